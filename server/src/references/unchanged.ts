/** What an edit leaves as it was: blocks with the words around them, who speaks, how the turns follow. Owns these comparisons. */
import type { Block, Span } from '../layout/block.ts';
import type { Passage } from '../layout/passages.ts';
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

/** What an edit leaves as it was, and what lies between. */
interface KeptPassages {
  /** Those that stand as they did with the words around them, as they are now. */
  readonly kept: readonly Passage[];
  /** The others, as they are and as they were. */
  readonly passages: readonly Passage[];
  readonly old: readonly Passage[];
}

/** What surely lies outside an edit. */
const outside = ({ text }: Transcript, { head, tail }: SharedEnds) => ({
  isBefore: ({ end }: Span): boolean => end + reach <= head,
  isBehind: ({ start }: Span): boolean => start - reach >= text.length - tail,
});

/** The passages at both ends of a text that an edit left as they were. */
export function keptPassages(next: Transcript, previous: Transcript, shared: SharedEnds): KeptPassages {
  const { passages } = next.layout;
  const old = previous.layout.passages;
  const { isBefore, isBehind } = outside(next, shared);
  const most = Math.min(passages.length, old.length);
  const isKept = (passage: Passage | undefined, twin: Passage | undefined, is: typeof isBefore): boolean =>
    passage !== undefined && passage.origin === twin?.origin && is(passage);
  let first = 0;
  while (first < most && isKept(passages[first], old[first], isBefore)) first++;
  let rest = 0;
  while (rest < most - first && isKept(passages.at(-1 - rest), old.at(-1 - rest), isBehind)) rest++;
  const end = passages.length - rest;
  return {
    kept: [...passages.slice(0, first), ...passages.slice(end)],
    passages: passages.slice(first, end),
    old: old.slice(first, old.length - rest),
  };
}

/**
 * Goes through the blocks that stand as they did with the words around them, given by their new and old index.
 * @param blocks some of the text that follow each other
 * @param old those in whose place they are
 */
export function forEachKept(
  [next, blocks]: readonly [Transcript, readonly Block[]],
  [previous, old]: readonly [Transcript, readonly Block[]],
  shared: SharedEnds,
  visit: (at: number, from: number) => void,
): void {
  const { isBefore, isBehind } = outside(next, shared);
  let first = 0;
  for (; first < blocks.length; first++) {
    const [block, twin] = [blocks[first], old[first]];
    if (!block || !twin || !isBefore(block) || !isSame(block, twin, 0)) break;
    visit(first, first);
  }
  const shift = next.text.length - previous.text.length;
  for (let back = 1; back <= blocks.length - first; back++) {
    const [block, twin] = [blocks.at(-back), old.at(-back)];
    if (!block || !twin || !isBehind(block) || !isSame(block, twin, shift)) break;
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
