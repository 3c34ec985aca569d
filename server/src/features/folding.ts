/** Folding ranges of a transcript: sections, questions, turns, divisions and their lists, of more than one line. */
import type { Span } from '../layout/block.ts';
import type { Part, Transcript } from '../transcript/transcript.ts';
import { listSpansOf } from '../transcript/votes.ts';

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
  const fold = ({ start, end }: Span): void => {
    const startLine = lines.lineAt(start);
    const endLine = lines.lineAt(Math.max(start, end - 1));
    if (endLine <= startLine || taken.has(startLine)) return;
    taken.add(startLine);
    folds.push({ startLine, endLine });
  };
  const visit = (part: Part): void => {
    if (part.kind !== 'procedure') fold(part);
    if (part.kind === 'division') listSpansOf(transcript, part).forEach(fold);
    if (part.kind === 'section' || part.kind === 'question') part.children.forEach(visit);
  };
  transcript.children.forEach(visit);
  return folds;
}
