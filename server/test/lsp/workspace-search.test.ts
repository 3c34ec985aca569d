/**
 * Searches over files that are not open: what the server asks of a client that can read the workspace, what it answers, how it
 * is cancelled, told how far it is, and says what it left out. The client is made up; server and wire are real.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  createProtocolConnection,
  LSPErrorCodes,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type Location,
  type ProtocolConnection,
  type ResponseError,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import {
  readTranscriptRequest,
  workspaceFilesChangedNotification,
  workspaceFilesRequest,
  type ReadTranscript,
  type ReadTranscriptParams,
  type WorkspaceFile,
  type WorkspaceFiles,
  type WorkspaceFilesParams,
} from '../../src/lsp/protocol.ts';
import { largestSearchedFile, mostSearchedFiles } from '../../src/text/limits.ts';

const bin = fileURLToPath(new URL('../../bin/hansard-language-server.js', import.meta.url));

const debate = (day: string, ...turns: readonly string[]): string =>
  ['House of Commons', day, 'Ferries', 'Column 701', ...turns].join('\n\n');

const openUri = 'file:///open.hansard';
const open = debate(
  'Tuesday 18 October 2016',
  'Jane Example (Northtown) (Con)',
  'The UN charter says so. See Official Report, 12 May 2016; Vol. 609, c. 712.',
);
const other = debate(
  'Thursday 12 May 2016',
  'Peter Pattern (Westbay) (Lab)',
  'The Charter of the United Nations is old, but the UN charter lives.',
  'Column 712',
  'Jane Example (Northtown) (Con)',
  'It does.',
);

/** A client with files; what the server says and asks is kept. */
interface Client {
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

async function startClient(readsWorkspace = true): Promise<Client> {
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
function at(words: string): { textDocument: { uri: string }; position: { line: number; character: number } } {
  const before = open.slice(0, open.indexOf(words)).split('\n');
  return {
    textDocument: { uri: openUri },
    position: { line: before.length - 1, character: before.at(-1)!.length + 1 },
  };
}

const context = { includeDeclaration: true };
const references = ({ connection }: Client, words: string, more: object = {}): Promise<Location[]> =>
  connection.sendRequest<Location[]>('textDocument/references', { ...at(words), context, ...more });

/** Places as `file line words`. */
const printed = (places: readonly Location[], { texts }: Client): string[] =>
  places.map(({ uri, range }) => {
    const lines = (uri === openUri ? open : texts.get(uri)!).split('\n');
    const words = lines[range.start.line]!.slice(range.start.character, range.end.character);
    return `${uri.slice('file:///'.length)} ${range.start.line} ${words}`;
  });

describe('searching closed files', () => {
  let client: Client;
  afterEach(() => client.end());

  it('finds references to an instrument in open and closed files, in order', async () => {
    client = await startClient();
    assert.deepEqual(printed(await references(client, 'UN charter'), client), [
      'open.hansard 10 UN charter',
      'other.hansard 10 Charter of the United Nations',
      'other.hansard 10 UN charter',
    ]);
    assert.deepEqual(client.shown, []);
  });

  it('finds the turns of a speaker', async () => {
    client = await startClient();
    const found = printed(await references(client, 'Jane Example'), client);
    assert.deepEqual(found, [
      'open.hansard 8 Jane Example (Northtown) (Con)',
      'other.hansard 14 Jane Example (Northtown) (Con)',
    ]);
  });

  it('leads from a citation to the column in a closed file of that day', async () => {
    client = await startClient();
    client.texts.set(
      'file:///another.hansard',
      other.replace('12 May', '13 May').replace('Thursday', 'Friday'),
    );
    const found = await client.connection.sendRequest<Location[]>(
      'textDocument/definition',
      at('Official Report'),
    );
    assert.deepEqual(printed(found, client), ['other.hansard 12 Column 712']);
  });

  it('reads no file twice until it is told of a change, and then only what has changed', async () => {
    client = await startClient();
    client.texts.set('file:///third.hansard', other);
    await references(client, 'UN charter');
    await references(client, 'Jane Example');
    assert.equal(client.lists, 1);
    assert.equal(client.reads.length, 2);
    client.texts.set('file:///third.hansard', other.replace('but the UN charter lives', 'and gone'));
    await client.connection.sendNotification(workspaceFilesChangedNotification);
    const found = printed(await references(client, 'UN charter'), client);
    assert.deepEqual(client.reads.slice(2), ['file:///third.hansard']);
    assert.equal(found.filter((place) => place.startsWith('third')).length, 1);
    client.texts.delete('file:///third.hansard');
    await client.connection.sendNotification(workspaceFilesChangedNotification);
    assert.ok(
      printed(await references(client, 'UN charter'), client).every((place) => !place.startsWith('third')),
    );
  });

  it('takes an open file from the editor, and reads texts that are none no further', async () => {
    client = await startClient();
    client.texts.set(openUri, other);
    client.texts.set('file:///shopping.txt', '');
    const found = printed(await references(client, 'UN charter'), client);
    assert.equal(found.filter((place) => place.startsWith('open')).length, 1);
    assert.ok(!client.reads.includes(openUri));
  });

  it('asks nothing of a client that cannot read the workspace', async () => {
    client = await startClient(false);
    assert.deepEqual(printed(await references(client, 'UN charter'), client), ['open.hansard 10 UN charter']);
    assert.equal(client.lists, 0);
  });

  it('lets other requests in while a large file is read', async () => {
    client = await startClient();
    const turns = Array.from({ length: 4000 }, (_, at) =>
      at % 2 === 0 ? 'Jane Example (Northtown) (Con)' : `The UN charter binds the hon. Gentleman ${at}.`,
    );
    client.texts.set('file:///other.hansard', debate('Thursday 12 May 2016', ...turns));
    const order: string[] = [];
    const { connection } = client;
    const outline = async (): Promise<void> => {
      await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: openUri } });
      order.push('outline');
    };
    // Asked when the file is on its way to the server.
    const outlined = new Promise<void>((resolve, reject) => {
      client.beforeRead = () => setImmediate(() => void outline().then(resolve, reject));
    });
    const found = await references(client, 'UN charter');
    order.push('references');
    await outlined;
    assert.deepEqual(order, ['outline', 'references']);
    assert.equal(found.length, 2001);
  });

