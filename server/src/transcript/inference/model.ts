/**
 * The fitted model: reads the table of weights into the array that scoring uses. Owns the form of the table, so that it can be
 * read by people and compared from one fitting to the next.
 */
import { isStart, roleOf, roles, stateCount, type ChainRole } from './chain.ts';
import { edgeNames } from './features.ts';
import { cueNames, sectionKinds, type SectionKind } from './kinds.ts';
import { columns, cueIndex, edgeIndex, moves, planOf, stepIndex } from './plan.ts';
import { modelOf, type Model } from './score.ts';
import { table } from './weights.ts';

/** One figure for each of {@link columns}, of {@link moves} or of the kinds of proceedings. */
type Row = readonly number[];

/** The weights as they are printed. What is absent weighs nothing. */
export interface WeightTable {
  /** By feature: for each column. */
  readonly features: Readonly<Record<string, Row>>;
  /** By feature and the role before: for each column. */
  readonly edges: Readonly<Record<string, Readonly<Partial<Record<ChainRole, Row>>>>>;
  /** By kind of proceedings and the state before: for each move. */
  readonly steps: Readonly<Record<SectionKind, Readonly<Record<string, Row>>>>;
  /** By cue: for each kind of proceedings. */
  readonly cues: Readonly<Record<string, Row>>;
}

/** Name of a state that a step goes from: `floor` behind its first paragraph, `floorOn` later. */
export const nameOfState = (state: number): string =>
  state === stateCount ? 'beginning' : `${roleOf(state)}${isStart(state) ? '' : 'On'}`;

/** A state of each move's start, to find its place by. */
export const stateOfMove = (move: number): number => (move < roles.length ? move * 2 : 1);

/** The array that a table stands for. */
export function modelFrom({ features, edges, steps, cues }: WeightTable): Model {
  const plan = planOf(Object.keys(features));
  const weights = new Float64Array(plan.size);
  Object.values(features).forEach((row, at) => weights.set(row, at * columns.length));
  edgeNames.forEach((name, edge) =>
    roles.forEach((role, before) =>
      edges[name]?.[role]?.forEach((weight, column) => {
        weights[edgeIndex(plan, edge, before * 2, column)] = weight;
      }),
    ),
  );
  sectionKinds.forEach((kind, place) => {
    for (let from = 0; from <= stateCount; from++)
      moves.forEach((_, move) => {
        const weight = steps[kind][nameOfState(from)]?.[move] ?? 0;
        weights[stepIndex(plan, place, from, stateOfMove(move))] = weight;
      });
  });
  cueNames.forEach((name, cue) =>
    cues[name]?.forEach((weight, kind) => {
      weights[cueIndex(plan, cue, kind)] = weight;
    }),
  );
  return modelOf(plan, weights);
}

let shipped: Model | undefined;
/** The model that ships, read on first use. */
export const shippedModel = (): Model => (shipped ??= modelFrom(table));
