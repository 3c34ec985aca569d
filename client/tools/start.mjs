// npm start [path]: the editor with the extension as it lies here, on the fixtures or on the given file or folder. With a
// display it opens a window; without one, or without a browser, it prints the address to open.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { startServer } from './editor/server.mjs';
import { editorUrl, openBrowser, sessionFolder } from './editor/session.mjs';
import { removeFolder } from './folders.mjs';
import { root } from './packages.mjs';
import { onInterruption } from './processes.mjs';

/** What to open: a folder, and a file in it if a file was named. */
function placeToOpen(named) {
  const place = path.resolve(named ?? path.join(root, 'test-fixtures/aleppo-bombings.hansard.txt'));
  if (!existsSync(place)) throw new Error(`${place} does not exist.`);
  return statSync(place).isDirectory()
    ? { workspace: place }
    : { workspace: path.dirname(place), file: place };
}

const hasDisplay = () =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** Opens a window on the address; without a browser that has windows, says so and leaves it at the address. */
async function openWindow(folder, url, close) {
  try {
    const { page, context } = await openBrowser(folder, { window: true });
    context.on('close', close);
    await page.goto(url);
  } catch (error) {
    console.log(`No window could be opened: ${error.message}`);
  }
}

/**
 * Serves the editor until it is stopped.
 * @param {string[]} args a file or folder, or nothing
 */
export async function main([named]) {
  const place = placeToOpen(named);
  const folder = sessionFolder();
  // Settings and layout of the editor stay from one start to the next.
  const dataFolder = path.join(root, '.vscode-test', 'start');
  mkdirSync(dataFolder, { recursive: true });
  const server = await startServer({ dataFolder, temporary: path.join(folder, 't') });
  const close = async () => {
    await server.stop();
    removeFolder(folder);
  };
  onInterruption(close);
  const url = editorUrl(server, { ...place, extension: root });
  console.log(
    `The editor, with the extension, is at\n\n  ${url}\n\nCtrl+C stops it. After a change: npm run build, then reload the page.`,
  );
  if (hasDisplay()) await openWindow(folder, url, () => void close().then(() => process.exit(0)));
  await server.ended;
}
