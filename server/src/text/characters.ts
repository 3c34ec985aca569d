/** Classes of characters in the text of a report. Owns what counts as a letter, a capital, a word; nothing else. */

/**
 * The letters of names in Latin script, with all their marks, to be written into a class of an expression. The class `\p{L}`
 * has every script: an expression with it takes up to fifteen milliseconds when it is first used, one with these a tenth.
 */
export const latinLetters = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';

/** A letter of any script, by its case behaviour for the Latin, Greek and Cyrillic ones. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f);
}

/** A capital letter: A–Z or a letter beyond ASCII whose lower case differs. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return isLetter(code) && letter.toLowerCase() !== letter;
}

/** A digit 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A character that continues a word: letters, digits, apostrophes and hyphens inside it. */
export const isWordCharacter = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 0x27 || code === 0x2019 || code === 0x2d;

const beyondAscii = /[^\x20-\x7e]/;
const whiteRun = /\s{2,}|[^\S ]/;

/** Letters folded for comparison: lower case, no accents, straight apostrophes, single spaces. */
export function fold(words: string): string {
  if (!beyondAscii.test(words)) {
    const plain = whiteRun.test(words) ? words.replace(/\s+/g, ' ') : words;
    return plain.replaceAll('`', "'").trim().toLowerCase();
  }
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
