/** The walk over the words of a paragraph: at capitals names are tried, at the words of the table their readers. Owns the walk. */
import type { Span } from '../layout/block.ts';
import { isCapital } from '../text/characters.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { letterOf, nextHash } from './cues.ts';
import type { Mention } from './mention.ts';
import { nameRunAt } from './names.ts';
import { mayBeCue, readAt } from './readers.ts';
import { rollOf } from './roll.ts';

/** All that may be a mention, nearly in order; some overlap. */
export function walk(transcript: Transcript, paragraph: Span): Mention[] {
  const { text } = transcript;
  const { start, end } = paragraph;
  const roll = rollOf(transcript);
  const found: Mention[] = [];
  let runEnd = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    let letter = letterOf(code);
    if (letter === 0) continue;
    let hash = letter;
    let stop = at + 1;
    for (; stop < end; stop++) {
      letter = letterOf(text.charCodeAt(stop));
      if (letter === 0) break;
      hash = nextHash(hash, letter);
    }
    if (mayBeCue(hash)) readAt(transcript, paragraph, { start: at, end: stop, hash }, found);
    if (at >= runEnd && isCapital(code)) {
      const run = nameRunAt(text, at, end, roll);
      if (run?.mention) found.push(run.mention);
      if (run) runEnd = run.end;
    }
    at = stop;
  }
  return found;
}
