/**
 * Leaders, foreign ministers and heads of bodies as persons, posts and memberships. Owns the joining of rows about one
 * person and one holding across sources; `world-phrases.ts` decides which family names stand alone.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { PartialDate } from '../../src/knowledge/knowledge.ts';
import type { PackJurisdiction, PackMembership, PackPerson, PackPost } from '../../src/knowledge/pack.ts';
import { foldName } from '../../src/knowledge/spelling.ts';
import { codeOf } from './jurisdictions.ts';
import type { Period } from './periods.ts';
import { slug } from './slug.ts';
import { openAsOf, sourceIds } from './sources.ts';
import { cell, readTable } from './tables.ts';
import type { Row } from './tables.ts';
import { familyName, isGenericTitle, withoutArticle, worldOffice } from './world-names.ts';

/** A row in one form: who held what, when. */
interface Term {
  name: string;
  readonly jurisdiction: string;
  readonly title: string;
  start: PartialDate | undefined;
  end: PartialDate | undefined;
  asOf: PartialDate | undefined;
  source: string;
  readonly wikidata: string | undefined;
}

/** Records of the world pack before phrases are added. */
export interface WorldRecords {
  readonly jurisdictions: readonly PackJurisdiction[];
  readonly persons: readonly PackPerson[];
  readonly posts: readonly PackPost[];
  readonly memberships: readonly PackMembership[];
}

/** The British offices are in the British pack; only the Sovereign is here. */
const BRITISH = 'United Kingdom';
const WORLD_TABLES = ['world-leaders-pre1945', 'world-leaders'] as const;
/** `Mark Example, Baron Example`, `Ann Example (acting)`: what follows the name. */
const REMARK = /(?:,| \().*$/;
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’ʻ()-]+$/u;

function term(row: Row): Term {
  const { jurisdiction, title } = worldOffice(row.country ?? '', row.office ?? '');
  const end = cell(row, 'end');
  return {
    name: (row.name ?? '').replace(REMARK, ''),
    jurisdiction,
    title,
    start: cell(row, 'start'),
    end,
    asOf: end === undefined ? openAsOf(row.end_note ?? '', row.source ?? '') : undefined,
    source: sourceIds(row.source ?? ''),
    wikidata: cell(row, 'wikidata_id'),
  };
}

function meets(left: Term, right: Term): boolean {
  return (
    firstDay(left.start) <= lastDay(right.end ?? right.asOf) &&
    firstDay(right.start) <= lastDay(left.end ?? left.asOf)
  );
}

/** A row with a family name only takes the full name of the one person of that name who led there at the time. */
function completeNames(terms: readonly Term[]): void {
  for (const short of terms.filter((candidate) => !candidate.name.includes(' '))) {
    const names = terms
      .filter(
        (full) => full.jurisdiction === short.jurisdiction && full.name.includes(' ') && meets(full, short),
      )
      .filter(
        (full) =>
          foldName(withoutArticle(familyName(full.name, full.jurisdiction) ?? '')) === foldName(short.name),
      )
      .map((full) => full.name);
    const different = [...new Set(names)];
    if (different.length === 1 && different[0] !== undefined) short.name = different[0];
  }
}

/** A row without a real title adds nothing to one with a title that began in the same year or before. */
function isToldBetter(better: Term, generic: Term): boolean {
  return (
    isGenericTitle(generic.title) && firstDay(better.start).slice(0, 4) <= firstDay(generic.start).slice(0, 4)
  );
}

function isSameOffice(left: Term, right: Term): boolean {
  if (left.jurisdiction !== right.jurisdiction || foldName(left.name) !== foldName(right.name)) return false;
  return (left.title === right.title || isToldBetter(left, right)) && meets(left, right);
}

function finer(left: PartialDate | undefined, right: PartialDate | undefined): PartialDate | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return right.startsWith(left) ? right : left;
}

/** One holding told twice: the finer dates of the first, an open end closed or carried on by the second. */
function join(kept: Term, other: Term): Term {
  const end = kept.end === undefined ? other.end : finer(kept.end, other.end);
  const asOf = end === undefined ? [kept.asOf ?? '', other.asOf ?? ''].sort().at(-1) : undefined;
  const sources = [...new Set(`${kept.source}+${other.source}`.split('+'))];
  const title = isGenericTitle(kept.title) ? other.title : kept.title;
  return { ...kept, title, start: finer(kept.start, other.start), end, asOf, source: sources.join('+') };
}

