/**
 * The language client of the web-worker extension host: the server runs in a Worker. A Worker has no files, so the client
 * also reads the knowledge packs for it.
 */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ErrorCodes,
  LanguageClient,
  ResponseError,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { readPackRequest, type ReadPackParams } from '../../server/src/lsp/protocol.ts';
import { clientOptions, CLIENT_ID, CLIENT_NAME } from './client-options.ts';
import { startSession } from './running-session.ts';
import type { OpenSession } from './session.ts';

/** The server's bundle and the packs, below the extension's folder. */
const SERVER = ['server', 'dist', 'server.browser.js'] as const;
const KNOWLEDGE = ['server', 'knowledge'] as const;

/** A plain file name: no folder before it, and no hidden file. */
const PACK_NAME = /^\w[\w.-]*$/;

/** Starts the server's Worker and what shows its answers. */
export const openSession: OpenSession = async ({ extensionUri }, log) => {
  const serverWorker = new ServerWorker(Uri.joinPath(extensionUri, ...SERVER), log);
  const client = new LanguageClient(CLIENT_ID, CLIENT_NAME, () => serverWorker.start(), clientOptions(log));
  client.onRequest(readPackRequest, ({ name }: ReadPackParams) =>
    readPack(Uri.joinPath(extensionUri, ...KNOWLEDGE), name),
  );
  return startSession(client, () => serverWorker.end());
};

/** The text of a pack; refuses any name that could lead out of the folder. */
async function readPack(folder: Uri, name: string): Promise<string> {
  if (!PACK_NAME.test(name)) throw new ResponseError(ErrorCodes.InvalidParams, 'Not the name of a pack.');
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
}

/** The Worker of the moment. The client asks for a new one at each start and ends none itself. */
class ServerWorker {
  private worker: Worker | undefined;
  private blobUrl: string | undefined;

  constructor(
    private readonly script: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  /**
   * Starts a new Worker in place of any other. Not the Worker itself but the two ends of its channel are handed out: in the
   * editor's worker host the Workers made by `new Worker` are no instances of `Worker`, and the client would not know one.
   */
  async start(): Promise<MessageTransports> {
    this.end();
    const worker = new Worker(await this.url());
    worker.addEventListener('error', ({ message }) => {
      this.log.error(`The language server's worker failed: ${message}`);
    });
    this.worker = worker;
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
    if (this.blobUrl !== undefined) URL.revokeObjectURL(this.blobUrl);
    this.blobUrl = undefined;
  }

  /** No Worker may be made from the URI of a remote or virtual file system: go through a blob there. */
  private async url(): Promise<string> {
    if (this.script.scheme === 'https' || this.script.scheme === 'http') return this.script.toString(true);
    const source = new Uint8Array(await workspace.fs.readFile(this.script));
    this.blobUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    return this.blobUrl;
  }
}
