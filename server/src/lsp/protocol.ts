/** What the server says beyond the Language Server Protocol 3.18. Owns the names and types of the custom requests. */
export type { SittingSummary } from '../features/sitting.ts';

/** `hansard/sitting`: what a document is, for the status item; null for a document that is not open. */
export const sittingRequest = 'hansard/sitting';

/** `hansard/dialects`: the layouts that a document can be read with, in the order to show them. */
export const dialectsRequest = 'hansard/dialects';

/** `hansard/readPack`, server to client: the text of a knowledge pack, where the server has no file system. */
export const readPackRequest = 'hansard/readPack';

export interface SittingParams {
  readonly textDocument: { readonly uri: string };
}

export interface DialectChoice {
  /** Value of the setting `hansard.dialect` and of the first-line comment. */
  readonly id: string;
  readonly title: string;
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
