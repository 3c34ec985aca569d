/**
 * The turns of one section, from edit to edit. Owns that those which an edit elsewhere left as they were go to their new
 * places when somebody looks at them, and not before.
 */
import type { Passage } from '../layout/passages.ts';
import { movedDrafts, movedParts, type Move } from './moved.ts';
import { partsOf, type SectionParts } from './parts.ts';
import { unknown } from './speakers.ts';
import type { Speaker } from './transcript.ts';
import type { DraftTurn } from './turns.ts';

/** Where a section stands, and among whom. */
export interface TurnsPlace {
  readonly passage: Passage;
  /** By their ids. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Position of the section's first turn among all turns of the transcript. */
  readonly firstIndex: number;
}

/** The turns of a section, and the parts of it that they make. */
export class SectionTurns {
  /** Those of the turns, in order. */
  readonly speakerIds: readonly string[];
  /** The same object for as long as edits change nothing of the parts but their places. */
  readonly origin: object;
  readonly #place: TurnsPlace;
  #parts: SectionParts;
  /** Where the parts stand: where they were last looked at. */
  #placeOfParts: TurnsPlace;

  private constructor(
    speakerIds: readonly string[],
    place: TurnsPlace,
    parts: SectionParts,
    placeOfParts: TurnsPlace,
    origin: object = {},
  ) {
    this.speakerIds = speakerIds;
    this.origin = origin;
    this.#place = place;
    this.#parts = parts;
    this.#placeOfParts = placeOfParts;
  }

  /** Gives turns their places and speakers. */
  static of(text: string, drafts: readonly DraftTurn[], place: TurnsPlace): SectionTurns {
    const ids = drafts.map(({ speakerId }) => speakerId);
    const parts = partsOf(text, place.passage.below, drafts, place.speakers, place.firstIndex);
    return new SectionTurns(ids, place, parts, place);
  }

  /** Position of the first turn among all turns of the transcript. */
  get firstIndex(): number {
    return this.#place.firstIndex;
  }

  /** The parts of the section in their places. */
  get parts(): SectionParts {
    const { passage, firstIndex } = this.#place;
    if (this.#placeOfParts !== this.#place) {
      const later = firstIndex - this.#placeOfParts.firstIndex;
      this.#parts = movedParts(this.#parts, this.#moveTo(passage), later);
      this.#placeOfParts = this.#place;
    }
    return this.#parts;
  }

  /** The same turns in their place in a text after an edit elsewhere; the same object where nothing differs. */
  movedTo(text: string, place: TurnsPlace): SectionTurns {
    const { passage, speakers, firstIndex } = this.#place;
    const isSameList = place.speakers === speakers;
    if (isSameList && place.passage === passage && place.firstIndex === firstIndex) return this;
    if (isSameList || this.#hasSpeakersOf(place))
      return new SectionTurns(this.speakerIds, place, this.#parts, this.#placeOfParts, this.origin);
    const { turns } = this.#parts;
    return SectionTurns.of(text, movedDrafts(turns, this.speakerIds, this.#moveTo(place.passage)), place);
  }

  #hasSpeakersOf({ speakers }: TurnsPlace): boolean {
    return this.#parts.turns.every(
      ({ speaker }, at) => speaker === (speakers.get(this.speakerIds[at] ?? '') ?? unknown),
    );
  }

  #moveTo(passage: Passage): Move {
    const from = this.#placeOfParts.passage;
    return { from: from.below, to: passage.below, offsets: passage.start - from.start };
  }
}
