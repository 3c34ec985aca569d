/**
 * The motions of a sitting: what was moved or put, by whom, and how it ended. Owns which decision belongs to which motion:
 * the last one still open under the same heading. Read when asked for and kept with the transcript; building one never does.
 */
import type { Block, Span } from '../layout/block.ts';
import {
  endOfMoved,
  endOfSentence,
  isDecision,
  isOfMainQuestion,
  readDeclared,
  readMover,
  readMoving,
  readOutcome,
  readPutByChair,
  readTabled,
  type MotionOutcome,
} from './motion-lines.ts';
import { Notes } from './notes.ts';
import type { Division, Part, Transcript, Turn } from './transcript.ts';

export type { MotionOutcome } from './motion-lines.ts';

/** One motion. Its span reaches from the words that move or put it to the end of its wording. */
export interface Motion extends Span {
  /** `That …`, or the amendment moved, where it is printed. */
  readonly wording: Span;
  /** Whoever moved it: the speaker of the turn, or the name in brackets behind the wording. */
  readonly mover?: string;
  /** The turn in which it was moved. */
  readonly turn?: Turn;
  /** As printed; absent where the record does not say. */
  readonly outcome?: MotionOutcome;
  /** The line that tells the outcome. */
  readonly outcomeSpan?: Span;
  /** The division on it. */
  readonly division?: Division;
}

type Draft = { -readonly [K in keyof Motion]: Motion[K] };

const kept = new Notes<readonly Motion[]>();

/** All motions in the order of the text. */
export function motionsOf(transcript: Transcript): readonly Motion[] {
  let motions = kept.get(transcript);
  if (!motions) kept.set(transcript, (motions = new MotionReader(transcript).read()));
  return motions;
}

/** Every division of a transcript, in the order of the text. */
export function divisionsIn(parts: readonly Part[]): Division[] {
  return parts.flatMap((part) =>
    part.kind === 'division' ? [part] : part.kind === 'section' ? divisionsIn(part.children) : [],
  );
}

