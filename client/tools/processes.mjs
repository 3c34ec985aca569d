// Child processes of the project's commands: started here, awaited here, and stopped here, so that neither Ctrl+C nor a
// failure leaves one behind. What the children do is not known to this file. Node built-ins only: it runs before any install.
import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';

/** Children that still run. Each leads a process group of its own outside Windows, so that its children go with it. */
const running = new Set();

/**
 * Starts a child that ends with this process at the latest.
 * @param {string} command the executable
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options as for `spawn`
 * @returns {import('node:child_process').ChildProcess}
 */
export function startProcess(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !isWindows });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Sends a signal to a child and everything it started; a child that is gone already is no error. */
function signalProcess(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (!isWindows) process.kill(-child.pid, signal);
    else if (child.exitCode === null)
      spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } catch {
    // ESRCH: it has ended between two lines of ours.
  }
}

/**
 * Asks a child to end and, when it has not within two seconds, ends it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>} settles when the child is gone
 */
export async function stopProcess(child) {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    signalProcess(child, 'SIGTERM');
    const impatient = setTimeout(() => signalProcess(child, 'SIGKILL'), 2000);
    await gone;
    clearTimeout(impatient);
  }
  // The group may outlive its leader.
  if (!isWindows) signalProcess(child, 'SIGKILL');
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, quiet?: boolean, timeLimit?: number }} options
 *   `quiet` keeps the output for the caller instead of showing it; `timeLimit` is in milliseconds
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless `quiet`
 */
export function run(command, args, { cwd, env, shell = false, quiet = false, timeLimit = 600_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = startProcess(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    const limit = setTimeout(() => {
      console.error(`${command} ${args[0] ?? ''} did not end within ${timeLimit / 1000} s and is stopped.`);
      void stopProcess(child);
    }, timeLimit);
    child.once('error', (error) => (clearTimeout(limit), reject(error)));
    child.once('close', (code) => (clearTimeout(limit), resolve({ code: code ?? 1, output })));
  });
}

/** What to do, besides ending the children, when a signal ends this process. */
const duties = new Set();

/**
 * Has something done when a signal ends this process: folders removed, a server stopped.
 * @param {() => Promise<void>} duty
 * @returns {() => void} takes the duty back, once it is done in the ordinary way
 */
export function onInterruption(duty) {
  duties.add(duty);
  return () => duties.delete(duty);
}

let ending = false;

/** Tidies up, ends the children, and then this process; with code 130, as after Ctrl+C. */
export function interrupt() {
  if (ending) return;
  ending = true;
  void Promise.allSettled([...duties].map((duty) => duty()))
    .then(() => Promise.all([...running].map(stopProcess)))
    .finally(() => process.exit(130));
}

/** Makes this process answer SIGINT, SIGTERM and SIGHUP by tidying up, and end its children however it ends. */
export function endChildrenWithUs() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
  process.on('exit', () => {
    for (const child of running) signalProcess(child, 'SIGKILL');
  });
}
