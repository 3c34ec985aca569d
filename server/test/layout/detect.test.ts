/** Detection: each fixture of a dialect is recognised as its own, with distance to the runner-up. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { detectDialect, dialects } from '../../src/layout/detect.ts';
import { fixture } from '../fixture.ts';

const suffix = '.hansard.txt';
const names = readdirSync(new URL('../../../test-fixtures/dialects/', import.meta.url))
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));

/** Fixtures that are named after who prints them, not after their dialect. */
const printers: Readonly<Record<string, string>> = { 'uk-theyworkforyou': 'uk-commons' };

/** The dialect a fixture is named after: `kenya-senate` is of `kenya`. */
const dialectOf = (name: string): string | undefined =>
  printers[name] ??
  dialects
    .map(({ id }) => id)
    .filter((id) => name === id || name.startsWith(`${id}-`))
    .sort((a, b) => b.length - a.length)[0];

describe('detection of the dialect', () => {
  for (const name of names) {
    it(`knows ${name}`, () => {
      const [best, second] = detectDialect(fixture(`dialects/${name}${suffix}`));
      assert.equal(best?.dialect.id, dialectOf(name));
      // A dialect that has all signs of another and some of its own may be as strong; it then stands behind it.
      const isKin = best?.dialect.signs.every((sign) => second?.dialect.signs.includes(sign)) === true;
      const distance = (best?.score ?? 0) - (second?.score ?? 0);
      assert.ok(distance > 0 || isKin, `as strong as ${second?.dialect.id ?? ''}`);
    });
  }

  for (const id of dialects.map((dialect) => dialect.id)) {
    it(`has ${id} once`, () => {
      assert.equal(dialects.filter((dialect) => dialect.id === id).length, 1);
    });
  }

  it('knows a passage of a Kenyan day, which is printed as Westminster was, by the address of the Chair', () => {
    const text =
      'Mr. Example: Mr. Deputy Speaker, Sir, Kenyans want roads.\n\nMr. Sample: Mr. Temporary Deputy Speaker, Sir, so they do.\n';
    assert.equal(detectDialect(text)[0]?.dialect.id, 'kenya');
  });

  for (const [where, text, isFound] of [
    ['at the beginning', 'Volume 611: debated on Monday 3 May 2010\n', true],
    ['at the start of a later line', 'Words.\n\n\nVolume 611: debated on Monday 3 May 2010', true],
    ['behind a carriage return', 'Words.\rVolume 611: debated on Monday 3 May 2010\r', true],
    ['within a line', 'Of Volume 611: debated on Monday 3 May 2010\n', false],
  ] as const) {
    it(`${isFound ? 'knows' : 'does not know'} a line of the record ${where}`, () => {
      const commons = detectDialect(text).find(({ dialect }) => dialect.id === 'uk-commons');
      assert.equal((commons?.score ?? 0) > 0, isFound);
    });
  }

  for (const [name, text] of [
    ['an empty text', ''],
    ['a shopping list', 'eggs\nmilk\nbread\n'],
    [
      'a country that is merely named',
      'The ferries of Fiji, Hong Kong, the Cook Islands and Papua New Guinea sail.\n',
    ],
    ['plain labels', 'Jane Example: I have a question.\n\nJohn Sample: I have an answer.\n'],
  ] as const) {
    it(`leaves ${name} to the generic dialect`, () => {
      assert.equal(detectDialect(text)[0]?.dialect.id, 'generic');
    });
  }
});
