/** Kenya: the National Assembly in print and out of OCR, and the Senate as text out of a PDF. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectDialect } from '../../../src/layout/detect.ts';
import { kenya } from '../../../src/layout/dialects/kenya.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { printedOutline } from '../../printed-outline.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test-fixtures/dialects/${name}.hansard.txt`, import.meta.url), 'utf8');

/** Fixture, house and date of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'kenya',
    'National Assembly',
    '1992-06-17',
    `section ORAL ANSWERS TO QUESTIONS @9
  section PIER AT NORTHTOWN @13
    turn Mr. Sample (Assistant Minister for Harbours) @19
    turn Mr. Example @22
    turn Hon. Members @25
    turn Mr. Sample (Assistant Minister for Harbours) @27
  section Question No. 13 Lights for the Slipway @30
    turn MR. DEPUTY SPEAKER @33
  section Question No. 14 Ferry to the Islands @37
    turn Prof. Token (ASSISTANT MINISTER FOR ISLANDS, FERRIES AND THE RECLAMATION OF LAND, SEAS AND SHORES) @39
    turn ME. SPEAKER @42
    turn MR. ole PATTERN @44
    turn An hon. Member @46
    turn Mr. Placeholder (THE TEMPORARY DEPUTY SPEAKER) @50
    turn Dr. Form (MINISTER FOR HARBOURS) @52
section ADJOURNMENT @56`,
  ],
  [
    'kenya-senate',
    'Senate',
    '2013-07-30',
    `section PETITIONS @23
section PLIGHT OF RICE FARMERS AT NORTHTOWN OF THE LOWER VALLEY @26
  turn Hon. Placeholder (The Speaker) @31
  turn Sen. Prof. Example @34
  turn Sen. Sample (Senate Minority Leader of the Coalition for the Reform of the Valley and the Hills) @54
  turn Hon. Ms. Token (Northtown North, ODM) @59
  division Division @68
  turn Hon. Placeholder (The Speaker) @73
  turn Hon. Senators @79
  turn Mhe. Mfano @81`,
  ],
];

/** A line, and the speaker its label names; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined])[] = [
  ['Mr. C. Example is trying to make.', undefined],
  ['Hon. Members, I have no explanation: none.', undefined],
  ['Mr. Speaker, Sir, I say this: it is late.', undefined],
  ['Mr. Example asked the Minister for Harbours:-', undefined],
  ['MB. EXAMPLE: I agree.', 'MB. EXAMPLE'],
  ['MS. SPEAKER: Order!', 'MS. SPEAKER'],
  ['MR .SPEAKER: Order!', 'MR. SPEAKER'],
  ['THE ATTORNEY-GENERAL-(.Mr.-Sample).: Sir', 'THE ATTORNEY-GENERAL'],
  ['Sen. (Prof.) Anyang’-Example: I beg to move.', 'Sen. Prof. Anyang’-Example'],
  ['Mr.  Example:  Mr.  Speaker,  Sir,', 'Mr. Example'],
  ['The fact is this: it is late.', undefined],
  ['Naibu Spika: Ndiyo.', 'Naibu Spika'],
  ['Mheshimiwa Spika: Asante.', 'Mheshimiwa Spika'],
  ['Spika wa Muda (Mhe. Sampuli): Ndiyo.', 'Spika wa Muda'],
  ['Mheshimiwa Spika, ninasema hivi: ni kuchelewa.', undefined],
  ['Waheshimiwa Wabunge: Ndiyo!', 'Waheshimiwa Wabunge'],
  ['Some Senators: Aye!', 'Some Senators'],
  ['Some Senators have said this: it is late.', undefined],
  ['Seneta Mfano: Asante.', 'Seneta Mfano'],
  ['Sen. Jane Example, CBS: I agree.', 'Sen. Jane Example'],
  ['Hon. (Dr.) Ann Example, EGH, MP (Northtown, UDA): I agree.', 'Hon. Dr. Ann Example'],
  ['Mr. Speaker, SIR: it is late.', undefined],
  ['Hon. Abdi el-Sample: I agree.', 'Hon. Abdi el-Sample'],
  ['Hon. (CPA) John Example: I agree.', 'Hon. CPA John Example'],
  ['His Excellency the President (Hon. (Dr.) Peter Sample): I report.', 'His Excellency the President'],
  ['H.E. the Deputy President: I report.', 'H.E. the Deputy President'],
  ['H.E. Hon. Peter Sample: I report.', 'H.E. Hon. Peter Sample'],
  ['His Excellency the President has told us this: it is late.', undefined],
  ['The Clerk of the Senate (Mr. J. Example): The first Order.', 'The Clerk of the Senate'],
  ['Clerk: The first Order.', 'Clerk'],
  ['Clerk, proceed as follows: it is late.', undefined],
  ['The Minister has told us this: it is late.', undefined],
  ['The hon. Member was right (Mr. Example) and said: it is late.', undefined],
];

describe('Kenya', () => {
  for (const [name, house, date, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(name);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'kenya');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date], [house, date]);
    });
  }
  for (const [line, name] of labels) {
    it(`reads the label of “${line}”`, () => {
      assert.equal(kenya.readLabel?.(line, 0)?.attribution.name, name);
    });
  }
});
