/**
 * Scans an edited text by using again what the edit cannot have changed. Owns the comparison of the two texts and the place
 * where the old blocks take over; how a block is scanned is scan.ts's.
 */
import type { Block } from './block.ts';
import type { Dialect } from './dialect.ts';
import {
  contextReach,
  endsDivision,
  scanBlock,
  scanWith,
  toBlock,
  type ScannedLayout,
  type Scanner,
} from './scan.ts';
import { resurvey, type ChangedLines } from './survey.ts';
import type { Lines } from '../text/lines.ts';

/** How many characters are compared at once: the engine compares slices much faster than we could characters. */
const compared = 4096;

/** Lines that two texts do not share at their beginnings and ends. */
function changedLines(before: Lines, after: Lines): ChangedLines {
  const [old, now] = [before.text, after.text];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head + compared <= most && old.slice(head, head + compared) === now.slice(head, head + compared))
    head += compared;
  while (head < most && old.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  const rest = most - head;
  const fromEnd = (text: string, count: number): string =>
    text.slice(text.length - tail - count, text.length - tail);
  while (tail + compared <= rest && fromEnd(old, compared) === fromEnd(now, compared)) tail += compared;
  while (tail < rest && fromEnd(old, 1) === fromEnd(now, 1)) tail++;
  // One line more on either side: an edit between `\r` and `\n` changes where the neighbouring lines end.
  return {
    first: Math.max(0, Math.min(before.lineAt(head), after.lineAt(head)) - 1),
    oldEnd: before.lineAt(old.length - tail) + 2,
    newEnd: after.lineAt(now.length - tail) + 2,
  };
}

/** Whether the first `count` blocks leave the scanner inside a division. */
function isInDivision(blocks: readonly Block[], count: number): boolean {
  for (let at = count - 1; at >= 0; at--) {
    const kind = blocks[at]?.kind;
    if (kind === 'division') return true;
    if (kind !== undefined && endsDivision.has(kind)) return false;
  }
  return false;
}

/**
 * Scans an edited text, using again the blocks that the edit cannot have changed. The result equals a fresh scan.
 * @param previous the scan of the text before the edit, in the same dialect
 */
export function rescan(previous: ScannedLayout, lines: Lines, dialect: Dialect): ScannedLayout {
  const change = changedLines(previous.lines, lines);
  const survey = resurvey(previous.survey, previous.lines, lines, dialect, change);
  if (survey.findings !== previous.survey.findings) {
    return scanWith({ lines, dialect, findings: survey.findings, inDivision: false }, survey);
  }
  const reached = firstBlockEndingAfter(previous.blocks, change.first - contextReach);
  // The block before is scanned anew too, since what follows may merge into it.
  const blocks = previous.blocks.slice(0, Math.max(0, reached - 1));
  const inDivision = isInDivision(blocks, blocks.length);
  const scanner: Scanner = { lines, dialect, findings: survey.findings, inDivision };
  const shift = { lines: change.newEnd - change.oldEnd, offsets: lines.text.length - previous.text.length };
  let old = blocks.length;
  for (let line = blocks.at(-1)?.lineEnd ?? 0; line < lines.count;) {
    line = scanBlock(scanner, blocks, line);
    const last = blocks.at(-1);
    if (!last || last.line < change.newEnd + contextReach) continue;
    while ((previous.blocks[old]?.line ?? Infinity) + shift.lines < last.line) old++;
    if (meets(previous.blocks, old, last, shift.lines, scanner.inDivision)) {
      for (const block of previous.blocks.slice(old + 1)) blocks.push(shifted(block, shift));
      break;
    }
  }
  return { text: lines.text, dialect: dialect.id, blocks, lines, survey };
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
  if (!attribution) return moved;
  const { start, end, textStart } = attribution;
  return {
    ...moved,
    attribution: {
      ...attribution,
      start: start + offsets,
      end: end + offsets,
      textStart: textStart + offsets,
    },
  };
}
