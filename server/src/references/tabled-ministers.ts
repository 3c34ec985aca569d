/**
 * Ministers whom a report prints by their names alone: by the office that the tables give them on the day. Owns which offices
 * make a Minister of somebody, and what is known so far of the speakers of a transcript.
 */
import type { Knowledge, Membership } from '../knowledge/knowledge.ts';
import { Notes } from '../transcript/notes.ts';
import type { Speaker } from '../transcript/transcript.ts';
import { membersNamed } from './people.ts';
import type { Context } from './resolution.ts';

const ministerial =
  /\b(?:Minister|Secretary|Chancellor|Attorney General|Solicitor General|Advocate General|Paymaster General)\b/i;
/** Offices of other kinds with the same words; the Prime Minister is called by his or her title. */
const other =
  /\b(?:shadow|opposition|spokes\p{L}*|private|permanent|whip|(?:prime|first) minister|leader)\b/iu;

interface Found {
  readonly knowledge: Knowledge;
  readonly bySpeaker: Map<string, Membership | undefined>;
}

const notes = new Notes<Found>();

/** The office of the Government that a speaker holds on the day, where the name is one person's. */
export function tabledOffice(speaker: Speaker, context: Context): Membership | undefined {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined || speaker.kind !== 'person') return undefined;
  let found = notes.get(transcript);
  if (found?.knowledge !== knowledge)
    notes.set(transcript, (found = { knowledge, bySpeaker: new Map<string, Membership | undefined>() }));
  const { bySpeaker } = found;
  if (!bySpeaker.has(speaker.id)) bySpeaker.set(speaker.id, officeOn(speaker, date, knowledge, context));
  return bySpeaker.get(speaker.id);
}

function officeOn(
  { name }: Speaker,
  date: string,
  knowledge: Knowledge,
  context: Context,
): Membership | undefined {
  const [person, ...more] = membersNamed(name, context);
  if (!person || more.length > 0) return undefined;
  return knowledge
    .membershipsOn(person, date)
    .find(
      ({ kind, role, jurisdiction }) =>
        kind === 'office' &&
        jurisdiction === context.transcript.jurisdiction &&
        ministerial.test(role) &&
        !other.test(role),
    );
}
