/**
 * The scaling gate, `npm run bench:scaling`: no operation may take more than 2.6 times as long on twice the text, whatever
 * the text and the dialect. Owns the climb and the verdict; absolute milliseconds fail nothing.
 *
 * Each case climbs to the top by four, and the last doubling is judged. A suspicious one is run again, at most
 * five times, and the least of each size counts. What counts is the steadier of the processor's time and the clock's: a busy machine must not fail a build.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hostileTexts, type HostileText } from './hostile.ts';
import { printed, steadyTime, table } from './measure.ts';
import {
  build,
  features,
  layout,
  prepare,
  shippedKnowledge,
  subjectOf,
  type Operation,
  type Subject,
} from './operations.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { dialects } from '../src/layout/detect.ts';
import type { Dialect } from '../src/layout/dialect.ts';

/** Twice the text may take at most this many times as long; 2 is linear, 4 quadratic. */
const greatestRatio = 2.6;
/** The layout is tried to here in every dialect, and everything to `--top` in one that has all kinds of line and loses names. */
const topOfAll = 200_000;
const runs = 5;
/** Below so many milliseconds a ratio says more about the clock than about the work. */
const tellingTime = 50;
/** A step of so many milliseconds is the last: what is linear takes less at the top. */
const slowTime = 2_000;
/** Work that has not ended after so many milliseconds is stopped, with the process it runs in. */
const patience = 60_000;
/**
 * Megabytes of the engine's young generation. What survives it is copied whenever it is full: with the usual 16 a result of 12
 * MB pays once and one of 24 MB three times, though the work has doubled. Small ones are full in proportion to what is made.
 */
const youngGeneration = 1;
const thorough = 'uk-commons';
/** Its labels tell namesakes by their seats: speakers are registered in another way. */
const alsoRead = 'canada';

/** One step of a climb: the times at a size and at twice that size. */
interface Step {
  readonly size: number;
  readonly single: number;
  readonly double: number;
}

const ratioOf = ({ single, double }: Step): number => double / single;
const isSteep = (step: Step): boolean => step.double > tellingTime && ratioOf(step) > greatestRatio;

interface Case {
  readonly shape: HostileText;
  readonly dialect: Dialect;
  /** What is tried beside the reading. */
  readonly operations: readonly Operation[];
  readonly top: number;
}

/** The last step of each operation, by name. */
type Steps = Readonly<Record<string, Step>>;

function casesOf(top: number, only: string | undefined): Case[] {
  const cases = hostileTexts.flatMap((shape) =>
    dialects.map((dialect): Case => {
      if (dialect.id === thorough) return { shape, dialect, operations: [layout, build, ...features], top };
      const operations = dialect.id === alsoRead ? [layout, build] : [layout];
      return { shape, dialect, operations, top: Math.min(top, topOfAll) };
    }),
  );
  return cases.filter(
    ({ shape, dialect }) => only === undefined || `${shape.name} ${dialect.id}`.includes(only),
  );
}

/** The step of one operation between two subjects; a steep one is run again. */
function stepOf({ perform }: Operation, below: Subject, above: Subject, again: boolean): Step {
  const size = below.text.length;
  const single = (): number => steadyTime(() => perform(below));
  const double = (): number => steadyTime(() => perform(above));
  let step: Step = { size, single: single(), double: double() };
  for (let run = 1; run < runs && again && isSteep(step); run += 1)
    step = { size, single: Math.min(step.single, single()), double: Math.min(step.double, double()) };
  return step;
}

/** Climbs by four to the top, which warms the engine up, and judges the last doubling; slow work is judged where it shows. */
function climb({ shape, dialect, operations, top }: Case, knowledge: Knowledge | undefined): Steps {
  const steps: Record<string, Step> = {};
  for (let size = top / 2 / 64; size <= top / 2; size *= 4) {
    const below = subjectOf(shape.make(size), dialect, knowledge);
    const above = subjectOf(shape.make(size * 2), dialect, knowledge);
    // What features work on is read before they are measured.
    if (operations.length > 2) [below, above].forEach(prepare);
    for (const operation of operations) {
      const known = steps[operation.name];
      const longest = Math.min(top, operation.longest ?? top);
      if (size * 2 > longest || (known && known.double > slowTime)) continue;
      const isLast = size * 8 > longest;
      steps[operation.name] = stepOf(operation, below, above, isLast);
    }
  }
  return steps;
}

