/** Regular expressions tried at one place of a text, and many of them tried at once. Owns no pattern. */

/** Whether a sticky pattern fits at an offset. */
export function fitsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/**
 * Patterns that together fit whatever any of the given ones fits: where nearly nothing fits, one look spares many.
 * @returns one pattern for each set of flags
 */
export function gatesOf(patterns: readonly RegExp[]): readonly RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { flags, source } of patterns) {
    const list = sources.get(flags) ?? [];
    list.push(`(?:${source})`);
    sources.set(flags, list);
  }
  return Array.from(sources, ([flags, list]) => new RegExp(list.join('|'), flags));
}
