/**
 * The words of a text, for the search of phrases. Owns what a word is: letters and digits, with apostrophes and hyphens
 * inside (`Hudson’s`, `no-fly`), a full stop before a digit, and a per cent sign at the end; and the figure by which words
 * are told apart without being cut out. Knows no phrase.
 */

/** Some words of a text; one list serves for many texts, one after the other. */
export interface Words {
  count: number;
  /** UTF-16 offsets of the n-th word at index n. */
  starts: Int32Array;
  ends: Int32Array;
  /** Figure of the word: the same for all spellings that differ in case and kind of apostrophe. */
  hashes: Int32Array;
  /** The figure without the `’s` at the end; that of the word where it has none. */
  bareHashes: Int32Array;
  /** {@link PLAIN_WORD} and {@link CAPITAL_WORD}, where they are true of the word. */
  shapes: Uint8Array;
}

/** Of a word of the letters A to Z alone, nothing joined to it. */
export const PLAIN_WORD = 1;
/** Of a word that begins with one of the letters A to Z as a capital. */
export const CAPITAL_WORD = 2;

const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const PER_CENT = 0x25;
const SMALL_S = 0x73;
const LAST_ASCII = 0x7f;
const FIRST_PUNCTUATION = 0x2000;
const LAST_PUNCTUATION = 0x206f;
const FACTOR = 31;
const SPACE = 0x20;
const LARGE_A = 0x41;
const LARGE_Z = 0x5a;

/** Of each character its small form, 0 for one that is in no word. */
const ASCII_FORMS = new Uint8Array(LAST_ASCII + 1).map((_, code) => {
  const letter = String.fromCharCode(code);
  return /[\dA-Za-z]/.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
/** Of each character its small form if that is a letter from a to z, else 0. */
const LETTER_FORMS = ASCII_FORMS.map((form) => (isDigit(form) ? 0 : form));
const otherForms = new Map<number, number>();

function otherForm(code: number): number {
  if (code >= FIRST_PUNCTUATION && code <= LAST_PUNCTUATION) return 0;
  let form = otherForms.get(code);
  if (form === undefined) {
    const letter = String.fromCharCode(code);
    form = OTHER_LETTER.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
    otherForms.set(code, form);
  }
  return form;
}

const formOf = (code: number): number =>
  code <= LAST_ASCII ? (ASCII_FORMS[code] ?? 0) : code > LAST_ASCII ? otherForm(code) : 0;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the word goes on after a mark at this offset: the mark joins and a word character follows. */
function isJoined(text: string, offset: number, mark: number): boolean {
  const next = text.charCodeAt(offset + 1);
  if (mark === FULL_STOP) return isDigit(next);
  return (mark === APOSTROPHE || mark === CURLY_APOSTROPHE || mark === HYPHEN) && formOf(next) !== 0;
}

/** The figure of a word, letter by letter. @param hash of the letters before, 0 at first */
export const nextHash = (hash: number, form: number): number => (Math.imul(hash, FACTOR) + form) | 0;

/** Room for words; it grows with the texts that are read into it. */
export function emptyWords(): Words {
  const none = new Int32Array(0);
  return { count: 0, starts: none, ends: none, hashes: none, bareHashes: none, shapes: new Uint8Array(0) };
}

function makeRoom(words: Words, length: number): void {
  // Every word but the last is followed by at least one character that is in none.
  const room = Math.ceil(length / 2) + 1;
  words.count = 0;
  if (words.starts.length >= room) return;
  words.starts = new Int32Array(room);
  words.ends = new Int32Array(room);
  words.hashes = new Int32Array(room);
  words.bareHashes = new Int32Array(room);
  words.shapes = new Uint8Array(room);
}

/** Reads the words of `text` between two offsets, in one pass. @param words what it held before is forgotten */
export function readWords(text: string, start: number, end: number, words: Words): Words {
  makeRoom(words, end - start);
  const { starts, ends, hashes, bareHashes, shapes } = words;
  let count = 0;
  for (let offset = start; offset < end; offset += 1) {
    let code = text.charCodeAt(offset);
    let form = formOf(code);
    if (form === 0) continue;
    starts[count] = offset;
    let shape = code >= LARGE_A && code <= LARGE_Z ? CAPITAL_WORD | PLAIN_WORD : PLAIN_WORD;
    let hash = 0;
    let bare = 0;
    while (form !== 0) {
      if (code > LAST_ASCII || LETTER_FORMS[code] === 0) shape &= CAPITAL_WORD;
      // Nearly every word is letters to its end.
      do {
        hash = nextHash(hash, form);
        offset += 1;
        code = offset < end ? text.charCodeAt(offset) : SPACE;
        form = code <= LAST_ASCII ? (LETTER_FORMS[code] ?? 0) : 0;
      } while (form !== 0);
      if (code === SPACE) break;
      form = formOf(code);
      if (form !== 0 || offset + 1 >= end || !isJoined(text, offset, code)) continue;
      form = code === CURLY_APOSTROPHE ? APOSTROPHE : code;
      if (form === APOSTROPHE && text.charCodeAt(offset + 1) === SMALL_S) bare = hash;
    }
    if (code === PER_CENT) {
      hash = nextHash(hash, PER_CENT);
      shape &= CAPITAL_WORD;
      offset += 1;
    }
    ends[count] = offset;
    hashes[count] = hash;
    bareHashes[count] = bare === 0 ? hash : bare;
    shapes[count] = shape;
    count += 1;
  }
  words.count = count;
  return words;
}

/** The figure of one word, see {@link Words}. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let offset = 0; offset < word.length; offset += 1) {
    const code = word.charCodeAt(offset);
    const form = formOf(code);
    hash =
      (Math.imul(hash, FACTOR) + (form !== 0 ? form : code === CURLY_APOSTROPHE ? APOSTROPHE : code)) | 0;
  }
  return hash;
}
