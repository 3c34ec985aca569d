/**
 * Bodies of the tables in the words of other countries: acronyms that are expanded otherwise, offices of state that every country
 * has, national societies. Owns these tests; each was found in reports of several parliaments.
 */
import type { Body } from '../knowledge/knowledge.ts';
import { fold } from '../text/characters.ts';
import { blockAt } from '../transcript/place.ts';
import { isCountry } from './countries.ts';
import { turnAt } from './discourse.ts';
import type { Context } from './resolution.ts';

/** A body whose name other countries give to one of theirs: by its name in the tables. */
const british = new Set([
  'Electoral Commission',
  'Judicial Committee of the Privy Council',
  'Local Government Association',
  'MI5',
  'MI6',
  'NHS',
  'National Audit Office',
]);
/** What in front of such a name says that the British one is meant. */
const britain = /\b(?:British|UK|United[ \n]Kingdom|[Bb]ritain’s|[Bb]ritain's)[ \n]$/;
/** Names that have a namesake of a nation or a place in front: `the Irish Red Cross`, `the National Security Council`. */
const namesakes =
  /^(?:Red[ \n]Cross|Security[ \n]Council|Electoral[ \n]Commission|National[ \n]Audit[ \n]Office)$/;
const wordBefore = /(?<![\p{L}.])(\p{Lu}[\p{L}.]{1,24})[ \n]$/u;
/** An adjective of a nation that no list has: `Fijian`, `Maltese`. */
const national = /^(?:National|\p{Lu}\p{Ll}+(?:an|ese|ish|ean))$/u;
const unitedNations = /^(?:UN|U\.N\.|Nations)$/;

/** How far before a name such words stand. */
const reach = 40;

/** Whether the words between two offsets name another body than the one of the tables. */
export function isOtherBody(body: Body, start: number, end: number, context: Context): boolean {
  const { text, jurisdiction } = context.transcript;
  const before = text.slice(Math.max(0, start - reach), start);
  if (jurisdiction !== 'uk' && british.has(body.name) && !britain.test(before)) return true;
  if (body.name.startsWith('Judicial Committee') && !isJudicial(text, start, end)) return true;
  const printed = text.slice(start, end);
  if (isEnglishWord.test(printed)) return inCapitals.test(text.slice(end, end + reach));
  const word = wordBefore.exec(before)?.[1];
  return (
    word !== undefined &&
    namesakes.test(printed) &&
    !unitedNations.test(word) &&
    !britain.test(before) &&
    (national.test(word) || isCountry(word))
  );
}

/** An acronym that a heading in capitals may mean as a word. */
const isEnglishWord = /^WHO$/;
const inCapitals = /^[ \n]\p{Lu}{3,}/u;

/** Whether the Privy Council is spoken of as a court: its members, its terms and its Office are not. */
function isJudicial(text: string, start: number, end: number): boolean {
  if (fold(text.slice(start, end)).startsWith('judicial')) return true;
  const around = text.slice(Math.max(0, start - judicialReach), end + judicialReach);
  return /\b(?:appeals?|judicial|judgments?|judges|court|courts|litigants?)\b/i.test(around);
}
const judicialReach = 300;

/** Acronyms of two and three capitals that mean the same everywhere; longer ones are nobody else's. */
const plain = new Set('ANC AU BBC ECJ EEA EEC EU G7 G8 IMF OAS OAU PLO UN WHO WTO'.split(' '));
/** Those that the reports of these islands print without more. */
const plainHere = new Set('CBI ECB IRA LGA MI5 MI6 NHS TUC'.split(' '));
const acronym = /^[A-Z]{2,3}$/;

/** How far from a mention, in the same turn or paragraph, an acronym is looked for in full. */
const nearness = 3000;

/**
 * How far an acronym can be relied on: `same` where it means one body everywhere or stands beside its name, `other` where the
 * speech or the words around expand it otherwise, `unsure` where nothing tells.
 */
export function acronymOf(
  { name, aliases }: Pick<Body, 'name' | 'aliases'>,
  start: number,
  end: number,
  { transcript }: Context,
): 'same' | 'other' | 'unsure' {
  const { text, jurisdiction } = transcript;
  const printed = text.slice(start, end);
  const isPlain = plain.has(printed) || (/^(?:uk|ie|gb-)/.test(jurisdiction) && plainHere.has(printed));
  if (isPlain || !acronym.test(printed)) return 'same';
  const around = turnAt(transcript, start) ?? blockAt(transcript.layout, start);
  const near = text.slice(
    Math.max(around?.start ?? start, start - nearness),
    Math.min(around?.end ?? end, end + nearness),
  );
  const expanded = expansionOf(printed, near);
  if (expanded !== undefined) return isName(expanded, [name, ...aliases]) ? 'same' : 'other';
  return near.includes(name) ? 'same' : 'unsure';
}

/** The words before `(MSF)`, or `, CAB,`, whose first letters are its own, in order. */
function expansionOf(printed: string, text: string): string | undefined {
  for (const mark of [` (${printed})`, `, ${printed},`]) {
    const at = text.indexOf(mark);
    if (at < 0) continue;
    const words = text.slice(Math.max(0, at - longestName), at).split(/\s+/);
    for (let from = words.length - printed.length; from >= 0; from--) {
      const name = words.slice(from);
      if (!name.every((word) => joining.has(word) || /^\p{Lu}/u.test(word))) break;
      if (spells(name, printed)) return name.join(' ');
    }
  }
  return undefined;
}

const longestName = 120;
const joining = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'to', 'de', 'des', 'du']);

/** Whether an acronym is of the first letters of words, in order; some words may give none. */
function spells(words: readonly string[], printed: string): boolean {
  let next = 0;
  for (const word of words)
    if (next < printed.length && word.startsWith(printed.charAt(next))) next++;
    else if (next === 0) return false;
  return next === printed.length;
}

/** Whether words are a name or nearly one: at least half of them are among its own, by their first letters. */
function isName(words: string, names: readonly string[]): boolean {
  const stems = stemsOf(words);
  return names.some((name) => {
    const own = new Set(stemsOf(name));
    return stems.filter((each) => own.has(each)).length * 2 >= stems.length;
  });
}

const stemLength = 5;
const stemsOf = (words: string): string[] =>
  fold(words)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !joining.has(word))
    .map((word) => word.slice(0, stemLength));
