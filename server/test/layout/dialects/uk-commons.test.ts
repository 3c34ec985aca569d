/** The outlines of texts printed as `uk-commons` reads them; each was worked out by hand from the rules of the record. */
import { describeDialect, type OutlinedFixture } from '../../dialect-outlines.ts';

const cases: readonly OutlinedFixture[] = [
  {
    name: 'uk-commons-publications',
    shows:
      'publications page: question numbers and names on lines of their own, a column in mid sentence, a division',
    house: 'Commons',
    date: '2011-07-19',
    outline: [
      'section House of Commons @9',
      'section Oral Answers to Questions @13',
      '  section Ferries @15',
      '    section Lanterns @19',
      '      question Question 1 ((66855)) @21',
      '        turn Mr John Example (Northtown, Lab, question 1 (66855)) @22',
      '        turn Mr William Sample (Secretary of State for Ferries) @25',
      '        turn Mr John Example (Northtown, Lab) @32',
      '    section Topical Questions @35',
      '      question Question T1 ((66880)) @37',
      '        turn Jane Pattern (Westhaven, Con, question T1 (66880)) @38',
      '        turn Mr William Sample (Secretary of State for Ferries) @41',
      'section Harbours Bill @44',
      '  division Division 321 (Ayes 3, Noes 4) @52',
    ],
  },
  {
    name: 'uk-commons-written',
    shows: 'written answers: departments above titles, a table inside an answer',
    house: 'Commons',
    date: '2011-07-19',
    outline: [
      'section Written Answers to Questions @3',
      '  section Ferries @7',
      '    section Lanterns @9',
      '      question Question ((67391)) @11',
      '        turn Mr Example (question (67391)) @11',
      '        turn Mr Sample @13',
      '  section Harbours @18',
      '    section Quays: Repairs @20',
      '      question Question ((67110)) @22',
      '        turn Jane Pattern (question (67110)) @22',
      '        turn Oliver Quill @24',
    ],
  },
  {
    name: 'uk-commons-committee',
    shows: 'Public Bill Committee: numbered questions to witnesses without titles',
    house: 'Commons',
    date: '2011-07-14',
    outline: [
      'section Public Bill Committee @1',
      'section Harbours Bill @9',
      'section Examination of Witnesses @11',
      '  turn The Chair @15',
      '  turn Jane Pattern @17',
      '  turn John Oar @19',
      '  question Question 2 @21',
      '    turn Mr Example (question 2) @21',
      '    turn Jane Pattern @23',
      'section Clause 3 @25',
    ],
  },
  {
    name: 'uk-theyworkforyou',
    shows: 'TheyWorkForYou: picture, name, capacity and time in one line',
    house: 'Commons',
    outline: [
      'section Ferries: Lanterns @1',
      '  turn Jane Pattern (Northtown, Labour) @5',
      '  turn John Example (Minister of State, Department for Ferries) @11',
      '  turn Jane Pattern (Northtown, Labour) @15',
    ],
  },
];

describeDialect('uk-commons', cases);
