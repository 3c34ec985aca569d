/** Names in a paragraph: capitalised words that the roll of the transcript knows, or that the tables may know. */
import { isCapital, isLetter } from '../text/characters.ts';
import type { Mention } from './mention.ts';
import type { Roll } from './roll.ts';

const longestOpener = 5;
const space = 0x20;
const lineBreak = 0x0a;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const hyphen = 0x2d;
const smallS = 0x73;
const lastAscii = 127;
/** Most words that follow the first of a run, particles not counted. */
const mostFollowing = 3;

/** Titles before a family name. `Deputy` and `Senator` are those of the Oireachtas and of other senates. */
export const nameTitles: readonly string[] =
  'mr mrs ms miss dr sir dame lord lady baroness viscount viscountess earl countess deputy senator sen congressman congresswoman'.split(
    ' ',
  );

const titledHere =
  /(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount(?:ess)?|Earl|Countess|Deputy|Senator|Sen|Congress(?:man|woman))\.?[ \n](?:\(?(?:Prof|Dr|Eng)\.?\)?[ \n])?(?:of[ \n])?\p{Lu}[\p{L}’'-]+(?:[ \n](?:of[ \n]|de[ \n]|van[ \n])?\p{Lu}[\p{L}’'-]+){0,4}/uy;
/** What somebody owns is no part of the name: `Mr Example’s Bill`. */
const ownerEnd = /[’']s(?=[ \n])/;
const longestName = 1000;
/** Capitalised words that open sentences and are no given names. */
const openers = new Set(
  'A And As But Did Do Does For From Had Has Have I If In Is It May My No Not Now On Or Our So That The Then There This To Was We Were What When Where Will With Would Yes You'.split(
    ' ',
  ),
);

/** A title and name beginning at an offset: `Mr Example`, `Baroness Example of Easthaven`. */
export function titledNameAt(text: string, at: number, end: number): Mention | undefined {
  titledHere.lastIndex = at;
  const printed = titledHere.exec(text)?.[0];
  if (printed === undefined || at + printed.length > end) return undefined;
  const name = withoutPossessive(printed.slice(0, (ownerEnd.exec(printed)?.index ?? longestName) + 2));
  if (
    /^(?:Deputy|Senator) (?:Prime|Leader|Speaker|Chair|First|Secretary|Minister|President|Chief)/.test(name)
  )
    return undefined;
  return { kind: 'name', start: at, end: at + name.length, name: name.replace(/\s+/g, ' ') };
}

const honourableHere =
  /[Hh]on\.?[ \n]((?:\([\p{L}.]{2,6}\)[ \n])?\p{Lu}[\p{L}’'-]+(?:[ \n](?:(?:van|von|der|den|de|du|la|le)[ \n]){0,2}\p{Lu}[\p{L}’'-]+){0,3})/uy;
const noName =
  /^(?:\([\p{L}.]+\) )?(?:Acting|Assistant|Attorney|Chair\w*|Chief|Colleagues?|Committee|Deputy|Former|Friends?|Gentlem[ae]n|House|Lad(?:y|ies)|Leader|Madam|Members?|Ministers?|Mr|Mrs|Ms|Opposition|Premier|President|Prime|Secretary|Senators?|Speaker|Temporary|Whip)\b/u;

/** `hon Example`, `hon. Example` beginning at an offset, as Africa's parliaments print Members' names; no office, no class. */
export function honourableNameAt(text: string, at: number, end: number): Mention | undefined {
  honourableHere.lastIndex = at;
  const match = honourableHere.exec(text);
  if (!match || at + match[0].length > end || noName.test(match[1] ?? '')) return undefined;
  const name = withoutPossessive(match[0]);
  return { kind: 'name', start: at, end: at + name.length, name: name.replace(/\s+/g, ' ') };
}

const isGap = (code: number): boolean => code === space || code === lineBreak;
const otherCapital = /^\p{Lu}/u;
const otherLetter = /^\p{L}/u;

const isNameCapital = (code: number): boolean =>
  code <= lastAscii ? isCapital(code) : otherCapital.test(String.fromCharCode(code));
const isNamePart = (code: number): boolean =>
  code <= lastAscii
    ? isLetter(code) || code === hyphen || code === apostrophe
    : code === curlyApostrophe || otherLetter.test(String.fromCharCode(code));

