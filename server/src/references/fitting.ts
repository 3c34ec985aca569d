/**
 * Whether a form of address fits somebody: gender, rank, party, House, State. Owns these tests; who is tried, and in which order,
 * is for forms.ts.
 */
import type { Person } from '../knowledge/knowledge.ts';
import type { Address } from '../transcript/address.ts';
import type { Speaker, Transcript } from '../transcript/transcript.ts';
import { membersNamed } from './people.ts';
import type { Context } from './resolution.ts';

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

/** The gender that a form tells, where it tells one. */
export const formGender: Partial<Record<Address['form'], 'female' | 'male'>> = {
  lady: 'female',
  gentleman: 'male',
};

/** Whether the words are a form of the Lords: `the noble Lord`, `the right reverend Prelate`. */
export const isOfLords = ({ start, end, rank }: Address, { text }: Transcript): boolean =>
  rank !== undefined || /\bnoble\b|\bPrelate\b/.test(text.slice(start, end));

/**
 * At Westminster each House has its own forms, and speaks of Members of the other in theirs (Erskine May 21.25, Companion
 * ch. 4): an MP is no noble Lord, unless by courtesy he is called Lord, and a peer is no hon. Gentleman.
 */
export function isOfHouse(speaker: Speaker, address: Address, { transcript }: Context): boolean {
  const printed = transcript.text.slice(address.start, address.end);
  if (transcript.jurisdiction !== 'uk') return fitsSenate(speaker, printed, transcript);
  if (printed.endsWith('Prelate')) return prelate.test(speaker.name);
  const isPeer = titledPeer.test(speaker.name);
  const { house } = transcript.sitting;
  if (isOfLords(address, transcript)) return isPeer || (house !== 'Commons' && speaker.kind !== 'person');
  return !isPeer || speaker.constituency !== undefined || house === 'Commons';
}

const titledPeer =
  /^(?:The )?(?:Lord(?! Bishop| Archbishop)|Baroness|Lady|Viscount|Viscountess|Earl|Countess|Marquess|Duke)\b/i;
const prelate = /\b(?:arch)?bishop of\b/i;

/** Whether somebody can be called Senator, or Deputy: as the label prints it, else in a Senate. */
function fitsSenate({ name }: Speaker, printed: string, { sitting, jurisdiction }: Transcript): boolean {
  const called = /(Deputy|[Ss]enator)\b/.exec(printed)?.[1]?.toLowerCase();
  const label = /\b(Deputy|Senator)\b/i.exec(name)?.[1]?.toLowerCase();
  if (called === undefined) return true;
  if (label !== undefined) return label === called;
  return called === 'deputy' || jurisdiction === 'us' || /senate/i.test(sitting.house ?? '');
}

/** Whether a form fits a speaker: gender, rank, and for a Friend the party, where they are known. */
export function canBe(speaker: Speaker, address: Address, by: Speaker, context: Context): boolean {
  const { form, rank, state } = address;
  if (!isOfHouse(speaker, address, context)) return false;
  if (state !== undefined && !isFrom(speaker, state, context)) return false;
  const gender = formGender[form];
  if (gender !== undefined && (genderOf(speaker, context) ?? gender) !== gender) return false;
  const held = peerRank.exec(speaker.name)?.[1];
  if (rank !== undefined && held !== undefined && gender === 'male' && held !== rank) return false;
  if (form !== 'friend') return true;
  const [own, other] = [partyOf(by, context), partyOf(speaker, context)];
  return own === undefined || other === undefined || stem(own) === stem(other);
}

const statePrinted = /\bof ((?:(?:New|North|South|West|Rhode|Puerto) )?\p{Lu}\p{L}+)$/u;

/** Whether somebody sits for a State: as printed with the name, else by the tables where the name is one person's. */
export function isFrom(speaker: Speaker, state: string, context: Context): boolean {
  const printed = statePrinted.exec(speaker.name)?.[1];
  if (printed !== undefined) return printed === state;
  const people = membersNamed(speaker.name, context);
  return people.length === 0 || people.some((person) => sitsFor(person, state, context));
}

/** Whether somebody sits for a State or a part of it: `Ohio 13`. */
export function sitsFor(person: Person, state: string, { transcript, knowledge }: Context): boolean {
  const { date } = transcript.sitting;
  const held = knowledge && date !== undefined ? knowledge.membershipsOn(person, date) : [];
  return held.some(({ constituency }) => constituency?.startsWith(state) === true);
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
