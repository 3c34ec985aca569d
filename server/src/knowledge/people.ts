/**
 * Who sat for a seat, who bore a name and what a person held, on a day. Owns which packs are asked and the joining of their
 * answers; `pack-names.ts` knows the names of one pack. Knows nothing of offices' titles.
 */
import type { IsoDate, Membership, Person, SeatNeighbours } from './knowledge.ts';
import { isPeerage, readName } from './names.ts';
import type { ReadName } from './names.ts';
import { HOME, neighbours } from './offices.ts';
import { PackNames } from './pack-names.ts';
import { SENATE } from './houses.ts';
import type { Register } from './register.ts';
import { foldName } from './spelling.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** Answers about persons, see {@link Knowledge}. */
export interface PeopleIndex {
  seatOn(constituency: string, date: IsoDate, jurisdiction?: string): readonly Membership[];
  seatNeighbours(constituency: string, date: IsoDate, jurisdiction?: string): SeatNeighbours;
  peopleNamed(name: string, date: IsoDate, jurisdiction?: string): readonly Person[];
  knowsAllMembers(date: IsoDate, jurisdiction?: string): boolean;
  membershipsOn(person: Person, date: IsoDate): readonly Membership[];
  /** The work that the first questions would otherwise wait for, in parts. */
  readonly preparations: readonly (() => void)[];
}

/** `Mr. Brown of Ohio`: the part of the country is said when two have the name. */
const OF_PLACE = /^(.+?) of (.+)/s;

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

function byFirstDay(left: Tenure, right: Tenure): number {
  return left.first < right.first ? -1 : 1;
}

/** Whether two sat for a seat at a time, on more than the day of the change. */
function isShared([first, second]: readonly Tenure[]): boolean {
  return first !== undefined && second !== undefined && first.last > second.first;
}

/** The packs that answer about persons. */
class People implements PeopleIndex {
  private readonly registers: readonly Register[];
  /** The names of a pack are indexed at the first question about one. */
  private readonly names = new Map<Register, PackNames>();

  constructor(registers: readonly Register[]) {
    this.registers = registers;
  }

  get preparations(): readonly (() => void)[] {
    return this.registers.map((register) => () => this.namesOf(register));
  }

  seatOn(constituency: string, date: IsoDate, jurisdiction = HOME): readonly Membership[] {
    const asked = this.covering(date).filter((register) => register.concerns(jurisdiction));
    const found = (of: readonly Register[]): readonly Membership[] =>
      of
        .flatMap((register) => holdings(register.tenuresOfSeat(constituency), date))
        .map((tenure) => tenure.membership);
    const own = found(asked.filter((register) => register.own));
    return withoutSenators(own.length > 0 ? own : found(asked));
  }

  seatNeighbours(constituency: string, date: IsoDate, jurisdiction = HOME): SeatNeighbours {
    const asked = this.covering(date).filter((register) => register.concerns(jurisdiction));
    const tenures = asked
      .flatMap((register) => register.tenuresOfSeat(constituency))
      .filter(({ membership }) => membership.house !== SENATE)
      .sort(byFirstDay);
    const held = holdings(tenures, date);
    return isShared(held) ? {} : neighbours(tenures, held, date);
  }

  peopleNamed(name: string, date: IsoDate, jurisdiction = HOME): readonly Person[] {
    const { rest, honorific, gender } = readName(name);
    const asked = this.covering(date).filter((register) => register.names(jurisdiction));
    // Where not every Member is known, `Mr Smith` may be one whom the tables lack, rather than a leader abroad.
    const isComplete = this.knowsAllMembers(date, jurisdiction);
    const named = (form: string): readonly Person[] => {
      const familyAlone = honorific || !form.includes(' ');
      const exact = asked.flatMap((register) =>
        this.namesOf(register).named(form, date, familyAlone && (isComplete || !register.isOfTheWorld)),
      );
      if (exact.length > 0 || isPeerage(form)) return exact;
      return asked.flatMap((register) => this.namesOf(register).called(form, date));
    };
    const whole = named(rest);
    const [, form = '', place = ''] = whole.length > 0 ? [] : (OF_PLACE.exec(rest) ?? []);
    const found = form === '' ? whole : named(form).filter((person) => this.sitsIn(place, person, date));
    return once(found)
      .filter((person) => isOfGender(person, gender))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  }

  knowsAllMembers(date: IsoDate, jurisdiction = HOME): boolean {
    return this.registers.some((register) => register.isCompleteFor(jurisdiction, date));
  }

  membershipsOn(person: Person, date: IsoDate): readonly Membership[] {
    return this.tenuresOn(person, date)
      .sort((left, right) => left.rank - right.rank)
      .map((tenure) => tenure.membership)
      .filter(isFirstOfTitle);
  }

  private sitsIn(place: string, person: Person, date: IsoDate): boolean {
    return this.tenuresOn(person, date).some(({ membership }) =>
      foldName(membership.constituency ?? '').startsWith(place),
    );
  }

  private tenuresOn({ id }: Person, date: IsoDate): Tenure[] {
    return this.covering(date).flatMap((register) => holdings(register.tenuresOfPerson(id), date));
  }

  private covering(date: IsoDate): readonly Register[] {
    return this.registers.filter((register) => register.covers(date));
  }

  private namesOf(register: Register): PackNames {
    const names = this.names.get(register) ?? new PackNames(register);
    this.names.set(register, names);
    return names;
  }
}

/** Builds the indexes over the packs. */
export function indexPeople(registers: readonly Register[]): PeopleIndex {
  return new People(registers);
}
