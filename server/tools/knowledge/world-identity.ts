/**
 * Leaders who are in a national pack too, under one id in both. Owns that decision: the same Wikidata id, or the same name in
 * the same country with a seat or an office at the time; a name alone proves nothing.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { Pack, PackMembership, PackPerson } from '../../src/knowledge/pack.ts';
import { isSameGivenName } from '../../src/knowledge/given-names.ts';
import { foldName } from '../../src/knowledge/spelling.ts';
import type { WorldRecords } from './world.ts';

type Lists = Omit<Pack, 'manifest'>;

/** Somebody of a national pack. */
interface Known {
  readonly person: PackPerson;
  readonly country: string;
  readonly held: readonly PackMembership[];
}

/** Bodies in whose offices Britons are found under the names of the British pack. */
const INTERNATIONAL = new Set([
  'nato',
  'eu',
  'un',
  'european-commission',
  'commonwealth',
  'imf',
  'world-bank',
  'osce',
]);

function wikidataOf(person: PackPerson): string | undefined {
  return person.identifiers?.find(({ scheme }) => scheme === 'wikidata')?.identifier;
}

function namesOf(person: PackPerson): readonly string[] {
  return [person.name, ...(person.other_names ?? []).map(({ name }) => name)].map(foldName);
}

function familyOf(person: PackPerson): string {
  return foldName(person.family_name ?? person.name.split(' ').at(-1) ?? '');
}

function knownPersons(national: readonly Lists[]): readonly Known[] {
  return national.flatMap(({ persons = [], memberships = [], jurisdictions = [] }) => {
    const byPerson = new Map<string, PackMembership[]>();
    for (const held of memberships) {
      const list = byPerson.get(held.person_id);
      if (list === undefined) byPerson.set(held.person_id, [held]);
      else list.push(held);
    }
    const country = jurisdictions[0]?.id ?? '';
    return persons.map((person) => ({ person, country, held: byPerson.get(person.id) ?? [] }));
  });
}

function meet(left: PackMembership, right: PackMembership): boolean {
  return (
    firstDay(left.start_date) <= lastDay(right.end_date) &&
    firstDay(right.start_date) <= lastDay(left.end_date)
  );
}

class Identities {
  private readonly byWikidata = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();

  constructor(national: readonly Lists[]) {
    for (const known of knownPersons(national)) {
      const wikidata = wikidataOf(known.person);
      if (wikidata !== undefined) this.byWikidata.set(wikidata, known);
      for (const name of new Set(namesOf(known.person))) this.add(name, known);
      this.add(`${known.country} ${familyOf(known.person)}`, known);
    }
  }

  private add(key: string, known: Known): void {
    const same = this.byName.get(key);
    if (same === undefined) this.byName.set(key, [known]);
    else same.push(known);
  }

  /** Persons of the family name in the countries, one of whose given names is that printed: `Jean` of `Joseph Jacques Jean`. */
  private called(person: PackPerson, countries: ReadonlySet<string>): readonly Known[] {
    const [given = ''] = foldName(person.name).split(' ');
    const family = familyOf(person);
    return [...countries]
      .flatMap((country) => this.byName.get(`${country} ${family}`) ?? [])
      .filter((known) => known.person.name.split(' ').some((word) => isSameGivenName(given, foldName(word))));
  }

  /** The id in the national pack, if there is exactly one person who fits. */
  find(person: PackPerson, held: readonly PackMembership[]): string | undefined {
    const same = this.byWikidata.get(wikidataOf(person) ?? '');
    if (same !== undefined) return same.person.id;
    const countries = new Set(held.map(({ post_id: post = '' }) => post.split(':')[0] ?? ''));
    const abroad = [...countries].some((country) => INTERNATIONAL.has(country));
    const exact = namesOf(person).flatMap((name) => this.byName.get(name) ?? []);
    const fitting = [...exact, ...this.called(person, countries)]
      .filter((known) => countries.has(known.country) || (abroad && known.country === 'uk'))
      .filter((known) => abroad || known.held.some((own) => held.some((each) => meet(own, each))));
    const ids = [...new Set(fitting.map((known) => known.person.id))];
    return ids.length === 1 ? ids[0] : undefined;
  }
}

/** The name by which the world knows a leader, as the name of the record; the register's own among the others. */
export function knownAs(person: PackPerson, worldName: string): PackPerson {
  if (person.name === worldName) return person;
  const others = new Set([person.name, ...(person.other_names ?? []).map(({ name }) => name)]);
  others.delete(worldName);
  return { ...person, name: worldName, other_names: [...others].sort().map((name) => ({ name })) };
}

/** The records, with the national ids of those who have one. */
export function identifyLeaders(records: WorldRecords, national: readonly Lists[]): WorldRecords {
  const identities = new Identities(national);
  const held = new Map<string, PackMembership[]>();
  for (const each of records.memberships)
    held.set(each.person_id, [...(held.get(each.person_id) ?? []), each]);
  const ids = new Map(
    records.persons.map((person) => [
      person.id,
      identities.find(person, held.get(person.id) ?? []) ?? person.id,
    ]),
  );
  const idOf = (id: string): string => ids.get(id) ?? id;
  const persons = new Map<string, PackPerson>();
  for (const person of records.persons) {
    const id = idOf(person.id);
    if (!persons.has(id)) persons.set(id, { ...person, id });
  }
  return {
    ...records,
    persons: [...persons.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    memberships: records.memberships.map((each) => ({ ...each, person_id: idOf(each.person_id) })),
  };
}
