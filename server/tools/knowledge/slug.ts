/** Stable ids from names. Owns nothing else. */
import { foldName } from '../../src/knowledge/spelling.ts';

/** Lower-case words joined by hyphens, without accents or apostrophes: `Côte d’Ivoire` → `cote-divoire`. */
export function slug(name: string): string {
  return foldName(name).replaceAll("'", '').replaceAll(' ', '-');
}
