/** The walk over the words of a paragraph: at capitals names are tried, at the words of the table their readers. Owns the walk. */
import { CAPITAL_WORD, nextHash, PLAIN_WORD, type Words } from '../knowledge/words.ts';
import type { Span } from '../layout/block.ts';
import { isCapital } from '../text/characters.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { letterOf } from './cues.ts';
import type { Mention } from './mention.ts';
import { mayBeginRun, nameRunAt } from './names.ts';
import { readAt, type Cue } from './readers.ts';
import { rollOf, type Roll } from './roll.ts';

/** All that may be a mention, nearly in order; some overlap. @param words those of the paragraph */
export function walk(transcript: Transcript, paragraph: Span, words: Words): Mention[] {
  const walker = new Walker(transcript, paragraph);
  const { count, starts, ends, hashes, shapes } = words;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const shape = shapes[index] ?? 0;
    if ((shape & PLAIN_WORD) === 0) walker.visitParts(start, end);
    else {
      walker.read(start, end, hashes[index] ?? 0);
      if ((shape & CAPITAL_WORD) !== 0 && mayBeginRun(transcript.text, end)) walker.readName(start);
    }
  }
  return walker.found;
}

class Walker {
  readonly found: Mention[] = [];
  readonly #text: string;
  readonly #cue: Cue;
  readonly #roll: Roll;
  #runEnd = 0;

  constructor(transcript: Transcript, { start, end }: Span) {
    this.#text = transcript.text;
    this.#cue = { transcript, word: '', at: start, from: start, end };
    this.#roll = rollOf(transcript);
  }

  /** Of a word with marks or figures in it, each run of letters: `S` of `S/RES/2254`, `s` of `Example’s`. */
  visitParts(start: number, end: number): void {
    const text = this.#text;
    for (let at = start; at < end; at++) {
      let hash = 0;
      let stop = at;
      for (let letter = letterOf(text.charCodeAt(at)); letter !== 0 && stop < end; stop++) {
        hash = nextHash(hash, letter);
        letter = letterOf(text.charCodeAt(stop + 1));
      }
      if (stop === at) continue;
      this.read(at, stop, hash);
      if (isCapital(text.charCodeAt(at))) this.readName(at);
      at = stop;
    }
  }

  /** What the readers of a word find. */
  read(start: number, end: number, hash: number): void {
    readAt(this.#cue, start, end, hash, this.found);
  }

  /** The name that may begin at a capital, unless it stands in one that was read before. */
  readName(start: number): void {
    if (start < this.#runEnd) return;
    const run = nameRunAt(this.#text, start, this.#cue.end, this.#roll);
    if (!run) return;
    if (run.mention) this.found.push(run.mention);
    this.#runEnd = run.end;
  }
}
