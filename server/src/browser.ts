/** The server in a Web Worker: messages of the worker, packs from the client, which alone can read the extension's files. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { orderOfMessages, refuseOutOfOrder } from './lsp/lifecycle.ts';
import { readPackRequest, type ReadPackParams } from './lsp/protocol.ts';
import { serve } from './lsp/server.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
  { messageStrategy: orderOfMessages() },
);
refuseOutOfOrder(connection);

serve(connection, (name) =>
  connection.sendRequest<string>(readPackRequest, { name } satisfies ReadPackParams),
);
