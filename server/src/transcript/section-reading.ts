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
import { movedDrafts, movedParts, type Move } from './moved.ts';
import { partsOf, type SectionParts } from './parts.ts';
import { markReported } from './procedure.ts';
import type { SectionOutline } from './sections.ts';
import {
  RegisterFollower,
  unknown,
  type RegisterEntry,
  type SpeakerRegister,
  type SpeakerSource,
} from './speakers.ts';
import type { Speaker } from './transcript.ts';
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
  /** Those of the turns, in order. */
  readonly speakerIds: readonly string[];
  /** What the register was asked and told for it. */
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

/** A section before its turns have their places: read anew, or as an earlier reading has it. */
export type DraftedSection =
  | { readonly entries: readonly RegisterEntry[]; readonly drafts: readonly DraftTurn[] }
  | {
      readonly entries: readonly RegisterEntry[];
      readonly drafts?: undefined;
      readonly earlier: EarlierReading;
    };

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
    const { entries } = earlier.reading;
    return register.replay(entries) ? { entries, earlier } : undefined;
  }
  const entries = register.record();
  return { drafts: readTurns(context, section, loss), entries };
}

/**
 * Drafts the turns of a section with the speakers of the text before an edit.
 * @param reading the section's own before the edit
 * @returns undefined where the edit may have changed who the speakers are
 */
export function followSection(
  { text, dialect, register }: ReadingContext,
  { section, earlier }: CountedSection,
  loss: Loss,
  reading: SectionReading,
): DraftedSection | undefined {
  if (earlier?.reading.loss === loss) return { entries: earlier.reading.entries, earlier };
  if (isInferred(section.blocks, loss)) return undefined;
  const follower = new RegisterFollower(register, reading.entries);
  const drafts = printedTurns(text, dialect, section.blocks, follower);
  return follower.isComplete ? { entries: reading.entries, drafts } : undefined;
}

const isAttributed = (blocks: readonly Block[]): boolean =>
  blocks.some(({ attribution }) => attribution && attribution.form !== 'crowd');

/** Whether turns of a section are inferred, all of them or some. */
const isInferred = (blocks: readonly Block[], loss: Loss): boolean =>
  loss === 'wide' || (loss === 'marked' && (!isAttributed(blocks) || hasPlaceholder(blocks)));

function printedTurns(
  text: string,
  dialect: Dialect,
  blocks: readonly Block[],
  speakers: SpeakerSource,
): DraftTurn[] {
  const turns = attributedTurns(blocks, speakers);
  assignRoles(turns, (speakerId) => speakers.get(speakerId) ?? unknown);
  markReported(text, dialect, turns);
  return turns;
}

function readTurns(context: ReadingContext, section: SectionBlocks, loss: Loss): DraftTurn[] {
  const { text, dialect, register } = context;
  const { id, blocks } = section;
  if (!isInferred(blocks, loss)) return printedTurns(text, dialect, blocks, register);
  const infer = inferring(text, section);
  return isAttributed(blocks) ? halfwayTurns({ id, blocks, register, infer }) : infer(blocks, register);
}

/**
 * Gives the turns of a section their places and speakers; where nobody in it has changed, those of an earlier reading are moved.
 * @param firstIndex position of its first turn among all turns
 */
export function finishSection(
  text: string,
  { blocks }: SectionBlocks,
  drafted: DraftedSection,
  speakers: ReadonlyMap<string, Speaker>,
  firstIndex: number,
): SectionParts & { speakerIds: readonly string[] } {
  if (drafted.drafts) {
    const speakerIds = drafted.drafts.map(({ speakerId }) => speakerId);
    return { ...partsOf(text, blocks, drafted.drafts, speakers, firstIndex), speakerIds };
  }
  const { reading, move } = drafted.earlier;
  const { turns, speakerIds } = reading;
  const isUnchanged = turns.every(
    ({ speaker }, at) => speaker === (speakers.get(speakerIds[at] ?? '') ?? unknown),
  );
  const parts = isUnchanged
    ? movedParts(reading, move, firstIndex - (turns[0]?.index ?? firstIndex))
    : partsOf(text, blocks, movedDrafts(turns, speakerIds, move), speakers, firstIndex);
  return { ...parts, speakerIds };
}
