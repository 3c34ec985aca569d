/**
 * Who sat for a seat, who bore a name and what a person held, on a day. Owns the indexes of seats and names; `names.ts`
 * reads the forms of names. Knows nothing of offices' titles.
 */
import { fitsGivenNames } from './given-names.ts';
import type { IsoDate, Membership, Person } from './knowledge.ts';
import { isPeerage, keyWord, nameKeys, readName } from './names.ts';
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

/** `Mr Brown` is nobody whose only place on the day is in the Lords. */
function isCommoner(tenure: Tenure): boolean {
  return tenure.membership.house !== LIFE_HOUSE;
}

/** Names of a pack's persons. */
class PackNames {
  readonly register: Register;
  /** Persons by the one word of a name under which all its forms are found, see {@link keyWord}. */
  private readonly byWord = new Map<string, PackPerson[]>();

  constructor(register: Register) {
    this.register = register;
    for (const record of register.pack.persons ?? []) {
      this.add(record.name, record);
      if (record.other_names !== undefined) for (const { name } of record.other_names) this.add(name, record);
      if (record.family_name !== undefined) this.add(record.family_name, record);
    }
  }

  private add(name: string, record: PackPerson): void {
    const key = keyWord(name);
    const records = this.byWord.get(key);
    if (records === undefined) this.byWord.set(key, [record]);
    else if (records.at(-1) !== record) records.push(record);
  }

  /** Persons in seat or office on the day under this name; the family name alone counts if asked for. */
  named(name: string, date: IsoDate, familyAlone: boolean): readonly Person[] {
    return this.among(
      name,
      (record, forms) =>
        (forms.some((form) => nameKeys(form).includes(name)) && this.boreName(record.id, name, date)) ||
        (familyAlone && isFamilyOf(record, name) && this.tenuresOn(record.id, date).some(isCommoner)),
    );
  }

  /** Persons in seat or office on the day under this family name, whose given names can be those printed. */
  called(name: string, date: IsoDate): readonly Person[] {
    const words = name.split(' ');
    return this.among(
      name,
      (record, forms) =>
        words.some((_, cut) => cut > 0 && isCalled(record, forms, words.slice(0, cut), words.slice(cut))) &&
        this.tenuresOn(record.id, date).some(isCommoner),
    );
  }

  private among(
    name: string,
    isMeant: (record: PackPerson, forms: readonly string[]) => boolean,
  ): readonly Person[] {
    const records = (this.byWord.get(keyWord(name)) ?? []).filter((record) =>
      isMeant(record, formsOf(record)),
    );
    return records.map(({ id }) => this.register.person(id)).filter((person) => person !== undefined);
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

function formsOf({ name, other_names: others = [] }: PackPerson): readonly string[] {
  return [name, ...others.map((other) => other.name)];
}

/** `Iain Duncan Smith` is in the tables under `Smith`, and printed `Mr Duncan Smith`. */
function isFamilyOf({ name, family_name: family = '' }: PackPerson, folded: string): boolean {
  if (foldName(family) === folded) return true;
  if (isPeerage(foldName(name))) return false;
  for (let space = name.indexOf(' '); space !== -1; space = name.indexOf(' ', space + 1))
    if (foldName(name.slice(space + 1)) === folded) return true;
  return false;
}

function isCalled(
  record: PackPerson,
  forms: readonly string[],
  given: readonly string[],
  family: readonly string[],
): boolean {
  if (!isFamilyOf(record, family.join(' '))) return false;
  return forms
    .map(foldName)
    .some((form) => !isPeerage(form) && fitsGivenNames(given, form.split(' ').slice(0, -1)));
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
