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

  constructor(private readonly use: (files: readonly OwnFile[]) => Promise<readonly OwnReport[]>) {
    this.watch();
    this.disposables.push(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) this.changed();
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.watch();
        this.changed();
      }),
    );
  }

  /** Reads the files and gives them to the server; to be called whenever a server has come up. */
  async read(): Promise<void> {
    const uris = await factFiles();
    if (uris.length === 0 && !this.used) return;
    const texts = await Promise.all(uris.map(readText));
    const files = texts.filter((text) => text !== undefined);
    // A server on its way out answers with an error; the next one is told again.
    const reports = await this.use(files.map(({ name, text }) => ({ name, text }))).catch(() => undefined);
    if (reports === undefined) return;
    this.used = true;
    this.report.show(reports.map((report, index) => ({ ...report, uri: files[index]?.uri })));
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
    this.watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, PATTERN));
      return Disposable.from(
        watcher,
        watcher.onDidChange(changed),
        watcher.onDidCreate(changed),
        watcher.onDidDelete(changed),
      );
    });
  }
}

/** The files named in the setting, then those in the folders `.hansard`. */
async function factFiles(): Promise<readonly Uri[]> {
  const named: unknown = workspace.getConfiguration('hansard').get('knowledge.packs');
  const paths = Array.isArray(named) ? named.filter((path) => typeof path === 'string') : [];
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => workspace.findFiles(new RelativePattern(folder, PATTERN), null)),
  );
  const uris = [...paths.flatMap(uriOf), ...found.flat()];
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

async function readText(uri: Uri): Promise<(OwnFile & { readonly uri: Uri }) | undefined> {
  const name = workspace.asRelativePath(uri);
  try {
    const { size } = await workspace.fs.stat(uri);
    // An empty table reports itself; the reader learns that nothing was taken from the file.
    const text = size > LARGEST ? '' : new TextDecoder().decode(await workspace.fs.readFile(uri));
    return { uri, name, text };
  } catch {
    return undefined;
  }
}
