/**
 * Finds what in a paragraph refers to a person, an office, an instrument or a body, in one walk over its words. Owns the walk
 * and which of two overlapping mentions stands; what is looked for at a word is readers.ts's, whom a mention means resolve.ts's.
 */
import type { Knowledge, PhraseMeaning } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { isCapital, isLetter } from '../text/characters.ts';
import type { Address } from '../transcript/address.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import { nameRunAt } from './names.ts';
import { mayBeCue, readAt } from './readers.ts';
import { rollOf } from './roll.ts';

/** Words before a foreign office-holder's name: nationality and office, `Secretary`, `President`. */
const titleBefore =
  /(?:(?:[A-Z][a-z]+ )?(?:Foreign Minister|Foreign Secretary|Prime Minister|President|Secretary|Secretary[- ]General|Chancellor|Vice-President|King|Queen|Emperor|Pope|High Representative|General|Mr|Mrs|Ms) |(?:[Tt]he )$)$/;
/** An article before an instrument's name: `article 5 of the`. */
const provisionBefore =
  /((?:[Aa]rticles?|[Pp]aragraphs?) \d{1,3}(?:\(\d{1,2}\))?(?:(?: and | to |–)\d{1,3})?|[Cc]hapter [IVX]{1,4})(?: of (?:the )?| )$/;

/** How far before a name its title, or its article, is looked for. */
const titleReach = 48;

/** Mentions in `text` between two offsets, in order, none overlapping another. */
export function findMentions(
  transcript: Transcript,
  start: number,
  end: number,
  knowledge: Knowledge | undefined,
): Mention[] {
  const { text } = transcript;
  const found = walk(transcript, start, end).map((mention): Mention => {
    if (mention.kind !== 'address') return mention;
    const address = settleSeat(mention.address, transcript, knowledge);
    return { ...mention, address, end: address.end };
  });
  const phrases = phrasesIn(text, start, end, knowledge).map((match) => withTitle(text, start, match));
  return withoutOverlaps([...found.filter((mention) => !isTabled(mention, phrases)), ...phrases], start, end);
}

/**
 * Whether the tables say more: they have the instrument that a citation names by its number, or a longer name that the words
 * of a concept are part of (`Genocide Convention`).
 */
function isTabled(mention: Mention, phrases: readonly Mention[]): boolean {
  if (mention.kind !== 'citation' && mention.kind !== 'concept') return false;
  for (let at = firstEndingBehind(phrases, mention.start); at < phrases.length; at++) {
    const phrase = phrases[at];
    // A title in front of a phrase may begin it a little before the one that ends before it.
    if (phrase?.kind !== 'phrase' || phrase.start >= mention.end + titleReach) return false;
    if (phrase.start >= mention.end) continue;
    const saysMore =
      mention.kind === 'citation'
        ? phrase.meanings.some(({ kind }) => kind === 'instrument')
        : phrase.end - phrase.start > mention.end - mention.start;
    if (saysMore) return true;
  }
  return false;
}

/** The first of some mentions, in order of their ends, that ends behind an offset, by bisection. */
function firstEndingBehind(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Walks the words; at capitals names are tried, at the words of the table their readers. */
function walk(transcript: Transcript, from: number, end: number): Mention[] {
  const { text } = transcript;
  const roll = rollOf(transcript);
  const found: Mention[] = [];
  let runEnd = from;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isWordLetter(code)) continue;
    let stop = at + 1;
    while (stop < end && isWordLetter(text.charCodeAt(stop))) stop++;
    const capital = isCapital(code);
    if (mayBeCue(code | 32, stop - at) && !isPlainArticle(text, at, stop)) {
      const word = text.slice(at, stop).toLowerCase();
      found.push(...readAt({ transcript, word, at, from, end }));
    }
    if (capital && at >= runEnd) {
      const run = nameRunAt(text, at, end, roll);
      if (run?.mention) found.push(run.mention);
      if (run) runEnd = run.end;
    }
    at = stop;
  }
  return found;
}

/** {@link isLetter}, with the common case at hand: this is asked of every character. */
const isWordLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && isLetter(code));

/** First letters of the words that can follow an article in a mention: `right`, `hon.`, `noble`, `Minister`, `shadow` … */
const afterArticle = new Set(Array.from('rhnmsRMSD', (letter) => letter.charCodeAt(0)));
const space = 32;

