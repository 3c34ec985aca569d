/**
 * Phrases of the packs in running text: one pass, whole words, longest match. Owns the matching and the two rules for family
 * names that stand alone; which phrases there are is the packs' business.
 *
 * In a phrase a word with a small first letter matches either case, any other word only itself. A comma in a phrase may be
 * missing from the text; no other mark may stand between the words of a phrase.
 */
import { isCapital } from '../text/characters.ts';
import type { PhraseMatch, PhraseMeaning, PhraseSearch } from './knowledge.ts';
import { PhraseColumns } from './phrase-columns.ts';
import type { Entry, PhraseSource } from './phrase-columns.ts';
import { plainMarks } from './spelling.ts';
import { emptyWords, figureOf, nextFigure, readWords } from './words.ts';
import type { FigureMarks, Words } from './words.ts';

/** Finds phrases between two offsets of a text, see {@link Knowledge.findPhrases}. */
export type PhraseFinder = (text: string, start: number, end: number) => readonly PhraseMatch[];

/** Phrases of the same words; they may differ in case. */
interface Group {
  readonly entries: Entry[];
  /** What all of them mean. */
  meanings?: readonly PhraseMeaning[];
}

/** Words with which a phrase begins. */
interface Beginning {
  /** The phrases that have no further words. */
  whole: Group | undefined;
  /** Whether some have. */
  goesOn: boolean;
}

/** The phrases that begin with one word: by the figures of one word after the other, what begins with these. */
type Opening = ReadonlyMap<number, Beginning>;

/** A text cut into words, of which one is looked at. */
interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly first: number;
}

const SPACE = 0x20;
/** Letters of an `’s`. */
const POSSESSIVE = 2;
/** White space between words of a phrase: a line may be wrapped, a paragraph not. */
const GAP = /^(,?)[^\S\n]*(?:\n[^\S\n]*)?$/;

const wordAt = ({ text, words }: Reading, index: number): string =>
  plainMarks(text.slice(words.starts[index], words.ends[index]));

/** Whether nothing but white space, and perhaps a comma, stands between a word and the next. */
function isGapAfter({ text, words }: Reading, index: number, comma: boolean): boolean {
  const from = words.ends[index] ?? 0;
  const to = words.starts[index + 1] ?? 0;
  // Almost every gap is one space: the expression is for the rest.
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return true;
  const gap = GAP.exec(text.slice(from, to));
  return gap !== null && to > from && (comma || gap[1] === '');
}

const beginsCapital = (word: string): boolean => isCapital(word.charCodeAt(0));

/** Whether a word of a phrase stands between two offsets. */
function isWordAt(text: string, start: number, end: number, expected: string): boolean {
  if (end - start !== expected.length) return false;
  if (text.startsWith(expected, start)) return true;
  const word = plainMarks(text.slice(start, end));
  return expected === word || (!beginsCapital(expected) && expected === word.toLowerCase());
}

/** What the phrases mean, each thing once. */
function meaningsOf(entries: readonly Entry[]): readonly PhraseMeaning[] {
  const byId = new Map(entries.map(({ owner }) => [owner.id, owner]));
  return [...byId.values()].map((owner) => owner.meaning()).filter((meaning) => meaning !== undefined);
}

/** What some phrases of a group mean: most often all of them, or one. */
function meaningsIn(group: Group, found: readonly Entry[]): readonly PhraseMeaning[] {
  if (found.length === group.entries.length) return (group.meanings ??= meaningsOf(found));
  const [only] = found;
  return only !== undefined && found.length === 1 ? (only.meanings ??= meaningsOf(found)) : meaningsOf(found);
}

function openingOf(entries: readonly Entry[]): Opening {
  const opening = new Map<number, Beginning>();
  for (const entry of entries) {
    let figure = 0;
    entry.words.forEach((word, at) => {
      figure = nextFigure(figure, figureOf(word));
      let beginning = opening.get(figure);
      if (beginning === undefined) opening.set(figure, (beginning = { whole: undefined, goesOn: false }));
      if (at < entry.words.length - 1) beginning.goesOn = true;
      else (beginning.whole ??= { entries: [] }).entries.push(entry);
    });
  }
  return opening;
}

class PhraseIndex implements PhraseSearch {
  private readonly columns = new PhraseColumns();
  /** By the figure of a word: the phrases that begin with it. */
  private readonly openings = new Map<number, Opening>();
  /** The words of the text that is read, see {@link find}. */
  private readonly words = emptyWords();
  private readonly source: PhraseSource;
  /** Parts of the source that are not yet taken in. */
  private readonly waiting: PhraseSource['parts'][number][];
  private names: ReadonlySet<string> | undefined;

  constructor(source: PhraseSource) {
    this.source = source;
    this.waiting = [...source.parts];
  }

  private isGivenName(word: string): boolean {
    this.names ??= this.source.givenNames();
    return this.names.has(word);
  }

  /** The phrases that begin with a word. */
  private opening(figure: number): Opening | undefined {
    const known = this.openings.get(figure);
    if (known !== undefined) return known;
    const entries = this.columns.beginningWith(figure);
    if (entries.length === 0) return undefined;
    const made = openingOf(entries);
    this.openings.set(figure, made);
    return made;
  }

