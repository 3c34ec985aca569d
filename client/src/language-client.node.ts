/** The language client of the Node extension host: the server runs in a process of its own. */
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, CLIENT_ID, CLIENT_NAME } from './client-options.ts';
import { startSession } from './running-session.ts';
import type { OpenSession } from './session.ts';

/** The server's bundle, below the extension's folder. */
const SERVER = 'server/dist/server.node.cjs';

/** Starts the server process and what shows its answers. */
export const openSession: OpenSession = (context, log) => {
  const module = context.asAbsolutePath(SERVER);
  const client = new LanguageClient(
    CLIENT_ID,
    CLIENT_NAME,
    { module, transport: TransportKind.ipc },
    clientOptions(log),
  );
  return startSession(client, () => undefined);
};
