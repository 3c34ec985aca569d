/**
 * Spellings that count as the same when names and titles are compared. Owns folding of case, accents, apostrophes and
 * hyphens; knows no particular name.
 */

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const CURLY_APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const DASHES = /[\u2010-\u2015]/g;
/** Most names need no work on marks and accents. */
const ASCII = /^[ -~]*$/;
const ASCII_SEPARATORS = /[^a-z0-9']+/g;
const SEPARATORS = /[^\p{L}\p{N}']+/gu;
const LEADING_ARTICLE = /^(?:the|mr|madam|mister) /;
const MAJESTY = /\b(?:her|his) majesty's /g;

/** Straight apostrophes and plain hyphens, nothing else changed: `O’Brien` → `O'Brien`. */
export function plainMarks(text: string): string {
  return text.replace(CURLY_APOSTROPHES, "'").replace(DASHES, '-');
}

/** A name for comparison: `Élisabeth  O’Borne-Smith` → `elisabeth o'borne smith`. */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(ASCII_SEPARATORS, ' ').trim();
  const letters = plainMarks(name).normalize('NFD').replace(COMBINING_MARKS, '');
  return letters.toLowerCase().replace(SEPARATORS, ' ').trim();
}

/**
 * An office title for comparison: without the article, the Chair's `Mr` and `Madam`, and the Sovereign's possessive, so
 * that `The Foreign Secretary`, `Mr Speaker` and `Leader of Her Majesty’s Opposition` meet their entries.
 */
export function foldTitle(title: string): string {
  const folded = foldName(title.replaceAll('&', ' and ')).replace(LEADING_ARTICLE, '').replace(MAJESTY, '');
  return folded.replace(LEADING_ARTICLE, '');
}

const JOINS = new Set(['and', 'the']);

/**
 * A constituency for comparison, its words in one order, since registers and reports turn them about: `City of Durham` meets
 * `Durham, City of`, `Ross, Skye & Lochaber` meets `Ross, Skye and Lochaber`.
 */
export function foldPlace(name: string): string {
  const words = foldName(name.replaceAll('&', ' and ')).split(' ');
  return words
    .filter((word) => !JOINS.has(word))
    .sort()
    .join(' ');
}
