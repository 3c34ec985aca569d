/**
 * Fits the weights of the chain to sections with known turns: penalised likelihood of states and kind together, by Adam with
 * full batches and a fixed schedule, so that the same texts always give the same weights.
 */
import { roles, stateCount, sumsOver, wayCount, type Sums } from '../../src/transcript/inference/chain.ts';
import { edgePlaces, featureNames } from '../../src/transcript/inference/features.ts';
import { possibleKinds, sectionKinds, type SectionKind } from '../../src/transcript/inference/kinds.ts';
import { featuresOf, lookAt } from '../../src/transcript/inference/look.ts';
import {
  columnOfState,
  columns,
  cueIndex,
  edgeIndex,
  planOf,
  stepIndex,
  type Plan,
} from '../../src/transcript/inference/plan.ts';
import {
  baseOf,
  latticeOf,
  modelOf,
  sightingOf,
  type Model,
  type Sighting,
} from '../../src/transcript/inference/score.ts';
import type { Example } from './gold.ts';

/** How to fit. */
export interface FitOptions {
  readonly rounds: number;
  /** Weight of the squared weights. */
  readonly penalty: number;
  /** Least count of a feature to get a weight. */
  readonly leastCount: number;
  /** Features to leave out, for ablations. */
  readonly without?: RegExp;
}

/** The settings that the shipped weights are fitted with; chosen by cross-validation over days. */
export const usualOptions: FitOptions = { rounds: 120, penalty: 1.2, leastCount: 5 };

interface Known {
  readonly sighting: Sighting;
  readonly kinds: readonly SectionKind[];
  readonly kind: SectionKind;
  readonly states: readonly number[];
}

