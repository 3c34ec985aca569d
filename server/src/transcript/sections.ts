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
  const headings = blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []));
  const first = headings[0];
  if (first === undefined) return { opening: blocks, sections: [] };
  const usesCapitals = headings.filter((at) => isCapitals(wordsAt(text, blocks, at))).length >= 2;
  const state: Ranking = { usesCapitals, inQuestions: false };
  const sections = headings.map((at, index) => {
    const below = blocks.slice(at + 1, headings[index + 1] ?? blocks.length);
    return rank(text, blocks, at, below, state);
  });
  return { opening: blocks.slice(0, first), sections };
}

/** The words of a heading as printed, with the offset of the first one. */
const printedAt = (text: string, block: Block | undefined): { words: string; start: number } => {
  if (!block) return { words: '', start: 0 };
  const printed = text.slice(block.start, block.end).trimEnd();
  const words = printed.trimStart();
  const title = titleOf(words);
  const start = block.start + printed.length - words.length;
  const inner = bracketed.exec(title)?.[1];
  return inner === undefined ? { words: title, start } : { words: titleOf(inner), start: start + 1 };
};

/** A heading's words on one line, however many it is printed on. */
const wordsAt = (text: string, blocks: readonly Block[], at: number): string =>
  printedAt(text, blocks[at]).words.replace(/\s+/g, ' ');

interface Ranking {
  /** Whether titles in capitals stand above those that are not. */
  usesCapitals: boolean;
  inQuestions: boolean;
  department?: string | undefined;
  answerer?: string | undefined;
  afterContainer?: boolean;
  inWritten?: boolean;
}

function rank(
  text: string,
  blocks: readonly Block[],
  at: number,
  below: readonly Block[],
  state: Ranking,
): SectionOutline {
  const title = wordsAt(text, blocks, at);
  const ahead = lookBelow(text, below);
  const level = levelOf(title, blocks[at]?.level, ahead, state);
  state.afterContainer = container.test(title);
  const { words, start } = printedAt(text, blocks[at]);
  return {
    title,
    titleSpan: { start, end: start + words.length },
    level,
    blocks: below,
    ...(state.department === undefined ? {} : { department: state.department }),
    ...(state.answerer === undefined ? {} : { answerer: state.answerer }),
  };
}

function levelOf(title: string, printed: number | undefined, ahead: Ahead, state: Ranking): number {
  if (oralQuestions.test(title)) {
    state.inQuestions = true;
    return 1;
  }
  if (writtenBusiness.test(title)) {
    state.inWritten = true;
    return 1;
  }
  if (state.inWritten === true) return ahead.isEmpty ? 2 : 3;
  const isTopic = state.usesCapitals && !isCapitals(title);
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
