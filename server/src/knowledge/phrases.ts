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

/** Takes a phrase; `familyName`: a family name alone, which must not be part of somebody else's name. */
export type AddPhrase = (text: string, owner: PhraseOwner, familyName: boolean) => void;

/** Where the phrases are from; called when they are first needed. */
export interface PhraseSource {
  phrases(add: AddPhrase): void;
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
const GAP = /^(,?)[^\S\n]*\n?[^\S\n]*$/;

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

/** The first word of a phrase in small letters. Of tens of thousands of phrases only this is looked at to begin with. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (end === text.length || (end > 0 && text.charCodeAt(end) === SPACE))
    return text.slice(0, end).toLowerCase();
  return phraseWords(text)[0]?.toLowerCase() ?? '';
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
  /** By first word: the phrases as they came, until the word is first met in a text. */
  private readonly waiting = new Map<string, Entry[]>();
  private readonly openings = new Map<string, Opening>();
  private readonly source: PhraseSource;
  private names: ReadonlySet<string> | undefined;

  constructor(source: PhraseSource) {
    this.source = source;
    source.phrases((text, owner, familyName) => {
      const first = firstWord(text);
      const entries = this.waiting.get(first);
      if (entries === undefined) this.waiting.set(first, [{ text, owner, familyName }]);
      else entries.push({ text, owner, familyName });
    });
  }

  private isGivenName(word: string): boolean {
    this.names ??= this.source.givenNames();
    return this.names.has(word);
  }

  private opening(first: string): Opening | undefined {
    const waiting = this.waiting.get(first);
    if (waiting === undefined) return this.openings.get(first);
    const opening = openingOf(waiting);
    this.openings.set(first, opening);
    this.waiting.delete(first);
    return opening;
  }

  find(text: string, start: number, end: number): readonly PhraseMatch[] {
    const reading = read(text, start, end);
    const matches: PhraseMatch[] = [];
    for (let index = 0; index < reading.words.count;) {
      index += Math.max(this.matchAt(reading, index, matches), 1);
    }
    return matches;
  }

  /** Adds the longest match at a word, if any, and returns its number of words. */
  private matchAt(reading: Reading, index: number, matches: PhraseMatch[]): number {
    const first = keyOf(reading, index, 1);
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

/** Builds the index. */
export function indexPhrases(source: PhraseSource): PhraseFinder {
  const index = new PhraseIndex(source);
  return (text, start, end) => index.find(text, start, end);
}
