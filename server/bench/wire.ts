/** A server process of its own and a client that speaks with it over stdio, for benches. Owns the life of the process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentSymbol,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

const bundle = fileURLToPath(new URL('../dist/server.node.cjs', import.meta.url));
const readyServer = fileURLToPath(new URL('ready-server.mjs', import.meta.url));

/** A running server. */
export interface WiredServer {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  open(uri: string, text: string, version?: number): Promise<void>;
  /** One character put in at the beginning of a line. */
  type(uri: string, version: number, line: number, character: string): Promise<void>;
  close(uri: string): Promise<void>;
  /** Milliseconds until the answer; the answer is thrown away. */
  ask(method: string, uri: string, more?: object): Promise<number>;
  /** Shuts the server down and waits for its end. */
  end(): Promise<void>;
}

/** Starts the built server. @param nodeOptions options of Node itself, `--expose-gc` and the like */
export function startServer(nodeOptions: readonly string[] = []): Promise<WiredServer> {
  if (!existsSync(bundle)) throw new Error('There is no built server; run npm run build first.');
  return start([...nodeOptions, bundle, '--stdio']);
}

/** Starts the server that has its answers ready. @param symbols those of every document */
export const startReadyServer = (symbols: readonly DocumentSymbol[]): Promise<WiredServer> =>
  start([readyServer, '--stdio'], symbols);

async function start(options: readonly string[], initializationOptions?: unknown): Promise<WiredServer> {
  const child = spawn(process.execPath, options, {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    initializationOptions,
    workspaceFolders: null,
    capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process: child,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'hansard', version, text },
      }),
    type: (uri, version, line, character) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: character },
        ],
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async ask(method, uri, more = {}) {
      const start = performance.now();
      await connection.sendRequest(method, { textDocument: { uri }, ...more });
      return performance.now() - start;
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise((resolve) => child.once('exit', resolve));
      connection.dispose();
    },
  };
}
