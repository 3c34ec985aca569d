/** The outline of a transcript: sections, questions, turns, divisions. Owns names, details and ranges of its entries. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import type { Division, Part, Question, Transcript, Turn } from '../transcript/transcript.ts';
import { turnDetail } from './describe.ts';

/** One entry of the outline; offsets in UTF-16 units of the text. */
export interface OutlineEntry {
  readonly kind: 'section' | 'question' | 'turn' | 'division';
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

/** @param knowledge adds who held a printed or inferred office on the sitting date */
export function outline(transcript: Transcript, knowledge?: Knowledge): OutlineEntry[] {
  const entry = (part: Part): OutlineEntry => {
    if (part.kind === 'turn') return turnEntry(transcript, part, knowledge);
    if (part.kind === 'division') return divisionEntry(part);
    const children = part.children.map(entry);
    const name = part.kind === 'section' ? part.title : questionName(part);
    const detail = part.kind === 'section' ? '' : questionDetail(part);
    return {
      kind: part.kind,
      name: shorten(name),
      detail,
      range: span(part),
      selection: part.titleSpan,
      children,
    };
  };
  return transcript.children.map(entry);
}

const span = ({ start, end }: Span): Span => ({ start, end });

const shorten = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;

function turnEntry(transcript: Transcript, turn: Turn, knowledge: Knowledge | undefined): OutlineEntry {
  const first = turn.blocks[0];
  const selection = turn.attribution ?? {
    start: turn.start,
    end: first ? Math.min(first.end, turn.end) : turn.end,
  };
  return {
    kind: 'turn',
    name: turn.speaker.name,
    detail: turnDetail(turn, transcript, knowledge),
    range: span(turn),
    selection: span(selection),
    children: [],
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
    name: `Division ${number ?? ''}`.trim(),
    detail,
    range: span(division),
    selection: division.titleSpan,
    children: [],
  };
}
