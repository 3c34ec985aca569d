/**
 * Periods of days and the rows that meet them. Owns that comparison and the plain form of a name; knows no table.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { IsoDate } from '../../src/knowledge/knowledge.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';

/** The days of a pack, both included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** A period that begins and ends some years later, or earlier when negative. */
export function widened({ start, end }: Period, years: number): Period {
  const shift = (day: IsoDate, by: number): IsoDate =>
    `${String(Number(day.slice(0, 4)) + by).padStart(4, '0')}${day.slice(4)}`;
  return { start: shift(start, -years), end: end.startsWith('9999') ? end : shift(end, years) };
}

/** Whether a row with `start` and `end` cells has a day in the period. */
export function meetsPeriod(row: Row, { start, end }: Period): boolean {
  return firstDay(cell(row, 'start')) <= end && lastDay(cell(row, 'end')) >= start;
}

/** Whether two rows have a day in common. */
export function sameDays(left: Row, right: Row): boolean {
  return meetsPeriod(left, { start: firstDay(cell(right, 'start')), end: lastDay(cell(right, 'end')) });
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Hon\.?|Rt\.? Hon\.?|Right Hon\.?|Captain|Major|Colonel|Lieut-Colonel|Lieutenant-Colonel|General|Major-General|Lieut-General|Admiral|Vice-Admiral|Rear-Admiral|Commander|Serjeant|Alderman|Professor|Shri) /;

/** A name cut into the honorifics before it and the rest: `Hon. Sir Hugh Sample` → `Hon. Sir`, `Hugh Sample`. */
export function withoutHonorific(name: string): { readonly honorific: string; readonly plain: string } {
  let plain = name;
  for (let match = TITLE.exec(plain); match !== null; match = TITLE.exec(plain))
    plain = plain.slice(match[0].length);
  return { honorific: name.slice(0, name.length - plain.length).trim(), plain };
}
