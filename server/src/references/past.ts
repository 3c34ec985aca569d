/**
 * Offices of another time: `the then Foreign Secretary`, `the former Prime Minister`, `when she was Home Secretary`. Owns which
 * words around an office say that its holder on the sitting date is not meant, and who is meant where a year, a name or the
 * order of holders tells. Without one of these nobody is named.
 */
import type { Membership } from '../knowledge/knowledge.ts';
import { asMembership, premiershipsIn, premiershipsNamed } from './governments.ts';
import { choose, type Context, type Referent, type Resolution } from './resolution.ts';

/** Of which time an office is meant. */
export type Tense =
  /** The holder of a year, as far as one is said. */
  | { readonly kind: 'then'; readonly year?: string }
  /** The holder before. */
  | { readonly kind: 'former' }
  /**
   * No particular holder, or that of somebody's past: `a Prime Minister`, `when he was Prime Minister`. @property name who
   * @property self whoever says it may hold the office: `as Home Secretary`
   */
  | { readonly kind: 'other'; readonly name?: string; readonly self?: boolean };

const thenBefore = /\bthen[ -]$/i;
const formerBefore = /\b[Tt]he (?:former|previous|last|outgoing) $/;
const otherBefore =
  /\b(?:(?:an?|another|any|every|each|no|some|next|future|incoming|late|successive|former|previous|ex|was|were|be|been|being|made|appointed|elected|as)[ -]|(?:become|became|becomes|becoming) (?:the )?)$/i;
const selfBefore = /\b(?:as|be|being|become|became|becoming|made|appointed)(?: the)? $/i;
const whenNamed = /\b[Ww]hen ((?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:was|became|were)(?: the)? $/u;
const thenBehind = /^ (?:of the day|of the time|at the time|at that time|in ((?:19|20)\d\d))\b/;
const nameBehind = /^,? ((?:Sir |Dame |Lord |Baroness |Mrs? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;
const yearSaid =
  /\b(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Bb]y)(?: (?:January|February|March|April|May|June|July|August|September|October|November|December))? ((?:19|20)\d\d)\b/;

/** How far before an office, and behind it, such words stand. */
const reach = 60;
/** How far on both sides a year may be said. */
const sentenceReach = 160;

/** The time of an office that is printed between two offsets; undefined where it is the sitting's own. */
export function tenseOf(text: string, start: number, end: number): Tense | undefined {
  const before = text.slice(Math.max(0, start - reach), start).replace(/\s/g, ' ');
  const behind = text.slice(end, end + reach).replace(/\s/g, ' ');
  const named = whenNamed.exec(before)?.[1]?.trim();
  if (named !== undefined) return { kind: 'other', name: named };
  const dated = thenBehind.exec(behind);
  if (dated || thenBefore.test(before)) {
    const year = dated?.[1] ?? yearIn(text, start, end);
    return { kind: 'then', ...(year === undefined ? {} : { year }) };
  }
  const isFormer = formerBefore.test(before);
  const name = isFormer || /\bformer $/i.test(before) ? nameBehind.exec(behind)?.[1] : undefined;
  if (name !== undefined) return { kind: 'other', name };
  if (isFormer) return { kind: 'former' };
  return otherBefore.test(before) ? { kind: 'other', self: selfBefore.test(before) } : undefined;
}

/** The one year that the sentence of an office says. */
function yearIn(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - sentenceReach), start);
  const after = text.slice(end, end + sentenceReach);
  const sentence = `${before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)} ${after.split(/\.\s|\n/)[0] ?? ''}`;
  return yearSaid.exec(sentence)?.[1];
}

/** An office of another time. @param title as the tables take it */
export function resolvePast(title: string, tense: Tense, jurisdiction: string, context: Context): Resolution {
  const referent: Referent = { kind: 'office', title };
  const open = (words: string): Resolution => ({ status: 'unknown', referent, evidence: [words] });
  const { date } = context.transcript.sitting;
  if (date === undefined) return open('An office of another time; the text gives no sitting date.');
  if (tense.kind === 'other') return namedHolder(title, tense.name, date, jurisdiction) ?? open(notToday);
  const holders =
    tense.kind === 'former'
      ? before(title, date, jurisdiction, context)
      : tense.year === undefined
        ? []
        : holdersIn(tense.year, title, jurisdiction, context);
  if (holders.length === 0)
    return open(
      tense.kind === 'then' && tense.year === undefined
        ? `${notToday.slice(0, -1)}; no year is said.`
        : notToday,
    );
  const people = holders.map((office): Referent => ({ kind: 'person', person: office.person, office }));
  return tense.kind === 'former'
    ? choose(people, 'possible', ['the last holder before the one of this day; any earlier one may be meant'])
    : choose(people, 'inferred', [`the holder in ${tense.year ?? ''}, the year that is said`]);
}

const notToday = 'The words around it mean another time or no particular holder, so today’s is not named.';

const isPremier = (title: string): boolean => /^prime minister$/i.test(title);

/** The table is Britain's: in other countries' reports a namesake there may be meant. */
function namedHolder(
  title: string,
  name: string | undefined,
  date: string,
  jurisdiction: string,
): Resolution | undefined {
  if (name === undefined || !isPremier(title)) return undefined;
  const office = premiershipsNamed(name, date)[0];
  if (!office) return undefined;
  const held = asMembership(office);
  const isHome = jurisdiction === 'uk';
  return choose([{ kind: 'person', person: held.person, office: held }], isHome ? 'certain' : 'possible', [
    isHome ? 'named beside the office' : 'a British Prime Minister of this name; no other is in the tables',
  ]);
}

function before(
  title: string,
  date: string,
  jurisdiction: string,
  { knowledge }: Context,
): readonly Membership[] {
  const held = knowledge?.officeOn(title, date, jurisdiction).predecessor;
  return held ? [held] : [];
}

/** Days of a year on which its holders are asked for: one in each month. */
const monthDays = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** All who held an office in a year. Prime Ministers before the packs of the day come from the table of governments. */
export function holdersIn(
  year: string,
  title: string,
  jurisdiction: string,
  { knowledge, transcript }: Context,
): readonly Membership[] {
  const today = transcript.sitting.date ?? '';
  const asked = monthDays.map((month) => `${year}-${month}-15`).filter((day) => day <= today);
  const found = asked.flatMap((day) => knowledge?.officeOn(title, day, jurisdiction).holders ?? []);
  const people = [...new Map(found.map((held) => [held.person.id, held])).values()];
  if (people.length > 0) return people.length > mostHolders ? [] : people;
  return jurisdiction === 'uk' && isPremier(title) ? premiershipsIn(year).map(asMembership) : [];
}

/** With more in a year it is a rank, not an office. */
const mostHolders = 3;
