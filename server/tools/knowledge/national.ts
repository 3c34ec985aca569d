/**
 * Packs of Members and Ministers of other countries, from the tables that exist for them. Owns the joining of terms that
 * follow each other in one seat, and the posts of ministers; `congress.ts` brings the American rows to one form.
 */
import { firstDay, FOREVER, lastDay } from '../../src/knowledge/dates.ts';
import type { IsoDate } from '../../src/knowledge/knowledge.ts';
import type { PackMembership, PackPerson, PackPost } from '../../src/knowledge/pack.ts';
import { foldPlace, foldTitle } from '../../src/knowledge/spelling.ts';
import { congressRows } from './congress.ts';
import { omit } from './omit.ts';
import { slug } from './slug.ts';
import { openAsOf, sourceIds } from './sources.ts';
import { cell, readTable } from './tables.ts';
import type { Row } from './tables.ts';
import { personRecords } from './uk-people.ts';

/** The records of one country. */
export interface NationalRecords {
  readonly persons: readonly PackPerson[];
  readonly posts: readonly PackPost[];
  readonly memberships: readonly PackMembership[];
}

interface Rows {
  readonly members: readonly Row[];
  readonly offices: readonly Row[];
}

/** House of the table of many legislatures → code of the country. */
const HOUSES: Readonly<Record<string, string>> = {
  dail: 'ie',
  'nz-house': 'nz',
  'sa-assembly': 'za',
  'kenya-assembly': 'ke',
  'sg-parliament': 'sg',
  'dewan-rakyat': 'my',
  'lok-sabha': 'in',
  'pk-assembly': 'pk',
  'ghana-parliament': 'gh',
  'nigeria-assembly': 'ng',
  'scottish-parliament': 'gb-sct',
  'ni-assembly': 'gb-nir',
  senedd: 'gb-wls',
};
const SCOTTISH = 'Scottish Government';
/** Terms of one Member for one seat are one stay when no more than an election lies between them, in days. */
const ELECTION = 75;
const DAY = 86_400_000;
const LEAD = /^(?:Prime Minister|President|First Minister|Taoiseach)$/;
const DEPUTY = /^(?:Deputy Prime Minister|Vice President|Deputy First Minister|Tánaiste)$/;
const JUNIOR =
  /^(?:Parliamentary Secretary|Assistant|Minister Assisting|Minister assisting|Honorary|Deputy|Junior)/;
const RANKS = { lead: 1, deputy: 2, minister: 6, junior: 12 };
const PARTICULAR = / (?:for|of) |General|Treasurer|^(?:Prime|First) Minister|Tánaiste|Taoiseach/;

function rowsOf(folder: string, code: string): Rows {
  if (code === 'us') return { members: congressRows(folder), offices: readTable(folder, 'us-offices') };
  if (code === 'ca' || code === 'au')
    return { members: readTable(folder, `${code}-members`), offices: readTable(folder, `${code}-offices`) };
  const members = readTable(folder, 'other-legislatures-2015').filter(
    (row) => HOUSES[row.house ?? ''] === code,
  );
  return { members, offices: code === 'gb-sct' ? scottishOffices(folder, members) : [] };
}

/** Scottish ministers are in the British table, with ids of their own: the one Member of the same name who sat then. */
function scottishOffices(folder: string, members: readonly Row[]): readonly Row[] {
  const offices = readTable(folder, 'uk-offices').filter(
    (row) => row.department === SCOTTISH && cell(row, 'full_name') !== undefined,
  );
  return offices.map((row) => {
    const namesakes = members.filter((member) => member.full_name === row.full_name);
    const ids = [...new Set(namesakes.map((member) => member.person_id ?? ''))];
    return ids.length === 1 ? { ...row, person_id: ids[0] ?? '' } : row;
  });
}

/** An end that had not come when the source was read is a plan: such a term is open. */
function known(row: Row): Row {
  const end = cell(row, 'end');
  const read = openAsOf('', row.source ?? '');
  return end !== undefined && read !== undefined && firstDay(end) > lastDay(read) ? { ...row, end: '' } : row;
}

function isDated(row: Row): boolean {
  return cell(row, 'start') !== undefined && firstDay(cell(row, 'start')) <= lastDay(cell(row, 'end'));
}

