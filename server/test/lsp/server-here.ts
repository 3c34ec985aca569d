/** A server in the process of the tests, and a client that speaks with it. */
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serve } from '../../src/lsp/server.ts';

const folder = new URL('../../knowledge/', import.meta.url);

/**
 * Starts a server; the client is not yet initialised.
 * @param readPack the packs that are shipped when left out
 * @returns to be disposed of, not asked to exit, which would end the process of the tests
 */
export function startServerHere(
  readPack: (name: string) => Promise<string> = (name) => readFile(new URL(name, folder), 'utf8'),
): ProtocolConnection {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), readPack);
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  return client;
}

/** Initialises a client of no special abilities. */
export async function initialise(client: ProtocolConnection): Promise<void> {
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {},
  });
  await client.sendNotification('initialized', {});
}