function namesIn(examples: readonly Example[], { leastCount, without }: FitOptions): string[] {
  const counts = new Map<string, number>();
  for (const { paragraphs } of examples) {
    const looks = paragraphs.map(lookAt);
    looks.forEach((look, at) => {
      for (const feature of featuresOf(looks[at - 1], look, paragraphs[at]?.startsAfresh ?? true)) {
        const name = featureNames[feature] ?? '';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    });
  }
  return [...counts]
    .filter(([name, count]) => count >= leastCount && without?.test(name) !== true)
    .map(([name]) => name)
    .sort();
}

/** What is left out counts neither by itself nor after a role. */
function withoutSome(sighting: Sighting, { without }: FitOptions): Sighting {
  if (!without) return sighting;
  const isLeft = (feature: number): boolean => !without.test(featureNames[feature] ?? '');
  return { ...sighting, seen: sighting.seen.map((features) => features.filter(isLeft)) };
}

const add = (to: Float64Array, at: number, share: number): void => {
  to[at] = (to[at] ?? 0) + share;
};

/** Fits a model to sections. */
export function fit(examples: readonly Example[], options: FitOptions = usualOptions): Model {
  const plan = planOf(namesIn(examples, options));
  let model = modelOf(plan, new Float64Array(plan.size));
  const known = examples.map(({ paragraphs, states, kind }): Known => {
    const sighting = withoutSome(sightingOf(paragraphs), options);
    // what the gold has is possible, whatever the constraints think
    states.forEach((state, at) => (sighting.allowed[at] = (sighting.allowed[at] ?? 0) | (1 << state)));
    return { sighting, states, kind, kinds: possibleKinds(paragraphs) };
  });
  const moments = new Float64Array(plan.size);
  const squares = new Float64Array(plan.size);
  for (let round = 1; round <= options.rounds; round++) {
    const slope = model.weights.map((weight) => -options.penalty * weight);
    for (const each of known) addSlope(each, model, slope);
    climb(model.weights, slope, moments, squares, round, options.rounds);
    model = modelOf(plan, model.weights);
  }
  return model;
}

/** One step of Adam with a rate that falls to nearly nothing. */
function climb(
  weights: Float64Array,
  slope: Float64Array,
  moments: Float64Array,
  squares: Float64Array,
  round: number,
  rounds: number,
): void {
  const rate = 0.1 * (1 - round / (rounds + 1)) + 0.002;
  slope.forEach((each, at) => {
    const moment = (moments[at] = 0.9 * (moments[at] ?? 0) + 0.1 * each);
    const square = (squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * each * each);
    const spread = Math.sqrt(square / (1 - 0.99 ** round)) + 1e-8;
    add(weights, at, (rate * moment) / (1 - 0.9 ** round) / spread);
  });
}

/** Adds the slope of one section's log-likelihood: what is there less what the model expects, over all its kinds. */
function addSlope({ sighting, kinds, kind, states }: Known, model: Model, slope: Float64Array): void {
  const base = baseOf(sighting, model);
  const readings = kinds.map((each) => {
    return { kind: each, sums: sumsOver(latticeOf(sighting, base, each, model)) };
  });
  const most = Math.max(...readings.map(({ sums }) => sums.total));
  const total = most + Math.log(readings.reduce((sum, { sums }) => sum + Math.exp(sums.total - most), 0));
  for (const each of readings) addExpected(sighting, each, total, model, slope);
  addKnown(sighting, kind, states, model, slope);
}

interface Reading {
  readonly kind: SectionKind;
  readonly sums: Sums;
}

function addExpected(
  sighting: Sighting,
  { kind, sums }: Reading,
  total: number,
  { plan }: Model,
  slope: Float64Array,
): void {
  const place = sectionKinds.indexOf(kind);
  const weight = Math.exp(sums.total - total);
  for (const cue of sighting.cues) add(slope, cueIndex(plan, cue, place), -weight);
  const { steps, forward, backward, scales } = sums;
  for (const [at, scale] of scales.entries()) {
    const shares = new Float64Array(roles.length * columns.length);
    for (let way = 0; way < wayCount; way++) {
      const factor = steps[at * wayCount + way] ?? 0;
      if (factor === 0) continue;
      const from = Math.floor(way / stateCount);
      const to = way % stateCount;
      const before = at === 0 ? 1 : (forward[(at - 1) * stateCount + from] ?? 0);
      const share = (weight * before * factor * (backward[at * stateCount + to] ?? 0)) / scale;
      if (share > 1e-9) addStep(plan, place, at, from, to, -share, slope, shares);
    }
    spread(sighting, at, shares, plan, slope);
  }
}

function addKnown(
  sighting: Sighting,
  kind: SectionKind,
  states: readonly number[],
  { plan }: Model,
  slope: Float64Array,
): void {
  const place = sectionKinds.indexOf(kind);
  for (const cue of sighting.cues) add(slope, cueIndex(plan, cue, place), 1);
  states.forEach((to, at) => {
    const shares = new Float64Array(roles.length * columns.length);
    addStep(plan, place, at, states[at - 1] ?? 0, to, 1, slope, shares);
    spread(sighting, at, shares, plan, slope);
  });
}

/** Adds one step's share to its own weight, and to the shares of the role before and the column. */
function addStep(
  plan: Plan,
  kind: number,
  at: number,
  from: number,
  to: number,
  share: number,
  slope: Float64Array,
  shares: Float64Array,
): void {
  add(slope, stepIndex(plan, kind, at === 0 ? stateCount : from, to), share);
  const column = columnOfState(to);
  if (column >= 0) add(shares, (from >> 1) * columns.length + column, share);
}

/** Adds the shares of a paragraph's steps to the weights of what is seen there. */
function spread({ seen }: Sighting, at: number, shares: Float64Array, plan: Plan, slope: Float64Array): void {
  const alone = new Float64Array(columns.length);
  shares.forEach((share, place) => add(alone, place % columns.length, share));
  for (const feature of seen[at] ?? []) {
    const row = plan.rows[feature] ?? -1;
    if (row >= 0) alone.forEach((share, column) => add(slope, row * columns.length + column, share));
    const edge = edgePlaces[feature] ?? -1;
    if (at === 0 || edge < 0) continue;
    const first = edgeIndex(plan, edge, 0, 0);
    shares.forEach((share, place) => add(slope, first + place, share));
  }
}
