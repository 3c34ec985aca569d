/**
 * Words that mean an instrument, an institution or a person without naming one: `war crimes`, `the Syrian regime`, `No. 10`.
 * Owns which words count and what they point to; the names and dates come from the packs.
 */
import { isCapital, isLetter } from '../text/characters.ts';
import { countryOf } from './countries.ts';
import { earlierAt, earlierCues, type Earlier } from './earlier.ts';
import { placeAt, treatyAt, treatyNouns, treatyPlaces, type FoundTreaty } from './treaties.ts';

/** What such words point to. */
export type Concept =
  /** Instruments that the packs know under these phrases. @property reason why they are implied */
  | { readonly kind: 'instruments'; readonly phrases: readonly string[]; readonly reason: string }
  /** A doctrine that is paraphrased and that no pack has. */
  | { readonly kind: 'doctrine'; readonly name: string; readonly reference: string; readonly basis: string }
  /** A treaty by its parties, its title or its place. */
  | { readonly kind: 'treaty'; readonly treaty: FoundTreaty }
  /** A government, an office or a turn by its place in an order. */
  | { readonly kind: 'earlier'; readonly earlier: Earlier }
  /** A country's leadership: `the Syrian regime`. */
  | { readonly kind: 'regime'; readonly country: string }
  /** The holder of the like office elsewhere. @property several `counterparts` */
  | { readonly kind: 'counterpart'; readonly country: string; readonly several: boolean }
  /** An office meant by its address: `No. 10`. */
  | { readonly kind: 'metonym'; readonly title: string }
  | { readonly kind: 'house'; readonly which: 'this' | 'other' }
  /** Somebody described by a hostile noun; `sentence` is where a country may be named. */
  | { readonly kind: 'epithet'; readonly sentence: string };

/** A concept with where its words begin and end. */
export interface FoundConcept {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
}

interface Rule {
  /** Tried at the cue word. */
  readonly here: RegExp;
  readonly concept: Concept;
}

const implies = (here: RegExp, phrases: readonly string[], reason: string): Rule => ({
  here,
  concept: { kind: 'instruments', phrases, reason },
});

const vetoRestraint: Concept = {
  kind: 'doctrine',
  name: 'Restraint of the veto in the Security Council',
  reference: 'ACT Code of Conduct (A/70/621–S/2015/978); France–Mexico declaration of 2015',
  basis: 'UN Charter, article 27(3)',
};

/** By the first word, in small letters. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  chemical: [
    implies(
      /[Cc]hemical[ \n]weapons?\b(?![ \n][Cc]onvention)/y,
      ['Chemical weapons convention'],
      'the treaty that bans chemical weapons',
    ),
  ],
  biological: [
    implies(
      /[Bb]iological[ \n]weapons?\b(?![ \n][Cc]onvention)/y,
      ['biological weapons convention', 'Biological weapons convention'],
      'the treaty that bans biological weapons',
    ),
  ],
  war: [
    implies(
      /[Ww]ar[ \n]crimes?\b/y,
      ['Rome statute', 'Geneva conventions'],
      'the instruments that define war crimes',
    ),
  ],
  crimes: [
    implies(
      /[Cc]rimes?[ \n]against[ \n]humanity\b/y,
      ['Rome statute'],
      'article 7 defines crimes against humanity',
    ),
  ],
  genocide: [
    implies(
      /[Gg]enocide\b(?![ \n][Cc]onvention)/y,
      ['genocide convention', 'Genocide convention'],
      'the treaty that defines genocide',
    ),
  ],
  landmines: [
    implies(
      /[Ll]andmines\b/y,
      ['Ottawa convention', 'Ottawa treaty'],
      'the treaty that bans anti-personnel mines',
    ),
  ],
  cluster: [
    implies(
      /[Cc]luster[ \n](?:munitions?|bombs?)\b(?![ \n][Cc]onvention)/y,
      ['convention on cluster munitions', 'Oslo convention'],
      'the treaty that bans cluster munitions',
    ),
  ],
  un: [{ here: /UN[ \n]veto[ \n]restraint\b/y, concept: vetoRestraint }],
  veto: [{ here: /(?:[Vv]eto)[ \n]restraint\b/y, concept: vetoRestraint }],
  restraint: [
    {
      here: /[Rr]estraint[ \n](?:of|on|in(?:[ \n]the)?[ \n]use[ \n]of|in[ \n]using)[ \n]the[ \n]veto\b/y,
      concept: vetoRestraint,
    },
  ],
  downing: [
    {
      here: /Downing[ \n]Street\b(?![ \n][Dd]eclaration)/y,
      concept: { kind: 'metonym', title: 'Prime Minister' },
    },
  ],
  no: [
    {
      here: /No\.?[ \n]?10\b(?:[ \n]Downing[ \n]Street)?/y,
      concept: { kind: 'metonym', title: 'Prime Minister' },
    },
  ],
  number: [{ here: /Number[ \n](?:10|Ten)\b/y, concept: { kind: 'metonym', title: 'Prime Minister' } }],
  house: [],
  another: [{ here: /[Aa]nother[ \n]place\b/y, concept: { kind: 'house', which: 'other' } }],
  other: [{ here: /[Oo]ther[ \n]place\b(?!s)/y, concept: { kind: 'house', which: 'other' } }],
};

/** Nouns of epithets. They name nobody: what they yield is a guess. */
const epithets = ['bully', 'tyrant', 'dictator', 'despot', 'butcher', 'strongman'];
const regimes = ['regime', 'government'];
const counterparts = ['counterpart', 'counterparts', 'opposite'];

