/**
 * The workspace as the server sees it: lists the files that are or may be transcripts, reads them, and says when the list is
 * out of date. Owns which files these are, and their decoding; what is done with them, and how many are wanted, is the server's.
 */
import { Disposable, Uri, workspace, type CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { walkFolders, type Walked } from './walk-folders.ts';
import { RECOGNITION_PREFIX_LENGTH, recognise } from '../../server/src/layout/recognise.ts';
import {
  readTranscriptRequest,
  workspaceFilesChangedNotification,
  workspaceFilesRequest,
  type ReadTranscript,
  type ReadTranscriptParams,
  type WorkspaceFile,
  type WorkspaceFiles,
  type WorkspaceFilesParams,
} from '../../server/src/lsp/protocol.ts';

/** Files that have the language by their name. */
const BY_NAME = ['**/*.hansard', '**/*.hansard.txt'] as const;
/** Files that may be transcripts by their content. */
const BY_CONTENT = '**/*.txt';
/** Other people's texts: licences, lists of packages. */
const EXCLUDED_FOLDERS = ['node_modules', '.git', 'site-packages'] as const;
const EXCLUDED = `**/{${EXCLUDED_FOLDERS.join(',')}}/**`;
/** Where the editor always has a search for files. */
const SEARCHED_SCHEMES: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/** The settings on which the list depends. */
const SETTINGS = ['files.associations', 'files.exclude', 'hansard.detect', 'hansard.dialect'] as const;
/** The beginning that `package.json` knows the language by. */
const COMMENT = /^\/\/ ?hansard:/;

/** Answers the server's questions about the workspace, until disposed of. To be called before the client starts. */
export function serveWorkspace(client: BaseLanguageClient): Disposable {
  const transcripts = new WorkspaceTranscripts(() => {
    if (client.isRunning()) void client.sendNotification(workspaceFilesChangedNotification);
  });
  client.onRequest(workspaceFilesRequest, ({ most }: WorkspaceFilesParams, token: CancellationToken) =>
    transcripts.list(most, token),
  );
  client.onRequest(readTranscriptRequest, ({ uri }: ReadTranscriptParams) => transcripts.read(uri));
  return new Disposable(() => transcripts.dispose());
}

/** Follows the files from the first time that they are listed. */
class WorkspaceTranscripts {
  /** The files of the last list, with whether their names make them transcripts; no other file is ever read. */
  private readonly listed = new Map<string, boolean>();
  private readonly subscriptions: Disposable[] = [];
  private watchers: Disposable[] | undefined;
  /** Whether the server knows already that its list is out of date. */
  private isTold = false;

  constructor(private readonly tell: () => void) {
    this.subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(() => this.changed()),
      workspace.onDidChangeConfiguration((event) => {
        if (!SETTINGS.some((setting) => event.affectsConfiguration(setting))) return;
        this.endWatching();
        this.changed();
      }),
    );
  }

  /** Up to so many files, those with the language first, each kind by address. */
  async list(most: number, token: CancellationToken): Promise<WorkspaceFiles> {
    this.isTold = false;
    this.watch();
    const named = await find(namePatterns(), most + 1, token);
    const names = new Set(named.uris);
    const plain = await find(contentPatterns(), most + 1, token);
    const uris = [...named.uris, ...plain.uris.filter((uri) => !names.has(uri))];
    this.listed.clear();
    for (const uri of uris.slice(0, most)) this.listed.set(uri, names.has(uri));
    const files = await Promise.all(uris.slice(0, most).map(describe));
    return {
      files: files.filter((file) => file !== undefined),
      isComplete: uris.length <= most && named.isComplete && plain.isComplete,
    };
  }

  async read(uri: string): Promise<ReadTranscript> {
    const isNamed = this.listed.get(uri);
    if (isNamed === undefined) return { kind: 'unreadable' };
    try {
      const text = decode(await workspace.fs.readFile(Uri.parse(uri)));
      return isNamed || isTranscript(text) ? { kind: 'transcript', text } : { kind: 'other' };
    } catch {
      return { kind: 'unreadable' };
    }
  }

  dispose(): void {
    this.endWatching();
    Disposable.from(...this.subscriptions).dispose();
  }

  private watch(): void {
    this.watchers ??= [...namePatterns(), ...contentPatterns()].map((pattern) => {
      const watcher = workspace.createFileSystemWatcher(pattern);
      const changed = () => this.changed();
      return Disposable.from(
        watcher,
        watcher.onDidChange(changed),
        watcher.onDidCreate(changed),
        watcher.onDidDelete(changed),
      );
    });
  }

  private endWatching(): void {
    Disposable.from(...(this.watchers ?? [])).dispose();
    this.watchers = undefined;
  }

  private changed(): void {
    if (this.isTold) return;
    this.isTold = true;
    this.tell();
  }
}

