/**
 * The scaling gate, `npm run bench:scaling`: no operation may take more than 2.6 times as long on twice the text, whatever
 * the text and the dialect. Owns the climb and the verdict; absolute milliseconds fail nothing.
 *
 * Each case climbs from 25,000 characters by doubling. A suspicious step is run again, at most five times, and the least of
 * each size counts. What counts is the processor's time, not the clock's: a busy machine must not fail a build.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { hostileTexts, type HostileText } from './hostile.ts';
import { printed, processorTime, table } from './measure.ts';
import { build, features, shippedKnowledge, subjectOf, type Operation } from './operations.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { dialects } from '../src/layout/detect.ts';
import type { Dialect } from '../src/layout/dialect.ts';

/** Twice the text may take at most this many times as long; 2 is linear, 4 quadratic. */
const greatestRatio = 2.6;
const firstSize = 25_000;
/** Reading is tried to here in every dialect, and everything to `--top` in the two dialects with the most rules of their own. */
const topOfAll = 400_000;
const runs = 5;
/** Below so many milliseconds a ratio says more about the clock than about the work. */
const tellingTime = 8;
/** Work that has not ended after so many milliseconds is stopped, with the process it runs in. */
const patience = 30_000;
const thorough: ReadonlySet<string> = new Set(['uk-commons', 'generic']);

/** One step of a climb: the times at a size and at twice that size. */
interface Step {
  readonly size: number;
  readonly single: number;
  readonly double: number;
}

const ratioOf = ({ single, double }: Step): number => double / single;
const isSteep = (step: Step): boolean => step.double > tellingTime && ratioOf(step) > greatestRatio;

type Work = (size: number) => () => unknown;

/** Climbs until the top, or until a step stays steep; the steepest telling step is the answer. */
function climb(work: Work, top: number): Step {
  let steepest: Step = { size: firstSize, single: 1, double: 1 };
  let below = work(firstSize);
  let single = processorTime(below);
  for (let size = firstSize; size * 2 <= top; size *= 2) {
    const above = work(size * 2);
    let step: Step = { size, single, double: processorTime(above) };
    for (let run = 1; run < runs && isSteep(step); run += 1)
      step = {
        size,
        single: Math.min(step.single, processorTime(below)),
        double: Math.min(step.double, processorTime(above)),
      };
    if (step.double > tellingTime && ratioOf(step) > ratioOf(steepest)) steepest = step;
    if (isSteep(step)) return step;
    below = above;
    single = step.double;
  }
  return steepest;
}

interface Case {
  readonly shape: HostileText;
  readonly dialect: Dialect;
  readonly operation: Operation;
  readonly top: number;
}

function casesOf(top: number, only: string | undefined): Case[] {
  const cases = hostileTexts.flatMap((shape) =>
    dialects.flatMap((dialect): Case[] => {
      const isThorough = thorough.has(dialect.id);
      const reading = { shape, dialect, operation: build, top: isThorough ? top : Math.min(top, topOfAll) };
      return isThorough
        ? [reading, ...features.map((operation) => ({ shape, dialect, operation, top }))]
        : [reading];
    }),
  );
  return cases.filter(
    ({ shape, dialect, operation }) =>
      only === undefined || `${shape.name} ${dialect.id} ${operation.name}`.includes(only),
  );
}

/** Texts and what was read from them, kept for the cases of one shape and dialect. */
function workOf({ shape, dialect, operation }: Case, knowledge: Knowledge | undefined): Work {
  return (size) => {
    const subject = subjectOf(shape.make(size), dialect, knowledge);
    return () => operation.perform(subject);
  };
}

/** Runs cases in this process as the parent names them, by number, and sends back the steepest step of each. */
async function serveCases(cases: readonly Case[]): Promise<void> {
  const knowledge = await shippedKnowledge();
  process.on('message', (number: number) => {
    const each = cases[number];
    if (each) process.send?.(climb(workOf(each, knowledge), each.top));
  });
  process.send?.('ready');
}

/** A process for the cases, ready to be asked. */
async function startServing(): Promise<ChildProcess> {
  const child = fork(process.argv[1] ?? '', process.argv.slice(2), {
    env: { ...process.env, HANSARD_SCALING: 'serve' },
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

/** The steepest step of a case; undefined when it has not ended in time, and then the process is gone. */
function ask(child: ChildProcess, number: number): Promise<Step | undefined> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(undefined);
    }, patience);
    child.once('message', (step: Step) => {
      clearTimeout(limit);
      resolve(step);
    });
    child.send(number);
  });
}

interface Outcome {
  readonly each: Case;
  readonly step: Step | undefined;
}

const sentence = ({ each, step }: Outcome): string => {
  const what = `${each.operation.name} on ${each.shape.name}, ${each.dialect.id}`;
  return step
    ? `${what}: ${printed(step.single)} ms at ${step.size}, ${printed(step.double)} ms at twice that, ratio ${ratioOf(step).toFixed(2)}`
    : `${what}: not done within ${patience / 1000} s`;
};

function summary(outcomes: readonly Outcome[]): string {
  const steepest = new Map<string, { each: Case; step: Step }>();
  for (const { each, step } of outcomes) {
    const known = steepest.get(each.operation.name);
    if (step && (!known || ratioOf(step) > ratioOf(known.step)))
      steepest.set(each.operation.name, { each, step });
  }
  const rows = [...steepest].map(([name, { each, step }]) => {
    const { size, single, double } = step;
    const figures = [String(size), printed(single), printed(double), ratioOf(step).toFixed(2)];
    return [name, ...figures, `${each.shape.name}, ${each.dialect.id}`];
  });
  return table([['steepest step of', 'from', 'ms', 'ms at twice', 'ratio', 'on'], ...rows]);
}

async function gate(cases: readonly Case[]): Promise<void> {
  const start = performance.now();
  const outcomes: Outcome[] = [];
  let child = await startServing();
  for (const [number, each] of cases.entries()) {
    const outcome = { each, step: await ask(child, number) };
    if (!outcome.step) child = await startServing();
    if (!outcome.step || isSteep(outcome.step)) console.log(sentence(outcome));
    outcomes.push(outcome);
  }
  child.kill();
  const failures = outcomes.filter(({ step }) => !step || isSteep(step)).length;
  const seconds = (performance.now() - start) / 1000;
  console.log(summary(outcomes));
  console.log(
    `${cases.length} cases, ${failures} above ${greatestRatio} or without end, ${seconds.toFixed(0)} s`,
  );
  if (failures > 0) process.exitCode = 1;
}

const { values } = parseArgs({
  options: { top: { type: 'string', default: '1600000' }, only: { type: 'string' } },
});
const chosen = casesOf(Number(values.top), values.only);
await (process.env.HANSARD_SCALING === 'serve' ? serveCases(chosen) : gate(chosen));
