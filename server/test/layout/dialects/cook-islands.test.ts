/** Cook Islands: labels in capitals without blank lines, page heads, the list of corrections. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { cookIslands } from '../../../src/layout/dialects/cook-islands.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'cook-islands',
    'Parliament',
    '2003-03-04',
    `section OPENING PRAYER @9
  turn T. SAMPLE (MR SPEAKER) @10
section QUESTION TIME @18
  turn HON. J. EXAMPLE-SAMPLE @19
  turn T. SAMPLE (MR SPEAKER) @22
  turn HON. J. EXAMPLE-SAMPLE @23
  turn MRS S. MCSPECIMEN @24
  turn MR CHAIRMAN @26
section CORRECTIONS @27`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [`the opening line in capitals`, `MR SPEAKER TOOK THE CHAIR AT 10.00 a.m.\n`, []],
  [`a list of corrections`, `HON. J. EXAMPLE: Pgs 1,2,6\n`, []],
];

describe('dialect cook-islands', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, cookIslands);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, cookIslands.id), expected);
    });
  }
});
