/** Who is meant by an office: printed with it in this transcript, or its holder on the sitting date by the tables. */
import type { Membership } from '../knowledge/knowledge.ts';
import { dateInWords } from '../text/dates.ts';
import type { Certainty, Speaker, Turn } from '../transcript/transcript.ts';
import { answererFor, othersInSection, turnAt } from './discourse.ts';
import type { Mention } from './mention.ts';
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
export function resolveOfficePhrase(
  meanings: Phrase['meanings'],
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

const ministerial =
  /\b(?:Minister|Secretary|Chancellor|Attorney General|Solicitor General|Advocate General|Paymaster General|Leader of the House|Lord President|Lord Privy Seal)\b/i;
const shadow = /\b(?:shadow|opposition|spokes)/i;

/** Whether somebody is printed with an office of the Government. */
const isMinister = ({ office }: Speaker): boolean =>
  office !== undefined && ministerial.test(office) && !shadow.test(office);

/** General titles, which need a section to mean anybody. */
export const isGeneralTitle = (title: string): boolean =>
  /^(?:shadow )?(?:minister(?: of state)?|secretary of state)$/i.test(title);

/**
 * "The Minister": who answers the question; else the nearest in the section, those after first, who is printed with an
 * office of the Government.
 */
export function resolveMinister(title: string, offset: number, context: Context): Resolution {
  const { transcript } = context;
  const turn = turnAt(transcript, offset);
  if (!turn) return nothing;
  if (shadow.test(title)) return resolveShadow(turn, context);
  const answerer = answererFor(transcript, turn);
  const meant = answerer ?? ministerBy(turn, title, context);
  if (!meant) return nothing;
  const reason =
    answerer === undefined
      ? `printed with the office ${meant.speaker.office ?? ''} and nearest in this section`
      : turn === answerer
        ? 'the Member speaking answers here'
        : 'the Member who answers in this section';
  return resolved({ kind: 'speaker', speaker: meant.speaker, turn: meant }, 'inferred', [reason]);
}

/** The nearest Minister of the section, one whose title is the printed one before others. */
function ministerBy(turn: Turn, title: string, { transcript }: Context): Turn | undefined {
  let nearest: Turn | undefined;
  for (const other of othersInSection(transcript, turn)) {
    if (!isMinister(other.speaker)) continue;
    if (title !== 'Secretary of State' || (other.speaker.office ?? '').includes('Secretary')) return other;
    nearest ??= other;
  }
  return nearest;
}

/** The only one of the section who, by the tables, was a shadow Minister on the day. */
function resolveShadow(turn: Turn, context: Context): Resolution {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined) return nothing;
  const found = new Map<string, Referent>();
  for (const { speaker } of othersInSection(transcript, turn)) {
    if (speaker.kind !== 'person' || found.has(speaker.id)) continue;
    const people = knowledge.peopleNamed(speaker.name, date, transcript.jurisdiction);
    const person = people.length === 1 ? people[0] : undefined;
    const office = person && knowledge.membershipsOn(person, date).find(({ role }) => shadow.test(role));
    if (person && office) found.set(speaker.id, { kind: 'person', person, office });
  }
  return choose([...found.values()], 'inferred', [
    'speaks in this section and was a shadow Minister on the day',
  ]);
}
