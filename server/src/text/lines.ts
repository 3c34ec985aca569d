/**
 * Lines of a text: where each begins and ends, in UTF-16 offsets. Owns the mapping between offsets and lines; knows
 * nothing of what stands in a line but the marks around its words.
 */
import { behindMarks } from './mark-up.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Start offsets of the lines of one text. A line ends before its `\n`, `\r\n` or `\r`, as LSP 3.18 counts lines. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** Offset of the first character of a line; the length of the text for lines past the last. */
  start(line: number): number;
  /** Offset just behind the last character of a line, its line break and trailing white space left out. */
  end(line: number): number;
  /** Offset of the first character of a line that is neither white space nor a mark of mail or Markdown; the line's end when there is none. */
  indentEnd(line: number): number;
  /** The line that holds an offset; offsets outside the text are moved into it. */
  lineAt(offset: number): number;
}

/** Room for a line's start in the list, doubled when it is full. */
function larger(starts: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(starts.length * 2);
  grown.set(starts);
  return grown;
}

function lineStarts(text: string): Uint32Array {
  return text.includes('\r') ? mixedLineStarts(text) : lineFeedStarts(text);
}

/** Where only line feeds break lines, the engine's own search is several times faster than looking at each character. */
function lineFeedStarts(text: string): Uint32Array {
  let starts = new Uint32Array(Math.max(16, text.length >> 5));
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) starts = larger(starts);
    starts[count++] = at + 1;
  }
  return starts.subarray(0, count);
}

function mixedLineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(Math.max(16, text.length >> 5));
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    if (count === starts.length) starts = larger(starts);
    starts[count++] = i + 1;
  }
  return starts.subarray(0, count);
}

const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/** Lines by the list of their starts. Where a line's words begin is looked up once: every rule of a layout asks for it. */
class LineTable implements Lines {
  readonly text: string;
  readonly starts: Uint32Array;
  /** Offsets just behind the indents of lines, raised by one; 0 where nobody asked. */
  readonly #indents: Uint32Array;
  /** Line ends, raised by one; 0 where nobody asked. */
  readonly #ends: Uint32Array;
  /** The line last looked for. */
  #near = 0;

  constructor(text: string, starts: Uint32Array) {
    this.text = text;
    this.starts = starts;
    this.#indents = new Uint32Array(starts.length);
    this.#ends = new Uint32Array(starts.length);
  }

  get count(): number {
    return this.starts.length;
  }

  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  end(line: number): number {
    const known = this.#ends[line];
    if (known !== undefined && known > 0) return known - 1;
    const from = this.start(line);
    let end = this.start(line + 1);
    while (end > from && isWhite(this.text.charCodeAt(end - 1))) end--;
    this.#ends[line] = end + 1;
    return end;
  }

  indentEnd(line: number): number {
    const known = this.#indents[line];
    if (known !== undefined && known > 0) return known - 1;
    const end = this.end(line);
    let at = this.start(line);
    while (at < end && isWhite(this.text.charCodeAt(at))) at++;
    at = behindMarks(this.text, at, end);
    this.#indents[line] = at + 1;
    return at;
  }

  lineAt(offset: number): number {
    const near = this.#near;
    // Who asks for a line mostly asked for the same just now.
    if (this.start(near) <= offset && offset < this.start(near + 1)) return near;
    const last = this.starts.length - 1;
    let low = 0;
    let high = last;
    if (this.start(near) <= offset) {
      // Or asks for many in order: ahead in steps that double, then back by halves.
      let step = 1;
      for (low = near; low + step <= last && this.start(low + step) <= offset; step *= 2) low += step;
      high = Math.min(last, low + step - 1);
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#near = low;
    return low;
  }
}

/** Splits a text into lines. Total: any string has at least one line. */
export const toLines = (text: string): Lines => new LineTable(text, lineStarts(text));

/** Lines of which two texts differ: from `first` to before `oldEnd` in the one, before `newEnd` in the other. */
export interface ChangedLines {
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How many characters two texts share, at least, at their beginnings and at their ends; together at most all of either. */
export interface SharedEnds {
  readonly head: number;
  readonly tail: number;
}

/** How many characters are compared at once: the engine compares slices much faster than we could characters. */
const compared = [65_536, 4096, 256, 16, 1];

/** How many characters two texts share at their beginnings. */
export function sharedHead(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  for (const size of compared) {
    while (head + size <= most && one.slice(head, head + size) === other.slice(head, head + size))
      head += size;
  }
  return head;
}

/** How many characters two texts share at their ends, beyond the ones that they share at their beginnings. */
export function sharedTail(one: string, other: string, head: number): number {
  const most = Math.min(one.length, other.length) - head;
  const fromEnd = (text: string, tail: number, size: number): string =>
    text.slice(text.length - tail - size, text.length - tail);
  let tail = 0;
  for (const size of compared) {
    while (tail + size <= most && fromEnd(one, tail, size) === fromEnd(other, tail, size)) tail += size;
  }
  return tail;
}

/** Whether a line begins at an offset above 0: behind `\n`, and behind `\r` unless `\n` follows. */
const isLineStart = (text: string, offset: number): boolean => {
  const before = text.charCodeAt(offset - 1);
  return before === LINE_FEED || (before === CARRIAGE_RETURN && text.charCodeAt(offset) !== LINE_FEED);
};

/** How many of the starts lie before an offset. */
function startsBefore(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The starts of an edited text's lines; those outside the edit are taken over. */
function editedStarts(before: LineTable, text: string, head: number, tail: number): Uint32Array {
  const shift = text.length - before.text.length;
  const kept = Math.max(1, startsBefore(before.starts, head));
  const rest = before.starts.subarray(startsBefore(before.starts, before.text.length - tail + 1));
  const between: number[] = [];
  for (let at = Math.max(1, head); at <= text.length - tail; at++)
    if (isLineStart(text, at)) between.push(at);
  const starts = new Uint32Array(kept + between.length + rest.length);
  starts.set(before.starts.subarray(0, kept));
  starts.set(between, kept);
  const from = kept + between.length;
  for (let at = 0; at < rest.length; at++) starts[from + at] = (rest[at] ?? 0) + shift;
  return starts;
}

/** What two texts share: all of it, found by comparing them. */
export function sharedEnds(one: string, other: string): SharedEnds {
  const head = sharedHead(one, other);
  return { head, tail: sharedTail(one, other, head) };
}

/**
 * Splits an edited text into lines by what an edit left as it was.
 * @param shared what both texts share; found by comparing them when left out
 * @returns the lines, equal to {@link toLines}, and which of them are not the old ones; one more on either side, since an edit
 *   between `\r` and `\n` changes where the neighbouring lines end
 */
export function editLines(
  before: Lines,
  text: string,
  shared?: SharedEnds,
): { lines: Lines; change: ChangedLines } {
  const { head, tail } = shared ?? sharedEnds(before.text, text);
  const lines =
    before instanceof LineTable ? new LineTable(text, editedStarts(before, text, head, tail)) : toLines(text);
  const change = {
    first: Math.max(0, Math.min(before.lineAt(head), lines.lineAt(head)) - 1),
    oldEnd: before.lineAt(before.text.length - tail) + 2,
    newEnd: lines.lineAt(text.length - tail) + 2,
  };
  return { lines, change };
}
