/** The server on Node: stdio or the channel that the client chose, packs from the file system. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './lsp/server.ts';

// The bundle lies in dist/, the packs beside it. A pack's name is ours, never a client's.
const packs = join(__dirname, '..', 'knowledge');

serve(createConnection(ProposedFeatures.all), (name) => readFile(join(packs, name), 'utf8'));
