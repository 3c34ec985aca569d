/** Who spoke when: the turn at an offset, those before it in its section, the one who answers. */
import { indexAt } from '../transcript/place.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';

/** The turns under one heading, in order, and where one of them stands among them. */
interface Place {
  readonly turns: readonly Turn[];
  readonly at: number;
}

/** By passages, so that after an edit no others need go to their places. */
const turnsAround = ({ passages }: Transcript, offset: number): readonly Turn[] =>
  passages[indexAt(passages, offset)]?.turns ?? [];

function placeOf(transcript: Transcript, turn: Turn): Place {
  const turns = turnsAround(transcript, turn.start);
  const at = indexAt(turns, turn.start);
  return turns[at] === turn ? { turns, at } : { turns: [turn], at: 0 };
}

/** All turns under the same heading as this one, in order. */
export const sectionTurns = (transcript: Transcript, turn: Turn): readonly Turn[] =>
  placeOf(transcript, turn).turns;

/** The turn that holds an offset. */
export function turnAt(transcript: Transcript, offset: number): Turn | undefined {
  const turns = turnsAround(transcript, offset);
  const turn = turns[indexAt(turns, offset)];
  return turn && offset >= turn.start && offset < turn.end ? turn : undefined;
}

/** A turn and those before it, nearest first, also those under other headings; all of them where it is left out. */
export function* turnsBackFrom({ passages }: Transcript, turn?: Turn): Generator<Turn, void> {
  const last = turn ? indexAt(passages, turn.start) : passages.length - 1;
  for (let at = last; at >= 0; at--) {
    const turns = passages[at]?.turns ?? [];
    const from = turn && at === last ? indexAt(turns, turn.start) : turns.length - 1;
    for (let back = from; back >= 0; back--) {
      const each = turns[back];
      if (each) yield each;
    }
  }
}

/** How many turns back somebody is looked for: a long exchange between two people costs no more than that. */
const farthestBack = 200;

/** Latest turns of others in the section before this one, nearest first; the Chair and crowds are passed over. */
export function* previousSpeakers(transcript: Transcript, turn: Turn): Generator<Turn, void> {
  const { turns, at } = placeOf(transcript, turn);
  const seen = new Set<string>([turn.speaker.id]);
  for (let back = at - 1; back >= Math.max(0, at - farthestBack); back--) {
    const before = turns[back];
    if (!before || before.role === 'chair' || before.role === 'crowd' || seen.has(before.speaker.id))
      continue;
    seen.add(before.speaker.id);
    yield before;
  }
}

/** Turns of others in the section, those after this one first, nearest first in both directions. */
export function* othersInSection(transcript: Transcript, turn: Turn): Generator<Turn, void> {
  const { turns, at } = placeOf(transcript, turn);
  for (let ahead = at + 1; ahead < Math.min(turns.length, at + farthestBack); ahead++) {
    const after = turns[ahead];
    if (after && after.speaker.id !== turn.speaker.id) yield after;
  }
  for (let back = at - 1; back >= Math.max(0, at - farthestBack); back--) {
    const before = turns[back];
    if (before && before.speaker.id !== turn.speaker.id) yield before;
  }
}

/** The answer that a question gets, or the nearest one in its section; an answer is its own. */
export function answererFor(transcript: Transcript, turn: Turn): Turn | undefined {
  if (turn.role === 'answer') return turn;
  for (const other of othersInSection(transcript, turn)) if (other.role === 'answer') return other;
  return undefined;
}
