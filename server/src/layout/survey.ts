/**
 * Which names of a text are certainly speakers', before any line is judged in its surroundings. Owns this count, which an
 * edit changes only by the lines that it touches; also how the scanner sees a line's words.
 */
import type { Dialect } from './dialect.ts';
import { readLabel } from './label.ts';
import type { Label } from './block.ts';
import { longestMarkedLine } from '../text/limits.ts';
import { indentEnd, type Lines } from '../text/lines.ts';

/** The words of a line, without surrounding white space; of an overlong line its beginning. */
export function content(lines: Lines, line: number): string {
  const from = indentEnd(lines, line);
  return lines.text.slice(from, Math.min(lines.end(line), from + longestMarkedLine + 1));
}

/** Whether a line has no words, or lies outside the text. */
export const isBlank = (lines: Lines, line: number): boolean =>
  line < 0 || line >= lines.count || indentEnd(lines, line) >= lines.end(line);

/** The label at the start of a line's words, as the dialect reads it. */
export const labelOf = (dialect: Dialect, words: string, offset: number): Label | undefined =>
  dialect.readLabel ? dialect.readLabel(words, offset) : readLabel(words, offset, dialect.attribution);

/** A bare name before speech that returns this often is a speaker's. */
const returnsBeforeSpeech = 2;
/** A bare name on a line of its own that returns this often is a speaker, not a heading. */
const returnsAlone = 3;

/** Words that end titles of business, not names of people. */
const topic =
  /\b(?:Bill|Act|Business|Questions?|Debate|House|Legislation|Committee|Motion|Order|Health|Education|Energy|Policy|Services?|Economy|Support|Security|Petitions?|Statement|Report|Reform|Amendments?|Rights|Affairs|Defence|Trade|Transport|Tax|Justice|Environment|Industry|Funding|Housing|Crime|Police|Schools?|Hospitals?|Care|Union|Government)\b/;

/** How often a name stands in a form that proves it, before speech, and alone on its line. */
interface Count {
  readonly strong: number;
  readonly before: number;
  readonly alone: number;
}

const none: Count = { strong: 0, before: 0, alone: 0 };

const isProven = (name: string, { strong, before, alone }: Count): boolean =>
  strong > 0 || before >= returnsBeforeSpeech || (alone >= returnsAlone && !topic.test(name));

/** Names of a text with their counts, and those that the counts prove to be speakers'. */
export interface NameSurvey {
  readonly counts: ReadonlyMap<string, Count>;
  readonly proven: ReadonlySet<string>;
}

/** Adds what one line's label tells to the counts, and returns the label; `times` is -1 to take it back. */
function countLine(
  counts: Map<string, Count>,
  lines: Lines,
  line: number,
  dialect: Dialect,
  times: 1 | -1,
  touched?: Set<string>,
): Label | undefined {
  if (isBlank(lines, line)) return undefined;
  const offset = indentEnd(lines, line);
  const label = labelOf(dialect, content(lines, line), offset);
  if (!label) return undefined;
  const { name, groups, form, textStart } = label.attribution;
  const add = (who: string, kind: keyof Count): void => {
    const count = counts.get(who) ?? none;
    counts.set(who, { ...count, [kind]: count[kind] + times });
    touched?.add(who);
  };
  if (label.strong) {
    add(name, 'strong');
    if (form !== 'person' && groups[0] !== undefined) add(groups[0], 'strong');
  } else if (textStart < lines.end(line)) {
    add(name, 'before');
  } else if (isBlank(lines, line - 1)) {
    add(name, 'alone');
  }
  return label;
}

/**
 * Counts the names of a text: printed with a title, two brackets or an office they are proven; so are those that return
 * before speech, or often on lines of their own.
 * @param labels is filled with each line's label, for the scan that follows
 */
export function surveyNames(lines: Lines, dialect: Dialect, labels: (Label | undefined)[] = []): NameSurvey {
  const counts = new Map<string, Count>();
  for (let line = 0; line < lines.count; line++) labels.push(countLine(counts, lines, line, dialect, 1));
  const proven = new Set<string>();
  for (const [name, count] of counts) if (isProven(name, count)) proven.add(name);
  return { counts, proven };
}

/** Lines of which two texts differ: from `first` to before `oldEnd` in the one, before `newEnd` in the other. */
export interface ChangedLines {
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The survey of an edited text. `proven` is the same object when the edit proves and disproves no name. */
export function resurvey(
  survey: NameSurvey,
  before: Lines,
  after: Lines,
  dialect: Dialect,
  change: ChangedLines,
): NameSurvey {
  const counts = new Map(survey.counts);
  const touched = new Set<string>();
  // The line behind the changed ones counts too: whether a name is alone depends on the line above it.
  for (let line = change.first; line <= Math.min(change.oldEnd, before.count - 1); line++) {
    countLine(counts, before, line, dialect, -1, touched);
  }
  for (let line = change.first; line <= Math.min(change.newEnd, after.count - 1); line++) {
    countLine(counts, after, line, dialect, 1, touched);
  }
  const turned = [...touched].filter(
    (name) => isProven(name, counts.get(name) ?? none) !== survey.proven.has(name),
  );
  if (turned.length === 0) return { counts, proven: survey.proven };
  const proven = new Set(survey.proven);
  for (const name of turned) if (!proven.delete(name)) proven.add(name);
  return { counts, proven };
}
