/** Names in the outline of a transcript, by kind, for tests that ask for nothing else. */
import { outline, type OutlineEntry } from '../src/features/outline.ts';
import type { Transcript } from '../src/transcript/transcript.ts';

/** Names of turns and sections, in the order in which they stand. */
export function outlineNames(transcript: Transcript): { turns: string[]; sections: string[] } {
  const found: { turns: string[]; sections: string[] } = { turns: [], sections: [] };
  const visit = (entries: readonly OutlineEntry[]): void => {
    for (const { kind, name, children } of entries) {
      if (kind === 'turn') found.turns.push(name);
      if (kind === 'section') found.sections.push(name);
      visit(children);
    }
  };
  visit(outline(transcript));
  return found;
}
