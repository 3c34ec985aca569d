/**
 * The reader’s own facts: finds the files, hands their texts to the server, again whenever one changes, and shows what came of
 * them. Owns when files are read; formats and their checks are the server’s.
 */
import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { OwnFile, OwnReport } from '../../../server/src/lsp/protocol.ts';
import { FactsReport } from './facts-report.ts';

/** Files that are read without a setting, in every folder of the workspace. */
const PATTERN = '.hansard/*.{json,csv,xml}';
const SETTING = 'hansard.knowledge.packs';
/** Bytes above which a file is not read. */
const LARGEST = 20 * 1024 * 1024;
/** How long, in milliseconds, files must rest before they are read again. */
const REST = 300;

/** Follows the files until disposed of. `use` gives their texts to the server; it is not called while there never was a file. */
export class OwnFacts {
  private readonly report = new FactsReport();
  private readonly disposables: Disposable[] = [];
  private watchers: Disposable[] = [];
  private rest: ReturnType<typeof setTimeout> | undefined;
  private used = false;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly use: (files: readonly OwnFile[]) => Promise<readonly OwnReport[]>) {
    this.watch();
    this.disposables.push(
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(SETTING)) return;
        this.watch();
        this.changed();
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.watch();
        this.changed();
      }),
    );
  }

  /** Reads the files and gives them to the server, one reading after the other; to be called whenever a server has come up. */
  read(): Promise<void> {
    const run = this.reading.then(() => this.readNow());
    // What went wrong in one reading is no reason to leave out the next.
    this.reading = run.catch(() => undefined);
    return run;
  }

  private async readNow(): Promise<void> {
    const uris = await factFiles();
    if (uris.length === 0 && !this.used) return;
    const files = await Promise.all(uris.map(readText));
    const texts = files.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
    // A server on its way out answers with an error; the next one is told again.
    const reports = await this.use(texts).catch(() => undefined);
    if (reports === undefined) return;
    this.used = true;
    const told = [...reports];
    this.report.show(
      files.map(({ uri, name, text, wrong }) => {
        const report = text === undefined ? undefined : told.shift();
        return { ...(report ?? unread(name, wrong)), uri };
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.rest);
    Disposable.from(this.report, ...this.watchers, ...this.disposables).dispose();
  }

  private changed(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.read(), REST);
  }

  private watch(): void {
    Disposable.from(...this.watchers).dispose();
    const changed = () => this.changed();
    const folders = workspace.workspaceFolders ?? [];
    const patterns = folders.map((folder) => new RelativePattern(folder, PATTERN));
    this.watchers = [...patterns, ...namedFiles().map(patternOf)].map((pattern) => {
      const watcher = workspace.createFileSystemWatcher(pattern);
      return Disposable.from(
        watcher,
        watcher.onDidChange(changed),
        watcher.onDidCreate(changed),
        watcher.onDidDelete(changed),
      );
    });
  }
}

/** The files named in the setting. */
function namedFiles(): readonly Uri[] {
  const named: unknown = workspace.getConfiguration('hansard').get('knowledge.packs');
  const paths = Array.isArray(named) ? named.filter((path) => typeof path === 'string') : [];
  return paths.flatMap(uriOf);
}

const WILD = /[*?{}[\]]/g;

/** A pattern for a file alone, whatever marks are in its name. */
function patternOf(uri: Uri): RelativePattern {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return new RelativePattern(Uri.joinPath(uri, '..'), name.replace(WILD, '[$&]'));
}

/** The files named in the setting, and those in the folders `.hansard`. */
async function factFiles(): Promise<readonly Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => workspace.findFiles(new RelativePattern(folder, PATTERN), null)),
  );
  const uris = [...namedFiles(), ...found.flat()];
  const byName = new Map(uris.map((uri) => [uri.toString(), uri]));
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
}

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const ABSOLUTE = /^(?:\/|[a-z]:[\\/])/i;

/** A path of the setting: a URI, an absolute path, or one below the first folder of the workspace. */
function uriOf(path: string): readonly Uri[] {
  if (ABSOLUTE.test(path)) return [Uri.file(path)];
  if (SCHEME.test(path)) return [Uri.parse(path)];
  return (workspace.workspaceFolders ?? []).slice(0, 1).map((folder) => Uri.joinPath(folder.uri, path));
}

/** A file as far as it could be read. */
interface ReadFile {
  readonly uri: Uri;
  /** For the reader. */
  readonly name: string;
  readonly text?: string;
  /** Why there is no text. */
  readonly wrong?: string;
}

async function readText(uri: Uri): Promise<ReadFile> {
  const name = workspace.asRelativePath(uri);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST) return { uri, name, wrong: 'This file is too large: it has more than 20 MB.' };
    return { uri, name, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch {
    return { uri, name, wrong: 'This file cannot be read.' };
  }
}

/** The report on a file that the server never saw. */
const unread = (name: string, message = 'This file cannot be read.'): OwnReport => ({
  name,
  persons: 0,
  memberships: 0,
  problems: [{ message }],
});
