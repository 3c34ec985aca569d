/** The outlines of texts printed as `uk-historic-web` reads them; each was worked out by hand from the rules of the record. */
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

describe('the dialect uk-historic-web', () => {
  for (const { name, shows, house, date, outline } of cases) {
    describe(name, () => {
      const text = fixture(name);
      it('is recognised', () => {
        assert.equal(detectDialect(text)[0]?.dialect.id, 'uk-historic-web');
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