/** Whether a word is "the" or "a" before a word that begins no mention: every tenth word of a speech is one. */
const isPlainArticle = (text: string, at: number, stop: number): boolean =>
  stop - at === 1
    ? (text.charCodeAt(at) | 32) === 97 && text.charCodeAt(stop) === space
    : stop - at === 3 &&
      (text.charCodeAt(at) | 32) === 116 &&
      text.charCodeAt(at + 1) === 104 &&
      text.charCodeAt(at + 2) === 101 &&
      text.charCodeAt(stop) === space &&
      !afterArticle.has(text.charCodeAt(stop + 1));

/** Words of the tables. The paragraph is cut out first: a search costs as much as the text that it is given. */
function phrasesIn(
  text: string,
  start: number,
  end: number,
  knowledge: Knowledge | undefined,
): (Span & { meanings: readonly PhraseMeaning[] })[] {
  const found = knowledge?.findPhrases(text.slice(start, end), 0, end - start) ?? [];
  return found.map((match) => ({ ...match, start: match.start + start, end: match.end + start }));
}

/**
 * Cuts a seat to the longest part that the tables know: what follows a comma or "and" may belong to the seat (`Ross, Skye
 * and Lochaber`) or to the sentence. Where no table helps, a seat ends at its first comma.
 */
function settleSeat(
  address: Address,
  { text, jurisdiction, sitting: { date } }: Transcript,
  knowledge: Knowledge | undefined,
): Address {
  const { constituency, name } = address;
  if (constituency === undefined || name !== undefined || !/,| and /.test(constituency)) return address;
  const cuts = [
    constituency.length,
    ...Array.from(constituency.matchAll(/,| and /g), ({ index }) => index).reverse(),
  ];
  const known =
    knowledge && date !== undefined
      ? cuts.find((cut) => knowledge.seatOn(constituency.slice(0, cut), date, jurisdiction).length > 0)
      : undefined;
  const comma = constituency.indexOf(', ');
  const cut = known ?? (comma < 0 ? constituency.length : comma);
  const from = text.indexOf(constituency, address.start);
  return { ...address, constituency: constituency.slice(0, cut), end: from + cut };
}

/**
 * A person of the tables takes in the title before the name (`Russian Foreign Minister Lavrov`), an instrument the article
 * (`article 5 of the North Atlantic treaty`).
 */
function withTitle(
  text: string,
  from: number,
  match: Span & { meanings: readonly PhraseMeaning[] },
): Mention {
  const { start, end, meanings } = match;
  const isPerson = meanings.some(({ kind }) => kind === 'person');
  const isInstrument = meanings.every(({ kind }) => kind === 'instrument');
  if (!isPerson && !isInstrument) return { kind: 'phrase', start, end, meanings };
  const before = text.slice(Math.max(from, start - titleReach), start);
  if (isInstrument) {
    const article = provisionBefore.exec(before);
    if (article?.[1] === undefined) return { kind: 'phrase', start, end, meanings };
    return { kind: 'phrase', start: start - article[0].length, end, meanings, provision: article[1] };
  }
  const title = titleBefore.exec(before)?.[0].length ?? 0;
  const regime =
    /^(?:’s|'s)? (?:regime|Government|Administration)\b/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return { kind: 'phrase', start: start - title, end: end + regime, meanings };
}

/** Kinds in the order in which they win where they overlap. */
const precedence: Record<Mention['kind'], number> = {
  address: 0,
  chair: 1,
  speaker: 2,
  citation: 3,
  concept: 4,
  phrase: 5,
  provision: 6,
  minister: 7,
  name: 8,
  pronoun: 9,
};

/** Keeps the stronger, then the longer of overlapping mentions. */
function withoutOverlaps(found: readonly Mention[], start: number, end: number): Mention[] {
  if (found.length < 2) return [...found];
  const ranked = [...found].sort(
    (a, b) => precedence[a.kind] - precedence[b.kind] || b.end - b.start - (a.end - a.start),
  );
  const taken = new Uint8Array(end - start);
  const kept = ranked.filter((mention) => {
    const [from, to] = [mention.start - start, mention.end - start];
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
