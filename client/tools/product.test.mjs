// What is published: the same bytes from the same sources, nothing of this machine in them, no way out, and every part under a
// licence that is handed on. What the .vsix holds when it is installed, client/test/packaged.test.mjs tests.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { before, describe, it } from 'mocha';
import { options } from './build.mjs';
import { bundles } from './bundles.mjs';
import { makeFolder, removeFolder } from './folders.mjs';
import { bundledPackages, noticesOf } from './notices.mjs';
import { packageExtension } from './package.mjs';
import { root } from './packages.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The published bundles, built in memory. */
const built = () =>
  Promise.all(
    bundles({ tests: false }).map((bundle) => esbuild.build({ ...options(bundle, true), write: false })),
  );
const filesOf = (results) =>
  results.flatMap(({ outputFiles }) => outputFiles).filter(({ path: file }) => !file.endsWith('.map'));

/** Licences that let the code be handed on with their own words. */
const free = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0']);

describe('the published bundles', function () {
  this.timeout(120_000);
  let results;

  before(async () => {
    results = await built();
  });

  it('are the same, byte by byte, when they are built again', async () => {
    const hashes = (files) =>
      files.map(({ path: file, contents }) => [path.basename(file), sha256(contents)]);
    const first = hashes(filesOf(results));
    assert.equal(first.length, 5);
    assert.deepEqual(hashes(filesOf(await built())), first);
  });

  for (const [what, pattern] of [
    ['no path of the machine they were built on', new RegExp(root.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))],
    ['no way to the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/],
    ['no way to run a text', /\beval\(|\bnew Function\(|\bFunction\("|\bimportScripts\b/],
    ['no key to report readers with', /aiKey|instrumentationKey|applicationinsights|google-analytics/i],
  ]) {
    it(`hold ${what}`, () => {
      const found = filesOf(results).flatMap(({ path: file, text }) => {
        const words = pattern.exec(text)?.[0];
        return words === undefined ? [] : [`${path.basename(file)}: ${words}`];
      });
      assert.deepEqual(found, []);
    });
  }

  it('hold packages under free licences only, and the notices have the words of each', () => {
    const metafiles = results.map(({ metafile }) => metafile);
    const packages = bundledPackages(metafiles);
    assert.ok(packages.length > 10);
    assert.deepEqual(
      packages
        .filter(({ licence, words }) => !free.has(licence) || words.length < 200)
        .map(({ name }) => name),
      [],
    );
    const notices = noticesOf(metafiles);
    for (const { name, words } of packages)
      assert.ok(notices.includes(`${name} `) && notices.includes(words));
  });
});

describe('the package', function () {
  this.timeout(120_000);

  it('is the same, byte by byte, when it is made again', async function () {
    // Made from what the last build left; without one there is nothing to compare.
    if (!existsSync(path.join(root, 'client/dist/extension.node.js'))) this.skip();
    const folders = [makeFolder(), makeFolder()];
    try {
      const hashes = [];
      for (const folder of folders) hashes.push(sha256(readFileSync(await packageExtension(folder))));
      assert.equal(hashes[0], hashes[1]);
    } finally {
      folders.forEach(removeFolder);
    }
  });

  it('depends on four packages, each of one version, and none of them runs anything when it is installed', () => {
    const dependencies = ['.', 'client', 'server'].flatMap((folder) =>
      Object.entries(json(`${folder}/package.json`).dependencies ?? {}),
    );
    assert.deepEqual(dependencies.map(([name]) => name).sort(), [
      'htmlparser2',
      'vscode-languageclient',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
    ]);
    for (const [, version] of dependencies) assert.match(version, /^\d+\.\d+\.\d+$/);
    const installed = Object.entries(json('package-lock.json').packages);
    const runs = installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
    assert.deepEqual(
      runs.map(([name]) => name),
      [],
    );
    for (const [name, { resolved, integrity, link }] of installed)
      if (name.includes('node_modules/') && !link)
        assert.ok(integrity || resolved === undefined, `${name} has no checksum`);
  });

  it('names the source and the licence of every pack', () => {
    const folder = path.join(root, 'server/knowledge');
    const notice = readFileSync(path.join(folder, 'NOTICE.md'), 'utf8');
    const packs = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.includes('schema'));
    assert.ok(packs.length > 10);
    for (const pack of packs) {
      const { sources } = json(`server/knowledge/${pack}`).manifest;
      assert.ok(sources.length > 0, `${pack} names no source`);
      for (const { id, licence } of sources) {
        assert.ok(licence, `${pack}: ${id} has no licence`);
        assert.ok(notice.includes(`| \`${id}\``), `${pack}: ${id} is not in NOTICE.md`);
      }
    }
  });
});
