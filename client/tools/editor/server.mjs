// Starts VS Code's server build, and installs packaged extensions into it. It listens on this machine only, answers only
// to who knows a token, and asks no other host for anything. The page that it serves is session.mjs's part.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, startProcess, stopProcess } from '../processes.mjs';
import { installNode, installServer } from './install.mjs';

/** Settings under which the editor shows nothing but what is tested. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'window.commandCenter': false,
  'files.simpleDialog.enable': true,
  // The browser edition saves by itself otherwise: an edit in a test or a picture would reach the disk.
  'files.autoSave': 'off',
};

/** Temporary files go to a short folder of the session's own: unix sockets lie in it, whose paths must be short. */
export const temporaryFilesIn = (folder) => ({
  TMPDIR: folder,
  TEMP: folder,
  TMP: folder,
  XDG_RUNTIME_DIR: folder,
});

/** Writes the user settings of a server that has not started yet, unless it has some from an earlier start. */
function writeSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'settings.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** Resolves with the port once the server says that it listens; rejects when it ends or is silent for a minute. */
function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let tail = '';
    const limit = setTimeout(
      () => reject(new Error(`The editor's server did not start within 60 s.\n${tail}`)),
      60_000,
    );
    const read = (chunk) => {
      tail = (tail + String(chunk)).slice(-4000);
      log?.(String(chunk));
      const match = /Extension host agent listening on (\d+)/.exec(tail);
      if (match) (clearTimeout(limit), resolve(Number(match[1])));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => (clearTimeout(limit), reject(error)));
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`The editor's server ended at once (code ${code}).\n${tail}`));
    });
  });
}

/**
 * Starts the server.
 * @param {{ dataFolder: string, temporary: string, extensionsFolder?: string, settings?: object, asksTrust?: boolean,
 *   log?: (text: string) => void }} options folders that exist; user settings; whether a workspace is restricted until it is
 *   trusted; where the server's own log goes
 * @returns {Promise<{ origin: string, authority: string, token: string, stop: () => Promise<void>,
 *   ended: Promise<unknown> }>} where it answers, how to end it, and when it has ended
 */
export async function startServer({
  dataFolder,
  temporary,
  extensionsFolder,
  settings,
  asksTrust = false,
  log,
}) {
  const [node, folder] = await Promise.all([installNode(), installServer()]);
  writeSettings(dataFolder, { 'security.workspace.trust.enabled': asksTrust, ...settings });
  const token = randomUUID();
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--connection-token',
    token,
    '--server-data-dir',
    dataFolder,
  ];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--force-disable-user-env');
  if (!asksTrust) args.push('--disable-workspace-trust');
  args.push('--disable-update-check', '--disable-getting-started-override', '--disable-experiments');
  // Without this, a built workbench takes no extension from a folder; below level info, the tests' output is dropped.
  args.push('--enable-smoke-test-driver', '--log', 'info');
  if (extensionsFolder) args.push('--extensions-dir', extensionsFolder);
  const child = startProcess(node, [path.join(folder, 'out/server-main.js'), ...args], {
    env: { ...process.env, ...temporaryFilesIn(temporary), EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => stopProcess(child);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const authority = `127.0.0.1:${await portOf(child, log)}`;
    return { origin: `http://${authority}`, authority, token, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a packaged extension, as "Install from VSIX" does.
 * @param {string} vsix the file
 * @param {{ dataFolder: string, extensionsFolder: string }} folders of the server that will use it
 */
export async function installExtension(vsix, { dataFolder, extensionsFolder }) {
  const [node, folder] = await Promise.all([installNode(), installServer()]);
  const args = [
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensionsFolder,
    '--server-data-dir',
    dataFolder,
  ];
  const { code, output } = await run(
    node,
    [path.join(folder, 'out/server-main.js'), '--accept-server-license-terms', ...args],
    { quiet: true, timeLimit: 120_000, env: { EXTENSIONS_GALLERY: '{}' } },
  );
  if (code !== 0) throw new Error(`${path.basename(vsix)} could not be installed:\n${output}`);
}
