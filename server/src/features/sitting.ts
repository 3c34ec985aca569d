/** A transcript in one line: house, date, volume, how many turns lack a printed speaker. For the status item. */
import type { Transcript } from '../transcript/transcript.ts';
import { dialectTitle } from '../layout/detect.ts';

/** See `SittingSummary` in lsp/protocol.ts, which carries it to clients. */
export interface Summary {
  readonly house?: string;
  readonly date?: string;
  readonly volume?: string;
  readonly dialect: string;
  readonly dialectTitle: string;
  readonly turns: number;
  readonly unattributed: number;
  readonly limits: readonly string[];
}

export function summarise({ sitting, layout, turns }: Transcript): Summary {
  const { house, date, volume } = sitting;
  return {
    ...(house === undefined ? {} : { house }),
    ...(date === undefined ? {} : { date }),
    ...(volume === undefined ? {} : { volume }),
    dialect: layout.dialect,
    dialectTitle: dialectTitle(layout.dialect),
    turns: turns.length,
    unattributed: turns.filter(({ attribution }) => attribution === undefined).length,
    limits: [],
  };
}
