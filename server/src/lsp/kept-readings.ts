/**
 * Readings of documents, as many as memory should hold: those asked for last. Owns that order; a reading that went is made anew
 * when it is asked for, so a client that never closes anything costs time and not memory.
 */
import type { Transcript } from '../transcript/transcript.ts';

/** What is kept of a document: at least its transcript. */
interface Kept {
  readonly transcript: Transcript;
}

/** Readings by address. */
export class KeptReadings<Reading extends Kept> {
  /** The one asked for longest ago comes first. */
  readonly #readings = new Map<string, Reading>();
  readonly #most: number;
  #length = 0;

  /** @param most length of all texts together, in UTF-16 units; one reading is kept however long it is */
  constructor(most: number) {
    this.#most = most;
  }

  get(uri: string): Reading | undefined {
    const reading = this.#readings.get(uri);
    if (!reading) return undefined;
    this.#readings.delete(uri);
    this.#readings.set(uri, reading);
    return reading;
  }

  set(uri: string, reading: Reading): void {
    this.delete(uri);
    this.#readings.set(uri, reading);
    this.#length += reading.transcript.text.length;
    for (const oldest of this.#readings.keys()) {
      if (this.#length <= this.#most || oldest === uri) break;
      this.delete(oldest);
    }
  }

  delete(uri: string): void {
    this.#length -= this.#readings.get(uri)?.transcript.text.length ?? 0;
    this.#readings.delete(uri);
  }
}
