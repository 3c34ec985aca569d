/**
 * The transcript as a reader sees it: sitting, sections, questions, turns, speakers. Owns these types and nothing else;
 * build.ts makes them from blocks. All spans are UTF-16 offsets into `text`; everything is immutable.
 */
import type { Attribution, Block, Span } from '../layout/block.ts';
import type { ScannedLayout } from '../layout/scan.ts';
import type { Lines } from '../text/lines.ts';
import type { ReadPassage } from './read-passage.ts';

/** How sure a statement is; the words are the same everywhere in the product. */
export type Certainty = 'certain' | 'inferred' | 'possible';

/** The day and place of the proceedings, as the text itself gives them. */
export interface Sitting {
  /** `Commons`, `Lords` …: printed, or told by the dialect. */
  readonly house?: string;
  /** ISO 8601 date. Absent: the text gives none, and none is assumed. */
  readonly date?: string;
  /** Where the date is from. */
  readonly dateFrom?: 'comment' | 'text';
  readonly volume?: string;
  /** Number of the sitting, meeting or issue as printed, without leading zeros: `86`, `4999`. */
  readonly number?: string;
  /** Session and parliament as printed: `2nd Session, 41st Parliament`. */
  readonly session?: string;
}

/** What an unnamed speaker's own and the next speaker's words tell of him or her. */
export interface Hints {
  readonly gender?: 'female' | 'male';
  /** Party relation to the Member who answers: `the hon. Lady` marks another party, `my hon. Friend` the same. */
  readonly party?: 'same' | 'other';
  /** `right hon.` marks a Privy Counsellor, `hon.` alone that he or she is none (Erskine May 21.25). */
  readonly privyCounsellor?: boolean;
  /** One sentence for each hint. */
  readonly evidence: readonly string[];
}

export type SpeakerKind = 'person' | 'office' | 'chair' | 'crowd' | 'placeholder';

/** One speaker of a transcript, the same through all forms in which the text names him or her. */
export interface Speaker {
  /** Unique within the transcript. */
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Name to show: `Patricia Example`, `Mr Speaker`, `Foreign Secretary`, `[Member 1]`. Never an invented name. */
  readonly name: string;
  /** Office printed for a person, or the office itself. */
  readonly office?: string;
  readonly constituency?: string;
  /** Party as printed: `Con`. */
  readonly party?: string;
  readonly hints?: Hints;
}

/** `reported`: told in the third person by the reporter (`Mr. Example said, that he …`), as in the 19th century and in minutes. */
export type TurnRole =
  'question' | 'answer' | 'supplementary' | 'speech' | 'reported' | 'intervention' | 'chair' | 'crowd';

/** One person's continuous contribution. */
export interface Turn extends Span {
  readonly kind: 'turn';
  /** Position among all turns of the transcript. */
  readonly index: number;
  readonly role: TurnRole;
  readonly speaker: Speaker;
  /** `certain` where the speaker is printed. */
  readonly certainty: Certainty;
  /** Why this speaker and this role, for people; empty where the speaker is printed. */
  readonly evidence: readonly string[];
  readonly attribution?: Attribution;
  /** The paragraphs and the marks between them. */
  readonly blocks: readonly Block[];
  readonly questionNumber?: string;
  readonly uin?: string;
}

/** A tabled question, or a group of them answered together, with all that follows from it. */
export interface Question extends Span {
  readonly kind: 'question';
  readonly numbers: readonly string[];
  readonly uins: readonly string[];
  readonly titleSpan: Span;
  readonly children: readonly (Turn | Procedure)[];
}

/** A vote by division. */
export interface Division extends Span {
  readonly kind: 'division';
  readonly number?: string;
  readonly ayes?: number;
  readonly noes?: number;
  readonly titleSpan: Span;
}

/** What the House does and nobody says, between the turns: `Question put and agreed to.` No symbol of the quiet outline. */
export interface Procedure extends Span {
  readonly kind: 'procedure';
  /** The procedural lines and the marks between them. */
  readonly blocks: readonly Block[];
}

/** The proceedings under one heading. */
export interface Section extends Span {
  readonly kind: 'section';
  readonly title: string;
  readonly titleSpan: Span;
  /** Depth in the tree, 1 the outermost. */
  readonly level: number;
  readonly children: readonly Part[];
}

export type Part = Section | Question | Turn | Division | Procedure;

/** Whether a part is a turn, for lists that hold procedure between the turns. */
export const isTurn = (part: Part): part is Turn => part.kind === 'turn';

/** A whole text, understood. */
export interface Transcript {
  readonly text: string;
  readonly lines: Lines;
  readonly layout: ScannedLayout;
  /** Whose parliament: ISO 3166 code, lower case (`uk`), `un`, `eu`; of the dialect, empty where that is the generic one. */
  readonly jurisdiction: string;
  readonly sitting: Sitting;
  /** Languages that the record's markers or words show, BCP 47 (`en`, `fr`, `ga`, `zh-Hant`), the main one first; none where there is too little text to tell. */
  readonly languages: readonly string[];
  readonly children: readonly Part[];
  /** What the tree is put together from, in order. */
  readonly passages: readonly ReadPassage[];
  /** All turns in order. */
  readonly turns: readonly Turn[];
  readonly speakers: readonly Speaker[];
  /** What others found out about it, by the kind of note: for {@link Notes}. */
  readonly notes: Map<object, unknown>;
}
