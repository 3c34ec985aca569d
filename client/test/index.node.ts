// Runs the suites of this folder in the Node extension host: mocha's set-up and the two marks that tell the reader of the
// output where the tests begin and how they ended. The build adds the list of suites (client/tools/bundles.mjs).

/**
 * Runs mocha over the suites.
 * @param load declares the suites; called when `describe` and `it` are there
 * @returns a promise that is rejected when a test failed, as the extension host wants it
 */
export async function runSuites(load: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const { MOCHA_GREP: grep, CI: inCi } = process.env;
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: true, forbidOnly: inCi !== undefined });
  if (grep !== undefined) mocha.grep(grep);
  // What mocha does before it loads a file; ours are already here.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
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
