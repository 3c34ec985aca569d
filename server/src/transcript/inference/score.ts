/**
 * Scores the steps of a section's chain: weights of features, of features after a role, of one role after another, and the
 * hard constraints. Owns the adding up; the places of the weights are plan.ts's.
 */
import type { Attribution } from '../../layout/block.ts';
import { isStart, roles, startOf, stateCount, wayCount, type ChainRole, type Lattice } from './chain.ts';
import { edgePlaces } from './features.ts';
import { cuesOf, sectionKinds, type SectionKind } from './kinds.ts';
import { featuresOf, lookAt, type Look } from './look.ts';
import { attributionOf, isTabled, type Paragraph } from './paragraphs.ts';
import { columnOfState, columns, cueIndex, edgeIndex, stepIndex, type Plan } from './plan.ts';

/** Weights and where each of them stands. */
export interface Model {
  readonly plan: Plan;
  readonly weights: Float64Array;
  /** What scoring multiplies: the exponentials of the weights. */
  readonly factors: Float64Array;
}

/** The model of some weights as they are now. */
export const modelOf = (plan: Plan, weights: Float64Array): Model => ({
  plan,
  weights,
  factors: weights.map(Math.exp),
});

/** What is seen of a section, whatever its kind. */
export interface Sighting {
  readonly cues: readonly number[];
  /** The features, by paragraph. */
  readonly seen: readonly (readonly number[])[];
  /** By paragraph: the states that the hard constraints allow, as bits. */
  readonly allowed: number[];
}

/** Looks at the paragraphs of a section once, for all kinds. */
export function sightingOf(paragraphs: readonly Paragraph[]): Sighting {
  const seen: number[][] = [];
  const allowed: number[] = [];
  let before: Paragraph | undefined;
  let lookBefore: Look | undefined;
  for (const next of paragraphs) {
    const look = lookAt(next);
    seen.push(featuresOf(lookBefore, look, next.startsAfresh));
    allowed.push(allowedStates(next, look, before));
    before = next;
    lookBefore = look;
  }
  return { cues: cuesOf(paragraphs), seen, allowed };
}

/** Only the Chair calls to order. */
const callsToOrder = /^Order[.!,]/;
/** What the reporters write of a Member is never part of another one's words. */
const reported = /^(?:Several hon\. Members )?rose—|^indicated (?:assent|dissent)\b/;

/** The states that the words and what is printed allow, as bits. */
function allowedStates(next: Paragraph, look: Look, before: Paragraph | undefined): number {
  const { words } = next;
  if (isTabled(next)) return 1 << startOf('tabled');
  const attribution = attributionOf(next);
  // a tabled question is one paragraph: what follows is another's
  const fresh = !before || next.startsAfresh || isTabled(before);
  const goesOn = !fresh && !attribution && !reported.test(words);
  const begins = fresh || attribution !== undefined || !look.cannotBegin;
  const mayBeChairs = attribution !== undefined || !look.cannotBeChairs;
  // A crowd that cries “Order!” is printed as one.
  const order = !attribution && callsToOrder.test(words);
  let allowed = 0;
  for (const role of spokenOrText) {
    if (attribution && !fits(attribution, role)) continue;
    const start = 1 << startOf(role);
    if (order) allowed |= role === 'chair' ? start : 0;
    else {
      if (begins && (role !== 'chair' || mayBeChairs)) allowed |= start;
      if (goesOn) allowed |= start << 1;
    }
  }
  return allowed;
}

const spokenOrText: readonly ChainRole[] = ['floor', 'aside', 'chair', 'text'];

/** Whether a printed speaker may have a role. */
const fits = ({ form }: Attribution, role: ChainRole): boolean =>
  form === 'chair' ? role === 'chair' : role === 'floor' || role === 'aside';

/** What speaks for each column whatever the kind, as factors: by paragraph, role before and column. */
type Base = Float64Array;

/** Places that a paragraph has in {@link Base}. */
const width = columns.length;
const baseSize = roles.length * width;

/** The part of the factors that is the same for all kinds. */
export function baseOf({ seen }: Sighting, { plan, factors }: Model): Base {
  const base = new Float64Array(seen.length * baseSize).fill(1);
  const alone = new Float64Array(width);
  seen.forEach((features, at) => {
    alone.fill(1);
    for (const feature of features) {
      const row = plan.rows[feature] ?? -1;
      if (row >= 0) multiply(alone, 0, factors, row * width, width);
    }
    const first = at * baseSize;
    for (let place = first; place < first + baseSize; place += width) base.set(alone, place);
    if (at === 0) return;
    for (const feature of features) {
      const edge = edgePlaces[feature] ?? -1;
      if (edge >= 0) multiply(base, first, factors, edgeIndex(plan, edge, 0, 0), baseSize);
    }
  });
  return base;
}

function multiply(
  products: Float64Array,
  at: number,
  factors: Float64Array,
  from: number,
  count: number,
): void {
  for (let place = 0; place < count; place++)
    products[at + place] = (products[at + place] ?? 1) * (factors[from + place] ?? 1);
}

/** What speaks for one state after another in a kind of proceedings, as factors; the last row is for the beginning. */
function waysOf({ plan, factors }: Model, place: number): Float64Array {
  const ways = new Float64Array((stateCount + 1) * stateCount);
  for (let from = 0; from <= stateCount; from++)
    for (let to = 0; to < stateCount; to++)
      if (isStart(to) || from >> 1 === to >> 1)
        ways[from * stateCount + to] = factors[stepIndex(plan, place, from, to)] ?? 1;
  return ways;
}

/** The steps of a section taken as one kind of proceedings. */
export function latticeOf(sighting: Sighting, base: Base, kind: SectionKind, model: Model): Lattice {
  const place = sectionKinds.indexOf(kind);
  const ways = waysOf(model, place);
  let head = 1;
  for (const cue of sighting.cues) head *= model.factors[cueIndex(model.plan, cue, place)] ?? 1;
  const { allowed } = sighting;
  const lattice = new Float64Array(allowed.length * wayCount);
  for (let to = 0; to < stateCount; to++)
    if (isStart(to) && allows(allowed[0], to)) {
      const worth = columnOfState(to) < 0 ? 1 : (base[columnOfState(to)] ?? 1);
      lattice[to] = head * (ways[stateCount * stateCount + to] ?? 0) * worth;
    }
  for (let at = 1; at < allowed.length; at++)
    for (let to = 0; to < stateCount; to++) {
      if (!allows(allowed[at], to)) continue;
      const column = columnOfState(to);
      for (let from = 0; from < stateCount; from++) {
        if (!allows(allowed[at - 1], from)) continue;
        const worth = column < 0 ? 1 : (base[at * baseSize + (from >> 1) * width + column] ?? 1);
        lattice[at * wayCount + from * stateCount + to] = (ways[from * stateCount + to] ?? 0) * worth;
      }
    }
  return lattice;
}

const allows = (allowed: number | undefined, state: number): boolean => ((allowed ?? 0) & (1 << state)) !== 0;
