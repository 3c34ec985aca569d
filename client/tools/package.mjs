// npm run package: the .vsix that users install. What goes into it stands in .vscodeignore.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root } from './packages.mjs';

/** The files that .vscodeignore lets through, relative to the repository. */
export const packagedFiles = () => listFiles({ cwd: root, dependencies: false });

/**
 * Packages what the last build for production left.
 * @param {string} [folder] where the file goes
 * @returns {Promise<string>} the .vsix
 */
export async function packageExtension(folder = root) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(folder, `${name}-${version}.vsix`);
  // With the time of the last commit in place of the files' own, the same sources give the same file, byte by byte.
  process.env.SOURCE_DATE_EPOCH ??= lastCommit();
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}

/** When the last commit was made, in seconds since 1970; without Git the beginning of 1980, the first that an archive knows. */
function lastCommit() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return stdout?.trim() || String(Date.UTC(1980, 0, 2) / 1000);
}

/** A size as people read it. */
const kilobytes = (file) => `${(statSync(file).size / 1000).toFixed(1)} kB`;

/** Packages the extension and prints the sizes of its files, largest first. */
export async function main() {
  const vsix = await packageExtension();
  const files = (await packagedFiles()).map((file) => path.join(root, file));
  for (const file of files.sort((one, other) => statSync(other).size - statSync(one).size)) {
    console.log(`${kilobytes(file).padStart(12)}  ${path.relative(root, file)}`);
  }
  console.log(`${path.basename(vsix)}: ${kilobytes(vsix)}`);
}
