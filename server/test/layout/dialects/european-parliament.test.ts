/** European Parliament: the report's pages, and the corpora with names on lines of their own. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { europeanParliament } from '../../../src/layout/dialects/european-parliament.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'european-parliament',
    'European Parliament',
    '2003-03-04',
    `section 1. Opening of the sitting @5
section 2. Ferries in the northern straits (debate) @9
  turn President @11
  turn Jane Example (rapporteur) @13
  turn Hans van der Sample (PPE) @15
  turn Anna Specimen @21
  turn John Placeholder (Member of the Commission) @23
  turn Jane Example (rapporteur) @25`,
  ],
  [
    'european-parliament-corpus',
    'European Parliament',
    '',
    `section Opening of the sitting @1
  turn Jane van Example @3
  turn President @6
section Ferries in the northern straits: see Minutes @8
  turn President @9
  turn John Sample @11`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [
    `a dash inside a sentence`,
    `President. – The sitting is open.\n\nThat is clear. – Or is it?\n`,
    [`turn President @1`],
  ],
  [
    `tags of the parallel corpus`,
    `<CHAPTER ID=1>\nFerries\n<SPEAKER ID=1 NAME="President">\nThe sitting is open.\n<P>\n<SPEAKER ID=2 LANGUAGE="DE" NAME="Sample" AFFILIATION="PPE">\nMadam President!\n`,
    [`section Ferries @2`, `  turn President @3`, `  turn Sample @6`],
  ],
];

describe('dialect european-parliament', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, europeanParliament);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, europeanParliament.id), expected);
    });
  }
});
