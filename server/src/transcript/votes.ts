/**
 * Who voted how in a division: the lists of each side, as printed. Owns putting the lines of vote-lines.ts together. Lists
 * are read when they are asked for and kept with their division; building a transcript never reads them.
 */
import type { Block, Span } from '../layout/block.ts';
import { blocksFrom } from './place.ts';
import type { Division, Transcript } from './transcript.ts';
import {
  headsIn,
  joinedNames,
  namesNobody,
  readBothTellers,
  readHead,
  readTellersHead,
  readTotal,
  readVote,
  runOnVotes,
  type Vote,
  type VoteSide,
} from './vote-lines.ts';

export type { Vote, VoteSide } from './vote-lines.ts';

/** One side's list. Its span reaches from the head to the last name. */
export interface VoteList extends Span {
  readonly side: VoteSide;
  /** The printed head: `AYES`, `Not-Contents`, `Níl`. */
  readonly title: string;
  /** Votes as the record counts them; absent where it prints no figure. */
  readonly total?: number;
  readonly votes: readonly Vote[];
  /** Tellers printed apart from the list; the Houses that do so do not count them (Erskine May 20.66). */
  readonly tellers: readonly Vote[];
}

type Draft = { -readonly [K in keyof VoteList]: VoteList[K] } & { votes: Vote[]; tellers: Vote[] };

const kept = new WeakMap<Division, readonly VoteList[]>();

/** The lists of a division in the order of the text; empty where the record prints figures only or nothing. */
export function votesOf({ text, layout }: Transcript, division: Division): readonly VoteList[] {
  let lists = kept.get(division);
  if (!lists) {
    const reader = new ListReader(text, division);
    for (const block of blocksFrom(layout, division.start)) {
      if (block.start >= division.end) break;
      if (block.kind === 'division' || block.kind === 'blank') reader.read(block);
    }
    kept.set(division, (lists = reader.finish()));
  }
  return lists;
}

/** Where the lists of a division stand, names unread: cheap enough for every edit. */
export function listSpansOf({ text }: Transcript, { start, end }: Division): Span[] {
  const words = text.slice(start, end);
  return headsIn(words).map((head, at, all) => ({
    start: start + head + words.slice(head).search(/\S/),
    end: start + words.slice(0, all[at + 1] ?? words.length).trimEnd().length,
  }));
}

/** How many votes a list's names stand for. */
export const countVotes = ({ votes }: VoteList): number =>
  votes.reduce((sum, vote) => sum + (vote.votes ?? 1), 0);

/** All tellers of a side: those printed apart, and those marked in the list. */
export const tellersOf = ({ votes, tellers }: VoteList): readonly Vote[] => [
  ...votes.filter(({ teller }) => teller === true),
  ...tellers,
];

