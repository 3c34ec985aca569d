#!/usr/bin/env node
// Stands in for the executable of VS Code: takes the arguments that @vscode/test-electron passes, runs the tests in a
// session of the editor, shows what they print, and ends with their exit code. Arguments that only a desktop VS Code
// understands are ignored. HANSARD_TALLY names a file for the numbers of tests, HANSARD_VERBOSE=1 shows every log.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { endChildrenWithUs, interrupt } from '../processes.mjs';
import { editorUrl, openSession } from './session.mjs';

const { HANSARD_VERBOSE: verbose, HANSARD_TALLY: tally, HANSARD_TIME_LIMIT: seconds = '300' } = process.env;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  allowPositionals: true,
});
const {
  extensionDevelopmentPath: extension,
  extensionTestsPath: tests,
  extensionDevelopmentKind: kind,
} = values;

let session;
let ended = false;

/** Ends the session and this process; the first call decides. */
async function finish(code, reason) {
  if (ended) return;
  ended = true;
  if (reason) console.error(reason);
  await session?.close();
  process.exit(code);
}

/** The page shows an extension in the worker host when this setting says so; the argument alone has no effect there. */
function hostSettings() {
  if (!kind) return {};
  const { publisher, name } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: [kind] } };
}

let inTests = false;

/** Lines that the editor itself prints among those of the tests. */
const noise =
  /^(?:%c|Ignoring |Updating additional|Creating a socket|Started local|\[Agent|\[AccountPolicy)|spdlog|watchdog/;

/** Passes on what the tests print: the page forwards all consoles, ours lies between the two marks of client/test/index.*. */
function show(type, args) {
  const text = format(...(Array.isArray(args) ? args : [args]));
  if (verbose) console.error(`[${type}] ${text}`);
  if (text === '[tests:begin]') inTests = true;
  else if (text.startsWith('[tests:end] ')) {
    inTests = false;
    if (tally) writeFileSync(tally, text.slice('[tests:end] '.length));
  } else if (inTests && !verbose && !noise.test(text)) console.log(text);
}

endChildrenWithUs();
// When the process that started us is gone, so is our reader.
process.stdin.resume().on('end', interrupt);
process.on('unhandledRejection', (error) => void finish(1, error));
setTimeout(
  () => void finish(124, `The tests did not end within ${seconds} s.`),
  Number(seconds) * 1000,
).unref();

session = await openSession({
  settings: hostSettings(),
  ...(verbose && { log: (text) => process.stderr.write(`[server] ${text}`) }),
});
const { page, server, context } = session;
await page.exposeFunction('codeAutomationLog', show);
await page.exposeFunction('codeAutomationExit', (code) => finish(code));
page.on('pageerror', (error) => console.error('The page failed:', error.message));
page.on('crash', () => void finish(1, 'The page crashed.'));
context.on('close', () => void finish(1, 'The browser closed.'));
await page.goto(editorUrl(server, { workspace: positionals[0] ?? session.folder, extension, tests }));
