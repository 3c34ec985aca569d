/** Long work in short stretches, so that requests that came meanwhile are answered. Owns how long a stretch is. */
import { RAL } from 'vscode-languageserver';

/** How long, in milliseconds, other requests may have to wait for a stretch of work. */
const longestStretch = 8;

/** Tells after each step whether it is time to let others in. */
export interface Breaths {
  /** Whether the stretch has been long enough. Cheap: the clock is read at every 16th call. */
  isDue(): boolean;
  /** Lets everything that waits run, and begins a new stretch. */
  take(): Promise<void>;
}

/** Begins the first stretch. */
export function breaths(): Breaths {
  let start = performance.now();
  let calls = 0;
  return {
    isDue: () => (++calls & 15) === 0 && performance.now() - start > longestStretch,
    async take() {
      // Where there are immediates: a timer of nothing takes a millisecond, and of hundreds of stretches that is a part.
      await new Promise((resolve) => RAL().timer.setImmediate(resolve));
      start = performance.now();
    },
  };
}
