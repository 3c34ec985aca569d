/**
 * Words for speakers: the name, the capacity, the confidence. Owns how a speaker is described in outlines and cards, so that
 * every feature says the same of the same person.
 */
import type { Knowledge, Membership } from '../knowledge/knowledge.ts';
import type { Speaker, Transcript, Turn } from '../transcript/transcript.ts';

/** Who held a speaker's office on the sitting date; empty without a date, an office or a table that knows it. */
export function holdersOf(
  speaker: Speaker,
  { sitting, jurisdiction }: Transcript,
  knowledge: Knowledge | undefined,
): readonly Membership[] {
  if (!knowledge || sitting.date === undefined) return [];
  if (speaker.kind !== 'office' || speaker.office === undefined) return [];
  return knowledge.officeOn(speaker.office, sitting.date, jurisdiction).holders;
}

/** Names joined as in a sentence: `A`, `A or B`, `A, B or C`. */
export function alternatives(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

/** Office, constituency and party as printed, and for an office the name that the tables give for the date. */
export function capacityOf(
  speaker: Speaker,
  transcript: Transcript,
  knowledge: Knowledge | undefined,
): string {
  const holders = holdersOf(speaker, transcript, knowledge).map(({ person }) => person.name);
  const office = speaker.kind === 'office' ? undefined : speaker.office;
  return [alternatives(holders), office, speaker.constituency, speaker.party].filter(Boolean).join(', ');
}

/** What stands behind a turn's name in the outline: capacity, the tabled question's number, the confidence word. */
export function turnDetail(turn: Turn, transcript: Transcript, knowledge: Knowledge | undefined): string {
  const certainty = turn.certainty === 'certain' ? '' : turn.certainty;
  return [capacityOf(turn.speaker, transcript, knowledge), questionLabel(turn), certainty]
    .filter(Boolean)
    .join(', ');
}

function questionLabel({ role, questionNumber, uin }: Turn): string {
  if (role !== 'question') return '';
  return ['question', questionNumber, uin === undefined ? undefined : `(${uin})`].filter(Boolean).join(' ');
}
