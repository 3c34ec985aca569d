/** The outlines of texts printed as `uk-historic-web` reads them; each was worked out by hand from the rules of the record. */
import { describeDialect, type OutlinedFixture } from '../../dialect-outlines.ts';

const cases: readonly OutlinedFixture[] = [
  {
    name: 'uk-historic-web',
    shows: '§ with name line or name and words, glued column, spoilt mark and name, business of the House',
    house: 'Commons',
    date: '1928-07-10',
    outline: [
      'section FERRIES (LANTERNS) @3',
      '  question Question 11 @9',
      '    turn Mr. SPECIMEN (question 11) @9',
      '    turn Sir Kenneth Pattern (UNDER-SECRETARY of STATE for FERRIES) @12',
      '    turn Lieut.-Commander McSAMPLE @15',
      '    turn Sir Kenneth Pattern (UNDER-SECRETARY of STATE for FERRIES) @20',
      '    turn Viscountess QUILL @22',
      '    turn The CHAIR MAN @24',
      '    turn HON. MEMBERS @27',
      '    turn Captain Bosun (Mr. DEPUTY-SPEAKER) @32',
    ],
  },
  {
    name: 'uk-historic-web-reported',
    shows: '§ in the 19th century: said, colon, and a name line that goes on with in reply',
    house: 'Lords',
    date: '1857-12-03',
    outline: [
      'section LIGHTHOUSES BILL @3',
      '  turn THE EARL OF NORTHTOWN @11',
      '  turn LORD SAMPLE @15',
      '  turn THE MARQUESS OF EASTON @17',
    ],
  },
];

describeDialect('uk-historic-web', cases);
