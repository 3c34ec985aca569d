/**
 * Headings and their ranks. Owns which section lies inside which; the words of a heading were found by the layout.
 */
import type { Block, Span } from '../layout/block.ts';
import type { Writable } from '../layout/moved-block.ts';
import type { Passage } from '../layout/passages.ts';
import { detached } from '../text/detached.ts';
import { beforeClosing, behindMarks, unmarked } from '../text/mark-up.ts';

/** A passage under a heading, and what the heading says of it. */
export interface SectionOutline {
  /** Prefix of the ids of speakers that only this section knows. */
  readonly id: string;
  readonly passage: Passage;
  readonly title: string;
  /** From the beginning of the passage. */
  readonly titleSpan: Span;
  /** 1 the outermost. */
  readonly level: number;
  /** Department or office under which questions are asked here. */
  readonly department?: string;
  /** Office in "The Prime Minister was asked—". */
  readonly answerer?: string;
}

const wasAsked = /^The (.{3,100}?) (?:was|were) asked—/;
const oralQuestions = /^Oral Answers to Questions$/i;
/** Under these, too, departments stand above the titles of what they answer or state. */
const writtenBusiness = /^Written (?:Answers(?: to Questions)?|(?:Ministerial )?Statements?|Corrections)$/i;
/** Headings whose items are listed below them. */
const container =
  /^(?:Bills? Presented|Delegated Legislation|Petitions?|Opposition Day|Backbench Business)$/i;
const billTitle = /\bBill(?: \[Lords\])?$/i;

/** Heading words without the dashes and stops that print leaves behind them; those alone stay, a title has a name. */
const titleOf = (words: string): string => words.replace(/(?<=[^\s.—–-])[\s.—–-]+$/, '');
/** A title set in brackets as a whole, as the first volumes print them. */
const bracketed = /^\[(?!\s*\])([^[\]]+)\]$/;

const isCapitals = (words: string): boolean => {
  const letters = words.replace(/&c\b|[^\p{L}]/gu, '');
  return letters.length > 3 && letters.toUpperCase() === letters;
};

/** How many blocks with words are looked at to see what a heading heads. */
const lookAhead = 3;

interface Ahead {
  /** The office that "was asked—". */
  readonly asked?: string;
  readonly hasQuestion: boolean;
  /** Whether the next heading follows at once. */
  readonly isEmpty: boolean;
}

function lookBelow(text: string, blocks: readonly Block[]): Ahead {
  let seen = 0;
  for (const block of blocks) {
    if (block.kind === 'blank' || block.kind === 'metadata' || block.kind === 'column') continue;
    const asked =
      block.kind === 'procedural' ? wasAsked.exec(text.slice(block.start, block.end).trim())?.[1] : undefined;
    if (asked !== undefined) return { asked, hasQuestion: false, isEmpty: false };
    if (block.uin !== undefined || block.questionNumber !== undefined)
      return { hasQuestion: true, isEmpty: false };
    if (++seen >= lookAhead) break;
  }
  return { hasQuestion: false, isEmpty: seen === 0 };
}

const general = /^(?:Secretary of State|Minister|hon\. Member)$/;

/** Reads the headings of passages; the passage before the first heading is none of the sections. */
export function outlineSections(text: string, passages: readonly Passage[]): SectionOutline[] {
  const headed = passages.filter(({ hasHeading }) => hasHeading);
  const headings = headed.map((passage) => headingOf(text, passage));
  const state: Ranking = {
    usesCapitals: headings.filter(({ isInCapitals }) => isInCapitals).length >= 2,
    inQuestions: false,
  };
  return headed.map((passage, at) =>
    rank(`section:${at}`, passage, headings[at] ?? headingOf(text, passage), state),
  );
}