  it('gives symbols of closed files once a search has read them', async () => {
    client = await startClient();
    const names = async (): Promise<string[]> =>
      (await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'e' })).map(
        ({ name, location }) => `${location.uri.slice('file:///'.length)} ${name}`,
      );
    assert.ok(!(await names()).includes('other.hansard Peter Pattern'));
    assert.equal(client.lists, 0);
    await references(client, 'UN charter');
    const found = await names();
    for (const name of [
      'open.hansard Jane Example',
      'other.hansard Peter Pattern',
      'other.hansard Ferries',
      'other.hansard UN Charter',
    ])
      assert.ok(found.includes(name), `${name} is not in ${found.join(', ')}`);
  });
});

describe('a search that is not complete', () => {
  let client: Client;
  afterEach(() => client.end());

  it('lists again where listing was cancelled', async () => {
    client = await startClient();
    const source = new CancellationTokenSource();
    client.beforeList = (token) =>
      new Promise((resolve) => {
        token.onCancellationRequested(resolve);
        source.cancel();
      });
    const asked = client.connection.sendRequest(
      'textDocument/references',
      { ...at('UN charter'), context },
      source.token,
    );
    await assert.rejects(asked, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
    client.beforeList = () => undefined;
    assert.equal((await references(client, 'UN charter')).length, 3);
    assert.equal(client.lists, 2);
  });

  it('stops when it is cancelled, and reads no further file', async () => {
    client = await startClient();
    for (const name of ['a', 'b', 'c']) client.texts.set(`file:///${name}.hansard`, other);
    const source = new CancellationTokenSource();
    client.beforeRead = () => source.cancel();
    const answer = client.connection.sendRequest(
      'textDocument/references',
      { ...at('UN charter'), context },
      source.token,
    );
    await assert.rejects(answer, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
    assert.equal(client.reads.length, 1);
    client.beforeRead = () => undefined;
    assert.equal((await references(client, 'UN charter')).length, 9, 'the next search is whole');
    assert.deepEqual(client.shown, []);
  });

  it('says how far it is by the token of the request', async () => {
    client = await startClient();
    await references(client, 'UN charter', { workDoneToken: 'mine' });
    assert.deepEqual(
      client.progress.map(({ kind }) => kind),
      ['begin', 'report', 'end'],
    );
  });

  it('makes a progress of its own where much has to be read, and can be stopped there', async () => {
    client = await startClient();
    client.sizes.set('file:///other.hansard', 3_000_000);
    client.texts.set('file:///second.hansard', other);
    client.onProgress = (token) =>
      void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    const found = printed(await references(client, 'UN charter'), client);
    assert.equal(client.progress[0]?.kind, 'begin');
    assert.ok(found.length >= 1, 'what was found so far is answered');
    assert.match(client.shown[0] ?? '', /stopped before \d files?/);
  });

  it('gives places in parts to a client that takes them', async () => {
    client = await startClient();
    assert.deepEqual(await references(client, 'UN charter', { partialResultToken: 'parts' }), []);
    const parts = client.progress as unknown as Location[][];
    assert.deepEqual(
      parts.map((places) => places.length),
      [1, 2],
    );
  });

  for (const [name, arrange, words] of [
    [
      'files are too large',
      (one: Client) => one.sizes.set('file:///other.hansard', largestSearchedFile + 1),
      '1 file above 5 MB left out unless open',
    ],
    [
      'files cannot be read',
      (one: Client) => {
        one.beforeRead = (uri) => one.texts.delete(uri);
      },
      '1 file could not be read',
    ],
    [
      'files cannot be listed',
      (one: Client) =>
        one.connection.onRequest(workspaceFilesRequest, () => {
          throw new Error('no search here');
        }),
      'the files of the workspace could not be listed',
    ],
    [
      'there are too many',
      (one: Client) => {
        one.isComplete = false;
      },
      `only a part of the workspace was searched, ${new Intl.NumberFormat('en-GB').format(mostSearchedFiles)} files at most`,
    ],
  ] as const)
    it(`says once that ${name}`, async () => {
      client = await startClient();
      arrange(client);
      assert.ok((await references(client, 'UN charter')).length > 0, 'open files are searched all the same');
      await references(client, 'UN charter');
      assert.deepEqual(client.shown, [`Hansard: the search is not complete: ${words}.`]);
    });
});
