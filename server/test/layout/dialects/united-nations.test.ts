/** United Nations verbatim records: State and language in brackets, decisions between turns, foot lines, cover. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { unitedNations } from '../../../src/layout/dialects/united-nations.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'united-nations',
    'Security Council',
    '2003-03-04',
    `section Adoption of the agenda @16
section The situation of the ferries in the northern straits, including the question of the lighthouses and of the pilots @20
  turn The President @23
  turn Mr. Al-Sample (Eastland) @29
  turn Dame Jane Example (Westland) @35
  turn Judge Mary de la Sample (President of the Tribunal for the Straits) @45
  turn The President @54`,
  ],
  [
    'united-nations-assembly',
    'General Assembly',
    '2003-03-04',
    `section Minute of silent prayer or meditation @10
  turn The Temporary President @12
section Agenda item 8 (continued) @16
  turn The Acting President @18
  turn Mr. Ould Sample (Northland) @20
  turn The Secretary-General @22
  turn Baroness Example @24`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [`the President among the members on the cover`, `President: Mr. Sample . . . . . . . . (Northland)\n`, []],
  [
    `a sentence with a name and a colon`,
    `The President: I thank him.\n\nMr. Sample spoke of three things: ropes, lights, pilots.\n`,
    [`turn The President @1`],
  ],
  [
    `a Vice-President who takes the Chair`,
    `The President: I must leave.\n\nMr. Sample (Northland), Vice-President, took the Chair.\n\nThe Acting President: We go on.\n`,
    [`turn The President @1`, `turn The Acting President @5`],
  ],
];

describe('dialect united-nations', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, unitedNations);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, unitedNations.id), expected);
    });
  }
});
