/**
 * The blocks of a layout by the headings that they stand under. Owns that those behind an edit go to their new places when
 * somebody looks at them and not before: a keystroke costs the passage that it is in, not the day.
 */
import type { Block } from './block.ts';
import { movedBlock, type Shift } from './moved-block.ts';

const noShift: Shift = { lines: 0, offsets: 0 };

/** A heading and the blocks up to the next one; the first passage of a text may have no heading. */
export class Passage {
  /** The same object for as long as edits change nothing of the passage but its place: what was read in it holds. */
  readonly origin: object;
  readonly hasHeading: boolean;
  /** Where they stood when they were last looked at. */
  #blocks: readonly Block[];
  /** How far they went since. */
  #shift: Shift;
  #below: readonly Block[] | undefined;

  constructor(blocks: readonly Block[], origin: object = {}, shift = noShift) {
    this.origin = origin;
    this.hasHeading = blocks[0]?.kind === 'heading';
    this.#blocks = blocks;
    this.#shift = shift;
  }

  /** UTF-16 offset of its first character. */
  get start(): number {
    return (this.#blocks[0]?.start ?? 0) + this.#shift.offsets;
  }

  /** UTF-16 offset behind its last character. */
  get end(): number {
    return (this.#blocks.at(-1)?.end ?? 0) + this.#shift.offsets;
  }

  /** Its first line, counted from 0. */
  get line(): number {
    return (this.#blocks[0]?.line ?? 0) + this.#shift.lines;
  }

  /** The line behind its last one. */
  get lineEnd(): number {
    return (this.#blocks.at(-1)?.lineEnd ?? 0) + this.#shift.lines;
  }

  /** How long the blocks below the heading are, in UTF-16 units. */
  get length(): number {
    const blocks = this.#blocks;
    return (blocks.at(-1)?.end ?? 0) - ((this.hasHeading ? blocks[0]?.end : blocks[0]?.start) ?? 0);
  }

  /** All blocks, the heading first. */
  get blocks(): readonly Block[] {
    const shift = this.#shift;
    if (shift !== noShift) {
      this.#blocks = this.#blocks.map((block) => movedBlock(block, shift));
      this.#shift = noShift;
    }
    return this.#blocks;
  }

  /** The blocks without the heading. */
  get below(): readonly Block[] {
    return (this.#below ??= this.hasHeading ? this.blocks.slice(1) : this.blocks);
  }

  /** The same words further on; the same object where they stay. */
  moved({ lines, offsets }: Shift): Passage {
    if (lines === 0 && offsets === 0) return this;
    const shift = { lines: this.#shift.lines + lines, offsets: this.#shift.offsets + offsets };
    return new Passage(this.#blocks, this.origin, shift);
  }
}

/** Splits blocks at their headings. */
export function toPassages(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  for (let at = 1; at <= blocks.length; at++) {
    if (at < blocks.length && blocks[at]?.kind !== 'heading') continue;
    passages.push(new Passage(blocks.slice(first, at)));
    first = at;
  }
  return passages;
}

/** All blocks of passages, in order. */
export function blocksOf(passages: readonly Passage[]): Block[] {
  const all: Block[] = [];
  // Not flatMap, which takes several times as long: a day has thousands.
  for (const { blocks } of passages) for (const block of blocks) all.push(block);
  return all;
}

/** Where a block stands: in which passage, and where in that. */
export interface BlockPlace {
  readonly passage: number;
  readonly block: number;
}

/** The first block that ends behind a line; behind the last passage where none does. */
export function placeBehind(passages: readonly Passage[], line: number): BlockPlace {
  const passage = firstWhere(passages, (each) => each.lineEnd > line);
  const block = firstWhere(passages[passage]?.blocks ?? [], (each) => each.lineEnd > line);
  return { passage, block };
}

/** Index of the first for which something holds that holds for all behind it, by bisection; the length where none is. */
export function firstWhere<Each>(all: readonly Each[], holds: (each: Each) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = all[middle];
    if (each !== undefined && holds(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
