/**
 * Builds the transcript from a text. Owns the order in which sections are read, what of an earlier transcript is used again,
 * and the tree that the sections make.
 */
import type { Dialect } from '../layout/dialect.ts';
import { detectDialect } from '../layout/detect.ts';
import { rescan } from '../layout/rescan.ts';
import { scan, type ScannedLayout } from '../layout/scan.ts';
import { toLines } from '../text/lines.ts';
import type { SureTurns } from './halfway.ts';
import { isUnderRepair, lossOf, mayLackNames, worthLookingAt, type Loss } from './lost-names.ts';
import { endOf } from './parts.ts';
import {
  countSection,
  draftSection,
  earlierReadings,
  finishSection,
  followSection,
  sureTurnsOf,
  type CountedSection,
  type DraftedSection,
  type EarlierReading,
  type ReadingContext,
  type SectionBlocks,
  type SectionReading,
} from './section-reading.ts';
import { outlineSections } from './sections.ts';
import { readSitting } from './sitting.ts';
import { SpeakerRegister } from './speakers.ts';
import type { Part, Section, Speaker, Transcript, Turn } from './transcript.ts';

/** What a later reading of an edited text can use again. */
interface Readings {
  readonly register: SpeakerRegister;
  /** In the order in which they stand. */
  readonly sections: readonly SectionReading[];
}

const readingsOf = new WeakMap<Transcript, Readings>();

/**
 * Reads a text as a transcript. Total: any string gives one.
 * @param text as `readable` makes it: names with spaces that do not break in them are not seen
 * @param dialect the way of printing; recognised from the text when left out
 * @param previous a transcript of the text before an edit: what the edit cannot have changed is used again, and the result
 *   is the same as without it
 */
export function buildTranscript(text: string, dialect?: Dialect, previous?: Transcript): Transcript {
  const known = dialect ?? detectDialect(text)[0]?.dialect;
  if (!known) throw new Error('no dialect is registered');
  if (previous?.layout.dialect !== known.id) return assemble(scan(toLines(text), known), known);
  const { layout, kept } = rescan(previous.layout, text, known);
  const readings = readingsOf.get(previous);
  if (!kept || !readings) return assemble(layout, known);
  const find = earlierReadings(readings.sections, kept, text.length - previous.text.length);
  return assemble(layout, known, { previous, readings, find }) ?? assemble(layout, known);
}

/** A transcript of the text before an edit, and what holds of it. */
interface Before {
  readonly previous: Transcript;
  readonly readings: Readings;
  readonly find: (section: SectionBlocks) => EarlierReading | undefined;
}

function assemble(layout: ScannedLayout, dialect: Dialect): Transcript;
function assemble(layout: ScannedLayout, dialect: Dialect, before: Before): Transcript | undefined;
function assemble(layout: ScannedLayout, dialect: Dialect, before?: Before): Transcript | undefined {
  const { text } = layout.lines;
  const counted = sectionsOf(layout).map((section) => countSection(text, section, before?.find(section)));
  const { loss, sure } = lossIn(text, dialect, counted);
  const drafted =
    (before && followAll(text, dialect, counted, loss, before.readings)) ??
    draftAll({ text, dialect, register: new SpeakerRegister(dialect) }, counted, loss);
  if (!drafted) return undefined;
  const { register } = drafted;
  const speakers = settle(register, before?.previous);
  const turns: Turn[] = [];
  const readings = counted.map(({ section, counts }, at): SectionReading => {
    const draft = drafted.sections[at] ?? nothing;
    const { entries } = draft;
    const { parts, turns: own, speakerIds } = finishSection(text, section, draft, speakers, turns.length);
    for (const turn of own) turns.push(turn);
    return { section, counts, sure: sure?.[at], loss, entries, parts, turns: own, speakerIds };
  });
  const transcript: Transcript = {
    text,
    lines: layout.lines,
    layout,
    jurisdiction: dialect.jurisdiction,
    sitting: readSitting(text, layout.blocks, dialect),
    children: treeOf(readings),
    turns,
    speakers: [...speakers.values()],
  };
  readingsOf.set(transcript, { register, sections: readings });
  return transcript;
}

const nothing: DraftedSection = { drafts: [], entries: [] };

/** The opening of a text, which has no title, and its sections. */
function sectionsOf({ text, blocks }: ScannedLayout): SectionBlocks[] {
  const { opening, sections } = outlineSections(text, blocks);
  let first = opening.length;
  return [
    { id: 'opening', blocks: opening, first: 0 },
    ...sections.map((outline, at): SectionBlocks => {
      const section = { id: `section:${at}`, ...outline, first: first + 1 };
      first += 1 + outline.blocks.length;
      return section;
    }),
  ];
}

/** How far the names are lost, by what is printed or, where some are, by the turns that lack one. */
function lossIn(
  text: string,
  dialect: Dialect,
  counted: readonly CountedSection[],
): { loss: Loss; sure?: readonly (SureTurns | undefined)[] } {
  if (dialect.namesLost === 'never') return { loss: 'none' };
  const loss = lossOf(counted.map(({ counts }) => counts));
  if (loss === 'wide' || !mayLackNames(dialect.id)) return { loss };
  const context = { text, dialect, register: new SpeakerRegister(dialect) };
  // What stands before the first heading is the head of a record more often than a debate.
  const looked = worthLookingAt(
    text,
    counted.filter(({ section }) => section.level !== undefined),
  );
  const sure = counted.map((each) => (looked.has(each) ? sureTurnsOf(context, each) : undefined));
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
function settle(register: SpeakerRegister, previous: Transcript | undefined): ReadonlyMap<string, Speaker> {
  const before = new Map(previous?.speakers.map((speaker) => [speaker.id, speaker]));
  return new Map(
    register.speakers.map((speaker) => {
      const known = before.get(speaker.id);
      return [speaker.id, known && isSame(known, speaker) ? known : speaker];
    }),
  );
}

interface Open {
  readonly level: number;
  readonly section: SectionBlocks;
  readonly parts: Part[];
}

/** Puts sections into those that they lie in. */
function treeOf(readings: readonly SectionReading[]): Part[] {
  const roots: Part[] = [];
  const open: Open[] = [];
  for (const { section, parts } of readings) {
    const { level } = section;
    if (level === undefined) {
      roots.push(...parts);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= level) close(open, roots);
    open.push({ level, section, parts: [...parts] });
  }
  while (open.length > 0) close(open, roots);
  return roots;
}

function close(open: Open[], roots: Part[]): void {
  const done = open.pop();
  if (!done?.section.titleSpan) return;
  const { title, titleSpan, blocks } = done.section;
  const section: Section = {
    kind: 'section',
    title: title ?? '',
    titleSpan,
    level: open.length + 1,
    start: titleSpan.start,
    end: Math.max(endOf(blocks, titleSpan.end), done.parts.at(-1)?.end ?? 0),
    children: done.parts,
  };
  (open.at(-1)?.parts ?? roots).push(section);
}
