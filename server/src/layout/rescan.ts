/**
 * Scans an edited text by using again what the edit cannot have changed. Owns the place where the old blocks take
 * over; how a block is scanned is scan.ts's.
 */
import type { Block } from './block.ts';
import type { Dialect } from './dialect.ts';
import { contextReach } from './line-view.ts';
import { detachedBlock, movedBlock, type Shift } from './moved-block.ts';
import { placeBehind, toPassages, type BlockPlace, type Passage } from './passages.ts';
import { endsDivision, scanBlock, ScannedLayout, scanWith, type Scanner } from './scan.ts';
import { resurvey } from './survey.ts';
import { editLines, type ChangedLines, type SharedEnds } from '../text/lines.ts';

/**
 * Scans an edited text, using again the blocks that the edit cannot have changed. The result equals a fresh scan. Passages
 * outside the edit's reach are the old ones, or have their origins.
 * @param previous the scan of the text before the edit, in the same dialect
 * @param shared what both texts share; found by comparing them when left out
 */
export function rescan(
  previous: ScannedLayout,
  text: string,
  dialect: Dialect,
  shared?: SharedEnds,
): ScannedLayout {
  const { lines, change } = editLines(previous.lines, text, shared);
  const survey = resurvey(previous.survey, previous.lines, lines, dialect, change);
  const { findings } = survey;
  if (findings !== previous.survey.findings)
    return scanWith({ lines, dialect, findings, inDivision: false }, survey);
  const old = previous.passages;
  const before = kept(old, placeBehind(old, change.first - contextReach));
  const inDivision = isInDivision(before.blocks, before.blocks.length);
  const scanner: Scanner = { lines, dialect, findings, inDivision };
  const shift = { lines: change.newEnd - change.oldEnd, offsets: text.length - previous.text.length };
  const { blocks } = before;
  const first = blocks.length;
  const met = scanUntilMet(scanner, blocks, old, change, shift);
  detachLabels(blocks, first);
  for (const block of old[met.passage]?.blocks.slice(met.block + 1) ?? [])
    blocks.push(movedBlock(block, shift));
  const passages = [
    ...old.slice(0, before.passages),
    ...toPassages(blocks),
    ...old.slice(met.passage + 1).map((passage) => passage.moved(shift)),
  ];
  return new ScannedLayout(lines, dialect.id, survey, passages);
}

/**
 * What stands before a place: so many whole passages, and the blocks between them and the place, one at least where there
 * is one, since what is scanned next may merge into it.
 */
function kept(
  old: readonly Passage[],
  { passage, block }: BlockPlace,
): { passages: number; blocks: Block[] } {
  if (block > 0) return { passages: passage, blocks: (old[passage]?.blocks ?? []).slice(0, block) };
  const passages = Math.max(0, passage - 1);
  return { passages, blocks: passage > 0 ? [...(old[passages]?.blocks ?? [])] : [] };
}

/** Whether the first `count` blocks of a passage leave the scanner inside a division, which no heading does. */
function isInDivision(blocks: readonly Block[], count: number): boolean {
  for (let at = count - 1; at >= 0; at--) {
    const kind = blocks[at]?.kind;
    if (kind === 'division') return true;
    if (kind !== undefined && endsDivision.has(kind)) return false;
  }
  return false;
}

/**
 * Scans on behind some blocks until an old block is met behind the edit.
 * @returns the place of that block among the old ones; behind the last passage where none is met
 */
function scanUntilMet(
  scanner: Scanner,
  blocks: Block[],
  old: readonly Passage[],
  { newEnd }: ChangedLines,
  shift: Shift,
): BlockPlace {
  for (let line = blocks.at(-1)?.lineEnd ?? 0; line < scanner.lines.count;) {
    line = scanBlock(scanner, blocks, line);
    const last = blocks.at(-1);
    if (!last || last.line < newEnd + contextReach) continue;
    const place = placeBehind(old, last.line - shift.lines);
    const twins = old[place.passage]?.blocks ?? [];
    if (
      isTwin(last, twins[place.block], shift) &&
      isInDivision(twins, place.block + 1) === scanner.inDivision
    )
      return place;
  }
  return { passage: old.length, block: 0 };
}

/** Lets go of the text in labels from an index on: with each edit there is another text, of which a few blocks are kept. */
function detachLabels(blocks: Block[], first: number): void {
  for (let at = Math.max(0, first - 1); at < blocks.length; at++) {
    const block = blocks[at];
    if (block) blocks[at] = detachedBlock(block);
  }
}

/** Whether a block just scanned is an old one again. */
const isTwin = (block: Block, old: Block | undefined, { lines }: Shift): boolean =>
  block.kind === old?.kind && block.line === old.line + lines && block.lineEnd === old.lineEnd + lines;