  /** Takes in the next part; false when there is none left. */
  prepare(): boolean {
    this.waiting.shift()?.(this.columns.add);
    return this.waiting.length > 0;
  }

  /** This index with all its parts taken in. */
  prepared(): this {
    while (this.waiting.length > 0) this.prepare();
    return this;
  }

  find(text: string, start: number, end: number): readonly PhraseMatch[] {
    const words = readWords(text, start, end, this.words, this.marks);
    const matches: PhraseMatch[] = [];
    let from = start;
    for (let index = 0; index < words.count; index += 1) {
      if ((words.starts[index] ?? 0) < from || !this.mayBegin(words, index)) continue;
      const match = this.at(text, words, index);
      if (match === undefined) continue;
      matches.push(match);
      from = match.end;
    }
    return matches;
  }

  get marks(): FigureMarks {
    return this.columns.firsts;
  }

  mayBegin(words: Words, index: number): boolean {
    return this.columns.mayBegin(words, index);
  }

  at(text: string, words: Words, first: number): PhraseMatch | undefined {
    const figure = words.figures[first] ?? 0;
    const bare = words.bareFigures[first] ?? 0;
    const reading = { text, words, first };
    const match = this.longest(reading, this.opening(figure), first, 0);
    return match ?? (bare === figure ? undefined : this.longest(reading, this.opening(bare), first, 0));
  }

  /** The longest phrase whose words go on at an index. @param before figure of its words before that */
  private longest(
    reading: Reading,
    opening: Opening | undefined,
    index: number,
    before: number,
  ): PhraseMatch | undefined {
    if (opening === undefined) return undefined;
    const { count, ends, figures, bareFigures } = reading.words;
    const own = figures[index] ?? 0;
    const bare = bareFigures[index] ?? 0;
    const end = ends[index] ?? 0;
    const figure = nextFigure(before, own);
    const beginning = opening.get(figure);
    if (beginning?.goesOn === true && index + 1 < count) {
      const longer = this.longest(reading, opening, index + 1, figure);
      if (longer !== undefined) return longer;
    }
    const whole = beginning?.whole && this.matchOf(beginning.whole, reading, index, end);
    if (whole !== undefined || bare === own) return whole;
    const possessive = opening.get(nextFigure(before, bare))?.whole;
    return possessive && this.matchOf(possessive, reading, index, end - POSSESSIVE);
  }

  /** What of a group stands here. @param last index of its last word @param end where that ends */
  private matchOf(group: Group, reading: Reading, last: number, end: number): PhraseMatch | undefined {
    const { entries } = group;
    const start = reading.words.starts[reading.first] ?? 0;
    const [only] = entries;
    if (only !== undefined && entries.length === 1) {
      if (!this.isAt(only, reading, last, end)) return undefined;
      return { start, end, meanings: (only.meanings ??= meaningsOf(entries)) };
    }
    const found = entries.filter((entry) => this.isAt(entry, reading, last, end));
    return found.length === 0 ? undefined : { start, end, meanings: meaningsIn(group, found) };
  }

  /** Whether a phrase whose words stand here does so in the right case, with nothing between, and as a name of its own. */
  private isAt({ words, commas, familyName }: Entry, reading: Reading, last: number, end: number): boolean {
    const { first, text } = reading;
    const { starts, ends } = reading.words;
    if (last - first + 1 !== words.length) return false;
    for (let index = first; index <= last; index += 1) {
      const stop = index === last ? end : (ends[index] ?? 0);
      if (!isWordAt(text, starts[index] ?? 0, stop, words[index - first] ?? '')) return false;
      if (index < last && !isGapAfter(reading, index, commas[index - first] === true)) return false;
    }
    return !familyName || !this.isPartOfName(reading, first, last);
  }

  /**
   * A family name alone is not meant after a given name (`Jim Kerry`), nor, when it is a given name itself, before another
   * capitalised word (`Kerry Jones`).
   */
  private isPartOfName(reading: Reading, first: number, last: number): boolean {
    const before = first > 0 && isGapAfter(reading, first - 1, false) ? wordAt(reading, first - 1) : '';
    if (this.isGivenName(before)) return true;
    if (!this.isGivenName(wordAt(reading, first)) || last + 1 >= reading.words.count) return false;
    return isGapAfter(reading, last, false) && beginsCapital(wordAt(reading, last + 1));
  }
}

/** The phrases of a source. */
export interface Phrases {
  readonly find: PhraseFinder;
  /** The search word by word. */
  search(): PhraseSearch;
  /** Does a part of the work before the first search, if any is left to do; false when nothing is. */
  prepare(): boolean;
}

/** Builds the index: part by part while there is time, and what is left at the first search. */
export function indexPhrases(source: PhraseSource): Phrases {
  const index = new PhraseIndex(source);
  return {
    find: (text, start, end) => index.prepared().find(text, start, end),
    search: () => index.prepared(),
    prepare: () => index.prepare(),
  };
}
