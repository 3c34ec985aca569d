/**
 * Labels that a web page sets in two lines: the name, and below it seat and party, or the office. Owns when two lines are one
 * label; what seat and party are is for whoever reads speakers.
 */
import type { Attribution, AttributionForm, Label } from './block.ts';
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

/** What a line stands for that is a name or an office and no more: `The Minister for Ports`, without a person in brackets. */
function formOfLine(words: string, shape: AttributionShape): AttributionForm | undefined {
  const attribution = readLabel(words, 0, shape)?.attribution;
  const isAll = attribution?.end === words.length && attribution.groups.length === 0;
  return isAll ? attribution.form : undefined;
}

/** Whether of two lines one is a name and the other an office, in any order. */
export function isNameAndOffice({ attribution }: Label, below: string, shape: AttributionShape): boolean {
  const { form, groups } = attribution;
  if (groups.length > 0 || (form !== 'person' && form !== 'office')) return false;
  return formOfLine(below, shape) === (form === 'person' ? 'office' : 'person');
}

/**
 * The two lines of a label, from the first on.
 * @param label the first line's, which is nothing else
 * @param isEnd whether a line of these words, or none, may stand right below a name and an office
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
  if (!groups && !(isEnd(line.neighbour(2)) && isNameAndOffice(label, below, shape))) return undefined;
  const end = line.neighbourOffset(1) + below.length;
  const said = groups
    ? { groups }
    : attribution.form === 'office'
      ? { groups: [below] }
      : { form: 'office' as const, name: below, groups: [attribution.name] };
  const stacked: Attribution = { ...attribution, ...said, end, textStart: end };
  return { kind: 'attribution', attribution: stacked, questionNumber, lineCount: 2 };
}
