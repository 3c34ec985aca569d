/**
 * The words of a text, for the walk over a paragraph and the search of phrases. Owns what a word is: letters and digits, with
 * apostrophes and hyphens inside (`Hudson’s`, `no-fly`), a full stop before a digit, and a per cent sign at the end; and the
 * figure by which words are told apart without being cut out. Knows no phrase.
 */

// Plain numbers stand before all else: only there does the bundler put them in the place of their names.
const PLACES = 65_536;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const PER_CENT = 0x25;
const SMALL_S = 0x73;
const LAST_ASCII = 0x7f;
const FIRST_PUNCTUATION = 0x2000;
const LAST_PUNCTUATION = 0x206f;
const SPACE = 0x20;
const LARGE_A = 0x41;
const LARGE_Z = 0x5a;
const CASE_BIT = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const FACTOR = 31;
/** Figures have so many bits: the engines of browsers keep larger numbers apart. */
const FIGURE = 0x3fffffff;

/** Some words of a text; one list serves for many texts, one after the other. */
export interface Words {
  count: number;
  /** UTF-16 offsets of the n-th word at index n. */
  starts: Int32Array;
  ends: Int32Array;
  /** Figure of the word: the same for all spellings that differ in case and kind of apostrophe. */
  figures: Int32Array;
  /** The figure without the `’s` at the end; that of the word where it has none. */
  bareFigures: Int32Array;
  /** {@link MIXED_WORD} and {@link CAPITAL_WORD} where they are true of the word, and what a table says of its figures. */
  marks: Uint8Array;
}

/** Of a word that has other characters than the letters A to Z. */
export const MIXED_WORD = 0x10;
/** Of a word that begins with one of the letters A to Z as a capital. */
export const CAPITAL_WORD = 0x20;

/** Marks of figures, by place; the four lowest bits are free for them. Figures that share a place share its marks. */
export type FigureMarks = Uint8Array;

/** A table without marks. */
export const emptyMarks = (): FigureMarks => new Uint8Array(PLACES);

/** Where the marks of a figure are. */
export const placeOf = (figure: number): number => (figure ^ (figure >>> 16)) & (PLACES - 1);

const noMarks = emptyMarks();

const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Of each character its small form, 0 for one that is in no word. */
const ASCII_FORMS = new Uint8Array(LAST_ASCII + 1).map((_, code) => {
  const letter = String.fromCharCode(code);
  return /[\dA-Za-z]/.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
/** 1 for what may belong to a word behind its first letters from A to Z, and for a few marks that differ from such in one bit. */
const MAY_GO_ON = new Uint8Array(LAST_ASCII + 1);
for (const mark of "0123456789'-.%") MAY_GO_ON[mark.charCodeAt(0) | CASE_BIT] = 1;
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

const formOf = (code: number): number => (code <= LAST_ASCII ? (ASCII_FORMS[code] ?? 0) : otherForm(code));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The figure of letters or words one after the other. @param figure of those before, 0 at first */
export const nextFigure = (figure: number, next: number): number =>
  (Math.imul(figure, FACTOR) + next) & FIGURE;

/** Room for words; it grows with the texts that are read into it. */
export function emptyWords(): Words {
  const none = new Int32Array(0);
  return { count: 0, starts: none, ends: none, figures: none, bareFigures: none, marks: new Uint8Array(0) };
}

function makeRoom(words: Words, length: number): void {
  // Every word but the last is followed by at least one character that is in none.
  const room = Math.ceil(length / 2) + 1;
  words.count = 0;
  if (words.starts.length >= room) return;
  words.starts = new Int32Array(room);
  words.ends = new Int32Array(room);
  words.figures = new Int32Array(room);
  words.bareFigures = new Int32Array(room);
  words.marks = new Uint8Array(room);
}

/**
 * Reads the words of `text` between two offsets, in one pass.
 * @param words what it held before is forgotten
 * @param table what is to be said of figures
 */
export function readWords(
  text: string,
  start: number,
  end: number,
  words: Words,
  table: FigureMarks = noMarks,
): Words {
  makeRoom(words, end - start);
  const { starts, ends, figures, bareFigures, marks } = words;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const first = text.charCodeAt(at);
    if (formOf(first) === 0) continue;
    starts[count] = at;
    // Nearly every word is letters to its end.
    let figure = 0;
    let small = first | CASE_BIT;
    while (small >= SMALL_A && small <= SMALL_Z) {
      figure = (Math.imul(figure, FACTOR) + small) | 0;
      at += 1;
      small = at < end ? text.charCodeAt(at) | CASE_BIT : SPACE;
    }
    figure &= FIGURE;
    ends[count] = at;
    figures[count] = bareFigures[count] = figure;
    marks[count] = (table[placeOf(figure)] ?? 0) | (first >= LARGE_A && first <= LARGE_Z ? CAPITAL_WORD : 0);
    if (small > LAST_ASCII || MAY_GO_ON[small] === 1) at = readOn(text, end, words, count, table);
    count += 1;
  }
  words.count = count;
  return words;
}

/** Reads what a word has behind its first letters from A to Z, and returns where it ends. */
function readOn(text: string, end: number, words: Words, index: number, table: FigureMarks): number {
  const from = words.ends[index] ?? 0;
  let figure = words.figures[index] ?? 0;
  let at = from;
  let mark = -1;
  let beforeMark = 0;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    let form = formOf(code);
    if (form === 0) {
      if (at + 1 >= end || !isJoined(text, at, code)) break;
      form = code === CURLY_APOSTROPHE ? APOSTROPHE : code;
      mark = at;
      beforeMark = figure;
    }
    figure = nextFigure(figure, form);
  }
  const isPossessive = mark >= 0 && mark === at - 2 && isPossessiveAt(text, mark);
  if (at < end && text.charCodeAt(at) === PER_CENT) {
    figure = nextFigure(figure, PER_CENT);
    at += 1;
  }
  if (at === from) return at;
  words.ends[index] = at;
  words.figures[index] = figure;
  const bare = isPossessive ? beforeMark : figure;
  words.bareFigures[index] = bare;
  const capital = (words.marks[index] ?? 0) & CAPITAL_WORD;
  words.marks[index] = capital | MIXED_WORD | (table[placeOf(figure)] ?? 0) | (table[placeOf(bare)] ?? 0);
  return at;
}

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

const isPossessiveAt = (text: string, mark: number): boolean =>
  isApostrophe(text.charCodeAt(mark)) && text.charCodeAt(mark + 1) === SMALL_S;

/** Whether the word goes on after a mark at this offset: the mark joins and a word character follows. */
function isJoined(text: string, offset: number, mark: number): boolean {
  const next = text.charCodeAt(offset + 1);
  if (mark === FULL_STOP) return isDigit(next);
  return (isApostrophe(mark) || mark === HYPHEN) && formOf(next) !== 0;
}

/** The figure of one word, see {@link Words}. */
export function figureOf(word: string): number {
  let figure = 0;
  for (let offset = 0; offset < word.length; offset += 1) {
    const code = word.charCodeAt(offset);
    const form = formOf(code);
    figure = nextFigure(figure, form !== 0 ? form : code === CURLY_APOSTROPHE ? APOSTROPHE : code);
  }
  return figure;
}
