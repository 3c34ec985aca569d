/**
 * What the packs contribute to the search of phrases. Owns the step from records to phrases with their meanings; meanings
 * are made when a phrase is found.
 */
import type { Body, Instrument, PhraseMeaning } from './knowledge.ts';
import type { PackBody, PackInstrument, PackPerson, PackPost } from './pack.ts';
import type { AddPhrase, PhraseOwner, PhraseSource } from './phrases.ts';
import type { Register } from './register.ts';
import { sourceNames } from './tenures.ts';

function instrumentOf(record: PackInstrument, source: string): Instrument {
  return {
    id: record.id,
    name: record.name,
    aliases: record.aliases ?? [],
    kind: record.kind,
    ...(record.official_title !== undefined && { officialTitle: record.official_title }),
    ...(record.signed_date !== undefined && { signedDate: record.signed_date }),
    ...(record.signed_place !== undefined && { signedPlace: record.signed_place }),
    ...(record.in_force_date !== undefined && { inForceDate: record.in_force_date }),
    ...(record.reference !== undefined && { reference: record.reference }),
    ...(record.status !== undefined && { status: record.status }),
    ...(record.url !== undefined && { url: record.url }),
    source,
  };
}

function bodyOf(record: PackBody, source: string, founding: Instrument | undefined): Body {
  return {
    id: record.id,
    name: record.name,
    aliases: record.aliases ?? [],
    kind: record.classification,
    ...(record.founding_date !== undefined && { founded: record.founding_date }),
    ...(record.url !== undefined && { url: record.url }),
    ...(founding !== undefined && { foundingInstrument: founding }),
    source,
  };
}

function addPost(post: PackPost, add: AddPhrase): void {
  const { id, label: title, jurisdiction, phrases = [] } = post;
  const owner: PhraseOwner = { id, meaning: () => ({ kind: 'office', title, jurisdiction }) };
  for (const phrase of phrases) add(phrase, owner, false);
}

function addPerson(record: PackPerson, register: Register, add: AddPhrase): void {
  const { id, name, other_names: others, phrases: familyNames } = record;
  const meaning = (): PhraseMeaning | undefined => {
    const person = register.person(id);
    return person === undefined ? undefined : { kind: 'person', person };
  };
  const owner: PhraseOwner = { id, meaning };
  if (name.includes(' ')) add(name, owner, false);
  for (const other of others ?? []) if (other.name.includes(' ')) add(other.name, owner, false);
  for (const family of familyNames ?? []) add(family, owner, true);
}

function addAll(phrases: readonly string[], owner: PhraseOwner, add: AddPhrase): void {
  for (const phrase of phrases) add(phrase, owner, false);
}

/** Instruments by id, made when one is asked for. */
type Instruments = Map<string, () => Instrument>;

function addThings({ pack }: Register, instruments: Instruments, add: AddPhrase): void {
  const named = sourceNames(pack);
  for (const record of pack.instruments ?? []) {
    const instrument = (): Instrument => instrumentOf(record, named(record.source));
    instruments.set(record.id, instrument);
    const owner: PhraseOwner = {
      id: record.id,
      meaning: () => ({ kind: 'instrument', instrument: instrument() }),
    };
    addAll(record.phrases ?? [record.name], owner, add);
  }
  for (const record of pack.organizations ?? []) {
    const meaning = (): PhraseMeaning => {
      const founding = instruments.get(record.founding_instrument ?? '');
      return { kind: 'body', body: bodyOf(record, named(record.source), founding?.()) };
    };
    addAll(record.phrases, { id: record.id, meaning }, add);
  }
  for (const { id, name, gist, phrases, source } of pack.terms ?? []) {
    const meaning = (): PhraseMeaning => ({ kind: 'term', term: { id, name, gist, source: named(source) } });
    addAll(phrases, { id, meaning }, add);
  }
}

/** The phrases of the packs. */
export function phraseSource(registers: readonly Register[]): PhraseSource {
  return {
    phrases: (add) => {
      const instruments: Instruments = new Map();
      for (const register of registers) {
        for (const post of register.pack.posts ?? []) addPost(post, add);
        for (const person of register.pack.persons ?? []) addPerson(person, register, add);
        addThings(register, instruments, add);
      }
    },
    givenNames: () => givenNamesOf(registers),
  };
}

/** Of every person the first given name, or the first word of a full name. */
function givenNamesOf(registers: readonly Register[]): ReadonlySet<string> {
  const persons = registers.flatMap((register) => register.pack.persons ?? []);
  const full = persons.map((person) => person.given_name ?? (person.name.includes(' ') ? person.name : ''));
  return new Set(full.map((name) => name.split(' ')[0] ?? '').filter((name) => name !== ''));
}
