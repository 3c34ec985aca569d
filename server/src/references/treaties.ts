/**
 * Treaties that are named by their parties or by a title in capitals: `the Ireland-UK tax treaty`, `the Convention on the
 * Weather of the High Seas`. Owns how such names are printed; which of them the tables have is asked in things.ts.
 */
import { isCapital } from '../text/characters.ts';
import { isCountry } from './countries.ts';

/** A name of a treaty as printed. */
export interface FoundTreaty {
  readonly start: number;
  readonly end: number;
  /** With plain hyphens and single spaces. */
  readonly title: string;
  /**
   * `parties`: two countries are named; `partner`: one, and the other is the country of the report; `title`: a noun in a
   * capital and what it is about; `place`: where it was concluded, alone.
   */
  readonly by: 'parties' | 'partner' | 'title' | 'place';
  /** The one country that is named, with which the title begins. */
  readonly partner?: string;
}

/** Nouns of treaties at which {@link treatyAt} may find a name, in small letters. */
export const treatyNouns: readonly string[] = [
  'agreement',
  'treaty',
  'convention',
  'protocol',
  'pact',
  'accord',
  'covenant',
  'deal',
];

/** Places whose name stands for what was concluded there, behind a word that says so. In small letters. */
const placeTitles: Readonly<Record<string, string>> = {
  amsterdam: 'Amsterdam treaty',
  dayton: 'Dayton agreement',
  kyoto: 'Kyoto protocol',
  lisbon: 'Lisbon treaty',
  maastricht: 'Maastricht treaty',
  minsk: 'Minsk agreements',
  nice: 'Nice treaty',
  oslo: 'Oslo accords',
  schengen: 'Schengen agreement',
};

/** The words at which {@link placeAt} may find a treaty. */
export const treatyPlaces: readonly string[] = Object.keys(placeTitles);

const bound =
  /\b(?:since|under|sign(?:ed|ing)?|ratif(?:y|ied|ying)|ratification of|comply with|complied with|compliance with|opt-outs? from)[ \n]$/i;

/** `since Maastricht`, `compliance with Kyoto`. */
export function placeAt(text: string, word: string, at: number, from: number): FoundTreaty | undefined {
  const title = placeTitles[word];
  if (title === undefined) return undefined;
  if (!isCapital(text.charCodeAt(at)) || !bound.test(text.slice(Math.max(from, at - backReach), at)))
    return undefined;
  return { start: at, end: at + word.length, title, by: 'place' };
}

/** How far before its noun, and behind it, a name is read. */
const backReach = 90;
const frontReach = 140;

/** Adjectives between the parties and the noun. */
const adjectives = String.raw`(?:(?:[Cc]omprehensive|[Ff]ree|[Tt]rade|[Ee]conomic|[Pp]artnership|[Ii]nvestment|[Tt]ax|[Tt]axation|[Dd]ouble|[Ee]xtradition|[Ss]ecurity|[Ss]ocial|[Dd]efence|[Pp]eace|[Mm]igration|[Rr]eadmission|[Aa]ir|[Ss]ervices|[Ff]isheries|[Ww]ater|[Bb]order|[Bb]oundary|[Cc]ooperation|[Cc]o-operation|[Pp]rotection|[Aa]ssociation|[Ff]riendship|[Nn]uclear|[Mm]utual|[Nn]aval|and|on)[ \n]){0,5}`;
const party = String.raw`\p{Lu}[\p{L}.]*(?:[ \n]\p{Lu}[\p{L}.]+){0,2}`;
const parties = new RegExp(String.raw`(?<![\p{L}-])(${party})[-–]([ \n]?${party})[ \n]${adjectives}$`, 'u');
/** What joins two parties, and the beginning of the second. */
const joinedCapital = /[-–][ \n]?\p{Lu}/u;
const partner = new RegExp(
  String.raw`\b(?:[Tt]he|[Oo]ur|[Tt]hat|[Tt]his)[ \n](${party})[ \n](?:FTA|(?:[Ff]ree[ \n][Tt]rade|[Ee]conomic[ \n][Pp]artnership)[ \n])$`,
  'u',
);
/** What ends the words of {@link partner}. */
const partnership = /(?:FTA|[Tt]rade[ \n]|[Pp]artnership[ \n])$/;
/** What a treaty in capitals is about, behind its noun. */
const about =
  /^[ \n](?:for|with|on|against|concerning|relating[ \n]to|regarding)[ \n](?:the[ \n])?\p{Lu}[\p{L}’'-]+(?:[ \n](?:and[ \n]|of[ \n]|the[ \n]|in[ \n]|to[ \n]|for[ \n]|on[ \n]|with[ \n]){0,3}\p{Lu}[\p{L}’'-]+){0,9}/u;

