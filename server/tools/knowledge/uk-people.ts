/**
 * Person records of the British packs. Owns the choice of the printed name among the forms of the tables; builds no
 * memberships.
 */
import type { PackPerson } from '../../src/knowledge/pack.ts';
import { meetsPeriod, withoutHonorific } from './periods.ts';
import type { Period } from './periods.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';

/** Best first: whose form of a name is nearest to what Hansard prints. */
const NAME_SOURCES = ['ifg-', 'everypolitician', 'ukparliament/psephology', 'parlparse'];
const PEERAGE = /^(?:Lord|Baroness|Lady|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Bishop|Archbishop) /;
const IDENTIFIERS = [
  ['mnis', 'mnis_id'],
  ['wikidata', 'wikidata_id'],
] as const;

/** Whether a name is a peer's or bishop's title. */
export function isPeerage(name: string): boolean {
  return PEERAGE.test(name);
}

function sourceRank(row: Row): number {
  const rank = NAME_SOURCES.findIndex((mark) => (row.source ?? '').includes(mark));
  return rank === -1 ? NAME_SOURCES.length : rank;
}

/** `Janet Jessica Daby` is printed `Janet Daby`: first given name and family name, when they differ from the whole. */
function shortForm(row: Row): readonly string[] {
  const given = cell(row, 'given')?.split(' ')[0];
  const family = cell(row, 'family');
  return given === undefined || family === undefined || row.house === 'lords' ? [] : [`${given} ${family}`];
}

function gender(rows: readonly Row[]): { readonly gender?: 'male' | 'female' } {
  const letter = rows.map((row) => cell(row, 'gender')).find((value) => value !== undefined)?.[0];
  if (letter === undefined) return {};
  return { gender: letter === 'f' ? 'female' : 'male' };
}

function identifiers(rows: readonly Row[]): PackPerson['identifiers'] {
  return IDENTIFIERS.flatMap(([scheme, column]) => {
    const value = rows.map((row) => cell(row, column)).find((found) => found !== undefined);
    return value === undefined ? [] : [{ scheme, identifier: value }];
  });
}

/** Days of birth and death, unless the source says that they are about right only. */
function life(row: Row | undefined): Pick<PackPerson, 'birth_date' | 'death_date'> {
  const birth = row?.dob_approx === '0' ? cell(row, 'dob') : undefined;
  const death = row?.dod_approx === '0' ? cell(row, 'dod') : undefined;
  return {
    ...(birth !== undefined && { birth_date: birth }),
    ...(death !== undefined && { death_date: death }),
  };
}

/** The name in use in a period: of somebody who sat in the Commons then, not the title that came later. */
function names(
  ranked: readonly Row[],
  period: Period,
): { readonly name: string | undefined; readonly forms: readonly string[] } {
  const printed = ranked.map((row) => row.full_name ?? '').filter((name) => name !== '');
  const plain = printed.map((name) => withoutHonorific(name).plain);
  const then = ranked.filter((row) => cell(row, 'house') !== undefined && meetsPeriod(row, period));
  const sat = (then.length > 0 ? then : ranked).some((row) => row.house === 'commons');
  const peer = plain.find(isPeerage);
  const titles = ranked.filter((row) => row.house === 'lords').map((row) => row.constituency_or_title ?? '');
  return {
    name: (sat ? plain.find((form) => !isPeerage(form)) : peer) ?? plain[0],
    forms: [...plain, ...ranked.flatMap(shortForm), ...titles].filter((form) => form !== ''),
  };
}

function person(id: string, rows: readonly Row[], born: Row | undefined, period: Period): PackPerson {
  const ranked = [...rows].sort((left, right) => sourceRank(left) - sourceRank(right));
  const { name = id, forms } = names(ranked, period);
  const others = [...new Set(forms)].filter((form) => form !== name).sort();
  const named = ranked.find((row) => row.house === 'commons') ?? ranked.find((row) => row.house === 'lords');
  const givenName = named === undefined ? undefined : cell(named, 'given');
  const familyName = named === undefined ? undefined : cell(named, 'family');
  const known = identifiers(rows);
  return {
    id,
    name,
    ...(givenName !== undefined && { given_name: givenName }),
    ...(familyName !== undefined && { family_name: familyName }),
    ...gender(rows),
    ...life(born),
    ...(others.length > 0 && { other_names: others.map((form) => ({ name: form })) }),
    ...(known !== undefined && known.length > 0 && { identifiers: known }),
  };
}

/** One record per person of the rows, ordered by id, under the name of a period; `lives` gives dates of life. */
export function personRecords(
  rows: readonly Row[],
  period: Period,
  lives: ReadonlyMap<string, Row> = new Map(),
): readonly PackPerson[] {
  const byPerson = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.person_id ?? '';
    const known = byPerson.get(id);
    if (known === undefined) byPerson.set(id, [row]);
    else known.push(row);
  }
  return [...byPerson.keys()].sort().map((id) => person(id, byPerson.get(id) ?? [], lives.get(id), period));
}
