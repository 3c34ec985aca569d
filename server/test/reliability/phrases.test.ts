import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PhraseMeaning } from '../../src/knowledge/knowledge.ts';
import { indexPhrases } from '../../src/knowledge/phrases.ts';
import { runsOf, seed } from '../seed.ts';

const word = fc.constantFrom('Aa', 'Bb', 'Cc', 'O’Aa', 'Bb-Cc', 'Éa');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** What the index should find: at each word the longest phrase, then on behind it. */
function longestMatches(words: readonly string[], phrases: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = words.length - at;
    while (length > 0 && !phrases.has(words.slice(at, at + length).join(' '))) length -= 1;
    if (length > 0)
      found.push(
        `${words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)} ${words.slice(at, at + length).join(' ')}`,
      );
    at += Math.max(1, length);
  }
  return found;
}

describe(`the search for phrases (seed ${seed})`, () => {
  it('finds what a naive search for the longest finds', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 14 }), (phrases, words) => {
        const known = new Set(phrases);
        const meaning: PhraseMeaning = { kind: 'office', title: 'Example', jurisdiction: 'uk' };
        const index = indexPhrases({
          parts: [
            (add) => {
              for (const text of known)
                add(text, { text }, () => ({ id: text, meaning: () => meaning }), false);
            },
          ],
          givenNames: () => new Set(),
        });
        const text = words.join(' ');
        assert.deepEqual(
          index.find(text, 0, text.length).map(({ start, end }) => `${start} ${text.slice(start, end)}`),
          longestMatches(words, known),
        );
      }),
      { seed, numRuns: runsOf(500) },
    );
  });
});
