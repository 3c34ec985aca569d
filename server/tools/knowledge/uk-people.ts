/**
 * Person records of the British packs. Owns the choice of the printed name among the forms of the tables; builds no
 * memberships.
 */
import { firstDay } from '../../src/knowledge/dates.ts';
import type { PackPerson } from '../../src/knowledge/pack.ts';
import { meetsPeriod, withoutHonorific } from './periods.ts';
import type { Period } from './periods.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';

/** Best first: whose form of a name is nearest to what Hansard prints. */
const NAME_SOURCES = ['ifg-', 'common knowledge', 'everypolitician', 'ukparliament/psephology', 'parlparse'];
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

/** A nickname between given names: `James Michael (Jim) Flaherty`. */
const NICKNAME = /^.* \(([^)]+)\) (\S+)$/;

/** The name in use, of a full name with a nickname in brackets. */
function withNickname(name: string): string {
  const [, nickname, family] = NICKNAME.exec(name) ?? [];
  return nickname === undefined || family === undefined ? name : `${nickname} ${family}`;
}

/** Whether somebody went by a plain name for a time: in the Commons, or in an office begun before the peerage. */
function isPlain(rows: readonly Row[]): boolean {
  const starts = (house: string): readonly string[] =>
    rows.filter((row) => (row.house ?? '') === house).map((row) => firstDay(cell(row, 'start')));
  const [peerage] = [...starts('lords')].sort();
  if (peerage === undefined || starts('commons').length > 0) return true;
  return starts('').some((start) => start < peerage);
}

/** Whether somebody came to the Lords after a period: in it nobody bore the title but, perhaps, somebody else. */
function isPeerLater(rows: readonly Row[], { end }: Period): boolean {
  const peerages = rows.filter((row) => row.house === 'lords').map((row) => firstDay(cell(row, 'start')));
  return peerages.length > 0 && peerages.every((start) => start > end);
}

/** Sources with all given names, used or not. */
const FULL_NAMES = /everypolitician|parlparse/;

/** `John Martin McDonnell`, of a source with all given names, is `John McDonnell` where another prints that in the period. */
function inShort(name: string, rows: readonly Row[]): string {
  const words = name.split(' ');
  const short = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
  const printing = (form: string): readonly Row[] =>
    rows.filter((row) => withoutHonorific(row.full_name ?? '').plain === form);
  const isFull = printing(name).every((row) => FULL_NAMES.test(row.source ?? ''));
  return words.length > 2 && !isPeerage(name) && isFull && printing(short).length > 0 ? short : name;
}

/** The name in use in a period: of somebody in the Commons or in office under a plain name then, not a title of later. */
function names(
  ranked: readonly Row[],
  period: Period,
): { readonly name: string | undefined; readonly forms: readonly string[] } {
  const plain = (rows: readonly Row[]): readonly string[] =>
    rows.map((row) => withoutHonorific(row.full_name ?? '').plain).filter((name) => name !== '');
  const inPeriod = ranked.filter((row) => meetsPeriod(row, period));
  const then = plain(inPeriod);
  const all = plain(ranked);
  const titles = ranked.filter((row) => row.house === 'lords').map((row) => row.constituency_or_title ?? '');
  const name =
    (isPlain(inPeriod) ? then.find((form) => !isPeerage(form)) : then.find(isPeerage)) ?? then[0] ?? all[0];
  const forms = [...all, ...ranked.flatMap(shortForm), ...titles].filter((form) => form !== '');
  return {
    name: name === undefined ? undefined : inShort(withNickname(name), inPeriod),
    forms: isPeerLater(ranked, period) ? forms.filter((form) => !isPeerage(form)) : forms,
  };
}

/** Best source first, of one source the newest row: names change by marriage and by custom. */
function byNearness(left: Row, right: Row): number {
  return (
    sourceRank(left) - sourceRank(right) ||
    firstDay(cell(right, 'start')).localeCompare(firstDay(cell(left, 'start')))
  );
}

function person(id: string, rows: readonly Row[], born: Row | undefined, period: Period): PackPerson {
  const ranked = [...rows].sort(byNearness);
  const { name = id, forms } = names(ranked, period);
  const others = [...new Set(forms)].filter((form) => form !== name).sort();
  const named =
    ranked.find((row) => row.house === 'commons') ?? ranked.find((row) => cell(row, 'house') !== undefined);
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