/** Figures of both sides in one line are a result and open no list. */
const bothFigures = /\d\D{1,40}\b(?:Noes|NOES|Nays|noes|Not[- ][Cc]ontents|Níl)\b/;
/** Names in columns stand apart by a tab or by three spaces. */
const isClock = /^\[?\d/;
const cell = /[^\t ]+(?: {1,2}[^\t ]+)*/g;

/** The offset in the text of a place in the pieces, which were joined with one space between them. */
function placeIn(pieces: readonly Span[], at: number): number {
  let left = at;
  for (const { start, end } of pieces) {
    if (left < end - start) return start + left;
    left -= end - start + 1;
  }
  return pieces.at(-1)?.end ?? 0;
}

class ListReader {
  readonly #text: string;
  readonly #division: Division;
  readonly #lists: Draft[] = [];
  /** The unread pieces of a list that is one paragraph, page marks between them left out. */
  #runOn: Span[] | undefined;
  /** Whose tellers are still to come, in which column. */
  #awaited: { list: Draft; column: number; isOpen: boolean } | undefined;

  constructor(text: string, division: Division) {
    this.#text = text;
    this.#division = division;
  }

  read(block: Block): void {
    if (block.kind === 'blank') {
      if (this.#awaited?.isOpen === false) this.#awaited = undefined;
      return;
    }
    for (let start = block.start; start < block.end;) {
      const feed = this.#text.indexOf('\n', start);
      const end = feed < 0 || feed >= block.end ? block.end : feed;
      this.#line(start, end);
      start = end + 1;
    }
  }

  finish(): readonly VoteList[] {
    this.#closeRunOn();
    const { ayes, noes } = this.#division;
    const printed: Partial<Record<VoteSide, number | undefined>> = { ayes, noes };
    return this.#lists.map((list) => {
      const total = list.total ?? printed[list.side];
      return total === undefined ? list : { ...list, total };
    });
  }

  #line(start: number, end: number): void {
    const line = this.#text.slice(start, end);
    if (bothFigures.test(line)) {
      this.#closeRunOn();
      return;
    }
    let column = 0;
    for (const found of line.matchAll(cell)) {
      const words = found[0].trim();
      const at = start + found.index;
      // A column of its own may stay empty above or beside a name.
      column = line.includes('\t') ? (line.slice(0, found.index).match(/\t/g)?.length ?? 0) : column;
      if (words !== '' && this.#cell(words, at, column)) return;
      column++;
    }
  }

  /** Reads one cell; true when it took the whole line. */
  #cell(words: string, at: number, column: number): boolean {
    const both = readBothTellers(words, at);
    if (both) {
      this.#closeRunOn();
      this.#listOf('ayes')?.tellers.push(...both.ayes);
      this.#listOf('noes')?.tellers.push(...both.noes);
      return true;
    }
    const tellers = readTellersHead(words);
    if (tellers) {
      this.#closeRunOn();
      const list = this.#listOf(tellers.side);
      this.#awaited = list && { list, column, isOpen: true };
      if (words.length > tellers.rest) this.#tellers(words.slice(tellers.rest), at + tellers.rest);
      return false;
    }
    if (!this.#runOn && this.#awaited?.column === column && !readHead(words, at)) {
      this.#tellers(words, at);
      return false;
    }
    return this.#entry(words, at);
  }

  #entry(words: string, at: number): boolean {
    const head = readHead(words, at);
    if (head) {
      this.#open(head.side, { start: at, end: head.end }, head.total);
      const rest = words.slice(head.rest);
      if (/^(?:Nil|None)\b/i.test(rest)) this.#setTotal(0);
      else if (/\p{L}{2}/u.test(rest) && !isClock.test(rest))
        this.#runOn = [{ start: at + head.rest, end: at + words.length }];
      return this.#runOn !== undefined;
    }
    if (this.#runOn) {
      this.#runOn.push({ start: at, end: at + words.length });
      return false;
    }
    const list = this.#lists.at(-1);
    if (!list) return false;
    const total = readTotal(words);
    if (total !== undefined) this.#setTotal(total);
    else if (words.includes(';')) this.#add(list, runOnVotes(words, at));
    else if (!namesNobody(words)) {
      const vote = readVote(words, at);
      if (vote) this.#add(list, [vote]);
    }
    return false;
  }

  #setTotal(total: number): void {
    const list = this.#lists.at(-1);
    if (list && list.total === undefined) list.total = total;
  }

  #add(list: Draft, votes: readonly Vote[]): void {
    list.votes.push(...votes);
    list.end = votes.at(-1)?.end ?? list.end;
  }

  #open(side: VoteSide, { start, end }: Span, total: number | undefined): void {
    this.#closeRunOn();
    this.#awaited = undefined;
    const title = this.#text.slice(start, end);
    this.#lists.push({
      side,
      title,
      start,
      end,
      votes: [],
      tellers: [],
      ...(total === undefined ? {} : { total }),
    });
  }

  #tellers(words: string, at: number): void {
    const awaited = this.#awaited;
    if (!awaited) return;
    const { list } = awaited;
    list.tellers.push(...joinedNames(words, at));
    list.end = Math.max(list.end, list.tellers.at(-1)?.end ?? 0);
    awaited.isOpen = words.endsWith(' and');
    // Two tellers a side; a third line would be a name of the list beside them.
    if (list.tellers.length >= 2) this.#awaited = undefined;
  }

  /** Reads the pieces of a list that is one paragraph; what they read is where it stands in the text. */
  #closeRunOn(): void {
    const pieces = this.#runOn ?? [];
    this.#runOn = undefined;
    const list = this.#lists.at(-1);
    if (!list || pieces.length === 0) return;
    const words = pieces.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
    this.#add(
      list,
      runOnVotes(words, 0).map((vote) => ({
        ...vote,
        start: placeIn(pieces, vote.start),
        end: placeIn(pieces, vote.end - 1) + 1,
      })),
    );
  }

  #listOf(side: VoteSide): Draft | undefined {
    return this.#lists.filter((list) => list.side === side).at(-1);
  }
}
