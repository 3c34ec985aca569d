/**
 * Comparison of the partial dates of the packs. Owns what a date that stops at the month or year means as a start and
 * as an end; knows no calendar arithmetic, since ISO dates compare as strings.
 */
import type { IsoDate, PartialDate } from './knowledge.ts';

/** Before and after every date of a table. */
export const ALWAYS = '0000-01-01';
export const FOREVER = '9999-12-31';

/** Length of a complete date: nearly all are. */
const COMPLETE = 10;

/** The first day that a start could mean: `2004-03` → `2004-03-01`. Absent: {@link ALWAYS}. */
export function firstDay(date: PartialDate | undefined): IsoDate {
  if (date === undefined) return ALWAYS;
  if (date.length === COMPLETE) return date;
  return `${date.slice(0, 4)}-${date.slice(5, 7) || '01'}-${date.slice(8, 10) || '01'}`;
}

/**
 * The last day that an end could mean: `1998` → `1998-12-31`. A month ends on its 31st, real or not: the value is for
 * comparison only. Absent: {@link FOREVER}.
 */
export function lastDay(date: PartialDate | undefined): IsoDate {
  if (date === undefined) return FOREVER;
  if (date.length === COMPLETE) return date;
  return `${date.slice(0, 4)}-${date.slice(5, 7) || '12'}-${date.slice(8, 10) || '31'}`;
}

/** The same day a year later, for comparison only. */
export function yearAfter(day: IsoDate): IsoDate {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}
