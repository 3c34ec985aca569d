/**
 * Governments by the name of who leads them: `the Example government`, `an Example Labor government`. Owns how they are
 * printed; the leader is the one of the sitting's own country and date, or known abroad.
 */
import type { Knowledge, Membership } from '../knowledge/knowledge.ts';
import { isCapital, isLetter } from '../text/characters.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import type { Context } from './resolution.ts';

const leaderBefore =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]{1,24})[ \n](?:(?:Labou?r|Liberal|Conservative|[Cc]oalition|National|Republican|Democratic)[ \n])?$/u;
const longest = 48;

/** A government named by its leader before a word at an offset. @param from nothing before it is read */
export function cabinetAt(
  text: string,
  word: string,
  at: number,
  from: number,
  context: Context,
): Mention | undefined {
  let start = at - 1;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  if (!isCapital(text.charCodeAt(start)) && text.charCodeAt(start) !== smallC) return undefined;
  const match = leaderBefore.exec(text.slice(Math.max(from, at - longest), at));
  if (!match) return undefined;
  const leader = match[1] ?? '';
  return leaderNamed(leader, context)
    ? {
        kind: 'concept',
        start: at - match[0].length,
        end: at + word.length,
        concept: { kind: 'cabinet', leader },
      }
    : undefined;
}

const smallC = 0x63;

/** Who leads the country of the report on its date, if this is the family name. */
export function leaderNamed(leader: string, { transcript, knowledge }: Context): Membership | undefined {
  return leadersOf(transcript, knowledge).find(({ person }) => person.familyName === leader);
}

function leadersOf(
  { jurisdiction, sitting: { date } }: Transcript,
  knowledge: Knowledge | undefined,
): readonly Membership[] {
  if (!knowledge || date === undefined || jurisdiction === '') return [];
  const title = titles[jurisdiction] ?? 'Prime Minister';
  return knowledge.officeOn(title, date, jurisdiction).holders;
}

/** What the head of a government is called. */
const titles: Readonly<Record<string, string>> = {
  'gb-sct': 'First Minister',
  'gb-wls': 'First Minister',
  'gb-nir': 'First Minister',
  gh: 'President',
  ie: 'Taoiseach',
  ke: 'President',
  ng: 'President',
  us: 'President',
  za: 'President',
};
