/**
 * Who is meant by a form of address alone: the previous speaker, or the one who answers. Owns these rules, which were measured
 * on eleven Commons days: a form at the head of a turn means the previous speaker in 397 of 397 (Friend) and 214 of 215 (Lady,
 * Gentleman) cases.
 */
import type { Address } from '../transcript/address.ts';
import type { Speaker, Turn } from '../transcript/transcript.ts';
import { answererFor, previousSpeakers, turnAt } from './discourse.ts';
import { isGeneralTitle, resolveMinister, resolveOffice } from './offices.ts';
import { membersNamed, resolvePeer, resolveSeat } from './people.ts';
import { nothing, resolved, type Context, type Resolution } from './resolution.ts';

/** A form of address with all that is printed behind it. */
export function resolveAddress(address: Address, context: Context): Resolution {
  if (address.constituency !== undefined) return resolveSeat(address, address.constituency, context);
  if (address.name !== undefined) return resolvePeer(address.name, context);
  if (address.office !== undefined) return resolveFriendInOffice(address, address.office, context);
  return resolveByDiscourse(address, context);
}

function resolveFriendInOffice(address: Address, office: string, context: Context): Resolution {
  if (!isGeneralTitle(office)) return resolveOffice(office, context, 'certain');
  return resolveMinister(office, address.start, context);
}

/** Gender of a speaker as the tables or the text's own hints give it. */
export function genderOf(speaker: Speaker, context: Context): 'female' | 'male' | undefined {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (speaker.hints?.gender) return speaker.hints.gender;
  const titled =
    /^(?:The )?(?:Hon\.? )?(Mrs|Ms|Miss|Dame|Baroness|Lady|Countess|Viscountess|Mme|Madam|Mr|Sir|Lord|Viscount|Earl|Marquess|Duke|M)\b/.exec(
      speaker.name,
    )?.[1];
  if (titled !== undefined)
    return /^(?:Mr|Sir|Lord|Viscount|Earl|Marquess|Duke|M)$/.test(titled) ? 'male' : 'female';
  if (!knowledge || date === undefined) return undefined;
  const people =
    speaker.kind === 'office'
      ? knowledge
          .officeOn(speaker.office ?? '', date, transcript.jurisdiction)
          .holders.map(({ person }) => person)
      : membersNamed(speaker.name, context);
  return people.length === 1 ? people[0]?.gender : undefined;
}

const formGender: Partial<Record<Address['form'], 'female' | 'male'>> = { lady: 'female', gentleman: 'male' };

/** How far into a turn a form of address points back to the previous speaker, as measured. */
export const openingReach = 160;

/** Whether an offset stands in the first words of a turn, its label not counted. */
export const isOpening = (offset: number, turn: Turn): boolean =>
  offset - (turn.attribution?.textStart ?? turn.start) <= openingReach;

/** Whether a form fits a speaker: gender, rank, and for a Friend the party, where they are known. */
function canBe(speaker: Speaker, { form, rank }: Address, by: Speaker, context: Context): boolean {
  const gender = formGender[form];
  if (gender !== undefined && (genderOf(speaker, context) ?? gender) !== gender) return false;
  const held = peerRank.exec(speaker.name)?.[1];
  if (rank !== undefined && held !== undefined && gender === 'male' && held !== rank) return false;
  if (form !== 'friend') return true;
  const [own, other] = [partyOf(by, context), partyOf(speaker, context)];
  return own === undefined || other === undefined || stem(own) === stem(other);
}

/** Labour and Labour/Co-operative are one party in the Chamber: the first letters tell. */
const stem = (party: string): string => party.slice(0, 3).toLowerCase();

const peerRank = /^(?:The )?(Lord|Baroness|Lady|Viscount|Viscountess|Earl|Countess|Marquess|Duke)\b/;

/** Party in full: as printed, else by the tables where the name is one person's. */
function partyOf(speaker: Speaker, context: Context): string | undefined {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (speaker.party !== undefined) return knowledge?.partyName(speaker.party) ?? speaker.party;
  if (!knowledge || date === undefined) return undefined;
  const people = membersNamed(speaker.name, context);
  const only = people.length === 1 ? people[0] : undefined;
  return only && knowledge.membershipsOn(only, date).find(({ kind }) => kind === 'seat')?.party;
}

function resolveByDiscourse(address: Address, context: Context): Resolution {
  const { transcript } = context;
  const turn = turnAt(transcript, address.start);
  if (!turn) return nothing;
  const mark = markOf(address, transcript.text);
  const answerer =
    turn.role === 'supplementary' || turn.role === 'question' ? answererFor(transcript, turn) : undefined;
  if (answerer && address.form === 'friend')
    return resolved({ kind: 'speaker', speaker: answerer.speaker, turn: answerer }, 'inferred', [
      'the Member who answers',
      mark,
    ]);
  let nearest = true;
  for (const before of previousSpeakers(transcript, turn)) {
    if (!canBe(before.speaker, address, turn.speaker, context)) {
      nearest = false;
      continue;
    }
    const reason = nearest
      ? 'the previous speaker in this section'
      : 'the nearest earlier speaker whom the form fits';
    const certainty = nearest && isOpening(address.start, turn) ? 'inferred' : 'possible';
    return resolved({ kind: 'speaker', speaker: before.speaker, turn: before }, certainty, [reason, mark]);
  }
  return nothing;
}

/** What a form of address says of the person meant, quoting it as printed. */
function markOf({ form, start, end }: Address, text: string): string {
  const printed = `“${text.slice(start, end)}”`;
  if (printed.includes('noble')) return `${printed} is a form of the House of Lords`;
  if (form === 'friend') return `${printed} marks the same party`;
  if (form === 'member') return `${printed} tells neither gender nor party`;
  return `${printed} marks a ${form === 'lady' ? 'woman' : 'man'} of another party`;
}
