/** The outlines of texts printed as `uk-lords` reads them; each was worked out by hand from the rules of the record. */
import { describeDialect, type OutlinedFixture } from '../../dialect-outlines.ts';

const cases: readonly OutlinedFixture[] = [
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

describeDialect('uk-lords', cases);
