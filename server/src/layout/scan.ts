/**
 * Turns a text into blocks by a dialect's table. Total: any string gives blocks that tile it exactly. Owns the order in which a
 * line is asked what it is, what stands inside a division, and which lines are one block.
 */
import { acceptLabel, acceptNameLine, uinReach } from './accepted-labels.ts';
import type { Block, BlockKind, Label, Layout } from './block.ts';
import type { Dialect, Shape } from './dialect.ts';
import { isUnheldOffice, readBrokenLabel } from './broken-label.ts';
import { endsSentence, isHeading, isNumberOfHeading } from './heading-lines.ts';
import { ruleFor } from './line-rules.ts';
import { labelAt, LineView, type Surroundings } from './line-view.ts';
import { toBlock } from './moved-block.ts';
import { blocksOf, toPassages, type Passage } from './passages.ts';
import { readPlaceholder } from './placeholder.ts';
import { isOfRoster } from './roster.ts';
import { readStackedLabel } from './stacked-label.ts';
import { content, isBlank, labelOf, surveyNames, type NameSurvey } from './survey.ts';
import type { Lines } from '../text/lines.ts';
import { longestMarkedLine } from '../text/limits.ts';

/** The first-line comment that fixes the sitting date or the dialect. */
const comment = /^\/\/ ?hansard:/i;
export interface Scanner extends Surroundings {
  inDivision: boolean;
}

function kindByRule(dialect: Dialect, words: string): Shape | undefined {
  const rule = ruleFor(dialect, words);
  if (!rule) return undefined;
  const isLong = words.length > longestMarkedLine;
  return isLong || rule.level === undefined ? { kind: rule.kind } : { kind: rule.kind, level: rule.level };
}