/** How many motions back a question may have been moved. */
const mostRecent = 20;
/** How many paragraphs a wording may have below its first one. */
const longestWording = 40;
const opensWording = /^["“‘']?(?:That|THAT|that|“?\(?\d{1,3}[A-Z]?[:.)])/;
/** A paragraph after which a wording goes on whatever follows. */
const goesOn = /(?:[:;,—–-]|;? (?:and|or))$/;
/** The end of a wording. */
const ends = /[.?!”"’)\]]$/;
/** How a paragraph begins that goes on with the one above. */
const runsOn = /^(?:\p{Ll}|\()/u;
/** What may stand inside a wording. */
const between = new Set<Block['kind']>(['blank', 'column', 'furniture', 'metadata']);

class MotionReader {
  readonly #transcript: Transcript;
  readonly #motions: Draft[] = [];
  /** The latest motions of this section, in case they are put again. */
  #recent: Draft[] = [];
  /** Motions of this section that are not decided yet. */
  #open: Draft[] = [];

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
  }

  read(): readonly Motion[] {
    const { layout, children, turns } = this.#transcript;
    const divisions = divisionsIn(children);
    let turnAt = 0;
    let divisionAt = 0;
    layout.blocks.forEach((block, at) => {
      while ((turns[turnAt]?.end ?? Infinity) <= block.start) turnAt++;
      const turn = (turns[turnAt]?.start ?? Infinity) <= block.start ? turns[turnAt] : undefined;
      const division = divisions[divisionAt];
      if (division && division.start <= block.start) {
        divisionAt++;
        const last = this.#open.at(-1);
        if (last) last.division = division;
      }
      this.#block(block, at, turn);
    });
    return this.#motions;
  }

  #block(block: Block, at: number, turn: Turn | undefined): void {
    if (block.kind === 'heading') {
      this.#open = [];
      this.#recent = [];
    } else if (block.kind === 'paragraph' || block.kind === 'attribution') this.#spoken(block, at, turn);
    else if (block.kind === 'procedural' || block.kind === 'note' || block.kind === 'division')
      this.#told(block, at);
  }

  #spoken(block: Block, at: number, turn: Turn | undefined): void {
    const { start, words } = this.#wordsOf(block);
    if (!turn || (!block.attribution && isDecision(words))) {
      this.#told(block, at);
      return;
    }
    if (turn.role === 'chair') {
      const declared = readDeclared(words);
      if (declared) this.#decide(declared, { start, end: start + words.length }, false);
      const put = readPutByChair(words);
      if (put !== undefined)
        this.#putAgain({
          start,
          end: start + words.length,
          wording: { start: start + put, end: start + endOfSentence(words, put) },
        });
    }
    const moved = readMoving(words);
    if (!moved) return;
    const wording = moved.isBelow
      ? this.#wordingBelow(at)
      : this.#runOn(at, { start: start + moved.wording, end: start + endOfMoved(words, moved.wording) });
    if (wording) this.#add({ start, end: wording.end, wording, mover: turn.speaker.name, turn });
  }

  #told(block: Block, at: number): void {
    const { start, words } = this.#wordsOf(block);
    const span = { start, end: start + words.length };
    const tabled = readTabled(words);
    if (tabled) {
      const wording = tabled.isBelow
        ? this.#wordingBelow(at)
        : this.#runOn(at, { start: start + tabled.wording, end: span.end });
      const motion = wording && this.#putAgain({ start, end: wording.end, wording });
      if (motion && tabled.isDecided) this.#decideOne(motion, 'agreed', span);
      if (motion) return;
    }
    const outcome = readOutcome(words);
    if (outcome) this.#decide(outcome, span, isOfMainQuestion(words));
  }

  /** A motion that is put, or told as decided: one that was moved before in the same words, or a new one. */
  #putAgain(motion: Draft): Draft {
    const words = this.#inShort(motion.wording);
    const same = this.#recent.filter((each) => this.#inShort(each.wording) === words).at(-1);
    return same ?? this.#add(motion);
  }

  #add(motion: Draft): Draft {
    const { text } = this.#transcript;
    const found = readMover(text.slice(motion.wording.start, motion.wording.end));
    const made: Draft = found
      ? {
          ...motion,
          mover: motion.mover ?? found.mover,
          wording: { start: motion.wording.start, end: motion.wording.start + found.end },
        }
      : motion;
    this.#motions.push(made);
    this.#recent = [...this.#recent.slice(-mostRecent), made];
    this.#open.push(made);
    return made;
  }

  #decide(outcome: MotionOutcome, span: Span, isMain: boolean): void {
    const motion = isMain ? this.#open[0] : this.#open.at(-1);
    if (motion) this.#decideOne(motion, outcome, span);
  }

  #decideOne(motion: Draft, outcome: MotionOutcome, span: Span): void {
    this.#open = this.#open.filter((each) => each !== motion);
    if (motion.outcome !== undefined) return;
    motion.outcome = outcome;
    motion.outcomeSpan = span;
  }

  /** The wording in the paragraphs below a block that ends with `I move:`. */
  #wordingBelow(at: number): Span | undefined {
    const { blocks } = this.#transcript.layout;
    let found: Span | undefined;
    let isOpen = true;
    for (const block of blocks.slice(at + 1, at + 1 + longestWording)) {
      if (between.has(block.kind)) continue;
      if ((block.kind !== 'paragraph' && block.kind !== 'procedural') || block.attribution) break;
      const { start, words } = this.#wordsOf(block);
      if (found ? !isOpen && !runsOn.test(words) : !opensWording.test(words)) break;
      found = { start: found?.start ?? start, end: start + words.length };
      if (ends.test(words)) break;
      isOpen = goesOn.test(words);
    }
    return found;
  }

  /** A wording with the paragraphs below that go on with it, where page or column breaks it. */
  #runOn(at: number, wording: Span): Span {
    const { text, layout } = this.#transcript;
    const block = layout.blocks[at];
    const isWhole = !block || wording.end < block.start + text.slice(block.start, block.end).trimEnd().length;
    if (isWhole || ends.test(text.slice(wording.start, wording.end).trimEnd())) return wording;
    let { end } = wording;
    for (const next of layout.blocks.slice(at + 1, at + 1 + longestWording)) {
      if (between.has(next.kind)) continue;
      const { start, words } = this.#wordsOf(next);
      if (next.kind !== 'paragraph' || next.attribution || !runsOn.test(words)) break;
      end = start + words.length;
      if (ends.test(words)) break;
    }
    return { start: wording.start, end };
  }

  #wordsOf(block: Block): { start: number; words: string } {
    const { text } = this.#transcript;
    const from = block.attribution?.textStart ?? block.start;
    const printed = text.slice(from, block.end);
    const words = printed.trim();
    return { start: from + printed.length - printed.trimStart().length, words };
  }

  /** A wording to compare with: letters and figures alone. */
  #inShort({ start, end }: Span): string {
    const printed = this.#transcript.text.slice(start, end);
    const mover = readMover(printed);
    const words = (mover ? printed.slice(0, mover.end) : printed).toLowerCase();
    return words
      .replace(/[^\p{L}\d]+/gu, ' ')
      .replace(/\bthis bill\b/, 'the bill')
      .replace(/\bnow /, '')
      .trim();
  }
}