/** The words at which {@link conceptAt} may find something, in small letters. */
export const conceptCues: readonly string[] = [
  ...Object.keys(rules),
  ...epithets,
  ...regimes,
  ...counterparts,
  ...earlierCues,
  ...treatyNouns,
  ...treatyPlaces,
];

/** @param from nothing before it is read @param end nothing behind it */
export function conceptAt(
  text: string,
  word: string,
  at: number,
  from: number,
  end: number,
): FoundConcept | undefined {
  for (const { here, concept } of rules[word] ?? []) {
    here.lastIndex = at;
    const match = here.exec(text);
    if (match && at + match[0].length <= end) return { start: at, end: at + match[0].length, concept };
  }
  const treaty = treatyNouns.includes(word)
    ? treatyAt(text, word, at, from, end)
    : placeAt(text, word, at, from);
  if (treaty) return { start: treaty.start, end: treaty.end, concept: { kind: 'treaty', treaty } };
  const found = earlierCues.includes(word) ? earlierAt(text, word, at, from, end) : undefined;
  if (found)
    return { start: found.start, end: found.end, concept: { kind: 'earlier', earlier: found.earlier } };
  const before = text.slice(Math.max(from, at - backReach), at);
  if (word === 'house') return houseAt(text, at, before);
  if (epithets.includes(word)) return epithetAt(text, at, word, before, from, end);
  if (regimes.includes(word)) return regimeAt(text, at, word, before);
  return counterparts.includes(word) ? counterpartAt(text, at, before) : undefined;
}

/** How far before a noun its article and adjective are read. */
const backReach = 40;
const articleAndAdjective = /(?<!\p{L})(?:[Tt]he[ \n])?(\p{Lu}\p{L}+)[ \n]$/u;
const possessiveAndAdjective = /\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir)[ \n](\p{Lu}\p{L}+)[ \n]$/u;
const articleBefore = /\b(?:[Aa]|[Tt]he|[Tt]his|[Tt]hat)[ \n](?:\p{Ll}+[ \n])?$/u;
const placeBehind = /^[ \n](?:in|of)[ \n](?:the[ \n])?(?:middle[ \n]east|\p{L}+)/iu;

function regimeAt(text: string, at: number, word: string, before: string): FoundConcept | undefined {
  if (!isCapitalBefore(text, at)) return undefined;
  const match = articleAndAdjective.exec(before);
  const country = match ? countryOf(match[1] ?? '') : undefined;
  if (!match || country === undefined) return undefined;
  return { start: at - match[0].length, end: at + word.length, concept: { kind: 'regime', country } };
}

/** Whether the word before one may begin with a capital: cheaper than the expressions that say what stands there. */
function isCapitalBefore(text: string, at: number): boolean {
  let start = at - 1;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return isCapital(text.charCodeAt(start));
}

function counterpartAt(text: string, at: number, before: string): FoundConcept | undefined {
  const match = possessiveAndAdjective.exec(before);
  const country = match ? countryOf(match[1] ?? '') : undefined;
  const noun = /^(?:counterparts?|opposite[ \n]numbers?)\b/.exec(text.slice(at, at + 20))?.[0];
  if (!match || country === undefined || noun === undefined) return undefined;
  const concept: Concept = { kind: 'counterpart', country, several: noun.endsWith('s') };
  return { start: at - match[0].length, end: at + noun.length, concept };
}

/** The article before "House" and one character more. */
const houseReach = 6;

function houseAt(text: string, at: number, before: string): FoundConcept | undefined {
  if (!text.startsWith('House', at)) return undefined;
  const article = /\b(?:[Tt]he|[Tt]his)[ \n]$/.exec(before.slice(-houseReach))?.[0];
  if (article === undefined || !/^House\b(?![ \n]of\b)/.test(text.slice(at, at + 9))) return undefined;
  return { start: at - article.length, end: at + 'House'.length, concept: { kind: 'house', which: 'this' } };
}

function epithetAt(
  text: string,
  at: number,
  word: string,
  before: string,
  from: number,
  end: number,
): FoundConcept | undefined {
  const article = articleBefore.exec(before)?.[0];
  const place = placeBehind.exec(
    text.slice(at + word.length, Math.min(end, at + word.length + backReach)),
  )?.[0];
  if (article === undefined || place === undefined) return undefined;
  const concept: Concept = { kind: 'epithet', sentence: sentenceAround(text, at, from, end) };
  return { start: at - article.length, end: at + word.length + place.length, concept };
}

/** How far a sentence is read on both sides of a word. */
const sentenceReach = 300;

function sentenceAround(text: string, at: number, from: number, end: number): string {
  const before = text.slice(Math.max(from, at - sentenceReach), at);
  const after = text.slice(at, Math.min(end, at + sentenceReach));
  const stop = after.search(/[.?!](?:\s|$)/);
  return (
    before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), 0)) +
    after.slice(0, stop < 0 ? undefined : stop)
  );
}
