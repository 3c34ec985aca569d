/** The walk over the words of a paragraph: at capitals names are tried, at the words of the table their readers. Owns the walk. */
import { nextHash, type Words } from '../knowledge/words.ts';
import type { Span } from '../layout/block.ts';
import { isCapital } from '../text/characters.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { letterOf } from './cues.ts';
import type { Mention } from './mention.ts';
import { nameRunAt } from './names.ts';
import { readAt } from './readers.ts';
import { rollOf, type Roll } from './roll.ts';

/** All that may be a mention, nearly in order; some overlap. @param words those of the paragraph */
export function walk(transcript: Transcript, paragraph: Span, words: Words): Mention[] {
  const walker = new Walker(transcript, paragraph);
  const { count, starts, ends, hashes, plain } = words;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (plain[index] === 1) walker.visit(start, end, hashes[index] ?? 0);
    else walker.visitParts(start, end);
  }
  return walker.found;
}

class Walker {
  readonly found: Mention[] = [];
  readonly #transcript: Transcript;
  readonly #paragraph: Span;
  readonly #roll: Roll;
  #runEnd = 0;

  constructor(transcript: Transcript, paragraph: Span) {
    this.#transcript = transcript;
    this.#paragraph = paragraph;
    this.#roll = rollOf(transcript);
  }

  /** Of a word with marks or figures in it, each run of letters: `S` of `S/RES/2254`, `s` of `Example’s`. */
  visitParts(start: number, end: number): void {
    const { text } = this.#transcript;
    for (let at = start; at < end; at++) {
      let hash = 0;
      let stop = at;
      for (let letter = letterOf(text.charCodeAt(at)); letter !== 0 && stop < end; stop++) {
        hash = nextHash(hash, letter);
        letter = letterOf(text.charCodeAt(stop + 1));
      }
      if (stop === at) continue;
      this.visit(at, stop, hash);
      at = stop;
    }
  }

  visit(start: number, end: number, hash: number): void {
    const { text } = this.#transcript;
    readAt(this.#transcript, this.#paragraph, start, end, hash, this.found);
    if (start < this.#runEnd || !isCapital(text.charCodeAt(start))) return;
    const run = nameRunAt(text, start, this.#paragraph.end, this.#roll);
    if (!run) return;
    if (run.mention) this.found.push(run.mention);
    this.#runEnd = run.end;
  }
}
