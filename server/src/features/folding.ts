/** Folding ranges of a transcript: sections, questions, turns and divisions of more than one line. */
import type { Part, Transcript } from '../transcript/transcript.ts';

/** First and last line of a foldable part, 0-based. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Ranges in order; a question that begins with its first turn folds once, as the question. */
export function folding(transcript: Transcript): Fold[] {
  const { lines } = transcript;
  const folds: Fold[] = [];
  const taken = new Set<number>();
  const visit = (part: Part): void => {
    const startLine = lines.lineAt(part.start);
    const endLine = lines.lineAt(Math.max(part.start, part.end - 1));
    if (endLine > startLine && !taken.has(startLine) && part.kind !== 'procedure') {
      taken.add(startLine);
      folds.push({ startLine, endLine });
    }
    if (part.kind === 'section' || part.kind === 'question') part.children.forEach(visit);
  };
  transcript.children.forEach(visit);
  return folds;
}
