/** Papua New Guinea: labels that end in a hyphen, electorate and office in one bracket. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { papuaNewGuinea } from '../../../src/layout/dialects/papua-new-guinea.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'papua-new-guinea',
    'Parliament',
    '2003-03-04',
    `section QUESTIONS @5
section FERRIES OF THE NORTHERN STRAITS @7
  turn Mr JOHN SAMPLE (Northtown - Minister for Ferries) @9
  turn Mr JOHN SAMPLE (Northtown - Minister for Ferries) @13
  turn Mr SPEAKER @15
  turn Sir PETER McEXAMPLE (Eastland) @17`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [
    `a hyphen inside a sentence`,
    `Mr SPEAKER - Order!\n\nThe ferries - all of them - are late.\n`,
    [`turn Mr SPEAKER @1`],
  ],
  [
    `names in small letters before a bracket`,
    `Mr John Example (Northtown) - I rise.\n`,
    [`turn Mr John Example (Northtown) @1`],
  ],
];

describe('dialect papua-new-guinea', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, papuaNewGuinea);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, papuaNewGuinea.id), expected);
    });
  }
});
