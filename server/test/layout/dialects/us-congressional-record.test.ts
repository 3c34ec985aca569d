/** The Congressional Record: labels with a full stop, inserted letters, wrapped labels, roll calls, the Digest without speakers. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { usCongressionalRecord } from '../../../src/layout/dialects/us-congressional-record.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'us-congressional-record',
    'House of Representatives',
    '2003-03-04',
    `section House of Representatives @10
section THE JOURNAL @26
  turn The SPEAKER pro tempore @28
section BRIDGES AND FERRIES ACT OF 2003, WITH FURTHER PROVISION FOR THE RIVER CROSSINGS @42
  turn Mr. McEXAMPLE @47
  turn Ms. DE LA SAMPLE @52
  turn Mr. Sample (The SPEAKER pro tempore) @70
  section In the Committee of the Whole @76
    turn Mr. Sample (The Acting CHAIRMAN) @80
    turn Ms. MARY T. EXAMPLE-SAMPLE of New Jersey @82
    turn Mr. Sample (The Acting CHAIRMAN) @84
    division Division 12 (Ayes 3, Noes 2) @88
    turn Mr. NOBODY @109`,
  ],
  [
    'us-congressional-record-senate',
    'Senate',
    '2003-03-04',
    `section FERRIES FOR NORTHTOWN @9
  turn The ACTING PRESIDENT pro tempore @11
  turn Mr. SAMPLE @12
  turn Mr. SAMPLE @26
  turn Ms. Example (The PRESIDING OFFICER) @27
  turn Mr. D'SAMPLE @28
  division Division 9 (Ayes 2, Noes 1) @33
section ADDITIONAL STATEMENTS @57
  turn Ms. EXAMPLE @59`,
  ],
  [
    'us-congressional-record-extensions',
    'House of Representatives',
    '2003-03-04',
    `section HONORING THE FERRY CREWS @9
  turn Ms. EXAMPLE of New Jersey @22`,
  ],
  ['us-congressional-record-digest', 'Senate', '2003-03-04', `section Senate @11`],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [
    `an address to the Chair at the start of a paragraph`,
    `  Mr. SAMPLE. I rise.\n  Mr. President, I yield the floor.\n`,
    [`turn Mr. SAMPLE @1`],
  ],
  [
    `a permission before the label`,
    `  (Mr. SAMPLE asked and was given permission to address the House for 1 \nminute.)\n  Mr. SAMPLE. Mr. Speaker, I rise.\n`,
    [`turn Mr. SAMPLE @3`],
  ],
  [
    `a Member who changes a vote`,
    `  Mr. SAMPLE. I rise.\n  Mr. EXAMPLE changed his vote from \`\`no'' to \`\`aye.''\n`,
    [`turn Mr. SAMPLE @1`],
  ],
  [
    `surnames that keep small letters`,
    `  Mr. McSAMPLE. I rise.\n  Mr. DeEXAMPLE of Iowa. So do I.\n  Ms. ROS-SPECIMEN. And I.\n`,
    [`turn Mr. McSAMPLE @1`, `turn Mr. DeEXAMPLE of Iowa @2`, `turn Ms. ROS-SPECIMEN @3`],
  ],
  [
    `two Members of one surname`,
    `  Mr. SAMPLE of Iowa. I rise.\n  Mr. SAMPLE of Ohio. So do I.\n`,
    [`turn Mr. SAMPLE of Iowa @1`, `turn Mr. SAMPLE of Ohio @2`],
  ],
  [
    `a salutation in an inserted letter`,
    `  Mr. SAMPLE. I rise.\n       Dear Madam Secretary: On February 1, 2003, and again on \n     February 9, it did not sail.\n`,
    [`turn Mr. SAMPLE @1`],
  ],
];

describe('dialect us-congressional-record', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, usCongressionalRecord);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, usCongressionalRecord.id), expected);
    });
  }
});
