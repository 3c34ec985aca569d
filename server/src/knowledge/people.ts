/**
 * Who sat for a seat, who bore a name and what a person held, on a day. Owns the indexes of seats and names; `names.ts`
 * reads the forms of names. Knows nothing of offices' titles.
 */
import { fitsGivenNames } from './given-names.ts';
import type { IsoDate, Membership, Person } from './knowledge.ts';
import { isPeerage, nameKeys, readName } from './names.ts';
import type { ReadName } from './names.ts';
import { HOME } from './offices.ts';
import type { PackPerson } from './pack.ts';
import { LIFE_HOUSE, SENATE } from './houses.ts';
import type { Register } from './register.ts';
import { foldName } from './spelling.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** Answers about persons, see {@link Knowledge}. */
export interface PeopleIndex {
  seatOn(constituency: string, date: IsoDate, jurisdiction?: string): readonly Membership[];
  peopleNamed(name: string, date: IsoDate, jurisdiction?: string): readonly Person[];
  knowsAllMembers(date: IsoDate, jurisdiction?: string): boolean;
  membershipsOn(person: Person, date: IsoDate): readonly Membership[];
}

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const set = index.get(key);
  if (set === undefined) index.set(key, new Set([value]));
  else set.add(value);
}

/** `Mr Brown` is nobody whose only place on the day is in the Lords. */
function isCommoner(tenure: Tenure): boolean {
  return tenure.membership.house !== LIFE_HOUSE;
}

/** Names of a pack's persons. */
class PackNames {
  readonly register: Register;
  private readonly byName = new Map<string, Set<string>>();
  private readonly byFamily = new Map<string, Set<string>>();

  constructor(register: Register) {
    this.register = register;
    for (const record of register.pack.persons ?? []) this.add(record);
  }

  private add(record: PackPerson): void {
    for (const name of [record.name, ...(record.other_names ?? []).map((other) => other.name)]) {
      for (const key of nameKeys(name)) add(this.byName, key, record.id);
    }
    if (record.family_name !== undefined) add(this.byFamily, foldName(record.family_name), record.id);
    // `Iain Duncan Smith` is in the tables under `Smith`, and printed `Mr Duncan Smith`.
    const { name } = record;
    if (isPeerage(foldName(name))) return;
    for (let space = name.indexOf(' '); space !== -1; space = name.indexOf(' ', space + 1)) {
      add(this.byFamily, foldName(name.slice(space + 1)), record.id);
    }
  }

  /** Persons in seat or office on the day under this name; the family name alone counts if asked for. */
  named(name: string, date: IsoDate, familyAlone: boolean): readonly Person[] {
    const ids = [...(this.byName.get(name) ?? [])].filter((id) => this.boreName(id, name, date));
    const family = familyAlone ? [...(this.byFamily.get(name) ?? [])] : [];
    const commoners = family.filter((id) => this.tenuresOn(id, date).some(isCommoner));
    return [...new Set([...ids, ...commoners])]
      .map((id) => this.register.person(id))
      .filter((person) => person !== undefined);
  }

  /** Persons in seat or office on the day under this family name, whose given names can be those printed. */
  called(name: string, date: IsoDate): readonly Person[] {
    const words = name.split(' ');
    const found: Person[] = [];
    for (let cut = 1; cut < words.length; cut += 1) {
      const given = words.slice(0, cut);
      const family = this.byFamily.get(words.slice(cut).join(' ')) ?? [];
      for (const id of family) {
        if (!this.tenuresOn(id, date).some(isCommoner)) continue;
        const person = this.register.person(id);
        if (person !== undefined && isCalled(person, given)) found.push(person);
      }
    }
    return found;
  }

  private tenuresOn(id: string, date: IsoDate): readonly Tenure[] {
    return this.register.tenuresOfPerson(id).filter((tenure) => isOn(tenure, date));
  }

  /** In seat or office on the day; under a peer's title only once in the Lords. */
  private boreName(id: string, name: string, date: IsoDate): boolean {
    const held = this.tenuresOn(id, date);
    if (!isPeerage(name)) return held.length > 0;
    const isPeer = this.register.tenuresOfPerson(id).some((tenure) => !isCommoner(tenure));
    return held.some((tenure) => !isPeer || !isCommoner(tenure));
  }
}

