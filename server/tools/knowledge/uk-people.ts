/**
 * Person records of the British pack. Owns the choice of the printed name among the forms of the tables; builds no
 * memberships.
 */
import type { PackPerson } from '../../src/knowledge/pack.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';
import type { UkRows } from './uk-rows.ts';

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

function person(id: string, rows: readonly Row[]): PackPerson {
  const ranked = [...rows].sort((left, right) => sourceRank(left) - sourceRank(right));
  const names = ranked.map((row) => row.full_name ?? '').filter((name) => name !== '');
  const commons = ranked.filter((row) => row.house === 'commons');
  const name = (commons.length > 0 ? names.find((form) => !isPeerage(form)) : undefined) ?? names[0] ?? id;
  const titles = ranked.filter((row) => row.house === 'lords').map((row) => row.constituency_or_title ?? '');
  const forms = [...names, ...ranked.flatMap(shortForm), ...titles];
  const others = [...new Set(forms)].filter((form) => form !== name && form !== '').sort();
  const named = commons[0] ?? ranked.find((row) => row.house === 'lords');
  const givenName = named === undefined ? undefined : cell(named, 'given');
  const familyName = named === undefined ? undefined : cell(named, 'family');
  const known = identifiers(rows);
  return {
    id,
    name,
    ...(givenName !== undefined && { given_name: givenName }),
    ...(familyName !== undefined && { family_name: familyName }),
    ...gender(rows),
    ...(others.length > 0 && { other_names: others.map((form) => ({ name: form })) }),
    ...(known !== undefined && known.length > 0 && { identifiers: known }),
  };
}

/** One record per person of the rows, ordered by id. */
export function ukPersons(rows: UkRows): readonly PackPerson[] {
  const byPerson = new Map<string, Row[]>();
  for (const row of [...rows.members, ...rows.offices]) {
    const id = row.person_id ?? '';
    byPerson.set(id, [...(byPerson.get(id) ?? []), row]);
  }
  return [...byPerson.keys()].sort().map((id) => person(id, byPerson.get(id) ?? []));
}
