import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../src/features/semantic-tokens.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const attributed = fixture('commons-attributed.hansard.txt');
const example = fixture('aleppo-bombings.hansard.txt');

/** Tokens as `type.modifiers words`. */
async function tokensOf(text: string, span?: { start: number; end: number }): Promise<string[]> {
  const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
  return semanticTokens(context, span).map(
    ({ start, end, type, modifiers }) => `${[type, ...modifiers].join('.')} ${text.slice(start, end)}`,
  );
}

describe('semantic tokens', () => {
  it('tells headings and bare names from other lines in title case', async () => {
    const tokens = await tokensOf(attributed);
    for (const token of ['heading Harbour Lights', 'heading Weather and Tides', 'member Jane Example'])
      assert.ok(tokens.includes(token), `${token} is not in:\n${tokens.join('\n')}`);
    assert.ok(tokens.includes('office The Secretary of State for Weather and Tides'));
    assert.ok(tokens.includes('member Ann Sample'));
  });

  it('says of each reference how sure it is', async () => {
    const tokens = await tokensOf(example);
    for (const token of [
      'heading Aleppo Bombings',
      'office Foreign Secretary',
      'member Russian Foreign Minister Lavrov',
      'member.inferred The hon. Lady',
      'member.ambiguous his Russian counterparts',
      'instrument.implied chemical weapons',
      'doctrine responsibility to protect',
      'doctrine.implied UN veto restraint',
      'body International Criminal Court',
      'office Mr Speaker',
    ])
      assert.ok(tokens.includes(token), `${token} is not in:\n${tokens.join('\n')}`);
  });

  it('has none for pronouns, idioms, guesses and what nobody resolved', async () => {
    const words = (await tokensOf(example)).map((token) => token.slice(token.indexOf(' ') + 1));
    for (const plain of ['he', 'I', 'jail', 'the House', 'a bully in the middle east', 'embassy'])
      assert.ok(!words.includes(plain), plain);
    const undated = await tokensOf(example.replace(/^Volume.*$/m, ''));
    assert.ok(!undated.some((token) => token.endsWith('Foreign Secretary')));
  });

  it('gives the tokens of a part of the text alone, the same as in the whole', async () => {
    const start = example.indexOf('The hon. Lady');
    const end = example.indexOf('My hon. Friend');
    const part = await tokensOf(example, { start, end: end - 1 });
    const whole = await tokensOf(example);
    assert.ok(part.length > 2 && part.length < whole.length);
    assert.equal(whole.indexOf(part[0]!) + part.length <= whole.length, true);
    assert.deepEqual(whole.slice(whole.indexOf(part[0]!), whole.indexOf(part[0]!) + part.length), part);
  });

  it('keeps tokens in order, apart, and on one line each', async () => {
    for (const text of [example, attributed, attributed.replaceAll('\n', '\r\n'), 'The hon.\nLady']) {
      const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
      let behind = 0;
      for (const { start, end } of semanticTokens(context)) {
        assert.ok(start >= behind && end > start);
        assert.ok(!/[\r\n]/.test(text.slice(start, end)));
        behind = end;
      }
    }
  });

  it('has a legend that the manifest describes and gives scopes', () => {
    const { contributes } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as {
      contributes: {
        semanticTokenTypes: { id: string }[];
        semanticTokenModifiers: { id: string }[];
        semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
      };
    };
    const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...tokenTypes]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...tokenModifiers]);
    const [scopes] = contributes.semanticTokenScopes;
    assert.equal(scopes?.language, 'hansard');
    assert.deepEqual(Object.keys(scopes.scopes), [...tokenTypes]);
  });
});
