/** The outlines of texts printed as `uk-reported` reads them; each was worked out by hand from the rules of the record. */
import { describeDialect, type OutlinedFixture } from '../../dialect-outlines.ts';

const cases: readonly OutlinedFixture[] = [
  {
    name: 'uk-reported',
    shows:
      'third person: title case with a verb, capitals with any words, names inside speeches and inside lines',
    house: 'Lords',
    date: '1804-03-07',
    outline: [
      'section HOUSE OF LORDS @1',
      'section LANTERN BILL @9',
      '  turn The Duke of Northtown @13',
      '  turn Lord Pattern @17',
      'section HOUSE OF COMMONS @21',
      'section NORTHTOWN HARBOUR @25',
      '  turn MR. SPECIMEN @27',
      '  turn SIR GEORGE-É. QUILL @30',
      '  turn MR. SPECIMEN @32',
      '  turn AN HON. MEMBER @34',
      '  turn THE CHANCELLOR OF THE EXCHEQUER @36',
    ],
  },
];

describeDialect('uk-reported', cases);
