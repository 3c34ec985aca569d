/**
 * Whom a pronoun means: the one on their feet, the Chair, or the nearest participant named before it. Owns these rules. A
 * person outside the exchange is never put in: where somebody unknown comes between, there is no answer.
 */
import type { Turn } from '../transcript/transcript.ts';
import { answererFor, previousSpeakers, turnAt } from './discourse.ts';
import { genderOf } from './fitting.ts';
import { isOpening } from './forms.ts';
import type { Mention } from './mention.ts';
import { resolveMinister } from './offices.ts';
import { membersNamed } from './people.ts';
import { nothing, resolved, type Context, type Referent, type Resolution } from './resolution.ts';

type Pronoun = Extract<Mention, { kind: 'pronoun' }>;

/** What stands around a pronoun. */
export interface Surroundings {
  /** Mentions of the same paragraph, in order. */
  readonly mentions: readonly Mention[];
  readonly resolve: (mention: Mention) => Resolution;
}

/** Resolves a pronoun. */
export function resolvePronoun(pronoun: Pronoun, context: Context, around: Surroundings): Resolution {
  const turn = turnAt(context.transcript, pronoun.start);
  if (!turn) return nothing;
  if (pronoun.person === 'first') return resolveFirst(turn);
  if (pronoun.person === 'second') return resolveSecond(pronoun, context, around);
  return resolveThird(pronoun, turn, context, around);
}

function resolveFirst(turn: Turn): Resolution {
  const { role, speaker, certainty } = turn;
  if (role === 'crowd') return nothing;
  return resolved({ kind: 'speaker', speaker, turn }, certainty, ['the Member speaking']);
}

/** How far from a "you" the Chair may be addressed in the same sentence. */
const vocativeReach = 400;

/** Index of the first mention that begins at an offset or behind it. */
function indexAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In the Chamber "you" is the Chair; it is said so only where the same sentence addresses the Chair. */
function resolveSecond(pronoun: Pronoun, { transcript }: Context, around: Surroundings): Resolution {
  const from = indexAt(around.mentions, pronoun.start - vocativeReach);
  const to = indexAt(around.mentions, pronoun.start + vocativeReach);
  const chair = around.mentions
    .slice(from, to)
    .find((mention) => mention.kind === 'chair' && isSameSentence(transcript.text, mention, pronoun));
  const meant = chair && around.resolve(chair);
  if (meant?.status !== 'resolved') return nothing;
  return resolved(meant.referent, 'inferred', ['the sentence addresses the Chair', ...meant.evidence]);
}

/** What stands before a mark is asked behind it: else it would be asked at every letter. */
const sentenceEnd = /[.?!](?<!\b(?:[Hh]on|Mr|Mrs|Ms|Dr|St|No|Rt).)[”"’)]*\s+(?=["“‘(]?\p{Lu})/gu;

/** How many sentences end between two places. */
const sentencesBetween = (text: string, from: number, to: number): number =>
  text.slice(from, to + 1).match(sentenceEnd)?.length ?? 0;

const isSameSentence = (text: string, one: Mention, other: Mention): boolean =>
  sentencesBetween(text, Math.min(one.start, other.start), Math.max(one.start, other.start)) === 0;

/** How many sentences back a pronoun reaches. */
const sentenceReach = 2;
/** How many characters at most. */
const reach = 900;

/** People nobody here can know: a pronoun behind them may be theirs. */
const outsider =
  /\b(?<!\b(?:Mr\.?|Madam|Mister) )(?:constituent|man|woman|boy|girl|child|person|father|mother|son|daughter|husband|wife|brother|sister|doctor|nurse|teacher|patient|victim|officer|mayor|king|queen|predecessor|successor|colleague|leader|owner|widow|baby|brother|judge|author|minister|secretary|dictator|candidate|politician|soldier|veteran|farmer|student|worker|driver|resident|neighbour|parent|friend|founder|prosecutor|chairman|chairperson|someone|somebody|anyone|nobody|everyone|president|ambassador|commissioner|director|chief executive)\b/i;

