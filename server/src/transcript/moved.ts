/**
 * Parts of a section in their new place after an edit elsewhere. Owns that nothing but places changes in them.
 */
import type { Block, Span } from '../layout/block.ts';
import type { Writable } from '../layout/moved-block.ts';
import type { Part, Procedure, Turn } from './transcript.ts';
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
  if (isInPlace(move) && later === 0) return section;
  const { offsets } = move;
  const follower = new Follower(move);
  const turns: Turn[] = [];
  const child = (part: Turn | Procedure): Turn | Procedure => {
    const blocks = follower.moved(part.blocks);
    if (part.kind === 'procedure') return { kind: part.kind, ...movedSpan(part, offsets), blocks };
    const turn = movedTurn(part, blocks, offsets, part.index + later);
    turns.push(turn);
    return turn;
  };
  const parts = section.parts.map((part): Part => {
    if (part.kind === 'turn' || part.kind === 'procedure') return child(part);
    const titleSpan = movedSpan(part.titleSpan, offsets);
    const moved = { ...part, ...movedSpan(part, offsets), titleSpan };
    return moved.kind === 'question' ? { ...moved, children: moved.children.map(child) } : moved;
  });
  return { parts, turns };
}

/** Field by field, in the order in which it was made: a day has thousands. */
function movedTurn(turn: Turn, blocks: readonly Block[], offsets: number, index: number): Turn {
  const { role, speaker, certainty, evidence, start, end, questionNumber, uin } = turn;
  const moved: Writable<Turn> = {
    kind: 'turn',
    index,
    role,
    speaker,
    certainty,
    evidence,
    blocks,
    start: start + offsets,
    end: end + offsets,
  };
  const attribution = blocks[0]?.attribution;
  if (attribution) moved.attribution = attribution;
  if (questionNumber !== undefined) moved.questionNumber = questionNumber;
  if (uin !== undefined) moved.uin = uin;
  return moved;
}
