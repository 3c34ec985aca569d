/** South Africa: the National Assembly: family names in capitals, titles of several languages, annexed reports. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectDialect } from '../../../src/layout/detect.ts';
import { southAfrica } from '../../../src/layout/dialects/south-africa.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { printedOutline } from '../../printed-outline.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test-fixtures/dialects/${name}.hansard.txt`, import.meta.url), 'utf8');

/** Fixture, house and date of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'south-africa',
    'National Assembly',
    '2012-03-20',
    `section PROCEEDINGS OF THE NATIONAL ASSEMBLY @3
  section ANNOUNCEMENTS, TABLINGS AND COMMITTEE REPORTS - see col 000 @9
  section NOTICES OF MOTION @11
    turn Mr J P EXAMPLE @13
    turn The CHIEF WHIP OF THE MAJORITY PARTY @21
  section HARBOUR WALL AT NORTHTOWN (Member's Statement) @27
    turn Ms L VAN DER SAMPLE (Cope) @29
    turn HON MEMBERS @31
    turn An HON MEMBER @33
    turn Mr C T Placeholder (The HOUSE CHAIRPERSON) @35
    turn Mnr P J TOKEN (VF Plus) @39
    turn Mngd M T SPECIMEN @45
    turn USEKELA MPHATHISWA WEZAMACHWEBA @47
    turn The MINISTER OF HARBOURS @49
    turn Mnr P J TOKEN (VF Plus) @53
    division Division @59
  section ANNOUNCEMENTS, TABLINGS AND COMMITTEE REPORTS @65
  section COMMITTEE REPORTS @67`,
  ],
];

/** A line, and the speaker its label names; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined])[] = [
  ['Costs Overview: The wall is dear.', undefined],
  ['Mr M S F de EXAMPLE: Speaker,', 'Mr M S F de EXAMPLE'],
  ['Mr G B D MC SAMPLE (Cope): Yes.', 'Mr G B D MC SAMPLE'],
  ['[Mr P J TOKEN: Hon Chairperson,', undefined],
  ['The SPEAKER: Order!', 'The SPEAKER'],
];

describe('South Africa', () => {
  for (const [name, house, date, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(name);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'south-africa');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date], [house, date]);
    });
  }
  for (const [line, name] of labels) {
    it(`reads the label of “${line}”`, () => {
      assert.equal(southAfrica.readLabel?.(line, 0)?.attribution.name, name);
    });
  }
});
