/** Who is meant by an office: printed with it in this transcript, or its holder on the sitting date by the tables. */
import type { Membership } from '../knowledge/knowledge.ts';
import { fold } from '../text/characters.ts';
import { dateInWords } from '../text/dates.ts';
import type { Certainty, Speaker, Turn } from '../transcript/transcript.ts';
import { countryOf } from './countries.ts';
import { answererFor, othersInSection, previousSpeakers, turnAt } from './discourse.ts';
import { isBeforeOtherName, isHeadElsewhere } from './homonyms.ts';
import type { Mention } from './mention.ts';
import { resolvePast, tenseOf } from './past.ts';
import { tabledOffice } from './tabled-ministers.ts';
import {
  choose,
  nothing,
  resolved,
  undated,
  type Context,
  type Referent,
  type Resolution,
} from './resolution.ts';
import { rollOf } from './roll.ts';

/**
 * @param evidence what is known besides the office itself
 * @param jurisdiction code or name of the country; the transcript's own where left out
 */
export function resolveOffice(
  title: string,
  context: Context,
  certainty: Certainty,
  evidence: readonly string[] = [],
  jurisdiction = context.transcript.jurisdiction,
): Resolution {
  const { knowledge, transcript } = context;
  const { date } = transcript.sitting;
  const printed = jurisdiction === transcript.jurisdiction ? rollOf(transcript).holding(title)[0] : undefined;
  if (printed)
    return resolved({ kind: 'speaker', speaker: printed }, certainty, [
      ...evidence,
      'printed with this office in this transcript',
    ]);
  if (!knowledge) return nothing;
  if (date === undefined) return jurisdiction === '' ? nothing : undated({ kind: 'office', title });
  const { holders, lastKnown = [] } = knowledge.officeOn(title, date, jurisdiction);
  const referents = holders.map((office): Referent => ({ kind: 'person', person: office.person, office }));
  // Of other countries the tables hold few offices: their silence says nothing.
  if (referents.length === 0 && lastKnown.length === 0 && jurisdiction !== 'uk') return nothing;
  if (referents.length === 0)
    return {
      status: 'unknown',
      referent: { kind: 'office', title },
      evidence: [`The tables name no holder on ${dateInWords(date)}.`, ...lastKnown.map(lastKnownWords)],
    };
  const reason =
    referents.length > 1 ? 'the office changed hands on this day' : `the only holder on ${dateInWords(date)}`;
  return choose(referents, certainty, [...evidence, reason]);
}

const lastKnownWords = ({ person, asOf }: Membership): string =>
  `Last known: ${person.name}${asOf === undefined ? '' : `, as of ${dateInWords(asOf)}`}.`;

type Phrase = Extract<Mention, { kind: 'phrase' }>;
type OfficeMeaning = Extract<Phrase['meanings'][number], { kind: 'office' }>;

/** A British title in another country's report means that country's office of the same name, or nothing that we know. */
export function resolveOfficePhrase(mention: Phrase, office: OfficeMeaning, context: Context): Resolution {
  const { meanings, start, end } = mention;
  const own = context.transcript.jurisdiction;
  const offices = meanings.flatMap((meaning) => (meaning.kind === 'office' ? [meaning] : []));
  const meant = offices.find(({ jurisdiction }) => jurisdiction === own) ?? office;
  if (offices.filter(({ jurisdiction }) => jurisdiction === meant.jurisdiction).length > 1) return nothing;
  const jurisdiction = meant.jurisdiction === 'uk' ? own : meant.jurisdiction;
  const { text } = context.transcript;
  const other = otherOffice(meant.title, start, end, context);
  if (other) return other;
  const resolution = resolveOffice(meant.title, context, 'certain', [], jurisdiction);
  const holders = resolution.status === 'resolved' ? holdersOf(resolution.referent) : [];
  const tense = tenseOf(text, start, end);
  const isNamed = tense?.kind === 'other' && tense.name !== undefined;
  if (isBeforeOtherName(text, end, holders, isNamed ? [] : speakerOf(resolution))) return nothing;
  const body = holders[0]?.jurisdictionName;
  if (body !== undefined && jurisdiction !== own && isHeadElsewhere(text, start, end, body)) return nothing;
  const isSelf = tense?.kind === 'other' && tense.self === true;
  if (tense && !(isSelf && isSpeaking(resolution, turnAt(context.transcript, start))))
    return resolvePast(meant.title, tense, jurisdiction, context);
  return resolution.status === 'unknown' && own !== 'uk' && meant.jurisdiction === 'uk'
    ? nothing
    : resolution;
}

const rankBefore = /\b(Deputy|Vice|Assistant|Acting|Associate)[ \n]$/;
const countryBefore = /(\b(?:South|Western|North|Northern)[ \n])?(\p{Lu}\p{Ll}+)[ \n]$/u;
const rankReach = 32;
/** Countries by the codes of their reports. */
const homes: Readonly<Record<string, string>> = {
  au: 'Australia',
  ca: 'Canada',
  ie: 'Ireland',
  in: 'India',
  ke: 'Kenya',
  ng: 'Nigeria',
  pk: 'Pakistan',
  us: 'United States',
};

