/**
 * Who is meant by a form of address alone: the previous speaker, or the one who answers. Owns these rules, which were measured
 * on eleven Commons days: a form at the head of a turn means the previous speaker in 397 of 397 (Friend) and 214 of 215 (Lady,
 * Gentleman) cases.
 */
import type { Address } from '../transcript/address.ts';
import type { Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import { nameBehind } from './appositions.ts';
import { answererFor, previousSpeakers, turnAt } from './discourse.ts';
import { canBe, formGender, isFrom, isOfHouse, isOfLords, sitsFor } from './fitting.ts';
import type { Mention } from './mention.ts';
import { isGeneralTitle, resolveMinister, resolveOffice } from './offices.ts';
import { resolveName, resolvePeer, resolveSeat } from './people.ts';
import { choose, nothing, resolved, type Context, type Resolution } from './resolution.ts';
import { rollOf } from './roll.ts';

/** A form of address with all that is printed behind it. */
export function resolveAddress(address: Address, context: Context): Resolution {
  if (address.constituency !== undefined) return resolveSeat(address, address.constituency, context);
  if (address.name !== undefined) return resolvePeer(address.name, context);
  if (address.state !== undefined) {
    const named = stateNameBehind(address, context);
    if (named) return named;
  }
  if (address.office !== undefined) return resolveFriendInOffice(address, address.office, context);
  return resolveByDiscourse(address, context);
}

/** `the gentleman from Ohio (Mr. Example)`, or with commas: whom the name means; of two, who sits for the State. */
function stateNameBehind({ end, state = '' }: Address, context: Context): Resolution | undefined {
  const [before, name] = bracketed.exec(context.transcript.text.slice(end, end + bracketReach)) ?? [];
  if (before === undefined || name === undefined) return undefined;
  const printed = name.replace(/\s+/g, ' ');
  const start = end + before.length - name.length;
  const found = resolveName({ kind: 'name', start, end: end + before.length, name: printed }, context);
  return ofState(found, state, context);
}

/** Of several of a name who sits for the State that is printed with it. */
function ofState(found: Resolution, state: string, context: Context): Resolution {
  if (found.status !== 'ambiguous') return found;
  const fitting = found.referents.filter((referent) => {
    if (referent.kind === 'speaker') return isFrom(referent.speaker, state, context);
    return referent.kind === 'person' && sitsFor(referent.person, state, context);
  });
  return choose(fitting.length > 0 ? fitting : found.referents, 'inferred', [
    'the name is printed behind the form',
  ]);
}

/** A name; in brackets behind a form with a State, `the gentleman from Ohio (Mr. Example)`, the one who sits for it. */
export function resolveNameInForm(mention: Extract<Mention, { kind: 'name' }>, context: Context): Resolution {
  const found = resolveName(mention, context);
  if (found.status !== 'ambiguous') return found;
  const before = context.transcript.text.slice(Math.max(0, mention.start - bracketReach), mention.start);
  const state = stateBefore.exec(before.replace(/\s+/g, ' '))?.[1];
  return state === undefined ? found : ofState(found, state, context);
}

const stateBefore =
  /\b(?:[Gg]entle(?:man|woman|lady)|colleague|friend) from ((?:(?:New|North|South|West|Rhode|Puerto) )?\p{Lu}\p{L}+)(?:'s|’s)?,? \($/u;

const bracketed = /^(?:,\s{1,3}|\s{1,3}\()(M(?:r|rs|s|iss)\. (?!Chair|Speaker)[\p{L}’' .-]{2,40})(?=[),])/u;
const bracketReach = 60;

function resolveFriendInOffice(address: Address, office: string, context: Context): Resolution {
  if (!isGeneralTitle(office)) return resolveOffice(office, context, 'certain');
  return resolveMinister(office, address.start, context);
}

/** How far into a turn a form of address points back to the previous speaker, as measured. */
export const openingReach = 160;

/** Whether an offset stands in the first words of a turn, its label not counted. */
export const isOpening = (offset: number, turn: Turn): boolean =>
  offset - (turn.attribution?.textStart ?? turn.start) <= openingReach;

/** Of a form of the other House nobody who speaks here is meant; the words tell only where he or she sits. */
function otherHouse(mark: string, address: Address, { transcript }: Context): Resolution {
  const { jurisdiction, sitting } = transcript;
  const meant = isOfLords(address, transcript) ? 'Lords' : 'Commons';
  if (jurisdiction !== 'uk' || sitting.house === undefined || sitting.house === meant) return nothing;
  return {
    status: 'unknown',
    evidence: [`${mark.split('”')[0] ?? ''}” means a Member of the House of ${meant}, who is not named.`],
  };
}

function resolveByDiscourse(address: Address, context: Context): Resolution {
  const { transcript } = context;
  const turn = turnAt(transcript, address.start);
  if (!turn) return nothing;
  const behind = transcript.text.slice(address.end, address.end + seatReach);
  if (seatBehind.test(behind) || areaBehind.test(behind)) return nothing;
  const named = nameBehind(address.end, context);
  if (named) return named;
  const mark = markOf(address, transcript.text);
  if (transcript.sitting.house === 'Lords' && !isOfLords(address, transcript))
    return otherHouse(mark, address, context);
  const answerer =
    turn.role === 'supplementary' || turn.role === 'question' ? answererFor(transcript, turn) : undefined;
  if (answerer && address.form === 'friend' && isOfHouse(answerer.speaker, address, context))
    return resolved({ kind: 'speaker', speaker: answerer.speaker, turn: answerer }, 'inferred', [
      'the Member who answers',
      mark,
    ]);
  let nearest = true;
  for (const before of previousSpeakers(transcript, turn)) {
    const isOther = nearest && isSaidOtherwise(address, turn, transcript);
    if (isOther || !canBe(before.speaker, address, turn.speaker, context)) {
      nearest = false;
      continue;
    }
    const reason = nearest
      ? 'the previous speaker in this section'
      : 'the nearest earlier speaker whom the form fits';
    const certainty = nearest && isOpening(address.start, turn) ? 'inferred' : 'possible';
    return resolved({ kind: 'speaker', speaker: before.speaker, turn: before }, certainty, [reason, mark]);
  }
  const asker = address.form === 'friend' || !nearest ? undefined : askerBefore(turn, context);
  if (asker && asker.id !== turn.speaker.id && canBe(asker, address, turn.speaker, context))
    return resolved({ kind: 'speaker', speaker: asker }, 'inferred', ['asked the question', mark]);
  return otherHouse(mark, address, context);
}

/** A seat that is not printed as one: `the hon. Member for northtown`. */
const seatBehind =
  /^\s+for\s+(?!(?:all|an?|asking|both|her|his|its|once|one|some|such|that|the|their|these|this|those|two|what|\p{Ll}+ing)\b)\p{L}/u;
const seatReach = 40;
/** Whoever sits for a place that was spoken of: `the hon. Member for the area`. */
const areaBehind =
  /^\s+(?:for|from|who\s+comes\s+from)\s+(?:the|that|this)\s+(?:area|constituency|place|region)\b/;

const genders =
  /\b(?:hon(?:\.|ourable)?|learned|gallant|the) (?:(gentle(?:woman|lady)|lady(?= ))|(gentleman))\b/i;
const nobleGenders = /\bnoble (?:and \w+ )?(?:(lady|baroness|countess)|(lord|earl|viscount))\b/i;

/** Whether the first form of a turn, which means the previous speaker, is of the other gender than this one. */
function isSaidOtherwise(address: Address, turn: Turn, transcript: Transcript): boolean {
  const { form, start } = address;
  const gender = formGender[form];
  const from = turn.attribution?.textStart ?? turn.start;
  if (gender === undefined || start <= from) return false;
  const words = transcript.text.slice(from, Math.min(start, from + openingReach));
  const [, woman, man] = (isOfLords(address, transcript) ? nobleGenders : genders).exec(words) ?? [];
  return gender === 'male' ? woman !== undefined : man !== undefined;
}

/** `Mr. Example asked the Minister:-`, printed as the heading of a question whose answer opens the section. */
function askerBefore({ start }: Turn, { transcript }: Context): Speaker | undefined {
  const before = transcript.text.slice(Math.max(0, start - askerReach), start);
  const asker = Array.from(before.matchAll(askedLine)).at(-1)?.[1];
  return asker === undefined ? undefined : rollOf(transcript).named(asker);
}

const askedLine = /^(.{3,40}?) (?:asked|to ask) the /gm;
const askerReach = 800;

/** What a form of address says of the person meant, quoting it as printed. */
function markOf({ form, start, end }: Address, text: string): string {
  const printed = `“${text.slice(start, end)}”`;
  if (printed.includes('noble')) return `${printed} is a form of the House of Lords`;
  if (/\bgentle/i.test(printed) && !printed.includes('hon'))
    return `${printed} tells the gender, and not the party`;
  if (form === 'friend') return `${printed} marks the same party`;
  if (form === 'member') return `${printed} tells neither gender nor party`;
  return `${printed} marks a ${form === 'lady' ? 'woman' : 'man'} of another party`;
}
