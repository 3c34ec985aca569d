/** Marks of mail and Markdown around words, and what only looks like them. */
import assert from 'node:assert/strict';
import { beforeClosing, behindMarks, unmarked, withoutMarks } from '../../src/text/mark-up.ts';

const wordsOf = (line: string): string => {
  const from = behindMarks(line, 0, line.length);
  return line.slice(from, beforeClosing(line, from, line.length));
};

const lines: readonly (readonly [line: string, words: string])[] = [
  ['> Jane Example: Yes.', 'Jane Example: Yes.'],
  ['>> > Yes.', 'Yes.'],
  ['>', ''],
  ['## Harbour Works', 'Harbour Works'],
  ['##### **Mr Speaker**', 'Mr Speaker'],
  ['**Jane Example:** Yes.', 'Jane Example:** Yes.'],
  ['**Jane Example**', 'Jane Example'],
  ['*[Interruption.]*', '[Interruption.]'],
  ['***Jane Example***', 'Jane Example'],
  ['[Jane Example](https://example.org/1) (Northtown)', 'Jane Example](https://example.org/1) (Northtown)'],
  ['- **Jane Example:** Yes.', 'Jane Example:** Yes.'],
  ['* **Jane Example**', 'Jane Example'],
  ['__Jane Example:__ Yes.', 'Jane Example:__ Yes.'],
  ['__Jane Example__', 'Jane Example'],
  // Print has these, too, without such meaning.
  ['* * * * *', '* * * * *'],
  ['*******', '*******'],
  ['*THE EARL OF EXAMPLE: Yes.', '*THE EARL OF EXAMPLE: Yes.'],
  ['**Not recorded.', '**Not recorded.'],
  ['*12. Ms Example asked the Minister', '*12. Ms Example asked the Minister'],
  ['[Interruption.] (later)', '[Interruption.] (later)'],
  ['____________', '____________'],
  ['- dredging', '- dredging'],
  ['--- who have gone', '--- who have gone'],
  ['#12 Harbour', '#12 Harbour'],
  ['', ''],
];

describe('marks of mail and Markdown', () => {
  for (const [line, words] of lines)
    it(`the words of ${JSON.stringify(line)}`, () => {
      assert.equal(wordsOf(line), words);
    });

  it('words without marks know their places among them', () => {
    const marked = '[Jane](https://example.org/1) **Example** (Northtown): Yes.';
    const { words, placeOf } = unmarked(marked)!;
    assert.equal(words, 'Jane Example (Northtown): Yes.');
    for (const word of ['Jane', 'Example', '(Northtown)', 'Yes'])
      assert.equal(placeOf(words.indexOf(word)), marked.indexOf(word));
    assert.equal(placeOf(words.length), marked.length);
  });

  it('most words have none', () => {
    assert.equal(unmarked('Jane Example (Northtown): *Yes* [Interruption.]'), undefined);
  });

  it('a text keeps its lines and the indents of those without marks', () => {
    assert.equal(
      withoutMarks('# Works\n\n  Mr. EXAMPLE. I rise.\n> **Ann:** so\n'),
      'Works\n\n  Mr. EXAMPLE. I rise.\nAnn: so\n',
    );
  });
});
