/**
 * Which names of a text are certainly speakers', before any line is judged in its surroundings. Owns this count, which an
 * edit changes only by the lines that it touches; also how the scanner sees a line's words.
 */
import type { Dialect } from './dialect.ts';
import { readLabel } from './label.ts';
import { readPlaceholder } from './placeholder.ts';
import { groupsBelow, isNameAndOffice } from './stacked-label.ts';
import type { Label } from './block.ts';
import { longestMarkedLine } from '../text/limits.ts';
import type { ChangedLines, Lines } from '../text/lines.ts';
import { beforeClosing, unmarked, type Unmarked } from '../text/mark-up.ts';
import { marginOf, widestMargin } from '../text/printed.ts';

/** The words of a line, without white space and marks around them; of an overlong line its beginning. */
export function content(lines: Lines, line: number): string {
  const from = lines.indentEnd(line);
  const end = beforeClosing(lines.text, from, lines.end(line));
  return lines.text.slice(from, Math.min(end, from + longestMarkedLine + 1));
}

/** Whether a line has no words, or lies outside the text. */
export const isBlank = (lines: Lines, line: number): boolean =>
  line < 0 || line >= lines.count || lines.indentEnd(line) >= lines.end(line);

/** The label at the start of a line's words: a placeholder, or what the dialect reads as one. */
export function labelOf(dialect: Dialect, words: string, offset: number): Label | undefined {
  const bare = unmarked(words);
  return bare
    ? markedLabel(bare, printedLabel(dialect, bare.words, 0), offset)
    : printedLabel(dialect, words, offset);
}

const printedLabel = (dialect: Dialect, words: string, offset: number): Label | undefined =>
  readPlaceholder(words, offset) ??
  (dialect.readLabel ? dialect.readLabel(words, offset) : readLabel(words, offset, dialect.attribution));

/** A label that was read without the marks of Markdown in it, at its places among them. */
function markedLabel({ placeOf }: Unmarked, label: Label | undefined, offset: number): Label | undefined {
  if (!label) return undefined;
  const { start, end, textStart } = label.attribution;
  const places = {
    start: offset + placeOf(start),
    end: offset + placeOf(end - 1) + 1,
    textStart: offset + placeOf(textStart),
  };
  return { ...label, attribution: { ...label.attribution, ...places } };
}

/** A bare name before speech that returns this often is a speaker's. */
const returnsBeforeSpeech = 2;
/** A bare name on a line of its own that returns this often is a speaker, not a heading. */
const returnsAlone = 3;

/** Words that end titles of business, not names of people. */
const topic =
  /\b(?:Bill|Act|Business|Questions?|Debate|House|Legislation|Committee|Motion|Order|Health|Education|Energy|Policy|Services?|Economy|Support|Security|Petitions?|Statement|Report|Reform|Amendments?|Rights|Affairs|Defence|Trade|Transport|Tax|Justice|Environment|Industry|Funding|Housing|Crime|Police|Schools?|Hospitals?|Care|Union|Government)\b/;

/** Whether a name is worded as titles of business are. A Bill may also be a Member. */
export const isTopic = (name: string): boolean => topic.test(name.replace(/^Bill /, ''));

/** How often a name stands in a form that proves it, before speech, and alone on its line. */
interface Count {
  strong: number;
  before: number;
  alone: number;
  /** Alone on its line with words right above it. */
  close: number;
  /** Alone on its line with a blank line below, and with words right below. */
  apart: number;
  above: number;
}

function isProven(name: string, count: Readonly<Count>, isDense: boolean): boolean {
  const { strong, before, alone, close } = count;
  if (strong > 0 || before >= returnsBeforeSpeech) return true;
  return alone + (isDense ? close : 0) >= returnsAlone && !isTopic(name);
}

/** What a scan uses of a survey; the same object for as long as edits change nothing in it. */
export interface SurveyFindings {
  /** Names that the counts prove to be speakers'. */
  readonly proven: ReadonlySet<string>;
  /** Names stand on lines of their own with a blank line below, as in copies of web pages. */
  readonly namesStandApart: boolean;
  /** Width of the margin that nearly all lines share, in UTF-16 units. */
  readonly margin: number;
  /** Lines end where the print or the copy was full, not where paragraphs do. */
  readonly isWrapped: boolean;
  /** Names stand on lines of their own with their words right below. */
  readonly namesStandAbove: boolean;
  /** No blank lines stand between paragraphs, headings and names. */
  readonly isDense: boolean;
}

