import assert from 'node:assert/strict';
import { summarise } from '../../src/features/sitting.ts';
import { recogniseDialect } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const day = 'House of Commons\n\nTuesday 18 October 2016\n\n';

const limitsOf = (text: string): readonly string[] =>
  summarise(buildTranscript(text), recogniseDialect(text)).limits;

/** A turn each of so many people of one family name. */
const turnsOf = (family: string, count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const letter = (code: number): string => String.fromCharCode(97 + code);
    return `A${letter(Math.floor(at / 26))}${letter(at % 26)} ${family}\nWords.\n\n`;
  }).join('');

describe('what a sitting says of its limits', function () {
  this.timeout(30_000);

  for (const [length, expected] of [
    [1000, []],
    [3_000_000, []],
    [4_000_000, ['4 million characters: above 3 million, there are no links']],
    [21_000_000, ['21 million characters: above 20 million, answers may take longer than a second']],
  ] as const) {
    it(`at ${length} characters`, () =>
      assert.deepEqual(limitsOf(day + '\n'.repeat(length - day.length)), expected));
  }

  for (const [what, text, expected] of [
    ['forty of a family name', turnsOf('Sample', 40), []],
    [
      'forty-one',
      turnsOf('Sample', 41),
      ['more than 40 speakers share a family name: short forms are not joined to them'],
    ],
    [
      'forty-one each of two',
      turnsOf('Sample', 41) + turnsOf('Example', 41),
      ['more than 40 speakers share each of 2 family names: short forms are not joined to them'],
    ],
  ] as const) {
    it(`of ${what}`, () => assert.deepEqual(limitsOf(`${day}Lanterns\n\n${text}`), expected));
  }

  for (const [what, text, expected] of [
    ['short', 'Words.\n', []],
    ['long', 'Words.\n'.repeat(5000), ['no date in the first 16384 characters, where it is looked for']],
  ] as const) {
    it(`of a ${what} text without a date`, () => assert.deepEqual(limitsOf(text), expected));
  }
});

describe('what a sitting says of its speakers', () => {
  for (const [lines, expected] of [
    [
      ['Jane Example', 'Words.', '', 'Mr Speaker', 'Order.'],
      [2, 0, 0],
    ],
    [
      ['Jane Example', 'Words.', '', '[Member 1]', 'More words.', '', '[Member 2]', 'Last words.'],
      [3, 0, 2],
    ],
  ] as const) {
    it(`counts placeholders apart: ${expected.join(', ')}`, () => {
      const text = ['Lanterns', '', ...lines, ''].join('\n');
      const { turns, unattributed, placeholders } = summarise(buildTranscript(text), recogniseDialect(text));
      assert.deepEqual([turns, unattributed, placeholders], expected);
    });
  }
});
