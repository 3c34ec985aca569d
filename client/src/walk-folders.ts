/** Finds files where the editor has no search for them: some virtual file systems only list folders. Owns the walk. */
import { FileType, Uri, workspace, type CancellationToken } from 'vscode';

/** Most folders that are looked into. */
const MOST_FOLDERS = 500;

/** What is wanted of a folder's content. */
export interface Wanted {
  /** Whether a file is wanted, by its name. */
  readonly file: (name: string) => boolean;
  /** Whether a folder is left out, by its name. */
  readonly isExcluded: (name: string) => boolean;
  /** How many files at most. */
  readonly most: number;
}

/** Files that a walk found. */
export interface Walked {
  readonly files: readonly Uri[];
  /** Whether no folder was left out. */
  readonly isComplete: boolean;
}

/** Files below some folders, the outer ones first; folders that cannot be read hold none. Symbolic links are not followed. */
export async function walkFolders(
  folders: readonly Uri[],
  { file, isExcluded, most }: Wanted,
  token: CancellationToken,
): Promise<Walked> {
  const found: Uri[] = [];
  const waiting = [...folders];
  for (let looked = 0; looked < MOST_FOLDERS; looked += 1) {
    if (found.length >= most || token.isCancellationRequested) break;
    const folder = waiting.shift();
    if (folder === undefined) break;
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.File && file(name)) found.push(Uri.joinPath(folder, name));
      if (type === FileType.Directory && !isExcluded(name)) waiting.push(Uri.joinPath(folder, name));
    }
  }
  return { files: found.slice(0, most), isComplete: waiting.length === 0 };
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