/** Another office than the one whose title stands between two offsets: its Deputy's, or another country's. */
function otherOffice(title: string, start: number, end: number, context: Context): Resolution | undefined {
  const { text, jurisdiction } = context.transcript;
  const before = text.slice(Math.max(0, start - rankReach), start);
  const rank = rankBefore.exec(before)?.[1];
  if (rank !== undefined) {
    const isPast = tenseOf(text, start - rank.length - 1, end) !== undefined;
    return isPast ? nothing : resolveRanked(`${rank} ${title}`, context);
  }
  const [, part, adjective = ''] = countryBefore.exec(before) ?? [];
  const country = countryOf(adjective);
  if (country === undefined || (part === undefined && country === homes[jurisdiction])) return undefined;
  return part === undefined ? resolveOffice(title, context, 'certain', [], country) : nothing;
}

/** `Deputy Prime Minister`: by the tables, or printed in front of the other offices of somebody who speaks here. */
function resolveRanked(title: string, context: Context): Resolution {
  const held = resolveOffice(title, context, 'certain');
  if (held.status === 'resolved') return held;
  const printed = context.transcript.speakers.filter(
    ({ kind, office = '' }) => kind === 'person' && fold(office).startsWith(`${fold(title)} and `),
  );
  const [speaker] = printed;
  return speaker && printed.length === 1
    ? resolved({ kind: 'speaker', speaker }, 'certain', ['printed with this office in this transcript'])
    : nothing;
}

const speakerOf = (resolution: Resolution): readonly Speaker[] =>
  resolution.status === 'resolved' && resolution.referent.kind === 'speaker'
    ? [resolution.referent.speaker]
    : [];

const holdersOf = (referent: Referent): readonly Membership[] =>
  referent.kind === 'person' && referent.office ? [referent.office] : [];

/** Whether it is the holder who says so: `when I became Home Secretary`. */
function isSpeaking(resolution: Resolution, turn: Turn | undefined): boolean {
  if (resolution.status !== 'resolved' || !turn) return false;
  const { referent } = resolution;
  if (referent.kind === 'speaker') return referent.speaker.id === turn.speaker.id;
  return referent.kind === 'person' && referent.person.name === turn.speaker.name;
}

const ministerial =
  /\b(?:Minister|Secretary|Chancellor|Attorney General|Solicitor General|Advocate General|Paymaster General|Leader of the House|Lord President|Lord Privy Seal)\b/i;
const shadow = /\b(?:shadow|opposition|spokes)/i;

/** Whether somebody is printed with an office of the Government. */
const isMinister = ({ office }: Speaker, jurisdiction: string): boolean =>
  office !== undefined &&
  ministerial.test(office) &&
  !shadow.test(office) &&
  !(jurisdiction === 'ca' && /^Parliamentary Secretary/i.test(office));

/** General titles, which need a section to mean anybody. */
export const isGeneralTitle = (title: string): boolean =>
  /^(?:shadow )?(?:minister(?: of state)?|secretary of state)$/i.test(title);

/**
 * "The Minister": who answers the question; else the nearest in the section, those after first, who is printed with an
 * office of the Government. Whoever speaks does not mean himself or herself.
 */
export function resolveMinister(title: string, offset: number, context: Context): Resolution {
  const { transcript } = context;
  const turn = turnAt(transcript, offset);
  if (!turn) return nothing;
  if (shadow.test(title)) return resolveShadow(title, turn, context);
  if (title === 'Secretary of State') return resolveHead(turn, context);
  const answerer = answererFor(transcript, turn);
  if (answerer && answerer.speaker.id !== turn.speaker.id)
    return meantTurn(answerer, 'inferred', 'the Member who answers in this section');
  return nearestMinister(turn, context);
}

/**
 * The Minister who spoke last or, after whoever speaks, next. With two in the section the nearest is only possible, unless the
 * other is his or her Deputy, or he or she has just sat down.
 */
function nearestMinister(turn: Turn, context: Context): Resolution {
  const all = ministersBy(turn, context);
  const heads = all.filter(({ speaker }) => !deputy.test(roleOf(speaker, context)));
  const ministers = context.transcript.jurisdiction === 'za' && heads.length > 0 ? heads : all;
  const [before] = previousSpeakers(context.transcript, turn);
  const satDown = ministers.find(({ speaker }) => speaker.id === before?.speaker.id);
  const minister = satDown ?? ministers[0];
  if (!minister) return nothing;
  const isOnly = ministers.every(({ speaker }) => speaker.id === minister.speaker.id);
  return meantTurn(minister, satDown || isOnly ? 'inferred' : 'possible', nearestReason(minister, context));
}

