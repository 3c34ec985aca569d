/**
 * The long run, `npm run fuzz -- --minutes N`: transcripts of every dialect, changed at random, read whole and after edits,
 * until the time is over. Owns the clock and the report. A failure is reduced and printed with its seed; put the reduced text
 * into test-fixtures/hostile/, where the tests keep trying it. `--seed S` replays, `--text FILE` (any number) adds texts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { recogniseDialect } from '../src/layout/detect.ts';
import { checkEdit, checkReading, read } from '../test/reliability/properties.ts';
import { mutate, mutation, mutatedFrom, samples, smallest, type Sample } from '../test/reliability/texts.ts';
import { shippedKnowledge } from './operations.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    text: { type: 'string', multiple: true, default: [] },
  },
});

const given = values.text.map((name): Sample => {
  const text = readFileSync(name, 'utf8');
  return { name, text, dialect: recogniseDialect(text).dialect.id };
});
const all = [...samples, ...given];
const knowledge = await shippedKnowledge();

const reading = fc.property(
  mutatedFrom(all),
  ({ text, dialect }) => void checkReading(text, dialect, knowledge),
);
const editing = fc.property(
  fc.constantFrom(...all),
  fc.array(mutation, { minLength: 1, maxLength: 6 }),
  ({ text: first, dialect }, edits) => {
    let text = first;
    let transcript = read(text, dialect);
    for (const edit of edits) {
      text = mutate(text, edit);
      transcript = checkEdit(transcript, text, dialect);
    }
  },
);

/** The first line of a failure: two with the same one are one fault. */
const headline = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .replace(/\d+/g, 'n')
    .slice(0, 120);

const failureOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return headline(error);
  }
};

const faults = new Map<string, number>();

/** Tells of a fault once. */
function tell(what: string, error: unknown, counterexample: unknown, at: number): void {
  const name = `${what}: ${headline(error)}`;
  const count = (faults.get(name) ?? 0) + 1;
  faults.set(name, count);
  if (count > 1) return;
  console.log(`\nFault (seed ${at}): ${name}`);
  const sample = (counterexample as readonly unknown[] | null)?.[0] as Sample | undefined;
  if (what !== 'reading' || !sample) {
    console.log(
      JSON.stringify(counterexample, (key, value: unknown) =>
        key === 'text' && String(value).length > 200 ? undefined : value,
      ),
    );
    return;
  }
  const { dialect } = sample;
  const fails = (text: string): boolean =>
    failureOf(() => checkReading(text, dialect, knowledge)) === headline(error);
  console.log(`${dialect}: ${JSON.stringify(smallest(sample.text, fails))}`);
}

const start = performance.now();
const limit = Number(values.minutes) * 60_000;
let runs = 0;
let seed = Number(values.seed);
console.log(`Seed ${seed}, ${all.length} texts, ${values.minutes} min`);
for (; performance.now() - start < limit; seed += 1) {
  for (const [what, property] of [
    ['reading', reading],
    ['editing', editing],
  ] as const) {
    const details = fc.check(property as fc.IProperty<unknown>, { seed, numRuns: 50 });
    runs += details.numRuns;
    if (details.failed && details.counterexample)
      tell(what, details.errorInstance, details.counterexample, seed);
  }
}
console.log(
  `\n${runs} texts in ${((performance.now() - start) / 60_000).toFixed(1)} min, ${faults.size} faults`,
);
for (const [name, count] of faults) console.log(`${count} × ${name}`);
if (faults.size > 0) process.exitCode = 1;
