/** Texts of legislatures without a dialect: the common labels of the world, and what only looks like one. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { generic } from '../../../src/layout/dialects/generic.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'generic',
    '',
    '2023-03-07',
    `section Ferries in the Northern Straits @5
  turn The Convener @7
  turn Jane Example (Northtown, Green) @9
  turn John Sample (Minister for Ferries) @13
  turn Dato' Sri Ali bin Specimen (Eastland) @17
  turn Jane Example (Northtown, Green) @19
  turn SHRI R. PLACEHOLDER (WESTLAND) @21
  turn MR. DEPUTY SPEAKER @23
  turn SEVERAL HON. MEMBERS @25
  turn Mr. NOBODY of Northland @31
  turn Members @33`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [
    `a colon in speech`,
    `The Convener: Two matters.\n\nIs the ferry safe: yes or no?\n\nI say this: it is.\n`,
    [`turn The Convener @1`],
  ],
  [
    `names in capitals before a full stop`,
    `Mr. EXAMPLE. I rise.\n\nMr. Sample. He is here.\n`,
    [`turn Mr. EXAMPLE @1`],
  ],
];

describe('dialect generic', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, generic);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, generic.id), expected);
    });
  }
});
