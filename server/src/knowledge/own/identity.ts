/**
 * Which persons of a reader’s own facts are persons of the shipped packs. Owns the rule: the same identifier, or the same name in
 * the same seat at the same time; a name alone is nobody’s.
 */
import { firstDay, FOREVER, lastDay } from '../dates.ts';
import type { Pack, PackMembership, PackPerson } from '../pack.ts';
import type { Register } from '../register.ts';
import { foldName, foldPlace } from '../spelling.ts';

/** What shows two persons to be one: identifiers of registers, name with seat. */
interface Marks {
  readonly id: string;
  readonly identifiers: readonly string[];
  readonly seats: readonly PackMembership[];
}

function identifiersOf({ identifiers = [] }: PackPerson): readonly string[] {
  return identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`);
}

function namesOf({ name, other_names: others = [] }: PackPerson): readonly string[] {
  return [name, ...others.map((other) => other.name)].map(foldName);
}

function seatsAmong(memberships: readonly PackMembership[]): readonly PackMembership[] {
  return memberships.filter(({ post_id: post, area }) => post === undefined && area !== undefined);
}

function isSameSeat(left: PackMembership, right: PackMembership): boolean {
  const overlap =
    firstDay(left.start_date) <= lastDay(right.end_date ?? FOREVER) &&
    firstDay(right.start_date) <= lastDay(left.end_date ?? FOREVER);
  return overlap && foldPlace(left.area ?? '') === foldPlace(right.area ?? '');
}

function isSame(own: Marks, shipped: Marks): boolean {
  return (
    own.identifiers.some((identifier) => shipped.identifiers.includes(identifier)) ||
    own.seats.some((seat) => shipped.seats.some((other) => isSameSeat(seat, other)))
  );
}

/** Persons of a pack who share a name or an identifier with one of `wanted`. */
function candidatesIn(pack: Pack, wanted: ReadonlySet<string>): readonly PackPerson[] {
  return (pack.persons ?? []).filter((person) =>
    [...namesOf(person), ...identifiersOf(person)].some((mark) => wanted.has(mark)),
  );
}

/** Own id → shipped id, for those of a pack who are in a shipped one under another id. */
function shippedIds(own: Pack, shipped: Register): ReadonlyMap<string, string> {
  const persons = own.persons ?? [];
  const wanted = new Set(persons.flatMap((person) => [...namesOf(person), ...identifiersOf(person)]));
  const theirs = candidatesIn(shipped.pack, wanted).map((person) => ({
    names: namesOf(person),
    marks: {
      id: person.id,
      identifiers: identifiersOf(person),
      seats: seatsAmong(shipped.membershipsOf(person.id)),
    },
  }));
  if (theirs.length === 0) return new Map();
  const ownSeats = seatsAmong(own.memberships ?? []);
  return new Map(
    persons.flatMap((person): [string, string][] => {
      const names = namesOf(person);
      const identifiers = identifiersOf(person);
      const seats = ownSeats.filter(({ person_id: id }) => id === person.id);
      const same = theirs.filter((other) => {
        const isNamed = other.names.some((name) => names.includes(name));
        return isSame({ id: person.id, identifiers, seats: isNamed ? seats : [] }, other.marks);
      });
      const [only] = same;
      return only !== undefined && same.length === 1 && only.marks.id !== person.id
        ? [[person.id, only.marks.id]]
        : [];
    }),
  );
}

/** An own pack in which persons of the shipped packs have the ids that they have there. */
export function identified(own: Pack, shipped: readonly Register[]): Pack {
  const ids = new Map(shipped.flatMap((register) => [...shippedIds(own, register)]));
  if (ids.size === 0) return own;
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...own,
    persons: (own.persons ?? []).map((person) => ({ ...person, id: idOf(person.id) })),
    memberships: (own.memberships ?? []).map((held) => ({ ...held, person_id: idOf(held.person_id) })),
  };
}
