/** Fixtures: texts of test-fixtures/, and marks in texts. `‸` is the cursor; it stands in no report that we know. */
import { readFileSync } from 'node:fs';

/** A text of test-fixtures/, byte for byte. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../test-fixtures/${name}`, import.meta.url), 'utf8');

/** Takes the cursor out of a text. */
export function cursorIn(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('‸');
  if (offset < 0) throw new Error(`no cursor ‸ in: ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** Puts the cursor into a text, before or inside words that it holds: `The ‸hon. Lady`. */
export function cursorAt(text: string, words: string): number {
  const { text: plain, offset } = cursorIn(words);
  const at = text.indexOf(plain);
  if (at < 0) throw new Error(`“${plain}” is not in the text`);
  return at + offset;
}
