/**
 * Where to go from a form of address, a name or a citation: the turn meant, the person's first turn, the column cited. Owns
 * the choice of place in one transcript.
 */
import type { Span } from '../layout/block.ts';
import { speakerKey } from '../references/identity.ts';
import type { ReportPlace } from '../references/citations.ts';
import type { Context } from '../references/resolution.ts';
import type { Sitting, Transcript } from '../transcript/transcript.ts';
import { labelOf, type Subject } from './occurrences.ts';

/** The label of the turn meant, or of the person's first turn in this transcript; undefined for somebody who does not speak. */
export function definition({ key, turn }: Subject, context: Context): Span | undefined {
  const { text, turns } = context.transcript;
  const meant = turn ?? turns.find(({ speaker }) => speakerKey(speaker, context) === key);
  return meant && labelOf(text, meant);
}

/** Where a cited column stands in a transcript of that day; its beginning where the column is not printed; undefined for another day. */
export function citedPlace(cited: ReportPlace, transcript: Transcript): Span | undefined {
  if (!isOfSitting(cited, transcript.sitting)) return undefined;
  return columnPlaces(transcript).get(cited.column ?? '') ?? { start: 0, end: 0 };
}

/** Whether a citation means this sitting: the day agrees, and the House where both give one. */
export const isOfSitting = (
  { date, house }: ReportPlace,
  sitting: Pick<Sitting, 'date' | 'house'>,
): boolean =>
  sitting.date === date && (house === undefined || sitting.house === undefined || sitting.house === house);

/** The column marks of a transcript by their figures, each at its first mark. */
export function columnPlaces({ layout, text }: Transcript): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const { kind, start, end } of layout.blocks) {
    if (kind !== 'column') continue;
    const figure = columnFigure.exec(text.slice(start, end))?.[1];
    if (figure !== undefined && !places.has(figure)) places.set(figure, { start, end });
  }
  return places;
}

/** The last figure of a column mark; a date may stand before it. */
const columnFigure = /(?<!\d)(\d+)[A-Z]{0,3}\D*$/;
