/** The outlines of texts printed as `uk-historic` reads them; each was worked out by hand from the rules of the record. */
import { describeDialect, type OutlinedFixture } from '../../dialect-outlines.ts';

const cases: readonly OutlinedFixture[] = [
  {
    name: 'uk-historic',
    shows:
      'Commons print: starred questions, columns in mid sentence, two people with one surname, a division in columns',
    house: 'Commons',
    date: '1961-07-06',
    outline: [
      'section HOUSE OF COMMONS @3',
      'section PRAYERS @9',
      'section ORAL ANSWERS TO QUESTIONS @13',
      '  section FERRIES @15',
      '    section Lanterns (Inspection) @17',
      '      question Questions 1, 5 @19',
      '        turn Mr. Example (question 1) @19',
      '        turn Mr. J. B. Sample (question 5) @21',
      '        turn Sir Kenneth Pattern (Joint Parliamentary Secretary to the Ministry of Ferries) @23',
      '        turn Mr. J. B. Sample @28',
      '        turn Sir Kenneth Pattern (Joint Parliamentary Secretary to the Ministry of Ferries) @30',
      '        turn HON. MEMBERS @32',
      '        turn Mr. Speaker @34',
      '        turn Major Sample @36',
      'section HARBOURS, QUAYS, &c. BILL @38',
      '  turn Mr. Walter Quill (Minister of Ferries) @44',
      '  turn Mr. Speaker @46',
      '  turn Mrs. McSample (Easton) @48',
      '  turn Mr. Walter Quill (Minister of Ferries) @50',
      '  division Division 214 (Ayes 3, Noes 2) @56',
    ],
  },
  {
    name: 'uk-historic-lords',
    shows: 'Lords print: asterisk, titles in capitals, a division without a number',
    house: 'Lords',
    date: '1909-09-21',
    outline: [
      'section HOUSE OF LORDS @3',
      '  turn THE MARQUESS OF EASTON @7',
      '  division Division (Ayes 4, Noes 3) @11',
      '  turn LORD SAMPLE OF MERE @21',
      '  turn LORD PATTERN (LORD CHANCELLOR) @23',
    ],
  },
  {
    name: 'uk-historic-written',
    shows: 'written answers in print: departments, titles, no numbers',
    date: '1985-12-16',
    outline: [
      'section Written Answers to Questions @3',
      '  section FERRIES @7',
      '    section Lanterns @9',
      '      turn Mr. Example @11',
      '      turn Mr. Sample @13',
      '    section Boats (Crews) @19',
      '      turn Mrs. Pattern @21',
      '      turn Mr. Sample @23',
      '  section HARBOURS @25',
      '    section Quays (Repairs) @27',
      '      turn Dr. Quill @29',
      '      turn Mr. John Oar @31',
    ],
  },
];

describeDialect('uk-historic', cases);
