/**
 * How the words of a text were set, whatever it was copied through. Owns the margin that all lines of a text share, and the
 * spaces that copies put in the place of others.
 */

/** A common margin is at most this wide, in UTF-16 units. */
export const widestMargin = 40;

/** One line of so many may stand further out than the others: a page number, a heading of the copy's own. */
const outliers = 0.02;

/**
 * The margin that nearly all lines of a text have.
 * @param indents how many lines with words have an indent of 0, 1, 2 … UTF-16 units
 */
export function marginOf(indents: readonly number[]): number {
  const all = indents.reduce((sum, count) => sum + count, 0);
  let further = 0;
  for (let margin = 0; margin < indents.length; margin++) {
    further += indents[margin] ?? 0;
    if (further > all * outliers) return margin;
  }
  return 0;
}

// An expression, since a plain search for U+2007 halts at every plain space, with which it shares a byte.
const figureSpace = /[\u2007]/;

/** Words with plain spaces where web pages and print have ones that do not break; as long as before. */
export function withPlainSpaces(words: string): string {
  const plain = words.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
  return figureSpace.test(plain) ? plain.replaceAll('\u2007', ' ') : plain;
}

const carriageReturns = /\r\n?/g;

/**
 * A text as all rules for words expect it: line feeds for carriage returns, and plain spaces. Its lines, and the places in
 * them, are the same; offsets are not where two characters ended a line.
 */
export function readable(text: string): string {
  return withPlainSpaces(text.includes('\r') ? text.replace(carriageReturns, '\n') : text);
}

/**
 * The beginning of a text as the patterns that recognise layouts expect it: no common margin, no spaces at the ends of lines,
 * plain spaces, line feeds. Offsets in it are not the text's.
 */
export function asPrinted(beginning: string): string {
  const lines = withPlainSpaces(beginning).split(/\r\n|[\r\n]/);
  const indents = new Array<number>(widestMargin + 1).fill(0);
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent <= widestMargin) indents[indent] = (indents[indent] ?? 0) + 1;
  }
  const margin = marginOf(indents);
  return lines
    .map((line) => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line.trimStart()).trimEnd())
    .join('\n');
}
