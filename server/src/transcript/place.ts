/** What stands at an offset of a transcript, found by bisection. */
import type { Block } from '../layout/block.ts';

/** Index of the last of what stands one behind the other that begins at an offset or before it; 0 where none does. */
export function indexAt(all: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The block that holds an offset; the last one for the offset behind the text. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[indexAt(blocks, offset)];
