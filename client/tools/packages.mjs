// npm packages of the repository: whether they are installed as the lockfile says, and installing them. The editor's own
// packages are another matter: editor/install.mjs. Node built-ins only: it runs before any install.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs npm, the one that runs us when there is one.
 * @param {string[]} args
 * @param {string} cwd the folder of a package.json
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function npm(args, cwd, options) {
  const script = process.env.npm_execpath;
  // On Windows npm is a .cmd file, which only a shell can start.
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd, ...options })
    : run('npm', args, { cwd, shell: process.platform === 'win32', ...options });
}

/** The packages that a lockfile names, as path → version; those for other platforms and links between workspaces left out. */
function lockedVersions(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(
    ([place, { optional, link }]) => place.includes('node_modules') && !optional && !link,
  );
}

/** Whether node_modules holds what package-lock.json asks for. npm keeps a lockfile of what it installed in node_modules. */
export function packagesAreInstalled(folder = root) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'));
  return lockedVersions(path.join(folder, 'package-lock.json')).every(
    ([place, { version }]) => packages[place]?.version === version,
  );
}

/** Installs the packages of the repository when they are missing or not those of the lockfile. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  console.log('Installing the packages of the lockfile (npm ci) …');
  const { code } = await npm(['ci', '--ignore-scripts'], root);
  if (code !== 0) {
    throw new Error(
      'npm ci failed. Its own message stands above; mostly the npm registry cannot be reached.',
    );
  }
}
