/**
 * A client that can read the workspace, made up, beside a real server over a real wire: what it has, what it is asked for, and
 * what it is told. Owns no test.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type Location,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import {
  readTranscriptRequest,
  workspaceFilesRequest,
  type ReadTranscript,
  type ReadTranscriptParams,
  type WorkspaceFile,
  type WorkspaceFiles,
  type WorkspaceFilesParams,
} from '../../src/lsp/protocol.ts';

const bin = fileURLToPath(new URL('../../bin/hansard-language-server.js', import.meta.url));

/** A debate of a day, each turn a paragraph. */
export const debate = (day: string, ...turns: readonly string[]): string =>
  ['House of Commons', day, 'Ferries', 'Column 701', ...turns].join('\n\n');

/** The debate that is open from the start. */
export const openUri = 'file:///open.hansard';
const open = debate(
  'Tuesday 18 October 2016',
  'Jane Example (Northtown) (Con)',
  'The UN charter says so. See Official Report, 12 May 2016; Vol. 609, c. 712.',
);
/** The debate of the closed file `other.hansard`. */
export const other = debate(
  'Thursday 12 May 2016',
  'Peter Pattern (Westbay) (Lab)',
  'The Charter of the United Nations is old, but the UN charter lives.',
  'Column 712',
  'Jane Example (Northtown) (Con)',
  'It does.',
);

/** A client with files; what the server says and asks is kept. */
export interface Client {
  readonly connection: ProtocolConnection;
  /** Texts by address; without one a file is no transcript. */
  readonly texts: Map<string, string>;
  readonly sizes: Map<string, number>;
  isComplete: boolean;
  lists: number;
  readonly reads: string[];
  readonly shown: string[];
  readonly progress: { readonly kind: string }[];
  onProgress: (token: string) => void;
  /** Called before the list is given. */
  beforeList: (token: CancellationToken) => unknown;
  /** Called before a file is given. */
  beforeRead: (uri: string) => unknown;
  end(): Promise<void>;
}

const describeFile = (client: Client, uri: string): WorkspaceFile => ({
  uri,
  stamp: client.texts.get(uri) ?? '',
  size: client.sizes.get(uri) ?? 100,
  dialect: 'auto',
});

function followProgress(client: Client, token: string): void {
  client.connection.onProgress(new ProgressType<{ kind: string }>(), token, (value) => {
    client.progress.push(value);
    client.onProgress(token);
  });
}

function follow(client: Client): void {
  const { connection, texts } = client;
  connection.onRequest(
    workspaceFilesRequest,
    async ({ most }: WorkspaceFilesParams, token: CancellationToken): Promise<WorkspaceFiles> => {
      client.lists += 1;
      await client.beforeList(token);
      // A search for files that is cancelled finds what it has found, as in the editor.
      const uris = token.isCancellationRequested ? [] : [...texts.keys()].slice(0, most);
      return { files: uris.map((uri) => describeFile(client, uri)), isComplete: client.isComplete };
    },
  );
  connection.onRequest(readTranscriptRequest, ({ uri }: ReadTranscriptParams): Promise<ReadTranscript> => {
    client.beforeRead(uri);
    client.reads.push(uri);
    const text = texts.get(uri);
    const read: ReadTranscript =
      text === undefined
        ? { kind: 'unreadable' }
        : text === ''
          ? { kind: 'other' }
          : { kind: 'transcript', text };
    return Promise.resolve(read);
  });
  connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    followProgress(client, token);
    return null;
  });
  for (const token of ['mine', 'parts']) followProgress(client, token);
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    client.shown.push(message);
  });
  connection.onNotification('window/logMessage', () => undefined);
}

/** Starts a server with one open debate, and a client that has one closed. */
export async function startClient(readsWorkspace = true): Promise<Client> {
  const child: ChildProcess = spawn(process.execPath, [bin, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const client: Client = {
    connection,
    texts: new Map([['file:///other.hansard', other]]),
    sizes: new Map(),
    isComplete: true,
    lists: 0,
    reads: [],
    shown: [],
    progress: [],
    onProgress: () => undefined,
    beforeList: () => undefined,
    beforeRead: () => undefined,
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise((resolve) => child.once('exit', resolve));
      connection.dispose();
    },
  };
  follow(client);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { window: { workDoneProgress: true } },
    initializationOptions: { readsWorkspace },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: openUri, languageId: 'hansard', version: 1, text: open },
  });
  return client;
}

/** The position of some words in the open debate. */
export function at(words: string): {
  textDocument: { uri: string };
  position: { line: number; character: number };
} {
  const before = open.slice(0, open.indexOf(words)).split('\n');
  return {
    textDocument: { uri: openUri },
    position: { line: before.length - 1, character: before.at(-1)!.length + 1 },
  };
}

/** What a search for references is asked with. */
export const context = { includeDeclaration: true };
/** The references of what stands at some words. */
export const references = ({ connection }: Client, words: string, more: object = {}): Promise<Location[]> =>
  connection.sendRequest<Location[]>('textDocument/references', { ...at(words), context, ...more });

/** Places as `file line words`. */
export const printed = (places: readonly Location[], { texts }: Client): string[] =>
  places.map(({ uri, range }) => {
    const lines = (uri === openUri ? open : texts.get(uri)!).split('\n');
    const words = lines[range.start.line]!.slice(range.start.character, range.end.character);
    return `${uri.slice('file:///'.length)} ${range.start.line} ${words}`;
  });
