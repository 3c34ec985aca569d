/**
 * The rows of the British tables: which of them are facts with dates, each with a person id that is the same for the same
 * person. Owns the choice of rows; `uk-identity.ts` says who is the same. Builds no records.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { PackEvent } from '../../src/knowledge/pack.ts';
import { parliamentsOf } from './parliaments.ts';
import { widened } from './periods.ts';
import { slug } from './slug.ts';
import { cell, readTable } from './tables.ts';
import type { Row } from './tables.ts';
import { additions, isAddition } from './uk-additions.ts';
import { corrected } from './uk-corrections.ts';
import { lastId, samePersons } from './uk-identity.ts';

/** Rows by table. */
export interface UkRows {
  readonly members: readonly Row[];
  readonly offices: readonly Row[];
  /** Dates of life by person id. */
  readonly lives: ReadonlyMap<string, Row>;
}

/** Prefix of the ids of those whom only a list without ids names. */
const CURATED = 'cur:';
/** A source that gives the day of a maiden speech instead of a term. */
const MAIDEN = 'maiden-speeches';
const SPEAKERS = 'hansard-speakers';
const DEVOLVED = 'Scottish Government';
/** Places in delegations and parties, not offices of House or Government. */
const NOT_AN_OFFICE =
  /Parliamentary Private Secretary|PPS|National Executive|Parliamentary Assembly|Liaison Officer|[Cc]ampaign|Vice-Chair|Policy Review/;
/** Basis of an end that the source leaves out: the Member sat at least until then. */
const AT_LEAST = 'dissolution of that Parliament; the source gives no end';

/** Years: a longer stay in one seat, or in one office, is a slip of the early lists. */
const LONGEST_STAY = 40;
const LONGEST_OFFICE = 15;

/** Whether a row has an end, no more than some years after its start. */
function isTermOf(row: Row, years: number): boolean {
  const end = cell(row, 'end');
  const start = firstDay(cell(row, 'start'));
  return end !== undefined && firstDay(end) <= widened({ start, end: start }, years).end;
}

/** A term of the early lists, some of whose ends are missing or wrong: then the end of the Parliament in which it began. */
function completed(row: Row, parliaments: readonly PackEvent[]): Row | undefined {
  if (!(row.source ?? '').includes(SPEAKERS) || isTermOf(row, LONGEST_STAY)) return row;
  const start = firstDay(cell(row, 'start'));
  const dissolved = parliaments.find((each) => (each.end_date ?? '') > start)?.end_date;
  return dissolved === undefined ? undefined : { ...row, end: dissolved, end_basis: AT_LEAST };
}

function isTerm(row: Row): boolean {
  if ((row.source ?? '').includes(MAIDEN) || cell(row, 'start') === undefined) return false;
  return firstDay(cell(row, 'start')) <= lastDay(cell(row, 'end'));
}

function isOffice(row: Row): boolean {
  if (cell(row, 'full_name') === undefined || !isTermOfOffice(row)) return false;
  return row.department !== DEVOLVED && !NOT_AN_OFFICE.test(row.office ?? '');
}

function isTermOfOffice(row: Row): boolean {
  if ((row.source ?? '').includes(SPEAKERS) && !isTermOf(row, LONGEST_OFFICE)) return false;
  return firstDay(cell(row, 'start')) <= lastDay(cell(row, 'end'));
}

/** Rows of the curated list have no ids: one for each name. */
function withId(row: Row): Row {
  return cell(row, 'person_id') === undefined
    ? { ...row, person_id: `${CURATED}${slug(row.full_name ?? '')}` }
    : row;
}

/** An addition is kept for somebody whom the tables know, never for a name alone. */
function isFound(row: Row): boolean {
  return !isAddition(row) || !(row.person_id ?? '').startsWith(CURATED);
}

function livesOf(folder: string): ReadonlyMap<string, Row> {
  return new Map(
    readTable(folder, 'uk-people-1790-1920').map((row) => [`hs:${row.corresponding_id ?? ''}`, row]),
  );
}

/** Terms and offices of the British tables, of all times. */
export function readUkRows(folder: string): UkRows {
  const members = readTable(folder, 'uk-members');
  const offices = [
    ...readTable(folder, 'uk-offices').map(corrected),
    ...readTable(folder, 'uk-leaders-of-the-opposition').map(withId),
    ...additions().map(withId),
  ].filter(isOffice);
  const same = samePersons([...members, ...offices]);
  const identified = (row: Row): Row => ({ ...row, person_id: lastId(row.person_id ?? '', same) });
  const parliaments = parliamentsOf(folder);
  const lives = livesOf(folder);
  return {
    members: members
      .map((row) => completed(row, parliaments))
      .filter((row) => row !== undefined)
      .filter(isTerm)
      .map(identified),
    offices: offices.map(identified).filter(isFound),
    lives: new Map([...lives].map(([id, row]) => [lastId(id, same), row])),
  };
}
