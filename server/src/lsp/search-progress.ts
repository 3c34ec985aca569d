/**
 * How far a search of the workspace is, told to whoever waits for it: by the request's own token, else in the editor's status
 * bar where the search will take a while. Owns when that is, and the words.
 */
import { WorkDoneProgressReporter, type Connection } from 'vscode-languageserver';
import type { WorkspaceFile } from './protocol.ts';

/** Progress of one search. */
export interface SearchProgress {
  /** @param files that have to be read */
  begin(files: readonly WorkspaceFile[]): Promise<void>;
  /** One of the files has been read. */
  advance(file: WorkspaceFile): void;
  /** Whether the reader has stopped the search. */
  isStopped(): boolean;
  done(): void;
}

/** Fewer bytes than this are read before anybody misses a sign of life; some half a second. */
const shownFrom = 1_000_000;

const searching = 'Searching transcripts';

/** @param own the reporter for the token that the request brought; an empty one where it brought none */
export function searchProgress(connection: Connection, own: WorkDoneProgressReporter): SearchProgress {
  const isAsked = !WorkDoneProgressReporter.isNullInstance(own);
  let reporter: WorkDoneProgressReporter | undefined;
  let isStopped = (): boolean => false;
  let total = 0;
  let read = 0;
  let count = 0;
  let percentage = 0;
  return {
    async begin(files) {
      total = files.reduce((sum, { size }) => sum + size, 0);
      if (files.length === 0 || (!isAsked && total < shownFrom)) return;
      if (isAsked) reporter = own;
      else {
        const made = await connection.window.createWorkDoneProgress();
        isStopped = () => made.token.isCancellationRequested;
        reporter = made;
      }
      reporter.begin(searching, 0, `${files.length} files`, !isAsked);
    },
    advance({ size }) {
      read += size;
      count += 1;
      const now = total === 0 ? 0 : Math.floor((100 * read) / total);
      if (now === percentage) return;
      percentage = now;
      reporter?.report(now, `${count} read`);
    },
    isStopped: () => isStopped(),
    done: () => reporter?.done(),
  };
}
