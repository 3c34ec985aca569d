/**
 * Own facts from ParlaMint’s TEI lists of persons and organisations. Owns which elements are read: names, sex, affiliations with
 * their times, names of organisations.
 */
import { FactCollector, timesProblem } from './facts.ts';
import type { OwnFacts, Times } from './facts.ts';
import { xmlPieces } from './xml.ts';

interface Affiliation extends Times {
  readonly role: string;
  readonly ref: string;
  readonly line: number;
  title?: string;
}

interface Somebody {
  readonly id: string;
  readonly line: number;
  readonly surnames: string[];
  readonly forenames: string[];
  readonly affiliations: Affiliation[];
  sex?: string;
}

/** Organisations by id. */
export type Organisations = ReadonlyMap<string, { role: string; name?: string }>;

const HASH = /^#/;

/** Where the text of an element belongs. */
class Reader {
  readonly persons: Somebody[] = [];
  readonly organisations = new Map<string, { role: string; name?: string }>();
  private readonly path: string[] = [];
  private organisation: { role: string; name?: string } | undefined;

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    this.path.push(name);
    const get = (attribute: string): string => attributes.get(attribute) ?? '';
    const person = this.persons.at(-1);
    if (name === 'person')
      this.persons.push({ id: get('xml:id'), line, surnames: [], forenames: [], affiliations: [] });
    else if (name === 'org') {
      this.organisation = { role: get('role') };
      this.organisations.set(get('xml:id'), this.organisation);
    } else if (name === 'sex' && person !== undefined) person.sex = get('value');
    else if (name === 'affiliation' && person !== undefined)
      person.affiliations.push({
        role: get('role'),
        ref: get('ref').replace(HASH, ''),
        start: attributes.get('from')?.slice(0, 10),
        end: attributes.get('to')?.slice(0, 10),
        line,
      });
  }

  close(name: string): void {
    if (this.path.at(-1) === name) this.path.pop();
  }

  text(words: string): void {
    const person = this.persons.at(-1);
    const element = this.path.at(-1);
    if (element === 'surname') person?.surnames.push(words);
    else if (element === 'forename') person?.forenames.push(words);
    else if (element === 'orgName' && this.organisation !== undefined) this.organisation.name ??= words;
    else if (element === 'roleName') {
      const affiliation = person?.affiliations.at(-1);
      if (affiliation !== undefined) affiliation.title ??= words;
    }
  }
}

function isParty(role: string): boolean {
  return role === 'politicalParty' || role === 'parliamentaryGroup';
}

/** The party in which somebody was at the beginning of a seat. */
function partyOf(person: Somebody, seat: Affiliation, organisations: Organisations): string | undefined {
  const parties = person.affiliations.filter(({ ref }) => isParty(organisations.get(ref)?.role ?? ''));
  const start = seat.start ?? '';
  const then = parties.find((party) => (party.start ?? '') <= start && start <= (party.end ?? '9999'));
  const ref = (then ?? parties[0])?.ref ?? '';
  return organisations.get(ref)?.name ?? (ref === '' ? undefined : ref);
}

function addPerson(person: Somebody, organisations: Organisations, facts: FactCollector): void {
  const family = person.surnames.join(' ');
  const given = person.forenames.join(' ');
  if (family === '' || person.id === '') {
    facts.problem('A person needs an xml:id and a surname.', person.line);
    return;
  }
  const sex = { F: 'female', M: 'male' } as const;
  const gender = sex[person.sex as keyof typeof sex] as 'female' | 'male' | undefined;
  const name = `${given} ${family}`.trim();
  facts.person({
    id: person.id,
    name,
    family_name: family,
    ...(given !== '' && { given_name: given }),
    ...(gender !== undefined && { gender }),
  });
  for (const held of person.affiliations) {
    const wrong = timesProblem(held);
    const organisation = organisations.get(held.ref);
    if (wrong !== undefined) facts.problem(wrong, held.line);
    else if (isParty(organisation?.role ?? '') || held.ref.startsWith('party.')) continue;
    else if (held.title !== undefined)
      facts.office(person.id, held.title, { organization: organisation?.name, ...held });
    else if (held.role === 'member')
      facts.seat(person.id, {
        house: organisation?.name ?? held.ref,
        party: partyOf(person, held, organisations),
        start: held.start,
        end: held.end,
      });
  }
}

function read(file: string): Reader {
  const reader = new Reader();
  for (const piece of xmlPieces(file)) {
    if (piece.kind === 'open') reader.open(piece.name, piece.attributes, piece.line);
    else if (piece.kind === 'close') reader.close(piece.name);
    else reader.text(piece.text);
  }
  return reader;
}

/** The organisations of a TEI file: persons in another file refer to them. */
export function organisationsOf(file: string): Organisations {
  return read(file).organisations;
}

/** Facts of a TEI file with a listPerson or listOrg; `others` are the organisations of other files. */
export function readTei(file: string, others: Organisations = new Map()): OwnFacts {
  const reader = read(file);
  const organisations = new Map([...others, ...reader.organisations]);
  const facts = new FactCollector(undefined);
  if (reader.persons.length === 0 && reader.organisations.size === 0)
    facts.problem('There is no listPerson and no listOrg in this file.');
  for (const person of reader.persons) addPerson(person, organisations, facts);
  return facts.facts();
}
