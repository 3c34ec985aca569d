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

/** Puts mentions in order of their starts, in place: nearly all are. */
function sort(mentions: Mention[]): void {
  let before = 0;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention) continue;
    const { start } = mention;
    if (start >= before) {
      before = start;
      continue;
    }
    let to = at;
    for (let other = mentions[to - 1]; other && other.start > start; other = mentions[to - 1]) {
      mentions[to] = other;
      to--;
    }
    mentions[to] = mention;
  }
}

/**
 * Keeps the stronger, then the longer of overlapping mentions, in order of their starts. Hardly any mention overlaps another,
 * so only those that hang together are compared.
 * @param mentions nearly in that order; they are taken out of this list, which is returned
 */
export function withoutOverlaps(mentions: Mention[]): readonly Mention[] {
  sort(mentions);
  let kept = 0;
  for (let at = 0; at < mentions.length;) {
    const first = mentions[at];
    if (!first) break;
    let behind = at + 1;
    let { end } = first;
    for (let next = mentions[behind]; next && next.start < end; next = mentions[behind]) {
      end = Math.max(end, next.end);
      behind++;
    }
    const only = behind === at + 1 ? first : onlyOne(mentions, at, behind);
    if (only) mentions[kept++] = only;
    else for (const strong of strongest(mentions.slice(at, behind))) mentions[kept++] = strong;
    at = behind;
  }
  mentions.length = kept;
  return mentions;
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
