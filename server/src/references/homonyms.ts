/**
 * Words of the tables that mean something else where they stand: a leader's family name in the name of another person or of a
 * building, three capitals, an office before somebody else's name. Owns these tests of the words around a phrase; each was
 * found in reports of several parliaments.
 */
import type { Membership, PhraseMeaning } from '../knowledge/knowledge.ts';
import { fold } from '../text/characters.ts';
import type { Speaker } from '../transcript/transcript.ts';

/** How far on both sides such words are read. */
const reach = 60;

const capitalisedBefore = /(?:^|(.)[ \n])(\p{Lu}\p{Ll}+)[ \n]$/u;
/** Words in capitals before a family name that are no given name. */
const titles = new Set(
  'Admiral Ambassador Ayatollah Baroness Chairman Chairwoman Chancellor Colonel Commissioner Comrade Dame Deputy Dr Emperor Excellency Frau General Governor Herr Judge King Lady Leader Lord Madam Madame Marshal Minister Mr Mrs Ms Mullah Pope Premier President Prince Princess Queen Representative Secretary Senator Sheikh Sir Speaker Taoiseach The Tánaiste'.split(
    ' ',
  ),
);
/** What may follow the name of a leader in capitals and means his or her government. */
const governing =
  /^[ \n](?:Government|Administration|Ministry|Cabinet|Labou?r|Liberals?|Conservatives?|National|Coalition|Democrats?|Republicans?)\b/;
const capitalisedBehind = /^[ \n]\p{Lu}\p{Ll}{2,}/u;

/**
 * Whether one word of the text, the family name of a person of the tables, is part of another name: `Huda Sample`, `the Sample
 * Foundation`.
 */
export function isPartOfOtherName(text: string, start: number, end: number): boolean {
  if (/\s/.test(text.slice(start, end))) return false;
  const behind = text.slice(end, end + reach);
  if (capitalisedBehind.test(behind) && !governing.test(behind)) return true;
  const match = capitalisedBefore.exec(text.slice(Math.max(0, start - reach), start));
  const [, mark, word = ''] = match ?? [];
  // A capital behind a full stop or at the head of a line begins a sentence.
  return (
    match !== null && mark !== undefined && /[\p{L},)]/u.test(mark) && !titles.has(word) && !openers.has(word)
  );
}

/** Words that a sentence begins with behind a comma or in a heading. */
const openers = new Set('And As But Does For Has If In Is On So That What When Will With'.split(' '));

const nameBehind = /^[ \n](\p{Lu}\p{Ll}+)/u;

/** Whether somebody else's name stands behind an office: `Pope Pius`, of another day than the sitting. */
export function isBeforeOtherName(
  text: string,
  end: number,
  holders: readonly Membership[],
  speakers: readonly Speaker[],
): boolean {
  const word = nameBehind.exec(text.slice(end, end + reach))?.[1];
  if (word === undefined || holders.length + speakers.length === 0 || openers.has(word)) return false;
  const known = [
    ...holders.flatMap(({ person, role }) => [person.name, ...person.otherNames, role]),
    ...speakers.flatMap(({ name, office = '' }) => [name, office]),
  ];
  return !known.some((name) => fold(name).includes(fold(word)));
}

const acronym = /^(?:\p{Lu}{2,3}|SOLAS|ACTA|AFTA)$/u;
/** Acronyms of three letters that Members print without more and that mean nothing else. */
const plain = new Set(['NPT', 'INF', 'CFE', 'CWC', 'BWC', 'ABM', 'TPP', 'TEU', 'TCA', 'EEA']);
const instrumentNear =
  /[Cc]onvention|[Tt]reat(?:y|ies)\b|[Aa]greement|[Pp]rotocol|[Rr]atif|[Ss]ignator|United[ \n]Nations|\bUN\b/;
const nearness = 200;

const longestAcronym = 5;

/** Whether two or three capitals stand where nothing speaks of an instrument: CBD is also the middle of a town. */
export function isOtherAcronym(text: string, start: number, end: number): boolean {
  if (end - start > longestAcronym) return false;
  const words = text.slice(start, end);
  if (!acronym.test(words) || plain.has(words)) return false;
  return !instrumentNear.test(
    `${text.slice(Math.max(0, start - nearness), start)} ${text.slice(end, end + nearness)}`,
  );
}

/** What follows the doctrine: no object but those whom it is about. */
const duty =
  /^[ \n](?!(?:and|or|as|in|at|for|is|was|has|had|under|by|on|which|that|to|when|if|but|must|should|doctrine|principle|norm|agenda|populations|civilians)\b)\p{L}/u;

/** Whether `the responsibility to protect` is anybody's duty to protect something. */
export const isPlainDuty = (text: string, start: number, end: number): boolean =>
  text.startsWith('responsibility', start) &&
  /^responsibility[ \n]to[ \n]protect$/.test(text.slice(start, end)) &&
  duty.test(text.slice(end, end + reach));

const headOfBody =
  /^(?:Secretary[- ]General|Director[- ]General|High Representative|Prosecutor|President|Chairman)$/i;
const bodyNames: Readonly<Record<string, RegExp>> = {
  'United Nations': /\bUN\b|United[ \n]Nations|Security[ \n]Council|General[ \n]Assembly/,
};
const bodyNearness = 400;

/** Whether a bare title of the head of some international body stands where that body is not named. */
export function isHeadElsewhere(text: string, start: number, end: number, body: string): boolean {
  if (!headOfBody.test(text.slice(start, end).replace(/\s+/g, ' '))) return false;
  const around = `${text.slice(Math.max(0, start - bodyNearness), start)} ${text.slice(end, end + bodyNearness)}`;
  return !(bodyNames[body]?.test(around) ?? around.includes(body));
}

/** Whether a bishopric is printed, which the tables give by persons and without days: the bishop of the day may be another. */
const isOfficeOfChurch = (printed: string, name: string): boolean =>
  /bishop of /i.test(printed) && !/bishop/i.test(name);

/** The meanings that phrases of the tables can have where they stand. */
export function fittingMeanings(
  text: string,
  start: number,
  end: number,
  meanings: readonly PhraseMeaning[],
): readonly PhraseMeaning[] {
  for (const meaning of meanings)
    if (!isFitting(text, start, end, meaning))
      return meanings.filter((each) => isFitting(text, start, end, each));
  return meanings;
}

function isFitting(text: string, start: number, end: number, meaning: PhraseMeaning): boolean {
  if (meaning.kind === 'person')
    return (
      !isPartOfOtherName(text, start, end) && !isOfficeOfChurch(text.slice(start, end), meaning.person.name)
    );
  if (meaning.kind !== 'instrument') return true;
  return !isOtherAcronym(text, start, end) && !isPlainDuty(text, start, end);
}
