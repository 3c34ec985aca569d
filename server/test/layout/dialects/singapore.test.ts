/** Singapore: numbered questions without a colon, answers on behalf of another Minister. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectDialect } from '../../../src/layout/detect.ts';
import { singapore } from '../../../src/layout/dialects/singapore.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { printedOutline } from '../../printed-outline.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test-fixtures/dialects/${name}.hansard.txt`, import.meta.url), 'utf8');

/** Fixture, house and date of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'singapore',
    'Parliament',
    '2022-04-05',
    `section Repairs to Northtown Sea Wall and Measures to Help Its Residents @5
  question Questions 1, 2 @7
    turn Ms Jane Example (Northtown, question 1) @7
    turn Mr Sample Tan Kok Wei (question 2) @9
    turn Dr Token Lim (Senior Minister of State for Sea Walls) @11
    turn Mr Speaker @13
    turn Dr Token Lim (Senior Minister of State for Sea Walls) @15
    turn Mr Speaker @19
    turn Ms Jane Example (Northtown) @21
    turn Dr Token Lim (Senior Minister of State for Sea Walls) @25
    turn Mdm Deputy Speaker @27
    turn Assoc Prof Dr Pattern Ibrahim (Nominated Member) @29
section Slipway Lights @31
  question Question 5 @33
    turn Ms Hazel Specimen (question 5) @33
    turn Mr Muster Zulkifli B M M (Minister for Sea Walls) @37
section Sea Walls Bill @41
  turn Mr Muster Zulkifli B M M (Minister for Sea Walls) @45`,
  ],
];

/** A line, and the speaker its label names; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined])[] = [
  ['1 Ms Jane Example asked the Minister for Sea Walls (a) when', 'Ms Jane Example'],
  ['Ms Jane Example asked the Minister for Sea Walls about it.', undefined],
  ['Mr Ben Sample and Ms Jane Example asked the same: when?', undefined],
  ['Er Dr Token Bee Wah: Sir,', 'Er Dr Token Bee Wah'],
  ['Ms Hazel Specimen –: None', 'Ms Hazel Specimen'],
  ['Mr Sample anak Token: Sir,', 'Mr Sample anak Token'],
  ['Mr Sample a/l Token: Sir,', 'Mr Sample a/l Token'],
  ['2 Dr Token Sample @ Lim Sample asked the Minister for Sea Walls when', 'Dr Token Sample @ Lim Sample'],
  ['The Clerk of Parliament (Ms Jane Sample): Order of the Day.', 'The Clerk of Parliament'],
];

describe('Singapore', () => {
  for (const [name, house, date, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(name);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'singapore');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date], [house, date]);
    });
  }
  for (const [line, name] of labels) {
    it(`reads the label of “${line}”`, () => {
      assert.equal(singapore.readLabel?.(line, 0)?.attribution.name, name);
    });
  }

  it('knows the Chair in Malay', () => {
    assert.equal(singapore.readLabel?.('Tuan Speaker: Ya.', 0)?.attribution.form, 'chair');
  });
});
