/**
 * Turns of a section whose speakers are printed. Owns where a turn begins and ends and its role; which speaker it is comes
 * from the register.
 */
import type { Block } from '../layout/block.ts';
import type { SpeakerSource } from './speakers.ts';
import type { Certainty, Hints, Speaker, TurnRole } from './transcript.ts';

/** A turn before it has its place in the transcript. */
export interface DraftTurn {
  role: TurnRole;
  readonly speakerId: string;
  readonly certainty: Certainty;
  readonly evidence: readonly string[];
  readonly blocks: Block[];
  readonly hints?: Hints;
}

/** Blocks that stand inside a turn without ending it. */
const mark = new Set<Block['kind']>(['note', 'time', 'column', 'blank', 'furniture', 'metadata']);

/** Blocks that a speaker's words cannot run across: headings, divisions and what the Table does. */
export const endsTurn = (block: Block): boolean =>
  !mark.has(block.kind) && block.kind !== 'paragraph' && block.kind !== 'attribution';

/** Words of a block without its label, number and surrounding white space. */
export function spokenWords(text: string, block: Block): string {
  return text.slice(block.attribution ? block.attribution.textStart : block.start, block.end).trim();
}

/**
 * Groups a section's blocks into the turns that its attributions open. Paragraphs before the first attribution, and after a
 * procedural line until the next one, belong to nobody.
 */
export function attributedTurns(blocks: readonly Block[], speakers: SpeakerSource): DraftTurn[] {
  const turns: DraftTurn[] = [];
  let speakerId: string | undefined;
  let first = 0;
  /** Behind the turn's last block that is no mark. */
  let end = 0;
  const close = (): void => {
    if (speakerId === undefined) return;
    // A slice has just the room that it needs; a day has thousands of turns.
    const own = blocks.slice(first, end);
    turns.push({ role: 'speech', speakerId, certainty: 'certain', evidence: [], blocks: own });
    speakerId = undefined;
  };
  let at = -1;
  for (const block of blocks) {
    at++;
    if (block.attribution) {
      close();
      speakerId = speakers.speakerOf(block.attribution).id;
      first = at;
      end = at + 1;
    } else if (endsTurn(block)) close();
    else if (!mark.has(block.kind)) end = at + 1;
  }
  close();
  return turns;
}

/** Drops what trails behind a turn's last paragraph. */
export function trimMarks(turn: DraftTurn): void {
  while (turn.blocks.length > 1 && mark.has(turn.blocks.at(-1)?.kind ?? 'paragraph')) turn.blocks.pop();
}

const isTabled = (turn: DraftTurn): boolean =>
  turn.blocks.some((block) => block.uin !== undefined || block.questionNumber !== undefined);

/**
 * Gives attributed turns their roles. In a section with a tabled question, the first to speak after it who tabled none is
 * the one who answers; everybody else there asks supplementaries.
 */
export function assignRoles(turns: readonly DraftTurn[], speakerOf: (id: string) => Speaker): void {
  const askers = new Set<string>();
  let answerer: string | undefined;
  for (const turn of turns) {
    const { kind } = speakerOf(turn.speakerId);
    if (kind === 'chair' || kind === 'crowd') {
      turn.role = kind;
    } else if (isTabled(turn)) {
      turn.role = 'question';
      askers.add(turn.speakerId);
    } else if (askers.size > 0) {
      if (answerer === undefined && !askers.has(turn.speakerId)) answerer = turn.speakerId;
      turn.role =
        turn.speakerId === answerer
          ? 'answer'
          : askers.has(turn.speakerId) || answerer !== undefined
            ? 'supplementary'
            : 'speech';
    }
  }
}
