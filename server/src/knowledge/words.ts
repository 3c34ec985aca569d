/**
 * The words of a text, for the search of phrases. Owns what a word is: letters and digits, with apostrophes and hyphens
 * inside (`Hudson’s`, `no-fly`), a full stop before a digit, and a per cent sign at the end. Knows no phrase.
 */

/** Offsets of the words of a text, start and end of the n-th at index n. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const PER_CENT = 0x25;
const LAST_ASCII = 0x7f;

const ASCII_WORD = new Uint8Array(LAST_ASCII + 1).map((_, code) =>
  Number(/[\dA-Za-z]/.test(String.fromCharCode(code))),
);

function isWordCharacter(code: number): boolean {
  if (code <= LAST_ASCII) return ASCII_WORD[code] === 1;
  return code !== CURLY_APOSTROPHE && OTHER_LETTER.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the word goes on after a mark at this offset: the mark joins and a word character follows. */
function isJoined(text: string, offset: number): boolean {
  const mark = text.charCodeAt(offset);
  const next = text.charCodeAt(offset + 1);
  if (mark === FULL_STOP) return isDigit(next);
  return (mark === APOSTROPHE || mark === CURLY_APOSTROPHE || mark === HYPHEN) && isWordCharacter(next);
}

function endOfWord(text: string, start: number, end: number): number {
  let offset = start + 1;
  while (
    offset < end &&
    (isWordCharacter(text.charCodeAt(offset)) || (offset + 1 < end && isJoined(text, offset)))
  ) {
    offset += 1;
  }
  return offset < end && text.charCodeAt(offset) === PER_CENT ? offset + 1 : offset;
}

/** The words of `text` between two offsets, in one pass. */
export function wordsBetween(text: string, start: number, end: number): Words {
  // Every word but the last is followed by at least one character that is in none.
  const room = Math.ceil((end - start) / 2) + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let count = 0;
  for (let offset = start; offset < end; offset += 1) {
    if (!isWordCharacter(text.charCodeAt(offset))) continue;
    starts[count] = offset;
    offset = endOfWord(text, offset, end);
    ends[count] = offset;
    count += 1;
  }
  return { count, starts, ends };
}
