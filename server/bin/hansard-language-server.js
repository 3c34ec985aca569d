#!/usr/bin/env node
// Committed so that npm can link it at install time; it loads the built server, or says how to build it.
import { existsSync } from 'node:fs';

const server = new URL('../dist/server.node.cjs', import.meta.url);
if (!existsSync(server)) {
  console.error(
    'hansard-language-server is not built yet. Run "npm run build" in the project\'s folder, then try again.',
  );
  process.exit(1);
}
await import(server.href);
