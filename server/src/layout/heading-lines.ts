/**
 * Which lines are headings, by their words and the lines around them. Owns how titles of business are set, and what a line that
 * ends as a sentence does looks like; headings that a dialect has rules for are the dialect's.
 */
import type { Dialect } from './dialect.ts';
import { ruleFor } from './line-rules.ts';
import type { Surroundings } from './line-view.ts';
import { content, isBlank, labelOf } from './survey.ts';
import { isCapital, isDigit, isLetter } from '../text/characters.ts';
import { longestMarkedLine } from '../text/limits.ts';
import type { Lines } from '../text/lines.ts';

/** A heading is one short line; the longest in the sample days has 104 characters. */
export const longestHeading = 150;
/** The part of a heading that numbers what the next line titles. */
const headingNumber = /^(?:New )?(?:Clause|Schedule|Amendment|Part)s? [\dA-Z]{1,6}$/;

/** Whether volume or date stand right below a line: it is a title then, and nobody's name. */
export const isAboveMetadata = (lines: Lines, line: number, dialect: Dialect): boolean =>
  ruleFor(dialect, content(lines, line + 1))?.kind === 'metadata';

const isBelowNote = (lines: Lines, line: number, dialect: Dialect): boolean =>
  lines.text[lines.indentEnd(line - 1)] === '[' &&
  ruleFor(dialect, content(lines, line - 1))?.kind === 'note';

/** Whether what stands right below a line stands below titles: volume, date, the time. */
const isAboveMark = (lines: Lines, line: number, dialect: Dialect): boolean =>
  /^(?:metadata|time)$/.test(ruleFor(dialect, content(lines, line + 1))?.kind ?? '');

/** Whether words end as spoken text does; headings don't. The seen prefix of a long line counts as speech. */
export function endsSentence(words: string): boolean {
  if (words.length > longestMarkedLine) return true;
  return /(?:[.?!…—–:;,”"'’]|(?:\d{4}|\.)[\])])$/.test(words);
}

/** Whether a line is a heading. @param words its own */
export function isHeading(around: Surroundings, line: number, words: string): boolean {
  const { lines, dialect } = around;
  if (words.length > (dialect.longestHeading ?? longestHeading) || words.length < 2) return false;
  const isApart = isBlank(lines, line + 1)
    ? isBlank(lines, line - 1)
    : (isBlank(lines, line - 1) || isBelowNote(lines, line, dialect)) && isAboveMark(lines, line, dialect);
  if (!isApart && !(around.findings.isDense && headsNext(around, line))) return false;
  const first = words.charCodeAt(0);
  if (!isCapital(first) && !(isDigit(first) && !/^\d+[.)] /.test(words))) return false;
  if (isCapitals(words)) return true;
  if (dialect.headings === 'capitals') return false;
  if (/[.?!…—–:;,”"’]$/.test(words) || unfinished.test(words)) return false;
  if (/^(?:That|And|But|I|We|He|She|It|They|Yes|No|What|Whether|If|How|When|Why|To ask)\b(?! \d)/.test(words))
    return false;
  return isTitleCase(words) || words.split(' ').length <= longestSentenceCase;
}

/** Whether what stands right below a line may have a heading above it: a speaker, a sentence, the Table's words. */
function headsNext({ lines, dialect, findings }: Surroundings, line: number): boolean {
  const next = content(lines, line + 1);
  const label = labelOf(dialect, next, 0);
  if (label) return label.strong || findings.proven.has(label.attribution.name);
  if (next === '') return false;
  return endsSentence(next) || dialect.questionNumber.test(next) || ruleFor(dialect, next) !== undefined;
}

/** A heading set like a sentence is short; a title in capitals may be long. */
const longestSentenceCase = 9;
/** Words that leave a sentence open: the line runs on below, so it is no heading. */
const unfinished =
  /\b(?:that|who|which|and|or|but|of|to|the|a|an|in|on|at|by|for|with|from|is|are|was|were|be|has|have|had|said|says|say|stated|states|could|would|should|will|may|not|as|if|its|their|his|her|my|our|this)$/;

/** Half or more of the words begin with capitals, small connecting words aside. */
function isTitleCase(words: string): boolean {
  const weighty = words.split(/[\s/–—-]+/).filter((word) => word.length > 3 && isLetter(word.charCodeAt(0)));
  return weighty.filter((word) => isCapital(word.charCodeAt(0))).length * 2 > weighty.length;
}

const smallLetter = /[a-z]/;

/** A line in capitals throughout, but for the small letters that print or OCR leaves in. */
function isCapitals(words: string): boolean {
  if (smallLetter.test(words)) return false;
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters.toUpperCase() === letters;
}

/** Whether the heading on a line is but the number of the one below it: `Clause 12`, and below it what the clause is about. */
export function isNumberOfHeading(around: Surroundings, line: number, words: string): boolean {
  const next = line + 2;
  return (
    headingNumber.test(words) &&
    next < around.lines.count &&
    isHeading(around, next, content(around.lines, next))
  );
}
