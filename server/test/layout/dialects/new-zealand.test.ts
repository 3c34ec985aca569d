/** New Zealand: oral questions, a debate and a party vote. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { newZealand } from '../../../src/layout/dialects/new-zealand.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house, date and volume of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string | undefined, string])[] = [
  [
    'new-zealand',
    'House of Representatives',
    '2007-03-13',
    '637',
    `section Questions for Oral Answer — Questions to Ministers @9
section Questions to Ministers @13
  section Lighthouses—Repair @15
    question Question 1 @17
      turn JANE EXAMPLE (Northtown, Labour, question 1) @17
      turn Hon BILL SAMPLE (Minister of Tides) @19
      turn JANE EXAMPLE (Northtown, Labour) @21
      turn Hon BILL SAMPLE (Minister of Tides) @23
      turn Madam SPEAKER @31
      turn Hon Members @33
    question Question 2 @35
      turn Te URUROA TOKEN (Māori Party, question 2) @35
      turn Rt Hon Dr PETER McSPECIMEN (Prime Minister) @37
      turn Hon BILL SAMPLE (Minister of Tides) @41
      turn Rory Placeholder (The ASSISTANT SPEAKER) @43
section Harbours Bill @45
  section Third Reading @47
    turn Dr the Hon LOCK PATTERN SMITH (National) @49
    division Division (Ayes 113, Noes 8) @55`,
  ],
];

/** A line, and the speaker its label names with office, constituency and party; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined, string?])[] = [
  [
    '4. Hon BILL EXAMPLE (Deputy Leader—National) to the Minister of Justice: When?',
    'Hon BILL EXAMPLE',
    'Deputy Leader||National',
  ],
  ['JANE EXAMPLE (National—Northtown): I move,', 'JANE EXAMPLE', '|Northtown|National'],
  [
    'Hon JOHN SAMPLE (Minister of Tides) on behalf of the Prime Minister: The',
    'Hon JOHN SAMPLE',
    'Minister of Tides||',
  ],
  ['Hon JOHN SAMPLE on behalf of the Prime Minister: The', 'Hon JOHN SAMPLE'],
  ['Una Token : Why?', 'Una Token'],
  ['SPEAKER : Order!', 'SPEAKER'],
  ['CHAIRPERSON (Una Token): Order!', 'CHAIRPERSON'],
  ['Taito PHILLIP SPECIMEN: Yes.', 'Taito PHILLIP SPECIMEN'],
  ['Hon Bill Example: No.', 'Hon Bill Example'],
  ['Minister of Finance: the office is old.', undefined],
  ['New Zealand Herald: “Towers Fall”.', undefined],
  ['A Fair Go for all Children: that is the title.', undefined],
  ['1. The towers stand: they are lit.', undefined],
];

describe('New Zealand', () => {
  for (const [name, house, date, volume, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(`dialects/${name}.hansard.txt`);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'new-zealand');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date, sitting.volume], [house, date, volume]);
    });
  }
  for (const [line, name, capacity] of labels) {
    it(`reads the label of “${line}”`, () => {
      const attribution = newZealand.readLabel?.(line, 0)?.attribution;
      assert.equal(attribution?.name, name);
      const { office, constituency, party } = attribution?.capacity ?? {};
      if (capacity !== undefined) assert.equal([office, constituency, party].join('|'), capacity);
    });
  }
});
