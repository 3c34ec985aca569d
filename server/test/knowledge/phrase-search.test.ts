/** The search of phrases on phrases of its own: which spellings of a first word, which second words, which endings let one stand. */
import assert from 'node:assert/strict';
import { indexPhrases } from '../../src/knowledge/phrases.ts';
import type { AddPhrase, PhraseOwner } from '../../src/knowledge/phrase-columns.ts';

const phrases = [
  'Tides',
  'Harbour Pact',
  'harbour toll',
  'Harbour Pact on the Lighting of Quays',
  'Harbour Pact, 1921',
  'pact of the 4 quays',
  'O’Example-Sample Accord',
  'Élan Treaty',
  'Quay',
  'Quay’s Charter',
  'H7',
  // Has the figure of "h7's".
  'Fses',
];

const ownerOf = ({ id }: { readonly id: string }): PhraseOwner => ({
  id,
  meaning: () => ({ kind: 'office', title: id, jurisdiction: 'uk' }),
});

const { find } = indexPhrases({
  parts: [
    (add: AddPhrase): void => {
      for (const phrase of phrases) add(phrase, { id: phrase }, ownerOf, false);
    },
  ],
  givenNames: () => new Set(),
});

/** Text → the phrases found, as printed. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'Tides turn, tides do not, TIDES do not': ['Tides'],
  'the Tides’s keeper': ['Tides'],
  'Harbour Pact': ['Harbour Pact'],
  'the harbour Pact and the Harbour pact': [],
  'a Harbour toll, a harbour toll’s yield, a harbour Toll': ['Harbour toll', 'harbour toll', 'harbour Toll'],
  'the Harbour’s Pact': [],
  'the Harbour Pact’s text': ['Harbour Pact'],
  'the Harbour Pact on the Lighting of Quays’ text': ['Harbour Pact on the Lighting of Quays'],
  'the Harbour Pact on the Lighting of Piers': ['Harbour Pact'],
  'the Harbour Pact on the Lighting of; Quays': ['Harbour Pact'],
  'the Harbour Pact 1921 and the Harbour Pact, 1921': ['Harbour Pact 1921', 'Harbour Pact, 1921'],
  'the Pact of the 4 quays': ['Pact of the 4 quays'],
  "the O'Example-Sample Accord": ["O'Example-Sample Accord"],
  'the Élan Treaty, no élan Treaty': ['Élan Treaty'],
  'the Quay’s Charter, the Quay’s yield': ['Quay’s Charter', 'Quay'],
  'the H7’s quays, the Fses': ['H7', 'Fses'],
  'ends in Harbour': [],
};

describe('the search of phrases', () => {
  for (const [text, expected] of Object.entries(texts))
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        find(text, 0, text.length).map(({ start, end }) => text.slice(start, end)),
        expected,
      ),
    );
});
