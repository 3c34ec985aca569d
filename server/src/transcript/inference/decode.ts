/**
 * Finds the turns of a section: the likelier kind of proceedings, where a turn likelier begins than not, the best way through
 * the chain that agrees with it, and how sure each start is. Owns the decision; the scores are score.ts's.
 */
import { bestWay, isLikelyStart, isStart, probability, roleOf, sumsOver, type ChainRole } from './chain.ts';
import { possibleKinds, type SectionKind } from './kinds.ts';
import { attributionOf, type Paragraph } from './paragraphs.ts';
import { baseOf, latticeOf, sightingOf, type Model } from './score.ts';

/** A turn found by its shape. */
export interface Found {
  readonly role: Exclude<ChainRole, 'text'>;
  readonly paragraphs: Paragraph[];
  /** Probability, by the model, that a turn of this role starts here; 1 where the speaker is printed. */
  readonly confidence: number;
}

/**
 * From this confidence on a turn is called inferred: 99 % of such starts were right on days that the weights had not seen.
 */
export const surely = 0.9;

/** The turns of a section, and the kind of proceedings it was taken for. */
export interface Dialogue {
  readonly kind: SectionKind;
  readonly turns: readonly Found[];
  /** Place of each turn among {@link turns}. */
  readonly places: ReadonlyMap<Found, number>;
}

/** Paragraphs that are read as one chain; a section longer than any real one is read in parts, to keep memory bounded. */
const longestChain = 4000;

/** Finds the turns of a section's paragraphs. */
export function findTurns(paragraphs: readonly Paragraph[], model: Model): Dialogue {
  const parts: Omit<Dialogue, 'places'>[] = [];
  for (let at = 0; at < paragraphs.length; at += longestChain)
    parts.push(readChain(paragraphs.slice(at, at + longestChain), model));
  const turns = parts.flatMap((part) => part.turns);
  const places = new Map(turns.map((turn, at) => [turn, at]));
  return { kind: parts[0]?.kind ?? 'debate', turns, places };
}

function readChain(paragraphs: readonly Paragraph[], model: Model): Omit<Dialogue, 'places'> {
  const sighting = sightingOf(paragraphs);
  const base = baseOf(sighting, model);
  const readings = possibleKinds(paragraphs).map((kind) => {
    const lattice = latticeOf(sighting, base, kind, model);
    return { kind, lattice, sums: sumsOver(lattice) };
  });
  const [reading] = readings.sort((one, other) => other.sums.total - one.sums.total);
  if (!reading) return { kind: 'debate', turns: [] };
  const turns: Found[] = [];
  let open: Found | undefined;
  const begins = paragraphs.map((_, at) => isLikelyStart(reading.sums, at));
  bestWay(reading.lattice, begins).forEach((state, at) => {
    const next = paragraphs[at];
    if (!next) return;
    if (!isStart(state)) {
      open?.paragraphs.push(next);
      return;
    }
    const role = roleOf(state);
    const confidence = attributionOf(next) ? 1 : probability(reading.sums, at, state);
    open = role === 'text' ? undefined : { role, paragraphs: [next], confidence };
    if (open) turns.push(open);
  });
  return { kind: reading.kind, turns };
}
