import assert from 'node:assert/strict';
import { summarise } from '../../src/features/sitting.ts';
import { recogniseDialect } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const limitsOf = (text: string): readonly string[] =>
  summarise(buildTranscript(text), recogniseDialect(text)).limits;

describe('what a sitting says of its limits', function () {
  this.timeout(30_000);

  for (const [length, expected] of [
    [1000, []],
    [3_000_000, []],
    [4_000_000, ['4 million characters: above 3 million, there are no links']],
    [21_000_000, ['21 million characters: above 20 million, answers may take longer than a second']],
  ] as const) {
    it(`at ${length} characters`, () => assert.deepEqual(limitsOf('\n'.repeat(length)), expected));
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
