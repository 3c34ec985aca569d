/**
 * Says whom or what a mention means, and how that is known. Owns the rules of resolution: discourse first (who spoke before,
 * who answers), then the dated tables. Ambiguity is a value; nothing is guessed in silence.
 */
import type {
  Body,
  Instrument,
  IsoDate,
  Knowledge,
  Membership,
  Person,
  Term,
} from '../knowledge/knowledge.ts';
import { fold } from '../text/characters.ts';
import { dateInWords } from '../text/dates.ts';
import type { Address } from '../transcript/address.ts';
import type { Certainty, Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import { answererFor, previousSpeakers, turnAt } from './discourse.ts';
import type { Mention } from './mentions.ts';

/** Whom or what is meant. */
export type Referent =
  | { readonly kind: 'person'; readonly person: Person; readonly office?: Membership }
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly turn?: Turn }
  | { readonly kind: 'office'; readonly title: string }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'term'; readonly term: Term };

/** The answer for a mention. Evidence is in sentences for people, the strongest first. */
export type Resolution =
  | {
      readonly status: 'resolved';
      readonly referent: Referent;
      readonly certainty: Certainty;
      readonly evidence: readonly string[];
    }
  | {
      readonly status: 'ambiguous';
      readonly referents: readonly Referent[];
      readonly evidence: readonly string[];
    }
  | {
      readonly status: 'unknown';
      readonly referent?: Referent;
      readonly evidence: readonly string[];
      readonly needsDate?: boolean;
    };

/** What a resolution may draw on. */
export interface Context {
  readonly transcript: Transcript;
  readonly knowledge: Knowledge | undefined;
}

const nothing: Resolution = { status: 'unknown', evidence: [] };

/** Resolves one mention. `nothing known` has no referent and no evidence. */
export function resolve(mention: Mention, context: Context): Resolution {
  switch (mention.kind) {
    case 'address':
      return resolveAddress(mention.address, context);
    case 'chair':
      return resolveChair(mention.title, mention.start, context);
    case 'minister':
      return resolveMinister(mention.title, mention.start, context);
    case 'speaker':
      return {
        status: 'resolved',
        referent: { kind: 'speaker', speaker: mention.speaker },
        certainty: 'certain',
        evidence: ['named in full; speaks in this transcript'],
      };
    case 'name':
      return resolveName(mention.name, context);
    case 'phrase':
      return resolvePhrase(mention, context);
  }
}

/** The people among whom a printed form leaves the choice, as a resolution. */
function choose(people: readonly Referent[], certainty: Certainty, evidence: readonly string[]): Resolution {
  const only = people[0];
  if (!only) return nothing;
  return people.length === 1
    ? { status: 'resolved', referent: only, certainty, evidence }
    : { status: 'ambiguous', referents: people, evidence };
}

const undated = (referent: Referent | undefined): Resolution => ({
  status: 'unknown',
  ...(referent === undefined ? {} : { referent }),
  evidence: ['The text gives no sitting date, so nobody is assumed.'],
  needsDate: true,
});

