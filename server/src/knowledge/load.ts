/**
 * The packs as one {@link Knowledge} for a text. Owns which files are read when: those that a text's country and date need, at
 * the first such text, each file once; an index is made at its first question. Reads through the injected {@link ReadPack}, so
 * that it runs anywhere.
 */
import type { IsoDate, Knowledge, ReadPack } from './knowledge.ts';
import { officesElsewhereOn, officesOn, seatsOn } from './lists.ts';
import { readPackText } from './membership-records.ts';
import { HOME, indexOffices } from './offices.ts';
import { phraseSource } from './pack-phrases.ts';
import type { Pack } from './pack.ts';
import { identified } from './own/identity.ts';
import { indexPeople } from './people.ts';
import type { PeopleIndex } from './people.ts';
import { indexPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { Register } from './register.ts';
import { remembering } from './remembered.ts';
import { packsFor } from './shipped.ts';

/** Knowledge for texts of many countries and days. */
export interface Library {
  /**
   * What the packs say that a text of this jurisdiction and sitting date needs; without a date the newest. Rejects when a
   * file cannot be read or is no JSON.
   */
  about(jurisdiction: string, date: IsoDate | undefined): Promise<Knowledge>;
  /** Puts the reader's own packs in place of those given before; they come before the shipped ones in every answer. */
  useOwn(packs: readonly Pack[]): void;
}

/** Knowledge whose indexes can be prepared in parts. */
interface PreparedKnowledge extends Knowledge {
  /** Does the next part; false when none is left. */
  prepare(): boolean;
}

/** The parts in the order in which a reader needs them: phrases for the colours, then offices, persons, seats and names. */
function preparation(phrases: Phrases, people: PeopleIndex, registers: readonly Register[]): () => boolean {
  const waiting = [...registers.flatMap((register) => register.preparations), ...people.preparations];
  return () => {
    if (phrases.prepare()) return true;
    waiting.shift()?.();
    return waiting.length > 0;
  };
}

function knowledgeOver(registers: readonly Register[]): PreparedKnowledge {
  const people = indexPeople(registers);
  const parties = new Map(
    [...registers]
      .reverse()
      .flatMap(({ pack }) => pack.parties ?? [])
      .map((party) => [party.abbreviation, party.name]),
  );
  const phrases = indexPhrases(phraseSource(registers));
  return remembering({
    seatNeighbours: (constituency, date, jurisdiction) =>
      people.seatNeighbours(constituency, date, jurisdiction),
    seatOn: (constituency, date, jurisdiction) => people.seatOn(constituency, date, jurisdiction),
    peopleNamed: (name, date, jurisdiction) => people.peopleNamed(name, date, jurisdiction),
    knowsAllMembers: (date, jurisdiction) => people.knowsAllMembers(date, jurisdiction),
    membershipsOn: (person, date) => people.membershipsOn(person, date),
    officeOn: indexOffices(registers),
    officesOn: (date, jurisdiction = HOME) => officesOn(registers, date, jurisdiction),
    officesElsewhereOn: (date, jurisdiction = HOME) => officesElsewhereOn(registers, date, jurisdiction),
    seatsOn: (date, jurisdiction = HOME) => seatsOn(registers, date, jurisdiction),
    partyName: (abbreviation) => parties.get(abbreviation),
    findPhrases: phrases.find,
    phrases: () => phrases.search(),
    prepare: preparation(phrases, people, registers),
  });
}

/** Knowledge over packs that are already read. An instrument's pack must come before a body's that refers to it. */
export function knowledgeOf(packs: readonly Pack[]): Knowledge {
  return knowledgeOver(packs.map((pack) => new Register(pack)));
}

function registerOf(text: string): Register {
  const { pack, memberships } = readPackText(text);
  return new Register(pack, false, memberships);
}

/** Prepares the indexes between other work, so that the first hover need not wait for all of them. */
function prepareAtLeisure(knowledge: PreparedKnowledge): void {
  setTimeout(() => {
    if (knowledge.prepare()) prepareAtLeisure(knowledge);
  }, 0);
}

/** Opens the shipped packs; nothing is read yet. */
export function openLibrary(readPack: ReadPack): Library {
  const registers = new Map<string, Promise<Register>>();
  const made = new Map<string, Promise<PreparedKnowledge>>();
  let own: readonly Pack[] = [];
  const register = (file: string): Promise<Register> => {
    const known = registers.get(file) ?? readPack(file).then(registerOf);
    registers.set(file, known);
    // A file that could not be read is tried again by the next text.
    known.catch(() => registers.delete(file));
    return known;
  };
  const over = (shipped: readonly Register[]): readonly Register[] =>
    own.map((pack) => new Register(identified(pack, shipped), true));
  return {
    about: (jurisdiction, date) => {
      const files = packsFor(jurisdiction, date).map(({ file }) => file);
      const key = files.join(' ');
      const known =
        made.get(key) ??
        Promise.all(files.map(register)).then((shipped) => knowledgeOver([...over(shipped), ...shipped]));
      if (!made.has(key)) known.then(prepareAtLeisure, () => made.delete(key));
      made.set(key, known);
      return known;
    },
    useOwn: (packs) => {
      own = packs;
      made.clear();
    },
  };
}

/** What a British text of today needs; for tests and tools that ask about one country. */
export function loadKnowledge(readPack: ReadPack): Promise<Knowledge> {
  return openLibrary(readPack).about(HOME, undefined);
}
