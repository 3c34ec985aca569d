/**
 * Which persons of a reader’s own facts are persons of the shipped packs. Owns the rule: the same identifier, or the same name in
 * the same seat at the same time; a name alone is nobody’s.
 */
import { firstDay, FOREVER, lastDay } from '../dates.ts';
import type { Pack, PackMembership, PackPerson } from '../pack.ts';
import type { Register } from '../register.ts';
import { foldName, foldPlace } from '../spelling.ts';

/** A person with what shows him or her to be somebody else's record: name with seat, identifiers of registers. */
interface Marked {
  readonly id: string;
  readonly names: readonly string[];
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

const isSame = (own: Marked, shipped: Marked): boolean =>
  own.identifiers.some((identifier) => shipped.identifiers.includes(identifier)) ||
  (own.names.some((name) => shipped.names.includes(name)) &&
    own.seats.some((seat) => shipped.seats.some((other) => isSameSeat(seat, other))));

const markedOf = (person: PackPerson, memberships: readonly PackMembership[]): Marked => ({
  id: person.id,
  names: namesOf(person),
  identifiers: identifiersOf(person),
  seats: seatsAmong(memberships),
});

/** Persons by each of their names and identifiers: a file may have as many persons as a pack. */
function byMark(persons: readonly Marked[]): ReadonlyMap<string, readonly Marked[]> {
  const found = new Map<string, Marked[]>();
  for (const person of persons) {
    for (const mark of new Set([...person.names, ...person.identifiers])) {
      const same = found.get(mark);
      if (same === undefined) found.set(mark, [person]);
      else same.push(person);
    }
  }
  return found;
}

/** Persons of a shipped pack who share a name or an identifier with one of `wanted`. */
const candidatesIn = (shipped: Register, wanted: ReadonlyMap<string, unknown>): readonly Marked[] =>
  (shipped.pack.persons ?? []).flatMap((person) =>
    [...namesOf(person), ...identifiersOf(person)].some((mark) => wanted.has(mark))
      ? [markedOf(person, shipped.membershipsOf(person.id))]
      : [],
  );

/** Own id → shipped id, for those of a pack who are in a shipped one under another id. */
function shippedIds(own: readonly Marked[], shipped: Register): ReadonlyMap<string, string> {
  const theirs = byMark(candidatesIn(shipped, byMark(own)));
  if (theirs.size === 0) return new Map();
  return new Map(
    own.flatMap((person): [string, string][] => {
      const near = new Set(
        [...person.names, ...person.identifiers].flatMap((mark) => theirs.get(mark) ?? []),
      );
      const same = [...near].filter((other) => isSame(person, other));
      const [only] = same;
      return only !== undefined && same.length === 1 && only.id !== person.id ? [[person.id, only.id]] : [];
    }),
  );
}

/** The persons of an own pack with their marks. */
function markedPersons({ persons = [], memberships = [] }: Pack): readonly Marked[] {
  const held = new Map<string, PackMembership[]>();
  for (const membership of memberships) {
    const others = held.get(membership.person_id);
    if (others === undefined) held.set(membership.person_id, [membership]);
    else others.push(membership);
  }
  return persons.map((person) => markedOf(person, held.get(person.id) ?? []));
}

/** An own pack in which persons of the shipped packs have the ids that they have there. */
export function identified(own: Pack, shipped: readonly Register[]): Pack {
  const persons = markedPersons(own);
  const ids = new Map(shipped.flatMap((register) => [...shippedIds(persons, register)]));
  if (ids.size === 0) return own;
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...own,
    persons: (own.persons ?? []).map((person) => ({ ...person, id: idOf(person.id) })),
    memberships: (own.memberships ?? []).map((held) => ({ ...held, person_id: idOf(held.person_id) })),
  };
}
