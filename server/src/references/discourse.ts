/** Who spoke when: the turn at an offset, those before it in its section, the one who answers. */
import type { Part, Transcript, Turn } from '../transcript/transcript.ts';

/** Turns of one section or question group in order, by turn. */
const sections = new WeakMap<Transcript, ReadonlyMap<Turn, readonly Turn[]>>();

/** All turns under the same heading as this one, in order. */
export function sectionTurns(transcript: Transcript, turn: Turn): readonly Turn[] {
  let known = sections.get(transcript);
  if (!known) {
    const made = new Map<Turn, readonly Turn[]>();
    const visit = (parts: readonly Part[]): void => {
      const turns = parts.flatMap((part) =>
        part.kind === 'turn' ? [part] : part.kind === 'question' ? part.children : [],
      );
      turns.forEach((each) => made.set(each, turns));
      parts.forEach((part) => part.kind === 'section' && visit(part.children));
    };
    visit(transcript.children);
    sections.set(transcript, (known = made));
  }
  return known.get(turn) ?? [];
}

/** The turn that holds an offset. */
export function turnAt(transcript: Transcript, offset: number): Turn | undefined {
  const { turns } = transcript;
  let low = 0;
  let high = turns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    if (!turn) return undefined;
    if (offset < turn.start) high = middle - 1;
    else if (offset >= turn.end) low = middle + 1;
    else return turn;
  }
  return undefined;
}

/** Latest turns of others in the section before this one, nearest first; the Chair and crowds are passed over. */
export function previousSpeakers(transcript: Transcript, turn: Turn): readonly Turn[] {
  const turns = sectionTurns(transcript, turn);
  const before = turns.slice(0, turns.indexOf(turn)).reverse();
  const seen = new Set<string>([turn.speaker.id]);
  return before.filter(({ role, speaker }) => {
    if (role === 'chair' || role === 'crowd' || seen.has(speaker.id)) return false;
    seen.add(speaker.id);
    return true;
  });
}

/** The answer that a question gets, or the nearest one in its section; an answer is its own. */
export function answererFor(transcript: Transcript, turn: Turn): Turn | undefined {
  if (turn.role === 'answer') return turn;
  const turns = sectionTurns(transcript, turn);
  const at = turns.indexOf(turn);
  return (
    turns.slice(at).find(({ role }) => role === 'answer') ??
    turns
      .slice(0, at)
      .reverse()
      .find(({ role }) => role === 'answer')
  );
}
