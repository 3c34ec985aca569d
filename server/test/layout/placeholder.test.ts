import assert from 'node:assert/strict';
import { ukCommons } from '../../src/layout/dialects/uk-commons.ts';
import { readPlaceholder } from '../../src/layout/placeholder.ts';
import { scan } from '../../src/layout/scan.ts';
import { toLines } from '../../src/text/lines.ts';

describe('placeholders', () => {
  for (const [line, name, spoken] of [
    ['[Member 1]', '[Member 1]', ''],
    ['[Member 12]: I agree.', '[Member 12]', 'I agree.'],
    ['[Minister]: I agree.', '[Minister]', 'I agree.'],
    ['[Chair]', '[Chair]', ''],
    ['6. [Member 1]: What is this? (906642)', '[Member 1]', 'What is this? (906642)'],
  ] as const) {
    it(`reads “${line}”`, () => {
      const { attribution } = readPlaceholder(line, 0)!;
      assert.equal(attribution.name, name);
      assert.equal(line.slice(attribution.start, attribution.end), name);
      assert.equal(line.slice(attribution.textStart), spoken);
    });
  }

  for (const line of [
    '[Interruption.]',
    '[Member]',
    '[Member 1] said so.',
    '[Mr Example in the Chair]',
    'The [Member 1]: no.',
    '',
  ]) {
    it(`leaves “${line}” to the dialect`, () => assert.equal(readPlaceholder(line, 0), undefined));
  }

  it('are attributions of the scan, before the notes of a dialect', () => {
    const { blocks } = scan(
      toLines('[Member 1]\n\nI agree.\n\n[Interruption.]\n\n[Chair]: Order.'),
      ukCommons,
    );
    assert.deepEqual(
      blocks.filter(({ kind }) => kind !== 'blank').map(({ kind, attribution }) => [kind, attribution?.form]),
      [
        ['attribution', 'placeholder'],
        ['paragraph', undefined],
        ['note', undefined],
        ['paragraph', 'placeholder'],
      ],
    );
  });
});
