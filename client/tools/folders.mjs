// Temporary folders of the project's commands, each removed when its user is done with it, or at the latest when this
// process ends. Node built-ins only.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folders = new Set();

/**
 * Makes an empty folder. Its path is short, since unix sockets, whose paths must be short, may lie in it.
 * @returns {string} the path
 */
export function makeFolder() {
  if (folders.size === 0) process.once('exit', () => folders.forEach(removeAtTheEnd));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hansard-'));
  folders.add(folder);
  return folder;
}

/** Removes a folder of makeFolder() with all that is in it; waits a second for a process that still writes there. */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  folders.delete(folder);
}

function removeAtTheEnd(folder) {
  try {
    removeFolder(folder);
  } catch {
    // A process that is just being ended holds a file; the system will clear its folder of temporary files.
  }
}
