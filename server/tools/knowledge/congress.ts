/**
 * American Members of Congress from two sources in one form. Owns the names of districts and the merging of a person whom both
 * sources have: same House, same State and district, same family name, a term in common.
 */
import { foldName } from '../../src/knowledge/spelling.ts';
import { sameDays } from './periods.ts';
import { readTable } from './tables.ts';
import type { Row } from './tables.ts';

const STATES = new Map(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|
HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|
MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|
NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|
SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|
WI Wisconsin|WY Wyoming|DC District of Columbia|PR Puerto Rico|GU Guam|VI Virgin Islands|AS American Samoa|
MP Northern Mariana Islands`
    .split('|')
    .map((entry) => [entry.trim().slice(0, 2), entry.trim().slice(3)] as const),
);
const CODED = /^([A-Z]{2})(?:-(\d+))?$/;
const SPOKEN = /^(.+?)['’]s? (\d+)(?:st|nd|rd|th) congressional district$/;
const AT_LARGE = /^(.+?)['’]s? at-large congressional district$/;
const CONGRESS = 'us:';

/** `IA-03`, `Iowa's 3rd congressional district` → `Iowa 3`; a district at large and a Senator have the State alone. */
export function district(area: string): string {
  const coded = CODED.exec(area);
  if (coded !== null) {
    const number = Number(coded[2] ?? 0);
    const state = STATES.get(coded[1] ?? '') ?? area;
    return number === 0 ? state : `${state} ${number}`;
  }
  const spoken = SPOKEN.exec(area);
  if (spoken !== null) return `${spoken[1] ?? ''} ${spoken[2] ?? ''}`;
  return AT_LARGE.exec(area)?.[1] ?? area;
}

function placeKey(row: Row): string {
  return `${row.house ?? ''} ${row.constituency_or_title ?? ''} ${foldName(row.family ?? '')}`;
}

/** The rows of both sources, districts in one form, each person under one id. */
export function congressRows(folder: string): readonly Row[] {
  const rows = readTable(folder, 'us-members').map((row): Row => ({
    ...row,
    constituency_or_title: district(row.constituency_or_title ?? ''),
  }));
  const registered = rows.filter((row) => (row.person_id ?? '').startsWith(CONGRESS));
  const byPlace = new Map<string, Row[]>();
  for (const row of registered) byPlace.set(placeKey(row), [...(byPlace.get(placeKey(row)) ?? []), row]);
  const same = new Map<string, string>();
  for (const row of rows) {
    const found = (byPlace.get(placeKey(row)) ?? []).find((other) => sameDays(row, other));
    if (found !== undefined) same.set(row.person_id ?? '', found.person_id ?? '');
  }
  return rows
    .filter((row) => (row.person_id ?? '').startsWith(CONGRESS) || !same.has(row.person_id ?? ''))
    .map((row) => ({ ...row, person_id: same.get(row.person_id ?? '') ?? row.person_id ?? '' }));
}
