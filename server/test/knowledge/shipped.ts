/** The shipped packs, read once for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge, openLibrary } from '../../src/knowledge/load.ts';
import type { Library } from '../../src/knowledge/load.ts';
import type { Pack } from '../../src/knowledge/pack.ts';

const folder = new URL('../../knowledge/', import.meta.url);

let loaded: Promise<Knowledge> | undefined;

/** Knowledge over the shipped packs. */
export function shippedKnowledge(): Promise<Knowledge> {
  return (loaded ??= loadKnowledge((name) => readFile(new URL(name, folder), 'utf8')));
}

const library = openLibrary((name) => readFile(new URL(name, folder), 'utf8'));

/** The shipped packs, for texts of any country and day. */
export function shippedLibrary(): Library {
  return library;
}

/** A shipped JSON file, pack or schema, as its text. */
export function shippedText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A shipped pack. */
export function shippedPack(name: string): Pack {
  return JSON.parse(shippedText(name)) as Pack;
}
