/** The server on Node: stdio or the channel that the client chose, packs from the file system. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { FramesOnly } from './frames.node.ts';
import { orderOfMessages, refuseOutOfOrder } from './lsp/lifecycle.ts';
import { serve } from './lsp/server.ts';

// The bundle lies in dist/, the packs beside it. A pack's name is ours, never a client's.
const packs = join(__dirname, '..', 'knowledge');

const options = { messageStrategy: orderOfMessages() };
const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin.pipe(new FramesOnly()), process.stdout, options)
  : createConnection(ProposedFeatures.all, options);
refuseOutOfOrder(connection);
serve(connection, (name) => readFile(join(packs, name), 'utf8'));
