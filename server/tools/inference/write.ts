/** Prints a fitted model as the source file that ships. Owns the form of that file. */
import { format, resolveConfig } from 'prettier';
import { roles, stateCount } from '../../src/transcript/inference/chain.ts';
import { edgeNames } from '../../src/transcript/inference/features.ts';
import { cueNames, sectionKinds } from '../../src/transcript/inference/kinds.ts';
import { nameOfState, stateOfMove, type WeightTable } from '../../src/transcript/inference/model.ts';
import { columns, cueIndex, edgeIndex, moves, stepIndex } from '../../src/transcript/inference/plan.ts';
import type { Model } from '../../src/transcript/inference/score.ts';

/** A row in which nothing reaches this is left out. */
const leastWeight = 0.1;

const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100 + 0;
const matters = (row: readonly number[]): boolean => row.some((weight) => Math.abs(weight) >= leastWeight);

/** The table of a model's weights, rounded to hundredths. */
export function tableOf({ plan, weights }: Model): WeightTable {
  const rows = (names: readonly string[], row: (at: number) => number[]) =>
    Object.fromEntries(
      names.map((name, at) => [name, row(at).map(rounded)] as const).filter(([, each]) => matters(each)),
    );
  const states = Array.from({ length: stateCount + 1 }, (_, state) => nameOfState(state));
  return {
    features: rows(plan.names, (feature) =>
      columns.map((_, column) => weights[feature * columns.length + column] ?? 0),
    ),
    edges: Object.fromEntries(
      edgeNames.map((name, edge) => [
        name,
        rows(roles, (before) =>
          columns.map((_, column) => weights[edgeIndex(plan, edge, before * 2, column)] ?? 0),
        ),
      ]),
    ),
    steps: Object.fromEntries(
      sectionKinds.map((kind, place) => [
        kind,
        rows(states, (from) =>
          moves.map((_, move) => weights[stepIndex(plan, place, from, stateOfMove(move))] ?? 0),
        ),
      ]),
    ) as unknown as WeightTable['steps'],
    cues: rows(cueNames, (cue) => sectionKinds.map((_, kind) => weights[cueIndex(plan, cue, kind)] ?? 0)),
  };
}

/** The source file of a table. @param path where it will stand, to format it as its neighbours are */
export async function sourceOf(table: WeightTable, about: string, path: string): Promise<string> {
  const source = `/**
 * Weights of the chain of roles, written by server/tools/inference/run.ts; fit them again rather than edit them. ${about}
 * Columns of features and edges: ${columns.join(', ')}; of steps: ${moves.join(', ')}; of cues: ${sectionKinds.join(', ')}.
 */
import type { WeightTable } from './model.ts';

export const table: WeightTable = ${JSON.stringify(table)};
`;
  return format(source, { ...(await resolveConfig(path)), filepath: path });
}
