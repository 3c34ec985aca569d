/**
 * Reads one section: whose turns its blocks are. Owns the choice between what is printed, what is inferred and both, and what
 * of an earlier reading holds after an edit elsewhere.
 */
import type { Block } from '../layout/block.ts';
import type { Dialect } from '../layout/dialect.ts';
import type { KeptBlocks } from '../layout/rescan.ts';
import { countSureTurns, halfwayTurns, type SureTurns } from './halfway.ts';
import { inferTurns, type Register } from './inference.ts';
import { countLoss, hasPlaceholder, type Loss, type LossCounts } from './lost-names.ts';
import { movedDrafts, type Move } from './moved.ts';
import { unknown, type SectionParts } from './parts.ts';
import { markReported } from './procedure.ts';
import type { SectionOutline } from './sections.ts';
import type { RegisterEntry, SpeakerRegister } from './speakers.ts';
import { assignRoles, attributedTurns, type DraftTurn } from './turns.ts';

/** The blocks under a heading, or before the first one, with what their reading depends on besides their words. */
export interface SectionBlocks extends Partial<Omit<SectionOutline, 'blocks'>> {
  /** Prefix of the ids of speakers that only this section knows. */
  readonly id: string;
  readonly blocks: readonly Block[];
  /** Position of the first block in the layout. */
  readonly first: number;
}

/** A section, read. */
export interface SectionReading extends SectionParts {
  readonly section: SectionBlocks;
  readonly counts: LossCounts;
  readonly sure: SureTurns | undefined;
  readonly loss: Loss;
  readonly drafts: readonly DraftTurn[];
  readonly entries: readonly RegisterEntry[];
}

/** An earlier reading of the same words, and where they went since. */
export interface EarlierReading {
  readonly reading: SectionReading;
  readonly move: Move;
}

/** What reading a text's sections shares. */
export interface ReadingContext {
  readonly text: string;
  readonly dialect: Dialect;
  readonly register: SpeakerRegister;
}

/** What of a section is read before its turns. */
export interface CountedSection {
  readonly section: SectionBlocks;
  readonly earlier: EarlierReading | undefined;
  readonly counts: LossCounts;
}

/**
 * Finds the readings of sections that an edit left as they were.
 * @param readings those of the text before the edit, in order
 */
export function earlierReadings(
  readings: readonly SectionReading[],
  kept: KeptBlocks,
  offsets: number,
): (section: SectionBlocks) => EarlierReading | undefined {
  const byFirst = new Map(readings.map((reading) => [reading.section.first, reading]));
  return (section) => {
    const { first, blocks } = section;
    const isHead = first + blocks.length <= kept.head;
    if (!isHead && first < kept.tail) return undefined;
    const reading = byFirst.get(isHead ? first : first - kept.tail + kept.oldTail);
    if (reading?.section.blocks.length !== blocks.length) return undefined;
    const { id, department, answerer } = reading.section;
    if (id !== section.id || department !== section.department || answerer !== section.answerer)
      return undefined;
    const move = { from: reading.section.blocks, to: blocks, offsets: isHead ? 0 : offsets };
    return { reading, move };
  };
}

/** Counts what tells of lost names in a section. */
export function countSection(
  text: string,
  section: SectionBlocks,
  earlier: EarlierReading | undefined,
): CountedSection {
  return { section, earlier, counts: earlier?.reading.counts ?? countLoss(text, section.blocks) };
}

const inferring =
  (text: string, section: SectionBlocks) =>
  (blocks: readonly Block[], register: Register): DraftTurn[] =>
    inferTurns(text, blocks, section.id, section, register);

/** Counts the turns of a section that surely begin where they do. */
export function sureTurnsOf(context: ReadingContext, { section, earlier }: CountedSection): SureTurns {
  const { text, register } = context;
  return (
    earlier?.reading.sure ??
    countSureTurns({ blocks: section.blocks, register, infer: inferring(text, section) })
  );
}

/** The turns of a section without their places, and what the register was asked and told for them. */
export interface DraftedSection extends Pick<SectionReading, 'drafts' | 'entries'> {
  /** The reading whose drafts these are, where the section was not read anew. */
  readonly earlier: EarlierReading | undefined;
}

/**
 * Drafts the turns of a section.
 * @returns undefined where an earlier reading does not hold, because a speaker's name now means another
 */
export function draftSection(
  context: ReadingContext,
  { section, earlier }: CountedSection,
  loss: Loss,
): DraftedSection | undefined {
  const { register } = context;
  if (earlier?.reading.loss === loss) {
    const { entries, drafts } = earlier.reading;
    if (!register.replay(entries)) return undefined;
    return { entries, drafts: movedDrafts(drafts, earlier.move), earlier };
  }
  const entries = register.record();
  return { drafts: readTurns(context, section, loss), entries, earlier: undefined };
}

function readTurns(context: ReadingContext, section: SectionBlocks, loss: Loss): DraftTurn[] {
  const { text, dialect, register } = context;
  const { id, blocks } = section;
  const isAttributed = blocks.some(({ attribution }) => attribution && attribution.form !== 'crowd');
  if (loss === 'wide' || (loss === 'marked' && (!isAttributed || hasPlaceholder(blocks)))) {
    const infer = inferring(text, section);
    return isAttributed ? halfwayTurns({ id, blocks, register, infer }) : infer(blocks, register);
  }
  const turns = attributedTurns(blocks, register);
  assignRoles(turns, (speakerId) => register.get(speakerId) ?? unknown);
  markReported(text, dialect, turns);
  return turns;
}
