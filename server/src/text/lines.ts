/**
 * Lines of a text: where each begins and ends, in UTF-16 offsets. Owns the mapping between offsets and lines; knows
 * nothing of what stands in a line.
 */

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

/** Splits a text into lines. Total: any string has at least one line. */
export function toLines(text: string): Lines {
  const starts = lineStarts(text);
  const start = (line: number): number => starts[line] ?? text.length;
  return {
    text,
    count: starts.length,
    start,
    end(line) {
      const from = start(line);
      let end = start(line + 1);
      while (end > from && isWhite(text.charCodeAt(end - 1))) end--;
      return end;
    },
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The offset of the first character of a line that is not white space; the line's end when there is none. */
export function indentEnd(lines: Lines, line: number): number {
  const end = lines.end(line);
  let at = lines.start(line);
  while (at < end && isWhite(lines.text.charCodeAt(at))) at++;
  return at;
}
