/** Chance that can be repeated: the same seed gives the same stream everywhere. Owns the stream, not what is made of it. */

/** A stream of chances. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `least` up to and with `most`. */
  between(least: number, most: number): number;
  /** One of the choices; of an empty list an error. */
  pick<T>(choices: readonly T[]): T;
}

/** A stream for a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick(choices) {
      const chosen = choices[between(0, choices.length - 1)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
  };
}
