/** The outline of a text as lines to compare with, for tests: indentation is depth, `@n` the 1-based line a click leads to. */
import { detectDialect, dialects } from '../src/layout/detect.ts';
import { outline, type OutlineEntry } from '../src/features/outline.ts';
import { buildTranscript } from '../src/transcript/build.ts';

/**
 * @param dialect id of the dialect to read with; recognised from the text when left out
 * @returns one line an entry, for instance `    turn Patricia Example (Northtown, Con) @7`
 */
export function printedOutline(text: string, dialect?: string): string[] {
  const chosen =
    dialect === undefined ? detectDialect(text)[0]?.dialect : dialects.find(({ id }) => id === dialect);
  const transcript = buildTranscript(text, chosen);
  const printed: string[] = [];
  const print = (entry: OutlineEntry, depth: number): void => {
    const detail = entry.detail === '' ? '' : ` (${entry.detail})`;
    const line = transcript.lines.lineAt(entry.selection.start) + 1;
    printed.push(`${'  '.repeat(depth)}${entry.kind} ${entry.name}${detail} @${line}`);
    entry.children.forEach((child) => print(child, depth + 1));
  };
  outline(transcript).forEach((entry) => print(entry, 0));
  return printed;
}
