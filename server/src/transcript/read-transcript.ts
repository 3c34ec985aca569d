/**
 * A transcript of sections that have been read. Owns that tree, turns and languages are looked for when somebody
 * asks: after a keystroke, nothing behind it moves before that.
 */
import type { ScannedLayout } from '../layout/scan.ts';
import { languagesIn } from '../text/language.ts';
import type { Lines } from '../text/lines.ts';
import { nested, ReadPassage } from './read-passage.ts';
import type { SectionReading } from './section-reading.ts';
import type { Part, Sitting, Speaker, Transcript, Turn } from './transcript.ts';

/** What a transcript is made of. */
export interface ReadSections {
  readonly layout: ScannedLayout;
  readonly sitting: Sitting;
  /** By their ids, in the order of their first turn. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** In the order in which they stand. */
  readonly sections: readonly SectionReading[];
}

/** A transcript whose tree, turns, speakers and languages are made when they are first asked for. */
export class ReadTranscript implements Transcript {
  readonly text: string;
  readonly lines: Lines;
  readonly layout: ScannedLayout;
  readonly jurisdiction: string;
  readonly notes = new Map<object, unknown>();
  readonly #read: ReadSections;
  #languages: readonly string[] | undefined;
  #children: readonly Part[] | undefined;
  #passages: readonly ReadPassage[] | undefined;
  #turns: readonly Turn[] | undefined;
  #speakers: readonly Speaker[] | undefined;

  constructor(jurisdiction: string, read: ReadSections) {
    this.jurisdiction = jurisdiction;
    this.layout = read.layout;
    this.text = read.layout.text;
    this.lines = read.layout.lines;
    this.#read = read;
  }

  get sitting(): Sitting {
    return this.#read.sitting;
  }

  get languages(): readonly string[] {
    return (this.#languages ??= languagesIn(this.text));
  }

  get children(): readonly Part[] {
    return (this.#children ??= nested(
      this.passages,
      ({ parts }) => parts,
      (passage, level, parts) => passage.section(level, parts),
    ));
  }

  get passages(): readonly ReadPassage[] {
    return (this.#passages ??= this.#read.sections.map((reading) => new ReadPassage(reading)));
  }

  get turns(): readonly Turn[] {
    return (this.#turns ??= turnsOf(this.#read.sections));
  }

  get speakers(): readonly Speaker[] {
    return (this.#speakers ??= [...this.#read.speakers.values()]);
  }
}

function turnsOf(readings: readonly SectionReading[]): Turn[] {
  const all: Turn[] = [];
  for (const { turns } of readings) for (const turn of turns.parts.turns) all.push(turn);
  return all;
}
