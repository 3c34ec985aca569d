// Builds every bundle of the extension, the server and the suites that run inside the editor, and checks what must not be
// in them. What each bundle is, stands in bundles.mjs. `--production` minifies, `--watch` stays and builds at each change.
import { builtinModules } from 'node:module';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { bundles } from './bundles.mjs';
import { noticesFile, noticesOf } from './notices.mjs';
import { root } from './packages.mjs';

const builtIn = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/**
 * What a bundle holds although it must not.
 * @param {import('esbuild').Metafile} metafile
 * @param {{ browser: boolean, without?: string[] }} rules `without` lists packages
 * @returns {string[]} one sentence per fault
 */
export function faults(metafile, { browser, without = [] }) {
  return Object.entries(metafile.outputs).flatMap(([output, { imports, inputs }]) => [
    ...imports
      .filter((imported) => browser && imported.external && builtIn.has(imported.path))
      .map((imported) => `${output} imports Node's ${imported.path}, which no browser has.`),
    ...without
      .filter((name) => Object.keys(inputs).some((input) => input.includes(`node_modules/${name}/`)))
      .map((name) => `${output} must not contain ${name}; load it lazily.`),
  ]);
}

/** An esbuild plugin that turns the faults of a bundle into errors of the build. */
const check = (rules) => ({
  name: 'hansard-bundle-rules',
  setup(plugin) {
    plugin.onEnd((result) => {
      if (!result.metafile) return undefined;
      return { errors: faults(result.metafile, rules).map((text) => ({ text })) };
    });
  },
});

/** esbuild's options for one bundle of bundles.mjs. */
export function options({ browser, without, plugins = [], ...bundle }, production) {
  return {
    absWorkingDir: root,
    bundle: true,
    target: 'es2022',
    logLevel: 'warning',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    minify: production,
    // A published file must not point to a map that is not published.
    sourcemap: production ? 'external' : 'linked',
    platform: browser ? 'browser' : 'node',
    ...bundle,
    plugins: [...plugins, check({ browser, without })],
  };
}

/**
 * Builds all bundles once.
 * @param {{ production?: boolean, tests?: boolean }} [choice] production minifies and leaves the editor's suites out
 */
export async function build({ production = false } = {}) {
  const start = performance.now();
  rmSync(path.join(root, 'client/dist/test'), { recursive: true, force: true });
  const built = await Promise.all(
    bundles({ tests: !production }).map((bundle) => esbuild.build(options(bundle, production))),
  );
  // The suites, which come last, are not published.
  const published = built.slice(0, bundles({ tests: false }).length);
  writeFileSync(path.join(root, noticesFile), noticesOf(published.map(({ metafile }) => metafile)));
  console.log(
    `Built for ${production ? 'production' : 'development'} in ${Math.round(performance.now() - start)} ms.`,
  );
}

/** Builds at each change until the process is stopped. */
async function watch() {
  const contexts = await Promise.all(
    bundles({ tests: true }).map((bundle) => esbuild.context(options(bundle, false))),
  );
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching; Ctrl+C stops.');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await (process.argv.includes('--watch')
      ? watch()
      : build({ production: process.argv.includes('--production') }));
  } catch (error) {
    // esbuild has printed its errors already.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  }
}
