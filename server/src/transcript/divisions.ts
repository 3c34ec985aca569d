/**
 * Votes by division. Owns which blocks make one division and where its figures stand; that a line belongs to a list of
 * names was found by the layout.
 */
import type { Block } from '../layout/block.ts';
import type { Division } from './transcript.ts';

const divisionNumber = /(?:Division (?:No\. ?)?|Roll(?:call)?(?: Vote)? No\. )(\d+)/i;
/** A list of those in favour that opens a division without a number, as the Lords print it. */
const openingList =
  /^\s*(?:AYES|Ayes ?[-–] ?\d|CONTENTS|YEAS|POUR|The (?:House|Senate|[Cc]ommittee|Federation Chamber) divided\.? ?\[|A (?:party|personal|split-party) vote|The (?:Dáil|Seanad) divided: Tá)/;
/** Totals below the lists of names, those in favour first: `Total: -- 174`. */
const listTotal = /^(?:Total ?: ?)?--? ?(\d{1,3})$/gm;
const ayesCount =
  /(?:\b(?:Ayes|AYES|Yeas|YEAS)(?:[:,]? |--| ?\(| ?[.…]+ ?)|(?<![Nn]ot[- ])\bContents[:,]? |\bTá, |\b(?:AYES|Ayes) ?[-–] ?)(\d+)/;
const noesCount =
  /\b(?:(?:Noes|NOES|Nays|NAYS)(?:[:,]? |--| ?\(| ?[.…]+ ?)|Not[- ][Cc]ontents[:,]? |Níl, |(?:NOES|Noes) ?[-–] ?)(\d+)/;
/** Both figures as a sentence of the record gives them: `there were--ayes 423, noes 0`, `carried by 27 votes to 0`. */
const toldFigures =
  /\b(?:(?:ayes|yeas) (\d{1,4}),\s{1,3}(?:noes|nays) (\d{1,4})|carried by (\d{1,4}) (?:votes )?to (\d{1,4}))/;
/** A second count among some Members only, beside that of the whole House (Commons, 2015 to 2021). */
const partialCount = /^\s*Votes cast by Members\b/;
/** How many blocks a division's lists take at most, column marks between them. */
const divisionReach = 40;
/** How far above a division its result is printed (`The House divided: Ayes 20, Noes 10.`). */
const resultReach = 6;

interface Figures {
  readonly ayes?: number;
  readonly noes?: number;
}

function figuresIn(text: string, blocks: readonly Block[]): Figures | undefined {
  const words = blocks.map((each) => text.slice(each.start, each.end)).join('\n');
  const told = toldFigures.exec(words);
  if (told) return { ayes: Number(told[1] ?? told[3]), noes: Number(told[2] ?? told[4]) };
  const totals = Array.from(words.matchAll(listTotal), (total) => total[1]);
  const ayes = ayesCount.exec(words)?.[1] ?? totals[0];
  const noes = noesCount.exec(words)?.[1] ?? totals[1];
  if (ayes === undefined || noes === undefined) return undefined;
  return { ayes: Number(ayes), noes: Number(noes) };
}

const isNumbered = (text: string, block: Block): boolean =>
  block.kind === 'division' && divisionNumber.test(text.slice(block.start, block.end));

const parts = (block: Block): boolean => block.kind === 'heading' || block.attribution !== undefined;

/** The blocks from a division's first line to the next division, heading or speaker. @param next index where the next one opens */
function blocksOf(text: string, blocks: readonly Block[], at: number, next: number): readonly Block[] {
  const near = blocks.slice(at, Math.min(next, at + divisionReach));
  const until = near.findIndex((each, index) => index > 0 && (parts(each) || isNumbered(text, each)));
  return until < 0 ? near : near.slice(0, until);
}

/** The lines below a division's lists that say how it went, where the Chair reads out the result first. */
function resultBelow(text: string, blocks: readonly Block[], at: number): readonly Block[] {
  const below = blocks.slice(at + 1, at + 1 + divisionReach);
  const until = below.findIndex((each) => each.kind === 'heading' || isNumbered(text, each));
  return (until < 0 ? below : below.slice(0, until)).filter(
    (each) => each.kind === 'procedural' && toldFigures.test(text.slice(each.start, each.end)),
  );
}

const wordsBefore = (text: string, blocks: readonly Block[], at: number): string => {
  const before = blocks[at - 1]?.kind === 'blank' ? blocks[at - 2] : blocks[at - 1];
  return before ? text.slice(before.start, before.end) : '';
};

/** The lines just above a division that say how it went. */
function resultAbove(text: string, blocks: readonly Block[], at: number): readonly Block[] {
  const above: Block[] = [];
  for (let index = at - 1; index >= Math.max(0, at - resultReach); index--) {
    const block = blocks[index];
    if (!block || parts(block) || isNumbered(text, block)) break;
    if (partialCount.test(text.slice(block.start, block.end))) continue;
    if (partialCount.test(wordsBefore(text, blocks, index))) continue;
    if (block.kind === 'procedural' || block.kind === 'division') above.push(block);
  }
  return above;
}

function divisionAt(
  text: string,
  blocks: readonly Block[],
  block: Block,
  at: number,
  next: number,
): Division {
  const near = blocksOf(text, blocks, at, next);
  const lists = near.filter((each) => each.kind === 'division');
  // Words between the lists may be somebody's turn: the division ends before them.
  const spoken = near.findIndex(({ kind }) => kind === 'paragraph');
  const before = spoken < 0 ? near : near.slice(0, spoken);
  const last = before.filter(({ kind }) => kind === 'division').at(-1) ?? block;
  const figures =
    figuresIn(text, lists) ??
    figuresIn(text, resultAbove(text, blocks, at)) ??
    figuresIn(text, near) ??
    figuresIn(text, resultBelow(text, blocks, at));
  const printed = text.slice(block.start, block.end);
  const number = divisionNumber.exec(printed)?.[1];
  const firstLine = printed.split('\n')[0] ?? '';
  const indent = firstLine.length - firstLine.trimStart().length;
  return {
    kind: 'division',
    ...(number === undefined ? {} : { number }),
    start: block.start,
    end: last.end,
    titleSpan: { start: block.start + indent, end: block.start + firstLine.trimEnd().length },
    ...figures,
  };
}

/** Indices of the blocks that open divisions. */
function openingsOf(text: string, blocks: readonly Block[]): number[] {
  const openings: number[] = [];
  let open = false;
  blocks.forEach((block, at) => {
    if (parts(block) || block.kind === 'procedural') open = false;
    if (block.kind !== 'division') return;
    const opens = isNumbered(text, block) || (!open && openingList.test(text.slice(block.start, block.end)));
    if (!opens) return;
    open = true;
    openings.push(at);
  });
  return openings;
}

/** The divisions among a section's blocks. */
export function divisionsOf(text: string, blocks: readonly Block[]): Division[] {
  const openings = openingsOf(text, blocks);
  return openings.flatMap((at, index) => {
    const block = blocks[at];
    return block ? [divisionAt(text, blocks, block, at, openings[index + 1] ?? blocks.length)] : [];
  });
}
