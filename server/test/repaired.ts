/** A text after edits, and the words of its speeches, for tests of what may change a text. */
import type { TextEdit } from '../src/features/attribution-text.ts';
import { detectDialect } from '../src/layout/detect.ts';
import { scan } from '../src/layout/scan.ts';
import { toLines } from '../src/text/lines.ts';
import { spokenWords } from '../src/transcript/turns.ts';

/** Applies edits that do not overlap. */
export function repaired(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

/** The words of everything but attributions and blanks, block by block; a question's number belongs to neither. */
export function wordsOf(text: string): string[] {
  const dialect = detectDialect(text)[0]!.dialect;
  return scan(toLines(text), dialect).blocks.flatMap((block) =>
    block.kind === 'attribution' || block.kind === 'blank'
      ? []
      : `${block.kind} ${spokenWords(text, block).replace(/^T?\d{1,3}\. /, '')}`,
  );
}
