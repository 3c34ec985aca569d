/**
 * Turns a text into blocks by a dialect's table. Total: any string gives blocks that tile it exactly. Owns the decisions
 * that need the lines around a line: name line or heading, inside a division or not.
 */
import type { Block, BlockKind, Layout } from './block.ts';
import type { Dialect, LineContext, Shape } from './dialect.ts';
import { readLabel, type Label } from './label.ts';
import { isCapital, isDigit, isLetter } from '../text/characters.ts';
import { indentEnd, type Lines } from '../text/lines.ts';
import { longestMarkedLine } from '../text/limits.ts';

/** A heading is one short line; the longest in the sample days has 104 characters. */
const longestHeading = 150;
/** The first-line comment that fixes the sitting date or the dialect. */
const comment = /^\/\/ ?hansard:/i;
/** A bare name on a line of its own that returns this often is a speaker, not a heading. */
const returns = 3;
/** The part of a heading that numbers what the next line titles. */
const headingNumber = /^(?:New )?(?:Clause|Schedule|Amendment|Part)s? [\dA-Z]{1,6}$/;

interface Scanner {
  readonly lines: Lines;
  readonly dialect: Dialect;
  /** Names that some label of the text proves. */
  readonly names: ReadonlySet<string>;
  inDivision: boolean;
}

const content = (lines: Lines, line: number): string => {
  const from = indentEnd(lines, line);
  return lines.text.slice(from, Math.min(lines.end(line), from + longestMarkedLine + 1));
};

const isBlank = (lines: Lines, line: number): boolean =>
  line < 0 || line >= lines.count || indentEnd(lines, line) >= lines.end(line);

/**
 * Names that are certainly speakers: printed with a title, two brackets or an office; or returning before speech, or
 * often on lines of their own.
 */
function surveyNames(lines: Lines, dialect: Dialect): Set<string> {
  const proven = new Set<string>();
  const alone = new Map<string, number>();
  const before = new Set<string>();
  for (let line = 0; line < lines.count; line++) {
    if (isBlank(lines, line)) continue;
    const label = labelOf(dialect, content(lines, line), 0);
    if (!label) continue;
    const { name, groups, form, textStart } = label.attribution;
    if (label.strong) {
      proven.add(name);
      const person = groups[0];
      if (form !== 'person' && person !== undefined) proven.add(person);
    } else if (!isAlone(lines, line, textStart)) {
      if (before.has(name)) proven.add(name);
      before.add(name);
    } else if (isBlank(lines, line - 1)) {
      alone.set(name, (alone.get(name) ?? 0) + 1);
    }
  }
  for (const [name, count] of alone) if (count >= returns && !isTopic(name)) proven.add(name);
  return proven;
}

const labelOf = (dialect: Dialect, words: string, offset: number): Label | undefined =>
  dialect.readLabel ? dialect.readLabel(words, offset) : readLabel(words, offset, dialect.attribution);

const isAlone = (lines: Lines, line: number, textStart: number): boolean =>
  textStart >= lines.end(line) - indentEnd(lines, line);

/** Words that end titles of business, not names of people. */
const topic =
  /\b(?:Bill|Act|Business|Questions?|Debate|House|Legislation|Committee|Motion|Order|Health|Education|Energy|Policy|Services?|Economy|Support|Security|Petitions?|Statement|Report|Reform|Amendments?|Rights|Affairs|Defence|Trade|Transport|Tax|Justice|Environment|Industry|Funding|Housing|Crime|Police|Schools?|Hospitals?|Care|Union|Government)\b/;
const isTopic = (name: string): boolean => topic.test(name);

/** The label of a line if it is one in its surroundings. */
function acceptLabel(scanner: Scanner, line: number, words: string, offset: number): Label | undefined {
  const { lines, dialect, names } = scanner;
  const label = labelOf(dialect, words, offset);
  if (!label) return undefined;
  const isNameLine = label.attribution.textStart - offset >= words.length;
  if (isNameLine) return acceptNameLine(scanner, line, label);
  const { name } = label.attribution;
  if (label.strong || names.has(name)) return label;
  const isolated = isBlank(lines, line - 1) && isBlank(lines, line + 1);
  return isolated && words.length <= longestHeading && !endsSentence(words) ? undefined : label;
}

