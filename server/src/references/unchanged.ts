/** What an edit leaves as it was: blocks with the words around them, who speaks, how the turns follow. Owns these comparisons. */
import type { Block, Span } from '../layout/block.ts';
import type { SharedEnds } from '../text/lines.ts';
import type { ReadPassage } from '../transcript/read-passage.ts';
import type { Part, Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import { turnAt } from './discourse.ts';

/** More than finding and resolving look at before and behind the words of a block, in UTF-16 units. */
const reach = 1000;

/** Whether mentions are read alike in both: names of speakers are found among them, and what a seat is depends on the day. */
export const isReadAlike = (one: Transcript, other: Transcript): boolean =>
  one.layout.dialect === other.layout.dialect &&
  one.jurisdiction === other.jurisdiction &&
  one.sitting.date === other.sitting.date &&
  one.speakers.length === other.speakers.length &&
  one.speakers.every((speaker, at) => {
    const twin = other.speakers[at];
    return (
      speaker === twin ||
      (speaker.id === twin?.id && speaker.kind === twin.kind && speaker.name === twin.name)
    );
  });

/** Where the text is not the old one, and the turns that this touches. */
export function changedTurns(transcript: Transcript, { head, tail }: SharedEnds): Span {
  const start = Math.max(0, head - reach);
  const end = Math.min(transcript.text.length, transcript.text.length - tail + reach);
  return {
    start: Math.min(start, turnAt(transcript, Math.max(0, head - 1))?.start ?? start),
    end: Math.max(end, turnAt(transcript, transcript.text.length - tail)?.end ?? end),
  };
}

/** Goes through the blocks that stand as they did with the words around them, given by their new and old index. */
export function forEachKept(
  { text, layout: { blocks } }: Transcript,
  { layout: { blocks: old }, text: oldText }: Transcript,
  { head, tail }: SharedEnds,
  visit: (at: number, from: number) => void,
): void {
  let first = 0;
  for (; first < blocks.length; first++) {
    const [block, twin] = [blocks[first], old[first]];
    if (!block || !twin || block.end + reach > head || !isSame(block, twin, 0)) break;
    visit(first, first);
  }
  const shift = text.length - oldText.length;
  for (let back = 1; back <= blocks.length - first; back++) {
    const [block, twin] = [blocks[blocks.length - back], old[old.length - back]];
    if (!block || !twin || block.start - reach < text.length - tail || !isSame(block, twin, shift)) break;
    visit(blocks.length - back, old.length - back);
  }
}

const isSame = (block: Block, old: Block, shift: number): boolean =>
  block === old ||
  (block.start === old.start + shift &&
    block.end === old.end + shift &&
    block.kind === old.kind &&
    block.attribution?.textStart === (old.attribution && old.attribution.textStart + shift));

/** Whether nothing is different by which meanings are found, but for the words of one turn. */
export const isShapedAlike = (one: Transcript, other: Transcript): boolean =>
  one.sitting.house === other.sitting.house &&
  one.passages.length === other.passages.length &&
  one.speakers.every((speaker, at) => isSameSpeaker(speaker, other.speakers[at])) &&
  one.passages.every((passage, at) => isSamePassage(passage, other.passages[at]));

const isSamePassage = (one: ReadPassage, other: ReadPassage | undefined): boolean =>
  one.level === other?.level &&
  (one.origin === other?.origin ||
    (one.title === other?.title &&
      one.turns.length === other.turns.length &&
      one.turns.every((turn, at) => isSameTurn(turn, other.turns[at])) &&
      one.parts.length === other.parts.length &&
      one.parts.every((part, at) => isSamePart(part, other.parts[at]))));

const isSameSpeaker = (one: Speaker, other: Speaker | undefined): boolean =>
  one === other ||
  (one.office === other?.office &&
    one.constituency === other?.constituency &&
    one.party === other?.party &&
    JSON.stringify(one.hints) === JSON.stringify(other?.hints));

const isSameTurn = (one: Turn, other: Turn | undefined): boolean =>
  one === other ||
  (one.role === other?.role &&
    one.speaker.id === other.speaker.id &&
    one.certainty === other.certainty &&
    (one.attribution === undefined) === (other.attribution === undefined));

const isSamePart = (one: Part, other: Part | undefined): boolean =>
  one === other ||
  (one.kind === 'question'
    ? other?.kind === 'question' && one.children.length === other.children.length
    : one.kind === other?.kind);
