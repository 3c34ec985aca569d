// Runs a bench as it would ship: bundled by esbuild, not translated on the fly, which costs scanners a third of their speed.
// Usage: node server/bench/run.mjs NAME [arguments], for server/bench/NAME.ts.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(folder, '../..');

/** Keeps each source's own address, so that files beside it are found from the bundle too. */
const addresses = {
  name: 'addresses',
  setup(plugin) {
    plugin.onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
      file.includes('node_modules')
        ? undefined
        : {
            contents: readFileSync(file, 'utf8').replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(file).href),
            ),
            loader: 'ts',
          },
    );
  },
};

const [name] = process.argv.splice(2, 1);
const outfile = path.join(root, 'server/dist/bench', `${name}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await esbuild.build({
  entryPoints: [path.join(folder, `${name}.ts`)],
  outfile,
  bundle: true,
  // As the server that ships: numbers stand in the place of their names.
  minifySyntax: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [addresses],
});
process.chdir(root);
process.argv[1] = outfile;
await import(pathToFileURL(outfile).href);
