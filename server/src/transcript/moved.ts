/**
 * Parts of a section in their new place after an edit elsewhere. Owns that nothing but places changes in them.
 */
import type { Block, Span } from '../layout/block.ts';
import type { Part, Procedure, Question, Turn } from './transcript.ts';
import type { DraftTurn } from './turns.ts';
import type { SectionParts } from './parts.ts';

/** From where a section's blocks went where. */
export interface Move {
  /** The section's blocks before the edit and after it: the same, but for their places. */
  readonly from: readonly Block[];
  readonly to: readonly Block[];
  /** How far the text went, in UTF-16 units. */
  readonly offsets: number;
}

const movedSpan = ({ start, end }: Span, offsets: number): Span => ({
  start: start + offsets,
  end: end + offsets,
});

/** Finds moved blocks; blocks are asked for in their order, so that one look along the section finds all. */
class Follower {
  readonly #move: Move;
  #at = 0;

  constructor(move: Move) {
    this.#move = move;
  }

  moved(blocks: readonly Block[]): Block[] {
    const { from, to } = this.#move;
    const first = this.#find(blocks[0]);
    const end = first + blocks.length;
    // Mostly a turn has all blocks from its first to its last.
    if (from[end - 1] === blocks.at(-1)) return to.slice(first, end);
    return blocks.map((block) => {
      const found = to[this.#find(block)];
      if (!found) throw new RangeError('a block of another section');
      return found;
    });
  }

  #find(block: Block | undefined): number {
    const { from } = this.#move;
    while (this.#at < from.length && from[this.#at] !== block) this.#at++;
    // Not behind the last one found: look from the beginning.
    if (this.#at === from.length && block) this.#at = Math.max(0, from.indexOf(block));
    return this.#at;
  }
}

/** Whether the blocks stayed where they were; an edit that keeps the length of a text may still move lines. */
const isInPlace = ({ from, to }: Move): boolean => from[0] === to[0];

/**
 * Turns as they were before they had speakers, in their new place.
 * @param speakerIds those of the turns, in order
 */
export function movedDrafts(
  turns: readonly Turn[],
  speakerIds: readonly string[],
  move: Move,
): readonly DraftTurn[] {
  const follower = new Follower(move);
  return turns.map(({ role, certainty, evidence, blocks }, at) => ({
    role,
    certainty,
    evidence,
    speakerId: speakerIds[at] ?? '',
    blocks: follower.moved(blocks),
  }));
}

/**
 * Parts in their new place; the same object where nothing moved.
 * @param later how many turns more there are before the section than there were
 */
export function movedParts(section: SectionParts, move: Move, later: number): SectionParts {
  const { offsets } = move;
  if (isInPlace(move) && later === 0) return section;
  const follower = new Follower(move);
  const turns: Turn[] = [];
  const movedTurn = (turn: Turn): Turn => {
    const blocks = follower.moved(turn.blocks);
    const attribution = blocks[0]?.attribution;
    const moved: Turn = {
      ...turn,
      ...movedSpan(turn, offsets),
      index: turn.index + later,
      blocks,
      ...(attribution === undefined ? {} : { attribution }),
    };
    turns.push(moved);
    return moved;
  };
  const movedProcedure = (part: Procedure): Procedure => ({
    ...part,
    ...movedSpan(part, offsets),
    blocks: follower.moved(part.blocks),
  });
  const movedQuestion = (question: Question): Question => ({
    ...question,
    ...movedSpan(question, offsets),
    titleSpan: movedSpan(question.titleSpan, offsets),
    children: question.children.map((child) =>
      child.kind === 'turn' ? movedTurn(child) : movedProcedure(child),
    ),
  });
  const parts = section.parts.map((part): Part => {
    if (part.kind === 'turn') return movedTurn(part);
    if (part.kind === 'question') return movedQuestion(part);
    if (part.kind === 'procedure') return movedProcedure(part);
    return { ...part, ...movedSpan(part, offsets), titleSpan: movedSpan(part.titleSpan, offsets) };
  });
  return { parts, turns };
}
