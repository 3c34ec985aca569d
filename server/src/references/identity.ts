/** When two references mean the same: a key for each person, instrument and body, alike in all transcripts. */
import { fold } from '../text/characters.ts';
import type { Person } from '../knowledge/knowledge.ts';
import type { Speaker, Transcript } from '../transcript/transcript.ts';
import { membersNamed } from './people.ts';
import type { Context, Referent, Resolution } from './resolution.ts';

const honorific = /^(?:(?:the|rt\.?|right|hon\.?|mr|mrs|ms|miss|dr|sir|dame)\.? )+/;

/** Keys by speaker; they hold for one state of the tables. */
const known = new WeakMap<Transcript, { knowledge: Context['knowledge']; keys: Map<string, string> }>();

const speakerOfTheHouse = /^(?:Mr|Madam) Speaker$/;

/** The office by which a speaker is printed; `Mr Speaker` at Westminster is one person on any day, other Chairs take turns. */
export function officeOf({ kind, name, office }: Speaker, { jurisdiction }: Transcript): string | undefined {
  if (kind === 'office') return office ?? '';
  const isSpeaker = kind === 'chair' && jurisdiction === 'uk' && office === undefined;
  return isSpeaker && speakerOfTheHouse.test(name) ? 'Speaker' : undefined;
}

/** The person of the tables that a speaker is, where they settle it: by name and seat, or as the only holder of the office. */
export function personOf(speaker: Speaker, context: Context): Person | undefined {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined || speaker.kind === 'crowd' || speaker.kind === 'placeholder')
    return undefined;
  const office = officeOf(speaker, transcript);
  if (office !== undefined) {
    const { holders } = knowledge.officeOn(office, date, transcript.jurisdiction);
    return holders.length === 1 ? holders[0]?.person : undefined;
  }
  const people = membersNamed(speaker.name, context);
  if (people.length < 2 || speaker.constituency === undefined)
    return people.length === 1 ? people[0] : undefined;
  return people.find((person) =>
    knowledge
      .membershipsOn(person, date)
      .some(({ constituency }) => constituency !== undefined && constituency === speaker.constituency),
  );
}

/** The key of a speaker; one whose name is lost has a key in this transcript alone, and a crowd none. */
export function speakerKey(speaker: Speaker, context: Context): string | undefined {
  if (speaker.kind === 'crowd') return undefined;
  let memory = known.get(context.transcript);
  if (memory?.knowledge !== context.knowledge || !memory)
    known.set(context.transcript, (memory = { knowledge: context.knowledge, keys: new Map() }));
  const held = memory.keys.get(speaker.id);
  if (held !== undefined) return held;
  const person = personOf(speaker, context);
  const key =
    person !== undefined
      ? `person:${person.id}`
      : speaker.kind === 'placeholder'
        ? `here:${speaker.id}`
        : `name:${fold(speaker.name).replace(honorific, '')}`;
  memory.keys.set(speaker.id, key);
  return key;
}

/** Whether a key means the same in other transcripts. */
export const isShared = (key: string): boolean => !key.startsWith('here:');

/** Whether a key is that of an instrument, a body, a text or a term: of nobody, and of no office. */
export const isKeyOfThing = (key: string): boolean => /^(?:instrument|body|citation|term):/.test(key);

/** The key of a referent; undefined for what nobody looks for elsewhere. */
export function keyOf(referent: Referent, context: Context): string | undefined {
  switch (referent.kind) {
    case 'person':
      return `person:${referent.person.id}`;
    case 'speaker':
      return speakerKey(referent.speaker, context);
    case 'instrument':
      return `instrument:${referent.instrument.id}`;
    case 'body':
      return `body:${referent.body.id}`;
    case 'citation':
      return `citation:${fold(referent.citation.title)}`;
    case 'institution':
      return `institution:${referent.name}`;
    case 'office':
      return `office:${fold(referent.title)}`;
    case 'term':
      return `term:${referent.term.id}`;
  }
}

/** The key of what a mention means; none where that is open. */
export const keyOfResolution = (resolution: Resolution, context: Context): string | undefined =>
  resolution.status === 'resolved' ? keyOf(resolution.referent, context) : undefined;
