/**
 * Full names that several people bear: a Member and a poet, a leader abroad, somebody of another century. Owns the words
 * beside a name that say which one is meant, and how sure a name alone can be.
 */
import type { Membership } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { fold } from '../text/characters.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { turnAt } from './discourse.ts';
import { isCountry } from './countries.ts';
import type { Resolution } from './resolution.ts';

/** What a name's bearer is called who is no Member, or is one only if the tables say so. */
const callings =
  'president|prime minister|premier|king|queen|emperor|dictator|warlord|ambassador|governor|mayor|colonel|author|writer|poet|playwright|novelist|philosopher|historian|economist|scientist|professor|judge|justice|journalist|broadcaster|editor|singer|musician|composer|painter|artist|actor|actress|footballer|player|golfer|boxer|coach|businessman|businesswoman|businessperson|architect|explorer|activist|pastor|reverend|sergeant|constable|student|general|admiral|sheriff|rabbi|bishop|detective';
const callingBefore = new RegExp(String.raw`\b(${callings}),? $`, 'i');
const callingBehind = new RegExp(
  String.raw`^,? (?:(?:is|was|as|became) )?(?:a|an|the|then) (?:\p{L}+ ){0,2}?(${callings})\b|^ (?:is|was|became) (president|king|governor) of\b`,
  'iu',
);
/** Years of a life, or a year of writing, behind a name. */
const ofOtherTimes = /^ \((?:born |b\. )?1[0-9]{3}\b|^ (?:once )?wrote in 1[0-9]{3}\b/;
/** `Northland’s president, ` and `Northland’s `. */
const countryBefore = /(?<![\p{L}.])(\p{Lu}[\p{L}.]{1,20})[’']s? (?:\p{Ll}+,? ){0,2}$/u;
/** How far before a name, and behind it, such words stand. */
const reach = 48;
/** How far from a mention, in the same turn, other places of the same name are looked at. */
const nearness = 6000;

/**
 * The answer for a name beside which somebody else is described; undefined where nothing speaks against the tables.
 * @param held all that those of the name hold on the day
 */
export function strangerBeside(
  { start, end }: Span,
  name: string,
  held: readonly Membership[],
  transcript: Transcript,
): Resolution | undefined {
  const { text } = transcript;
  const turn = turnAt(transcript, start) ?? { start, end };
  const from = Math.max(turn.start, start - nearness);
  const near = text.slice(from, Math.min(turn.end, start + nearness) + reach);
  for (let at = near.indexOf(name); at >= 0; at = near.indexOf(name, at + name.length)) {
    const said = sayingBeside(text, from + at, from + at + name.length, held);
    if (said !== undefined)
      return {
        status: 'unknown',
        evidence: [`“${said}” beside the name speaks of somebody else than those of the tables.`],
      };
  }
  return undefined;
}

function sayingBeside(
  text: string,
  start: number,
  end: number,
  held: readonly Membership[],
): string | undefined {
  const before = text.slice(Math.max(0, start - reach), start).replace(/\s+/g, ' ');
  const behind = text.slice(end, end + reach).replace(/\s+/g, ' ');
  const calling = callingBefore.exec(before)?.[1] ?? callingBehind.exec(behind)?.slice(1).find(Boolean);
  if (calling !== undefined && !held.some(({ role }) => fold(role).includes(fold(calling)))) return calling;
  const year = ofOtherTimes.exec(behind)?.[0].trim();
  if (year !== undefined) return year;
  const country = countryBefore.exec(before)?.[1];
  return country !== undefined && isCountry(country) && held.every((each) => !isOf(each, country))
    ? country
    : undefined;
}

/** Whether an office or seat is of a country, named by noun or adjective: the first letters tell. */
const isOf = ({ jurisdictionName }: Membership, country: string): boolean =>
  fold(jurisdictionName).slice(0, stemLength) === fold(country).slice(0, stemLength) ||
  /^(?:U\.?[SK]\.?A?|EU)$/.test(country);
const stemLength = 4;

const introducedBefore =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|[Hh]on|[Hh]onou?rable|Senators?|Deputy|Deputies|Members?|Representatives?|Reps?|Congress(?:man|woman)|Congressm[ae]n|Ministers?|Secretary|colleagues?|[Ff]riend|call)\.?,? $/;
const introducedBehind = /^,? (?:MP|MSP|MS|MLA|TD|MHR|MNA)\b|^ \([DRI]-/;

/** Whether the words beside a full name, or its place outside all speeches, say that a Member is meant. */
export function isIntroduced(
  { start, end }: Span,
  held: readonly Membership[],
  transcript: Transcript,
): boolean {
  const sits = held.some(
    ({ kind, jurisdiction }) => kind === 'seat' && jurisdiction === transcript.jurisdiction,
  );
  if (!sits) return false;
  const { text } = transcript;
  return (
    introducedBefore.test(text.slice(Math.max(0, start - reach), start).replace(/\s/g, ' ')) ||
    introducedBehind.test(text.slice(end, end + reach).replace(/\s/g, ' ')) ||
    !turnAt(transcript, start)
  );
}

const titles: readonly (readonly [printed: RegExp, role: RegExp])[] = [
  [/\bvice[- ]president\b/i, /vice[- ]president/],
  [/\bpresident\b/i, /^(?!.*vice).*president/],
  [/\bprime minister\b/i, /^(?!.*(?:deputy|assistant)).*prime minister/],
  [/\bforeign (?:minister|secretary)\b/i, /foreign/],
  [/\bsecretary[- ]general\b/i, /secretary[- ]general/],
  [/\bsecretary\b/i, /secretary/],
  [/\bchancellor\b/i, /chancellor/],
  [/\b(?:king|queen|emperor)\b/i, /king|queen|emperor|monarch/],
  [/\bpope\b/i, /pope/],
  [/\bhigh representative\b/i, /high representative/],
];
/** Roles by which tables of the world call those whose title they do not have. */
const anyHead = /head of state|head of government|leader/;

/**
 * Whether an office fits the title printed before its holder's name: `fits`, `may` where the tables give only that somebody
 * leads the country, `not`; `untitled` where no title of office is printed.
 */
export function titleFit(printed: string, { role }: Membership): 'fits' | 'may' | 'not' | 'untitled' {
  const title = titles.find(([words]) => words.test(printed));
  if (!title) return 'untitled';
  const held = fold(role);
  return title[1].test(held) ? 'fits' : anyHead.test(held) ? 'may' : 'not';
}

/** A peer's title, `Lord Example`, is one person's on a day. */
export const isPeerage = (words: string): boolean =>
  /^(?:Lord|Lady|Baroness|Viscount(?:ess)?|Earl|Countess|Marquess|Duke)\b/.test(words);

/** A plain title before a family name. */
export const plainTitle = /^(?:Mr|Mrs|Ms|Miss|Dr)\.? /;

/**
 * The full name of somebody of the same family name that stands before `Mr Example` in the same turn and is none of those
 * whom the tables have: he or she goes by the title from there on.
 */
export function fullerNameBefore(
  { start }: Span,
  name: string,
  transcript: Transcript,
  isKnown: (full: string) => boolean,
): string | undefined {
  const family = name.replace(plainTitle, '');
  const turn = plainTitle.test(name) && !family.includes(' ') ? turnAt(transcript, start) : undefined;
  if (!turn) return undefined;
  const before = transcript.text.slice(Math.max(turn.start, start - nearness), start);
  for (let at = before.lastIndexOf(` ${family}`); at >= 0; at = before.lastIndexOf(` ${family}`, at - 1)) {
    const given = givenBefore.exec(before.slice(Math.max(0, at - reach), at))?.[1];
    if (given === undefined || titles.some(([title]) => title.test(given)) || notGiven.test(given)) continue;
    const full = `${given} ${family}`;
    if (isKnown(full)) return undefined;
    return full;
  }
  return undefined;
}

const givenBefore = /(?<![\p{L}.’'-])(\p{Lu}\p{Ll}+(?: \p{Lu}\.)?)$/u;
/** Words with a capital before a family name that are no given names. */
const notGiven =
  /^(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Earl|Deputy|Senator|Speaker|Minister|Chair\w*|Member|Congress\w*|Representative|Commissioner|Captain|Colonel|Major|General|Professor|The|And|Hon|Justice|Judge|Governor|Mayor|Premier|Leader|Ranking)\b/;

/** Whether a printed name has a middle name in full that none of somebody's names has. */
export function hasOtherMiddleName(printed: string, names: readonly string[]): boolean {
  const words = fold(printed.replace(/ of .*/s, '')).split(' ');
  const own = new Set(names.flatMap((name) => fold(name).split(' ')));
  return words
    .slice(1, -1)
    .some((word) => /^\p{L}{3,}$/u.test(word) && !particles.has(word) && !own.has(word));
}

const particles = new Set('van von der den del della bin ibn and the wan mac'.split(' '));
