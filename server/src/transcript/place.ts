/** What stands at an offset of a transcript, found by bisection. */
import type { Block } from '../layout/block.ts';

/** Position of the block that holds an offset; the last one for the offset behind the text, 0 without blocks. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The block that holds an offset; the last one for the offset behind the text. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[blockIndexAt(blocks, offset)];
