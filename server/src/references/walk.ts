/**
 * The walk over the words of a paragraph: at each the phrases of the tables, at capitals names, at the words of the table
 * their readers. Owns the walk.
 */
import { CAPITAL_WORD, emptyWords, nextFigure, PLAIN_WORD, readWords } from '../knowledge/words.ts';
import type { Span } from '../layout/block.ts';
import { isCapital } from '../text/characters.ts';
import { letterOf } from './cues.ts';
import type { Mention } from './mention.ts';
import { mayBeginRun, readNameRun } from './names.ts';
import { phraseMention } from './phrase-mentions.ts';
import { mayBeCue, readAt, type Cue } from './readers.ts';
import type { Context } from './resolution.ts';
import { rollOf, type Roll } from './roll.ts';

/** The words of the paragraph at hand. */
const wordsRead = emptyWords();

/** All that may be a mention in a paragraph, nearly in order; some overlap. */
export interface Finds {
  /** Words of the tables; these do not overlap one another. */
  readonly phrases: readonly Mention[];
  readonly others: readonly Mention[];
}

const nothing: Finds = { phrases: [], others: [] };

/** Goes once through the words of a paragraph. */
export function walk(context: Context, paragraph: Span): Finds {
  const { text } = context.transcript;
  const words = readWords(text, paragraph.start, paragraph.end, wordsRead);
  const { count, starts, ends, figures, shapes } = words;
  if (count === 0) return nothing;
  const phrases: Mention[] = [];
  const walker = new Walker(context, paragraph);
  const search = context.knowledge?.phrases();
  let phraseEnd = paragraph.start;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const shape = shapes[index] ?? 0;
    if (search?.mayBegin(words, index) && start >= phraseEnd) {
      const match = search.at(text, words, index);
      if (match) {
        phraseEnd = match.end;
        const mention = phraseMention(text, paragraph.start, match);
        if (mention) phrases.push(mention);
      }
    }
    if ((shape & PLAIN_WORD) === 0) walker.visitParts(start, end);
    else {
      if (mayBeCue(figures[index] ?? 0)) walker.read(start, end, figures[index] ?? 0);
      if ((shape & CAPITAL_WORD) !== 0 && mayBeginRun(text, end)) walker.readName(start);
    }
  }
  return { phrases, others: walker.found };
}

class Walker {
  readonly found: Mention[] = [];
  readonly #text: string;
  readonly #cue: Cue;
  readonly #roll: Roll;
  #runEnd = 0;

  constructor({ transcript, knowledge }: Context, { start, end }: Span) {
    this.#text = transcript.text;
    this.#cue = { transcript, knowledge, word: '', at: start, from: start, end };
    this.#roll = rollOf(transcript);
  }

  /** Of a word with marks or figures in it, each run of letters: `S` of `S/RES/2254`, `s` of `Example’s`. */
  visitParts(start: number, end: number): void {
    const text = this.#text;
    for (let at = start; at < end; at++) {
      let figure = 0;
      let stop = at;
      for (let letter = letterOf(text.charCodeAt(at)); letter !== 0 && stop < end; stop++) {
        figure = nextFigure(figure, letter);
        letter = letterOf(text.charCodeAt(stop + 1));
      }
      if (stop === at) continue;
      if (mayBeCue(figure)) this.read(at, stop, figure);
      if (isCapital(text.charCodeAt(at))) this.readName(at);
      at = stop;
    }
  }

  /** What the readers of a word find. */
  read(start: number, end: number, figure: number): void {
    readAt(this.#cue, start, end, figure, this.found);
  }

  /** The name that may begin at a capital, unless it stands in one that was read before. */
  readName(start: number): void {
    if (start < this.#runEnd) return;
    this.#runEnd = readNameRun(this.#text, start, this.#cue.end, this.#roll, this.found);
  }
}
