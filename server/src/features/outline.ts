/**
 * The outline of a transcript: sections, questions, turns, divisions. Owns names, details and ranges of its entries. Their words
 * are detached from the text: where that takes two bytes a letter, one piece of it would make the whole answer take two.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Span } from '../layout/block.ts';
import { detached } from '../text/detached.ts';
import type {
  Division,
  Part,
  Question,
  Section,
  Speaker,
  Transcript,
  Turn,
} from '../transcript/transcript.ts';
import { capacityOf, turnDetail } from './describe.ts';

/** What the outline may show. Sections are always shown. */
export const outlineKinds = [
  'section',
  'question',
  'turn',
  'division',
  'note',
  'time',
  'column',
  'procedure',
] as const;
export type OutlineKind = (typeof outlineKinds)[number];

/** Shown unless the setting `hansard.outline.include` says otherwise: quiet, what a reader navigates by. */
export const quietOutline: ReadonlySet<OutlineKind> = new Set(['section', 'question', 'turn', 'division']);

/** One entry of the outline; offsets in UTF-16 units of the text. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  /** All that belongs to the entry; holds the ranges of its children. */
  readonly range: Span;
  /** Where a click leads: the heading, the attribution, or the first paragraph where no attribution is printed. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** Longest name of an entry: longer headings are cut, the tree shows one line. */
const longestName = 120;

/** A speaker's name, and what stands behind it: office, seat, party. */
interface SpeakerWords {
  readonly name: string;
  readonly capacity: string;
}

/** Words for the speakers of one transcript. */
export type SpeakerIndex = (speaker: Speaker) => SpeakerWords;

/** @param knowledge adds who held a printed or inferred office on the sitting date */
export function speakerIndex(transcript: Transcript, knowledge?: Knowledge): SpeakerIndex {
  const known = new Map<Speaker, SpeakerWords>();
  return (speaker) => {
    let words = known.get(speaker);
    if (!words) {
      const capacity = capacityOf(speaker, transcript, knowledge);
      // One by one: an object of both takes twice as long.
      words = { name: detached(speaker.name), capacity: detached(capacity) };
      known.set(speaker, words);
    }
    return words;
  };
}

/**
 * @param knowledge adds who held a printed or inferred office on the sitting date
 * @param include what is shown besides sections; where questions are left out, their turns stand in the section
 */
export function outline(
  transcript: Transcript,
  knowledge?: Knowledge,
  include: ReadonlySet<OutlineKind> = quietOutline,
): OutlineEntry[] {
  const tree = outlineOf(transcript.children, speakerIndex(transcript, knowledge), include);
  const marks = markEntries(transcript, include);
  return marks.length === 0 ? tree : insertMarks(tree, marks);
}

/** The outline of some parts, without marks. */
export function outlineOf(
  parts: readonly Part[],
  speakers: SpeakerIndex,
  include: ReadonlySet<OutlineKind>,
): OutlineEntry[] {
  // One list is filled: a day has thousands of turns, and a list for each would cost more than they do.
  const fill = (entries: OutlineEntry[], some: readonly Part[]): OutlineEntry[] => {
    for (const part of some) {
      if (part.kind === 'turn') {
        if (include.has('turn')) entries.push(turnEntry(part, speakers(part.speaker)));
      } else if (part.kind === 'division') {
        if (include.has('division')) entries.push(divisionEntry(part));
      } else if (part.kind === 'question' && !include.has('question')) fill(entries, part.children);
      // The lines of procedure are marks, each by itself, where the reader wants them.
      else if (part.kind !== 'procedure') entries.push(groupEntry(part, fill([], part.children)));
    }
    return entries;
  };
  return fill([], parts);
}

const markKinds: readonly (readonly [Block['kind'], OutlineKind])[] = [
  ['note', 'note'],
  ['time', 'time'],
  ['column', 'column'],
  ['procedural', 'procedure'],
];

/** Whether the reader wants notes, times, columns or procedural lines in the outline. */
export const showsMarks = (include: ReadonlySet<OutlineKind>): boolean =>
  markKinds.some(([, kind]) => include.has(kind));

/** Notes, times, columns and procedural lines, where the reader wants them. */
function markEntries({ text, layout }: Transcript, include: ReadonlySet<OutlineKind>): OutlineEntry[] {
  const shown = new Map(markKinds.filter(([, kind]) => include.has(kind)));
  const marks: OutlineEntry[] = [];
  if (shown.size === 0) return marks;
  for (const block of layout.blocks) {
    const kind = shown.get(block.kind);
    if (kind === undefined) continue;
    const printed = text.slice(block.start, block.end);
    const words = printed.trim();
    const start = block.start + printed.length - printed.trimStart().length;
    const range = { start, end: start + words.length };
    const name = shorten(words.replace(/\s+/g, ' '));
    marks.push({ kind, name, detail: '', range, selection: range, children: none });
  }
  return marks;
}

/** Puts marks into the innermost entry that holds them; both in the order of the text, which one pass follows. */
function insertMarks(entries: readonly OutlineEntry[], marks: readonly OutlineEntry[]): OutlineEntry[] {
  const all: OutlineEntry[] = [];
  let at = 0;
  const startOf = (mark: OutlineEntry | undefined): number => mark?.range.start ?? Infinity;
  for (const entry of entries) {
    const { start, end } = entry.range;
    if (startOf(marks[at]) >= end) {
      all.push(entry);
      continue;
    }
    const from = at;
    while (startOf(marks[at]) < start) at++;
    for (const mark of marks.slice(from, at)) all.push(mark);
    const first = at;
    while (startOf(marks[at]) < end) at++;
    const begun = marks.slice(first, at);
    const own = begun.filter((mark) => mark.range.end <= end);
    all.push(own.length === 0 ? entry : { ...entry, children: insertMarks(entry.children, own) });
    for (const mark of begun) if (mark.range.end > end) all.push(mark);
  }
  for (const mark of marks.slice(at)) all.push(mark);
  return all;
}

const shorten = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;

function groupEntry(part: Section | Question, children: readonly OutlineEntry[]): OutlineEntry {
  const isSection = part.kind === 'section';
  return {
    kind: part.kind,
    name: isSection ? shorten(part.title) : detached(shorten(questionName(part))),
    detail: isSection ? '' : detached(questionDetail(part)),
    range: part,
    selection: part.titleSpan,
    children,
  };
}

const none: readonly OutlineEntry[] = [];

function turnEntry(turn: Turn, { name, capacity }: SpeakerWords): OutlineEntry {
  const first = turn.blocks[0];
  const selection = turn.attribution ?? {
    start: turn.start,
    end: first ? Math.min(first.end, turn.end) : turn.end,
  };
  const detail = turnDetail(turn, capacity);
  return {
    kind: 'turn',
    name,
    detail: turn.role === 'question' ? detached(detail) : detail,
    range: turn,
    selection,
    children: none,
  };
}

function questionName({ numbers }: Question): string {
  if (numbers.length === 0) return 'Question';
  return numbers.length === 1 ? `Question ${numbers[0] ?? ''}` : `Questions ${numbers.join(', ')}`;
}

const questionDetail = ({ uins }: Question): string => (uins.length === 0 ? '' : `(${uins.join(', ')})`);

function divisionEntry(division: Division): OutlineEntry {
  const { ayes, noes, number } = division;
  const detail = ayes === undefined || noes === undefined ? '' : `Ayes ${ayes}, Noes ${noes}`;
  return {
    kind: 'division',
    name: detached(`Division ${number ?? ''}`.trim()),
    detail,
    range: division,
    selection: division.titleSpan,
    children: none,
  };
}
