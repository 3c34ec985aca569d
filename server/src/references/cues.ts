/**
 * The words at which something may begin, told from all others without cutting a word out of the text. Owns that index; what
 * is read at a word is readers.ts's.
 */
import { figureOf, placeOf, type FigureMarks } from '../knowledge/words.ts';
import { isLetter } from '../text/characters.ts';

const places = 2048;
const lastAscii = 127;
const firstSmall = 97;
const caseBit = 32;
/** Room for pairs of letters. */
const pairs = 32;
const letters = 26;
const space = 32;
const lineBreak = 10;
/** Letters of the longest words from a to z that their figures tell apart. */
const longestByFigure = 6;

/** Of each ASCII character its small letter, 0 for one that is no letter. */
const smallLetters = new Uint8Array(lastAscii + 1).map((_, code) => (isLetter(code) ? code | caseBit : 0));

/** The small letter of an ASCII letter, any other letter as it is, 0 for what is no letter. */
export const letterOf = (code: number): number =>
  code <= lastAscii ? (smallLetters[code] ?? 0) : isLetter(code) ? code : 0;

const indexPlace = (figure: number): number => (figure ^ (figure >>> 11)) & (places - 1);

interface Entry<T> {
  readonly word: string;
  readonly figure: number;
  readonly value: T;
  /** Another with the same place. */
  readonly next: Entry<T> | undefined;
}

/** Words with what they stand for, looked up by the figure of a word. */
export class CueTable<T> {
  readonly #entries: Entry<T>[] = [];
  /** By place of a figure 1 more than the index of its entry; 0 in most, so that hardly any other word is compared. */
  readonly #indexes = new Uint16Array(places);

  /** @param words in small ASCII letters */
  constructor(words: ReadonlyMap<string, T>) {
    for (const [word, value] of words) {
      const figure = figureOf(word);
      const place = indexPlace(figure);
      const next = this.#entries[(this.#indexes[place] ?? 0) - 1];
      this.#indexes[place] = this.#entries.push({ word, figure, value, next });
    }
  }

  /** Sets a bit in the marks of all words of the table. */
  markIn(marks: FigureMarks, bit: number): void {
    for (const { figure } of this.#entries) marks[placeOf(figure)] = (marks[placeOf(figure)] ?? 0) | bit;
  }

  /** What the word between two offsets, of letters from A to Z, stands for. @param figure the word's */
  find(text: string, start: number, end: number, figure: number): T | undefined {
    let entry = this.#entries[(this.#indexes[indexPlace(figure)] ?? 0) - 1];
    while (entry && !(entry.figure === figure && isWordAt(text, start, end, entry.word))) entry = entry.next;
    return entry?.value;
  }
}

function isWordAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  // Of one length the figures of shorter words are all different.
  if (word.length <= longestByFigure) return true;
  for (let at = 0; at < word.length; at++)
    if (letterOf(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/** What stands behind a cue: after a space or line break a word that begins with one of these pairs of letters. */
export type Follower = readonly string[];

/** Which of the readers of a cue are worth trying, by what stands behind it. Readers are bits of a number, at most eight. */
export class Followers {
  #whatever = 0;
  /** By pair of letters; none where no reader needs any. */
  #pairs: Uint8Array | undefined;

  /** @param follower in small letters, in the text any case; undefined: whatever stands there */
  add(reader: number, follower: Follower | undefined): void {
    if (follower === undefined) {
      this.#whatever |= reader;
      return;
    }
    this.#pairs ??= new Uint8Array(pairs * pairs);
    for (const lead of follower) this.#pairs[pairAt(lead, 0)] = (this.#pairs[pairAt(lead, 0)] ?? 0) | reader;
  }

  /** The readers worth trying at a cue that ends at an offset. */
  at(text: string, stop: number): number {
    if (!this.#pairs) return this.#whatever;
    const code = text.charCodeAt(stop);
    if (code !== space && code !== lineBreak) return this.#whatever;
    return this.#whatever | (this.#pairs[pairAt(text, stop + 1)] ?? 0);
  }
}

/** Place of a pair of letters; of other characters the place of no pair. */
function pairAt(text: string, at: number): number {
  const first = (text.charCodeAt(at) | caseBit) - firstSmall;
  const second = (text.charCodeAt(at + 1) | caseBit) - firstSmall;
  const isPair = first >= 0 && first < letters && second >= 0 && second < letters;
  return isPair ? first * pairs + second : pairs - 1;
}