/** A name in a list that ends with an initial or a peer's rank: `Example, Jane M.`, `Northtown, V.` */
const listedName = /^\p{Lu}[\p{L}’' -]{1,40}, [^?!:]{0,40}\b\p{Lu}\.$/u;
/** A short name that ends with initials, its comma lost or its first word small: `Example J. D.`, `van Example, B.` */
const initialled = /^(?:\p{L}[\p{L}’'-]{0,30},? ){1,4}(?:\p{Lu}\. ?){1,4}$/u;
/** Most characters of a line of print width among names run on with semicolons: `Northtown County; Sen. Sample, Easthaven` */
const longestRunOn = 120;

/** Most characters of a line among names that does not end as a sentence does. */
const longestListed = 90;

/** Inside a division's lists: names, totals, tellers, until a sentence or a heading of another kind. */
function staysInDivision(words: string): boolean {
  // Nearly every line is a name without a stop: it is spared the expressions.
  if (words.length <= longestListed && !/[.?!]$/.test(words)) return true;
  if (words.includes('\t') || (words.includes('; ') && words.length <= longestRunOn)) return true;
  if (!words.endsWith('.')) return false;
  return (
    listedName.test(words) || initialled.test(words) || (words.length <= longestListed && areNames(words))
  );
}

const capitalised = /^(?:\p{Lu}.*|and|of|de|van|der)$/u;

/** Names and places with a stop behind the last one: `Mr. John Light and Mr. Peter Lamp.`, `Sample, Northtown County.` */
const areNames = (words: string): boolean =>
  /,| and /.test(words) && words.endsWith('.') && words.split(' ').every((word) => capitalised.test(word));

/** Whether a line among a division's lists is a speaker's label: by its form, or a known name right above a sentence. */
function opensTurn(scanner: Scanner, line: number, words: string): boolean {
  const { lines, findings } = scanner;
  const offset = lines.indentEnd(line);
  const label = labelAt(scanner, line, words, offset);
  if (!label) return false;
  const isNameLine = label.attribution.textStart - offset >= words.length;
  const below = content(lines, line + 1) || (findings.namesStandApart ? content(lines, line + 2) : '');
  // Lists print titles, too: where no words are below a name nobody speaks.
  if (label.strong)
    return !isNameLine || label.attribution.form !== 'person' || (below !== '' && endsSentence(below));
  return (
    findings.proven.has(label.attribution.name) &&
    isBlank(lines, line - 1) &&
    below !== '' &&
    endsSentence(below)
  );
}

/** Kinds of lines that no division holds. */
export const endsDivision = new Set<BlockKind>(['procedural', 'heading', 'paragraph', 'attribution']);

/** The shapes of most lines, made once. */
const blank: Shape = { kind: 'blank' };
const paragraph: Shape = { kind: 'paragraph' };

function shapeOf(scanner: Scanner, line: number): Shape {
  const { lines, dialect } = scanner;
  if (isBlank(lines, line)) return blank;
  const words = content(lines, line);
  if (line === 0 && comment.test(words)) return { kind: 'comment' };
  if (readPlaceholder(words, 0)) {
    scanner.inDivision = false;
    return spoken(scanner, line, words);
  }
  const ruled = dialect.classify?.(new LineView(scanner, line, words)) ?? kindByRule(dialect, words);
  const wasInDivision = scanner.inDivision;
  if (ruled?.kind === 'division') scanner.inDivision = true;
  else if (ruled && endsDivision.has(ruled.kind)) scanner.inDivision = false;
  if (ruled) return ruled;
  if (wasInDivision && staysInDivision(words) && !opensTurn(scanner, line, words))
    return { kind: 'division' };
  scanner.inDivision = false;
  return spoken(scanner, line, words);
}

function spoken(scanner: Scanner, line: number, words: string): Shape {
  const { lines, dialect } = scanner;
  const offset = lines.indentEnd(line);
  const found = labelAt(scanner, line, words, offset);
  const isNameLine = found !== undefined && found.attribution.textStart - offset >= words.length;
  if (isNameLine && isOfRoster(scanner, line)) return paragraph;
  const stacked =
    isNameLine &&
    readStackedLabel(
      new LineView(scanner, line, words),
      found,
      dialect.attribution,
      (behind) => behind === '' || ruleFor(dialect, behind)?.kind === 'furniture',
    );
  if (stacked) return stacked;
  const label =
    found && (isNameLine ? acceptNameLine(scanner, line, found) : acceptLabel(scanner, line, words, found));
  const broken =
    scanner.findings.isWrapped && (!label || (isNameLine && isUnheldOffice(label)))
      ? readBrokenLabel(new LineView(scanner, line, words), (joined) => labelOf(dialect, joined, 0))
      : undefined;
  if (broken) return broken;
  if (label) {
    const { attribution, questionNumber } = label;
    return {
      kind: isNameLine ? 'attribution' : 'paragraph',
      attribution,
      questionNumber,
      uin: isNameLine ? undefined : uinOf(lines, line, dialect),
    };
  }
  if (isHeading(scanner, line, words)) {
    return { kind: isNumberOfHeading(scanner, line, words) ? 'procedural' : 'heading' };
  }
  const questionNumber = dialect.questionNumber.exec(words)?.[1];
  const uin = uinOf(lines, line, dialect);
  if (questionNumber === undefined && uin === undefined) return paragraph;
  return { kind: 'paragraph', questionNumber, uin };
}

const isClosing = (code: number): boolean => code === 0x29 || code === 0x5d;

function uinOf(lines: Lines, line: number, dialect: Dialect): string | undefined {
  const end = lines.end(line);
  // A UIN is in brackets, with a stop behind them at most.
  if (!isClosing(lines.text.charCodeAt(end - 1)) && !isClosing(lines.text.charCodeAt(end - 2)))
    return undefined;
  return dialect.uin.exec(lines.text.slice(Math.max(lines.start(line), end - uinReach), end))?.[1];
}

/** Whether a line of print width goes on with the paragraph above it. */
function runsOn(scanner: Scanner, last: Block, shape: Shape, line: number): boolean {
  const isWrapped = scanner.findings.isWrapped || scanner.dialect.paragraphs === 'wrapped';
  if (!isWrapped || shape.kind !== 'paragraph' || shape.attribution) return false;
  if (last.kind !== 'paragraph' && last.kind !== 'attribution') return false;
  const { lines } = scanner;
  const indent = (at: number): number => lines.indentEnd(at) - lines.start(at);
  return (
    last.kind === 'paragraph' &&
    indent(line) <= indent(last.lineEnd - 1) &&
    shape.questionNumber === undefined
  );
}

/** Whether a block goes into the one before it rather than beside it. */
function merges(scanner: Scanner, last: Block | undefined, shape: Shape, line: number): last is Block {
  if (!last) return false;
  if (last.kind === shape.kind && (shape.kind === 'blank' || shape.kind === 'division')) return true;
  return runsOn(scanner, last, shape, line);
}

/** Scans one block from a line on and adds it to those before it; returns the line behind it. */
export function scanBlock(scanner: Scanner, blocks: Block[], line: number): number {
  const { lines } = scanner;
  const shape = shapeOf(scanner, line);
  const lineEnd = Math.min(lines.count, line + Math.max(1, shape.lineCount ?? 1));
  const end = lines.start(lineEnd);
  const last = blocks.at(-1);
  if (merges(scanner, last, shape, line)) {
    blocks[blocks.length - 1] = toBlock(
      shape.uin === undefined ? last : { ...last, uin: shape.uin },
      last.start,
      end,
      last.line,
      lineEnd,
    );
  } else {
    blocks.push(toBlock(shape, lines.start(line), end, line, lineEnd));
  }
  return lineEnd;
}

/** A layout with what a later scan of an edited text can use again. */
export class ScannedLayout implements Layout {
  readonly text: string;
  readonly lines: Lines;
  readonly dialect: string;
  readonly survey: NameSurvey;
  readonly passages: readonly Passage[];
  #blocks: readonly Block[] | undefined;

  /** @param dialect its id */
  constructor(lines: Lines, dialect: string, survey: NameSurvey, passages: readonly Passage[]) {
    this.text = lines.text;
    this.lines = lines;
    this.dialect = dialect;
    this.survey = survey;
    this.passages = passages;
  }

  get blocks(): readonly Block[] {
    return (this.#blocks ??= blocksOf(this.passages));
  }
}

/**
 * Scans a text.
 * @returns blocks in order that tile `lines.text`; adjacent blank lines are one block, and so are a division's lines and,
 *   in wrapped text, the lines of a paragraph
 */
export function scan(lines: Lines, dialect: Dialect): ScannedLayout {
  const labels: (Label | undefined)[] = [];
  const survey = surveyNames(lines, dialect, labels);
  return scanWith({ lines, dialect, findings: survey.findings, labels, inDivision: false }, survey);
}

/** Scans a text whose names have been counted. */
export function scanWith(scanner: Scanner, survey: NameSurvey): ScannedLayout {
  const { lines, dialect } = scanner;
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count;) line = scanBlock(scanner, blocks, line);
  return new ScannedLayout(lines, dialect.id, survey, toPassages(blocks));
}
