/** The outlines of texts printed as `uk-reported` reads them; each was worked out by hand from the rules of the record. */
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

describe('the dialect uk-reported', () => {
  for (const { name, shows, house, date, outline } of cases) {
    describe(name, () => {
      const text = fixture(name);
      it('is recognised', () => {
        assert.equal(detectDialect(text)[0]?.dialect.id, 'uk-reported');
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
