/**
 * Seats of which a table knows only the by-election that filled them. Owns the stretch before it in which the seat may have
 * been vacant, and its words; that there was a by-election is found elsewhere.
 */
import type { IsoDate } from '../../src/knowledge/knowledge.ts';
import type { PackMembership } from '../../src/knowledge/pack.ts';
import { dateInWords } from '../../src/text/dates.ts';

const DAY = 86_400_000;
/**
 * Days for which a seat may have been vacant. Of the 57 seats in `uk-members` that were given up since 1997 on a known day none
 * was for more than 147: the House expects the writ within three months, and a recess adds to them.
 */
const LONGEST_VACANCY = 180;

const daysBefore = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, '2016-10-18'.length);

/**
 * The end of a seat that a by-election filled: the day before it at the latest, since nobody sat then, and some months
 * before it at the earliest.
 * @param start the first day of the Member who gave it up
 */
export function vacatedBefore(
  byElection: IsoDate,
  start: IsoDate,
): Pick<PackMembership, 'end_date' | 'end_from' | 'end_basis'> {
  const from = daysBefore(byElection, LONGEST_VACANCY);
  return {
    end_date: daysBefore(byElection, 1),
    end_from: from < start ? start : from,
    end_basis: `the seat fell vacant before the by-election of ${dateInWords(byElection)}`,
  };
}
