/** The packs that ship, loaded once for all suites. */
import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

let loading: Promise<Knowledge> | undefined;

export const shippedKnowledge = (): Promise<Knowledge> =>
  (loading ??= loadKnowledge((name) => readFile(new URL(`../knowledge/${name}`, import.meta.url), 'utf8')));
