/**
 * Labels that a web page sets in two lines: the name, and below it seat and party, or the office. Owns when two lines are one
 * label; what seat and party are is for whoever reads speakers.
 */
import type { Attribution, Label } from './block.ts';
import type { AttributionShape, LineContext, Shape } from './dialect.ts';
import { formOf, readLabel } from './label.ts';

/** Seat and party, or one of them, and nothing else. */
const brackets = /^\(([^()]{1,60})\)(?: ?\(([^()]{1,24})\))?$/;

/**
 * What a line in brackets below a label gives of the person: below a name seat and party, or a party; below an office who
 * holds it.
 * @param label of a line of its own
 */
export function groupsBelow(
  { attribution: { form, groups } }: Label,
  below: string,
  shape: AttributionShape,
): readonly string[] | undefined {
  if (!below.startsWith('(') || groups.length > 0) return undefined;
  const [, first, second] = brackets.exec(below) ?? [];
  if (first === undefined) return undefined;
  if (form === 'office' || form === 'chair')
    return second === undefined && formOf(first, shape) === 'person' ? [first] : undefined;
  if (form !== 'person') return undefined;
  if (second !== undefined) return [first, second];
  return shape.party.test(first) ? [first] : undefined;
}

/** Whether a line is an office and no more: `The Minister for Ports`, without a person in brackets. */
export function isOffice(words: string, shape: AttributionShape): boolean {
  const label = readLabel(words, 0, shape);
  if (label?.attribution.form !== 'office') return false;
  return label.attribution.end === words.length && label.attribution.groups.length === 0;
}

/**
 * The two lines of a label, from the first on.
 * @param label the first line's, which is nothing else
 * @param isEnd whether a line of these words, or none, may stand right below an office that belongs to the name above
 */
export function readStackedLabel(
  line: LineContext,
  label: Label,
  shape: AttributionShape,
  isEnd: (words: string) => boolean,
): Shape | undefined {
  const { attribution, questionNumber } = label;
  const below = line.neighbour(1);
  const groups = groupsBelow(label, below, shape);
  const isName = attribution.form === 'person' && attribution.groups.length === 0;
  if (!groups && !(isName && isEnd(line.neighbour(2)) && isOffice(below, shape))) return undefined;
  const end = line.neighbourOffset(1) + below.length;
  const stacked: Attribution = groups
    ? { ...attribution, groups, end, textStart: end }
    : { ...attribution, form: 'office', name: below, groups: [attribution.name], end, textStart: end };
  return { kind: 'attribution', attribution: stacked, questionNumber, lineCount: 2 };
}
