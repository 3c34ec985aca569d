/**
 * Words that mean an instrument, an institution or a person without naming one: `war crimes`, `the Syrian regime`, `No. 10`.
 * Owns which words count and what they point to; the names and dates come from the packs.
 */
import { isCapital, isLetter } from '../text/characters.ts';
import { countryOf } from './countries.ts';
import { earlierAt, type Earlier } from './earlier.ts';
import { placeAt, treatyAt, type FoundTreaty } from './treaties.ts';

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
  /** A government by the name of who leads it: `the Example government`. */
  | { readonly kind: 'cabinet'; readonly leader: string }
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
  another: [{ here: /[Aa]nother[ \n]place\b/y, concept: { kind: 'house', which: 'other' } }],
  other: [{ here: /[Oo]ther[ \n]place\b(?!s)/y, concept: { kind: 'house', which: 'other' } }],
};

/** The first words of the rules, in small letters. */
export const ruleCues: readonly string[] = Object.keys(rules);
/** Nouns of epithets, in small letters as all these. They name nobody: what they yield is a guess. */
export const epithetNouns = ['bully', 'tyrant', 'dictator', 'despot', 'butcher', 'strongman'];
export const counterpartNouns = ['counterpart', 'counterparts', 'opposite'];

/** Where a word stands, and the paragraph: nothing before `from` and behind `end` is read. */
export interface WordPlace {
  readonly text: string;
  /** In small letters. */
  readonly word: string;
  readonly at: number;
  readonly from: number;
  readonly end: number;
}

/** What a rule finds at its first word. */
export function ruleAt({ text, word, at, end }: WordPlace): FoundConcept | undefined {
  for (const { here, concept } of rules[word] ?? []) {
    here.lastIndex = at;
    const match = here.exec(text);
    if (match && at + match[0].length <= end) return { start: at, end: at + match[0].length, concept };
  }
  return undefined;
}

const treatyConcept = (treaty: FoundTreaty | undefined): FoundConcept | undefined =>
  treaty && { start: treaty.start, end: treaty.end, concept: { kind: 'treaty', treaty } };

/** A treaty that has its noun here. */
export const treatyNounAt = ({ text, word, at, from, end }: WordPlace): FoundConcept | undefined =>
  treatyConcept(treatyAt(text, word, at, from, end));

/** A treaty that a place stands for. */
export const treatyPlaceAt = ({ text, word, at, from }: WordPlace): FoundConcept | undefined =>
  treatyConcept(placeAt(text, word, at, from));

/** A government, an office or a turn by its place in an order. */
export function earlierConceptAt({ text, word, at, from, end }: WordPlace): FoundConcept | undefined {
  const found = earlierAt(text, word, at, from, end);
  return (
    found && { start: found.start, end: found.end, concept: { kind: 'earlier', earlier: found.earlier } }
  );
}

/** How far before a noun its article and adjective are read. */
const backReach = 40;
const articleAndAdjective = /(?<!\p{L})(?:[Tt]he[ \n])?(\p{Lu}\p{L}+)[ \n]$/u;
const possessiveAndAdjective = /\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir)[ \n](\p{Lu}\p{L}+)[ \n]$/u;
const articleBefore = /\b(?:[Aa]|[Tt]he|[Tt]his|[Tt]hat)[ \n](?:\p{Ll}+[ \n])?$/u;
const placeBehind = /^[ \n](?:in|of)[ \n](?:the[ \n])?(?:middle[ \n]east|\p{L}+)/iu;

/** A country's leadership: `the Syrian regime`. */
export function regimeAt({ text, word, at, from }: WordPlace): FoundConcept | undefined {
  // The word before is looked at first: hardly ever is it of a country.
  let start = at - 1;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  const country = isCapital(text.charCodeAt(start)) ? countryOf(text.slice(start, at - 1)) : undefined;
  if (country === undefined) return undefined;
  const match = articleAndAdjective.exec(text.slice(Math.max(from, at - backReach), at));
  if (!match) return undefined;
  return { start: at - match[0].length, end: at + word.length, concept: { kind: 'regime', country } };
}

/** The holder of the like office elsewhere: `his Russian counterpart`. */
export function counterpartAt({ text, at, from }: WordPlace): FoundConcept | undefined {
  const match = possessiveAndAdjective.exec(text.slice(Math.max(from, at - backReach), at));
  const country = match ? countryOf(match[1] ?? '') : undefined;
  const noun = /^(?:counterparts?|opposite[ \n]numbers?)\b/.exec(text.slice(at, at + 20))?.[0];
  if (!match || country === undefined || noun === undefined) return undefined;
  const concept: Concept = { kind: 'counterpart', country, several: noun.endsWith('s') };
  return { start: at - match[0].length, end: at + noun.length, concept };
}

/** The article before "House" and one character more. */
const houseReach = 6;

/** The House itself, spoken of in it. */
export function houseAt({ text, at, from }: WordPlace): FoundConcept | undefined {
  if (!text.startsWith('House', at)) return undefined;
  const article = /\b(?:[Tt]he|[Tt]his)[ \n]$/.exec(text.slice(Math.max(from, at - houseReach), at))?.[0];
  if (article === undefined || !/^House\b(?![ \n]of\b)/.test(text.slice(at, at + 9))) return undefined;
  return { start: at - article.length, end: at + 'House'.length, concept: { kind: 'house', which: 'this' } };
}

/** Somebody described by a hostile noun: `the tyrant of Northland`. */
export function epithetAt({ text, word, at, from, end }: WordPlace): FoundConcept | undefined {
  const before = text.slice(Math.max(from, at - backReach), at);
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
