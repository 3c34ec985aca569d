/** Ireland, web page: the Dáil and the Seanad on the web: names on lines of their own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectDialect } from '../../../src/layout/detect.ts';
import { ireland } from '../../../src/layout/dialects/ireland.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { printedOutline } from '../../printed-outline.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test-fixtures/dialects/${name}.hansard.txt`, import.meta.url), 'utf8');

/** Fixture, house and date of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'ireland',
    'Dáil',
    '2019-03-05',
    `section Dáil Éireann debate - Tuesday, 5 March 2019 @1
section Ceisteanna - Questions @9
section Harbour Repairs @11
  question Question 1 ((12345/19)) @13
    turn Deputy Jane Example (question 1 (12345/19)) @13
    turn Deputy Patrick Sample (Minister for Piers) @15
    turn Deputy Jane Example @23
    turn An Ceann Comhairle @27
    turn Deputy Jane Example @31
    turn Deputies @35
    turn Deputy Patrick Sample (Minister for Piers) @39
    turn The Taoiseach @49
section Lighthouse Fund: Motion (Resumed) [Private Members] @55
  turn Deputy Una Placeholder (Acting Chairman) @57
  division Division (Ayes 83, Noes 40) @61`,
  ],
];

/** A line, and the speaker its label names; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined])[] = [
  ['Deputies Joe Specimen and Mattie Token - to discuss the lighthouse', undefined],
  ['Mr. Justice Pattern: How deep is it?', undefined],
  ['1. Deputy Jane Example asked the Minister for Piers if he will act.', 'Deputy Jane Example'],
  ['Deputy Jane Example asked the Minister a question last week.', undefined],
  ['An Leas-Cheann Comhairle', 'An Leas-Cheann Comhairle'],
  ['A Deputy', 'A Deputy'],
];

describe('Ireland, web page', () => {
  for (const [name, house, date, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(name);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'ireland');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date], [house, date]);
    });
  }
  for (const [line, name] of labels) {
    it(`reads the label of “${line}”`, () => {
      assert.equal(ireland.readLabel?.(line, 0)?.attribution.name, name);
    });
  }
});
