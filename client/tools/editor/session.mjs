// One session of the editor: a server, a browser that shows it, and a folder for everything that either writes. Used by the
// editor tests (code.mjs), the test of the package, the screenshots and npm start. What is done in it is theirs.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { makeFolder, removeFolder } from '../folders.mjs';
import { onInterruption } from '../processes.mjs';
import { findBrowser } from './browser.mjs';
import { startServer, temporaryFilesIn } from './server.mjs';

/** Nothing but this machine: every other name fails at once instead of waiting for an answer. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** A folder for one session, with the folders that its parts expect. */
export function sessionFolder() {
  const folder = makeFolder();
  for (const name of ['t', 'server', 'browser']) mkdirSync(path.join(folder, name));
  return folder;
}

/** Opens a browser with an empty profile in `folder`; a window of its own, or none. */
export async function openBrowser(folder, { window = false } = {}) {
  const browser = await findBrowser({ window });
  const context = await chromium.launchPersistentContext(path.join(folder, 'browser'), {
    executablePath: browser.path,
    headless: !window,
    viewport: window ? null : { width: 1280, height: 800 },
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      offline,
    ],
    env: { ...process.env, ...temporaryFilesIn(path.join(folder, 't')), ...browser.env },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Signals are the caller's affair.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** A file or folder of this machine, as the page knows it. */
export const remoteUri = ({ authority }, place) =>
  `vscode-remote://${authority}${pathToFileURL(path.resolve(place)).pathname}`;

/**
 * The address of the editor.
 * @param {{ origin: string, authority: string, token: string }} server
 * @param {{ workspace: string, file?: string, extension?: string, tests?: string }} what the folder, or the .code-workspace, to open; a file in it;
 *   the folder of an extension under development; the module of its tests
 */
export function editorUrl(server, { workspace, file, extension, tests }) {
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remoteUri(server, extension)]);
  if (tests) payload.push(['extensionTestsPath', remoteUri(server, tests)]);
  if (file) payload.push(['openFile', remoteUri(server, file)]);
  const query = new URLSearchParams({
    tkn: server.token,
    // A plain path with forward slashes; unlike in the payload, nothing in it is escaped.
    [workspace.endsWith('.code-workspace') ? 'workspace' : 'folder']: decodeURIComponent(
      pathToFileURL(path.resolve(workspace)).pathname,
    ),
    payload: JSON.stringify(payload),
  });
  return `${server.origin}/?${query}`;
}

/**
 * Starts a server and a browser for it; the page is still empty.
 * @param {{ folder?: string, window?: boolean, settings?: object, extensionsFolder?: string, asksTrust?: boolean,
 *   log?: (text: string) => void }} options `folder` from sessionFolder(); the others as for the server
 * @returns {Promise<{ folder, server, page, context, close: () => Promise<void> }>} `close` removes the folder as well
 */
export async function openSession({ folder = sessionFolder(), window = false, ...options } = {}) {
  const opened = [];
  let closing;
  const closeAll = async () => {
    forget();
    await Promise.allSettled(opened.map((end) => end()));
    removeFolder(folder);
  };
  const close = () => (closing ??= closeAll());
  const forget = onInterruption(close);
  try {
    const starts = await Promise.allSettled([
      startServer({
        dataFolder: path.join(folder, 'server'),
        temporary: path.join(folder, 't'),
        ...options,
      }).then((server) => (opened.push(server.stop), server)),
      openBrowser(folder, { window }).then(
        (browser) => (opened.push(() => browser.context.close()), browser),
      ),
    ]);
    const failed = starts.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    const [server, browser] = starts.map(({ value }) => value);
    return { folder, server, ...browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}