/** Who may answer and is not called Secretary of State. */
const primeMinister = /^(?:The )?Prime Minister$/i;

const deputy = /^(?:The )?(?:Deputy|Assistant) /i;

const meantTurn = (turn: Turn, certainty: Certainty, reason: string): Resolution =>
  resolved({ kind: 'speaker', speaker: turn.speaker, turn }, certainty, [reason]);

const nearestReason = ({ speaker }: Turn, context: Context): string =>
  speaker.office === undefined
    ? `by the tables ${roleOf(speaker, context)} on the day, and nearest in this section`
    : `printed with the office ${speaker.office} and nearest in this section`;

/** The office that a speaker is printed with, else that of a Minister by the tables. */
const roleOf = (speaker: Speaker, context: Context): string =>
  speaker.office ?? tabledOffice(speaker, context)?.role ?? '';

/** Turns of Ministers of the section, nearest first: those printed so, else by the tables. */
function ministersBy(turn: Turn, context: Context): Turn[] {
  const { transcript } = context;
  const others = [...othersInSection(transcript, turn)];
  const printed = others.filter(({ speaker }) => isMinister(speaker, transcript.jurisdiction));
  return printed.length > 0
    ? printed
    : others.filter(({ speaker }) => speaker.office === undefined && tabledOffice(speaker, context));
}

const head =
  /^(?:The )?(?:First |Lord Chancellor and )?(?:Secretary of State\b|(?:\p{Lu}\p{L}+ )?Secretary$)/u;
const isHead = (role: string): boolean => head.test(role) && !secretaryBelow.test(role);
/** Secretaries who head no department. */
const secretaryBelow = /^(?:The )?(?:Chief|Economic|Exchequer|Financial|Parliamentary) Secretary/;
const department = /\b(?:Secretary|Minister|Minister of State) (?:of State )?(?:for|of) (.+)/s;

/**
 * "The Secretary of State": the head of the department, who may not be the one who answers. The one of the section, else of
 * the transcript or the tables by the answerer's department, else as a weaker reading whoever answers.
 */
function resolveHead(turn: Turn, context: Context): Resolution {
  const { transcript } = context;
  const answerer = answererFor(transcript, turn);
  const others = answerer && answerer.speaker.id !== turn.speaker.id ? [answerer] : [];
  const ministers = [...others, ...ministersBy(turn, context)];
  const inSection = ministers.find(({ speaker }) => isHead(roleOf(speaker, context)));
  if (inSection)
    return meantTurn(
      inSection,
      'inferred',
      inSection === answerer ? 'the Member who answers in this section' : nearestReason(inSection, context),
    );
  const junior = answerer ?? ministers[0];
  const name = junior && department.exec(roleOf(junior.speaker, context))?.[1];
  if (name !== undefined) {
    const held = resolveOffice(`Secretary of State for ${name}`, context, 'inferred', [
      'head of the department',
    ]);
    if (held.status === 'resolved') return held;
  }
  // By the tables alone somebody is what they say, and a junior Minister no head of a department.
  const weaker = others[0] ?? ministers.find(({ speaker }) => speaker.office !== undefined);
  return weaker && !primeMinister.test(weaker.speaker.office ?? '')
    ? meantTurn(weaker, 'possible', 'the Member who answers, though not printed as a Secretary of State')
    : nothing;
}

/** An office of the official Opposition, as opposed to the spokesmen of smaller parties. */
const officialShadow = /^(?!.*\b(?:SNP|DUP|Liberal|Plaid|Green|Alliance|SDLP|Spokes\p{L}+)\b).*\bshadow\b/iu;

const isGeneralHead = /secretary of state$/i;
const shadowHead = /^shadow (?:secretary of state|(?:\p{L}+ )?secretary$|chancellor)/iu;

/** The only one of the section who, by the tables, was a shadow Minister on the day. */
function resolveShadow(title: string, turn: Turn, context: Context): Resolution {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined) return nothing;
  const found = new Map<string, Referent & { office: Membership }>();
  for (const { speaker } of othersInSection(transcript, turn)) {
    if (speaker.kind !== 'person' || found.has(speaker.id)) continue;
    const people = knowledge.peopleNamed(speaker.name, date, transcript.jurisdiction);
    const person = people.length === 1 ? people[0] : undefined;
    const office = person && knowledge.membershipsOn(person, date).find(({ role }) => shadow.test(role));
    if (person && office) found.set(speaker.id, { kind: 'person', person, office });
  }
  const all = [...found.values()];
  const official = all.filter(({ office }) => officialShadow.test(office.role));
  const heads = isGeneralHead.test(title)
    ? official.filter(({ office }) => shadowHead.test(office.role))
    : [];
  const meant = [heads, official, all].find(({ length }) => length > 0) ?? [];
  return choose(meant, 'inferred', ['speaks in this section and was a shadow Minister on the day']);
}