function joinTerms(terms: readonly Term[]): readonly Term[] {
  const ordered = [...terms].sort(
    (left, right) =>
      Number(isGenericTitle(left.title)) - Number(isGenericTitle(right.title)) ||
      (right.start ?? '').length - (left.start ?? '').length ||
      firstDay(left.start).localeCompare(firstDay(right.start)),
  );
  const kept: Term[] = [];
  for (const candidate of ordered) {
    const index = kept.findIndex((other) => isSameOffice(other, candidate));
    const first = kept[index];
    if (first === undefined) kept.push(candidate);
    else kept[index] = join(first, candidate);
  }
  return kept;
}

/** Same Wikidata id, or same full name in the same country or body, is the same person. */
function personIds(terms: readonly Term[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const key = (entry: Term): string => `${entry.jurisdiction} ${foldName(entry.name)}`;
  for (const entry of terms)
    if (entry.wikidata !== undefined) ids.set(key(entry), `wikidata:${entry.wikidata}`);
  for (const entry of terms) {
    if (!ids.has(key(entry))) ids.set(key(entry), `world:${slug(entry.jurisdiction)}:${slug(entry.name)}`);
  }
  return ids;
}

function personRecord(id: string, terms: readonly Term[]): PackPerson {
  const names = [...new Set(terms.map((entry) => entry.name))].sort(
    (left, right) => right.length - left.length,
  );
  const name = names[0] ?? id;
  const family = familyName(name, terms[0]?.jurisdiction ?? '');
  return {
    id,
    name,
    ...(family !== undefined && { family_name: family }),
    ...(names.length > 1 && { other_names: names.slice(1).map((form) => ({ name: form })) }),
    ...(id.startsWith('wikidata:') && { identifiers: [{ scheme: 'wikidata', identifier: id.slice(9) }] }),
  };
}

function rank(title: string): number {
  if (/^(?:President|Monarch|King|Pope|Supreme Leader|Emir|Sultan|Head of state)/.test(title)) return 1;
  return /^(?:Prime Minister|Chancellor|Taoiseach|Secretary[- ]General)/.test(title) ? 2 : 4;
}

function postRecord(jurisdiction: string, title: string): PackPost {
  const code = codeOf(jurisdiction);
  return { id: `${code}:${slug(title)}`, label: title, jurisdiction: code, rank: rank(title) };
}

function membershipRecord(entry: Term, id: string): PackMembership {
  return {
    person_id: id,
    post_id: postRecord(entry.jurisdiction, entry.title).id,
    ...(entry.start !== undefined && { start_date: entry.start }),
    ...(entry.end !== undefined && { end_date: entry.end }),
    ...(entry.asOf !== undefined && { as_of: entry.asOf }),
    source: entry.source,
  };
}

function isIn(entry: Term, { start, end }: Period): boolean {
  if (lastDay(entry.end) < start || firstDay(entry.start) > end || !LATIN.test(entry.name)) return false;
  return entry.jurisdiction !== BRITISH || entry.title === 'Monarch';
}

function orderOf(record: PackMembership): string {
  return `${record.post_id ?? ''} ${firstDay(record.start_date)} ${record.person_id}`;
}

function placesOf(terms: readonly Term[]): readonly PackJurisdiction[] {
  const names = new Map(terms.map(({ jurisdiction }) => [codeOf(jurisdiction), jurisdiction]));
  return [...names.keys()].sort().map((id) => ({ id, name: names.get(id) ?? id }));
}

/** Everybody of the tables of leaders whose time meets the period, ordered by id. */
export function worldRecords(folder: string, period: Period): WorldRecords {
  const rows = WORLD_TABLES.flatMap((name) => readTable(folder, name)).map(term);
  const terms = rows.filter((entry) => isIn(entry, period));
  completeNames(terms);
  const ids = personIds(terms);
  const idOf = (entry: Term): string => ids.get(`${entry.jurisdiction} ${foldName(entry.name)}`) ?? '';
  const byPerson = new Map<string, Term[]>();
  for (const entry of terms) byPerson.set(idOf(entry), [...(byPerson.get(idOf(entry)) ?? []), entry]);
  const joined = joinTerms(terms);
  const posts = new Map(
    joined
      .map((entry) => postRecord(entry.jurisdiction, entry.title))
      .map((record) => [record.id, record] as const),
  );
  const memberships = joined.map((entry) => membershipRecord(entry, idOf(entry)));
  return {
    jurisdictions: placesOf(joined),
    persons: [...byPerson.keys()].sort().map((id) => personRecord(id, byPerson.get(id) ?? [])),
    posts: [...posts.keys()].sort().flatMap((id) => posts.get(id) ?? []),
    memberships: memberships.sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)),
  };
}
