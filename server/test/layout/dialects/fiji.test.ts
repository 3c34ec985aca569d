/** Fiji: labels that end in full stop and hyphen, page heads inside sentences. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { fiji } from '../../../src/layout/dialects/fiji.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'fiji',
    'Parliament',
    '2003-03-04',
    `section TUESDAY, 4TH MARCH, 2003 @4
section MINUTES @8
  turn HON. LEADER OF THE GOVERNMENT IN PARLIAMENT @10
  turn HON. R.R. SAMPLE @13
section REVIEW REPORT - FERRIES OF THE NORTHERN STRAITS 2003 ANNUAL REPORT @17
  turn HON. SPEAKER @20
  turn HON. DR. J.R. EXAMPLE @23
  turn HON. MEMBERS @31
  turn HON. RO T.V. SPECIMEN @33
  turn HON. MINISTER FOR FERRIES AND NORTHERN STRAITS @35`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [
    `a full stop and hyphen inside a sentence`,
    `HON. SPEAKER.- Order! He is late.- No one knows why.\n`,
    [`turn HON. SPEAKER @1`],
  ],
];

describe('dialect fiji', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, fiji);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, fiji.id), expected);
    });
  }
});
