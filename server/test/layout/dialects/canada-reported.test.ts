/** Canada, 1867 to 1874: reported speech. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { canadaReported } from '../../../src/layout/dialects/canada-reported.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house, date and volume of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string | undefined, string])[] = [
  [
    'canada-reported',
    'Commons',
    '1871-04-04',
    undefined,
    `section HOUSE OF COMMONS @3
section AFTER ROUTINE @11
section STE. ANNE'S LIGHTHOUSE @13
  turn Mr. SAMPLE @15
section NORTHTOWN ELECTIONS @20
  turn Mr. SPECIMEN @22
  turn Hon. Sir JOHN-E. EXAMPLE @25
section HARBOUR DUES @30
  turn Hon. Sir JOHN-E. EXAMPLE @32
  turn Mr. SAMPLE @41
  turn Hon. Sir JOHN-E. EXAMPLE @43`,
  ],
];

/** A line, and the speaker its label names with office, constituency and party; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined, string?])[] = [
  ['Hon. Sir JOHN-É. EXAMPLE would compare it with the dues of', 'Hon. Sir JOHN-É. EXAMPLE'],
  ['Mr. SAMPLE: How much do you estimate the cost at?', 'Mr. SAMPLE'],
  ['Mr. SAMPLE referred to the return', 'Mr. SAMPLE'],
  ['He (Hon. Sir John-E. Example) would now come to the Bill', undefined],
];

describe('Canada, reported speech', () => {
  for (const [name, house, date, volume, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(`dialects/${name}.hansard.txt`);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'canada-reported');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date, sitting.volume], [house, date, volume]);
    });
  }
  for (const [line, name, capacity] of labels) {
    it(`reads the label of “${line}”`, () => {
      const attribution = canadaReported.readLabel?.(line, 0)?.attribution;
      assert.equal(attribution?.name, name);
      const { office, constituency, party } = attribution?.capacity ?? {};
      if (capacity !== undefined) assert.equal([office, constituency, party].join('|'), capacity);
    });
  }
});