/** Runs cases in this process as the parent names them, by number, and sends back the steepest step of each. */
async function serveCases(cases: readonly Case[]): Promise<void> {
  const knowledge = await shippedKnowledge();
  process.on('message', (number: number) => {
    const each = cases[number];
    if (each) process.send?.(climb(each, knowledge));
  });
  process.send?.('ready');
}

/** A process for the cases, ready to be asked. */
async function startServing(): Promise<ChildProcess> {
  const child = fork(process.argv[1] ?? '', process.argv.slice(2), {
    env: { ...process.env, HANSARD_SCALING: 'serve' },
    execArgv: [`--max-semi-space-size=${youngGeneration}`],
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

/** Why a case has no steps. */
type Failure = 'took too long' | `ended the process (${string})`;

/** The steepest steps of a case, or why there are none; then the process is gone. */
function ask(child: ChildProcess, number: number): Promise<Steps | Failure> {
  return new Promise((resolve) => {
    const settle = (answer: Steps | Failure): void => {
      clearTimeout(limit);
      child.off('message', settle).off('exit', gone);
      resolve(answer);
    };
    const gone = (code: number | null, signal: string | null): void =>
      settle(`ended the process (${signal ?? `code ${code}`})`);
    const limit = setTimeout(() => {
      settle('took too long');
      child.kill('SIGKILL');
    }, patience);
    child.once('message', settle).once('exit', gone);
    child.send(number);
  });
}

interface Outcome {
  readonly where: string;
  readonly operation: string;
  /** Undefined where the work did not end. */
  readonly step: Step | undefined;
  readonly failure?: Failure;
}

const sentence = ({ where, operation, step, failure }: Outcome): string =>
  step
    ? `${operation} on ${where}: ${printed(step.single)} ms at ${step.size}, ${printed(step.double)} ms at twice that, ratio ${ratioOf(step).toFixed(2)}`
    : `${where}: ${failure ?? 'nothing'} twice, with ${patience / 1000} s each`;

function summary(outcomes: readonly Outcome[]): string {
  const steepest = new Map<string, { where: string; step: Step }>();
  for (const { where, operation, step } of outcomes) {
    const known = steepest.get(operation);
    if (step && step.double > tellingTime && (!known || ratioOf(step) > ratioOf(known.step)))
      steepest.set(operation, { where, step });
  }
  const rows = [...steepest].map(([name, { where, step }]) => {
    const { size, single, double } = step;
    return [name, String(size), printed(single), printed(double), ratioOf(step).toFixed(2), where];
  });
  return table([['steepest step of', 'from', 'ms', 'ms at twice', 'ratio', 'on'], ...rows]);
}

async function gate(cases: readonly Case[]): Promise<void> {
  const start = performance.now();
  const outcomes: Outcome[] = [];
  let child = await startServing();
  for (const [number, { shape, dialect }] of cases.entries()) {
    const where = `${shape.name}, ${dialect.id}`;
    let steps = await ask(child, number);
    // Once may be the machine's doing, in a process that has done much before; twice, the second time in a new one, is not.
    for (let attempt = 1; typeof steps === 'string' && attempt <= 2; attempt += 1) {
      console.log(`${where}: ${steps}`);
      child = await startServing();
      if (attempt === 1) steps = await ask(child, number);
    }
    const found: Outcome[] =
      typeof steps === 'string'
        ? [{ where, operation: 'any', step: undefined, failure: steps }]
        : Object.entries(steps).map(([operation, step]) => ({ where, operation, step }));
    found.filter(({ step }) => !step || isSteep(step)).forEach((outcome) => console.log(sentence(outcome)));
    outcomes.push(...found);
  }
  child.kill();
  const failures = outcomes.filter(({ step }) => !step || isSteep(step)).length;
  const seconds = (performance.now() - start) / 1000;
  console.log(summary(outcomes));
  console.log(
    `${outcomes.length} climbs, ${failures} above ${greatestRatio} or without end, ${seconds.toFixed(0)} s`,
  );
  // As a stage of the tests, a climb is a test.
  const { HANSARD_TALLY: tally } = process.env;
  if (tally !== undefined)
    writeFileSync(
      tally,
      JSON.stringify({ passed: outcomes.length - failures, failed: failures, skipped: 0 }),
    );
  if (failures > 0) process.exitCode = 1;
}

const { values } = parseArgs({
  options: { top: { type: 'string', default: '1600000' }, only: { type: 'string' } },
});
const chosen = casesOf(Number(values.top), values.only);
await (process.env.HANSARD_SCALING === 'serve' ? serveCases(chosen) : gate(chosen));
