/**
 * The roll of a transcript: its speakers by name, office, seat and family name. Owns these indexes, each made at its first
 * use; the register of speakers is transcript/'s.
 */
import { fold } from '../text/characters.ts';
import { Notes } from '../transcript/notes.ts';
import type { Speaker, Transcript } from '../transcript/transcript.ts';

const marks = 4096;

const rank =
  /^(?:the )?(?:lord|lady|baroness|baron|viscount|viscountess|earl|countess|marquess|duke) (?:of )?/;

type Index = ReadonlyMap<string, readonly Speaker[]>;

/** Speakers of one transcript; names and titles are compared folded. */
export class Roll {
  readonly #speakers: readonly Speaker[];
  /** Those who have a name. */
  readonly #people: readonly Speaker[];
  #firstWords: Uint8Array | undefined;
  #names: Index | undefined;
  #offices: Index | undefined;
  #seats: Index | undefined;
  #families: Index | undefined;

  constructor(speakers: readonly Speaker[]) {
    this.#speakers = speakers;
    this.#people = speakers.filter(({ kind }) => kind === 'person' || kind === 'chair');
  }

  /** The person or occupant of the Chair printed with exactly this name. */
  named(name: string): Speaker | undefined {
    this.#names ??= index(this.#people, (speaker) => [speaker.name]);
    return this.#names.get(name)?.[0];
  }

  /** Whether some speaker's name may begin with the word between two offsets, as printed: by its first letters and length. */
  beginsName(text: string, start: number, end: number): boolean {
    this.#firstWords ??= marksOf(this.#people);
    return this.#firstWords[markOf(text, start, end)] === 1;
  }

  /** People printed with this office. */
  holding(office: string): readonly Speaker[] {
    this.#offices ??= index(
      this.#people.filter(({ kind }) => kind === 'person'),
      (speaker) => (speaker.office === undefined ? [] : [withoutArticle(fold(speaker.office))]),
    );
    return this.#offices.get(withoutArticle(fold(office))) ?? [];
  }

  /** Speakers printed with this constituency. */
  sittingFor(constituency: string): readonly Speaker[] {
    this.#seats ??= index(this.#speakers, (speaker) =>
      speaker.constituency === undefined ? [] : [fold(speaker.constituency)],
    );
    return this.#seats.get(fold(constituency)) ?? [];
  }

  /** People whose name ends in these words: `Example`, `de Vries`; a peer's name counts without his or her rank. */
  ofFamily(name: string): readonly Speaker[] {
    this.#families ??= index(this.#people, (speaker) => familyNames(fold(speaker.name)));
    return this.#families.get(fold(name)) ?? [];
  }
}

const rolls = new Notes<Roll>();

/** The roll of a transcript, the same each time. */
export function rollOf(transcript: Transcript): Roll {
  let roll = rolls.get(transcript);
  if (!roll) rolls.set(transcript, (roll = new Roll(transcript.speakers)));
  return roll;
}

/** A figure of a word's first two letters and its length. */
function markOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (text.charCodeAt(start) * 139 + second * 31 + (end - start)) & (marks - 1);
}

/** 1 for the figures of the first words of names. */
function marksOf(people: readonly Speaker[]): Uint8Array {
  const made = new Uint8Array(marks);
  for (const { name } of people) {
    const end = name.indexOf(' ');
    made[markOf(name, 0, end < 0 ? name.length : end)] = 1;
  }
  return made;
}

const withoutArticle = (title: string): string => title.replace(/^the /, '');

/** Every ending of a name: of `mr jan de vries` those are `jan de vries`, `de vries`, `vries`; of a peer the name without rank. */
function familyNames(name: string): string[] {
  const peer = name.replace(rank, '');
  if (peer !== name) return [peer, ...(peer.includes(' of ') ? [peer.replace(/ of .*/s, '')] : [])];
  // Of two with a name one may be printed with the State: `Mr. EXAMPLE of Ohio` is called Mr. Example.
  const place = name.indexOf(' of ');
  return place < 0 ? endings(name) : [...endings(name), ...endings(name.slice(0, place))];
}

function endings(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}

function index(speakers: readonly Speaker[], keysOf: (speaker: Speaker) => readonly string[]): Index {
  const made = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const key of keysOf(speaker)) {
      const held = made.get(key);
      if (held) held.push(speaker);
      else made.set(key, [speaker]);
    }
  }
  return made;
}