/** The extensions of the language, and what the reader has associated with it. */
function namePatterns(): readonly string[] {
  const associations = workspace.getConfiguration('files').get<Record<string, unknown>>('associations') ?? {};
  const own = Object.entries(associations).filter(([, language]) => language === 'hansard');
  return [...BY_NAME, ...own.map(([glob]) => (glob.startsWith('**/') ? glob : `**/${glob}`))];
}

/** Plain texts are looked into unless the reader wants none to be recognised. */
const contentPatterns = (): readonly string[] =>
  workspace.getConfiguration('hansard').get('detect') === 'off' ? [] : [BY_CONTENT];

interface Found {
  readonly uris: readonly string[];
  /** Whether every folder was looked into. */
  readonly isComplete: boolean;
}

/** Addresses of the files that match one of the patterns, in order, each once. */
async function find(patterns: readonly string[], most: number, token: CancellationToken): Promise<Found> {
  const found = await Promise.all(
    patterns.map((pattern) => workspace.findFiles(pattern, EXCLUDED, most, token)),
  );
  const { files, isComplete } = await walk(patterns, most, token);
  const uris = new Set([...found.flat(), ...files].map((uri) => uri.toString()));
  return { uris: [...uris].sort(), isComplete };
}

/** The same in folders of file systems that may have no search: there it would find nothing, and nobody would know. */
async function walk(patterns: readonly string[], most: number, token: CancellationToken): Promise<Walked> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => !SEARCHED_SCHEMES.has(uri.scheme));
  const endings = patterns.flatMap((pattern) => SIMPLE.exec(pattern)?.[1]?.toLowerCase() ?? []);
  const wanted = {
    most,
    file: (name: string) => endings.some((ending) => name.toLowerCase().endsWith(ending)),
    isExcluded: (name: string) => EXCLUDED_FOLDERS.some((folder) => folder === name),
  };
  return walkFolders(
    folders.map(({ uri }) => uri),
    wanted,
    token,
  );
}

/** A pattern that asks for an ending only. */
const SIMPLE = /^\*\*\/\*(\.[\w.]+)$/;

/** A file as it stands; `undefined` when it has just gone. */
async function describe(uri: string): Promise<WorkspaceFile | undefined> {
  const place = Uri.parse(uri);
  try {
    const { mtime, size } = await workspace.fs.stat(place);
    const dialect = workspace.getConfiguration('hansard', place).get<unknown>('dialect');
    return { uri, stamp: `${mtime}-${size}`, size, dialect: typeof dialect === 'string' ? dialect : 'auto' };
  } catch {
    return undefined;
  }
}

const isTranscript = (text: string): boolean =>
  COMMENT.test(text) || recognise(text.slice(0, RECOGNITION_PREFIX_LENGTH)).isTranscript;

/** The text of a file: by its mark UTF-16, else UTF-8, else as old Windows programs wrote. A byte order mark is no part of it. */
function decode(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
