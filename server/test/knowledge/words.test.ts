/** Words of a text: where they begin and end, what is told of their letters, and which are alike. */
import assert from 'node:assert/strict';
import {
  CAPITAL_WORD,
  emptyMarks,
  emptyWords,
  figureOf,
  MIXED_WORD,
  placeOf,
  readWords,
} from '../../src/knowledge/words.ts';

/** Text → its words, marked `+` where they are plain letters and `^` where they begin with a capital from A to Z. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'The hon. Member': ['The+^', 'hon+', 'Member+^'],
  'Hudson’s no-fly Members’ x': ['Hudson’s^', 'no-fly', 'Members+^', 'x+'],
  '10% of £3.6 billion.': ['10%', 'of+', '3.6', 'billion+'],
  'S/RES/2254 A4': ['S+^', 'RES+^', '2254', 'A4^'],
  'Élan zoë İx': ['Élan', 'zoë', 'İx'],
  'well-’tis -so- 50%’s': ['well+', 'tis+', 'so+', '50%', 's+'],
  '': [],
};

const room = emptyWords();

describe('words of a text', () => {
  for (const [text, expected] of Object.entries(texts))
    it(JSON.stringify(text), () => {
      const { count, starts, ends, marks } = readWords(text, 0, text.length, room);
      const marked = Array.from({ length: count }, (_, at) => {
        const mark = marks[at] ?? 0;
        const signs = `${(mark & MIXED_WORD) === 0 ? '+' : ''}${(mark & CAPITAL_WORD) === 0 ? '' : '^'}`;
        return text.slice(starts[at], ends[at]) + signs;
      });
      assert.deepEqual(marked, expected);
    });

  it('are read to the end that is given, and no further', () => {
    const { count, ends } = readWords('one two’s three', 0, 8, room);
    assert.deepEqual([count, ends[1]], [2, 7]);
  });

  it('have the marks of their figures, with an ’s and without', () => {
    const table = emptyMarks();
    table[placeOf(figureOf('quay'))] = 1;
    table[placeOf(figureOf("quay's"))] = 2;
    const { count, marks } = readWords('quay QUAY quay’s quays', 0, 22, room, table);
    assert.deepEqual([...marks.subarray(0, count)], [1, 1 | CAPITAL_WORD, 1 | 2 | MIXED_WORD, 0]);
  });

  it('have the figure of the word, in any letters and with any apostrophe', () => {
    const text = "Quay’s quay's QUAY 10% Zoë";
    const { figures, bareFigures } = readWords(text, 0, text.length, room);
    assert.equal(figures[0], figureOf("quay's"));
    assert.equal(figures[1], figures[0]);
    assert.equal(bareFigures[0], figureOf('quay'));
    assert.equal(bareFigures[1], figures[2]);
    assert.equal(bareFigures[2], figures[2]);
    assert.equal(figures[3], figureOf('10%'));
    assert.equal(figures[4], figureOf('ZOË'));
  });
});
