/**
 * Who sat for a seat, who bore a name and what a person held, on a day. Owns the indexes of seats and names and the reading
 * of honorifics; knows nothing of offices' titles.
 */
import type { IsoDate, Membership, Person } from './knowledge.ts';
import type { PackPerson } from './pack.ts';
import type { Register } from './register.ts';
import { foldName } from './spelling.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** Answers about persons, see {@link Knowledge}. */
export interface PeopleIndex {
  seatOn(constituency: string, date: IsoDate): readonly Membership[];
  peopleNamed(name: string, date: IsoDate): readonly Person[];
  membershipsOn(person: Person, date: IsoDate): readonly Membership[];
}

/** A name without its honorific, with what the honorific says about gender. */
interface ReadName {
  readonly rest: string;
  readonly honorific: boolean;
  readonly gender: 'male' | 'female' | undefined;
}

const MALE = new Set(['mr', 'sir']);
const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame']);
const NEUTRAL = new Set(['dr', 'professor', 'rt', 'right', 'hon', 'honourable', 'the']);
const PEERAGE = /^(?:lord|baroness|lady|viscount|viscountess|earl|countess|marquess|duke) /;
const TERRITORY = / of .*$/;

function readName(name: string): ReadName {
  const words = foldName(name).split(' ');
  let gender: ReadName['gender'];
  let index = 0;
  for (; index < words.length - 1; index += 1) {
    const word = words[index] ?? '';
    if (MALE.has(word)) gender = 'male';
    else if (FEMALE.has(word)) gender = 'female';
    else if (!NEUTRAL.has(word)) break;
  }
  return { rest: words.slice(index).join(' '), honorific: index > 0, gender };
}

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const set = index.get(key);
  if (set === undefined) index.set(key, new Set([value]));
  else set.add(value);
}

/** `Lord Wallace of Saltaire` is also printed `Lord Wallace`. */
function nameKeys(name: string): readonly string[] {
  const folded = foldName(name);
  const short = PEERAGE.test(folded) ? folded.replace(TERRITORY, '') : folded;
  return short === folded ? [folded] : [folded, short];
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
    if (PEERAGE.test(foldName(record.name))) return;
    for (let space = record.name.indexOf(' '); space !== -1; space = record.name.indexOf(' ', space + 1)) {
      add(this.byFamily, foldName(record.name.slice(space + 1)), record.id);
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

  tenuresOn(id: string, date: IsoDate): readonly Tenure[] {
    return this.register.tenuresOfPerson(id).filter((tenure) => isOn(tenure, date));
  }

  /** In seat or office on the day; under a peer's title only once in the Lords. */
  private boreName(id: string, name: string, date: IsoDate): boolean {
    const held = this.tenuresOn(id, date);
    if (!PEERAGE.test(name)) return held.length > 0;
    const isPeer = this.register.tenuresOfPerson(id).some((tenure) => !isCommoner(tenure));
    return held.some((tenure) => !isPeer || !isCommoner(tenure));
  }
}

/** `Mr Brown` is nobody whose only place on the day is in the Lords. */
function isCommoner(tenure: Tenure): boolean {
  return tenure.membership.house !== 'lords';
}

function isOfGender(person: Person, gender: ReadName['gender']): boolean {
  return gender === undefined || person.gender === undefined || person.gender === gender;
}

/** Builds the indexes over the packs; names are indexed at the first question about one. */
export function indexPeople(registers: readonly Register[]): PeopleIndex {
  let indexed: readonly PackNames[] | undefined;
  const names = (): readonly PackNames[] =>
    (indexed ??= registers.map((register) => new PackNames(register)));
  return {
    seatOn: (constituency, date) =>
      registers
        .flatMap((register) => register.tenuresOfSeat(constituency))
        .filter((tenure) => isOn(tenure, date))
        .map((tenure) => tenure.membership),
    peopleNamed: (name, date) => {
      const { rest, honorific, gender } = readName(name);
      const familyAlone = honorific || !rest.includes(' ');
      return names()
        .flatMap((pack) => pack.named(rest, date, familyAlone))
        .filter((person) => isOfGender(person, gender))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
    },
    membershipsOn: (person, date) =>
      registers
        .flatMap((register) => register.tenuresOfPerson(person.id))
        .filter((tenure) => isOn(tenure, date))
        .sort((left, right) => left.rank - right.rank)
        .map((tenure) => tenure.membership),
  };
}
