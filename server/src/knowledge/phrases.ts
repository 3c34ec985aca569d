/**
 * Phrases of the packs in running text: one pass, whole words, longest match. Owns the matching and the two rules for family
 * names that stand alone; which phrases there are is the packs' business.
 *
 * In a phrase a word with a small first letter matches either case, any other word only itself. A comma in a phrase may be
 * missing from the text; no other mark may stand between the words of a phrase.
 */
import type { PhraseMatch, PhraseMeaning } from './knowledge.ts';
import { plainMarks } from './spelling.ts';
import { wordsBetween } from './words.ts';
import type { Words } from './words.ts';

/** A thing that phrases stand for. */
export interface PhraseOwner {
  readonly id: string;
  readonly meaning: () => PhraseMeaning | undefined;
}

/**
 * Takes a phrase and the record it is from; `ownerOf` makes of the record what the phrase stands for. `familyName`: a family
 * name alone, which must not be part of somebody else's name. Called for every phrase of the packs, so it makes no objects.
 */
export type AddPhrase = <Source extends object>(
  text: string,
  record: Source,
  ownerOf: (record: Source) => PhraseOwner,
  familyName: boolean,
) => void;

/** Where the phrases are from; called when they are first needed. */
export interface PhraseSource {
  /** Each adds some of the phrases. */
  readonly parts: readonly ((add: AddPhrase) => void)[];
  /** Given names as printed. */
  givenNames(): ReadonlySet<string>;
}

/** Finds phrases between two offsets of a text, see {@link Knowledge.findPhrases}. */
export type PhraseFinder = (text: string, start: number, end: number) => readonly PhraseMatch[];

/** A phrase to look for, cut into words when it is first compared. */
interface Entry {
  readonly text: string;
  readonly owner: PhraseOwner;
  readonly familyName: boolean;
  words?: readonly string[];
  /** By word: a comma may follow it. */
  commas?: readonly boolean[];
}