/** What a heading says by itself, wherever it stands. */
interface Heading {
  /** On one line, however many it is printed on. */
  readonly title: string;
  /** From the beginning of the passage. */
  readonly titleSpan: Span;
  readonly isInCapitals: boolean;
  /** The rank that the dialect's table gives it. */
  readonly printed: number | undefined;
  readonly business: Business | undefined;
  readonly ahead: Ahead;
}

type Business = 'oral questions' | 'written business' | 'container' | 'bill';

const businessOf = (title: string): Business | undefined => {
  if (oralQuestions.test(title)) return 'oral questions';
  if (writtenBusiness.test(title)) return 'written business';
  if (container.test(title)) return 'container';
  return billTitle.test(title) ? 'bill' : undefined;
};

/** By the origins of their passages: an edit changes one or two. */
const known = new WeakMap<Passage['origin'], Heading>();

function headingOf(text: string, passage: Passage): Heading {
  let heading = known.get(passage.origin);
  if (!heading) known.set(passage.origin, (heading = readHeading(text, passage)));
  return heading;
}

/** The words of a heading as printed, without the dashes, stops and brackets around them. */
function readHeading(text: string, { blocks: [block], below, start: from }: Passage): Heading {
  const printed = text.slice(block?.start, block?.end).trimEnd();
  const at = behindMarks(printed, printed.length - printed.trimStart().length, printed.length);
  const words = printed.slice(at, beforeClosing(printed, at, printed.length));
  const whole = titleOf(words);
  const inner = bracketed.exec(whole)?.[1];
  const own = inner === undefined ? whole : titleOf(inner);
  const start = (block?.start ?? 0) - from + at + (inner === undefined ? 0 : 1);
  // Kept from edit to edit: it must not keep the text.
  const title = detached((unmarked(own)?.words ?? own).replace(/\s+/g, ' '));
  return {
    title,
    titleSpan: { start, end: start + own.length },
    isInCapitals: isCapitals(title),
    printed: block?.level,
    business: businessOf(title),
    ahead: lookBelow(text, below),
  };
}

interface Ranking {
  /** Whether titles in capitals stand above those that are not. */
  usesCapitals: boolean;
  inQuestions: boolean;
  department?: string | undefined;
  answerer?: string | undefined;
  afterContainer?: boolean;
  inWritten?: boolean;
}

function rank(id: string, passage: Passage, heading: Heading, state: Ranking): SectionOutline {
  const { title, titleSpan, business } = heading;
  const level = levelOf(heading, state);
  state.afterContainer = business === 'container';
  const { department, answerer } = state;
  const section: Writable<SectionOutline> = { id, passage, title, titleSpan, level };
  if (department !== undefined) section.department = department;
  if (answerer !== undefined) section.answerer = answerer;
  return section;
}

function levelOf({ title, isInCapitals, printed, business, ahead }: Heading, state: Ranking): number {
  if (business === 'oral questions') {
    state.inQuestions = true;
    return 1;
  }
  if (business === 'written business') {
    state.inWritten = true;
    return 1;
  }
  if (state.inWritten === true) return ahead.isEmpty ? 2 : 3;
  const isTopic = state.usesCapitals && !isInCapitals;
  if (state.inQuestions && state.usesCapitals && !isTopic && ahead.isEmpty) {
    state.department = title;
    state.answerer = undefined;
    return 2;
  }
  if (ahead.asked !== undefined) {
    state.department = title;
    state.answerer = general.test(ahead.asked) ? undefined : ahead.asked;
    return state.inQuestions ? 2 : 1;
  }
  if (ahead.hasQuestion)
    return printed ?? (state.inQuestions ? 1 : 0) + (state.department === undefined && !isTopic ? 1 : 2);
  // Capitals were the departments' own where questions end with a title that is set otherwise.
  if (state.inQuestions && isTopic) state.usesCapitals = false;
  state.inQuestions = false;
  state.department = undefined;
  state.answerer = undefined;
  if (printed !== undefined) return printed;
  if (state.afterContainer === true && business === 'bill') return 2;
  return isTopic && state.usesCapitals ? 2 : 1;
}
