/**
 * Reads one section: whose turns its blocks are. Owns the choice between what is printed, what is inferred and both, and what
 * of an earlier reading holds after an edit elsewhere.
 */
import type { Block } from '../layout/block.ts';
import type { Dialect } from '../layout/dialect.ts';
import { BareSection } from './bare-section.ts';
import { countSureTurns, halfwayTurns, type SureTurns } from './halfway.ts';
import { countLoss, hasPlaceholder, type Loss, type LossCounts } from './lost-names.ts';
import { markReported } from './procedure.ts';
import { SectionTurns, type TurnsPlace } from './section-turns.ts';
import type { SectionOutline } from './sections.ts';
import {
  RegisterFollower,
  unknown,
  type RegisterEntry,
  type SpeakerRegister,
  type SpeakerSource,
} from './speakers.ts';
import { assignRoles, attributedTurns, type DraftTurn } from './turns.ts';

/** A passage with what its reading depends on besides its words. */
export type SectionPlace = Pick<SectionOutline, 'id' | 'passage'> & Partial<SectionOutline>;

/** A section, read. */
export interface SectionReading {
  readonly section: SectionPlace;
  readonly counts: LossCounts;
  readonly sure: SureTurns | undefined;
  readonly loss: Loss;
  readonly turns: SectionTurns;
  /** What the register was asked and told for it. */
  readonly entries: readonly RegisterEntry[];
}

/** What reading a text's sections shares. */
export interface ReadingContext {
  readonly text: string;
  readonly dialect: Dialect;
  readonly register: SpeakerRegister;
}

/** What of a section is read before its turns. */
export interface CountedSection {
  readonly section: SectionPlace;
  /** The reading of the same words before an edit elsewhere. */
  readonly earlier: SectionReading | undefined;
  readonly counts: LossCounts;
  readonly bare: BareSection;
}

/** Finds the readings of sections that an edit left as they were, but for their places. */
export function earlierReadings(
  readings: readonly SectionReading[],
): (section: SectionPlace) => SectionReading | undefined {
  const byOrigin = new Map(readings.map((reading) => [reading.section.passage.origin, reading]));
  return ({ id, passage, department, answerer }) => {
    const reading = byOrigin.get(passage.origin);
    if (!reading) return undefined;
    const { section, loss } = reading;
    const isAlike = department === section.department && answerer === section.answerer;
    // Where no names are lost, no speaker is this section's alone.
    return isAlike && (loss === 'none' || id === section.id) ? reading : undefined;
  };
}

/** Counts what tells of lost names in a section. */
export function countSection(
  text: string,
  section: SectionPlace,
  earlier: SectionReading | undefined,
): CountedSection {
  const counts = earlier?.counts ?? countLoss(text, section.passage.below);
  return { section, earlier, counts, bare: new BareSection(text, section) };
}

/** Counts the turns of a section that surely begin where they do. */
export const sureTurnsOf = ({ section, earlier, bare }: CountedSection): SureTurns =>
  earlier?.sure ?? countSureTurns(section.passage.below, bare);

/** A section before its turns have their places: read anew, or as an earlier reading has it. */
export type DraftedSection =
  | { readonly entries: readonly RegisterEntry[]; readonly drafts: readonly DraftTurn[] }
  | {
      readonly entries: readonly RegisterEntry[];
      readonly drafts?: undefined;
      readonly earlier: SectionReading;
    };

/**
 * Drafts the turns of a section.
 * @returns undefined where an earlier reading does not hold, because a speaker's name now means another
 */
export function draftSection(
  context: ReadingContext,
  counted: CountedSection,
  loss: Loss,
): DraftedSection | undefined {
  const { register } = context;
  const { earlier } = counted;
  if (earlier?.loss === loss) {
    const { entries } = earlier;
    return register.replay(entries) ? { entries, earlier } : undefined;
  }
  const entries = register.record();
  return { drafts: readTurns(context, counted, loss), entries };
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
  if (earlier?.loss === loss) return { entries: earlier.entries, earlier };
  const { below } = section.passage;
  if (isInferred(below, loss)) return undefined;
  const follower = new RegisterFollower(register, reading.entries);
  const drafts = printedTurns(text, dialect, below, follower);
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

function readTurns(context: ReadingContext, { section, bare }: CountedSection, loss: Loss): DraftTurn[] {
  const { text, dialect, register } = context;
  const { below: blocks } = section.passage;
  if (!isInferred(blocks, loss)) return printedTurns(text, dialect, blocks, register);
  return isAttributed(blocks)
    ? halfwayTurns({ id: section.id, blocks, register, bare })
    : bare.inferTurns(register);
}

/** Gives the turns of a section their places and speakers. */
export const finishSection = (text: string, drafted: DraftedSection, place: TurnsPlace): SectionTurns =>
  drafted.drafts ? SectionTurns.of(text, drafted.drafts, place) : drafted.earlier.turns.movedTo(text, place);
