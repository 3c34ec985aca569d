// Temporary folders of the project's commands, each removed when its user is done with it, or at the latest when this
// process ends. Node built-ins only.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folders = new Set();

/** Unix sockets lie in our folders, and their paths end at 103 characters; macOS has a long folder of its own per user. */
const parent = () => (process.platform !== 'win32' && os.tmpdir().length > 24 ? '/tmp' : os.tmpdir());

/**
 * Makes an empty folder, with a short path.
 * @returns {string} the path
 */
export function makeFolder() {
  if (folders.size === 0) process.once('exit', () => folders.forEach(removeAtTheEnd));
  const folder = mkdtempSync(path.join(parent(), 'hansard-'));
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
