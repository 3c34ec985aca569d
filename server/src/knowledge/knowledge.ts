/**
 * What the rest of the server may ask of the knowledge packs. Owns the vocabulary of dated facts; knows nothing of
 * transcripts, offsets or the protocol. Every answer carries its interval and its source, so that a card can show both.
 */
import type { FigureMarks, Words } from './words.ts';

/** ISO 8601 calendar date, complete: `2016-10-18`. */
export type IsoDate = string;

/**
 * ISO 8601 date that may stop at the month or the year (`2004-03`, `1998`), as Popolo allows. As a start it means the
 * first day it could be, as an end the last.
 */
export type PartialDate = string;

/** A person of a pack, in Popolo's terms. */
export interface Person {
  /** Stable across builds, for instance `mnis:1423`. */
  readonly id: string;
  /** Name as the source prints it, without honorific prefix: `Boris Johnson`, `Lord Callanan`. */
  readonly name: string;
  readonly honorificPrefix?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly gender?: 'male' | 'female';
  /** Other forms by which the person is printed. */
  readonly otherNames: readonly string[];
  /** Identifiers of public registers, scheme to value (`wikidata`, `mnis`). */
  readonly identifiers: Readonly<Record<string, string>>;
  readonly birthDate?: PartialDate;
  readonly deathDate?: PartialDate;
}

/** A time in an office or a seat. */
export interface Membership {
  readonly person: Person;
  /** Title of the office as held (`Secretary of State for Foreign and Commonwealth Affairs`), or `Member of Parliament`. */
  readonly role: string;
  readonly kind: 'office' | 'seat';
  /** For an office: the form used in debate, where it is not the title as held (`Foreign Secretary`). */
  readonly shortTitle?: string;
  /** Code of the country or body: ISO 3166 in small letters (`uk` for the United Kingdom), `un`, `eu`, or a word (`nato`). */
  readonly jurisdiction: string;
  /** The same for readers: `Russia`. */
  readonly jurisdictionName: string;
  /** Department of an office, where the source gives one. */
  readonly organization?: string;
  /** For seats, see `houses.ts`: `commons`, `lords`, `senate`, `dail`. */
  readonly house?: string;
  /** Constituency of a seat, title of a peer. */
  readonly constituency?: string;
  /** Party, in full (`Labour`), for seats. */
  readonly party?: string;
  readonly start?: PartialDate;
  /** Absent: in office when the source was last read, see `source`. */
  readonly end?: PartialDate;
  readonly acting?: boolean;
  /**
   * For an open end: the date up to which the source says so. A seat is taken to go on a while after it (see
   * `tenures.ts`), an office is not; a card should say “as of” this date for later sittings.
   */
  readonly asOf?: PartialDate;
  /** How the end is known where it is not the very day: `the seat fell vacant before the by-election of 20 October 2016`. */
  readonly endBasis?: string;
  /** For such an end: the first day on which the holding may have been over; where that is not said all of it is in doubt. */
  readonly endFrom?: PartialDate;
  /** Where the fact is from, in words a reader can follow. */
  readonly source: string;
}

/** Who held an office on a day, with those before and after. On a change-over day there are two holders. */
export interface OfficeAnswer {
  readonly holders: readonly Membership[];
  readonly predecessor?: Membership;
  readonly successor?: Membership;
  /**
   * Present when nobody is known to hold the office on the day, but somebody still did when the source was last read
   * before it (`asOf`): to be shown as last known, never as the holder.
   */
  readonly lastKnown?: readonly Membership[];
}

/** Who sat for a constituency before and after those of a day. */
export type SeatNeighbours = Pick<OfficeAnswer, 'predecessor' | 'successor'>;

export type InstrumentKind = 'treaty' | 'doctrine' | 'resolution' | 'legislation';

/** A treaty, convention, charter, statute of a court, resolution or doctrine. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly officialTitle?: string;
  readonly kind: InstrumentKind;
  readonly signedDate?: PartialDate;
  readonly signedPlace?: string;
  readonly inForceDate?: PartialDate;
  readonly reference?: string;
  readonly status?: string;
  readonly url?: string;
  readonly source: string;
}

/** An international or public body, court or organ. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly founded?: PartialDate;
  readonly url?: string;
  /** The instrument that set it up, where one is known: the ICC's Rome Statute. */
  readonly foundingInstrument?: Instrument;
  readonly source: string;
}

