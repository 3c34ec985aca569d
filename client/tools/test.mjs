// npm test: runs the stages one after the other, each to its end whatever the others did, and closes with one line that
// sums up. `npm test -- unit web` runs the named stages only. How the editor is brought up is editor/'s part.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findBrowser } from './editor/browser.mjs';
import { installNode, installServer } from './editor/install.mjs';
import { makeFolder, removeFolder } from './folders.mjs';
import { root } from './packages.mjs';
import { run } from './processes.mjs';

/** Runs mocha in a Node of its own; resolves with its exit code. */
async function mocha(specifications, env) {
  const args = ['--import', 'tsx', path.join(root, 'node_modules/mocha/bin/mocha.js')];
  args.push('--reporter', path.join(root, 'client/tools/tally-reporter.cjs'));
  // A guard against a hang, not a measure of speed: machines that run tests are often busy.
  args.push('--timeout', '60000');
  if (process.env.CI) args.push('--forbid-only');
  if (process.env.MOCHA_GREP) args.push('--grep', process.env.MOCHA_GREP);
  const { code } = await run(process.execPath, [...args, ...specifications], { cwd: root, env });
  return code;
}

/** Runs the suites of client/test inside VS Code, on a copy of the fixtures. */
async function inEditor(host, env) {
  const workspace = makeFolder();
  cpSync(path.join(root, 'test-fixtures'), workspace, { recursive: true });
  try {
    return await runTests({
      vscodeExecutablePath: path.join(
        root,
        'client/tools/editor',
        process.platform === 'win32' ? 'code.cmd' : 'code.mjs',
      ),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'client/dist/test', host, 'index'),
      extensionTestsEnv: env,
      launchArgs: [workspace, ...(host === 'browser' ? ['--extensionDevelopmentKind=web'] : [])],
    });
  } finally {
    removeFolder(workspace);
  }
}

const stages = {
  unit: {
    title: 'Units, grammar and protocol',
    perform: (env) =>
      mocha(['server/test/**/*.test.ts', 'syntaxes/**/*.test.ts', 'client/tools/**/*.test.mjs'], env),
  },
  node: { title: 'In VS Code, Node extension host', editor: true, perform: (env) => inEditor('node', env) },
  web: {
    title: 'In VS Code, web-worker extension host',
    editor: true,
    perform: (env) => inEditor('browser', env),
  },
  package: {
    title: 'The packaged extension, installed',
    editor: true,
    perform: (env) => mocha(['client/test/packaged.test.mjs'], env),
  },
  scaling: {
    title: 'Growth with hostile texts',
    // Two minutes and more, on a machine that does nothing else: run where it is asked for, see .github/workflows.
    onlyNamed: true,
    perform: async (env) =>
      (await run(process.execPath, [path.join(root, 'server/bench/run.mjs'), 'scaling'], { cwd: root, env }))
        .code,
  },
};

/** Runs one stage. One that ends without telling its numbers, or fails without a failed test, counts as one failed test. */
async function runStage({ title, perform }) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const folder = makeFolder();
  const file = path.join(folder, 'tally.json');
  let code = 1;
  try {
    code = await perform({ HANSARD_TALLY: file });
  } catch (error) {
    console.error(error.message);
  }
  const tally = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  removeFolder(folder);
  if (code !== 0 && tally.failed === 0) {
    console.error('The stage failed outside its tests.');
    tally.failed = 1;
  }
  if (tally.passed + tally.failed === 0) {
    console.error('The stage ran no test.');
    tally.failed = 1;
  }
  console.log(`-- ${title}: ${closingLine(tally)}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return tally;
}

/** The sum in the form that ends a run: `N passed, N failed`, and the skipped ones if there are any. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Installs what the editor's stages need, so that no stage's time limit has to allow for it. */
async function prepareEditor() {
  await Promise.all([installServer(), installNode(), findBrowser()]);
}

/**
 * Runs the stages named, or all but those that want to be named.
 * @param {string[]} names
 */
export async function main(names) {
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length > 0)
    throw new Error(`No stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
  const chosen = Object.keys(stages).filter((name) =>
    names.length === 0 ? !stages[name].onlyNamed : names.includes(name),
  );
  const start = performance.now();
  const sum = { passed: 0, failed: 0, skipped: 0 };
  let editorMissing;
  for (const stage of chosen.map((name) => stages[name])) {
    if (stage.editor && !editorMissing) await prepareEditor().catch((error) => (editorMissing = error));
    const tally = await runStage(
      stage.editor && editorMissing ? { ...stage, perform: () => Promise.reject(editorMissing) } : stage,
    );
    for (const kind of Object.keys(sum)) sum[kind] += tally[kind];
  }
  console.log(`\nAll stages: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  console.log(closingLine(sum));
  if (sum.failed > 0) process.exitCode = 1;
}
