/**
 * Mentions by words of the tables. Owns what of a phrase's meanings fits where it stands, and the words before and behind a
 * name that belong to it: a title, an article, a noun.
 */
import type { PhraseMatch, PhraseMeaning } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { fittingMeanings } from './homonyms.ts';
import type { Mention } from './mention.ts';

/** Words before a foreign office-holder's name: nationality and office, `Secretary`, `President`. */
const titleBefore =
  /(?:(?:(?:[A-Z][a-z]*(?:an|ish|ese|ench|utch|zech|eek|iss|[aeq]i)|US|UK|EU) )?(?:Foreign Minister|Foreign Secretary|Prime Minister|President|Secretary|Secretary[- ]General|Chancellor|Vice-President|King|Queen|Emperor|Pope|High Representative|General|Mr|Mrs|Ms) |(?:[Tt]he )$)$/;
/** An article before an instrument's name: `article 5 of the`. */
const provisionBefore =
  /((?:[Aa]rticles?|[Pp]aragraphs?) \d{1,3}(?:\(\d{1,2}\))?(?:(?: and | to |–)\d{1,3})?|[Cc]hapter [IVX]{1,4})(?: of (?:the )?| )$/;

/** What a short name may have behind it: `NAFTA agreement`, `START 2 treaty`. */
const nounBehind =
  /[ \n](?:(?:free[ \n])?trade[ \n])?(?:agreement|treaty|convention|protocol|pact|accord|deal)s?(?![\p{L}-])/iuy;
/** What makes of a leader his or her government. */
const regimeBehind = /(?:’s|'s)? (?:regime|Government|Administration)\b/y;

/** How far before a name its title, or its article, is looked for. */
export const titleReach = 48;

/** A phrase with what belongs to it, if it has a meaning where it stands. @param from nothing before it is read */
export function phraseMention(text: string, from: number, match: PhraseMatch): Mention | undefined {
  const meanings = fittingMeanings(text, match.start, match.end, match.meanings);
  return meanings.length === 0 ? undefined : withTitle(text, from, match, meanings);
}

/** Length of what stands at an offset, 0 where that is not what is looked for. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Whether words may end in an article's: cheaper than the expression that says so. */
const mayEndProvision = (before: string): boolean =>
  before.endsWith(' of ') || before.endsWith(' the ') || /[\dIVX)] $/.test(before.slice(-2));

/** Whether words may end in a title or "the": cheaper than the expression that says so. */
const mayEndTitle = (before: string): boolean => /[egklnrsty] $/.test(before.slice(-2));

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
    const stop = end + lengthAt(nounBehind, text, end);
    const article = mayEndProvision(before) ? provisionBefore.exec(before) : null;
    if (article?.[1] === undefined) return { kind: 'phrase', start, end: stop, meanings };
    return { kind: 'phrase', start: start - article[0].length, end: stop, meanings, provision: article[1] };
  }
  const title = mayEndTitle(before) ? (titleBefore.exec(before)?.[0].length ?? 0) : 0;
  return { kind: 'phrase', start: start - title, end: end + lengthAt(regimeBehind, text, end), meanings };
}
