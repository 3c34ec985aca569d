/**
 * The phrases of the packs before they are looked for. Owns how they are taken in and kept: in columns by first word, since
 * most are never looked at; the search is phrases.ts's.
 */
import type { PhraseMeaning } from './knowledge.ts';
import { plainMarks } from './spelling.ts';
import { CAPITAL_WORD, emptyMarks, emptyWords, figureOf, nextFigure, placeOf, readWords } from './words.ts';
import type { Words } from './words.ts';

const SPACE = 0x20;
const LARGE_A = 0x41;
const LARGE_Z = 0x5a;
/** Number of figures of two words that are told apart; each has a bit. */
const PAIRS = 262_144;
const BYTE = 3;
/** Of a figure: words with a capital may begin a phrase. */
const CAPITAL_FIRST = 1;
/** Of a figure: words in any letters may begin a phrase. */
const ANY_FIRST = 2;
/** Of a figure: such a word may be a phrase. */
const ALONE = 4;

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

/** A phrase to look for. */
export interface Entry {
  readonly owner: PhraseOwner;
  readonly familyName: boolean;
  /** With plain marks. */
  readonly words: readonly string[];
  /** By word: a comma may follow it. */
  readonly commas: readonly boolean[];
  /** What it means, where it was found alone. */
  meanings?: readonly PhraseMeaning[];
}

/** The words of the phrase at hand. */
const wordsRead = emptyWords();

/** The words of a phrase with plain marks, and whether a comma follows them. */
function phraseWords(text: string): Pick<Entry, 'words' | 'commas'> {
  const { count, starts, ends } = readWords(text, 0, text.length, wordsRead);
  const words: string[] = [];
  const commas: boolean[] = [];
  for (let index = 0; index < count; index += 1) {
    words.push(plainMarks(text.slice(starts[index], ends[index])));
    commas.push(text[ends[index] ?? 0] === ',');
  }
  return { words, commas };
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
  return phraseWords(text).words[0] ?? '';
}

/** The figure of the second word of a phrase; undefined where it has one word. @param first the first as printed */
function secondFigure(text: string, first: string): number | undefined {
  if (first.length === text.length) return undefined;
  let figure = 0;
  let end =
    text.charCodeAt(first.length) === SPACE && text.startsWith(first) ? first.length + 1 : text.length;
  for (; end < text.length && isAsciiLetter(text.charCodeAt(end)); end += 1)
    figure = nextFigure(figure, text.charCodeAt(end) | SPACE);
  if (figure !== 0 && (end === text.length || text.charCodeAt(end) === SPACE)) return figure;
  const second = phraseWords(text).words[1];
  return second === undefined ? undefined : figureOf(second);
}

const pairPlace = (figure: number, second: number): number => {
  const pair = nextFigure(figure, second);
  return (pair ^ (pair >>> 18)) & (PAIRS - 1);
};
const bitOf = (place: number): number => 1 << (place & ((1 << BYTE) - 1));

const CAPITAL_AT_CAPITAL = CAPITAL_FIRST | CAPITAL_WORD;

/** No further phrase. */
const NONE = -1;

/** The phrases as they came, by first word: columns, not objects, since most are never looked at. */
export class PhraseColumns {
  private readonly texts: string[] = [];
  private readonly records: object[] = [];
  private readonly makers: ((record: never) => PhraseOwner)[] = [];
  private readonly familyNames: boolean[] = [];
  /** Of each phrase the one before it with the same first word. */
  private readonly before: number[] = [];
  /** By the figure of a first word. */
  private readonly last = new Map<number, number>();
  /** By the figure of a first word what may begin with it: {@link CAPITAL_FIRST}, {@link ANY_FIRST}, {@link ALONE}. */
  readonly firsts = emptyMarks();
  /** A bit for the figure of the first two words of a phrase. */
  private readonly pairs = new Uint8Array(PAIRS >>> BYTE);

  readonly add: AddPhrase = (text, record, ownerOf, familyName) => {
    const first = firstWord(text);
    const figure = figureOf(first);
    this.markFirsts(text, first, figure);
    this.before.push(this.last.get(figure) ?? NONE);
    this.last.set(figure, this.texts.length);
    this.texts.push(text);
    this.records.push(record);
    this.makers.push(ownerOf);
    this.familyNames.push(familyName);
  };

  private markFirsts(text: string, first: string, figure: number): void {
    const second = secondFigure(text, first);
    const code = first.charCodeAt(0);
    const begins = code >= LARGE_A && code <= LARGE_Z ? CAPITAL_FIRST : ANY_FIRST;
    const place = placeOf(figure);
    this.firsts[place] = (this.firsts[place] ?? 0) | begins | (second === undefined ? ALONE : 0);
    if (second === undefined) return;
    const pair = pairPlace(figure, second);
    this.pairs[pair >>> BYTE] = (this.pairs[pair >>> BYTE] ?? 0) | bitOf(pair);
  }

  private mayBePair(figure: number, second: number): boolean {
    const pair = pairPlace(figure, second);
    return ((this.pairs[pair >>> BYTE] ?? 0) & bitOf(pair)) !== 0;
  }

  /** Whether some phrase may begin with a word: of most words of a text none does. @param words with {@link firsts} as marks */
  mayBegin({ figures, bareFigures, marks }: Words, index: number): boolean {
    const mark = marks[index] ?? 0;
    if ((mark & ANY_FIRST) === 0 && (mark & CAPITAL_AT_CAPITAL) !== CAPITAL_AT_CAPITAL) return false;
    if ((mark & ALONE) !== 0) return true;
    const figure = figures[index] ?? 0;
    const second = figures[index + 1] ?? 0;
    if (this.mayBePair(figure, second)) return true;
    // Only the last word of a phrase may have a possessive ending that is not the phrase's own.
    const bare = bareFigures[index + 1] ?? 0;
    return bare !== second && this.mayBePair(figure, bare);
  }

  /** The phrases whose first word has a figure; those that begin with a small word, which matches any letters, behind the others. */
  beginningWith(figure: number): readonly Entry[] {
    if (!this.last.has(figure)) return [];
    const found: Entry[] = [];
    const small: Entry[] = [];
    for (let index = this.last.get(figure) ?? NONE; index !== NONE; index = this.before[index] ?? NONE) {
      const maker = this.makers[index];
      if (maker === undefined) continue;
      const owner = maker(this.records[index] as never);
      const familyName = this.familyNames[index] === true;
      const entry: Entry = { ...phraseWords(this.texts[index] ?? ''), owner, familyName };
      const [first = ''] = entry.words;
      (first === first.toLowerCase() ? small : found).push(entry);
    }
    return [...found.reverse(), ...small.reverse()];
  }
}
