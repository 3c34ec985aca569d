/**
 * Memberships of a pack as answers give them, with the days between which they count. Owns the rule for open ends and the
 * step from the file's records to {@link Person} and {@link Membership}; knows no index.
 */
import { firstDay, FOREVER, lastDay, yearAfter } from './dates.ts';
import { LIFE_HOUSE, seatRole } from './houses.ts';
import type { IsoDate, Membership, Person } from './knowledge.ts';
import type { Pack, PackJurisdiction, PackMembership, PackPerson, PackPost } from './pack.ts';

/** A membership with its days. */
export interface Tenure {
  readonly membership: Membership;
  /** Precedence of the office, 1 the highest; seats come after all offices. */
  readonly rank: number;
  readonly first: IsoDate;
  /**
   * Last day on which the membership counts. An open office ends with `asOf`, for offices change hands; an open Commons
   * seat a year later, for by-elections are few; a seat in the Lords is for life.
   */
  readonly last: IsoDate;
}

const SEAT_RANK = 100;

/** The person of a record. */
export function personOf(record: PackPerson): Person {
  return {
    id: record.id,
    name: record.name,
    ...(record.honorific_prefix !== undefined && { honorificPrefix: record.honorific_prefix }),
    ...(record.given_name !== undefined && { givenName: record.given_name }),
    ...(record.family_name !== undefined && { familyName: record.family_name }),
    ...(record.gender !== undefined && { gender: record.gender }),
    otherNames: (record.other_names ?? []).map((other) => other.name),
    ...(record.birth_date !== undefined && { birthDate: record.birth_date }),
    ...(record.death_date !== undefined && { deathDate: record.death_date }),
    identifiers: Object.fromEntries(
      (record.identifiers ?? []).map((entry) => [entry.scheme, entry.identifier]),
    ),
  };
}

/** The names of the sources in a record's `source`, joined by semicolons, for a reader. */
export function sourceNames(pack: Pack): (ids: string) => string {
  const names = new Map(pack.manifest.sources.map((source) => [source.id, source.name]));
  return (ids) =>
    ids
      .split('+')
      .map((id) => names.get(id) ?? id)
      .join('; ');
}

function lastOf(record: PackMembership): IsoDate {
  if (record.end_date !== undefined) return lastDay(record.end_date);
  // A reader's own facts may have open ends without a date of reading: they hold until they are changed.
  if (record.as_of === undefined) return FOREVER;
  if (record.post_id !== undefined) return lastDay(record.as_of);
  return record.organization === LIFE_HOUSE ? FOREVER : yearAfter(lastDay(record.as_of));
}

/** What a seat and an office have in common. */
function common(record: PackMembership): Partial<Membership> {
  return {
    ...(record.start_date !== undefined && { start: record.start_date }),
    ...(record.end_date !== undefined && { end: record.end_date }),
    ...(record.end_basis !== undefined && { endBasis: record.end_basis }),
    ...(record.end_from !== undefined && { endFrom: record.end_from }),
    ...(record.as_of !== undefined && { asOf: record.as_of }),
    ...(record.acting === true && { acting: true }),
  };
}

/** What a record refers to, found by the caller. */
interface Referred {
  readonly person: Person;
  /** Names of the sources. */
  readonly source: string;
  /** Absent for a seat. */
  readonly post: PackPost | undefined;
  /** Code and name of the country or body. */
  readonly jurisdiction: PackJurisdiction;
}

function seatOf(record: PackMembership, { person, source, jurisdiction }: Referred): Membership {
  const house = record.organization ?? '';
  return {
    ...common(record),
    person,
    kind: 'seat',
    role: record.role ?? seatRole(house),
    jurisdiction: jurisdiction.id,
    jurisdictionName: jurisdiction.name,
    house,
    ...(record.area !== undefined && { constituency: record.area }),
    ...(record.on_behalf_of !== undefined && { party: record.on_behalf_of }),
    source,
  };
}

function officeOf(record: PackMembership, post: PackPost, referred: Referred): Membership {
  const { person, source, jurisdiction } = referred;
  return {
    ...common(record),
    person,
    kind: 'office',
    role: record.role ?? post.label,
    ...(record.role !== undefined && record.role !== post.label && { shortTitle: post.label }),
    jurisdiction: jurisdiction.id,
    jurisdictionName: jurisdiction.name,
    ...(record.organization !== undefined && { organization: record.organization }),
    source,
  };
}

/** A record with what it refers to. */
export function tenureOf(record: PackMembership, referred: Referred): Tenure {
  const { post } = referred;
  return {
    membership: post === undefined ? seatOf(record, referred) : officeOf(record, post, referred),
    rank: post?.rank ?? SEAT_RANK,
    first: firstDay(record.start_date),
    last: lastOf(record),
  };
}

/** Whether a day lies within a tenure, first and last day included. */
export function isOn(tenure: Tenure, day: IsoDate): boolean {
  return tenure.first <= day && day <= tenure.last;
}
