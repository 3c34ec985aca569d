// Runs the suites of this folder in the web-worker extension host, with mocha's browser build: the same marks as
// index.node.ts, no environment variables, no Node modules. The build adds the list of suites (client/tools/bundles.mjs).
import 'mocha/mocha.js';

/**
 * Runs mocha over the suites.
 * @param load declares the suites; called when `describe` and `it` are there
 * @returns a promise that is rejected when a test failed, as the extension host wants it
 */
export async function runSuites(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000 });
  load();
  console.log('[tests:begin]');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      console.log(`[tests:end] ${JSON.stringify({ passed: passes, failed, skipped: pending })}`);
      if (failed > 0) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}
