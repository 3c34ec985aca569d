/** What the server says beyond the Language Server Protocol 3.18. Owns the names and types of the custom requests. */

/** `hansard/sitting`: what a document is, for the status item. Params: `{ textDocument: { uri } }`. */
export const sittingRequest = 'hansard/sitting';

/** `hansard/readPack`, server to client: the text of a knowledge pack, where the server has no file system. */
export const readPackRequest = 'hansard/readPack';

export interface SittingParams {
  readonly textDocument: { readonly uri: string };
}

export interface SittingSummary {
  readonly house?: string;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly volume?: string;
  readonly dialect: string;
  readonly dialectTitle: string;
  readonly turns: number;
  /** Turns whose speaker is not printed. */
  readonly unattributed: number;
  /** Limits that bite in this document, in words. */
  readonly limits: readonly string[];
}

export interface ReadPackParams {
  /** File name without folder. */
  readonly name: string;
}

/** `initializationOptions`, all optional. */
export interface InitializationOptions {
  /** The client runs the links `command:hansard.setSittingDate`. */
  readonly commandLinks?: boolean;
}
