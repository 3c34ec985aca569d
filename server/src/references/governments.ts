/**
 * Governments of the United Kingdom since 1945 by Prime Minister: the packs of a text reach back only to its own period, and
 * Members speak of earlier governments every day. Owns this table (names, days and parties as on the Government's page of past
 * Prime Ministers, www.gov.uk/government/history/past-prime-ministers) and the questions put to it.
 */
import type { Membership } from '../knowledge/knowledge.ts';

/** Time of a Prime Minister at the head of a government. */
export interface Premiership {
  readonly name: string;
  /** `coalition` where several parties governed. */
  readonly party: 'Conservative' | 'Labour' | 'coalition';
  /** ISO 8601 dates; without an end the last that this table knows. */
  readonly start: string;
  readonly end?: string;
}

const days: readonly (readonly [name: string, party: Premiership['party'], start: string])[] = [
  ['Clement Attlee', 'Labour', '1945-07-26'],
  ['Winston Churchill', 'Conservative', '1951-10-26'],
  ['Anthony Eden', 'Conservative', '1955-04-06'],
  ['Harold Macmillan', 'Conservative', '1957-01-10'],
  ['Alec Douglas-Home', 'Conservative', '1963-10-19'],
  ['Harold Wilson', 'Labour', '1964-10-16'],
  ['Edward Heath', 'Conservative', '1970-06-19'],
  ['Harold Wilson', 'Labour', '1974-03-04'],
  ['James Callaghan', 'Labour', '1976-04-05'],
  ['Margaret Thatcher', 'Conservative', '1979-05-04'],
  ['John Major', 'Conservative', '1990-11-28'],
  ['Tony Blair', 'Labour', '1997-05-02'],
  ['Gordon Brown', 'Labour', '2007-06-27'],
  ['David Cameron', 'coalition', '2010-05-11'],
  ['David Cameron', 'Conservative', '2015-05-08'],
  ['Theresa May', 'Conservative', '2016-07-13'],
  ['Boris Johnson', 'Conservative', '2019-07-24'],
  ['Liz Truss', 'Conservative', '2022-09-06'],
  ['Rishi Sunak', 'Conservative', '2022-10-25'],
  ['Keir Starmer', 'Labour', '2024-07-05'],
];

const premierships: readonly Premiership[] = days.map(([name, party, start], at) => {
  const next = days[at + 1]?.[2];
  return { name, party, start, ...(next === undefined ? {} : { end: next }) };
});

/** Who led a government in a year, in order; one who only began on its last days counts too. */
export const premiershipsIn = (year: string): readonly Premiership[] => {
  const found = premierships.filter(
    ({ start, end }) => start.slice(0, 4) <= year && (end === undefined || end.slice(0, 4) >= year),
  );
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
};

/** Times before a day of those whose name ends in these words: `Thatcher`, `Tony Blair`; `Mr Blair` too. */
export const premiershipsNamed = (name: string, date: string): readonly Premiership[] => {
  const words = name.replace(/^(?:Sir|Mrs?|Ms|Lord|Lady|Baroness|Dame)\.? /, '');
  return premierships.filter(
    (each) => each.start <= date && (each.name === words || each.name.endsWith(` ${words}`)),
  );
};

/**
 * The last government before a day that was of a party, or that the party of the day did not form: all its Prime Ministers,
 * in order.
 */
export function lastGovernment(
  date: string,
  party: Premiership['party'] | undefined,
): readonly Premiership[] {
  const now = premierships.filter(({ start }) => start <= date).length - 1;
  let last = now;
  while (last >= 0 && premierships[last]?.party === premierships[now]?.party) last--;
  while (last >= 0 && party !== undefined && premierships[last]?.party !== party) last--;
  const own = premierships[last]?.party;
  let first = last;
  while (first > 0 && premierships[first - 1]?.party === own) first--;
  return last < 0 ? [] : premierships.slice(first, last + 1);
}

/** A premiership as the holding of an office. */
export const asMembership = ({ name, start, end }: Premiership): Membership => ({
  person: { id: `premier:${name}`, name, otherNames: [], identifiers: {} },
  role: 'Prime Minister',
  kind: 'office',
  jurisdiction: 'uk',
  jurisdictionName: 'United Kingdom',
  start,
  ...(end === undefined ? {} : { end }),
  source: 'GOV.UK, past Prime Ministers',
});

const familyNames = new Set(days.map(([name]) => name.split(' ').at(-1) ?? ''));

/** Whether a word is the family name of one who led a government. */
export const isPremier = (word: string): boolean => familyNames.has(word);
