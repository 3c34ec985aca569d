// The bundles of the project: which source becomes which file, for which host. How they are built is build.mjs's part.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

/**
 * Leaves `import('./language-client.node.ts')` out of the small first file: it becomes a require, at run time, of the
 * second file beside it. A window that shows no transcript so never loads the language client.
 */
const loadedLazily = {
  name: 'hansard-second-file',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/language-client\.node\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client.node.js', external: true } : undefined,
    );
  },
};

/**
 * mocha's browser build decides by `module` and `define` whether to set the globals mocha and Mocha; esbuild would let it
 * overwrite the bundle's own exports. They are hidden from it.
 */
const mochaGlobal = {
  name: 'hansard-mocha-global',
  setup(plugin) {
    plugin.onLoad({ filter: /node_modules[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (exports, module, define) {\n${readFileSync(file, 'utf8')}\n}).call(globalThis);`,
      loader: 'js',
    }));
  },
};

/** The files of client/test that run in a host: `*.node.test.ts` where Node is, the others everywhere. */
export const suitesFor = (host, files) =>
  files
    .filter((file) => file.endsWith('.test.ts') && (host === 'node' || !file.endsWith('.node.test.ts')))
    .sort();

/** The bundle of all suites of a host, behind the `run` that the extension host calls. */
function suites(host) {
  const resolveDir = path.join(root, 'client/test');
  const files = suitesFor(host, readdirSync(resolveDir));
  const contents = `import { runSuites } from './index.${host}.ts';
export const run = () => runSuites(() => { ${files.map((file) => `require('./${file}');`).join(' ')} });`;
  return {
    stdin: { contents, resolveDir, sourcefile: `suites.${host}.ts`, loader: 'ts' },
    outfile: `client/dist/test/${host}/index.js`,
    browser: host === 'browser',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    ...(host === 'browser' && {
      external: ['vscode'],
      plugins: [mochaGlobal],
      define: { global: 'globalThis' },
    }),
  };
}

/**
 * All bundles, as esbuild options plus `browser` (the host) and `without` (packages that it must not contain).
 * @param {{ tests: boolean }} choice whether to add the editor's suites
 */
export function bundles({ tests }) {
  const extension = { outdir: 'client/dist', format: 'cjs', external: ['vscode'] };
  return [
    {
      ...extension,
      entryPoints: ['client/src/extension.node.ts'],
      browser: false,
      plugins: [loadedLazily],
      // As a require: the file is CommonJS, and older extension hosts have no import().
      supported: { 'dynamic-import': false },
      without: ['vscode-languageclient'],
    },
    { ...extension, entryPoints: ['client/src/language-client.node.ts'], browser: false },
    { ...extension, entryPoints: ['client/src/extension.browser.ts'], browser: true },
    {
      entryPoints: ['server/src/node.ts'],
      outfile: 'server/dist/server.node.cjs',
      format: 'cjs',
      browser: false,
    },
    {
      entryPoints: ['server/src/browser.ts'],
      outfile: 'server/dist/server.browser.js',
      format: 'iife',
      browser: true,
    },
    ...(tests ? [suites('node'), suites('browser')] : []),
  ];
}
