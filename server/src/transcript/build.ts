/**
 * Builds the transcript from a text. Owns the order in which sections are read, and what of an earlier transcript is used
 * again.
 */
import type { Dialect } from '../layout/dialect.ts';
import { detectDialect } from '../layout/detect.ts';
import { Passage } from '../layout/passages.ts';
import { rescan } from '../layout/rescan.ts';
import { scan, type ScannedLayout } from '../layout/scan.ts';
import { toLines, type SharedEnds } from '../text/lines.ts';
import type { SureTurns } from './halfway.ts';
import { Notes } from './notes.ts';
import { ReadTranscript, type ReadSections } from './read-transcript.ts';
import { isUnderRepair, lossOf, mayLackNames, worthLookingAt, type Loss } from './lost-names.ts';
import {
  countSection,
  draftSection,
  earlierReadings,
  finishSection,
  followSection,
  sureTurnsOf,
  type CountedSection,
  type DraftedSection,
  type ReadingContext,
  type SectionPlace,
  type SectionReading,
} from './section-reading.ts';
import { outlineSections } from './sections.ts';
import { isBeginningKept, readSitting } from './sitting.ts';
import { SpeakerRegister } from './speakers.ts';
import type { Speaker, Transcript } from './transcript.ts';

/** What a later reading of an edited text can use again. */
interface Readings extends ReadSections {
  readonly register: SpeakerRegister;
}

const readingsOf = new Notes<Readings>();

/**
 * Reads a text as a transcript. Total: any string gives one.
 * @param text as `readable` makes it: names with spaces that do not break in them are not seen
 * @param dialect the way of printing; recognised from the text when left out
 * @param previous a transcript of the text before an edit: what the edit cannot have changed is used again, and the result
 *   is the same as without it
 * @param shared what both texts share; found by comparing them when left out
 */
export function buildTranscript(
  text: string,
  dialect?: Dialect,
  previous?: Transcript,
  shared?: SharedEnds,
): Transcript {
  const known = dialect ?? detectDialect(text)[0]?.dialect;
  if (!known) throw new Error('no dialect is registered');
  if (previous?.layout.dialect !== known.id) return assemble(scan(toLines(text), known), known);
  const layout = rescan(previous.layout, text, known, shared);
  const readings = readingsOf.get(previous);
  return (readings && assemble(layout, known, readings)) ?? assemble(layout, known);
}

function assemble(layout: ScannedLayout, dialect: Dialect): Transcript;
function assemble(layout: ScannedLayout, dialect: Dialect, before: Readings): Transcript | undefined;
function assemble(layout: ScannedLayout, dialect: Dialect, before?: Readings): Transcript | undefined {
  const { text } = layout.lines;
  const find = before && earlierReadings(before.sections);
  const counted = sectionsOf(layout).map((section) => countSection(text, section, find?.(section)));
  const { loss, sure } = lossIn(text, dialect, counted);
  const drafted =
    (before && followAll(text, dialect, counted, loss, before)) ??
    draftAll({ text, dialect, register: new SpeakerRegister(dialect) }, counted, loss);
  if (!drafted) return undefined;
  const { register } = drafted;
  const speakers = before?.register === register ? before.speakers : settle(register, before?.speakers);
  let firstIndex = 0;
  const sections = counted.map(({ section, counts }, at): SectionReading => {
    const draft = drafted.sections[at] ?? nothing;
    const turns = finishSection(text, draft, { passage: section.passage, speakers, firstIndex });
    firstIndex += turns.speakerIds.length;
    return { section, counts, sure: sure?.[at], loss, entries: draft.entries, turns };
  });
  const sitting =
    before && isBeginningKept(before.layout, layout) ? before.sitting : readSitting(layout, dialect);
  const readings: Readings = { layout, sitting, register, speakers, sections };
  const transcript = new ReadTranscript(dialect.jurisdiction, readings);
  readingsOf.set(transcript, readings);
  return transcript;
}

const nothing: DraftedSection = { drafts: [], entries: [] };

/** The opening of a text, which has no title, and its sections. */
function sectionsOf({ text, passages }: ScannedLayout): SectionPlace[] {
  const [first] = passages;
  const opening = first && !first.hasHeading ? first : noPassage;
  return [{ id: 'opening', passage: opening }, ...outlineSections(text, passages)];
}

/** What stands before a text's first line. */
const noPassage = new Passage([]);

/** How far the names are lost, by what is printed or, where some are, by the turns that lack one. */
function lossIn(
  text: string,
  dialect: Dialect,
  counted: readonly CountedSection[],
): { loss: Loss; sure?: readonly (SureTurns | undefined)[] } {
  if (dialect.namesLost === 'never') return { loss: 'none' };
  const loss = lossOf(counted.map(({ counts }) => counts));
  if (loss === 'wide' || !mayLackNames(dialect.id)) return { loss };
  // What stands before the first heading is the head of a record more often than a debate.
  const looked = worthLookingAt(
    text,
    counted.filter(({ section }) => section.level !== undefined),
  );
  const sure = counted.map((each) => (looked.has(each) ? sureTurnsOf(each) : undefined));
  const sum = (key: keyof SureTurns): number => sure.reduce((total, each) => total + (each?.[key] ?? 0), 0);
  return { loss: isUnderRepair(sum('all'), sum('alone')) ? 'wide' : loss, sure };
}

interface Drafted {
  readonly register: SpeakerRegister;
  /** In the order in which they stand. */
  readonly sections: readonly DraftedSection[];
}

/** Drafts all sections, the opening last; undefined where an earlier reading does not hold. */
function draftAll(
  context: ReadingContext,
  counted: readonly CountedSection[],
  loss: Loss,
): Drafted | undefined {
  const drafts = new Map<CountedSection, DraftedSection>();
  const [opening, ...sections] = counted;
  for (const each of opening ? [...sections, opening] : sections) {
    const draft = draftSection(context, each, loss);
    if (!draft) return undefined;
    drafts.set(each, draft);
  }
  return { register: context.register, sections: counted.flatMap((each) => drafts.get(each) ?? []) };
}

/** Drafts all sections where an edit changes no label: the speakers are those of the text before it. */
function followAll(
  text: string,
  dialect: Dialect,
  counted: readonly CountedSection[],
  loss: Loss,
  { register, sections: readings }: Readings,
): Drafted | undefined {
  if (readings.length !== counted.length) return undefined;
  const sections: DraftedSection[] = [];
  for (const [at, each] of counted.entries()) {
    const reading = readings[at];
    const draft = reading && followSection({ text, dialect, register }, each, loss, reading);
    if (!draft) return undefined;
    sections.push(draft);
  }
  return { register, sections };
}

const isSame = (one: Speaker, other: Speaker): boolean =>
  one.kind === other.kind &&
  one.name === other.name &&
  one.office === other.office &&
  one.constituency === other.constituency &&
  one.party === other.party &&
  one.hints === other.hints;

/** The speakers by their ids; who is as before is the same object, so that what was made with it can stay. */
function settle(
  register: SpeakerRegister,
  before: ReadonlyMap<string, Speaker> | undefined,
): ReadonlyMap<string, Speaker> {
  return new Map(
    register.speakers.map((speaker) => {
      const known = before?.get(speaker.id);
      return [speaker.id, known && isSame(known, speaker) ? known : speaker];
    }),
  );
}
