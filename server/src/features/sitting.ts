/** A transcript in one line: house, date, volume, number, languages, layout, how many turns lack a printed speaker. For the status item. */
import type { Recognition } from '../layout/detect.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { countPlaceholders, countUnattributed } from './diagnostics.ts';
import { limitsMet } from './limits-met.ts';

/** Names and figures of a transcript. */
export interface SittingSummary {
  readonly house?: string;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly volume?: string;
  /** Number of the sitting, meeting or issue. */
  readonly number?: string;
  /** `2nd Session, 41st Parliament` */
  readonly session?: string;
  /** Languages of the text, BCP 47, the main one first; absent where too little is written to tell. */
  readonly languages?: readonly string[];
  readonly dialect: string;
  readonly dialectTitle: string;
  /** What decided the dialect. */
  readonly dialectBy: Recognition['by'];
  /** Title of the next best dialect by the text's own signs. */
  readonly runnerUp?: string;
  readonly turns: number;
  /** Turns whose speaker is not printed. */
  readonly unattributed: number;
  /** Turns under a printed placeholder, such as `[Member 1]`: nobody is named. */
  readonly placeholders: number;
  /** Limits that bite in this document, in words. */
  readonly limits: readonly string[];
}

export function summarise(transcript: Transcript, { dialect, by, runnerUp }: Recognition): SittingSummary {
  const { sitting, turns, languages } = transcript;
  const { house, date, volume, number, session } = sitting;
  return {
    ...(house === undefined ? {} : { house }),
    ...(date === undefined ? {} : { date }),
    ...(volume === undefined ? {} : { volume }),
    ...(number === undefined ? {} : { number }),
    ...(session === undefined ? {} : { session }),
    ...(languages.length === 0 ? {} : { languages }),
    dialect: dialect.id,
    dialectTitle: dialect.title,
    dialectBy: by,
    ...(runnerUp === undefined ? {} : { runnerUp: runnerUp.title }),
    turns: turns.length,
    unattributed: countUnattributed(transcript),
    placeholders: countPlaceholders(transcript),
    limits: limitsMet(transcript),
  };
}