/** The phrases that begin with one word, by their words in small letters, one space between. */
interface Opening {
  /** Numbers of words of the phrases, the largest first. */
  readonly lengths: readonly number[];
  /** Second words of the phrases that have one: hardly any word of a text is followed by one of them. */
  readonly seconds: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** A text cut into words, with its small letters; offsets are the same in both. */
interface Reading {
  readonly text: string;
  readonly small: string;
  readonly words: Words;
}

const CAPITAL = /^\p{Lu}/u;
const APOSTROPHES = /['’]/;
const SPACE = 0x20;
/** White space between words of a phrase: a line may be wrapped, a paragraph not. */
const GAP = /^(,?)[^\S\n]*(?:\n[^\S\n]*)?$/;

function read(text: string, start: number, end: number): Reading {
  // İ alone has a small form of another length.
  const small = text.replaceAll('İ', 'I').toLowerCase();
  return { text, small, words: wordsBetween(text, start, end) };
}

function wordAt({ text, words }: Pick<Reading, 'text' | 'words'>, index: number): string {
  const word = text.slice(words.starts[index], words.ends[index]);
  return APOSTROPHES.test(word) ? plainMarks(word) : word;
}

function isOneSpaceAfter({ text, words }: Reading, index: number): boolean {
  const from = words.ends[index] ?? 0;
  return words.starts[index + 1] === from + 1 && text.charCodeAt(from) === SPACE;
}

/** Whether nothing but white space, and perhaps a comma, stands between a word and the next. */
function isGapAfter(reading: Reading, index: number, comma: boolean): boolean {
  // Almost every gap is one space: the expression is for the rest.
  if (isOneSpaceAfter(reading, index)) return true;
  const from = reading.words.ends[index] ?? 0;
  const to = reading.words.starts[index + 1] ?? 0;
  const gap = GAP.exec(reading.text.slice(from, to));
  return gap !== null && to > from && (comma || gap[1] === '');
}

/** Some words in small letters, straight apostrophes and one space between, as phrases are kept. */
function keyOf(reading: Reading, index: number, length: number): string {
  const { small, words } = reading;
  for (let offset = 0; offset < length - 1; offset += 1) {
    if (isOneSpaceAfter(reading, index + offset)) continue;
    const parts: string[] = [];
    for (let at = index; at < index + length; at += 1)
      parts.push(small.slice(words.starts[at], words.ends[at]));
    return plainMarks(parts.join(' '));
  }
  const key = small.slice(words.starts[index], words.ends[index + length - 1]);
  return APOSTROPHES.test(key) ? plainMarks(key) : key;
}

/** The words of a phrase as printed. */
function phraseWords(text: string): readonly string[] {
  const words = wordsBetween(text, 0, text.length);
  return Array.from({ length: words.count }, (_, index) => wordAt({ text, words }, index));
}

function phraseCommas(text: string): readonly boolean[] {
  const words = wordsBetween(text, 0, text.length);
  return Array.from({ length: words.count }, (_, index) => text[words.ends[index] ?? 0] === ',');
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isWord(expected: string, found: string): boolean {
  return expected === found || (!CAPITAL.test(expected) && expected === found.toLowerCase());
}

/** What the phrases mean, each thing once. */
function meaningsOf(entries: readonly Entry[]): readonly PhraseMeaning[] {
  const byId = new Map(entries.map(({ owner }) => [owner.id, owner]));
  return [...byId.values()].map((owner) => owner.meaning()).filter((meaning) => meaning !== undefined);
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The first word of a phrase as printed. Of tens of thousands of phrases only this is looked at to begin with. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (end === text.length || (end > 0 && text.charCodeAt(end) === SPACE)) return text.slice(0, end);
  return phraseWords(text)[0] ?? '';
}

/** Number of shapes of a first word that are told apart. */
const SHAPES = 65_536;

/** Shape of a word in small letters: length, first, second and last letter, run together. */
function shapeOf(small: string, start: number, end: number): number {
  const second = end - start > 1 ? small.charCodeAt(start + 1) : 0;
  return (
    (small.charCodeAt(start) * 31 + second * 1009 + small.charCodeAt(end - 1) * 9176 + (end - start) * 4099) &
    (SHAPES - 1)
  );
}

/** No further phrase. */
const NONE = -1;

/** The phrases as they came, by first word: columns, not objects, since most are never looked at. */
class PhraseColumns {
  private readonly texts: string[] = [];
  private readonly records: object[] = [];
  private readonly makers: ((record: never) => PhraseOwner)[] = [];
  private readonly familyNames: boolean[] = [];
  /** Of each phrase the one before it with the same first word. */
  private readonly before: number[] = [];
  private readonly last = new Map<string, number>();
  /** 1 for the shape of every first word: most words of a text begin no phrase, and are told so without being looked up. */
  readonly shapes = new Uint8Array(SHAPES);

  readonly add: AddPhrase = (text, record, ownerOf, familyName) => {
    const first = firstWord(text);
    const before = this.last.get(first);
    this.before.push(before ?? NONE);
    if (before === undefined) {
      const small = first.toLowerCase();
      this.shapes[shapeOf(small, 0, small.length)] = 1;
    }
    this.last.set(first, this.texts.length);
    this.texts.push(text);
    this.records.push(record);
    this.makers.push(ownerOf);
    this.familyNames.push(familyName);
  };

  /** The phrases whose first word, as printed, is this one. */
  beginningWith(first: string): readonly Entry[] {
    const found: Entry[] = [];
    for (let index = this.last.get(first) ?? NONE; index !== NONE; index = this.before[index] ?? NONE) {
      const maker = this.makers[index];
      if (maker === undefined) continue;
      const owner = maker(this.records[index] as never);
      found.push({ text: this.texts[index] ?? '', owner, familyName: this.familyNames[index] === true });
    }
    return found.reverse();
  }
}

function openingOf(entries: readonly Entry[]): Opening {
  const byKey = new Map<string, Entry[]>();
  const lengths = new Set<number>();
  const seconds = new Set<string>();
  for (const entry of entries) {
    const words = (entry.words ??= phraseWords(entry.text));
    lengths.add(words.length);
    if (words[1] !== undefined) seconds.add(words[1].toLowerCase());
    const key = words.join(' ').toLowerCase();
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [entry]);
    else same.push(entry);
  }
  return { lengths: [...lengths].sort((left, right) => right - left), seconds, entries: byKey };
}

/** Whether the word at an index continues one of the phrases of an opening. */
function isSecond(reading: Reading, index: number, { seconds }: Opening): boolean {
  if (seconds.size === 0 || index >= reading.words.count) return false;
  const second = keyOf(reading, index, 1);
  return seconds.has(second) || seconds.has(withoutPossessive(second));
}

class PhraseIndex {
  private readonly columns = new PhraseColumns();
  /** By a word of a text: the phrases that it can begin, if any. */
  private readonly openings = new Map<string, Opening>();
  private readonly source: PhraseSource;
  /** Parts of the source that are not yet taken in. */
  private readonly waiting: ((add: AddPhrase) => void)[];
  private names: ReadonlySet<string> | undefined;

  constructor(source: PhraseSource) {
    this.source = source;
    this.waiting = [...source.parts];
  }

  private isGivenName(word: string): boolean {
    this.names ??= this.source.givenNames();
    return this.names.has(word);
  }

  /** The phrases that a word as printed can begin: those that begin with it, and with its small form. */
  private opening(word: string): Opening | undefined {
    const known = this.openings.get(word);
    if (known !== undefined) return known;
    const small = word.toLowerCase();
    const exact = this.columns.beginningWith(word);
    const entries = small === word ? exact : [...exact, ...this.columns.beginningWith(small)];
    if (entries.length === 0) return undefined;
    const opening = openingOf(entries);
    this.openings.set(word, opening);
    return opening;
  }

  /** Takes in the next part; false when there is none left. */
  prepare(): boolean {
    this.waiting.shift()?.(this.columns.add);
    return this.waiting.length > 0;
  }

  find(text: string, start: number, end: number): readonly PhraseMatch[] {
    while (this.waiting.length > 0) this.prepare();
    const reading = read(text, start, end);
    const matches: PhraseMatch[] = [];
    for (let index = 0; index < reading.words.count;) {
      index += Math.max(this.matchAt(reading, index, matches), 1);
    }
    return matches;
  }

  /** Whether some phrase may begin with a word; a possessive is looked up without its ending. */
  private mayOpen({ small, words }: Reading, index: number): boolean {
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    if (this.columns.shapes[shapeOf(small, start, end)] === 1) return true;
    // Curly apostrophes and long hyphens are plain in the phrases.
    const mark = small.charCodeAt(end - 2);
    return small.charCodeAt(start + 1) > 0x7f || (end - start > 2 && (mark === 0x27 || mark > 0x7f));
  }

  /** Adds the longest match at a word, if any, and returns its number of words. */
  private matchAt(reading: Reading, index: number, matches: PhraseMatch[]): number {
    if (!this.mayOpen(reading, index)) return 0;
    const first = wordAt(reading, index);
    const bare = withoutPossessive(first);
    const opening = this.opening(first) ?? (bare === first ? undefined : this.opening(bare));
    if (opening === undefined) return 0;
    const goesOn = isSecond(reading, index + 1, opening);
    for (const length of opening.lengths) {
      if (length > 1 && !goesOn) continue;
      const match = this.matchOfLength(reading, index, length, opening);
      if (match === undefined) continue;
      matches.push(match);
      return length;
    }
    return 0;
  }

  private matchOfLength(
    reading: Reading,
    index: number,
    length: number,
    opening: Opening,
  ): PhraseMatch | undefined {
    if (index + length > reading.words.count) return undefined;
    const key = keyOf(reading, index, length);
    const whole = opening.entries.get(key);
    const bare = whole === undefined ? withoutPossessive(key) : key;
    const entries = whole ?? (bare === key ? undefined : opening.entries.get(bare));
    const found = entries?.filter((entry) => this.isAt(entry, reading, index, length)) ?? [];
    if (found.length === 0) return undefined;
    const start = reading.words.starts[index] ?? 0;
    const end = reading.words.ends[index + length - 1] ?? 0;
    return { start, end: end - (key.length - bare.length), meanings: meaningsOf(found) };
  }

  /** Whether a phrase whose words stand here does so in the right case, with nothing between, and as a name of its own. */
  private isAt(entry: Entry, reading: Reading, index: number, length: number): boolean {
    entry.words ??= phraseWords(entry.text);
    entry.commas ??= phraseCommas(entry.text);
    const last = length - 1;
    for (let offset = 0; offset <= last; offset += 1) {
      const word = wordAt(reading, index + offset);
      const expected = entry.words[offset] ?? '';
      if (!isWord(expected, word) && (offset < last || !isWord(expected, withoutPossessive(word))))
        return false;
      if (offset < last && !isGapAfter(reading, index + offset, entry.commas[offset] === true)) return false;
    }
    return !entry.familyName || !this.isPartOfName(reading, index, index + last);
  }

  /**
   * A family name alone is not meant after a given name (`Jim Kerry`), nor, when it is a given name itself, before another
   * capitalised word (`Kerry Jones`).
   */
  private isPartOfName(reading: Reading, first: number, last: number): boolean {
    const before = first > 0 && isGapAfter(reading, first - 1, false) ? wordAt(reading, first - 1) : '';
    if (this.isGivenName(before)) return true;
    if (!this.isGivenName(wordAt(reading, first)) || last + 1 >= reading.words.count) return false;
    return isGapAfter(reading, last, false) && CAPITAL.test(wordAt(reading, last + 1));
  }
}

/** Looks for phrases. */
export interface PhraseSearch {
  readonly find: PhraseFinder;
  /** Does a part of the work before the first search, if any is left to do; false when nothing is. */
  prepare(): boolean;
}

/** Builds the index: part by part while there is time, and what is left at the first search. */
export function indexPhrases(source: PhraseSource): PhraseSearch {
  const index = new PhraseIndex(source);
  return {
    find: (text, start, end) => index.find(text, start, end),
    prepare: () => index.prepare(),
  };
}
