// The licences of the packages whose code is in the bundles: they ask to be handed on with it. Owns which packages these are,
// where their licences stand, and the file that goes into the .vsix.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

/** The file in the package, relative to the repository. */
export const noticesFile = 'client/dist/THIRD-PARTY-NOTICES.txt';

const packageFolder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The packages that went into bundles.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {{ name: string, version: string, licence: string, words: string }[]} by name; `words` is the licence itself, empty
 *   where the package brings none
 */
export function bundledPackages(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) =>
      Object.keys(inputs).flatMap((file) => packageFolder.exec(file)?.[1] ?? []),
    ),
  );
  const packages = [...folders].map((folder) => {
    const place = path.join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
    const file = readdirSync(place).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
    const words = file ? readFileSync(path.join(place, file), 'utf8').replaceAll('\r', '').trim() : '';
    return { name, version, licence: license, words };
  });
  return packages.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The words of {@link noticesFile}. */
export const noticesOf = (metafiles) =>
  bundledPackages(metafiles)
    .map(({ name, version, licence, words }) => `${name} ${version} (${licence})\n\n${words}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
