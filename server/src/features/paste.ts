/**
 * What is pasted, made a transcript: without the furniture of web pages, with the speakers' names that a page's structure
 * still tells. Owns the choice between the page and the plain text on a clipboard. The words of a speech stay as they are.
 */
import type { Dialect } from '../layout/dialect.ts';
import { detectDialect } from '../layout/detect.ts';
import { scan } from '../layout/scan.ts';
import { labelOf } from '../layout/survey.ts';
import { toLines } from '../text/lines.ts';
import { readable } from '../text/printed.ts';
import { readPage, type PageBlock } from './page-text.ts';

/** What a clipboard holds. */
export interface Clipboard {
  /** `text/html` */
  readonly html?: string | undefined;
  /** `text/plain` */
  readonly text: string;
}

/**
 * The text to insert: from the page where that names more speakers than the plain text, else the plain text. Line breaks are
 * line feeds; the editor fits them to its document.
 */
export function paste({ html, text }: Clipboard): string {
  const plain = tidy(text);
  if (html === undefined || html.trim() === '') return plain;
  const page = tidy(textOf(readPage(html)));
  return plain === '' || namesIn(page) > namesIn(plain) ? page : plain;
}

/** The dialect of a text, by its own signs. */
const dialectOf = (text: string): Dialect | undefined => detectDialect(text)[0]?.dialect;

function namesIn(text: string): number {
  const dialect = dialectOf(text);
  if (!dialect) return 0;
  return scan(toLines(readable(text)), dialect).blocks.filter(
    ({ attribution }) => attribution !== undefined && attribution.form !== 'crowd',
  ).length;
}

/** Blocks with a blank line between them; a name stands on the line above the words. */
function textOf(blocks: readonly PageBlock[]): string {
  const dialect = dialectOf(blocks.map(({ words }) => words).join('\n\n'));
  const pieces = blocks.map((block, at) => {
    const below = blocks[at + 1];
    if (!below) return block.words;
    const isAbove = block.isName || (dialect !== undefined && isBoldName(block, below, dialect));
    return `${block.words}${isAbove && !below.isName ? '\n' : '\n\n'}`;
  });
  return pieces.join('');
}

/** A numbered item below bold words makes them a title, whatever they look like. */
const numbered = /^T?\d/;

/** Whether words in bold on their own, above words that are not, are all of a label. */
function isBoldName({ words, isBold }: PageBlock, below: PageBlock, dialect: Dialect): boolean {
  if (!isBold || below.isBold || numbered.test(below.words)) return false;
  const label = labelOf(dialect, words, 0);
  return label !== undefined && label.attribution.textStart >= words.length;
}

/** A text out of a mail, where each line is marked as quoted, without the marks. */
const unquoted = (text: string): string => (/^(?!>).*\S/m.test(text) ? text : text.replace(/^> ?/gm, ''));

/** A text without page furniture, trailing white space and more than one blank line at a time. */
export function tidy(text: string): string {
  const words = unquoted(text.replace(/\r\n?/g, '\n'));
  const dialect = dialectOf(words);
  if (!dialect) return words;
  const kept = scan(toLines(readable(words)), dialect).blocks.flatMap(({ kind, start, end }) => {
    if (kind === 'furniture') return [];
    const printed = words.slice(start, end);
    // What a part of the text quotes keeps its marks, also on lines without words.
    return kind === 'blank' && !/\S/.test(printed) ? ['\n'] : [printed.replace(/(?<!\n)\n*$/, '\n')];
  });
  const isBlank = (at: number): boolean => kept[at] === '\n';
  return kept
    .filter((_, at) => !(isBlank(at) && (at === 0 || isBlank(at - 1))))
    .join('')
    .trimEnd();
}
