/**
 * What the packs contribute to the search of phrases. Owns the step from records to phrases with their meanings; meanings
 * are made when a phrase is found.
 */
import type { Body, Instrument } from './knowledge.ts';
import type { PackBody, PackInstrument, PackPerson, PackPost, PackTerm } from './pack.ts';
import type { AddPhrase, PhraseOwner, PhraseSource } from './phrase-columns.ts';
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

function officeOwner({ id, label: title, jurisdiction }: PackPost): PhraseOwner {
  return { id, meaning: () => ({ kind: 'office', title, jurisdiction }) };
}

function addPersons({ pack, person }: Pick<Register, 'pack' | 'person'>, add: AddPhrase): void {
  const ownerOf = ({ id }: PackPerson): PhraseOwner => ({
    id,
    meaning: () => {
      const found = person(id);
      return found === undefined ? undefined : { kind: 'person', person: found };
    },
  });
  for (const record of pack.persons ?? []) {
    if (record.name.includes(' ')) add(record.name, record, ownerOf, false);
    if (record.other_names !== undefined)
      for (const { name } of record.other_names) if (name.includes(' ')) add(name, record, ownerOf, false);
    if (record.phrases !== undefined) for (const family of record.phrases) add(family, record, ownerOf, true);
  }
}

/** Instruments by id, made when one is asked for. */
type Instruments = Map<string, () => Instrument>;

/** Three words and more that end in such a noun are no common words: `chemical weapons convention`, in any letters. */
const longTitle = /^\S+ \S.* (?:convention|treaty|protocol|covenant)$/;
/** Nor are places that are no common words, before such a noun. */
const placeTitle =
  /^(?:aarhus|amsterdam|basel|cartagena|geneva|istanbul|kyoto|lisbon|locarno|lugano|maastricht|minamata|montreal|ottawa|paris|rome|versailles|vienna|warsaw) (?:agreement|conventions?|protocol|statute|treaty)$/;

/** A title that some reports print in small letters, where the pack does not have it so. */
function inSmallLetters(phrase: string, known: readonly string[] = []): readonly string[] {
  const small = phrase.toLowerCase();
  const isTitle = longTitle.test(small) || placeTitle.test(small);
  return small !== phrase && isTitle && !known.includes(small) ? [small] : [];
}

function addThings({ pack }: Register, instruments: Instruments, add: AddPhrase): void {
  const named = sourceNames(pack);
  const instrumentOwner = (record: PackInstrument): PhraseOwner => ({
    id: record.id,
    meaning: () => ({ kind: 'instrument', instrument: instrumentOf(record, named(record.source)) }),
  });
  const bodyOwner = (record: PackBody): PhraseOwner => ({
    id: record.id,
    meaning: () => {
      const founding = instruments.get(record.founding_instrument ?? '');
      return { kind: 'body', body: bodyOf(record, named(record.source), founding?.()) };
    },
  });
  const termOwner = ({ id, name, gist, source }: PackTerm): PhraseOwner => ({
    id,
    meaning: () => ({ kind: 'term', term: { id, name, gist, source: named(source) } }),
  });
  for (const record of pack.instruments ?? []) {
    // Register-only treaties, found by their titles alone, found no body.
    if (record.phrases !== undefined)
      instruments.set(record.id, () => instrumentOf(record, named(record.source)));
    if (record.phrases === undefined) add(record.name, record, instrumentOwner, false);
    else
      for (const phrase of record.phrases.flatMap((each) => [each, ...inSmallLetters(each, record.phrases)]))
        add(phrase, record, instrumentOwner, false);
  }
  for (const record of pack.organizations ?? [])
    for (const phrase of record.phrases) add(phrase, record, bodyOwner, false);
  for (const record of pack.terms ?? [])
    for (const phrase of record.phrases) add(phrase, record, termOwner, false);
}

/** The phrases of the packs, pack by pack. */
export function phraseSource(registers: readonly Register[]): PhraseSource {
  const instruments: Instruments = new Map();
  return {
    parts: registers.map((register) => (add: AddPhrase) => {
      for (const post of register.pack.posts ?? [])
        for (const phrase of post.phrases ?? []) add(phrase, post, officeOwner, false);
      addPersons({ pack: register.pack, person: (id) => register.person(id) }, add);
      addThings(register, instruments, add);
    }),
    givenNames: () => givenNamesOf(registers),
  };
}

/** Of every person the first given name, or the first word of a full name. */
function givenNamesOf(registers: readonly Register[]): ReadonlySet<string> {
  const persons = registers.flatMap((register) => register.pack.persons ?? []);
  const full = persons.map((person) => person.given_name ?? (person.name.includes(' ') ? person.name : ''));
  return new Set(full.map((name) => name.split(' ')[0] ?? '').filter((name) => name !== ''));
}
