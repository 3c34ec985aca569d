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
/** Whether a state starts a turn that somebody speaks. */
const isSpokenStart = (state: number): boolean => isStart(state) && state !== startOf('text');
/** The role of a state. */
export const roleOf = (state: number): ChainRole => roles[state >> 1] ?? 'text';

/**
 * How much speaks for each step to a paragraph, as factors, 0 where it cannot be: `step[from * stateCount + to]`; for the first
 * paragraph only row 0 counts.
 */
export type Lattice = readonly Float64Array[];

/**
 * The likeliest state of each paragraph.
 * @param begins whether a turn begins there, by paragraph: the way agrees with it wherever one can
 */
export function bestWay(lattice: Lattice, begins: readonly boolean[]): number[] {
  const back: Int8Array[] = [];
  let scores = new Float64Array(stateCount).fill(1);
  lattice.forEach((step, at) => {
    const froms = at === 0 ? 1 : stateCount;
    const agrees = (state: number): boolean => isSpokenStart(state) === begins[at];
    const agreeing = stepOn(step, scores, froms, agrees);
    const { reached, from } = agreeing ?? stepOn(step, scores, froms, () => true) ?? { reached: scores };
    scores = reached;
    back.push(from ?? new Int8Array(stateCount));
  });
  let state = scores.indexOf(Math.max(...scores));
  const way: number[] = [];
  for (let at = lattice.length - 1; at >= 0; at--) {
    way[at] = state;
    state = back[at]?.[state] ?? 0;
  }
  return way;
}

interface Reached {
  /** The best score in each state, scaled so that the greatest is 1. */
  readonly reached: Float64Array<ArrayBuffer>;
  /** The state before that gives it. */
  readonly from: Int8Array;
}

/** The best scores after a step; undefined where no state can be reached. */
function stepOn(
  step: Float64Array,
  scores: Float64Array,
  froms: number,
  allows: (state: number) => boolean,
): Reached | undefined {
  const reached = new Float64Array(stateCount);
  const from = new Int8Array(stateCount);
  for (let to = 0; to < stateCount; to++) {
    if (!allows(to)) continue;
    for (let start = 0; start < froms; start++) {
      const score = (scores[start] ?? 0) * (step[start * stateCount + to] ?? 0);
      if (score > (reached[to] ?? 0)) {
        reached[to] = score;
        from[to] = start;
      }
    }
  }
  const greatest = Math.max(...reached);
  return greatest > 0 ? { reached: reached.map((score) => score / greatest), from } : undefined;
}

/**
 * Sums over all ways to and from each state, scaled paragraph by paragraph so that they stay near one: forward times backward
 * is the probability of a state.
 */
export interface Sums {
  readonly steps: Lattice;
  readonly forward: readonly Float64Array[];
  readonly backward: readonly Float64Array[];
  /** What each paragraph's sums were divided by. */
  readonly scales: readonly number[];
  /** Logarithm of the sum over all ways. */
  readonly total: number;
}

/** Sums over all ways through a lattice. */
export function sumsOver(steps: Lattice): Sums {
  const forward: Float64Array[] = [];
  const scales: number[] = [];
  for (const step of steps) {
    const before = forward.at(-1);
    const here = before ? forwards(step, before) : step.slice(0, stateCount);
    const scale = here.reduce((sum, each) => sum + each, 0);
    forward.push(here.map((each) => each / scale));
    scales.push(scale);
  }
  const backward = steps.map((): Float64Array => new Float64Array(stateCount).fill(1));
  for (let at = steps.length - 2; at >= 0; at--) {
    const step = steps[at + 1];
    const after = backward[at + 1];
    if (step && after) backward[at] = backwards(step, after, scales[at + 1] ?? 1);
  }
  return { steps, forward, backward, scales, total: scales.reduce((sum, each) => sum + Math.log(each), 0) };
}

function forwards(step: Float64Array, before: Float64Array): Float64Array {
  const here = new Float64Array(stateCount);
  for (let from = 0; from < stateCount; from++) {
    const reached = before[from] ?? 0;
    if (reached === 0) continue;
    for (let to = 0; to < stateCount; to++)
      here[to] = (here[to] ?? 0) + reached * (step[from * stateCount + to] ?? 0);
  }
  return here;
}

function backwards(step: Float64Array, after: Float64Array, scale: number): Float64Array {
  const here = new Float64Array(stateCount);
  for (let from = 0; from < stateCount; from++) {
    let sum = 0;
    for (let to = 0; to < stateCount; to++) sum += (step[from * stateCount + to] ?? 0) * (after[to] ?? 0);
    here[from] = sum / scale;
  }
  return here;
}

/** Probability of a state at a paragraph. */
export const probability = ({ forward, backward }: Sums, at: number, state: number): number =>
  (forward[at]?.[state] ?? 0) * (backward[at]?.[state] ?? 0);

/** Whether it is likelier than not that a turn begins at a paragraph, whatever its role. */
export function isLikelyStart(sums: Sums, at: number): boolean {
  let sum = 0;
  for (let state = 0; state < stateCount; state++)
    if (isSpokenStart(state)) sum += probability(sums, at, state);
  return sum > 0.5;
}
