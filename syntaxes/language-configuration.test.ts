/** The words that an editor selects, and the pairs and comments that it writes, in a Hansard document. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

describe('language configuration', () => {
  const configuration = JSON.parse(
    readFileSync(new URL('./language-configuration.json', import.meta.url), 'utf8'),
  ) as {
    comments: { lineComment: string };
    surroundingPairs: [string, string][];
    autoClosingPairs: { open: string; close: string }[];
    wordPattern: { pattern: string; flags: string };
  };
  const wordsOf = (text: string): string[] => {
    const { pattern, flags } = configuration.wordPattern;
    return [...text.matchAll(new RegExp(pattern, `${flags}g`))].map(([word]) => word);
  };

  const wordRows: [text: string, words: string[]][] = [
    ["O’Brien and O'Brien", ['O’Brien', 'and', "O'Brien"]],
    ['Rees-Specimen’s, No. 10’s', ['Rees-Specimen’s', 'No', '10’s']],
    ['Renée Núñez ', ['Renée', 'Núñez']],
    ['3.30 pm, £1,250.', ['3.30', 'pm', '1,250']],
    ['hon. Members—all', ['hon', 'Members', 'all']],
    ['“Yes”, ‘no’ (it’s)', ['Yes', 'no', 'it’s']],
    ['end.Next', ['end', 'Next']],
  ];
  for (const [text, words] of wordRows) {
    it(`finds the words of ${text}`, () => assert.deepEqual(wordsOf(text), words));
  }

  it('comments with the mark that the grammar reads', () => {
    assert.equal(configuration.comments.lineComment, '//');
  });

  it('closes and surrounds with typographic quotation marks', () => {
    for (const [open, close] of ['“”', '‘’', '()', '[]']) {
      assert.ok(configuration.autoClosingPairs.some((pair) => pair.open === open && pair.close === close));
      assert.ok(configuration.surroundingPairs.some((pair) => pair[0] === open && pair[1] === close));
    }
  });
});
