/** What stands at an offset of a transcript, found by bisection; after an edit nothing elsewhere needs go to its place for it. */
import type { Block } from '../layout/block.ts';
import { firstWhere, type Passage } from '../layout/passages.ts';
import type { ScannedLayout } from '../layout/scan.ts';
import type { Transcript, Turn } from './transcript.ts';

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

/** The passage that holds an offset; the last one for the offset behind the text. */
export const passageAt = ({ passages }: ScannedLayout, offset: number): Passage | undefined =>
  passages[indexAt(passages, offset)];

/** The block that holds an offset; the last one for the offset behind the text. */
export function blockAt(layout: ScannedLayout, offset: number): Block | undefined {
  const blocks = passageAt(layout, offset)?.blocks ?? [];
  return blocks[indexAt(blocks, offset)];
}

/** The block that holds an offset and all behind it, in order. */
export function* blocksFrom({ passages }: ScannedLayout, offset: number): Generator<Block, void> {
  const first = indexAt(passages, offset);
  for (let at = first; at < passages.length; at++) {
    const blocks = passages[at]?.blocks ?? [];
    for (let index = at === first ? indexAt(blocks, offset) : 0; index < blocks.length; index++) {
      const block = blocks[index];
      if (block) yield block;
    }
  }
}

/** The turn at a position among all turns of a transcript, see {@link Turn.index}. */
export function turnNumbered({ passages }: Transcript, index: number): Turn | undefined {
  const passage = passages[firstWhere(passages, ({ firstTurn }) => firstTurn > index) - 1];
  return passage?.turns[index - passage.firstTurn];
}
