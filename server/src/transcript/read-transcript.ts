/**
 * A transcript of sections that have been read. Owns the tree that they make, and that tree, turns and languages are looked
 * for when somebody asks: after a keystroke, nothing behind it moves before that.
 */
import type { ScannedLayout } from '../layout/scan.ts';
import type { Lines } from '../text/lines.ts';
import { endOf } from './parts.ts';
import type { SectionPlace, SectionReading } from './section-reading.ts';
import { languageOf, type Beginning } from './sitting.ts';
import type { Part, Section, Sitting, Speaker, Transcript, Turn } from './transcript.ts';

/** What a transcript is made of. */
export interface ReadSections {
  readonly layout: ScannedLayout;
  readonly beginning: Beginning;
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
  readonly #read: ReadSections;
  #sitting: Sitting | undefined;
  #children: readonly Part[] | undefined;
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
    return (this.#sitting ??= { ...this.#read.beginning, ...languageOf(this.text) });
  }

  get children(): readonly Part[] {
    return (this.#children ??= treeOf(this.#read.sections));
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

interface Open {
  readonly level: number;
  readonly section: SectionPlace;
  readonly parts: Part[];
}

/** Puts sections into those that they lie in. */
function treeOf(readings: readonly SectionReading[]): Part[] {
  const roots: Part[] = [];
  const open: Open[] = [];
  for (const { section, turns } of readings) {
    const { level } = section;
    const { parts } = turns.parts;
    if (level === undefined) {
      // One by one here and wherever a text makes a list: as arguments of one call too many would overflow the stack.
      for (const part of parts) roots.push(part);
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
  const { title, titleSpan: inPassage, passage } = done.section;
  const titleSpan = { start: passage.start + inPassage.start, end: passage.start + inPassage.end };
  const section: Section = {
    kind: 'section',
    title: title ?? '',
    titleSpan,
    level: open.length + 1,
    start: titleSpan.start,
    end: Math.max(endOf(passage.below, titleSpan.end), done.parts.at(-1)?.end ?? 0),
    children: done.parts,
  };
  (open.at(-1)?.parts ?? roots).push(section);
}
