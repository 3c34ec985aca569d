/**
 * One way for every request: cancelled requests are refused as the protocol asks, a handler that throws answers its empty
 * result. Owns that policy and what of a failure reaches the log: method, version, size, the error's kind; never text.
 */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Where a failure is written. */
export type Log = (message: string) => void;

/** What the log may say of a document. */
export interface DocumentFacts {
  readonly version: number;
  readonly length: number;
}

/** Places in the stack of a failure, without the message, which may quote the document. */
export function placesOfFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 4).map((line) => line.trim())].join(' ');
}

/**
 * Runs a handler.
 * @param method name of the request, for the log
 * @param facts of the document concerned, asked only when something fails
 * @param fallback the empty answer of the method's type
 */
export async function guard<T>(
  method: string,
  token: CancellationToken,
  log: Log,
  facts: () => DocumentFacts | undefined,
  fallback: T,
  run: () => T | Promise<T>,
): Promise<T | ResponseError> {
  const cancelled = (): boolean => token.isCancellationRequested;
  if (cancelled()) return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
  try {
    const result = await run();
    return cancelled()
      ? new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled`)
      : result;
  } catch (error) {
    const about = facts();
    log(
      `${method} failed${about ? ` (version ${about.version}, ${about.length} characters)` : ''}: ${placesOfFailure(error)}`,
    );
    return fallback;
  }
}
