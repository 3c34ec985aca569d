// mocha's spec reporter, which also writes how many tests passed, failed and were skipped, as JSON, into the file that
// HANSARD_TALLY names. CommonJS, since mocha requires its reporters.
const { writeFileSync } = require('node:fs');
const process = require('node:process');
const { reporters, Runner } = require('mocha');

module.exports = class TallyReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      if (process.env.HANSARD_TALLY)
        writeFileSync(process.env.HANSARD_TALLY, JSON.stringify({ passed, failed, skipped }));
    });
  }
};
