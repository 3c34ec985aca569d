import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bestWay,
  isStart,
  probability,
  startOf,
  stateCount,
  sumsOver,
  wayCount,
  type Lattice,
} from '../../src/transcript/inference/chain.ts';
import { modelFrom, shippedModel } from '../../src/transcript/inference/model.ts';
import { columns, moves } from '../../src/transcript/inference/plan.ts';
import { table } from '../../src/transcript/inference/weights.ts';

/** Every way through a short lattice with its score. */
function allWays(lattice: Lattice): { way: number[]; score: number }[] {
  let ways: { way: number[]; score: number }[] = [{ way: [], score: 0 }];
  for (let at = 0; at < lattice.length / wayCount; at++) {
    const step = lattice.subarray(at * wayCount, (at + 1) * wayCount);
    ways = ways.flatMap(({ way, score }) =>
      Array.from({ length: stateCount }, (_, to) => ({
        way: [...way, to],
        score: score + Math.log(step[(at === 0 ? 0 : way.at(-1)!) * stateCount + to]!),
      })),
    );
    ways = ways.filter(({ score }) => score > -Infinity);
  }
  return ways;
}

const score = fc.oneof(fc.double({ min: -4, max: 4, noNaN: true }), fc.constant(-Infinity));
const step = fc
  .array(score, { minLength: wayCount, maxLength: wayCount })
  .map((scores) => scores.map(Math.exp));
const lattices = fc
  .array(step, { minLength: 1, maxLength: 3 })
  .map((steps) => Float64Array.from(steps.flat()))
  .filter((lattice) => allWays(lattice).length > 0);

describe('chain of roles', () => {
  it('finds the way that scores most among all ways with the same beginnings', () => {
    const beginsOf = (way: readonly number[]): boolean[] =>
      way.map((state) => isStart(state) && state !== startOf('text'));
    fc.assert(
      fc.property(lattices, fc.nat(), (lattice, pick) => {
        const all = allWays(lattice);
        const begins = beginsOf(all[pick % all.length]!.way);
        const agreeing = all.filter(({ way }) => beginsOf(way).join() === begins.join());
        const best = agreeing.reduce((one, other) => (other.score > one.score ? other : one));
        const found = all.find(({ way }) => way.join() === bestWay(lattice, begins).join());
        assert.ok(found, 'the way is none of those allowed');
        assert.ok(Math.abs(found.score - best.score) < 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('sums over all ways, and its posteriors at each place sum to one', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const sums = sumsOver(lattice);
        const sum = allWays(lattice).reduce((all, way) => all + Math.exp(way.score), 0);
        assert.ok(Math.abs(sums.total - Math.log(sum)) < 1e-6);
        for (let at = 0; at < lattice.length / wayCount; at++) {
          let share = 0;
          for (let state = 0; state < stateCount; state++) share += probability(sums, at, state);
          assert.ok(Math.abs(share - 1) < 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has nothing to say of nothing', () => {
    assert.deepEqual(bestWay(new Float64Array(), []), []);
    assert.equal(sumsOver(new Float64Array()).total, 0);
  });
});

describe('table of weights', () => {
  it('has a figure for each column, move and kind, and none that cannot be read', () => {
    const rows = Object.entries(table.features);
    for (const [name, row] of rows) assert.equal(row.length, columns.length, name);
    for (const edge of Object.values(table.edges))
      for (const row of Object.values(edge)) assert.equal(row.length, columns.length);
    for (const kind of Object.values(table.steps))
      for (const row of Object.values(kind)) assert.equal(row.length, moves.length);
    assert.ok(shippedModel().weights.every(Number.isFinite));
  });

  it('is read into the places that scoring looks at', () => {
    const { plan, weights } = modelFrom({
      features: { always: [1, 2, 3, 4, 5, 6] },
      edges: {},
      steps: { questions: {}, statement: {}, debate: {}, lords: { beginning: [0, 7, 0, 0, 0, 0] } },
      cues: { few: [0, 0, 8, 0] },
    });
    assert.deepEqual([...weights.subarray(0, 6)], [1, 2, 3, 4, 5, 6]);
    assert.ok(weights.subarray(plan.stepBase, plan.cueBase).includes(7));
    assert.equal(weights.subarray(plan.cueBase).filter((weight) => weight === 8).length, 1);
    assert.equal(
      weights.reduce((sum, weight) => sum + weight, 0),
      36,
    );
  });
});
