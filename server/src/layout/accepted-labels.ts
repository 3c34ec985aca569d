/**
 * Which labels are speakers' in their surroundings: a name may also be a title, or words of a speech. Owns these decisions; what
 * can be a label at all is label.ts's.
 */
import type { Label } from './block.ts';
import type { Dialect } from './dialect.ts';
import { endsSentence, isAboveMetadata, longestHeading } from './heading-lines.ts';
import { ruleFor } from './line-rules.ts';
import type { Surroundings } from './line-view.ts';
import { content, isBlank, isTopic, labelOf, type SurveyFindings } from './survey.ts';
import type { Lines } from '../text/lines.ts';

/** How far from the end of a paragraph its UIN is looked for. */
export const uinReach = 12;

const beginsSmall = /^\p{Ll}/u;

/** The label before speech of a line if it is one in its surroundings. */
export function acceptLabel(
  around: Surroundings,
  line: number,
  words: string,
  label: Label,
): Label | undefined {
  const { lines, findings, dialect } = around;
  const { name, textStart } = label.attribution;
  if (label.strong || findings.proven.has(name)) return label;
  // A speech begins with a capital; behind a thing and its colon a sentence goes on.
  if (beginsSmall.test(words.charAt(textStart - lines.indentEnd(line)))) return undefined;
  const isApart = (other: number): boolean =>
    isBlank(lines, other) || ruleFor(dialect, content(lines, other)) !== undefined;
  const isolated = findings.isDense || (isApart(line - 1) && isApart(line + 1));
  return isolated && words.length <= longestHeading && !endsSentence(words) ? undefined : label;
}

/** The label of a line that is nothing else, if it is one in its surroundings. */
export function acceptNameLine(
  { lines, dialect, findings }: Surroundings,
  line: number,
  label: Label,
): Label | undefined {
  const { name, form, groups } = label.attribution;
  if (findings.isDense) return acceptDenseName(lines, line, label, dialect, findings);
  if (!isBlank(lines, line - 1) && !label.strong)
    return findings.proven.has(name) && isBetweenSentences(lines, line) ? label : undefined;
  const speechFollows = !isBlank(lines, line + 1);
  if (form === 'office' && groups.length === 0)
    return speechFollows || findings.proven.has(name) ? label : undefined;
  if (label.strong || findings.proven.has(name)) return label;
  if (!speechFollows)
    return findings.namesStandApart && leadsToSpeech(lines, line, name, dialect) ? label : undefined;
  if (isAboveMetadata(lines, line, dialect)) return undefined;
  const next = content(lines, line + 1);
  return next.length >= shortestOpenSpeech || endsSentence(next) ? label : undefined;
}

/** Whether a line stands right between two that end as spoken text does. */
const isBetweenSentences = (lines: Lines, line: number): boolean =>
  [line - 1, line + 1].every((other) => !isBlank(lines, other) && endsSentence(content(lines, other)));

/** Without blank lines a name is above a sentence, and not above a name or the Table's words. */
function acceptDenseName(
  lines: Lines,
  line: number,
  label: Label,
  dialect: Dialect,
  { proven, namesStandAbove }: SurveyFindings,
): Label | undefined {
  const { name } = label.attribution;
  if (label.strong || proven.has(name)) return label;
  if (!namesStandAbove) return undefined;
  const next = content(lines, line + 1);
  const isSpeech = next.length >= shortestOpenSpeech || endsSentence(next);
  if (!isSpeech || isTopic(name) || labelOf(dialect, next, 0) || ruleFor(dialect, next)) return undefined;
  return isTabled(dialect, next) && !followsTitle(lines, line, dialect) ? undefined : label;
}

const isTabled = (dialect: Dialect, words: string): boolean =>
  dialect.questionNumber.test(words) || dialect.uin.test(words.slice(-uinReach));

/** How many lines of the record's own may stand between a title and a name: volume and date, `was asked—`. */
const mostBetween = 3;

/** Who tables a question is printed below its title or below another question; a title below what was said before. */
function followsTitle(lines: Lines, line: number, dialect: Dialect): boolean {
  let above = content(lines, line - 1);
  for (let distance = 2; distance <= mostBetween && ruleFor(dialect, above); distance++)
    above = content(lines, line - distance);
  return isTabled(dialect, above) || (above !== '' && !endsSentence(above) && !ruleFor(dialect, above));
}

/** Where names stand apart from their words, a name leads to a sentence, and a heading to a name or to business. */
function leadsToSpeech(lines: Lines, line: number, name: string, dialect: Dialect): boolean {
  if (isTopic(name)) return false;
  const next = content(lines, line + 2);
  return (
    endsSentence(next) &&
    !labelOf(dialect, next, 0) &&
    !dialect.rules.some(({ pattern }) => pattern.test(next))
  );
}

/** A line below a name that does not end as a sentence does is speech if it is at least this long. */
const shortestOpenSpeech = 60;
