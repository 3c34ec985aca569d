/**
 * `npm run knowledge -- <folder of CSVs>`: writes the shipped packs and prints a short report. Owns the command line and
 * the layout of the files; `packs.ts` makes their content.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Pack } from '../../src/knowledge/pack.ts';
import { contradictions } from './contradictions.ts';
import { buildPacks } from './packs.ts';

const PACK_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'knowledge');
const LISTED = 12;

/** A pack as text: the manifest indented, then one record per line, so that a change shows as the lines it touches. */
export function packText(pack: Pack): string {
  const { manifest, ...lists } = pack;
  const parts = Object.entries(lists).map(([name, records]) => {
    const lines = records.map((record) => JSON.stringify(record));
    return `"${name}": [\n${lines.join(',\n')}\n]`;
  });
  return `{\n"manifest": ${JSON.stringify(manifest, undefined, 2)},\n${parts.join(',\n')}\n}\n`;
}

function main(folder: string | undefined): void {
  if (folder === undefined) {
    console.error('Usage: npm run knowledge -- <folder of CSV tables>');
    process.exitCode = 1;
    return;
  }
  for (const [name, pack] of Object.entries(buildPacks(folder))) {
    const text = packText(pack);
    writeFileSync(join(PACK_FOLDER, name), text);
    const sizes = `${(text.length / 1024).toFixed(0)} KB, ${(gzipSync(text).length / 1024).toFixed(0)} KB gzip`;
    console.log(`${name}: ${sizes}; ${JSON.stringify(pack.manifest.counts)}`);
    const found = contradictions(pack);
    if (found.length > 0) console.log(`  ${found.length} contradictions, both facts kept:`);
    for (const line of found.slice(0, LISTED)) console.log(`  - ${line}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
