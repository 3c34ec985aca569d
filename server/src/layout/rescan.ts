/**
 * Scans an edited text by using again what the edit cannot have changed. Owns the place where the old blocks take
 * over; how a block is scanned is scan.ts's.
 */
import type { Attribution, Block } from './block.ts';
import type { Dialect } from './dialect.ts';
import { contextReach } from './line-view.ts';
import {
  endsDivision,
  scanBlock,
  scanWith,
  toBlock,
  type ScannedLayout,
  type Scanner,
  type Writable,
} from './scan.ts';
import { resurvey } from './survey.ts';
import { editLines } from '../text/lines.ts';

/** Whether the first `count` blocks leave the scanner inside a division. */
function isInDivision(blocks: readonly Block[], count: number): boolean {
  for (let at = count - 1; at >= 0; at--) {
    const kind = blocks[at]?.kind;
    if (kind === 'division') return true;
    if (kind !== undefined && endsDivision.has(kind)) return false;
  }
  return false;
}

/** Which blocks of a layout an edit left as they were, but for their places. */
export interface KeptBlocks {
  /** So many at the beginning are the old ones. */
  readonly head: number;
  /** From this one on they are the old ones from `oldTail` on, moved. */
  readonly tail: number;
  readonly oldTail: number;
}

/** A layout after an edit. */
export interface Rescan {
  readonly layout: ScannedLayout;
  /** Undefined where the edit had all lines judged anew. */
  readonly kept: KeptBlocks | undefined;
}

/**
 * Scans an edited text, using again the blocks that the edit cannot have changed. The result equals a fresh scan.
 * @param previous the scan of the text before the edit, in the same dialect
 */
export function rescan(previous: ScannedLayout, text: string, dialect: Dialect): Rescan {
  const { lines, change } = editLines(previous.lines, text);
  const survey = resurvey(previous.survey, previous.lines, lines, dialect, change);
  if (survey.findings !== previous.survey.findings) {
    const fresh: Scanner = { lines, dialect, findings: survey.findings, inDivision: false };
    return { layout: scanWith(fresh, survey), kept: undefined };
  }
  const reached = firstBlockEndingAfter(previous.blocks, change.first - contextReach);
  // The block before is scanned anew too, since what follows may merge into it.
  const blocks = previous.blocks.slice(0, Math.max(0, reached - 1));
  const inDivision = isInDivision(blocks, blocks.length);
  const scanner: Scanner = { lines, dialect, findings: survey.findings, inDivision };
  const shift = { lines: change.newEnd - change.oldEnd, offsets: lines.text.length - previous.text.length };
  const head = blocks.length;
  let tail = Infinity;
  let old = head;
  for (let line = blocks.at(-1)?.lineEnd ?? 0; line < lines.count;) {
    line = scanBlock(scanner, blocks, line);
    const last = blocks.at(-1);
    if (!last || last.line < change.newEnd + contextReach) continue;
    while ((previous.blocks[old]?.line ?? Infinity) + shift.lines < last.line) old++;
    if (meets(previous.blocks, old, last, shift.lines, scanner.inDivision)) {
      tail = blocks.length;
      for (const block of previous.blocks.slice(old + 1)) blocks.push(shifted(block, shift));
      break;
    }
  }
  const kept = { head: Math.max(0, head - 1), tail, oldTail: old + 1 };
  return { layout: { text: lines.text, dialect: dialect.id, blocks, lines, survey }, kept };
}

/** Index of the first block that ends behind a line, by bisection. */
function firstBlockEndingAfter(blocks: readonly Block[], line: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.lineEnd ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a block just scanned is the old one at an index again, and the scanner is in the state that it was in behind it. */
function meets(
  old: readonly Block[],
  at: number,
  last: Block,
  lineShift: number,
  inDivision: boolean,
): boolean {
  const block = old[at];
  if (!block) return false;
  const isSame =
    block.kind === last.kind &&
    block.line + lineShift === last.line &&
    block.lineEnd + lineShift === last.lineEnd;
  return isSame && isInDivision(old, at + 1) === inDivision;
}

interface Shift {
  readonly lines: number;
  readonly offsets: number;
}

/** A block behind the edit, in its new place. */
function shifted(block: Block, { lines, offsets }: Shift): Block {
  if (lines === 0 && offsets === 0) return block;
  const moved = toBlock(
    block,
    block.start + offsets,
    block.end + offsets,
    block.line + lines,
    block.lineEnd + lines,
  );
  const { attribution } = block;
  if (attribution) moved.attribution = shiftedAttribution(attribution, offsets);
  return moved;
}

/** Field by field, like a block: an edit moves thousands. */
function shiftedAttribution(attribution: Attribution, offsets: number): Attribution {
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