function acceptNameLine({ lines, names }: Scanner, line: number, label: Label): Label | undefined {
  const { name, form, groups } = label.attribution;
  if (!isBlank(lines, line - 1) && !label.strong) return undefined;
  const speechFollows = !isBlank(lines, line + 1);
  if (form === 'office' && groups.length === 0) return speechFollows || names.has(name) ? label : undefined;
  if (label.strong || names.has(name)) return label;
  if (!speechFollows) return undefined;
  const next = content(lines, line + 1);
  return next.length >= shortestOpenSpeech || endsSentence(next) ? label : undefined;
}

/** A line below a name that does not end as a sentence does is speech if it is at least this long. */
const shortestOpenSpeech = 60;

/** Whether words end as spoken text does; headings don't. The seen prefix of a long line counts as speech. */
function endsSentence(words: string): boolean {
  if (words.length > longestMarkedLine) return true;
  return /(?:[.?!…—–:;,”"'’]|(?:\d{4}|\.)[\])])$/.test(words);
}

function isHeading(scanner: Scanner, line: number, words: string): boolean {
  const { lines, dialect } = scanner;
  if (words.length > (dialect.longestHeading ?? longestHeading) || words.length < 2) return false;
  if (!isBlank(lines, line - 1) || !isBlank(lines, line + 1)) return false;
  const first = words.charCodeAt(0);
  if (!isCapital(first) && !(isDigit(first) && !/^\d+[.)] /.test(words))) return false;
  if (isCapitals(words)) return true;
  if (dialect.headings === 'capitals') return false;
  if (/[.?!…—–:;,”"’]$/.test(words) || unfinished.test(words)) return false;
  if (/^(?:That|And|But|I|We|He|She|It|They|Yes|No|What|Whether|If|How|When|Why|To ask)\b(?! \d)/.test(words))
    return false;
  return isTitleCase(words) || words.split(' ').length <= longestSentenceCase;
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

/** A line in capitals throughout, but for the small letters that print or OCR leaves in. */
function isCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters.toUpperCase() === letters;
}

function kindByRule(dialect: Dialect, words: string): { kind: BlockKind; level?: number } | undefined {
  if (words.length > longestMarkedLine) {
    const rule = dialect.rules.find(
      ({ kind, pattern }) => (kind === 'procedural' || kind === 'division') && pattern.test(words),
    );
    return rule && { kind: rule.kind };
  }
  const rule = dialect.rules.find((each) => each.pattern.test(words));
  return rule && { kind: rule.kind, ...(rule.level === undefined ? {} : { level: rule.level }) };
}

/** A name in a list that ends with an initial or a peer's rank: `Example, Jane M.`, `Northtown, V.` */
const listedName = /^\p{Lu}[\p{L}’' -]{1,40}, [^?!:]{0,40}\b\p{Lu}\.$/u;

/** Inside a division's lists: names, totals, tellers, until a sentence or a heading of another kind. */
function staysInDivision(words: string): boolean {
  if (words.includes('\t') || listedName.test(words)) return true;
  return words.length <= 90 && !/[.?!]$/.test(words);
}

/** Kinds of lines that no division holds. */
const endsDivision = new Set<BlockKind>(['procedural', 'heading', 'paragraph', 'attribution']);

function shapeOf(scanner: Scanner, line: number): Shape {
  const { lines, dialect } = scanner;
  if (isBlank(lines, line)) return { kind: 'blank' };
  const words = content(lines, line);
  if (line === 0 && comment.test(words)) return { kind: 'comment' };
  const ruled = dialect.classify?.(contextOf(scanner, line, words)) ?? kindByRule(dialect, words);
  const wasInDivision = scanner.inDivision;
  if (ruled?.kind === 'division') scanner.inDivision = true;
  else if (ruled && endsDivision.has(ruled.kind)) scanner.inDivision = false;
  if (ruled) return ruled;
  if (wasInDivision && staysInDivision(words) && !labelOf(dialect, words, 0)?.strong)
    return { kind: 'division' };
  scanner.inDivision = false;
  return spoken(scanner, line, words);
}

function contextOf({ lines, names }: Scanner, line: number, words: string): LineContext {
  const offset = indentEnd(lines, line);
  return {
    words,
    offset,
    indent: offset - lines.start(line),
    neighbour: (distance) => (isBlank(lines, line + distance) ? '' : content(lines, line + distance)),
    neighbourOffset: (distance) => indentEnd(lines, line + distance),
    neighbourIndent: (distance) =>
      isBlank(lines, line + distance) ? -1 : indentEnd(lines, line + distance) - lines.start(line + distance),
    isSpeaker: (name) => names.has(name),
  };
}

function spoken(scanner: Scanner, line: number, words: string): Shape {
  const { lines, dialect } = scanner;
  const offset = indentEnd(lines, line);
  const label = acceptLabel(scanner, line, words, offset);
  if (label) {
    const { attribution, questionNumber } = label;
    const nameLine = attribution.textStart - offset >= words.length;
    const number = questionNumber === undefined ? {} : { questionNumber };
    return {
      kind: nameLine ? 'attribution' : 'paragraph',
      attribution,
      ...number,
      ...(nameLine ? {} : uinOf(lines, line, dialect)),
    };
  }
  if (isHeading(scanner, line, words)) {
    return headingNumber.test(words) && isHeadingNext(scanner, line)
      ? { kind: 'procedural' }
      : { kind: 'heading' };
  }
  const questionNumber = dialect.questionNumber.exec(words)?.[1];
  return {
    kind: 'paragraph',
    ...(questionNumber === undefined ? {} : { questionNumber }),
    ...uinOf(lines, line, dialect),
  };
}

function isHeadingNext(scanner: Scanner, line: number): boolean {
  const next = line + 2;
  return next < scanner.lines.count && isHeading(scanner, next, content(scanner.lines, next));
}

/** How far from the end of a paragraph its UIN is looked for. */
const uinReach = 12;

function uinOf(lines: Lines, line: number, dialect: Dialect): { uin?: string } {
  const end = lines.end(line);
  const uin = dialect.uin.exec(lines.text.slice(Math.max(lines.start(line), end - uinReach), end))?.[1];
  return uin === undefined ? {} : { uin };
}

/** Whether a line of print width goes on with the paragraph above it. */
function runsOn(scanner: Scanner, last: Block, shape: Shape, line: number): boolean {
  if (scanner.dialect.paragraphs !== 'wrapped' || shape.kind !== 'paragraph' || shape.attribution)
    return false;
  if (last.kind !== 'paragraph' && last.kind !== 'attribution') return false;
  const { lines } = scanner;
  const indent = (at: number): number => indentEnd(lines, at) - lines.start(at);
  return (
    last.kind === 'paragraph' &&
    indent(line) <= indent(last.lineEnd - 1) &&
    shape.questionNumber === undefined
  );
}

/**
 * Scans a text.
 * @returns blocks in order that tile `lines.text`; adjacent blank lines are one block, and so are a division's lines and,
 *   in wrapped text, the lines of a paragraph
 */
export function scan(lines: Lines, dialect: Dialect): Layout {
  const scanner: Scanner = { lines, dialect, names: surveyNames(lines, dialect), inDivision: false };
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count;) {
    const { lineCount = 1, ...shape } = shapeOf(scanner, line);
    const lineEnd = Math.min(lines.count, line + Math.max(1, lineCount));
    const end = lines.start(lineEnd);
    const last = blocks.at(-1);
    const isList = shape.kind === 'blank' || shape.kind === 'division';
    if (last && ((isList && last.kind === shape.kind) || runsOn(scanner, last, shape, line))) {
      blocks[blocks.length - 1] = {
        ...last,
        ...(shape.uin === undefined ? {} : { uin: shape.uin }),
        end,
        lineEnd,
      };
    } else {
      blocks.push({ ...shape, start: lines.start(line), end, line, lineEnd });
    }
    line = lineEnd;
  }
  return { text: lines.text, dialect: dialect.id, blocks };
}