function dates(row: Row): Pick<PackMembership, 'start_date' | 'end_date' | 'as_of'> {
  const start = cell(row, 'start');
  const end = cell(row, 'end');
  const asOf = end === undefined ? openAsOf('', row.source ?? '') : undefined;
  return {
    ...(start !== undefined && { start_date: start }),
    ...(end !== undefined && { end_date: end }),
    ...(asOf !== undefined && { as_of: asOf }),
  };
}

function seat(row: Row): PackMembership {
  const area = cell(row, 'constituency_or_title');
  const party = cell(row, 'party');
  return {
    person_id: row.person_id ?? '',
    organization: row.house ?? '',
    ...(area !== undefined && { area }),
    ...(party !== undefined && { on_behalf_of: party }),
    ...dates(row),
    source: sourceIds(row.source ?? ''),
  };
}

function days(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

function follows(before: PackMembership, next: PackMembership): boolean {
  const same =
    before.person_id === next.person_id &&
    before.organization === next.organization &&
    before.on_behalf_of === next.on_behalf_of &&
    foldPlace(before.area ?? '') === foldPlace(next.area ?? '');
  return (
    same &&
    (before.end_date === undefined || days(firstDay(before.end_date), firstDay(next.start_date)) <= ELECTION)
  );
}

/** Seats in the order of person and start; terms that follow each other in one seat are one. */
function joinedSeats(seats: readonly PackMembership[]): readonly PackMembership[] {
  const order = (record: PackMembership): string =>
    `${record.person_id} ${record.organization ?? ''} ${firstDay(record.start_date)} ${lastDay(record.end_date)}`;
  const joined: PackMembership[] = [];
  for (const record of [...seats].sort((left, right) => (order(left) < order(right) ? -1 : 1))) {
    const before = joined.at(-1);
    if (before === undefined || !follows(before, record)) {
      joined.push(record);
      continue;
    }
    const later = lastDay(before.end_date) > lastDay(record.end_date) ? before : record;
    joined[joined.length - 1] = {
      ...omit(before, 'end_date', 'as_of', 'source'),
      ...(later.end_date !== undefined && { end_date: later.end_date }),
      ...(later.as_of !== undefined && { as_of: later.as_of }),
      source: [...new Set(`${before.source}+${record.source}`.split('+'))].join('+'),
    };
  }
  return joined;
}

function rank(title: string): number {
  if (LEAD.test(title)) return RANKS.lead;
  if (DEPUTY.test(title)) return RANKS.deputy;
  return JUNIOR.test(title) ? RANKS.junior : RANKS.minister;
}

function postOf(title: string, code: string): PackPost {
  const phrases = PARTICULAR.test(title) ? { phrases: [title] } : {};
  return { id: `${code}:${slug(title)}`, label: title, jurisdiction: code, rank: rank(title), ...phrases };
}

function joinedOffices(records: readonly PackMembership[]): readonly PackMembership[] {
  const order = (record: PackMembership): string =>
    `${record.post_id ?? ''} ${record.person_id} ${firstDay(record.start_date)}`;
  const joined: PackMembership[] = [];
  for (const record of [...records].sort((left, right) => (order(left) < order(right) ? -1 : 1))) {
    const before = joined.at(-1);
    const meets =
      before?.end_date !== undefined &&
      before.post_id === record.post_id &&
      before.person_id === record.person_id &&
      days(firstDay(before.end_date), firstDay(record.start_date)) <= 1;
    if (before === undefined || !meets) joined.push(record);
    else joined[joined.length - 1] = { ...record, start_date: before.start_date ?? '' };
  }
  return joined;
}

/** All records of a country, by code, from `start` on. */
export function nationalRecords(folder: string, code: string, start: IsoDate): NationalRecords {
  const { members, offices } = rowsOf(folder, code);
  const isNear = (row: Row): boolean => isDated(row) && lastDay(cell(row, 'end')) >= start;
  const seated = members.map(known).filter(isNear);
  const held = offices.map(known).filter(isNear);
  const posts = new Map(held.map((row) => [foldTitle(row.office ?? ''), postOf(row.office ?? '', code)]));
  const ministries = held.map((row): PackMembership => ({
    person_id: row.person_id ?? '',
    post_id: posts.get(foldTitle(row.office ?? ''))?.id ?? '',
    ...dates(row),
    source: sourceIds(row.source ?? ''),
  }));
  return {
    persons: personRecords([...seated, ...held], { start, end: FOREVER }),
    posts: [...posts.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    memberships: [...joinedSeats(seated.map(seat)), ...joinedOffices(ministries)],
  };
}
