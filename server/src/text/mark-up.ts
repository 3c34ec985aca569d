/**
 * What mail and Markdown put around the words of a line: quotation marks `>`, headings `#`, bold `**`, links. Owns where the
 * words begin and end, and where letters stand that are read without the marks between them. Marks of print are not of these:
 * rows of asterisks, a footnote's `*`, brackets with no address behind them.
 */

const space = 0x20;
const asterisk = 0x2a;
const underscore = 0x5f;
const hyphen = 0x2d;
/** `>`, `#`, `*`, `-`, `_` and `[`. */
const isMark = (code: number): boolean =>
  code === 0x3e ||
  code === 0x23 ||
  code === asterisk ||
  code === hyphen ||
  code === underscore ||
  code === 0x5b;

const headingMark = /#{1,6} /y;
const linkOpening = /\[[^[\]\n]{1,200}\]\((?:https?:|\/)/y;

/** Behind what opens bold or italics: one to three asterisks or underscores that are closed on the line. */
function behindEmphasis(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let behind = at + 1;
  while (behind < end && behind < at + 3 && text.charCodeAt(behind) === code) behind++;
  const next = text.charCodeAt(behind);
  if (behind >= end || next === space || next === code) return at;
  if (behind === at + 1) return code === asterisk && text.charCodeAt(end - 1) === asterisk ? behind : at;
  const closing = text.indexOf(code === asterisk ? '**' : '__', behind);
  return closing >= 0 && closing < end ? behind : at;
}

/** Behind the mark of an item of a list that begins in bold; any other hyphen is print's. */
const behindItem = (text: string, at: number): number =>
  text.startsWith('- **', at) || text.startsWith('* **', at) ? at + 1 : at;

function behindMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x3e) return at + 1;
  if (code === hyphen) return behindItem(text, at);
  if (code === asterisk || code === underscore) {
    const item = behindItem(text, at);
    return item > at ? item : behindEmphasis(text, at, end);
  }
  const pattern = code === 0x23 ? headingMark : linkOpening;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return at;
  return code === 0x23 ? pattern.lastIndex : at + 1;
}

/**
 * The offset of a line's words behind marks of quotation, heading, emphasis and link.
 * @param at UTF-16 offset of the first character that is not white space
 * @param end offset behind the line's last such character
 */
export function behindMarks(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && isMark(text.charCodeAt(from))) {
    const behind = behindMark(text, from, end);
    if (behind === from) return from;
    from = behind;
    while (from < end && text.charCodeAt(from) === space) from++;
  }
  return from;
}

/** The offset behind a line's words, before the asterisks or underscores that close what such a mark opened right before `from`. */
export function beforeClosing(text: string, from: number, end: number): number {
  const opening = text.charCodeAt(from - 1);
  if (opening !== asterisk && opening !== underscore && opening !== 0x5b) return end;
  const closing = opening === underscore ? underscore : asterisk;
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === closing) at--;
  return at;
}

/** Words without the marks in them, and where each of their letters stands. */
export interface Unmarked {
  readonly words: string;
  /** The place in the marked words of a place in these; of their end, the end. */
  readonly placeOf: (at: number) => number;
}

const marks = /\*{1,3}|__|\[(?=[^[\]]{1,200}\]\((?:https?:|\/))|\]\((?:https?:|\/)[^()\s]{0,300}\)/g;

/** A line's words without bold and links; undefined where they have none, as all but a few have. */
export function unmarked(marked: string): Unmarked | undefined {
  if (!marked.includes('**') && !marked.includes('](') && !marked.includes('__')) return undefined;
  const places: number[] = [];
  let words = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at++) places.push(at);
    words += marked.slice(from, to);
  };
  for (const { index, 0: mark } of marked.matchAll(marks)) {
    keep(index);
    from = index + mark.length;
  }
  keep(marked.length);
  return { words, placeOf: (at) => places[at] ?? marked.length };
}

const anyMark = /^[ \t]*(?:>|#{1,6} )|\*\*|\]\(|__[A-Z]/m;

/** A text without marks of mail and Markdown; its lines are the same, its offsets are not. */
export function withoutMarks(text: string): string {
  if (!anyMark.test(text)) return text;
  const plain = (line: string): string => {
    const indent = line.length - line.trimStart().length;
    const from = behindMarks(line, indent, line.length);
    const words = line.slice(from, beforeClosing(line, from, line.length));
    return (from === indent ? line.slice(0, indent) : '') + (unmarked(words)?.words ?? words);
  };
  return text.split('\n').map(plain).join('\n');
}
