/** Which of two overlapping mentions stands. Owns the order in which the kinds win. */
import type { Mention } from './mention.ts';

/** Kinds in the order in which they win where they overlap. */
const precedence: Record<Mention['kind'], number> = {
  address: 0,
  chair: 1,
  speaker: 2,
  citation: 3,
  concept: 4,
  phrase: 5,
  provision: 6,
  minister: 7,
  name: 8,
  pronoun: 9,
};

const lengthOf = ({ start, end }: Mention): number => end - start;

/** Whether each begins where the one before it does, or later. */
function isOrdered(mentions: readonly Mention[]): boolean {
  let before = 0;
  for (const { start } of mentions) {
    if (start < before) return false;
    before = start;
  }
  return true;
}

/** Two lists, each in order of its starts, as one; where both begin alike the first list leads. */
function merged(one: readonly Mention[], other: readonly Mention[]): readonly Mention[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const all: Mention[] = [];
  let next = 0;
  for (const mention of one) {
    for (let ahead = other[next]; ahead && ahead.start < mention.start; ahead = other[next]) {
      all.push(ahead);
      next++;
    }
    all.push(mention);
  }
  for (; next < other.length; next++) {
    const rest = other[next];
    if (rest) all.push(rest);
  }
  return all;
}

const ordered = (mentions: readonly Mention[]): readonly Mention[] =>
  isOrdered(mentions) ? mentions : [...mentions].sort((a, b) => a.start - b.start);

/**
 * Keeps the stronger, then the longer of overlapping mentions, in order of their starts. Both lists are nearly in that order;
 * hardly any mention overlaps another, so only those that hang together are compared.
 */
export function withoutOverlaps(found: readonly Mention[], phrases: readonly Mention[]): readonly Mention[] {
  const all = merged(ordered(found), ordered(phrases));
  return isApart(all) ? all : settled(all);
}

/** Whether each ends before the next begins. */
function isApart(mentions: readonly Mention[]): boolean {
  let before = 0;
  for (const { start, end } of mentions) {
    if (start < before) return false;
    before = end;
  }
  return true;
}

/** Of mentions in order those that stand. */
function settled(all: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (let at = 0; at < all.length;) {
    const first = all[at];
    if (!first) break;
    let behind = at + 1;
    let end = first.end;
    for (let next = all[behind]; next && next.start < end; next = all[behind]) {
      end = Math.max(end, next.end);
      behind++;
    }
    const only = behind === at + 1 ? first : onlyOne(all, at, behind);
    if (only) kept.push(only);
    else for (const strong of strongest(all.slice(at, behind))) kept.push(strong);
    at = behind;
  }
  return kept;
}

/** The stronger, then the longer first. */
const byStrength = (a: Mention, b: Mention): number =>
  precedence[a.kind] - precedence[b.kind] || lengthOf(b) - lengthOf(a);

/** The strongest of the mentions between two indexes, if it overlaps all others: mostly it does, and stands alone. */
function onlyOne(all: readonly Mention[], from: number, to: number): Mention | undefined {
  let best = all[from];
  for (let at = from + 1; at < to; at++) {
    const mention = all[at];
    if (best && mention && byStrength(mention, best) < 0) best = mention;
  }
  for (let at = from; at < to; at++) {
    const mention = all[at];
    if (!best || !mention || mention.start >= best.end || mention.end <= best.start) return undefined;
  }
  return best;
}

/** Of mentions that hang together, those that stand, in order. */
function strongest(cluster: Mention[]): readonly Mention[] {
  cluster.sort(byStrength);
  const kept: Mention[] = [];
  for (const mention of cluster) {
    const at = firstEndingBehind(kept, mention.start);
    if ((kept[at]?.start ?? Infinity) >= mention.end) kept.splice(at, 0, mention);
  }
  return kept;
}

/** The first of some mentions, in order of their ends, that ends behind an offset, by bisection. */
export function firstEndingBehind(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
