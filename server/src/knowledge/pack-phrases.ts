/**
 * What the packs contribute to the search of phrases. Owns the step from records to phrases with their meanings; meanings
 * are made when a phrase is found.
 */
import type { Body, Instrument, PhraseMeaning } from './knowledge.ts';
import type { PackBody, PackInstrument, PackPerson, PackPost, PackTerm } from './pack.ts';
import type { PhraseOwner } from './phrases.ts';
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

function officeOwner(post: PackPost): PhraseOwner {
  const { id, label: title, jurisdiction, phrases = [] } = post;
  return { id, phrases, meaning: () => ({ kind: 'office', title, jurisdiction }) };
}

function personOwner(record: PackPerson, register: Register): PhraseOwner {
  const { id, name, other_names: others = [], phrases: familyNames } = record;
  const names = [name, ...others.map((other) => other.name)].filter((form) => form.includes(' '));
  const meaning = (): PhraseMeaning | undefined => {
    const person = register.person(id);
    return person === undefined ? undefined : { kind: 'person', person };
  };
  return { id, phrases: names, ...(familyNames !== undefined && { familyNames }), meaning };
}

function termOwner(record: PackTerm, source: string): PhraseOwner {
  const { id, name, gist, phrases } = record;
  return { id, phrases, meaning: () => ({ kind: 'term', term: { id, name, gist, source } }) };
}

/** Everything that phrases of the packs stand for. */
export function packPhrases(registers: readonly Register[]): readonly PhraseOwner[] {
  const instruments = new Map<string, () => Instrument>();
  const owners: PhraseOwner[] = [];
  for (const register of registers) {
    const { pack } = register;
    const named = sourceNames(pack);
    for (const post of pack.posts ?? []) owners.push(officeOwner(post));
    for (const person of pack.persons ?? []) owners.push(personOwner(person, register));
    for (const record of pack.instruments ?? []) {
      const instrument = (): Instrument => instrumentOf(record, named(record.source));
      instruments.set(record.id, instrument);
      const meaning = (): PhraseMeaning => ({ kind: 'instrument', instrument: instrument() });
      owners.push({ id: record.id, phrases: record.phrases, meaning });
    }
    for (const record of pack.organizations ?? []) {
      const meaning = (): PhraseMeaning => {
        const founding = instruments.get(record.founding_instrument ?? '');
        return { kind: 'body', body: bodyOf(record, named(record.source), founding?.()) };
      };
      owners.push({ id: record.id, phrases: record.phrases, meaning });
    }
    for (const record of pack.terms ?? []) owners.push(termOwner(record, named(record.source)));
  }
  return owners;
}

/** Given names as printed: of every person the first, or the first word of a full name. */
export function givenNamesOf(registers: readonly Register[]): ReadonlySet<string> {
  const persons = registers.flatMap((register) => register.pack.persons ?? []);
  const full = persons.map((person) => person.given_name ?? (person.name.includes(' ') ? person.name : ''));
  return new Set(full.map((name) => name.split(' ')[0] ?? '').filter((name) => name !== ''));
}
