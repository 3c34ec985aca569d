/**
 * What is found out about transcripts, kept with each for as long as it lives. Owns how: not in a WeakMap, whose values an engine's
 * quick collections of garbage take for alive, so that each keystroke's transcript would go on to the slow ones.
 */
import type { Transcript } from './transcript.ts';

/** Notes of one kind, at most one for each transcript. */
export class Notes<Note> {
  get(transcript: Transcript): Note | undefined {
    return transcript.notes.get(this) as Note | undefined;
  }

  has(transcript: Transcript): boolean {
    return transcript.notes.has(this);
  }

  set(transcript: Transcript, note: Note): void {
    transcript.notes.set(this, note);
  }

  delete(transcript: Transcript): void {
    transcript.notes.delete(this);
  }
}
