/** Australia: the House since 2011 and the Senate before. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { australia } from '../../../src/layout/dialects/australia.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house, date and volume of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string | undefined, string])[] = [
  [
    'australia',
    'House of Representatives',
    '2019-03-05',
    undefined,
    `section BILLS @5
  section Lighthouses Amendment Bill 2019 @7
  section Lighthouses (Consequential Amendments) Bill 2019 @9
    section Second Reading @11
      turn Mr SAMPLE (Minister for Lighthouses, Minister for the Arts and Leader of the House, Northtown) @19
      turn Mrs McSPECIMEN (Southtown) @35
      turn Mr SAMPLE (Minister for Lighthouses, Minister for the Arts and Leader of the House, Northtown) @37
      turn Mr Placeholder (The DEPUTY SPEAKER) @39
      turn Mr SAMPLE (Minister for Lighthouses, Minister for the Arts and Leader of the House, Northtown) @41
      turn Opposition members @43
      turn Mr Placeholder (The DEPUTY SPEAKER) @45
      turn Mrs McSPECIMEN (Southtown) @47
    section Third Reading @49
      turn Mr van EXAMPLE (Westtown) @51
      division Division (Ayes 2, Noes 3) @61
section QUESTIONS WITHOUT NOTICE @76
  section Harbours: Tides @78
    turn Mr WILSON (Port Example) @80
    turn Ms WILSON (Treasurer, Rivertown) @82
    turn Mr WILSON (Port Example) @84
    turn Honourable members @86
    turn Dr O'TOKEN (Hilltown) @88
section Federation Chamber @92
section CONSTITUENCY STATEMENTS @98
  section Port Example: The Rope Co @100
    turn Mr WILSON (Port Example) @102`,
  ],
  [
    'australia-senate',
    'Senate',
    '2007-03-08',
    undefined,
    `section PETITIONS @3
  turn The Clerk @5
section NOTICES @7
  section Presentation @9
section LIGHTHOUSES AMENDMENT (STORMS AND TIDES) BILL (NO. 2) 2007 @15
  section Second Reading @17
    turn Senator McEXAMPLE (Queensland) @23
    turn Senator Sample (Tasmania) @25
    turn Senator McEXAMPLE (Queensland) @27
    turn Senator Sample (Tasmania) @29
    turn Senator Token (The ACTING DEPUTY PRESIDENT) @31
    turn Senator DI SPECIMEN (Minister for Tides, SA) @33
  section In Committee @47
    turn Senator McEXAMPLE (Queensland) @51
    turn The TEMPORARY CHAIRMAN @53
    division Division (Ayes 2, Noes 1) @55
section COMMITTEES @66
  section Tides Committee; Report @68
    turn Senator Sample (Tasmania) @70`,
  ],
];

/** A line, and the speaker its label names with office, constituency and party; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined, string?])[] = [
  [
    'Mr SAMPLE (Northtown—Leader of the Opposition) (14:03):  My question',
    'Mr SAMPLE',
    'Leader of the Opposition|Northtown|',
  ],
  [
    'Mr SAMPLE (Northtown—Parliamentary Secretary to the Treasurer) (9.01 am)—I move:',
    'Mr SAMPLE',
    'Parliamentary Secretary to the Treasurer|Northtown|',
  ],
  ['Senator EXAMPLE (ACT) (11.29 am)—I move:', 'Senator EXAMPLE', '|ACT|'],
  ['Mr Sample: A point of order—', 'Mr Sample'],
  ['Mrs McSPECIMEN: Yes.', 'Mrs McSPECIMEN'],
  ['Mr van EXAMPLE—No.', 'Mr van EXAMPLE'],
  ['Ms Sample interjecting—', 'Ms Sample'],
  ['Mr Sample interject ing—', 'Mr Sample'],
  ['An opposition member interjecting—', 'An opposition member'],
  ['The S PEAKER (15:19): I present a report.', 'The S PEAKER'],
  ['The TEMPORARY CHAIRMAN (Senator Token): Order!', 'The TEMPORARY CHAIRMAN'],
  [
    'Senator Token asked the Minister representing the Minister for Tides, upon notice, on 5 March 2019:',
    'Senator Token',
  ],
  ['Mr WILSON (Hilltown - Prime Minister) - I move', 'Mr WILSON', 'Prime Minister|Hilltown|'],
  ['Mr Speaker—and I say so gladly—it is.', undefined],
  ['Mr Deputy Speaker: no.', undefined],
  ['Senator Token—and I respect her—differs.', undefined],
  ['Senator Token to move on the next day of sitting:', undefined],
  ['The list is short: two towers.', undefined],
];

describe('Australia', () => {
  for (const [name, house, date, volume, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(`dialects/${name}.hansard.txt`);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'australia');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date, sitting.volume], [house, date, volume]);
    });
  }
  for (const [line, name, capacity] of labels) {
    it(`reads the label of “${line}”`, () => {
      const attribution = australia.readLabel?.(line, 0)?.attribution;
      assert.equal(attribution?.name, name);
      const { office, constituency, party } = attribution?.capacity ?? {};
      if (capacity !== undefined) assert.equal([office, constituency, party].join('|'), capacity);
    });
  }
});
