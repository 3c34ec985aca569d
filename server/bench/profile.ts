/** Where the time of a piece of work goes: functions by their own time. Owns the sampling, by Node's inspector. */
import { Session, type Profiler } from 'node:inspector/promises';
import { table } from './measure.ts';

/** How many functions are shown. */
const shown = 25;

/** The functions with the most time of their own in `runs` runs, as a table with milliseconds a run. */
export async function profile(work: () => unknown, runs: number): Promise<string> {
  work();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let run = 0; run < runs; run += 1) work();
  const { profile: samples } = await session.post('Profiler.stop');
  session.disconnect();
  const rows = [...ownTimes(samples)]
    .sort(([, one], [, other]) => other - one)
    .slice(0, shown)
    .map(([name, microseconds]) => [name, (microseconds / 1000 / runs).toFixed(2)]);
  return table([['function', 'ms a run'], ...rows]);
}

/** Microseconds by function. */
function ownTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [
      id,
      `${callFrame.functionName || '(anonymous)'} :${callFrame.lineNumber + 1}`,
    ]),
  );
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const name = names.get(id) ?? '?';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  });
  return times;
}