/** Counts over a text's labels. */
interface Tally {
  readonly counts: Map<string, Count>;
  /** How many lines with words have an indent of 0, 1, 2 … UTF-16 units. */
  readonly indents: number[];
  /** Lines as long as print's with another right below, those of them that end with a stop, and lines longer than print's. */
  full: number;
  closed: number;
  long: number;
  /** Lines with more words than a name, and lines without any. */
  worded: number;
  blank: number;
}

export interface NameSurvey {
  readonly tally: Readonly<Tally>;
  readonly findings: SurveyFindings;
}

/** Names stand apart where at least so many that are proven do, and most. */
const fewestApart = 2;

function standApart(tally: Tally): boolean {
  const isDense = isDenseText(tally);
  let apart = 0;
  let otherwise = 0;
  for (const [name, count] of tally.counts) {
    if (!isProven(name, count, isDense)) continue;
    apart += count.apart;
    otherwise += count.above * 2 + count.before;
  }
  return apart >= fewestApart && apart > otherwise;
}

const noCount: Readonly<Count> = { strong: 0, before: 0, alone: 0, close: 0, apart: 0, above: 0 };

function count(tally: Tally, name: string, kind: keyof Count, times: 1 | -1): void {
  let own = tally.counts.get(name);
  if (!own) tally.counts.set(name, (own = { ...noCount }));
  own[kind] += times;
}

/** The width of lines of print and of mail, in UTF-16 units. */
const shortestFull = 40;
const longestFull = 130;
/** So many full lines, and so many for each longer one, show that a text is wrapped. */
const fewestFull = 12;
const fullForLong = 12;
const stop = 0x2e;

/** Where lines end in sentences there are more of them open than closed; short paragraphs are nearly all closed. */
const isWrapped = ({ full, closed, long }: Tally): boolean =>
  full + closed >= fewestFull && full + closed > long * fullForLong && full > closed;

/**
 * Whether a text has no blank lines between paragraphs. In a text of at least so many lines, one blank line at its end and one in so many mean nothing.
 */
const shortestDense = 5;
const wordedForBlank = 40;

const isDenseText = (tally: Tally): boolean =>
  tally.worded >= shortestDense && tally.worded > (tally.blank - 1) * wordedForBlank && !isWrapped(tally);

/** Whether some name that is proven stands alone on its line, right above words. */
const standAbove = (tally: Tally, isDense: boolean): boolean =>
  [...tally.counts].some(([name, count]) => count.above > 0 && isProven(name, count, isDense));

const findingsOf = (tally: Tally, proven: ReadonlySet<string>): SurveyFindings => ({
  proven,
  namesStandApart: standApart(tally),
  margin: marginOf(tally.indents),
  isWrapped: isWrapped(tally),
  isDense: isDenseText(tally),
  namesStandAbove: standAbove(tally, isDenseText(tally)),
});

/** Adds what one line's label tells to the tally, and returns the label; `times` is -1 to take it back. */
function countLine(
  tally: Tally,
  lines: Lines,
  line: number,
  dialect: Dialect,
  times: 1 | -1,
): Label | undefined {
  if (isBlank(lines, line)) {
    tally.blank += times;
    return undefined;
  }
  const offset = lines.indentEnd(line);
  const indent = Math.min(widestMargin, offset - lines.start(line));
  tally.indents[indent] = (tally.indents[indent] ?? 0) + times;
  const length = lines.end(line) - offset;
  if (length > longestFull) tally.long += times;
  else if (length >= shortestFull && !isBlank(lines, line + 1))
    tally[lines.text.charCodeAt(lines.end(line) - 1) === stop ? 'closed' : 'full'] += times;
  const printed = content(lines, line);
  const label = labelOf(dialect, printed, offset);
  const isAlone = label !== undefined && label.attribution.textStart - offset >= printed.length;
  // A reader who puts names in does not change what the text is.
  if (!isAlone) tally.worded += times;
  if (!label) return undefined;
  const { name, groups, form } = label.attribution;
  const words = isAlone ? content(lines, line + 1) : '';
  const below = words === '' ? undefined : groupsBelow(label, words, dialect.attribution);
  const isOfOffice =
    words !== '' && isBlank(lines, line + 2) && isNameAndOffice(label, words, dialect.attribution);
  if (label.strong || below || isOfOffice) {
    count(tally, name, 'strong', times);
    const [holder] = below ?? (isOfOffice ? [words] : groups);
    if (form !== 'person' && holder !== undefined) count(tally, holder, 'strong', times);
  } else {
    const kind = !isAlone ? 'before' : isBlank(lines, line - 1) ? 'alone' : 'close';
    count(tally, name, kind, times);
  }
  // A crowd rises between speeches, and placeholders are a reader's: neither says how names are set.
  if (isAlone && form !== 'crowd' && form !== 'placeholder')
    count(tally, name, isBlank(lines, line + 1) ? 'apart' : 'above', times);
  return label;
}

