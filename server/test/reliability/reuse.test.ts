/**
 * How much of a reading an edit leaves standing, counted: of a day of many sections, all but the one that is typed in. That what
 * is used again is what a fresh reading gives is for reading.test.ts.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sittingDay, type DayLayout } from '../../bench/sitting-day.ts';
import { detectDialect } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { runsOf, seed } from '../seed.ts';

const layouts: readonly DayLayout[] = ['attributed', 'inline', 'lost'];
const size = 1_000_000;
/** Of the edits of one character, half leave at least so much. */
const leastReuse = 0.9;

/** The share of the text that stands in passages which were read before the edit. */
function passagesKept(before: Transcript, after: Transcript): number {
  const known = new Set(before.layout.passages.map(({ origin }) => origin));
  const kept = after.layout.passages.filter(({ origin }) => known.has(origin));
  return kept.reduce((sum, { length }) => sum + length, 0) / after.text.length;
}

/** The share of turns that are the very objects of the reading before: of an edit that moves nothing. */
function turnsKept(before: Transcript, after: Transcript): number {
  const known = new Set(before.turns);
  return after.turns.filter((turn) => known.has(turn)).length / after.turns.length;
}

const median = (shares: readonly number[]): number =>
  [...shares].sort((one, other) => one - other)[shares.length >> 1] ?? 0;

describe(`a reading after an edit of one character (seed ${seed})`, function () {
  this.timeout(60_000);
  const places = fc.sample(
    fc.record({
      // All places alike; the library likes the first ones best.
      at: fc.noBias(fc.nat({ max: size - 1 })),
      typed: fc.constantFrom('x', ' ', '.', ':', '\n', ')'),
    }),
    { seed, numRuns: runsOf(25) },
  );

  for (const layout of layouts) {
    for (const [what, removed, shareOf] of [
      ['put in', 0, passagesKept],
      ['put in the place of another', 1, turnsKept],
    ] as const)
      it(`${layout}, ${what}: nine tenths are used again`, () => {
        const text = sittingDay(size, layout);
        const [recognised] = detectDialect(text);
        assert.ok(recognised);
        const { dialect } = recognised;
        const before = buildTranscript(text, dialect);
        assert.ok(before.turns.length > 100, 'there are turns to keep');
        const shares = places.map(({ at, typed }) => {
          const start = Math.min(at, text.length - 1);
          const edited = text.slice(0, start) + typed + text.slice(start + removed);
          return shareOf(before, buildTranscript(edited, dialect, before));
        });
        const share = median(shares);
        assert.ok(share >= leastReuse, `half of the edits leave less than ${(share * 100).toFixed(1)} %`);
      });
  }
});
