/**
 * Blocks in their places: made once, and moved when an edit before them makes a text longer or shorter. Both are written out
 * field by field: spreading objects takes most of a scan's time, and an edit may move thousands of them.
 */
import type { Attribution, Block } from './block.ts';
import type { Shape } from './dialect.ts';
import { detached, detachedWords } from '../text/detached.ts';

/** What is still being made. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A block of a shape, from UTF-16 offset `start` to before `end`, from `line` to before `lineEnd`. */
export function toBlock(
  shape: Shape,
  start: number,
  end: number,
  line: number,
  lineEnd: number,
): Writable<Block> {
  const block: Writable<Block> = { kind: shape.kind, start, end, line, lineEnd };
  if (shape.level !== undefined) block.level = shape.level;
  if (shape.attribution !== undefined) block.attribution = shape.attribution;
  if (shape.questionNumber !== undefined) block.questionNumber = shape.questionNumber;
  if (shape.uin !== undefined) block.uin = shape.uin;
  return block;
}

/** How far something went: so many lines and so many UTF-16 units, towards the beginning where below 0. */
export interface Shift {
  readonly lines: number;
  readonly offsets: number;
}

/** A block in its new place; the same object where it stays. */
export function movedBlock(block: Block, { lines, offsets }: Shift): Block {
  if (lines === 0 && offsets === 0) return block;
  const moved = toBlock(
    block,
    block.start + offsets,
    block.end + offsets,
    block.line + lines,
    block.lineEnd + lines,
  );
  const { attribution } = block;
  if (attribution) moved.attribution = movedAttribution(attribution, offsets);
  return moved;
}

function movedAttribution(attribution: Attribution, offsets: number): Attribution {
  const { start, end, form, name, groups, capacity, textStart } = attribution;
  const moved: Writable<Attribution> = {
    start: start + offsets,
    end: end + offsets,
    form,
    name,
    groups,
    textStart: textStart + offsets,
  };
  if (capacity !== undefined) moved.capacity = capacity;
  return moved;
}

/** A block whose label keeps nothing of the text alive; the same object where it has none. */
export function detachedBlock(block: Block): Block {
  if (!block.attribution) return block;
  const { start, end, line, lineEnd } = block;
  const attribution: Writable<Attribution> = movedAttribution(block.attribution, 0);
  attribution.name = detachedWords(attribution.name);
  attribution.groups = attribution.groups.map(detachedWords);
  if (attribution.capacity) attribution.capacity = detached(attribution.capacity);
  const own = toBlock(block, start, end, line, lineEnd);
  own.attribution = attribution;
  return own;
}