const emptyTally = (): Tally => ({
  counts: new Map(),
  indents: new Array<number>(widestMargin + 1).fill(0),
  full: 0,
  closed: 0,
  long: 0,
  worded: 0,
  blank: 0,
});

/**
 * Counts the names of a text: printed with a title, two brackets or an office they are proven; so are those that return
 * before speech, or often on lines of their own.
 * @param labels is filled with each line's label, for the scan that follows
 */
export function surveyNames(lines: Lines, dialect: Dialect, labels: (Label | undefined)[] = []): NameSurvey {
  const tally = emptyTally();
  for (let line = 0; line < lines.count; line++) labels.push(countLine(tally, lines, line, dialect, 1));
  return { tally, findings: findingsOf(tally, provenIn(tally)) };
}

function provenIn(tally: Tally): Set<string> {
  const proven = new Set<string>();
  const isDense = isDenseText(tally);
  for (const [name, count] of tally.counts) if (isProven(name, count, isDense)) proven.add(name);
  return proven;
}

const isAsBefore = (tally: Tally, before: SurveyFindings): boolean =>
  standApart(tally) === before.namesStandApart &&
  standAbove(tally, before.isDense) === before.namesStandAbove;

/** The counts after an edit; the same object where it changes none, as nearly all edits do. */
function editedCounts(before: Tally['counts'], edit: Tally['counts']): Tally['counts'] {
  let after = before;
  for (const [name, more] of edit) {
    if (isNothing(more)) continue;
    // Those of the text before its edit are not to be changed.
    if (after === before) after = new Map(before);
    after.set(name, sumOf(before.get(name) ?? noCount, more));
  }
  return after;
}

const isNothing = ({ strong, before, alone, close, apart, above }: Readonly<Count>): boolean =>
  strong === 0 && before === 0 && alone === 0 && close === 0 && apart === 0 && above === 0;

const sumOf = (one: Readonly<Count>, other: Readonly<Count>): Count => ({
  strong: one.strong + other.strong,
  before: one.before + other.before,
  alone: one.alone + other.alone,
  close: one.close + other.close,
  apart: one.apart + other.apart,
  above: one.above + other.above,
});

/** @param edit what the edit adds and takes away */
const editedTally = (before: Readonly<Tally>, edit: Readonly<Tally>): Tally => ({
  counts: editedCounts(before.counts, edit.counts),
  indents: before.indents.map((lines, at) => lines + (edit.indents[at] ?? 0)),
  full: before.full + edit.full,
  closed: before.closed + edit.closed,
  long: before.long + edit.long,
  worded: before.worded + edit.worded,
  blank: before.blank + edit.blank,
});

/** The survey of an edited text. Its findings are the same object when the edit changes none. */
export function resurvey(
  survey: NameSurvey,
  before: Lines,
  after: Lines,
  dialect: Dialect,
  change: ChangedLines,
): NameSurvey {
  const edit = emptyTally();
  // The lines around the changed ones count too: whether a name is alone depends on its neighbours, two lines below at most.
  const first = Math.max(0, change.first - 2);
  for (let line = first; line <= Math.min(change.oldEnd, before.count - 1); line++)
    countLine(edit, before, line, dialect, -1);
  for (let line = first; line <= Math.min(change.newEnd, after.count - 1); line++)
    countLine(edit, after, line, dialect, 1);
  const tally = editedTally(survey.tally, edit);
  return { tally, findings: editedFindings(survey, tally, edit) };
}

/** The findings after an edit; the same object where it changes none. */
function editedFindings({ tally: before, findings }: NameSurvey, tally: Tally, edit: Tally): SurveyFindings {
  const { proven: known } = findings;
  const isDense = isDenseText(tally);
  if (isDense !== findings.isDense) return findingsOf(tally, provenIn(tally));
  const isSetAlike = marginOf(tally.indents) === findings.margin && isWrapped(tally) === findings.isWrapped;
  if (tally.counts === before.counts) return isSetAlike ? findings : findingsOf(tally, known);
  const turned = [...edit.counts.keys()].filter(
    (name) => isProven(name, tally.counts.get(name) ?? noCount, isDense) !== known.has(name),
  );
  if (turned.length === 0 && isSetAlike && isAsBefore(tally, findings)) return findings;
  const proven = new Set(known);
  for (const name of turned) if (!proven.delete(name)) proven.add(name);
  return findingsOf(tally, proven);
}
