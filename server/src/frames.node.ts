/**
 * The bytes of standard input, with what is no frame of the protocol left out: after a broken header the next whole frame is
 * found again, where the protocol's library would wait for ever. Owns the search; what is in a frame is not looked at.
 */
import { Transform, type TransformCallback } from 'node:stream';

const headerEnd = '\r\n\r\n';
const headerStart = 'Content-Length:';
const lengthOf = /^Content-Length: *(\d{1,10}) *\r?$/im;
/** A header longer than this is none. */
const longestHeader = 4096;

/** Passes whole frames on and drops the rest. */
export class FramesOnly extends Transform {
  /** Bytes not yet passed on: part of a header. */
  #held: Buffer = Buffer.alloc(0);
  /** Bytes of the present frame's body that are still to come. */
  #expected = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    while (this.#passBody() || this.#passHeader());
    done();
  }

  /** Whether anything of a body was passed on. */
  #passBody(): boolean {
    if (this.#expected === 0 || this.#held.length === 0) return false;
    const part = this.#held.subarray(0, this.#expected);
    this.push(part);
    this.#expected -= part.length;
    this.#held = this.#held.subarray(part.length);
    return true;
  }

  /** Whether a header, good or bad, was dealt with. */
  #passHeader(): boolean {
    if (this.#expected > 0) return false;
    const end = this.#held.indexOf(headerEnd);
    if (end < 0 && this.#held.length <= longestHeader) return false;
    const header = end < 0 ? '' : this.#held.toString('latin1', 0, end);
    const length = header.length > longestHeader ? undefined : lengthOf.exec(header)?.[1];
    if (length === undefined) return this.#skipTo(this.#held.indexOf(headerStart, 1));
    this.push(this.#held.subarray(0, end + headerEnd.length));
    this.#held = this.#held.subarray(end + headerEnd.length);
    this.#expected = Number(length);
    return true;
  }

  /** Drops what comes before the next header; where none is in sight, all that cannot be the beginning of one. */
  #skipTo(next: number): boolean {
    this.#held = this.#held.subarray(next < 0 ? Math.max(1, this.#held.length - headerStart.length) : next);
    return next >= 0;
  }
}
