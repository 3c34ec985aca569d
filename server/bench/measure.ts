/** Times of repeated work, and tables of them. Owns the clock and the figures; knows nothing of what is measured. */

/** Milliseconds of several runs of one piece of work. */
export interface Times {
  readonly least: number;
  readonly median: number;
  readonly p99: number;
  readonly runs: number;
}

/** The figures of a list of milliseconds. */
export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { least: at(0), median: at(0.5), p99: at(0.99), runs: sorted.length };
}

/** Milliseconds that one run takes. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Milliseconds of one run that other work on the machine changes least: the clock's, or the processor's where these are fewer.
 * The clock counts what others take, the processor counts the threads that collect garbage beside the work.
 */
export function steadyTime(work: () => unknown): number {
  const processor = process.cpuUsage();
  const clock = time(work);
  const { user, system } = process.cpuUsage(processor);
  return Math.min(clock, (user + system) / 1000);
}

/** Milliseconds that one run takes, for work that is awaited. */
export async function timeAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The engine has compiled what is repeated so long, or so often. */
const warmMilliseconds = 600;
const warmRuns = 60;

/** The hundredth part of fewer runs than this is one run or none: what is quick is repeated so often. */
const percentileRuns = 400;
/** But not for longer than this, in milliseconds. */
const percentileMilliseconds = 4000;

/** Repeats work `runs` times, and so long as a 99th percentile asks for. @param timed does it once and says how long it took */
export async function repeat(runs: number, timed: () => Promise<number>): Promise<Times> {
  const milliseconds: number[] = [];
  let spent = 0;
  while (
    milliseconds.length < runs ||
    (milliseconds.length < percentileRuns && spent < percentileMilliseconds)
  ) {
    const taken = await timed();
    milliseconds.push(taken);
    spent += taken;
  }
  return timesOf(milliseconds);
}

/** The figures of `runs` runs or more after those that warm up. */
export async function measure(runs: number, work: () => unknown): Promise<Times> {
  const timed = (): Promise<number> => timeAsync(() => Promise.resolve(work()));
  let spent = 0;
  for (let run = 0; run < 2 || (run < warmRuns && spent < warmMilliseconds); run += 1) spent += await timed();
  return repeat(runs, timed);
}

/** A number of milliseconds, short: `0.04`, `4.2`, `142`. */
export const printed = (milliseconds: number): string =>
  milliseconds.toFixed(milliseconds < 1 ? 2 : milliseconds < 100 ? 1 : 0);

/** Rows as lines with columns of equal width, the first one to the left. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
