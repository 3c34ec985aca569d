// What can go wrong in the project's commands without being noticed: a forbidden module in a bundle, a suite that no host
// runs, a browser that is not found, an install that is not repeated.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { describe, it } from 'mocha';
import { faults } from './build.mjs';
import { suitesFor } from './bundles.mjs';
import { usualPlaces } from './editor/browser.mjs';
import { editorUrl } from './editor/session.mjs';
import { makeFolder, removeFolder } from './folders.mjs';
import { packagesAreInstalled } from './packages.mjs';
import { run } from './processes.mjs';

/** The faults of a bundle made of one source. */
async function faultsOf(source, rules) {
  const { metafile } = await esbuild.build({
    stdin: { contents: source, resolveDir: import.meta.dirname ?? process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode'],
    outfile: 'bundle.js',
  });
  return faults(metafile, rules);
}

describe('faults of a bundle', () => {
  for (const [title, source, rules, count] of [
    [
      'a Node module in a browser bundle',
      'import fs from "node:fs"; import path from "path"; console.log(fs, path)',
      { browser: true },
      2,
    ],
    [
      'a Node module in a Node bundle is none',
      'import fs from "node:fs"; console.log(fs)',
      { browser: false },
      0,
    ],
    ['the editor’s own module is none', 'import "vscode"', { browser: true }, 0],
    [
      'a package that must be loaded lazily',
      'import "vscode-textmate"',
      { browser: false, without: ['vscode-textmate'] },
      1,
    ],
  ]) {
    it(title, async () => assert.equal((await faultsOf(source, rules)).length, count));
  }
});

describe('the suites of a host', () => {
  const files = [
    'outline.test.ts',
    'disk.node.test.ts',
    'index.node.ts',
    'index.browser.ts',
    'packaged.test.mjs',
  ];
  it('are all of them in Node', () =>
    assert.deepEqual(suitesFor('node', files), ['disk.node.test.ts', 'outline.test.ts']));
  it('are those without Node modules in the browser', () =>
    assert.deepEqual(suitesFor('browser', files), ['outline.test.ts']));
});

describe('the usual places of browsers', () => {
  for (const [platform, env, expected] of [
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/google-chrome'],
    ['linux', {}, '/usr/bin/chromium'],
    ['darwin', {}, '/Users/someone/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { ProgramFiles: 'C:\\Programs' }, 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
  ]) {
    it(`on ${platform} include ${expected}`, () =>
      assert.ok(usualPlaces(platform, env, '/Users/someone').includes(expected)));
  }
});

describe('installed packages', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '2.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  };
  for (const [title, installed, expected] of [
    ['are missing without node_modules', undefined, false],
    ['are complete without the optional ones', { 'node_modules/a': { version: '2.0.0' } }, true],
    ['are outdated in another version', { 'node_modules/a': { version: '1.0.0' } }, false],
  ]) {
    it(title, () => {
      const folder = makeFolder();
      writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
      if (installed) {
        mkdirSync(path.join(folder, 'node_modules'));
        writeFileSync(
          path.join(folder, 'node_modules/.package-lock.json'),
          JSON.stringify({ packages: installed }),
        );
      }
      const found = packagesAreInstalled(folder);
      removeFolder(folder);
      assert.equal(found, expected);
    });
  }
});

describe('a child process', () => {
  it('gives its output and its code', async () => {
    const { code, output } = await run(process.execPath, ['-e', 'console.log("said"); process.exit(3)'], {
      quiet: true,
    });
    assert.deepEqual([code, output.trim()], [3, 'said']);
  });
  it('is stopped, with what it started, at its time limit', async () => {
    const endless = 'setInterval(() => {}, 1000)';
    const script = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(endless)}], { stdio: "inherit" });
${endless}`;
    // The grandchild holds our pipe: that run() ends at all shows that it is gone.
    const { code } = await run(process.execPath, ['-e', script], { quiet: true, timeLimit: 1000 });
    assert.notEqual(code, 0);
  }).timeout(20_000);
});

describe('the address of the editor', () => {
  it('carries token, folder, file and extension', () => {
    const server = { origin: 'http://127.0.0.1:1234', authority: '127.0.0.1:1234', token: 'secret' };
    const { searchParams } = new URL(
      editorUrl(server, { workspace: '/a b', file: '/a b/c', extension: '/e' }),
    );
    assert.equal(searchParams.get('tkn'), 'secret');
    assert.equal(searchParams.get('folder'), '/a b');
    assert.deepEqual(JSON.parse(searchParams.get('payload')), [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:1234/e'],
      ['openFile', 'vscode-remote://127.0.0.1:1234/a%20b/c'],
    ]);
  });
});