/** The name that has its noun at an offset, if one is printed there. @param from nothing before it is read */
export function treatyAt(
  text: string,
  noun: string,
  at: number,
  from: number,
  end: number,
): FoundTreaty | undefined {
  const before = text.slice(Math.max(from, at - backReach), at);
  const stop = at + noun.length;
  const pair = joinedCapital.test(before) ? parties.exec(before) : null;
  const first = pair && countryEnding(pair[1] ?? '');
  if (pair && first && isCountry(pair[2] ?? ''))
    return found(text, at - pair[0].length + (pair[1] ?? '').length - first.length, stop, 'parties');
  if (noun === 'deal') return undefined;
  const one = partnership.test(before) ? partner.exec(before) : null;
  if (one?.[1] !== undefined && isCountry(one[1])) {
    const from = at - one[0].length + one[0].indexOf(one[1]);
    return { ...found(text, from, stop, 'partner'), partner: one[1].replace(/\s+/g, ' ') };
  }
  return titled(text, noun, at, before, end);
}

/** The country at the end of some capitalised words, of which others may begin the sentence: `Under EU`. */
function countryEnding(words: string): string | undefined {
  const starts = [0, ...Array.from(words.matchAll(/[ \n]/g), ({ index }) => index + 1)];
  return starts.map((start) => words.slice(start)).find(isCountry);
}

/** Capitals are no mark at the head of a sentence, and in a Bill or a set of regulations they are its own title's. */
function titled(
  text: string,
  noun: string,
  at: number,
  before: string,
  end: number,
): FoundTreaty | undefined {
  if (
    !isCapital(text.charCodeAt(at)) ||
    noun === 'deal' ||
    noun === 'pact' ||
    !/[\p{Ll},][ \n](?:\p{Lu}[\p{L}-]+[ \n]){0,3}$/u.test(before)
  )
    return undefined;
  const behind = text.slice(at + noun.length, Math.min(end, at + noun.length + frontReach));
  const subject = about.exec(behind)?.[0];
  if (subject === undefined || (noun === 'agreement' && !/^\s+with\s/.test(subject))) return undefined;
  const words = subject.replace(
    /^\s*(?:for|with|on|against|concerning|relating\s+to|regarding)\s+(?:the\s+)?/,
    '',
  );
  const international =
    isCountry(/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/u.exec(words)?.[0] ?? '') ||
    (words.includes(' ') && !/^\s*with\s/.test(subject));
  const domestic =
    /^[ \n](?:Bill|Act|Order|Regulations)\b|\b(?:Bill|Act|Order|Regulations|Constitution|Europe)$/;
  if (!international || domestic.test(behind.slice(subject.length)) || domestic.test(subject))
    return undefined;
  // An article in a capital begins the sentence.
  const qualifier = /(?<![\p{L}-])(?:(?!The[ \n])\p{Lu}[\p{L}-]+[ \n]){0,3}$/u.exec(before)?.[0] ?? '';
  return found(text, at - qualifier.length, at + noun.length + subject.length, 'title');
}

const found = (text: string, start: number, end: number, by: FoundTreaty['by']): FoundTreaty => ({
  start,
  end,
  title: text.slice(start, end).replace(/[–‑]/g, '-').replace(/- /g, '-').replace(/\s+/g, ' '),
  by,
});
