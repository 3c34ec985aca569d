/**
 * A chain of roles over the paragraphs of a section, and the best way through it. Owns the states, which of them may follow
 * each other, and the sums over all ways (posteriors); what speaks for a step comes from a table of weights.
 */

/** What a paragraph may be part of: a tabled question, the speech or answer of the Member who has the floor, a question or
 * intervention from aside, words of the Chair, text that nobody speaks. */
export const roles = ['tabled', 'floor', 'aside', 'chair', 'text'] as const;
export type ChainRole = (typeof roles)[number];

/** Even: a turn starts with the role; odd: it goes on. */
export const stateCount = roles.length * 2;
/** The state in which a turn of a role starts. */
export const startOf = (role: ChainRole): number => roles.indexOf(role) * 2;
/** Whether a state starts a turn. */
export const isStart = (state: number): boolean => state % 2 === 0;
const textStart = startOf('text');
/** Whether a state starts a turn that somebody speaks. */
const isSpokenStart = (state: number): boolean => isStart(state) && state !== textStart;
/** The role of a state. */
export const roleOf = (state: number): ChainRole => roles[state >> 1] ?? 'text';

/** Steps from any state to any other. */
export const wayCount = stateCount ** 2;

/**
 * How much speaks for each step to a paragraph, as factors, 0 where it cannot be: `at * wayCount + from * stateCount + to`; for
 * the first paragraph only the row of state 0 counts. One array for all paragraphs of a section: there are thousands.
 */
export type Lattice = Float64Array;

/**
 * The likeliest state of each paragraph.
 * @param begins whether a turn begins there, by paragraph: the way agrees with it wherever one can
 */
export function bestWay(lattice: Lattice, begins: readonly boolean[]): number[] {
  const back = new Int8Array(begins.length * stateCount);
  let scores = new Float64Array(stateCount).fill(1);
  let reached = new Float64Array(stateCount);
  begins.forEach((begin, at) => {
    const isReached =
      stepOn(lattice, at, scores, reached, back, begin) || stepOn(lattice, at, scores, reached, back);
    if (isReached) [scores, reached] = [reached, scores];
  });
  let state = scores.indexOf(Math.max(...scores));
  const way = new Array<number>(begins.length);
  for (let at = begins.length - 1; at >= 0; at--) {
    way[at] = state;
    state = back[at * stateCount + state] ?? 0;
  }
  return way;
}

/**
 * Goes on by one paragraph, by the best way to each state.
 * @param reached gets the best score in each state, scaled so that the greatest is 1
 * @param back gets the state before that gives it
 * @param begin whether the states to reach are those in which somebody's turn begins, or the others; either when left out
 * @returns whether any state can be reached; `reached` and `back` mean nothing where none can
 */
function stepOn(
  lattice: Lattice,
  at: number,
  scores: Float64Array,
  reached: Float64Array,
  back: Int8Array,
  begin?: boolean,
): boolean {
  const froms = at === 0 ? 1 : stateCount;
  let greatest = 0;
  for (let to = 0; to < stateCount; to++) {
    let best = 0;
    let bestFrom = 0;
    const isMeant = begin === undefined || isSpokenStart(to) === begin;
    for (let from = 0; isMeant && from < froms; from++) {
      const score = (scores[from] ?? 0) * (lattice[at * wayCount + from * stateCount + to] ?? 0);
      if (score <= best) continue;
      best = score;
      bestFrom = from;
    }
    reached[to] = best;
    back[at * stateCount + to] = bestFrom;
    if (best > greatest) greatest = best;
  }
  for (let to = 0; to < stateCount; to++) reached[to] = (reached[to] ?? 0) / greatest;
  return greatest > 0;
}

/**
 * Sums over all ways to and from each state, `at * stateCount + state`, scaled paragraph by paragraph so that they stay near
 * one: forward times backward is the probability of a state.
 */
export interface Sums {
  readonly steps: Lattice;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What each paragraph's sums were divided by. */
  readonly scales: Float64Array;
  /** Logarithm of the sum over all ways. */
  readonly total: number;
}

/** Sums over all ways through a lattice. */
export function sumsOver(steps: Lattice): Sums {
  const count = steps.length / wayCount;
  const forward = new Float64Array(count * stateCount);
  const backward = new Float64Array(count * stateCount).fill(1);
  const scales = new Float64Array(count);
  let total = 0;
  for (let at = 0; at < count; at++) {
    const scale = forwards(steps, at, forward);
    scales[at] = scale;
    total += Math.log(scale);
  }
  for (let at = count - 2; at >= 0; at--) backwards(steps, at, { forward, backward }, scales[at + 1] ?? 1);
  return { steps, forward, backward, scales, total };
}

/** Sums up the ways to the states of a paragraph. @returns what they were divided by */
function forwards(steps: Lattice, at: number, forward: Float64Array): number {
  const here = at * stateCount;
  const froms = at === 0 ? 1 : stateCount;
  let scale = 0;
  for (let from = 0; from < froms; from++) {
    const reached = at === 0 ? 1 : (forward[here - stateCount + from] ?? 0);
    if (reached === 0) continue;
    for (let to = 0; to < stateCount; to++) {
      const share = reached * (steps[at * wayCount + from * stateCount + to] ?? 0);
      forward[here + to] = (forward[here + to] ?? 0) + share;
      scale += share;
    }
  }
  for (let to = here; to < here + stateCount; to++) forward[to] = (forward[to] ?? 0) / scale;
  return scale;
}

/** Sums up the ways from those states of a paragraph that any way leads to. */
function backwards(
  steps: Lattice,
  at: number,
  { forward, backward }: Pick<Sums, 'forward' | 'backward'>,
  scale: number,
): void {
  const here = at * stateCount;
  const next = here + stateCount;
  for (let from = 0; from < stateCount; from++) {
    if (forward[here + from] === 0) continue;
    let sum = 0;
    for (let to = 0; to < stateCount; to++)
      sum += (steps[next * stateCount + from * stateCount + to] ?? 0) * (backward[next + to] ?? 0);
    backward[here + from] = sum / scale;
  }
}

/** Probability of a state at a paragraph. */
export const probability = ({ forward, backward }: Sums, at: number, state: number): number =>
  (forward[at * stateCount + state] ?? 0) * (backward[at * stateCount + state] ?? 0);

/** Whether it is likelier than not that a turn begins at a paragraph, whatever its role. */
export function isLikelyStart(sums: Sums, at: number): boolean {
  let sum = 0;
  for (let state = 0; state < stateCount; state++)
    if (isSpokenStart(state)) sum += probability(sums, at, state);
  return sum > 0.5;
}
