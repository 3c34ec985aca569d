/**
 * Turns whose speaker is not printed, with what is known of each: for the list of problems, and by section for the view of
 * unattributed turns. Owns their words and how many are told of; how grave they are is the reader's setting.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { mostUnattributed } from '../text/limits.ts';
import { spokenWords } from '../transcript/turns.ts';
import { isTurn, type Certainty, type Part, type Transcript, type Turn } from '../transcript/transcript.ts';
import { namingOf } from './attribution-text.ts';
import { capacityOf } from './describe.ts';

/** A turn without a printed speaker. */
export interface UnattributedTurn {
  /** Its first word. */
  readonly span: Span;
  readonly words: string;
  /** `Foreign Secretary`, `[Member 1]`. */
  readonly name: string;
  /** What the tables and the text tell: the office-holder, the hints. */
  readonly detail: string;
  readonly certainty: Certainty;
  /** Whether a name is inferred, rather than a placeholder. */
  readonly isNamed: boolean;
  /** All of it in a sentence or two. */
  readonly message: string;
}

/** The unattributed turns under one heading. */
export interface UnattributedSection {
  readonly title: string;
  readonly turns: readonly UnattributedTurn[];
}

/** How many words of a turn mark it. */
const markedWords = /^\s*(?:\S+\s+){0,5}\S+/;
/** No word is longer than this; a longer run of characters is cut. */
const longestMark = 80;

function markOf(text: string, turn: Turn): { span: Span; words: string } {
  const first = turn.blocks.find(({ kind }) => kind === 'paragraph');
  const from = first?.start ?? turn.start;
  const spoken = first ? spokenWords(text, first) : '';
  const start = text.indexOf(spoken, from);
  const words = (markedWords.exec(spoken.slice(0, longestMark).split(/\r?\n/, 1)[0] ?? '') ?? [''])[0];
  // One word is marked, so that the mark covers no form of address that has a card of its own.
  return { span: { start, end: start + words.split(' ', 1).join('').length }, words };
}

/** What the text tells of a speaker without a name: `female, another party`. */
function hintsOf({ speaker }: Turn): string {
  const { gender, party, privyCounsellor } = speaker.hints ?? {};
  const told = [
    gender,
    party === undefined ? undefined : party === 'same' ? 'the minister’s party' : 'another party',
    privyCounsellor === true ? 'Privy Counsellor' : undefined,
  ];
  return told.filter((each) => each !== undefined).join(', ');
}

function describe(turn: Turn, transcript: Transcript, knowledge: Knowledge | undefined): UnattributedTurn {
  const { speaker, certainty, evidence } = turn;
  const detail = [capacityOf(speaker, transcript, knowledge), hintsOf(turn)].filter(Boolean).join('; ');
  const who = `${speaker.name}${detail === '' ? '' : ` (${detail})`}`;
  const why = evidence.length === 0 ? '' : ` How we know: ${evidence.join('; ')}.`;
  return {
    ...markOf(transcript.text, turn),
    name: speaker.name,
    detail,
    certainty,
    isNamed: namingOf(speaker, transcript, knowledge) !== undefined,
    message: `No speaker is printed: ${certainty} ${who}.${why}`,
  };
}

const lacksSpeaker = ({ attribution }: Turn): boolean => attribution === undefined;

/** How many turns have no printed speaker. */
export const countUnattributed = ({ turns }: Transcript): number => turns.filter(lacksSpeaker).length;

/** How many turns have a printed placeholder, such as `[Member 1]`, where a speaker belongs: they lack no line, but still a name. */
export const countPlaceholders = ({ turns }: Transcript): number =>
  turns.filter(({ attribution }) => attribution?.form === 'placeholder').length;

/** In words, that not all unattributed turns are told of; undefined where they are. */
export function unattributedLimit(transcript: Transcript): string | undefined {
  const count = countUnattributed(transcript);
  return count > mostUnattributed
    ? `only the first ${mostUnattributed} of ${count} turns without a speaker are listed`
    : undefined;
}

/** The unattributed turns in the order of the text, up to the limit. */
export function unattributedTurns(
  transcript: Transcript,
  knowledge: Knowledge | undefined,
): UnattributedTurn[] {
  return transcript.turns
    .filter(lacksSpeaker)
    .slice(0, mostUnattributed)
    .map((turn) => describe(turn, transcript, knowledge));
}

/** The same by section, in the order of the text; sections that lack none are left out. */
export function unattributedSections(
  transcript: Transcript,
  knowledge: Knowledge | undefined,
): UnattributedSection[] {
  const sections: UnattributedSection[] = [];
  let left = mostUnattributed;
  const visit = (title: string, parts: readonly Part[]): void => {
    const own = parts.flatMap((part) =>
      part.kind === 'turn' ? [part] : part.kind === 'question' ? part.children.filter(isTurn) : [],
    );
    const turns = own.filter(lacksSpeaker).slice(0, left);
    left -= turns.length;
    if (turns.length > 0)
      sections.push({ title, turns: turns.map((turn) => describe(turn, transcript, knowledge)) });
    parts.forEach((part) => {
      if (part.kind === 'section') visit(part.title, part.children);
    });
  };
  visit('Before the first heading', transcript.children);
  return sections;
}