function resolveOffice(
  title: string,
  context: Context,
  certainty: Certainty,
  evidence: readonly string[],
  jurisdiction = context.transcript.jurisdiction,
): Resolution {
  const { knowledge, transcript } = context;
  const { date } = transcript.sitting;
  const printed = transcript.speakers.find(
    (speaker) =>
      speaker.kind === 'person' && speaker.office !== undefined && fold(speaker.office) === fold(title),
  );
  if (printed)
    return {
      status: 'resolved',
      referent: { kind: 'speaker', speaker: printed },
      certainty,
      evidence: [...evidence, 'printed with this office in this transcript'],
    };
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

function resolveAddress(address: Address, context: Context): Resolution {
  if (address.constituency !== undefined) return resolveSeat(address, address.constituency, context);
  if (address.office !== undefined) return resolveOffice(address.office, context, 'certain', []);
  return resolveByDiscourse(address, context);
}

function resolveSeat(address: Address, seat: string, { transcript, knowledge }: Context): Resolution {
  const { date } = transcript.sitting;
  const here = transcript.speakers.filter(
    (speaker) => speaker.constituency !== undefined && fold(speaker.constituency) === fold(seat),
  );
  const holders =
    knowledge && date !== undefined ? knowledge.seatOn(seat, date, transcript.jurisdiction) : [];
  const named = address.name;
  const agreeing = named === undefined ? holders : holders.filter(({ person }) => sameName(person, named));
  if (agreeing.length > 0) {
    const referents = agreeing.map((office): Referent => ({ kind: 'person', person: office.person, office }));
    const why =
      named === undefined
        ? `the Member for ${seat} on ${dateInWords(date ?? '')}`
        : 'name and constituency are printed and agree with the tables';
    const vacated = agreeing.flatMap(({ endBasis }) => endBasis ?? []);
    return choose(referents, vacated.length > 0 && named === undefined ? 'possible' : 'certain', [
      why,
      ...vacated,
    ]);
  }
  if (here.length === 1 && here[0]) {
    return {
      status: 'resolved',
      referent: { kind: 'speaker', speaker: here[0] },
      certainty: 'certain',
      evidence: ['printed with this constituency in this transcript'],
    };
  }
  if (named !== undefined) {
    const speaker: Speaker = { id: 'printed', kind: 'person', name: named, constituency: seat };
    return {
      status: 'resolved',
      referent: { kind: 'speaker', speaker },
      certainty: 'certain',
      evidence: ['name and constituency as printed; not found in the tables'],
    };
  }
  return date === undefined
    ? undated(undefined)
    : { status: 'unknown', evidence: [`The tables have no Member for ${seat} on ${dateInWords(date)}.`] };
}

/** Whether a printed name can be this person's: the family name agrees, and the first name where both give one. */
function sameName(person: Person, printed: string): boolean {
  const last = (name: string): string => fold(name).split(' ').at(-1) ?? '';
  return (
    [person.name, ...person.otherNames].some((name) => fold(name) === fold(printed)) ||
    last(person.name) === last(printed)
  );
}

/** Gender of a speaker as the tables or the text's own hints give it. */
function genderOf(speaker: Speaker, { transcript, knowledge }: Context): 'female' | 'male' | undefined {
  const { date } = transcript.sitting;
  if (speaker.hints?.gender) return speaker.hints.gender;
  if (!knowledge || date === undefined) return undefined;
  const people =
    speaker.kind === 'office'
      ? knowledge
          .officeOn(speaker.office ?? '', date, transcript.jurisdiction)
          .holders.map(({ person }) => person)
      : membersNamed(speaker.name, { transcript, knowledge });
  return people.length === 1 ? people[0]?.gender : undefined;
}

const formGender: Partial<Record<Address['form'], 'female' | 'male'>> = { lady: 'female', gentleman: 'male' };

/** How far into a turn a form of address points back to the previous speaker, as measured. */
const openingReach = 160;

function resolveByDiscourse(address: Address, context: Context): Resolution {
  const turn = turnAt(context.transcript, address.start);
  if (!turn) return nothing;
  const answerer =
    turn.role === 'supplementary' || turn.role === 'question'
      ? answererFor(context.transcript, turn)
      : undefined;
  if (answerer && address.form === 'friend') {
    return meantTurn(answerer, ['the Member who answers', markOf(address, context.transcript.text)]);
  }
  const gender = formGender[address.form];
  const before = previousSpeakers(context.transcript, turn);
  const fits = before.find(
    ({ speaker }) => gender === undefined || (genderOf(speaker, context) ?? gender) === gender,
  );
  if (!fits) return nothing;
  const opening =
    address.start - turn.start <= openingReach + (turn.attribution ? turn.attribution.end - turn.start : 0);
  const evidence = [
    fits === before[0]
      ? 'the previous speaker in this section'
      : 'the nearest earlier speaker whom the form fits',
    markOf(address, context.transcript.text),
  ];
  const certainty = opening && fits === before[0] ? 'inferred' : 'possible';
  return {
    status: 'resolved',
    referent: { kind: 'speaker', speaker: fits.speaker, turn: fits },
    certainty,
    evidence,
  };
}

/** What a form of address says of the person meant, quoting it as printed. */
function markOf({ form, start, end }: Address, text: string): string {
  const printed = `“${text.slice(start, end)}”`;
  if (form === 'friend') return `${printed} marks the same party`;
  if (form === 'member') return `${printed} tells neither gender nor party`;
  return `${printed} marks a ${form === 'lady' ? 'woman' : 'man'} of another party`;
}

const meantTurn = (turn: Turn, evidence: readonly string[]): Resolution => ({
  status: 'resolved',
  referent: { kind: 'speaker', speaker: turn.speaker, turn },
  certainty: 'inferred',
  evidence,
});

function resolveChair(title: string, offset: number, context: Context): Resolution {
  const turn = turnAt(context.transcript, offset);
  const chairs = context.transcript.turns.filter(
    (each) =>
      each.role === 'chair' &&
      each.index <= (turn?.index ?? Infinity) &&
      (each.speaker.office ?? each.speaker.name) === title,
  );
  const printed = chairs.at(-1)?.speaker;
  if (printed?.office !== undefined) {
    return {
      status: 'resolved',
      referent: { kind: 'speaker', speaker: printed },
      certainty: 'inferred',
      evidence: ['in the Chair when last printed'],
    };
  }
  if (!title.endsWith('Speaker') || title.includes('Deputy')) return nothing;
  return resolveOffice('Speaker', context, 'certain', []);
}

function resolveMinister(title: string, offset: number, { transcript }: Context): Resolution {
  const turn = turnAt(transcript, offset);
  const answerer = turn && !/shadow/i.test(title) ? answererFor(transcript, turn) : undefined;
  if (!answerer) return nothing;
  return meantTurn(answerer, [
    turn === answerer ? 'the Member speaking answers here' : 'the Member who answers in this section',
  ]);
}

/** People of this name in this Parliament or in office on the sitting date. */
export function membersNamed(name: string, { transcript, knowledge }: Context): readonly Person[] {
  const { date } = transcript.sitting;
  return knowledge && date !== undefined ? knowledge.peopleNamed(name, date, transcript.jurisdiction) : [];
}

function resolveName(name: string, context: Context): Resolution {
  const date = context.transcript.sitting.date ?? '';
  const people = membersNamed(name, context);
  const referents = people.map((person): Referent => ({ kind: 'person', person }));
  const evidence =
    people.length > 1
      ? [`${people.length} people of this name in office or Parliament on ${dateInWords(date)}`]
      : ['the name is printed; one person of it in the tables on this date'];
  if (context.knowledge?.knowsAllMembers(date, context.transcript.jurisdiction) === true)
    return choose(referents, 'inferred', evidence);
  return choose(referents, 'possible', [...evidence, 'the tables do not have all Members of that day']);
}

function resolvePhrase(mention: Extract<Mention, { kind: 'phrase' }>, context: Context): Resolution {
  const office = mention.meanings.find((meaning) => meaning.kind === 'office');
  if (office) return resolveOfficePhrase(mention.meanings, office, context);
  const things = mention.meanings.flatMap((meaning): Referent[] =>
    meaning.kind === 'instrument' || meaning.kind === 'body' || meaning.kind === 'term' ? [meaning] : [],
  );
  if (things.length > 0) return choose(things, 'certain', ['named in the text']);
  const people = mention.meanings.flatMap((meaning) => (meaning.kind === 'person' ? [meaning.person] : []));
  return resolvePeople(people, mention, context);
}

type OfficeMeaning = Extract<Extract<Mention, { kind: 'phrase' }>['meanings'][number], { kind: 'office' }>;

/** A British title in another country's report means that country's office of the same name, or nothing that we know. */
function resolveOfficePhrase(
  meanings: Extract<Mention, { kind: 'phrase' }>['meanings'],
  office: OfficeMeaning,
  context: Context,
): Resolution {
  const own = context.transcript.jurisdiction;
  const offices = meanings.flatMap((meaning) => (meaning.kind === 'office' ? [meaning] : []));
  const meant = offices.find(({ jurisdiction }) => jurisdiction === own) ?? office;
  if (offices.filter(({ jurisdiction }) => jurisdiction === meant.jurisdiction).length > 1) return nothing;
  const jurisdiction = meant.jurisdiction === 'uk' ? own : meant.jurisdiction;
  const resolution = resolveOffice(meant.title, context, 'certain', [], jurisdiction);
  return resolution.status === 'unknown' && own !== 'uk' && meant.jurisdiction === 'uk'
    ? nothing
    : resolution;
}

function resolvePeople(
  people: readonly Person[],
  mention: Mention,
  { transcript, knowledge }: Context,
): Resolution {
  const { date } = transcript.sitting;
  if (!knowledge) return nothing;
  if (date === undefined) return undated(undefined);
  const words = transcript.text.slice(mention.start, mention.end);
  const held = people.flatMap((person): { person: Person; office: Membership }[] => {
    const office = knowledge.membershipsOn(person, date)[0];
    return office ? [{ person, office }] : [];
  });
  const fitting = held.filter(({ office }) => fitsTitle(words, office));
  const chosen = fitting.length > 0 ? fitting : held;
  return choose(
    chosen.map((each): Referent => ({ kind: 'person', ...each })),
    'certain',
    [`the only one of this name in the tables of office-holders on ${dateInWords(date)}`],
  );
}

/** Whether the words before a name can be the title of this office. */
function fitsTitle(words: string, office: Membership): boolean {
  const role = fold(office.role);
  const printed = fold(words);
  return ['foreign minister', 'prime minister', 'president', 'secretary', 'chancellor', 'king'].some(
    (title) => printed.includes(title) && role.includes(title),
  );
}

/** Memberships of a person on the sitting date, where both are known. */
export function membershipsOn(
  person: Person,
  date: IsoDate | undefined,
  knowledge: Knowledge | undefined,
): readonly Membership[] {
  return knowledge && date !== undefined ? knowledge.membershipsOn(person, date) : [];
}