/** A term of procedure. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** What it means, in a sentence. */
  readonly gist: string;
  readonly source: string;
}

/** What a phrase of a text may stand for, by the tables alone. */
export type PhraseMeaning =
  /** An office title in any form in use: `Foreign Secretary`. `title` goes into {@link Knowledge.officeOn}. */
  | { readonly kind: 'office'; readonly title: string; readonly jurisdiction: string }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'term'; readonly term: Term }
  /** A name: full (`Sergey Lavrov`), or for foreign office-holders the family name alone (`Lavrov`, `Assad`). */
  | { readonly kind: 'person'; readonly person: Person };

/** A phrase of the tables found in a text. */
export interface PhraseMatch {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** One or more: an acronym with two readings gives both. */
  readonly meanings: readonly PhraseMeaning[];
}

/** The search of phrases word by word. */
export interface PhraseSearch {
  /** Marks of the words with which phrases begin: of the free bits the three lowest; all are 0 of most words. */
  readonly marks: FigureMarks;
  /** Whether a phrase may begin with a word. @param words read with {@link marks} */
  mayBegin(words: Words, index: number): boolean;
  /** The longest phrase that begins with a word. */
  at(text: string, words: Words, index: number): PhraseMatch | undefined;
}

/** The questions that the packs answer. Every method is total: what is unknown gives an empty answer. */
export interface Knowledge {
  /**
   * Holders of an office on a day. `title` in any usual form, any case, with or without "the"; straight or curly
   * apostrophes. A department's Secretary of State is found under the title used in debate ("Foreign Secretary").
   * `jurisdiction` by code or by name; without it the British office is meant, or all that bear a title which is not British.
   */
  officeOn(title: string, date: IsoDate, jurisdiction?: string): OfficeAnswer;
  /** Who sat for a constituency on a day; two on the day of a change. Of the United Kingdom unless another code is given. */
  seatOn(constituency: string, date: IsoDate, jurisdiction?: string): readonly Membership[];
  /** Whom the Members for a constituency on a day followed, and who followed them; nobody where two sat for it at a time. */
  seatNeighbours(constituency: string, date: IsoDate, jurisdiction?: string): SeatNeighbours;
  /**
   * People who bore this name on this day and were then in a seat or office: full names (`Robert Jenrick`), honorific and
   * family name (`Mr Brown`: every Brown of that day), peers' titles (`Lord Callanan`, `Lady Hayter`, `the noble Baroness,
   * Lady Hayter`). Members of the Parliament of `jurisdiction` (the British one unless given), and leaders of all countries.
   */
  peopleNamed(name: string, date: IsoDate, jurisdiction?: string): readonly Person[];
  /** Whether the packs have every Member of that Parliament on that day, so that a name that is there once is one person. */
  knowsAllMembers(date: IsoDate, jurisdiction?: string): boolean;
  /** All that a person held on a day: offices first, highest first, then the seat. */
  membershipsOn(person: Person, date: IsoDate): readonly Membership[];
  /** Every office of a jurisdiction that somebody held on a day, highest first. */
  officesOn(date: IsoDate, jurisdiction?: string): readonly Membership[];
  /** Every office of other countries and bodies that the packs have on a day, by country, highest first. */
  officesElsewhereOn(date: IsoDate, jurisdiction?: string): readonly Membership[];
  /** Every seat with a constituency that somebody held on a day, in alphabetical order. */
  seatsOn(date: IsoDate, jurisdiction?: string): readonly Membership[];
  /** The full name of a party from its abbreviation in brackets (`Con`, `SNP`), or undefined. */
  partyName(abbreviation: string): string | undefined;
  /** Phrases of the tables in `text` between two offsets: whole words, leftmost, longest, in order, not overlapping. */
  findPhrases(text: string, start: number, end: number): readonly PhraseMatch[];
  /** The search of these phrases word by word, for who goes through the words of a text anyway. */
  phrases(): PhraseSearch;
}

/** Reads a pack's JSON text by its file name; injected, since a browser worker has no file system. */
export type ReadPack = (fileName: string) => Promise<string>;
