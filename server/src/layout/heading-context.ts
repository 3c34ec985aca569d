/**
 * Headings told by what follows them. Owns the rule that a title stands alone above somebody's words or a procedural line,
 * other titles and marks between; a short line above more words of the same speech is none.
 */
import type { LineContext } from './dialect.ts';

/** What a line is to a title above it. */
export type Below = 'turn' | 'procedure' | 'mark' | 'title' | 'words';

/** How many lines below a title are looked at. */
const reach = 24;
/** How many further titles may stand between a title and the first words under it. */
const titles = 4;

/** Whether the line is surrounded by blank lines. */
export const standsAlone = (line: LineContext): boolean =>
  line.neighbour(-1) === '' && line.neighbour(1) === '';

const endOfSentence = /[.?!;:,…—–”"»’]$|[.?!]['"]$|\(Time expired\)$/;
/** Words that end in a stop of their own. */
const abbreviated = /\b(?:Co|Inc|Ltd|Pty|Corp|Jr|Sr|No)\.$/;
/** Two sentences, or one that begins as people speak. */
const sentence = /[a-zà-ÿ]{4}[.?!] [A-ZÀ-Þ]|^(?:I|We|He|She|They|But|And|Je|Nous|Il|Elle|Mais) /;
/** A quotation that fills the line opens no title; one that names a thing does: `“Night Light” Campaign`. */
const startOfWords = /^[([{•●*-]|^[“"«‘'](?![^”"»’']{2,40}[”"»’'] \S)|^\d{1,3}[.)]|^[a-z]\)/;

/** Whether words could be a title: one short line that does not end as a sentence or a clause does. */
export const couldBeTitle = (words: string, longest: number): boolean =>
  words.length > 1 &&
  words.length <= longest &&
  (!endOfSentence.test(words) || abbreviated.test(words)) &&
  !startOfWords.test(words) &&
  !sentence.test(words);

/**
 * Whether the first words below a line are somebody's, or the record's own.
 * @param below tells what a line is; asked for the lines below, the nearest first
 */
export function leadsToTurn(line: LineContext, below: (words: string) => Below): boolean {
  let between = 0;
  for (let distance = 1; distance <= reach; distance++) {
    const words = line.neighbour(distance);
    if (words === '') continue;
    const kind = below(words);
    if (kind === 'turn' || kind === 'procedure') return true;
    if (kind === 'words') return false;
    if (kind === 'title' && ++between > titles) return false;
  }
  return false;
}
