/**
 * Selection that grows with the structure of a transcript: word, sentence, paragraph, turn, question, section. Owns the
 * steps; the editor adds the whole document.
 */
import type { Span } from '../layout/block.ts';
import { isWordCharacter } from '../text/characters.ts';
import type { Part, Transcript } from '../transcript/transcript.ts';
import { blockAt } from '../transcript/place.ts';

/** Spans around an offset, each inside the next, the smallest first. */
export function selection(transcript: Transcript, offset: number): Span[] {
  const { text, layout } = transcript;
  const steps: Span[] = [wordAt(text, offset)];
  const block = blockAt(layout, offset);
  if (block && block.kind !== 'blank') {
    // Words of white space that no keyboard has are words to some dialects.
    const start = block.start + Math.max(0, text.slice(block.start, block.end).search(/\S/));
    const end = block.start + text.slice(block.start, block.end).trimEnd().length;
    steps.push(sentenceAt(text, { start, end }, offset), { start, end });
  }
  const parts: Span[] = [];
  collect(transcript.children, offset, parts);
  const trimmed = parts
    .reverse()
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
  return nested([...steps, ...trimmed]);
}

function collect(parts: readonly Part[], offset: number, found: Span[]): void {
  const holding = parts.find(({ start, end }) => start <= offset && offset < end);
  if (!holding) return;
  found.push(holding);
  if (holding.kind === 'section' || holding.kind === 'question') collect(holding.children, offset, found);
}

/** Keeps the spans that hold the one before and are larger. */
function nested(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    const last = kept.at(-1);
    if (start >= end && kept.length > 0) continue;
    if (!last || (start <= last.start && end >= last.end && end - start > last.end - last.start))
      kept.push({ start, end });
  }
  return kept;
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return { start, end };
}

/** A full stop, question or exclamation mark ends a sentence where a capital follows; abbreviations of titles do not. */
const sentenceEnd = /(?<!\b(?:hon|Hon|Mr|Mrs|Ms|Dr|St|No|Rt|cc?|p|Vol))[.?!]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;

function sentenceAt(text: string, { start, end }: Span, offset: number): Span {
  let from = start;
  for (const match of text.slice(start, end).matchAll(sentenceEnd)) {
    const stop = start + match.index + match[0].length;
    if (stop > offset) return { start: from, end: start + match.index + match[0].trimEnd().length };
    from = stop;
  }
  return { start: from, end };
}
