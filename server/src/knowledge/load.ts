/**
 * The shipped packs as one {@link Knowledge}. Owns which files there are and when their indexes are built: the files are read
 * at once, each index is made at its first question. Reads through the injected {@link ReadPack}, so that it runs anywhere.
 */
import type { Knowledge, ReadPack } from './knowledge.ts';
import { indexOffices } from './offices.ts';
import { givenNamesOf, packPhrases } from './pack-phrases.ts';
import type { Pack } from './pack.ts';
import { indexPeople } from './people.ts';
import { indexPhrases } from './phrases.ts';
import type { PhraseFinder } from './phrases.ts';
import { Register } from './register.ts';

/** File names of the packs that ship, in the order in which they are asked. */
export const SHIPPED_PACKS = [
  'uk-2010.json',
  'world-2000.json',
  'instruments.json',
  'organisations.json',
  'parties.json',
] as const;

/** Knowledge over packs that are already read. An instrument's pack must come before a body's that refers to it. */
export function knowledgeOf(packs: readonly Pack[]): Knowledge {
  const registers = packs.map((pack) => new Register(pack));
  const officeOn = indexOffices(registers);
  const people = indexPeople(registers);
  const parties = new Map(
    packs.flatMap((pack) => pack.parties ?? []).map((party) => [party.abbreviation, party.name]),
  );
  let finder: PhraseFinder | undefined;
  return {
    officeOn,
    seatOn: (constituency, date) => people.seatOn(constituency, date),
    peopleNamed: (name, date) => people.peopleNamed(name, date),
    membershipsOn: (person, date) => people.membershipsOn(person, date),
    partyName: (abbreviation) => parties.get(abbreviation),
    findPhrases: (text, start, end) => {
      finder ??= indexPhrases(packPhrases(registers), givenNamesOf(registers));
      return finder(text, start, end);
    },
  };
}

/** Reads the shipped packs. Rejects when a file cannot be read or is no JSON; the builder's tests validate their content. */
export async function loadKnowledge(readPack: ReadPack): Promise<Knowledge> {
  const texts = await Promise.all(SHIPPED_PACKS.map((name) => readPack(name)));
  return knowledgeOf(texts.map((text) => JSON.parse(text) as Pack));
}
