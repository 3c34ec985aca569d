/**
 * Asserts the colour of every shape that the grammar knows and of every shape that it must leave alone, token by
 * token, and that its rules mean the same in JavaScript and in Oniguruma.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import type { Colour } from './grammar-lines.ts';
import { lineTables, scopeOf } from './grammar-lines.ts';
import { wordTables } from './grammar-words.ts';
import {
  colouredTexts,
  compileGrammar,
  hansardGrammar,
  matchWithOniguruma,
  startOniguruma,
} from './tokens.ts';

const tables = { ...lineTables, ...wordTables };

/** Groups of a match by JavaScript, in the form of `matchWithOniguruma`. */
function matchWithJavaScript(pattern: string, text: string): (readonly [number, number] | null)[] {
  const match = new RegExp(pattern, 'ud').exec(text);
  if (!match?.indices) return [];
  return match.indices.map((range: [number, number] | undefined) =>
    range && range[0] < range[1] ? range : null,
  );
}

describe('grammar', () => {
  let grammar: IGrammar;
  const shortName = new Map<string, Colour>(
    (Object.keys(scopeOf) as Colour[]).map((colour) => [`${scopeOf[colour]}.hansard`, colour]),
  );
  const coloured = (line: string): (readonly [string, string])[] =>
    colouredTexts(grammar, line).map(({ text, scopes }) => [
      text,
      shortName.get(scopes.at(-1)!) ?? scopes.at(-1)!,
    ]);

  before(async () => {
    await startOniguruma();
    grammar = await compileGrammar(hansardGrammar);
  });

  for (const [title, table] of Object.entries(tables)) {
    describe(title, () => {
      for (const [line, ...expected] of table) {
        it(line || '(empty line)', () => assert.deepEqual(coloured(line), expected));
      }
    });
  }

  it('prints names in bold, as the printed report does', () => {
    assert.deepEqual(colouredTexts(grammar, 'Mr Speaker')[0]?.scopes, [
      'markup.bold.hansard',
      'entity.name.type.office.hansard',
    ]);
  });

  it('colours exactly this in the debate whose names were lost', () => {
    const fixture = new URL('../test-fixtures/aleppo-bombings.hansard.txt', import.meta.url);
    const lines = readFileSync(fixture, 'utf8').split(/\r?\n/);
    const found = lines.flatMap((line, number) => coloured(line).map((token) => [number, ...token]));
    assert.deepEqual(found, [
      [0, 'Skip to main content', 'furniture'],
      [4, 'Volume 615', 'volume'],
      [4, 'Tuesday 18 October 2016', 'date'],
      [6, '6.', 'question'],
      [6, '(906642)', 'uin'],
    ]);
  });

  it('uses every scope of the table and no other', () => {
    const used = new Set(
      Object.values(tables)
        .flat()
        .flatMap(([line]) => colouredTexts(grammar, line).map(({ scopes }) => scopes.at(-1))),
    );
    assert.deepEqual([...used].sort(), [...shortName.keys()].sort());
  });
});

describe('rules of the grammar', () => {
  before(startOniguruma);

  for (const [name, rule] of Object.entries(hansardGrammar.repository)) {
    it(`${name} matches alike in JavaScript and Oniguruma`, () => {
      for (const [line] of Object.values(tables).flat()) {
        const expected = matchWithJavaScript(rule.match, line);
        assert.deepEqual(matchWithOniguruma(rule.match, line), expected, line);
        // An editor hands over the line with its line feed, which no rule may swallow.
        assert.deepEqual(matchWithOniguruma(rule.match, `${line}\n`), expected, `${line} with line feed`);
      }
    });

    it(`${name} has no more groups than captures`, () => {
      const groups = new RegExp(`${rule.match}|`, 'u').exec('')!.length - 1;
      assert.equal(groups, Object.keys(rule.captures ?? {}).length);
    });
  }
});