/** Behind a capital letter and at least one more: where the word ends; -1 where there is no such word. */
function capitalisedEnd(text: string, at: number): number {
  if (!isNameCapital(text.charCodeAt(at)) || !isNamePart(text.charCodeAt(at + 1))) return -1;
  let end = at + 2;
  while (isNamePart(text.charCodeAt(end))) end++;
  return end;
}

/** Small words inside a name: `Jan van Example`, `Duke of Easthaven`. */
const particles = ['of', 'de', 'van', 'von'];
const particleLetters = new Set(particles.map((particle) => particle.charCodeAt(0)));

/** Behind a particle and its space; the offset itself where there is none. */
function behindParticle(text: string, at: number): number {
  if (!particleLetters.has(text.charCodeAt(at))) return at;
  for (const particle of particles) {
    const end = at + particle.length;
    if (text.startsWith(particle, at) && isGap(text.charCodeAt(end))) return end + 1;
  }
  return at;
}

/** Where the words of the run at hand end, those of particles too. */
const wordEnds = new Int32Array(2 * mostFollowing + 1);
/** Whether that run may go over the end of a line. */
let isWrapped = false;

/** Reads the run of two to four capitalised words at an offset; returns its number of words with particles, 0 for no such run. */
function readRun(text: string, at: number): number {
  let count = 0;
  isWrapped = false;
  let end = capitalisedEnd(text, at);
  for (let words = 0; words < mostFollowing && end >= 0 && isGap(text.charCodeAt(end)); words++) {
    const start = behindParticle(text, end + 1);
    const next = capitalisedEnd(text, start);
    if (next < 0) break;
    isWrapped ||= text.charCodeAt(end) === lineBreak || text.charCodeAt(start - 1) === lineBreak;
    if (count === 0) wordEnds[count++] = end;
    if (start > end + 1) wordEnds[count++] = start - 1;
    wordEnds[count++] = next;
    end = next;
  }
  return count;
}

/** Whether a run may begin with a word of the letters A to Z that ends at an offset: of most words the next letter tells. */
export function mayBeginRun(text: string, end: number): boolean {
  const behind = text.charCodeAt(end);
  if (!isGap(behind)) return isNamePart(behind);
  const next = text.charCodeAt(end + 1);
  return isNameCapital(next) || particleLetters.has(next);
}

/**
 * Adds what the run of capitalised words at an offset names: a speaker of the transcript among them, or a name to look up.
 * @param end nothing behind it is read @returns where the run ends, the offset itself where there is none
 */
export function readNameRun(text: string, at: number, end: number, roll: Roll, found: Mention[]): number {
  const count = readRun(text, at);
  const runEnd = count === 0 ? at : (wordEnds[count - 1] ?? at);
  if (count === 0 || runEnd > end) return at;
  wordEnds[count - 1] = possessiveAt(text, runEnd);
  const mention = speakerIn(text, at, count, roll) ?? plainName(text, at, count);
  if (mention) found.push(mention);
  return runEnd;
}

const oneLine = (words: string): string => (isWrapped ? words.replaceAll('\n', ' ') : words);

/** The first part of a run that is a speaker's whole name: `Does Ann Sample`. @param count of the words */
function speakerIn(text: string, at: number, count: number, roll: Roll): Mention | undefined {
  let start = at;
  for (let first = 0; first < count; first++) {
    const firstEnd = wordEnds[first] ?? start;
    if (roll.beginsName(text, start, firstEnd)) {
      for (let last = count - 1; last >= first; last--) {
        const end = wordEnds[last] ?? start;
        const speaker = roll.named(oneLine(text.slice(start, end)));
        if (speaker) return { kind: 'speaker', start, end, speaker };
      }
    }
    start = firstEnd + 1;
  }
  return undefined;
}

/** The words of a run but for one that opens the sentence; one word alone is no name. */
function plainName(text: string, at: number, count: number): Mention | undefined {
  const first = wordEnds[0] ?? at;
  const isOpener = first - at <= longestOpener && openers.has(text.slice(at, first));
  if (isOpener && count === 2) return undefined;
  const start = isOpener ? first + 1 : at;
  const end = wordEnds[count - 1] ?? start;
  return { kind: 'name', start, end, name: oneLine(text.slice(start, end)) };
}

/** Where the possessive ending of a name begins; its end where it has none. */
function possessiveAt(text: string, end: number): number {
  const mark = text.charCodeAt(end - 1) === smallS ? end - 2 : end - 1;
  const code = text.charCodeAt(mark);
  return code === curlyApostrophe || code === apostrophe ? mark : end;
}

const withoutPossessive = (name: string): string => name.slice(0, possessiveAt(name, name.length));
