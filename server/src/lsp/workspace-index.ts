/**
 * The transcripts of the workspace that are not open, read on the first search and again when they change. Owns which files
 * are searched and what is kept of them; the client lists and reads them, for the server has no file system.
 */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { largestSearch, largestSearchedFile, mostSearchedFiles } from '../text/limits.ts';
import { everything, type Coverage } from './coverage.ts';
import { placesOfFailure } from './guard.ts';
import {
  indexTranscript,
  type Depth,
  type IndexedTranscript,
  type KnowledgeFor,
} from './indexed-transcript.ts';
import {
  readTranscriptRequest,
  workspaceFilesChangedNotification,
  workspaceFilesRequest,
  type ReadTranscript,
  type ReadTranscriptParams,
  type WorkspaceFile,
  type WorkspaceFiles,
  type WorkspaceFilesParams,
} from './protocol.ts';
import type { SearchProgress } from './search-progress.ts';

/** What is known of a file as it was at a time: its transcript, or that it has none. */
interface Entry {
  readonly file: WorkspaceFile;
  readonly indexed: IndexedTranscript | undefined;
}

/** How a search goes on. */
export interface Search {
  readonly depth: Depth;
  readonly token: CancellationToken;
  readonly progress: SearchProgress;
  /** Files that are open are answered from what the editor shows. */
  readonly isOpen: (uri: string) => boolean;
  /** Is given each transcript, in order; its answer is whether to go on. */
  readonly visit: (transcript: IndexedTranscript) => boolean;
}

/** Whether a file is as it was, read in the same way. */
const isSame = (one: WorkspaceFile, other: WorkspaceFile): boolean =>
  one.stamp === other.stamp && one.dialect === other.dialect;

/** The index of one server. */
export class WorkspaceIndex {
  readonly #connection: Connection;
  readonly #knowledgeFor: KnowledgeFor;
  readonly #entries = new Map<string, Entry>();
  #listed: WorkspaceFiles | undefined;
  #changes = 0;
  #isServed = false;
  /** Searches go one after the other, so that no file is read twice at the same time. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, knowledgeFor: KnowledgeFor) {
    this.#connection = connection;
    this.#knowledgeFor = knowledgeFor;
    connection.onNotification(workspaceFilesChangedNotification, () => {
      this.#changes += 1;
      this.#listed = undefined;
    });
  }

  /** @param reads whether the client lists and reads the files of the workspace */
  useClient(reads: boolean): void {
    this.#isServed = reads;
  }

  /** Visits the transcripts of the workspace that are not open, reading those that are new or have changed. */
  search(search: Search): Promise<Coverage> {
    if (!this.#isServed) return Promise.resolve(everything);
    const run = this.#queue.then(() => this.#search(search));
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** What has been read so far, for answers that must not wait. */
  get held(): readonly IndexedTranscript[] {
    return [...this.#entries.values()].flatMap(({ indexed }) => indexed ?? []);
  }

  async #search(search: Search): Promise<Coverage> {
    const { token, progress, isOpen, visit } = search;
    const listed = await this.#list(token);
    if (!listed) return { ...everything, isUnlisted: true };
    const { chosen, ...leftOut } = choose(listed.files.filter(({ uri }) => !isOpen(uri)));
    const stale = new Set<WorkspaceFile>();
    for (const file of chosen) if (!(await this.#isFresh(file, search.depth))) stale.add(file);
    await progress.begin([...stale]);
    let unreadable = 0;
    let stoppedBefore = 0;
    for (const [at, file] of chosen.entries()) {
      if (token.isCancellationRequested || progress.isStopped()) {
        stoppedBefore = chosen.length - at;
        break;
      }
      if (stale.has(file)) {
        if (!(await this.#read(file, search))) unreadable += 1;
        progress.advance(file);
      }
      const indexed = this.#entries.get(file.uri)?.indexed;
      if (indexed && !visit(indexed)) break;
    }
    return { ...everything, ...leftOut, hasMoreFiles: !listed.isComplete, unreadable, stoppedBefore };
  }

  /** The files of the workspace; undefined where the client cannot tell. */
  async #list(token: CancellationToken): Promise<WorkspaceFiles | undefined> {
    if (this.#listed) return this.#listed;
    const before = this.#changes;
    const params: WorkspaceFilesParams = { most: mostSearchedFiles };
    const listed = await this.#connection
      .sendRequest<WorkspaceFiles>(workspaceFilesRequest, params, token)
      .catch(() => undefined);
    if (!listed) return undefined;
    // The list of a search that was cancelled may hold only a part.
    if (token.isCancellationRequested) return listed;
    if (before === this.#changes) this.#listed = listed;
    const uris = new Set(listed.files.map(({ uri }) => uri));
    for (const uri of this.#entries.keys()) if (!uris.has(uri)) this.#entries.delete(uri);
    return listed;
  }

  /** Whether a file need not be read: it has not changed, nor have the facts. */
  async #isFresh(file: WorkspaceFile, depth: Depth): Promise<boolean> {
    const entry = this.#entries.get(file.uri);
    if (!entry || !isSame(entry.file, file)) return false;
    const { indexed } = entry;
    if (!indexed || depth === 'sitting') return true;
    return indexed.contents !== undefined && indexed.contents.knowledge === (await this.#factsFor(indexed));
  }

  #factsFor(indexed: IndexedTranscript): Promise<Knowledge | undefined> {
    return this.#knowledgeFor(indexed);
  }

  /** Reads a file into the index. @returns whether that could be done */
  async #read(file: WorkspaceFile, { depth, token }: Search): Promise<boolean> {
    const { uri, dialect } = file;
    this.#entries.delete(uri);
    try {
      const params: ReadTranscriptParams = { uri };
      const read = await this.#connection.sendRequest<ReadTranscript>(readTranscriptRequest, params, token);
      if (read.kind === 'unreadable') return false;
      if (read.kind === 'other') this.#entries.set(uri, { file, indexed: undefined });
      else {
        const indexed = await indexTranscript(
          { uri, text: read.text, dialect },
          depth,
          this.#knowledgeFor,
          token,
        );
        if (indexed) this.#entries.set(uri, { file, indexed });
      }
      return true;
    } catch (error) {
      if (!token.isCancellationRequested)
        this.#connection.console.error(`Reading a closed file failed: ${placesOfFailure(error)}`);
      return false;
    }
  }
}

/** The files that the limits allow, in order. */
function choose(
  files: readonly WorkspaceFile[],
): { readonly chosen: readonly WorkspaceFile[] } & Pick<Coverage, 'tooLarge' | 'beyondSum'> {
  const small = files.slice(0, mostSearchedFiles).filter(({ size }) => size <= largestSearchedFile);
  let sum = 0;
  const chosen = small.filter(({ size }) => (sum += size) <= largestSearch);
  return {
    chosen,
    tooLarge: Math.min(files.length, mostSearchedFiles) - small.length,
    beyondSum: small.length - chosen.length,
  };
}
