/**
 * Cards on people, instruments and bodies: at most eight lines, the meaning first, then how it is known and from where.
 * Owns their wording; what they say was decided by references/ and knowledge/.
 */
import type { Knowledge, Membership, Person } from '../knowledge/knowledge.ts';
import { answererFor } from '../references/discourse.ts';
import { officeOf } from '../references/identity.ts';
import { membersNamed } from '../references/people.ts';
import type { Referent, Resolution } from '../references/resolution.ts';
import { membershipsOn } from '../references/things.ts';
import { dateInWords } from '../text/dates.ts';
import type { Line, Piece } from '../text/markdown.ts';
import type { Certainty, Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import { holdersOf } from './describe.ts';
import { heldInWords } from './tenure-words.ts';
import { bodyCard, citationCard, institutionCard, instrumentCard, termCard } from './thing-cards.ts';

/** What a card may draw on. */
export interface CardContext {
  readonly transcript: Transcript;
  readonly knowledge: Knowledge | undefined;
}

/** Longest card, in lines. */
export const longestCard = 8;
/** How many candidates an ambiguous card names before it counts the rest. */
const shownCandidates = 5;

const dash = ' — ';

/** First line of a card: who or what, in which capacity, the confidence word. */
export const title = (name: string, about: string, certainty: Certainty | undefined): Line => [
  { strong: name },
  ...(about === '' ? [] : [dash, about]),
  ...(certainty === undefined ? [] : [' · ', { emphasis: certainty }]),
];

/** The line that says how something is known; none without evidence. */
export const evidenceLine = (evidence: readonly string[]): Line[] =>
  evidence.length === 0 ? [] : [[`How we know: ${evidence.join('; ')}`]];

/** How many sources of one fact a card names before it counts the rest; all of them are in the packs. */
const shownSources = 2;

/** The line that says where facts are from. @param sources each may list several, behind semicolons */
export function sourceWords(...sources: readonly string[]): string {
  const all = [...new Set(sources.flatMap((source) => source.split('; ')))];
  const more = all.length - shownSources;
  const rest = more <= 0 ? '' : ` and ${more} more`;
  return `Source: ${all.slice(0, shownSources).join('; ')}${rest}`;
}

/** With a capital. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The card for a resolved, ambiguous or unknown mention; undefined when there is nothing to say. */
export function resolutionCard(
  resolution: Resolution,
  printed: string,
  context: CardContext,
): Line[] | undefined {
  if (resolution.status === 'resolved')
    return referentCard(resolution.referent, resolution.certainty, resolution.evidence, context);
  if (resolution.status === 'ambiguous') return ambiguousCard(resolution, printed, context);
  const office = resolution.referent?.kind === 'office' ? resolution.referent.title : printed;
  if (resolution.evidence.length === 0) return undefined;
  const lines: Line[] = [
    title(office, 'unknown', undefined),
    ...resolution.evidence.map((words): Line => [words]),
  ];
  if (resolution.needsDate === true) lines.push(setDate);
  return lines;
}

const setDate: Line = [
  { command: 'Set Sitting Date', id: 'hansard.setSittingDate' },
  ', or write on the first line: // hansard: date=YYYY-MM-DD',
];

function referentCard(
  referent: Referent,
  certainty: Certainty,
  evidence: readonly string[],
  context: CardContext,
): Line[] {
  switch (referent.kind) {
    case 'person':
      return personCard(referent.person, referent.office, certainty, evidence, context);
    case 'speaker':
      return speakerCard(referent.speaker, referent.turn, certainty, evidence, context);
    case 'instrument':
      return instrumentCard(referent, certainty, evidence);
    case 'body':
      return bodyCard(referent);
    case 'term':
      return termCard(referent.term);
    case 'citation':
      return citationCard(referent.citation, context.transcript);
    case 'institution':
      return institutionCard(referent, certainty, evidence);
    case 'office':
      return [title(referent.title, 'office', undefined)];
  }
}

/** The name of whom or what is meant, for lists. */
export function nameOf(referent: Referent): string {
  switch (referent.kind) {
    case 'person':
      return [
        referent.person.name,
        referent.office?.constituency ?? (referent.office && titleOf(referent.office)),
      ]
        .filter(Boolean)
        .join(', ');
    case 'speaker':
      return referent.speaker.name;
    case 'instrument':
      return [referent.instrument.name, referent.standing === 'named' ? undefined : referent.standing]
        .filter(Boolean)
        .join(', ');
    case 'body':
      return referent.body.name;
    case 'term':
      return referent.term.name;
    case 'citation':
      return referent.citation.title;
    case 'institution':
      return referent.name;
    case 'office':
      return referent.title;
  }
}

function ambiguousCard(
  { referents, evidence, guess }: Extract<Resolution, { status: 'ambiguous' }>,
  printed: string,
  { transcript, knowledge }: CardContext,
): Line[] {
  const { date } = transcript.sitting;
  const shown = referents.slice(0, shownCandidates).map((referent): Line => {
    if (referent.kind === 'instrument') return ['• ', referent.instrument.name];
    if (referent.kind !== 'person' || referent.office) return ['• ', nameOf(referent)];
    const held = membershipsOn(referent.person, date, knowledge)[0];
    return ['• ', [nameOf(referent), held?.constituency ?? held?.role].filter(Boolean).join(', ')];
  });
  const more: Line[] =
    referents.length > shownCandidates ? [[`… and ${referents.length - shownCandidates} more`]] : [];
  const implied = referents.every(
    (referent) => referent.kind === 'instrument' && referent.standing !== 'named',
  );
  const word =
    guess === true ? 'a guess' : implied ? 'implies' : referents.length > 1 ? 'ambiguous' : 'among others';
  return [title(printed, word, undefined), ...shown, ...more, ...evidenceLine(evidence)];
}

/** A person of the tables, in the office meant or in all that he or she held on the day. */
function personCard(
  person: Person,
  office: Membership | undefined,
  certainty: Certainty,
  evidence: readonly string[],
  context: CardContext,
): Line[] {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  const held = membershipsOn(person, date, knowledge);
  const main = office ?? held[0];
  const about = main === undefined ? '' : capacity(main);
  const lines: Line[] = [
    title(
      person.name,
      date === undefined ? about : `${about}${about === '' ? '' : ' '}on ${dateInWords(date)}`,
      certainty,
    ),
  ];
  if (main) lines.push([tenure(main, evidence, context)]);
  const seat = held.find(({ kind }) => kind === 'seat');
  if (seat && seat !== main)
    lines.push([
      [seat.constituency === undefined ? undefined : `Member for ${seat.constituency}`, seat.party]
        .filter(Boolean)
        .join(', '),
    ]);
  lines.push(...evidenceLine(evidence));
  if (main) lines.push(sourceLine(main.source, person));
  return lines.filter((line) => line.some((piece) => piece !== ''));
}

function capacity(membership: Membership): string {
  if (membership.kind === 'seat') {
    const seat = membership.house === 'lords' ? 'Member of the House of Lords' : seatWords(membership);
    return membership.party === undefined ? seat : `${seat} (${membership.party})`;
  }
  return titleOf(membership);
}

/** The office as held, with the country or body where that is not the United Kingdom. */
const titleOf = ({ role, jurisdiction, jurisdictionName }: Membership): string =>
  jurisdiction === 'uk' || jurisdictionName === '' ? role : `${role} (${jurisdictionName})`;

/** `Member for Northtown`, `Senator for Iowa`; the bare style of a Member who has no constituency. */
function seatWords({ role, house, constituency }: Membership): string {
  if (constituency === undefined) return role;
  return `${house === 'senate' ? role : 'Member'} for ${constituency}`;
}

/** When it was held, and by whom before and after; how the end is known, where the evidence does not say so. */
function tenure(
  held: Membership,
  evidence: readonly string[],
  { transcript, knowledge }: CardContext,
): string {
  const { date } = transcript.sitting;
  const known = held.end === undefined && held.asOf !== undefined ? `, as of ${dateInWords(held.asOf)}` : '';
  const { endBasis } = held;
  const basis = endBasis === undefined || evidence.includes(endBasis) ? '' : ` (${endBasis})`;
  const interval = `${heldInWords(held)}${held.acting === true ? ' (acting)' : ''}${known}${basis}`;
  if (held.kind !== 'office' || !knowledge || date === undefined) return sentence(interval);
  const { predecessor, successor } = knowledge.officeOn(held.role, date, held.jurisdiction);
  const before = predecessor && `before: ${predecessor.person.name}`;
  const after = successor && `after: ${successor.person.name}`;
  return sentence([interval, before, after].filter(Boolean).join(' · '));
}

function sourceLine(source: string, person?: Person): Line {
  const mnis = person?.identifiers.mnis;
  const page: Piece[] =
    mnis === undefined
      ? []
      : [' · ', { link: 'Parliament’s page', url: `https://members.parliament.uk/member/${mnis}/contact` }];
  return [sourceWords(source), ...page];
}

/** A speaker of the transcript: as printed, or what is known of one whose name is lost. */
export function speakerCard(
  speaker: Speaker,
  turn: Turn | undefined,
  certainty: Certainty,
  evidence: readonly string[],
  context: CardContext,
): Line[] {
  const { transcript, knowledge } = context;
  if (speaker.kind === 'placeholder') return placeholderCard(speaker, turn, certainty, evidence, context);
  if (speaker.kind === 'crowd')
    return [title(speaker.name, 'several people together; nobody is named', undefined)];
  const { date } = transcript.sitting;
  const office = officeOf(speaker, transcript);
  const holders =
    office === undefined || date === undefined
      ? []
      : (knowledge?.officeOn(office, date, transcript.jurisdiction).holders ?? []);
  const holder = holders.length === 1 ? holders[0] : undefined;
  if (holder)
    return [...personCard(holder.person, holder, certainty, evidence, context), ...placeLine(turn)].slice(
      0,
      longestCard,
    );
  const people = membersNamed(speaker.name, context);
  const known = fitting(people, speaker, context);
  const about = [speaker.office, speaker.constituency, speaker.party].filter(Boolean).join(', ');
  const lines: Line[] = [title(speaker.name, about, certainty)];
  if (holders.length > 1)
    lines.push([
      `${holders.map(({ person }) => person.name).join(' or ')}: the office changed hands on this day`,
    ]);
  if (known) lines.push(...membershipLines(known, context));
  lines.push(...evidenceLine(evidence), ...turnsLine(speaker, transcript), ...placeLine(turn));
  if (speaker.kind === 'office' && date === undefined)
    lines.push(['The text gives no sitting date, so nobody is named.'], setDate);
  return lines.slice(0, longestCard);
}

/** The one person of the tables who fits what is printed of a speaker. */
function fitting(
  people: readonly Person[],
  speaker: Speaker,
  { transcript, knowledge }: CardContext,
): Person | undefined {
  if (people.length < 2 || speaker.constituency === undefined)
    return people.length === 1 ? people[0] : undefined;
  return people.find((person) =>
    membershipsOn(person, transcript.sitting.date, knowledge).some(
      ({ constituency }) => constituency === speaker.constituency,
    ),
  );
}

function membershipLines(person: Person, { transcript, knowledge }: CardContext): Line[] {
  const held = membershipsOn(person, transcript.sitting.date, knowledge).slice(0, 2);
  const lines = held.map((each): Line => [`${capacity(each)}, ${heldInWords(each)}`]);
  const main = held[0];
  return main ? [...lines, sourceLine(main.source, person)] : lines;
}

function turnsLine(speaker: Speaker, transcript: Transcript): Line[] {
  let count = 0;
  for (const { speakerIds } of transcript.passages)
    for (const id of speakerIds) if (id === speaker.id) count++;
  return count > 1 ? [[`${count} turns in this transcript`]] : [];
}

/** Where the turn meant begins, to click on. */
const placeLine = (turn: Turn | undefined): Line[] => (turn ? [[{ place: turn.start }]] : []);

/** What the words tell of a person is inferred, however sure it is that he or she is meant. */
const inferredToo: Line = [' · ', { emphasis: 'inferred' }];

function placeholderCard(
  speaker: Speaker,
  turn: Turn | undefined,
  certainty: Certainty,
  evidence: readonly string[],
  context: CardContext,
): Line[] {
  const { hints } = speaker;
  const told = [
    hints?.gender,
    hints?.party === undefined ? undefined : partyWords(hints.party, turn, context),
    hints?.privyCounsellor === undefined
      ? undefined
      : hints.privyCounsellor
        ? 'a Privy Counsellor'
        : 'not a Privy Counsellor',
  ].filter((each) => each !== undefined);
  return [
    title(speaker.name, 'the speaker’s name is not in the text', certainty),
    ...(told.length === 0
      ? []
      : [[`The text tells: ${told.join('; ')}`, ...(certainty === 'inferred' ? [] : inferredToo)]]),
    // What a form of address marks is told above, with the words that tell it.
    ...evidenceLine(
      hints ? [...evidence.filter((words) => !words.startsWith('“')), ...hints.evidence] : evidence,
    ),
    ...placeLine(turn),
    ['No name is assumed.'],
  ].slice(0, longestCard);
}

/** `the same party as the Foreign Secretary: Conservative`, the party's name where the tables settle it. */
function partyWords(
  relation: 'same' | 'other',
  turn: Turn | undefined,
  { transcript, knowledge }: CardContext,
): string {
  const answerer = turn ? answererFor(transcript, turn)?.speaker : undefined;
  const who = answerer?.kind === 'office' ? `the ${answerer.name}` : 'the Member answering';
  const holder = answerer ? holdersOf(answerer, transcript, knowledge)[0]?.person : undefined;
  const party =
    holder &&
    membershipsOn(holder, transcript.sitting.date, knowledge).find(({ kind }) => kind === 'seat')?.party;
  if (relation === 'same') return `the same party as ${who}${party === undefined ? '' : `: ${party}`}`;
  return `another party than ${who}${party === undefined ? '' : `: not ${party}`}`;
}
