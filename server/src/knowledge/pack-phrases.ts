/**
 * What the packs contribute to the search of phrases. Owns the step from records to phrases with their meanings; meanings
 * are made when a phrase is found.
 */
import type { Body, Instrument, PhraseMeaning } from './knowledge.ts';
import type { PackBody, PackInstrument, PackPerson, PackPost } from './pack.ts';
import type { Phrase } from './phrases.ts';
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

function officePhrases(post: PackPost): readonly Phrase[] {
  const meaning = (): PhraseMeaning => ({
    kind: 'office',
    title: post.label,
    jurisdiction: post.jurisdiction,
  });
  return (post.phrases ?? []).map((text) => ({ text, id: post.id, meaning }));
}

function personPhrases(record: PackPerson, register: Register): readonly Phrase[] {
  const meaning = (): PhraseMeaning | undefined => {
    const person = register.person(record.id);
    return person === undefined ? undefined : { kind: 'person', person };
  };
  const names = [record.name, ...(record.other_names ?? []).map((other) => other.name)];
  const full = names.filter((name) => name.includes(' ')).map((text) => ({ text, id: record.id, meaning }));
  const alone = (record.phrases ?? []).map((text) => ({ text, id: record.id, meaning, familyName: true }));
  return [...full, ...alone];
}

/** Every phrase of the packs. */
export function packPhrases(registers: readonly Register[]): readonly Phrase[] {
  const instruments = new Map<string, () => Instrument>();
  const phrases: Phrase[] = [];
  for (const register of registers) {
    const { pack } = register;
    const named = sourceNames(pack);
    for (const post of pack.posts ?? []) phrases.push(...officePhrases(post));
    for (const person of pack.persons ?? []) phrases.push(...personPhrases(person, register));
    for (const record of pack.instruments ?? []) {
      const instrument = (): Instrument => instrumentOf(record, named(record.source));
      instruments.set(record.id, instrument);
      const meaning = (): PhraseMeaning => ({ kind: 'instrument', instrument: instrument() });
      phrases.push(...record.phrases.map((text) => ({ text, id: record.id, meaning })));
    }
    for (const record of pack.organizations ?? []) {
      const meaning = (): PhraseMeaning => {
        const founding = instruments.get(record.founding_instrument ?? '');
        return { kind: 'body', body: bodyOf(record, named(record.source), founding?.()) };
      };
      phrases.push(...record.phrases.map((text) => ({ text, id: record.id, meaning })));
    }
  }
  return phrases;
}

/** Given names as printed: of every person the first, or the first word of a full name. */
export function givenNamesOf(registers: readonly Register[]): ReadonlySet<string> {
  const persons = registers.flatMap((register) => register.pack.persons ?? []);
  const full = persons.map((person) => person.given_name ?? (person.name.includes(' ') ? person.name : ''));
  return new Set(full.map((name) => name.split(' ')[0] ?? '').filter((name) => name !== ''));
}
