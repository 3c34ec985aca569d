/**
 * Which ids of the British tables are the same person. Owns that decision: a public identifier first, then the same name with
 * a seat or an office that agrees; a name alone proves nothing.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import { foldName, foldPlace } from '../../src/knowledge/spelling.ts';
import { sameDays, widened, withoutHonorific } from './periods.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';

/** Kinds of id, the most lasting first; an id is only ever replaced by one of an earlier kind. */
const KINDS = ['mnis', 'wd', 'pw', 'ifg', 'hs', 'hsn', 'cur', ''];
/** Years for which a Member may hold office after the first speech. */
const CAREER = 45;
/** Years between two rows about one seat under one name that may be one person. */
const SEAT_GAP = 6;
const MAIDEN = 'maiden';

function kindOf(id: string): number {
  return KINDS.indexOf(id.split(':')[0] ?? '');
}

function nameOf(row: Row): string {
  return foldName(withoutHonorific(row.full_name ?? '').plain);
}

function isMaiden(row: Row): boolean {
  return (row.start_basis ?? '').includes(MAIDEN);
}

/** The same seat, at the same time or a few years apart. */
function sameSeat(left: Row, right: Row): boolean {
  const [one, other] = [cell(left, 'constituency_or_title'), cell(right, 'constituency_or_title')];
  if (one === undefined || other === undefined || foldPlace(one) !== foldPlace(other)) return false;
  const around = widened({ start: firstDay(cell(left, 'start')), end: lastDay(cell(left, 'end')) }, SEAT_GAP);
  return firstDay(cell(right, 'start')) <= around.end && lastDay(cell(right, 'end')) >= around.start;
}

/** A maiden speech, and an office within a career after it. */
function followsMaiden(maiden: Row, other: Row): boolean {
  if (!isMaiden(maiden) || isMaiden(other)) return false;
  const first = firstDay(cell(maiden, 'start'));
  const then = firstDay(cell(other, 'start'));
  return first <= then && then <= widened({ start: first, end: first }, CAREER).end;
}

function agree(left: Row, right: Row): boolean {
  if (isMaiden(left) || isMaiden(right))
    return sameSeat(left, right) || followsMaiden(left, right) || followsMaiden(right, left);
  return sameDays(left, right) || sameSeat(left, right);
}

function group(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  return groups;
}

/** Ids that share a Wikidata id, to the most lasting of them. */
function byWikidata(rows: readonly Row[]): Map<string, string> {
  const same = new Map<string, string>();
  for (const held of group(rows, (row) => cell(row, 'wikidata_id')).values()) {
    const ids = [...new Set(held.map((row) => row.person_id ?? ''))].sort(
      (left, right) => kindOf(left) - kindOf(right),
    );
    for (const id of ids.slice(1)) if (kindOf(id) > 0) same.set(id, ids[0] ?? id);
  }
  return same;
}

/** The one person of a better id among those of the same name with whom a row of this id agrees. */
function better(id: string, own: readonly Row[], namesakes: readonly Row[]): string | undefined {
  const found = namesakes
    .filter((row) => kindOf(row.person_id ?? '') < kindOf(id))
    .filter((row) => own.some((each) => agree(each, row)))
    .map((row) => row.person_id ?? '');
  const different = [...new Set(found)];
  return different.length === 1 ? different[0] : undefined;
}

/** For every id of the rows that stands for a person with a better id, that id. Rows without an id have the id `''` + name. */
export function samePersons(rows: readonly Row[]): ReadonlyMap<string, string> {
  const same = byWikidata(rows);
  const byName = group(rows, nameOf);
  const byId = group(rows, (row) => row.person_id ?? '');
  const ids = [...byId.keys()].filter((id) => kindOf(id) > 0 && !same.has(id));
  for (const id of ids) {
    const own = byId.get(id) ?? [];
    const found = better(id, own, byName.get(nameOf(own[0] ?? {})) ?? []);
    if (found !== undefined) same.set(id, found);
  }
  return same;
}

/** The id at the end of a chain of ids. */
export function lastId(id: string, same: ReadonlyMap<string, string>): string {
  let last = id;
  for (let next = same.get(last); next !== undefined; next = same.get(last)) last = next;
  return last;
}
