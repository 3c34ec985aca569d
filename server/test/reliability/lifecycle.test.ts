import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { SymbolInformation } from 'vscode-languageserver';
import { fixture } from '../fixture.ts';
import { framed, startServerProcess, type Message, type ServerProcess } from './server-process.ts';

const uri = 'file:///debate.hansard';
const textDocument = { uri };
const open = (server: ServerProcess, text: string): void =>
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'hansard', version: 1, text },
  });
/** Of the outline, which clients that say nothing of themselves get as a list, the entries at the top. */
const names = ({ result }: Message): string[] =>
  (result as SymbolInformation[])
    .filter((symbol) => symbol.containerName === undefined)
    .map(({ name }) => name);

/** Runs with a server that ends whatever happens. */
async function withServer(run: (server: ServerProcess) => Promise<void>): Promise<void> {
  const server = startServerProcess();
  try {
    await run(server);
  } finally {
    try {
      process.kill(server.processId, 'SIGKILL');
    } catch {
      // It has ended by itself, as most tests here want.
    }
    await server.exit;
  }
}

describe('the life of the server', function () {
  this.timeout(30_000);

  it('refuses requests before initialize', () =>
    withServer(async (server) => {
      const { error } = await server.request('textDocument/hover', {
        textDocument,
        position: { line: 0, character: 0 },
      });
      assert.equal(error?.code, -32002);
    }));

  it('refuses requests after shutdown and ends with 0 on exit', () =>
    withServer(async (server) => {
      await server.initialise();
      await server.request('shutdown');
      const { error } = await server.request('textDocument/documentSymbol', { textDocument });
      assert.equal(error?.code, -32600);
      server.raw(framed({ method: 'exit' }));
      assert.deepEqual(await server.exit, { code: 0, signal: null });
    }));

  it('ends with 1 on exit without shutdown', () =>
    withServer(async (server) => {
      await server.initialise();
      server.raw(framed({ method: 'exit' }));
      assert.deepEqual(await server.exit, { code: 1, signal: null });
    }));

  it('ends when its input is closed', () =>
    withServer(async (server) => {
      await server.initialise();
      server.hangUp();
      assert.notEqual((await server.exit).code, null);
    }));

  it('ends when the process that it was told to live with is gone', async function () {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    const server = startServerProcess(parent.pid ?? 0);
    await server.initialise();
    parent.kill('SIGKILL');
    // The protocol's library looks every three seconds.
    assert.notEqual((await server.exit).code, null);
  });

  it('answers unknown methods with an error, passes unknown notices over and goes on', () =>
    withServer(async (server) => {
      await server.initialise();
      assert.equal((await server.request('textDocument/nonsense', { textDocument })).error?.code, -32601);
      server.notify('$/nonsense', {});
      server.notify('nonsense', {});
      open(server, fixture('aleppo-bombings.hansard.txt'));
      assert.deepEqual(names(await server.request('textDocument/documentSymbol', { textDocument })), [
        'Aleppo Bombings',
      ]);
    }));
});

describe('frames', function () {
  this.timeout(30_000);
  it('come together when they arrive byte by byte, or many at once', () =>
    withServer(async (fresh) => {
      await fresh.initialise();
      const opening = framed({
        method: 'textDocument/didOpen',
        params: {
          textDocument: { uri, languageId: 'hansard', version: 1, text: 'PRIME MINISTER’S 𝒜CT\n\nYes.' },
        },
      });
      for (const byte of Buffer.from(opening)) fresh.raw(Uint8Array.of(byte));
      const first = fresh.begin('textDocument/documentSymbol', { textDocument });
      const second = fresh.begin('textDocument/foldingRange', { textDocument });
      assert.deepEqual(names(await first.response), ['PRIME MINISTER’S 𝒜CT']);
      assert.equal((await second.response).error, undefined);
    }));

  let server: ServerProcess;

  before(async () => {
    server = startServerProcess();
    await server.initialise();
    open(server, fixture('aleppo-bombings.hansard.txt'));
  });

  after(async () => assert.deepEqual(await server.end(), { code: 0, signal: null }));

  for (const [what, bytes] of [
    ['no JSON', 'Content-Length: 9\r\n\r\n{"a": nul'],
    ['JSON that is no message', 'Content-Length: 2\r\n\r\n[]'],
    ['a message without method', framed({ id: 4711 })],
    ['an answer that nobody asked for', framed({ id: 4711, result: 1 })],
    ['parameters of a wrong type', framed({ id: 4711, method: 'textDocument/hover', params: 7 })],
    ['no parameters', framed({ id: 4711, method: 'textDocument/documentSymbol' })],
    [
      'a position outside the text',
      framed({
        id: 4711,
        method: 'textDocument/hover',
        params: { textDocument, position: { line: 1e9, character: -4 } },
      }),
    ],
    [
      'a change before the document is open',
      framed({
        method: 'textDocument/didChange',
        params: { textDocument: { uri: 'file:///other', version: 2 }, contentChanges: [{ text: 'a' }] },
      }),
    ],
    ['a header without a number', 'Content-Length: many\r\n\r\n{}'],
    ['a header of another protocol', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['no header at all', 'x'.repeat(10_000)],
    ['half a header', 'Content-Len'],
  ] as const) {
    it(`that hold ${what} leave the server able to answer`, async () => {
      server.raw(bytes);
      assert.deepEqual(names(await server.request('textDocument/documentSymbol', { textDocument })), [
        'Aleppo Bombings',
      ]);
    });
  }
});

describe('clients that can do nothing', function () {
  this.timeout(30_000);

  it('get plain answers and are asked for nothing', () =>
    withServer(async (server) => {
      const { result } = await server.initialise({});
      assert.equal((result as { capabilities: { hoverProvider: boolean } }).capabilities.hoverProvider, true);
      open(server, fixture('aleppo-bombings.hansard.txt'));
      const answers = [
        await server.request('textDocument/documentSymbol', { textDocument }),
        await server.request('textDocument/hover', { textDocument, position: { line: 12, character: 6 } }),
        await server.request('textDocument/foldingRange', { textDocument }),
        await server.request('textDocument/selectionRange', {
          textDocument,
          positions: [{ line: 8, character: 3 }],
        }),
      ];
      assert.deepEqual(
        answers.map(({ error, result: answer }) => [error, answer === null]),
        answers.map(() => [undefined, false]),
      );
      // Without the capability the outline is a list, each symbol with its place and what it stands in.
      const [section, question, turn] = answers[0]?.result as SymbolInformation[];
      assert.deepEqual(
        [section, question, turn].map((symbol) => symbol?.containerName),
        [undefined, section?.name, question?.name],
      );
      assert.equal(turn?.location.uri, uri);
      const asked = server.notices.filter(({ id }) => id !== undefined).map(({ method }) => method);
      assert.deepEqual(asked, [], 'the server asks only what the client can answer');
      assert.deepEqual(await server.end(), { code: 0, signal: null });
    }));
});
