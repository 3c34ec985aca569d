/**
 * Headings and their ranks. Owns which section lies inside which; the words of a heading were found by the layout.
 */
import type { Block, Span } from '../layout/block.ts';

/** A heading and the blocks up to the next one. */
export interface SectionOutline {
  readonly title: string;
  readonly titleSpan: Span;
  /** 1 the outermost. */
  readonly level: number;
  readonly blocks: readonly Block[];
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

/** Heading words without the dashes and stops that print leaves behind them. */
const titleOf = (words: string): string => words.replace(/(?<![\s.—–-])[\s.—–-]+$/, '');
/** A title set in brackets as a whole, as the first volumes print them. */
const bracketed = /^\[([^[\]]+)\]$/;

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

/** Splits blocks at their headings; the blocks before the first heading have no title. */
export function outlineSections(
  text: string,
  blocks: readonly Block[],
): { opening: readonly Block[]; sections: SectionOutline[] } {
  const headings: Heading[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') headings.push(headingOf(text, block, at));
  });
  const [first] = headings;
  if (!first) return { opening: blocks, sections: [] };
  const state: Ranking = {
    usesCapitals: headings.filter(({ isInCapitals }) => isInCapitals).length >= 2,
    inQuestions: false,
  };
  const sections = headings.map((heading, index) => {
    const below = blocks.slice(heading.at + 1, headings[index + 1]?.at ?? blocks.length);
    return rank(text, heading, below, state);
  });
  return { opening: blocks.slice(0, first.at), sections };
}

/** A heading's words, read once. */
interface Heading {
  readonly at: number;
  /** On one line, however many it is printed on. */
  readonly title: string;
  readonly titleSpan: Span;
  readonly isInCapitals: boolean;
  /** The rank that the dialect's table gives it. */
  readonly printed: number | undefined;
}

/** The words of a heading as printed, without the dashes, stops and brackets around them. */
function headingOf(text: string, block: Block, at: number): Heading {
  const printed = text.slice(block.start, block.end).trimEnd();
  const words = printed.trimStart();
  const whole = titleOf(words);
  const inner = bracketed.exec(whole)?.[1];
  const own = inner === undefined ? whole : titleOf(inner);
  const start = block.start + printed.length - words.length + (inner === undefined ? 0 : 1);
  const title = own.replace(/\s+/g, ' ');
  return {
    at,
    title,
    titleSpan: { start, end: start + own.length },
    isInCapitals: isCapitals(title),
    printed: block.level,
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

function rank(text: string, heading: Heading, below: readonly Block[], state: Ranking): SectionOutline {
  const { title, titleSpan } = heading;
  const level = levelOf(heading, lookBelow(text, below), state);
  state.afterContainer = container.test(title);
  return {
    title,
    titleSpan,
    level,
    blocks: below,
    ...(state.department === undefined ? {} : { department: state.department }),
    ...(state.answerer === undefined ? {} : { answerer: state.answerer }),
  };
}

function levelOf({ title, isInCapitals, printed }: Heading, ahead: Ahead, state: Ranking): number {
  if (oralQuestions.test(title)) {
    state.inQuestions = true;
    return 1;
  }
  if (writtenBusiness.test(title)) {
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
  if (state.afterContainer === true && billTitle.test(title)) return 2;
  return isTopic && state.usesCapitals ? 2 : 1;
}
