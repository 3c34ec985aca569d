/**
 * Where to go from a form of address, a name or a citation: the turn meant, the person's first turn, the column cited. Owns
 * the choice of place in one transcript.
 */
import type { Span } from '../layout/block.ts';
import { speakerKey } from '../references/identity.ts';
import type { ReportPlace } from '../references/citations.ts';
import type { Context } from '../references/resolution.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { labelOf, type Subject } from './occurrences.ts';

/** The label of the turn meant, or of the person's first turn in this transcript; undefined for somebody who does not speak. */
export function definition({ key, turn }: Subject, context: Context): Span | undefined {
  const { text, turns } = context.transcript;
  const meant = turn ?? turns.find(({ speaker }) => speakerKey(speaker, context) === key);
  return meant && labelOf(text, meant);
}

/** Where a cited column stands in a transcript of that day; its beginning where the column is not printed; undefined for another day. */
export function citedPlace({ date, column, house }: ReportPlace, transcript: Transcript): Span | undefined {
  const { sitting, layout, text } = transcript;
  if (sitting.date !== date) return undefined;
  if (house !== undefined && sitting.house !== undefined && sitting.house !== house) return undefined;
  const mark = layout.blocks.find(
    ({ kind, start, end }) =>
      kind === 'column' && column !== undefined && columnFigure.exec(text.slice(start, end))?.[1] === column,
  );
  return mark ? { start: mark.start, end: mark.end } : { start: 0, end: 0 };
}

/** The last figure of a column mark; a date may stand before it. */
const columnFigure = /(?<!\d)(\d+)[A-Z]{0,3}\D*$/;
