import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as esbuild from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const sources = ['server/src', 'client/src']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => file.endsWith('.ts'));

/** Names that open a door: to the network, to the evaluation of text, to other programs, to the console of the wire. */
const doors = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
  'sendBeacon',
  'eval',
  'Function',
  'console',
]);
const doorModules =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|vm|worker_threads|cluster)(?:\/|$)/;

/** Uses of names, not words in comments, strings or member names. */
function usedNames(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isMember =
      ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isType = ts.isIdentifier(node) && ts.isTypeReferenceNode(node.parent);
    if (ts.isIdentifier(node) && !isMember && !isType) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('what the product can reach', function () {
  this.timeout(30_000);

  for (const file of sources) {
    it(`${file.replaceAll(path.sep, '/')} opens no door`, () => {
      const used = usedNames(file).filter((name) => doors.has(name));
      assert.deepEqual(used, []);
    });
  }

  it('no module of server or client asks for the network or other programs', async () => {
    const { metafile } = await esbuild.build({
      entryPoints: ['server/src/lsp/server.ts', 'server/src/node.ts', 'client/src/activate.ts'].map((file) =>
        path.join(root, file),
      ),
      bundle: true,
      write: false,
      outdir: path.join(root, 'server/dist/none'),
      metafile: true,
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
      absWorkingDir: root,
    });
    const imported = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
      imports.filter(({ path: name }) => doorModules.test(name)).map(({ path: name }) => `${file} ${name}`),
    );
    assert.deepEqual(imported, []);
  });

  it('the core needs nothing of Node, so it runs in a browser worker', async () => {
    const { metafile } = await esbuild.build({
      entryPoints: [path.join(root, 'server/src/lsp/server.ts')],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      packages: 'external',
      logLevel: 'silent',
      absWorkingDir: root,
    });
    const names = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.map(({ path: name }) => name),
    );
    assert.deepEqual(
      names.filter((name) => name.startsWith('node:') || builtinModules.includes(name)),
      [],
    );
  });
});
