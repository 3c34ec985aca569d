/** The outlines of texts printed as `uk-lords` reads them; each was worked out by hand from the rules of the record. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectDialect } from '../../../src/layout/detect.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { printedOutline } from '../../printed-outline.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test-fixtures/dialects/${name}.hansard.txt`, import.meta.url), 'utf8');

interface Case {
  readonly name: string;
  readonly shows: string;
  readonly house?: string;
  readonly date?: string;
  readonly outline: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'uk-lords',
    shows:
      'name lines: amendments shaped like labels, quotations, contested floor, peers with The, a crowd, a division',
    house: 'Lords',
    date: '2020-03-04',
    outline: [
      'section House of Lords @1',
      'section Harbours and Ferries Bill @5',
      '  section Committee (2nd Day) @7',
      '  section Clause 1: Power to license ferries @13',
      '    section Amendment 9B @17',
      '      turn Baroness Example of Northtown (Lab) @24',
      '      turn Lord Sample of Norton-sub-Hill (Con) @33',
      '      turn The Countess of Mere (CB) @36',
      '      turn The Archbishop of Easton @39',
      '      turn Noble Lords @42',
      "      turn Lord O'Sample (LD) @45",
      '      turn Lord Specimen of Southtown (Parliamentary Under-Secretary of State, Department for Ferries, Con) @48',
      '      turn Baroness Example of Northtown (Lab) @51',
      '      division Division 1 (Ayes 120, Noes 98) @54',
      '      turn Baroness Pattern (The Deputy Chairman of Committees) @65',
    ],
  },
  {
    name: 'uk-lords-inline',
    shows: 'names before the words: a question, a whip, a bishop, the Lord Speaker',
    house: 'Lords',
    outline: [
      'section Lanterns: Safety @1',
      '  turn Lord Sample of Norton-sub-Hill (Con) @9',
      '  turn Baroness Pattern (Baroness in Waiting/Government Whip, Con) @11',
      '  turn The Lord Bishop of Westhaven @13',
      '  turn Lord Sample of Norton-sub-Hill (Con) @15',
      '  turn A noble Lord @17',
      '  turn Lord Bosun (The Lord Speaker) @19',
      '  turn Baroness Pattern (Baroness in Waiting/Government Whip, Con) @21',
    ],
  },
];

describe('the dialect uk-lords', () => {
  for (const { name, shows, house, date, outline } of cases) {
    describe(name, () => {
      const text = fixture(name);
      it('is recognised', () => {
        assert.equal(detectDialect(text)[0]?.dialect.id, 'uk-lords');
      });
      it(shows, () => {
        assert.deepEqual(printedOutline(text), outline);
      });
      it('reads the same with a byte order mark and Windows line ends', () => {
        assert.deepEqual(printedOutline(`\uFEFF${text.replaceAll('\n', '\r\n')}`), outline);
      });
      it('knows house and day', () => {
        const { sitting } = buildTranscript(text);
        assert.deepEqual([sitting.house, sitting.date], [house, date]);
      });
    });
  }
});
