/**
 * How the table of weights is laid out in one array, so that fitting and inference share every place of it. Owns the columns
 * and the order; the figures stand in weights.ts.
 */
import { edgeNames, featureNames, placeOf } from './features.ts';
import { cueNames, sectionKinds } from './kinds.ts';
import { isStart, roleOf, roles, stateCount } from './chain.ts';

/** What a feature speaks for; going on with a speech or answer is the zero that the rest is measured against. */
export const columns = ['floor', 'aside', 'chair', 'text', 'staysAside', 'staysText'] as const;

/** Starts of the five roles, then going on. */
export const moves = [...roles, 'stays'] as const;

/** The states, then the beginning of the section. */
export const fromCount = stateCount + 1;

/** Places of the weights in one array. */
export interface Plan {
  /** The features that have weights, in the order of their rows. */
  readonly names: readonly string[];
  /** By place among all features: the row of its weights, -1 where it has none. */
  readonly rows: Int16Array;
  readonly edgeBase: number;
  readonly stepBase: number;
  readonly cueBase: number;
  readonly size: number;
}

/** @param names the features, in the order of their rows */
export function planOf(names: readonly string[]): Plan {
  const edgeBase = names.length * columns.length;
  const stepBase = edgeBase + edgeNames.length * roles.length * columns.length;
  const cueBase = stepBase + sectionKinds.length * fromCount * moves.length;
  const size = cueBase + cueNames.length * sectionKinds.length;
  const rows = new Int16Array(featureNames.length).fill(-1);
  names.forEach((name, row) => (rows[placeOf(name)] = row));
  return { names, rows, edgeBase, stepBase, cueBase, size };
}

const columnOf = Int8Array.from({ length: stateCount }, (_, state) => {
  const role = roleOf(state);
  if (role === 'tabled') return -1;
  if (isStart(state)) return columns.indexOf(role);
  return role === 'aside' ? 4 : role === 'text' ? 5 : -1;
});

/** The column that speaks for a state, -1 for those that no feature speaks for. */
export const columnOfState = (state: number): number => columnOf[state] ?? -1;

/** Place of a step's weight. @param from the state before, or `stateCount` at the beginning of the section */
export const stepIndex = (plan: Plan, kind: number, from: number, to: number): number =>
  plan.stepBase + (kind * fromCount + from) * moves.length + (isStart(to) ? to >> 1 : roles.length);

/** Place of the weight of an edge feature after a state. */
export const edgeIndex = (plan: Plan, edge: number, from: number, column: number): number =>
  plan.edgeBase + (edge * roles.length + (from >> 1)) * columns.length + column;

/** Place of the weight of a cue for a kind. */
export const cueIndex = (plan: Plan, cue: number, kind: number): number =>
  plan.cueBase + cue * sectionKinds.length + kind;
