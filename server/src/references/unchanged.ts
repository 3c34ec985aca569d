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

/** A block, and where it is among those of its passage. */
export interface PlacedBlock {
  readonly block: Block;
  readonly passage: Passage;
  readonly index: number;
}

/** What an edit left as it was. */
interface KeptVisitor {
  /** A passage that stands as it did with the words around it. */
  passage(kept: Passage): void;
  /** A block that does, of a passage that does not, as it is and as it was. */
  block(kept: PlacedBlock, from: PlacedBlock): void;
}

/** Goes through the blocks that stand as they did with the words around them: by whole passages, where these do. */
export function forEachKept(
  { text, layout: { passages } }: Transcript,
  { text: oldText, layout: { passages: old } }: Transcript,
  { head, tail }: SharedEnds,
  visit: KeptVisitor,
): void {
  const isBefore = ({ end }: Span): boolean => end + reach <= head;
  const isBehind = ({ start }: Span): boolean => start - reach >= text.length - tail;
  const { first, rest } = sharedPassages(passages, old);
  for (const passage of [...passages.slice(0, first), ...passages.slice(passages.length - rest)]) {
    if (isBefore(passage) || isBehind(passage)) visit.passage(passage);
    else
      for (const each of blocksOf([passage]))
        if (isBefore(each.block) || isBehind(each.block)) visit.block(each, each);
  }
  const blocks = blocksOf(passages.slice(first, passages.length - rest));
  const twins = blocksOf(old.slice(first, old.length - rest));
  let kept = 0;
  for (; kept < blocks.length; kept++) {
    const [each, twin] = [blocks[kept], twins[kept]];
    if (!each || !twin || !isBefore(each.block) || !isSame(each.block, twin.block, 0)) break;
    visit.block(each, twin);
  }
  const shift = text.length - oldText.length;
  for (let back = 1; back <= blocks.length - kept; back++) {
    const [each, twin] = [blocks.at(-back), twins.at(-back)];
    if (!each || !twin || !isBehind(each.block) || !isSame(each.block, twin.block, shift)) break;
    visit.block(each, twin);
  }
}

/** How many passages at the beginning and at the end are the same but for their places. */
function sharedPassages(
  passages: readonly Passage[],
  old: readonly Passage[],
): { readonly first: number; readonly rest: number } {
  const most = Math.min(passages.length, old.length);
  let first = 0;
  while (first < most && passages[first]?.origin === old[first]?.origin) first++;
  let rest = 0;
  while (rest < most - first && passages.at(-1 - rest)?.origin === old.at(-1 - rest)?.origin) rest++;
  return { first, rest };
}

const blocksOf = (passages: readonly Passage[]): PlacedBlock[] =>
  passages.flatMap((passage) => passage.blocks.map((block, index) => ({ block, passage, index })));

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
