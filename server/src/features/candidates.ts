/**
 * Who may have spoken a turn: the Members of the day, the likeliest first by what the text tells. Owns the ranking; it names
 * nobody, the reader chooses.
 */
import type { Knowledge, Membership } from '../knowledge/knowledge.ts';
import { answererFor, sectionTurns } from '../references/discourse.ts';
import { tenureOn } from '../references/standing.ts';
import { findAddresses } from '../transcript/address.ts';
import { fold } from '../text/characters.ts';
import type { Hints, Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import { memberNaming, officeNaming, readable, type Naming } from './attribution-text.ts';
import { holdersOf } from './describe.ts';

/** A person who can be chosen for a turn. */
export interface Candidate extends Naming {
  readonly name: string;
  /** Office, or constituency and party. */
  readonly description: string;
  /** What speaks for the person, in words; empty where nothing does. */
  readonly reasons: readonly string[];
  /** What speaks for the person, less what speaks against; of two, the greater is the likelier, the same equally likely. */
  readonly rank: number;
}

/** What each sign adds to a candidate's rank, or takes away where it contradicts. Only their order matters. */
const worth = { neighbour: 200, seat: 100, chair: 60, office: 30, gender: 10, party: 10, speaks: 5 } as const;

/** Offices of those who preside. */
const presides = /\b(?:Speaker|Chairman of Ways and Means)\b/;

/** What is known of the speaker who is looked for. */
interface Wanted {
  readonly hints: Hints | undefined;
  readonly role: Turn['role'];
  /** Folded names of seats that the next speaker gives to this one. */
  readonly seats: ReadonlySet<string>;
  /** Party of the Member who answers here, in full. */
  readonly answerersParty: string | undefined;
  /** Folded names of those who are printed in the same section. */
  readonly printed: ReadonlySet<string>;
  /** Folded names of those who speak just before and after. */
  readonly neighbours: ReadonlySet<string>;
}

/** How far into the next turn a seat is taken to be this speaker's. */
const openingReach = 200;

function wantedFor(transcript: Transcript, turn: Turn, knowledge: Knowledge | undefined): Wanted {
  const section = sectionTurns(transcript, turn);
  const at = section.indexOf(turn);
  const next = section[at + 1];
  const seats = next
    ? findAddresses(transcript.text, next.start, Math.min(next.end, next.start + openingReach))
    : [];
  const given = [turn.speaker.constituency, ...seats.map(({ constituency }) => constituency)];
  const answerer = answererFor(transcript, turn)?.speaker;
  return {
    hints: turn.speaker.hints,
    role: turn.role,
    seats: new Set(given.flatMap((seat) => (seat === undefined ? [] : fold(seat)))),
    answerersParty: answerer && partyOf(answerer, transcript, knowledge),
    printed: new Set(
      section.flatMap(({ attribution, speaker }) => (attribution ? [fold(speaker.name)] : [])),
    ),
    neighbours: new Set(
      [section[at - 1], next].flatMap((each) => (each ? namesOf(each.speaker, transcript, knowledge) : [])),
    ),
  };
}

/** Folded names of a speaker: as printed, or of the holder of an inferred office. */
const namesOf = (speaker: Speaker, transcript: Transcript, knowledge: Knowledge | undefined): string[] =>
  [speaker.name, ...holdersOf(speaker, transcript, knowledge).map(({ person }) => person.name)].map(fold);

/** The party, in full, of one whom the tables know for sure. */
function partyOf(
  speaker: Speaker,
  transcript: Transcript,
  knowledge: Knowledge | undefined,
): string | undefined {
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined) return undefined;
  const held = holdersOf(speaker, transcript, knowledge).map(({ person }) => person);
  const people =
    speaker.kind === 'office' ? held : knowledge.peopleNamed(speaker.name, date, transcript.jurisdiction);
  const [person, other] = people;
  if (!person || other) return undefined;
  return knowledge.membershipsOn(person, date).find(({ kind }) => kind === 'seat')?.party;
}

/** Weighs one person. */
function weigh(
  { person, constituency, party, kind, role }: Membership,
  wanted: Wanted,
): { rank: number; reasons: string[] } {
  const reasons: string[] = [];
  let rank = 0;
  const add = (sign: keyof typeof worth, holds: boolean, reason: string): void => {
    rank += holds ? worth[sign] : -worth[sign];
    if (holds) reasons.push(reason);
  };
  if (constituency !== undefined && wanted.seats.has(fold(constituency)))
    add('seat', true, 'the next speaker names the constituency');
  if (wanted.neighbours.has(fold(person.name))) add('neighbour', false, '');
  if (kind === 'office' && wanted.role === 'chair') add('chair', presides.test(role), 'presides');
  // Those in office answer questions and seldom ask them.
  else if (kind === 'office')
    add('office', wanted.role === 'answer' && !presides.test(role), 'holds an office');
  const { gender, party: relation } = wanted.hints ?? {};
  if (gender !== undefined && person.gender !== undefined)
    add('gender', person.gender === gender, `addressed as a ${gender === 'female' ? 'woman' : 'man'}`);
  if (relation !== undefined && party !== undefined && wanted.answerersParty !== undefined) {
    const fits = (party === wanted.answerersParty) === (relation === 'same');
    add('party', fits, relation === 'same' ? 'party of the Member answering' : 'not of the minister’s party');
  }
  if (wanted.printed.has(fold(person.name))) add('speaks', true, 'speaks in this debate');
  return { rank, reasons };
}

/**
 * The people who can be chosen for a turn. Without a sitting date, or in a country whose Members the tables do not have, these
 * are the speakers whom the document prints.
 */
export function candidates(
  transcript: Transcript,
  turn: Turn,
  knowledge: Knowledge | undefined,
): Candidate[] {
  const { sitting, jurisdiction } = transcript;
  const wanted = wantedFor(transcript, turn, knowledge);
  const ranked = new Map<string, Candidate>();
  const add = (one: Candidate): void => {
    const known = ranked.get(fold(one.short));
    if (!known || known.rank < one.rank) ranked.set(fold(one.short), one);
  };
  if (knowledge && sitting.date !== undefined) {
    for (const held of knowledge.officesOn(sitting.date, jurisdiction)) {
      const naming = readable(officeNaming(held), transcript);
      add({ ...naming, name: held.person.name, description: held.role, ...weigh(held, wanted) });
    }
    for (const seat of knowledge.seatsOn(sitting.date, jurisdiction)) {
      const naming = readable(memberNaming(seat, knowledge), transcript);
      const doubts = tenureOn(seat, sitting.date).reasons;
      const description = [seat.constituency, seat.party, ...doubts].filter(Boolean).join(', ');
      const weight = weigh(seat, wanted);
      const known = ranked.get(fold(naming.short));
      // Ministers have a seat too: what speaks for the seat speaks for them.
      if (known)
        add({ ...known, rank: known.rank + weight.rank, reasons: [...known.reasons, ...weight.reasons] });
      else add({ ...naming, name: seat.person.name, description, ...weight });
    }
  }
  for (const { kind, name, office, constituency, party } of transcript.speakers) {
    if (kind !== 'person' || ranked.has(fold(name))) continue;
    const description = [office, constituency, party].filter(Boolean).join(', ');
    const isHere = wanted.printed.has(fold(name));
    const reasons = [isHere ? 'speaks in this debate' : 'speaks in this document'];
    add({ full: name, short: name, name, description, rank: isHere ? worth.speaks : 1, reasons });
  }
  return [...ranked.values()].sort((one, other) => other.rank - one.rank);
}
