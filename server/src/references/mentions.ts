/**
 * Finds what in a paragraph refers to a person, an office, an instrument or a body, in one walk over its words. Owns the walk
 * and which of two overlapping mentions stands; what is looked for at a word is readers.ts's, whom a mention means resolve.ts's.
 */
import type { Knowledge, PhraseMeaning } from '../knowledge/knowledge.ts';
import { emptyWords, readWords, type Words } from '../knowledge/words.ts';
import type { Span } from '../layout/block.ts';
import type { Address } from '../transcript/address.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { fittingMeanings } from './homonyms.ts';
import type { Mention } from './mention.ts';
import { firstEndingBehind, withoutOverlaps } from './overlaps.ts';
import { walk } from './walk.ts';

/** Words before a foreign office-holder's name: nationality and office, `Secretary`, `President`. */
const titleBefore =
  /(?:(?:(?:[A-Z][a-z]*(?:an|ish|ese|ench|utch|zech|eek|iss|[aeq]i)|US|UK|EU) )?(?:Foreign Minister|Foreign Secretary|Prime Minister|President|Secretary|Secretary[- ]General|Chancellor|Vice-President|King|Queen|Emperor|Pope|High Representative|General|Mr|Mrs|Ms) |(?:[Tt]he )$)$/;
/** An article before an instrument's name: `article 5 of the`. */
const provisionBefore =
  /((?:[Aa]rticles?|[Pp]aragraphs?) \d{1,3}(?:\(\d{1,2}\))?(?:(?: and | to |–)\d{1,3})?|[Cc]hapter [IVX]{1,4})(?: of (?:the )?| )$/;

/** What a short name may have behind it: `NAFTA agreement`, `START 2 treaty`. */
const nounBehind =
  /^[ \n](?:(?:free[ \n])?trade[ \n])?(?:agreement|treaty|convention|protocol|pact|accord|deal)s?(?![\p{L}-])/iu;

/** How far before a name its title, or its article, is looked for. */
const titleReach = 48;

/** The words of the paragraph at hand. */
const wordsRead = emptyWords();

/** Mentions in `text` between two offsets, in order, none overlapping another. */
export function findMentions(
  transcript: Transcript,
  start: number,
  end: number,
  knowledge: Knowledge | undefined,
): Mention[] {
  const words = readWords(transcript.text, start, end, wordsRead);
  const phrases = phrasesIn(transcript.text, { start, end }, words, knowledge);
  const found: Mention[] = [];
  for (const mention of walk(transcript, { start, end }, words)) {
    if (mention.kind === 'address') found.push(settled(mention, transcript, knowledge));
    else if (!isTabled(mention, phrases)) found.push(mention);
  }
  return withoutOverlaps(found, phrases);
}

/** A form of address with its seat as long as it is. */
function settled(
  mention: Extract<Mention, { kind: 'address' }>,
  transcript: Transcript,
  knowledge: Knowledge | undefined,
): Mention {
  const address = settleSeat(mention.address, transcript, knowledge);
  return address === mention.address ? mention : { ...mention, address, end: address.end };
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
      mention.kind === 'citation' || mention.concept.kind === 'treaty'
        ? phrase.meanings.some(({ kind }) => kind === 'instrument')
        : phrase.end - phrase.start > mention.end - mention.start;
    if (saysMore) return true;
  }
  return false;
}

/** Words of the tables, those of persons and instruments with what stands before them. */
function phrasesIn(
  text: string,
  { start, end }: Span,
  words: Words,
  knowledge: Knowledge | undefined,
): Mention[] {
  const found: Mention[] = [];
  for (const match of knowledge?.findPhrases(text, start, end, words) ?? []) {
    const meanings = fittingMeanings(text, match.start, match.end, match.meanings);
    if (meanings.length > 0) found.push(withTitle(text, start, match, meanings));
  }
  return found;
}

const joinedSeat = /—\p{Lu}[\p{L}’'.-]*(?: (?:and |of |the |de |des |du |la )?\p{Lu}[\p{L}’'.-]*){0,3}/uy;
/** No seat of Canada has more parts. */
const mostParts = 4;

/** Seats of Canada are joined by long dashes: `Toronto—Danforth`, `Avignon—La Mitis—Matane—Matapédia`. */
function joinSeat(address: Address, constituency: string, text: string): Address {
  let end = address.end;
  for (let part = 1; part < mostParts; part++) {
    joinedSeat.lastIndex = end;
    const printed = joinedSeat.exec(text)?.[0];
    if (printed === undefined || /^—(?:Hon|Mr|Mrs|Ms|The|I)\b/.test(printed)) break;
    end += printed.length;
  }
  return { ...address, constituency: constituency + text.slice(address.end, end), end };
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
  if (constituency === undefined || name !== undefined) return address;
  if (jurisdiction === 'ca' && text.startsWith('—', address.end))
    return joinSeat(address, constituency, text);
  if (!/,| and /.test(constituency)) return address;
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

/** Whether words may end in an article's: cheaper than the expression that says so. */
const mayEndProvision = (before: string): boolean =>
  before.endsWith(' of ') || before.endsWith(' the ') || /[\dIVX)] $/.test(before.slice(-2));

/**
 * A person of the tables takes in the title before the name (`Russian Foreign Minister Lavrov`), an instrument the article
 * (`article 5 of the North Atlantic treaty`).
 */
function withTitle(
  text: string,
  from: number,
  { start, end }: Span,
  meanings: readonly PhraseMeaning[],
): Mention {
  const isPerson = meanings.some(({ kind }) => kind === 'person');
  const isInstrument = meanings.every(({ kind }) => kind === 'instrument');
  if (!isPerson && !isInstrument) return { kind: 'phrase', start, end, meanings };
  const before = text.slice(Math.max(from, start - titleReach), start);
  if (isInstrument) {
    const stop = end + (nounBehind.exec(text.slice(end, end + titleReach))?.[0].length ?? 0);
    const article = mayEndProvision(before) ? provisionBefore.exec(before) : null;
    if (article?.[1] === undefined) return { kind: 'phrase', start, end: stop, meanings };
    return { kind: 'phrase', start: start - article[0].length, end: stop, meanings, provision: article[1] };
  }
  const title = titleBefore.exec(before)?.[0].length ?? 0;
  const regime =
    /^(?:’s|'s)? (?:regime|Government|Administration)\b/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return { kind: 'phrase', start: start - title, end: end + regime, meanings };
}
