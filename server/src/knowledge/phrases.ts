/**
 * Phrases of the packs in running text: one pass, whole words, longest match. Owns the matching and the two rules for family
 * names that stand alone; which phrases there are is the packs' business.
 *
 * In a phrase a word with a small first letter matches either case, any other word only itself. A comma in a phrase may be
 * missing from the text; no other mark may stand between the words of a phrase.
 */
import type { PhraseMatch, PhraseMeaning } from './knowledge.ts';
import { PhraseColumns, phraseCommas, phraseWords } from './phrase-columns.ts';
import type { AddPhrase, Entry, PhraseSource } from './phrase-columns.ts';
import { plainMarks } from './spelling.ts';
import { emptyWords, hashOf, nextHash, readWords } from './words.ts';
import type { Words } from './words.ts';

/** Finds phrases between two offsets of a text, see {@link Knowledge.findPhrases}. */
export type PhraseFinder = (
  text: string,
  start: number,
  end: number,
  words?: Words,
) => readonly PhraseMatch[];

/** Phrases of the same words; they may differ in case. */
interface Group {
  readonly entries: Entry[];
  /** What all of them mean. */
  meanings?: readonly PhraseMeaning[];
}

/** The phrases that begin with one word, by their words in small letters, one space between. */
interface Opening {
  /** Figures of whole phrases: each word's by its own, one after the other. */
  readonly whole: ReadonlySet<number>;
  /** Figures of phrases without their last words: where none fits, no longer phrase does. */
  readonly unfinished: ReadonlySet<number>;
  readonly groups: ReadonlyMap<string, Group>;
}

/** A text cut into words. */
interface Reading {
  readonly text: string;
  readonly words: Words;
}

const CAPITAL = /^\p{Lu}/u;
const APOSTROPHES = /['’]/;
const BEYOND_ASCII = /[^ -~]/;
const SPACE = 0x20;
/** Most words that are remembered with what they begin. */
const MOST_OPENINGS = 50_000;
/** White space between words of a phrase: a line may be wrapped, a paragraph not. */
const GAP = /^(,?)[^\S\n]*(?:\n[^\S\n]*)?$/;

function wordAt({ text, words }: Reading, index: number): string {
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

/** Words in small letters, with plain marks. */
function small(words: string): string {
  // İ alone has a small form of another length.
  return BEYOND_ASCII.test(words)
    ? plainMarks(words.replaceAll('İ', 'I').toLowerCase())
    : words.toLowerCase();
}

/** Some words in small letters, straight apostrophes and one space between, as phrases are kept. */
function keyOf(reading: Reading, index: number, length: number): string {
  const { text, words } = reading;
  for (let offset = 0; offset < length - 1; offset += 1) {
    if (isOneSpaceAfter(reading, index + offset)) continue;
    const parts: string[] = [];
    for (let at = index; at < index + length; at += 1)
      parts.push(text.slice(words.starts[at], words.ends[at]));
    return small(parts.join(' '));
  }
  return small(text.slice(words.starts[index], words.ends[index + length - 1]));
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

function openingOf(entries: readonly Entry[]): Opening {
  const groups = new Map<string, Group>();
  const whole = new Set<number>();
  const unfinished = new Set<number>();
  for (const entry of entries) {
    const words = (entry.words ??= phraseWords(entry.text));
    let hash = 0;
    words.forEach((word, at) => {
      hash = nextHash(hash, hashOf(word));
      (at < words.length - 1 ? unfinished : whole).add(hash);
    });
    const key = words.join(' ').toLowerCase();
    const same = groups.get(key);
    if (same === undefined) groups.set(key, { entries: [entry] });
    else same.entries.push(entry);
  }
  return { whole, unfinished, groups };
}

/** Numbers of words of the phrases that may stand at an index, in so many words, the smallest first. */
function lengthsAt(
  { count, hashes, bareHashes }: Words,
  index: number,
  { whole, unfinished }: Opening,
): number[] {
  const lengths: number[] = [];
  let before = 0;
  for (let at = index; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    const bare = bareHashes[at] ?? 0;
    const figure = nextHash(before, hash);
    if (whole.has(figure) || (bare !== hash && whole.has(nextHash(before, bare))))
      lengths.push(at - index + 1);
    if (!unfinished.has(figure)) break;
    before = figure;
  }
  return lengths;
}

class PhraseIndex {
  private readonly columns = new PhraseColumns();
  /** By a word of a text: the phrases that it can begin; undefined: none. */
  private readonly openings = new Map<string, Opening | undefined>();
  /** The words of the text that is read, see {@link find}. */
  private readonly words = emptyWords();
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

  /** The phrases that a word as printed can begin, its possessive ending apart. */
  private opening(printed: string): Opening | undefined {
    const known = this.openings.get(printed);
    if (known !== undefined || this.openings.has(printed)) return known;
    const word = plainMarks(printed);
    const bare = withoutPossessive(word);
    const made = this.openingWith(word) ?? (bare === word ? undefined : this.openingWith(bare));
    if (this.openings.size > MOST_OPENINGS) this.openings.clear();
    this.openings.set(printed, made);
    return made;
  }

  /** The phrases that begin with a word, or with its small form. */
  private openingWith(word: string): Opening | undefined {
    const lower = word.toLowerCase();
    const exact = this.columns.beginningWith(word);
    const entries = lower === word ? exact : [...exact, ...this.columns.beginningWith(lower)];
    return entries.length === 0 ? undefined : openingOf(entries);
  }

  /** Takes in the next part; false when there is none left. */
  prepare(): boolean {
    this.waiting.shift()?.(this.columns.add);
    return this.waiting.length > 0;
  }

  find(text: string, start: number, end: number, read?: Words): readonly PhraseMatch[] {
    while (this.waiting.length > 0) this.prepare();
    const words = read ?? readWords(text, start, end, this.words);
    const reading = { text, words };
    const matches: PhraseMatch[] = [];
    for (let index = 0; index < words.count; index += 1)
      if (this.columns.mayBegin(words, index))
        index += Math.max(this.matchAt(reading, index, matches) - 1, 0);
    return matches;
  }

  /** Adds the longest match at a word, if any, and returns its number of words. */
  private matchAt(reading: Reading, index: number, matches: PhraseMatch[]): number {
    const { starts, ends } = reading.words;
    const opening = this.opening(reading.text.slice(starts[index], ends[index]));
    if (opening === undefined) return 0;
    for (const length of lengthsAt(reading.words, index, opening).reverse()) {
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
    const key = keyOf(reading, index, length);
    const whole = opening.groups.get(key);
    const bare = whole === undefined ? withoutPossessive(key) : key;
    const group = whole ?? (bare === key ? undefined : opening.groups.get(bare));
    const found = group?.entries.filter((entry) => this.isAt(entry, reading, index, length)) ?? [];
    if (group === undefined || found.length === 0) return undefined;
    const start = reading.words.starts[index] ?? 0;
    const end = reading.words.ends[index + length - 1] ?? 0;
    const isAll = found.length === group.entries.length;
    const meanings = isAll ? (group.meanings ??= meaningsOf(found)) : meaningsOf(found);
    return { start, end: end - (key.length - bare.length), meanings };
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
    find: (text, start, end, words) => index.find(text, start, end, words),
    prepare: () => index.prepare(),
  };
}
