/**
 * The walk over the words of a paragraph: at each the phrases of the tables, at capitals names, at the words of the table
 * their readers. Owns the walk.
 */
import type { PhraseSearch } from '../knowledge/knowledge.ts';
import {
  CAPITAL_WORD,
  emptyMarks,
  emptyWords,
  MIXED_WORD,
  nextFigure,
  readWords,
  type FigureMarks,
  type Words,
} from '../knowledge/words.ts';
import type { Span } from '../layout/block.ts';
import { isCapital } from '../text/characters.ts';
import { letterOf } from './cues.ts';
import type { Mention } from './mention.ts';
import { mayBeginRun, readNameRun } from './names.ts';
import { phraseMention } from './phrase-mentions.ts';
import { markCues, readAt, type Cue } from './readers.ts';
import type { Context } from './resolution.ts';
import { rollOf, type Roll } from './roll.ts';

/** Of words that have readers. */
const CUE = 8;
const lastAscii = 127;

/** The words of the paragraph at hand. */
const wordsRead = emptyWords();

const cueMarks = emptyMarks();
markCues(cueMarks, CUE);

const tables = new WeakMap<PhraseSearch, FigureMarks>();

/** What is to be known of a word by its figure: whether it is a cue, and whether phrases begin with it. */
function marksFor(search: PhraseSearch | undefined): FigureMarks {
  if (!search) return cueMarks;
  let table = tables.get(search);
  if (!table) tables.set(search, (table = search.marks.map((mark, place) => mark | (cueMarks[place] ?? 0))));
  return table;
}

/** What a paragraph has. */
export interface Finds {
  /** All that may be a mention, nearly in order; some overlap. */
  readonly all: Mention[];
  /** Those that are words of the tables, in order; these do not overlap one another. */
  readonly phrases: readonly Mention[];
}

/** Goes once through the words of a paragraph. */
export function walk(context: Context, paragraph: Span): Finds {
  const { text } = context.transcript;
  const search = context.knowledge?.phrases();
  const words = readWords(text, paragraph.start, paragraph.end, wordsRead, marksFor(search));
  const { count, starts, ends, figures, marks } = words;
  if (count === 0) return { all: [], phrases: [] };
  const walker = new Walker(context, paragraph);
  for (let index = 0; index < count; index++) {
    const mark = marks[index] ?? 0;
    // Most words are nothing.
    if (mark === 0) continue;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (search?.mayBegin(words, index)) walker.readPhrase(search, words, index);
    if ((mark & MIXED_WORD) !== 0) walker.visitParts(start, end);
    else {
      if ((mark & CUE) !== 0) walker.read(start, end, figures[index] ?? 0);
      if ((mark & CAPITAL_WORD) !== 0 && mayBeginRun(text, end)) walker.readName(start);
    }
  }
  return walker;
}

class Walker implements Finds {
  readonly all: Mention[] = [];
  readonly phrases: Mention[] = [];
  readonly #text: string;
  readonly #cue: Cue;
  readonly #roll: Roll;
  #phraseEnd = 0;
  #runEnd = 0;

  constructor({ transcript, knowledge }: Context, { start, end }: Span) {
    this.#text = transcript.text;
    this.#cue = { transcript, text: transcript.text, knowledge, word: '', at: start, from: start, end };
    this.#roll = rollOf(transcript);
  }

  /** Of a word with marks or figures in it, each run of letters: `Example` and `s` of `Example’s`. */
  visitParts(start: number, end: number): void {
    const text = this.#text;
    for (let at = start; at < end; at++) {
      let figure = 0;
      let codes = 0;
      let stop = at;
      for (let letter = letterOf(text.charCodeAt(at)); letter !== 0 && stop < end; stop++) {
        figure = nextFigure(figure, letter);
        codes |= letter;
        letter = letterOf(text.charCodeAt(stop + 1));
      }
      if (stop === at) continue;
      if (codes <= lastAscii) this.read(at, stop, figure);
      if (isCapital(text.charCodeAt(at))) this.readName(at);
      at = stop;
    }
  }

  /** The phrase that begins with a word, unless the word stands in one that was read before. */
  readPhrase(search: PhraseSearch, words: Words, index: number): void {
    if ((words.starts[index] ?? 0) < this.#phraseEnd) return;
    const match = search.at(this.#text, words, index);
    if (!match) return;
    this.#phraseEnd = match.end;
    const mention = phraseMention(this.#text, this.#cue.from, match);
    if (!mention) return;
    this.all.push(mention);
    this.phrases.push(mention);
  }

  /** What the readers of a word find. */
  read(start: number, end: number, figure: number): void {
    readAt(this.#cue, start, end, figure, this.all);
  }

  /** The name that may begin at a capital, unless it stands in one that was read before. */
  readName(start: number): void {
    if (start < this.#runEnd) return;
    this.#runEnd = readNameRun(this.#text, start, this.#cue.end, this.#roll, this.all);
  }
}
