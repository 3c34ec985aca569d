/**
 * The names of one pack’s persons. Owns the index by one word of each name and the rules who bore a name on a day; `names.ts`
 * reads the forms of names.
 */
import { fitsGivenNames } from './given-names.ts';
import { LIFE_HOUSE } from './houses.ts';
import type { IsoDate, Person } from './knowledge.ts';
import { isPeerage, keyWord, nameKeys } from './names.ts';
import type { PackPerson } from './pack.ts';
import type { Register } from './register.ts';
import { foldName } from './spelling.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

function isCommoner(tenure: Tenure): boolean {
  return tenure.membership.house !== LIFE_HOUSE;
}

/** `Mr Brown` is nobody with a place in the Lords on the day, as a minister or without office. */
function areCommoners(held: readonly Tenure[]): boolean {
  return held.length > 0 && held.every(isCommoner);
}

/** Names of a pack's persons. */
export class PackNames {
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
        (familyAlone && isFamilyOf(record, name) && areCommoners(this.tenuresOn(record.id, date))),
    );
  }

  /** Persons in seat or office on the day under this family name, whose given names can be those printed. */
  called(name: string, date: IsoDate): readonly Person[] {
    const words = name.split(' ');
    return this.among(
      name,
      (record, forms) =>
        words.some((_, cut) => cut > 0 && isCalled(record, forms, words.slice(0, cut), words.slice(cut))) &&
        areCommoners(this.tenuresOn(record.id, date)),
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
