/**
 * Words for speakers: the name, the capacity, the confidence. Owns how a speaker is described in outlines and cards, so that
 * every feature says the same of the same person.
 */
import type { Knowledge, Membership } from '../knowledge/knowledge.ts';
import { fold } from '../text/characters.ts';
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

/** The one Member who sat for a speaker's seat on the sitting date; of the speaker's name, where there is one. */
export function memberFor(
  { constituency, kind, name }: Speaker,
  { sitting, jurisdiction }: Transcript,
  knowledge: Knowledge | undefined,
): Membership | undefined {
  if (!knowledge || constituency === undefined || sitting.date === undefined) return undefined;
  const [member, other] = knowledge.seatOn(constituency, sitting.date, jurisdiction);
  if (!member || other) return undefined;
  return kind === 'placeholder' || fold(member.person.name) === fold(name) ? member : undefined;
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
  const member = speaker.kind === 'placeholder' ? memberFor(speaker, transcript, knowledge) : undefined;
  const office = speaker.kind === 'office' ? undefined : speaker.office;
  return [alternatives(holders), member?.person.name, office, speaker.constituency, speaker.party]
    .filter(Boolean)
    .join(', ');
}

/**
 * What stands behind a turn's name in the outline: capacity, the tabled question's number, the confidence word.
 * @param capacity the speaker's, from {@link capacityOf}
 */
export function turnDetail(turn: Turn, capacity: string): string {
  const certainty = turn.certainty === 'certain' ? '' : turn.certainty;
  // Most turns have nothing to add, and a day has thousands.
  if (certainty === '' && turn.role !== 'question') return capacity;
  return [capacity, questionLabel(turn), certainty].filter(Boolean).join(', ');
}

function questionLabel({ role, questionNumber, uin }: Turn): string {
  if (role !== 'question') return '';
  return ['question', questionNumber, uin === undefined ? undefined : `(${uin})`].filter(Boolean).join(' ');
}
