/**
 * Which packs ship and for which texts each is needed. Owns the table of files, so that a pack can be chosen before it is
 * read; a test compares it with the packs' own manifests.
 */
import type { IsoDate } from './knowledge.ts';

/** A file of `server/knowledge`. */
export interface ShippedPack {
  readonly file: string;
  readonly title: string;
  /** Code of a country; `world` for leaders of many; absent for packs that every text needs. */
  readonly jurisdiction?: string;
  /** First and last day for which the pack is asked; without an end also for all days to come. */
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** First and last day for which the pack has every Member of the lower House. */
  readonly complete?: readonly [IsoDate, IsoDate];
}

/** Members of a legislature, in one pack; complete from its first day to `read`, when the source was read. */
function members(jurisdiction: string, title: string, start: IsoDate, read?: IsoDate): ShippedPack {
  const pack: ShippedPack = { file: `${jurisdiction}.json`, jurisdiction, title, start };
  return read === undefined ? pack : { ...pack, complete: [start, read] };
}

/** When the lists of Members by term were read. */
const TERMS_READ = '2015-11-01';

/** The packs, in the order in which they are asked. */
export const SHIPPED: readonly ShippedPack[] = [
  {
    file: 'uk-1783.json',
    title: 'United Kingdom: Members and offices to 1905',
    jurisdiction: 'uk',
    start: '1783-12-19',
    end: '1905-12-04',
  },
  {
    file: 'uk-1905.json',
    title: 'United Kingdom: Members and offices, 1905 to 1979',
    jurisdiction: 'uk',
    start: '1905-12-05',
    end: '1979-05-03',
  },
  {
    file: 'uk-1979.json',
    title: 'United Kingdom: Members and offices, 1979 to 2009',
    jurisdiction: 'uk',
    start: '1979-05-04',
    end: '2009-12-31',
    complete: ['1997-05-01', '2009-12-31'],
  },
  {
    file: 'uk-2010.json',
    title: 'United Kingdom: Members and offices from 2010',
    jurisdiction: 'uk',
    start: '2010-01-01',
    complete: ['2010-01-01', '2026-08-31'],
  },
  members('ca', 'Canada: Members, Senators and Ministers', '1867-07-01', '2018-07-01'),
  members('au', 'Australia: Members, Senators and Ministers', '1901-01-01', '2021-10-31'),
  {
    ...members('us', 'United States: Members of Congress, Presidents and Vice Presidents', '1789-04-21'),
    complete: ['1981-01-06', TERMS_READ],
  },
  members('ie', 'Ireland: Dáil, sitting term of 2015', '2011-03-09', TERMS_READ),
  members('nz', 'New Zealand: House of Representatives, sitting term of 2015', '2014-10-20', TERMS_READ),
  members('za', 'South Africa: National Assembly, sitting term of 2015', '2014-01-01', TERMS_READ),
  members('ke', 'Kenya: National Assembly, sitting term of 2015', '2013-03-28', TERMS_READ),
  members('sg', 'Singapore: Parliament from 1965', '1965-12-08', TERMS_READ),
  members('my', 'Malaysia: Dewan Rakyat from 1959', '1959-01-01', TERMS_READ),
  members('in', 'India: Lok Sabha, sitting term of 2015', '2014-05-26', TERMS_READ),
  members('pk', 'Pakistan: National Assembly, sitting term of 2015', '2013-06-01'),
  members('gh', 'Ghana: Parliament, sitting term of 2015', '2013-01-07', TERMS_READ),
  members('ng', 'Nigeria: House of Representatives, sitting term of 2015', '2015-06-09', TERMS_READ),
  members('gb-sct', 'Scotland: Parliament and Government', '1999-05-06', TERMS_READ),
  members('gb-nir', 'Northern Ireland: Assembly', '1998-06-25', TERMS_READ),
  members('gb-wls', 'Wales: National Assembly, sitting term of 2015', '2011-05-05', TERMS_READ),
  {
    file: 'world-1760.json',
    title: 'World leaders to 1944',
    jurisdiction: 'world',
    start: '1760-10-25',
    end: '1944-12-31',
  },
  {
    file: 'world-1945.json',
    title: 'World leaders, foreign ministers and heads of bodies, 1945 to June 2000',
    jurisdiction: 'world',
    start: '1945-01-01',
    end: '2000-06-30',
  },
  {
    // After the change of leaders in Syria of June 2000, so that `Assad` is one person.
    file: 'world-2000.json',
    title: 'World leaders, foreign ministers and heads of bodies from July 2000',
    jurisdiction: 'world',
    start: '2000-07-01',
  },
  { file: 'instruments.json', title: 'Treaties, resolutions and doctrines' },
  { file: 'organisations.json', title: 'International and public bodies' },
  { file: 'treaty-register.json', title: 'Treaties by their exact titles' },
  { file: 'procedure.json', title: 'Terms of procedure, and the Parliaments since 1801' },
  { file: 'parties.json', title: 'Parties and their abbreviations' },
];

/**
 * The packs that a text needs: those of its country and of the world for its day, and those for every text. Without a date
 * the newest.
 */
export function packsFor(jurisdiction: string, date: IsoDate | undefined): readonly ShippedPack[] {
  return SHIPPED.filter((pack) => {
    if (pack.jurisdiction === undefined) return true;
    if (pack.jurisdiction !== jurisdiction && pack.jurisdiction !== 'world') return false;
    return date === undefined ? pack.end === undefined : isFor(pack, date);
  });
}

function isFor({ start, end }: ShippedPack, date: IsoDate): boolean {
  return (start === undefined || start <= date) && (end === undefined || date <= end);
}
