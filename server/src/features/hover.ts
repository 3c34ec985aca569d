/** Cards over the words of a transcript. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** What the client can show. */
export interface CardFormat {
  readonly markdown: boolean;
  /** Whether links that run a command of the extension may stand in a card. */
  readonly commandLinks: boolean;
}

export interface Card {
  readonly span: Span;
  readonly value: string;
}

export function hover(
  _transcript: Transcript,
  _offset: number,
  _knowledge: Knowledge | undefined,
  _format: CardFormat,
): Card | undefined {
  return undefined;
}