function isCalled(person: Person, given: readonly string[]): boolean {
  return [person.name, ...person.otherNames]
    .map(foldName)
    .some((name) => !isPeerage(name) && fitsGivenNames(given, name.split(' ').slice(0, -1)));
}

/** `Mr. Brown of Ohio`: the part of the country is said when two have the name. */
const OF_PLACE = /^(.+?) of (.+)$/;

function isOfGender(person: Person, gender: ReadName['gender']): boolean {
  return gender === undefined || person.gender === undefined || person.gender === gender;
}

/** Each person once: the same id in two packs is the same person. */
function once(persons: readonly Person[]): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of persons) if (!byId.has(person.id)) byId.set(person.id, person);
  return [...byId.values()];
}

function holdings(tenures: readonly Tenure[], date: IsoDate): readonly Tenure[] {
  return tenures.filter((tenure) => isOn(tenure, date));
}

/** One title in two departments, or told by two packs, is one title. */
function isFirstOfTitle(membership: Membership, index: number, all: readonly Membership[]): boolean {
  const { role, constituency, kind } = membership;
  const same = (other: Membership): boolean =>
    other.kind === kind && other.role === role && other.constituency === constituency;
  return all.findIndex(same) === index;
}

/** A constituency is a Member's of the lower House; a Senator may have a division of the same name. */
function withoutSenators(seats: readonly Membership[]): readonly Membership[] {
  const lower = seats.filter(({ house }) => house !== SENATE);
  return lower.length > 0 ? lower : seats;
}

/** Builds the indexes over the packs; the names of a pack are indexed at the first question about one. */
export function indexPeople(registers: readonly Register[]): PeopleIndex {
  const indexed = new Map<Register, PackNames>();
  const namesOf = (register: Register): PackNames => {
    const known = indexed.get(register) ?? new PackNames(register);
    indexed.set(register, known);
    return known;
  };
  const covering = (date: IsoDate): readonly Register[] =>
    registers.filter((register) => register.covers(date));
  return {
    seatOn: (constituency, date, jurisdiction = HOME) => {
      const asked = covering(date).filter((register) => register.concerns(jurisdiction));
      const found = (of: readonly Register[]): readonly Membership[] =>
        of
          .flatMap((register) => holdings(register.tenuresOfSeat(constituency), date))
          .map((tenure) => tenure.membership);
      const own = found(asked.filter((register) => register.own));
      return withoutSenators(own.length > 0 ? own : found(asked));
    },
    peopleNamed: (name, date, jurisdiction = HOME) => {
      const { rest, honorific, gender } = readName(name);
      const asked = covering(date).filter((register) => register.names(jurisdiction));
      const named = (form: string): readonly Person[] => {
        const familyAlone = honorific || !form.includes(' ');
        const exact = asked.flatMap((register) => namesOf(register).named(form, date, familyAlone));
        if (exact.length > 0 || isPeerage(form)) return exact;
        return asked.flatMap((register) => namesOf(register).called(form, date));
      };
      const whole = named(rest);
      const [, form = '', place = ''] = whole.length > 0 ? [] : (OF_PLACE.exec(rest) ?? []);
      const sitsIn = (person: Person): boolean =>
        asked
          .flatMap((register) => holdings(register.tenuresOfPerson(person.id), date))
          .some(({ membership }) => foldName(membership.constituency ?? '').startsWith(place));
      const found = form === '' ? whole : named(form).filter(sitsIn);
      return once(found)
        .filter((person) => isOfGender(person, gender))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
    },
    knowsAllMembers: (date, jurisdiction = HOME) =>
      registers.some((register) => register.isCompleteFor(jurisdiction, date)),
    membershipsOn: (person, date) =>
      covering(date)
        .flatMap((register) => holdings(register.tenuresOfPerson(person.id), date))
        .sort((left, right) => left.rank - right.rank)
        .map((tenure) => tenure.membership)
        .filter(isFirstOfTitle),
  };
}
