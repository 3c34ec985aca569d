/**
 * The rows of the British tables that a pack starting in a given year takes in. Owns the choice of rows and the merging
 * of rows that only repeat a person under a provisional id; builds no records.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { IsoDate } from '../../src/knowledge/knowledge.ts';
import { foldName } from '../../src/knowledge/spelling.ts';
import { cell, readTable } from './tables.ts';
import type { Row } from './tables.ts';

/** Rows by table, each with a person id that is the same for the same person. */
export interface UkRows {
  readonly members: readonly Row[];
  readonly offices: readonly Row[];
}

/** Sources whose open ends say nothing: maiden speeches without an end, early speakers. */
const NO_TERMS = ['maiden-speeches', 'hansard-speakers'];
const DEVOLVED = 'Scottish Government';
/** Places in delegations and parties, not offices of House or Government. */
const NOT_AN_OFFICE =
  /Parliamentary Private Secretary|PPS|National Executive|Parliamentary Assembly|Liaison Officer|[Cc]ampaign|Vice-Chair|Policy Review/;
const TITLES = /^(?:Sir|Dame|Mr|Mrs|Ms|Dr|Rt Hon) /;

function overlaps(row: Row, start: IsoDate): boolean {
  return lastDay(cell(row, 'end')) >= start;
}

function isKept(row: Row, start: IsoDate): boolean {
  return overlaps(row, start) && !NO_TERMS.some((mark) => (row.source ?? '').includes(mark));
}

function isKeptOffice(row: Row, start: IsoDate): boolean {
  if (!isKept(row, start) || cell(row, 'full_name') === undefined) return false;
  return row.department !== DEVOLVED && !NOT_AN_OFFICE.test(row.office ?? '');
}

function sameDays(left: Row, right: Row): boolean {
  return (
    firstDay(cell(left, 'start')) <= lastDay(cell(right, 'end')) &&
    firstDay(cell(right, 'start')) <= lastDay(cell(left, 'end'))
  );
}

/**
 * The registered person whom a row without register id repeats: same name, and an office or seat at the same time.
 * Undefined when there is none or more than one, for a name alone proves nothing.
 */
function registeredPerson(row: Row, registered: readonly Row[]): string | undefined {
  const name = foldName((row.full_name ?? '').replace(TITLES, ''));
  const ids = registered
    .filter((other) => foldName((other.full_name ?? '').replace(TITLES, '')) === name && sameDays(row, other))
    .map((other) => other.person_id ?? '');
  const different = [...new Set(ids)];
  return different.length === 1 ? different[0] : undefined;
}

/** The rows of `uk-members`, `uk-offices` and `uk-leaders-of-the-opposition` that reach `start` or later. */
export function readUkRows(folder: string, start: IsoDate): UkRows {
  const members = readTable(folder, 'uk-members').filter((row) => isKept(row, start));
  const offices = readTable(folder, 'uk-offices').filter((row) => isKeptOffice(row, start));
  const leaders = readTable(folder, 'uk-leaders-of-the-opposition').filter((row) => isKept(row, start));
  const registered = [...members, ...offices].filter((row) => (row.person_id ?? '').startsWith('mnis:'));
  const identified = [...offices, ...leaders].map((row) => {
    if ((row.person_id ?? '').startsWith('mnis:')) return row;
    const id = registeredPerson(row, registered);
    if (id === undefined) throw new Error(`No one person for ${row.full_name ?? '?'}, ${row.office ?? '?'}.`);
    return { ...row, person_id: id };
  });
  return { members, offices: identified };
}
