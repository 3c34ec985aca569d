/**
 * Seats of the two Houses as memberships. Owns the joining of rows about one seat and the full names of parties in the
 * lists of peers; knows nothing of offices.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { PackMembership } from '../../src/knowledge/pack.ts';
import { foldPlace } from '../../src/knowledge/spelling.ts';
import { omit } from './omit.ts';
import type { Period } from './periods.ts';
import { openAsOf, sourceIds } from './sources.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';
import { vacatedBefore } from './vacancies.ts';

/** Party codes and variants of the tables, in full. */
const PARTIES: Readonly<Record<string, string>> = {
  Con: 'Conservative',
  Lab: 'Labour',
  LDem: 'Liberal Democrat',
  XB: 'Crossbench',
  Bp: 'Lords Spiritual',
  Judge: 'Crossbench',
  DUP: 'Democratic Unionist Party',
  UUP: 'Ulster Unionist Party',
  UKIP: 'UK Independence Party',
  PC: 'Plaid Cymru',
  'Ind Lab': 'Independent Labour',
  'Labour Independent': 'Independent Labour',
  'Sinn Fein': 'Sinn Féin',
  'Social Democratic & Labour Party': 'Social Democratic and Labour Party',
  Green: 'Green Party',
  Alliance: 'Alliance Party of Northern Ireland',
};
/** Basis of an end that is the by-election after it, not the day on which the seat was given up. */
const BY_ELECTION = 'seat vacant before by-election of this date';
/** Basis of an end that the source leaves out. */
const DISSOLUTION = 'dissolution of that Parliament; the source gives no end';

/** When the seat was given up, as near as the row says. */
function endOf(row: Row): Partial<PackMembership> {
  const end = cell(row, 'end');
  if (end === undefined) return {};
  if (row.end_basis === BY_ELECTION) return vacatedBefore(end, firstDay(cell(row, 'start')));
  return { end_date: end, ...(row.end_basis === DISSOLUTION && { end_basis: DISSOLUTION }) };
}

function seat(row: Row): PackMembership {
  const start = cell(row, 'start');
  const end = cell(row, 'end');
  const asOf = end === undefined ? openAsOf(row.end_basis ?? '', row.source ?? '') : undefined;
  const party = cell(row, 'party');
  return {
    person_id: row.person_id ?? '',
    organization: row.house ?? '',
    ...(cell(row, 'constituency_or_title') !== undefined && { area: row.constituency_or_title ?? '' }),
    ...(party !== undefined && { on_behalf_of: PARTIES[party] ?? party }),
    ...(start !== undefined && { start_date: start }),
    ...endOf(row),
    ...(asOf !== undefined && { as_of: asOf }),
    source: sourceIds(row.source ?? ''),
  };
}

/**
 * Peers come from two lists. A row that lies within an earlier row of the same person and party only completes it: its
 * end, when the earlier row is open. A row that starts later, in another party, closes the earlier one.
 */
function joinPeerage(rows: readonly PackMembership[]): readonly PackMembership[] {
  const sorted = [...rows].sort((left, right) =>
    firstDay(left.start_date).localeCompare(firstDay(right.start_date)),
  );
  const joined: PackMembership[] = [];
  for (const row of sorted) {
    const before = joined.at(-1);
    if (before === undefined || lastDay(before.end_date) < firstDay(row.start_date)) joined.push(row);
    else if (before.on_behalf_of === row.on_behalf_of) joined[joined.length - 1] = completed(before, row);
    else joined.splice(-1, 1, closed(before, row), row);
  }
  return joined;
}

function completed(before: PackMembership, row: PackMembership): PackMembership {
  if (before.end_date !== undefined) return before;
  const rest = omit(before, 'as_of');
  const source = before.source === row.source ? before.source : `${before.source}+${row.source}`;
  return {
    ...rest,
    ...(row.area !== undefined && { area: row.area }),
    ...(row.end_date !== undefined && { end_date: row.end_date }),
    ...(row.as_of !== undefined && { as_of: row.as_of }),
    source,
  };
}

function closed(before: PackMembership, row: PackMembership): PackMembership {
  const rest = omit(before, 'as_of');
  return before.end_date !== undefined || row.start_date === undefined
    ? before
    : { ...rest, end_date: row.start_date };
}

/**
 * One seat told by two sources, or by two rows of which one lies within the other: the better source's dates. Rows of one
 * source that follow each other stay apart: each is an election.
 */
function withoutRepeats(seats: readonly PackMembership[]): readonly PackMembership[] {
  const covers = (wide: PackMembership, narrow: PackMembership): boolean =>
    firstDay(wide.start_date) <= firstDay(narrow.start_date) &&
    lastDay(narrow.end_date) <= lastDay(wide.end_date) &&
    foldPlace(wide.area ?? '') === foldPlace(narrow.area ?? '');
  return seats.filter(
    (seat, index) =>
      !seats.some((other, at) => at !== index && covers(other, seat) && (!covers(seat, other) || at < index)),
  );
}

/** All seats in a period, those of one person together, ordered by person, House and start. */
export function ukSeats(members: readonly Row[], { start, end }: Period): readonly PackMembership[] {
  const byHolding = new Map<string, PackMembership[]>();
  for (const row of members) {
    const key = `${row.person_id ?? ''} ${row.house ?? ''}`;
    byHolding.set(key, [...(byHolding.get(key) ?? []), seat(row)]);
  }
  return [...byHolding.keys()]
    .sort()
    .flatMap((key) => {
      const seats = byHolding.get(key) ?? [];
      if (key.endsWith('lords')) return joinPeerage(seats);
      const sorted = seats.sort((left, right) =>
        firstDay(left.start_date).localeCompare(firstDay(right.start_date)),
      );
      return withoutRepeats(sorted);
    })
    .filter((record) => lastDay(record.end_date) >= start && firstDay(record.start_date) <= end);
}
