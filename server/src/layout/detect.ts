/** Chooses the dialect of a text from its content. Owns the scores; a dialect's signs are in its own file. */
import type { Dialect } from './dialect.ts';
import { ukCommons } from './dialects/uk-commons.ts';
import { recognisedPrefix } from '../text/limits.ts';

/** All dialects, the generic one last. */
export const dialects: readonly Dialect[] = [ukCommons];

/** A dialect with the sum of the weights of its signs found in the text's beginning. */
export interface Detected {
  readonly dialect: Dialect;
  readonly score: number;
}

/** The dialects by score, best first; ties keep the order of {@link dialects}. */
export function detectDialect(text: string): readonly Detected[] {
  const prefix = text.slice(0, recognisedPrefix);
  return dialects
    .map((dialect) => ({
      dialect,
      score: dialect.signs.reduce((sum, sign) => sum + (sign.pattern.test(prefix) ? sign.weight : 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
}

/** A dialect's name for people, by its id. */
export const dialectTitle = (id: string): string =>
  dialects.find((dialect) => dialect.id === id)?.title ?? id;