/** Any Member at all: `if an hon. Member wishes to speak, he must rise`. */
const anybody =
  /\b(?:(?:[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach|[Nn]o) [Hh]on(?:\.|ourable)?|[Aa]ny|[Ee]very|[Ee]ach) (?:Member|Deputy|Senator|Minister)\b/;

const title = /Member|Deputy|Senator|Minister/;

const isOutsider = (words: string): boolean =>
  outsider.test(words) || (title.test(words) && anybody.test(words));

function resolveThird(pronoun: Pronoun, turn: Turn, context: Context, around: Surroundings): Resolution {
  const { text } = context.transcript;
  const candidates: Referent[] = [];
  let latest: Mention | undefined;
  let farthest = sentenceReach;
  let from = pronoun.start;
  for (let at = indexAt(around.mentions, pronoun.start) - 1; at >= 0; at--) {
    const mention = around.mentions[at];
    if (!mention || pronoun.start - mention.end > reach) break;
    if (!meansSomebody(mention)) continue;
    const sentences = sentencesBetween(text, mention.end, pronoun.start);
    if (sentences > farthest) break;
    if (!latest && isOutsider(text.slice(mention.end, from))) return nothing;
    const referent = fitting(mention, pronoun, context, around);
    from = mention.start;
    if (referent === 'nobody') continue;
    if (referent === 'stranger')
      return latest ? oneOf(candidates, latest, pronoun, context, around) : nothing;
    latest ??= mention;
    farthest = Math.min(farthest, sentences);
    if (!candidates.some((other) => isSame(other, referent, context))) candidates.push(referent);
  }
  if (latest) return oneOf(candidates, latest, pronoun, context, around);
  const before = text.slice(Math.max(textStart(turn, text), pronoun.start - reach), pronoun.start);
  return isOutsider(before) ? nothing : byExchange(pronoun, turn, context);
}

function oneOf(
  candidates: readonly Referent[],
  latest: Mention,
  pronoun: Pronoun,
  { transcript }: Context,
  around: Surroundings,
): Resolution {
  const before = around.resolve(latest);
  // A pronoun is no surer than the words that it takes up.
  const isSure = before.status === 'resolved' && before.certainty !== 'possible';
  const named = `“${transcript.text.slice(latest.start, latest.end)}” stands before it`;
  const only = candidates[0];
  if (!only) return nothing;
  if (candidates.length > 1)
    return {
      status: 'ambiguous',
      referents: candidates,
      evidence: ['two people of the sentence fit the pronoun'],
    };
  const near = isSameSentence(transcript.text, latest, pronoun);
  return resolved(only, near && isSure ? 'inferred' : 'possible', [named]);
}

const meansSomebody = ({ kind }: Mention): boolean =>
  kind === 'address' || kind === 'minister' || kind === 'speaker' || kind === 'phrase' || kind === 'name';

/** Capitalised words that are no person's name. */
const noPerson =
  /\b(?:Act|Agency|Army|Authority|Bank|Bill|Board|Britain|Chamber|Church|City|College|Commission|Committee|Company|Council|County|Court|Crown|Department|Dispatch Box|East|England|Force|Fund|Government|Green|Group|Hall|Hospital|House|Ireland|Kingdom|London|Islands?|Middle|Minister|New|North|Office|Paper|Park|Parliament|Party|Report|River|Road|San|School|Scotland|Secretary|Service|Society|South|States|Street|Strategy|Treasury|Trust|Union|University|Wales|West)\b/;

/** The person that a mention means, if the pronoun fits; `stranger` where somebody is named whom nobody knows. */
function fitting(
  mention: Mention,
  { gender }: Pronoun,
  context: Context,
  around: Surroundings,
): Referent | 'nobody' | 'stranger' {
  const resolution = around.resolve(mention);
  if (resolution.status === 'unknown')
    return (mention.kind === 'phrase' &&
      !mention.meanings.some(({ kind }) => kind === 'office' || kind === 'person')) ||
      (mention.kind === 'name' && noPerson.test(mention.name))
      ? 'nobody'
      : 'stranger';
  if (resolution.status === 'ambiguous')
    return resolution.referents.some(({ kind }) => kind === 'person' || kind === 'speaker')
      ? 'stranger'
      : 'nobody';
  const { referent } = resolution;
  if (referent.kind !== 'person' && referent.kind !== 'speaker') return 'nobody';
  const known = referent.kind === 'person' ? referent.person.gender : genderOf(referent.speaker, context);
  const printed = mention.kind === 'address' ? formGender[mention.address.form] : undefined;
  // Of leaders whose gender the tables do not give nearly all are men: her may be anybody.
  if (known === undefined && printed === undefined && referent.kind === 'person' && gender === 'female')
    return 'stranger';
  return (known ?? printed ?? gender) === gender ? referent : 'nobody';
}

const formGender: Partial<Record<string, 'female' | 'male'>> = { lady: 'female', gentleman: 'male' };

/** Whether two mean the same person; one may be known by the label and one by the tables. */
function isSame(one: Referent, other: Referent, context: Context): boolean {
  if (one.kind === 'speaker')
    return other.kind === 'speaker' ? one.speaker.id === other.speaker.id : isSame(other, one, context);
  if (one.kind !== 'person') return false;
  if (other.kind === 'person') return one.person.id === other.person.id;
  if (other.kind !== 'speaker') return false;
  const [only, ...more] = membersNamed(other.speaker.name, context);
  return only?.id === one.person.id && more.length === 0;
}

/** A tabled question as printed: "What steps he has taken". */
const tabled = /^(?:\[?\d+\]?\.?\s*)?(?:What|Whether|If|How|When|Why|Which|Pursuant|To ask)\b/;

/** A question on the Order Paper is shorter than this. */
const longestQuestion = 2000;

/** Nobody is named before: the Minister whom a question addresses, or at the head of a turn the previous speaker. */
function byExchange(pronoun: Pronoun, turn: Turn, context: Context): Resolution {
  const { transcript } = context;
  const from = textStart(turn, transcript.text);
  const words = pronoun.start - from > longestQuestion ? '' : transcript.text.slice(from, pronoun.start);
  const asks =
    turn.role === 'question' || (tabled.test(words) && !/[.?!]\s/.test(words.replace(/^\d+\.\s/, '')));
  if (asks) return addressed(pronoun, resolveMinister('Minister', pronoun.start, context), context);
  if (!isOpening(pronoun.start, turn)) return nothing;
  const answerer = turn.role === 'supplementary' ? answererFor(transcript, turn) : undefined;
  const [before] = previousSpeakers(transcript, turn);
  const meant = answerer ?? before;
  if (!meant || (genderOf(meant.speaker, context) ?? pronoun.gender) !== pronoun.gender) return nothing;
  const reason = answerer ? 'the Member who answers' : 'the previous speaker in this section';
  return resolved({ kind: 'speaker', speaker: meant.speaker, turn: meant }, 'possible', [reason]);
}

/** First character of a turn's words: its label may stand on a line of its own. */
const textStart = ({ attribution, start }: Turn, text: string): number => {
  const from = attribution?.textStart ?? start;
  return from + (/^\s*/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
};

/** The Minister to whom a question is put; gender in a printed question is the Secretary of State's, so it decides nothing. */
function addressed(pronoun: Pronoun, meant: Resolution, context: Context): Resolution {
  if (meant.status !== 'resolved' || meant.referent.kind !== 'speaker') return nothing;
  const gender = genderOf(meant.referent.speaker, context);
  const agrees = gender === undefined || gender === pronoun.gender;
  return resolved(meant.referent, agrees ? 'inferred' : 'possible', [
    'a tabled question is put to the Minister who answers',
    ...(agrees ? [] : ['the pronoun fits the head of the department rather than who answered']),
  ]);
}
