/**
 * What was read between two headings, and the tree that such passages make. Owns which section lies in which by their levels,
 * and that nothing of a passage goes to its place before somebody looks at it.
 */
import { endOf } from './parts.ts';
import type { SectionReading } from './section-reading.ts';
import type { Part, Section, Turn } from './transcript.ts';

/** A heading and the parts up to the next one; before the first heading, parts alone. */
export class ReadPassage {
  readonly #reading: SectionReading;

  constructor(reading: SectionReading) {
    this.#reading = reading;
  }

  /** The same object for as long as edits change nothing of the passage but its place. */
  get origin(): object {
    return this.#reading.turns.origin;
  }

  /** UTF-16 offset of its first character. */
  get start(): number {
    return this.#reading.section.passage.start;
  }

  /** Its first line, counted from 0. */
  get line(): number {
    return this.#reading.section.passage.line;
  }

  /** Of the heading, 1 the outermost; undefined where there is none. */
  get level(): number | undefined {
    return this.#reading.section.level;
  }

  /** The words of the heading; empty where there is none. */
  get title(): string {
    return this.#reading.section.title ?? '';
  }

  /** Position of its first turn among all turns of the transcript; of the next one behind it where it has none. */
  get firstTurn(): number {
    return this.#reading.turns.firstIndex;
  }

  /** Ids of the speakers of its turns, in order. */
  get speakerIds(): readonly string[] {
    return this.#reading.turns.speakerIds;
  }

  /** All turns below the heading, in order, also those that are in a question. */
  get turns(): readonly Turn[] {
    return this.#reading.turns.parts.turns;
  }

  /** The parts below the heading. */
  get parts(): readonly Part[] {
    return this.#reading.turns.parts.parts;
  }

  /** The passage as a section by itself, without those that lie in it; with no title where it has no heading. */
  get own(): Section {
    return this.section(this.level ?? 1, this.parts);
  }

  /**
   * The section below the heading.
   * @param level its depth in the tree
   * @param children its own parts and the sections in it
   */
  section(level: number, children: readonly Part[]): Section {
    const { passage, titleSpan } = this.#reading.section;
    const start = passage.start + (titleSpan?.start ?? 0);
    const span = { start, end: passage.start + (titleSpan?.end ?? 0) };
    return {
      kind: 'section',
      title: this.title,
      titleSpan: span,
      level,
      start,
      end: Math.max(endOf(passage.below, span.end), children.at(-1)?.end ?? 0),
      children,
    };
  }
}

interface Open<Each> {
  readonly level: number;
  readonly passage: ReadPassage;
  readonly children: Each[];
}

/**
 * Puts passages into those that they lie in.
 * @param partsOf what stands in the tree for the parts of a passage
 * @param sectionOf what stands for a section: its passage, its depth from 1, and what stands for everything in it
 */
export function nested<Each>(
  passages: readonly ReadPassage[],
  partsOf: (passage: ReadPassage) => readonly Each[],
  sectionOf: (passage: ReadPassage, depth: number, children: readonly Each[]) => Each,
): Each[] {
  const roots: Each[] = [];
  const open: Open<Each>[] = [];
  const close = (): void => {
    const done = open.pop();
    if (done) (open.at(-1)?.children ?? roots).push(sectionOf(done.passage, open.length + 1, done.children));
  };
  for (const passage of passages) {
    const { level } = passage;
    const parts = partsOf(passage);
    if (level === undefined) {
      // One by one here and wherever a text makes a list: as arguments of one call too many would overflow the stack.
      for (const part of parts) roots.push(part);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= level) close();
    open.push({ level, passage, children: [...parts] });
  }
  while (open.length > 0) close();
  return roots;
}
