/** What a reader keeps when the server's process dies: Node's extension host only, where the server is a process of its own. */
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { equal, ok } from './assertions.ts';
import { activated, closeAll, eventually, leavesOf, outlineOf, showSample, until } from './editor.ts';

/** The client gives up at the crash after these, within three minutes (client/src/crashes.ts). */
const restarts = 3;

/** Process ids of the servers that this extension host has started. */
function serverProcesses(): number[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, id, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return Number(parent) === process.pid && args?.includes('server.node.cjs') ? [Number(id)] : [];
    });
}

async function killServer(): Promise<void> {
  const id = await eventually('one running server', () => {
    const [only, ...others] = serverProcesses();
    return others.length === 0 ? only : undefined;
  });
  process.kill(id, 'SIGKILL');
  await until('the end of the server', () => !serverProcesses().includes(id));
}

describe('A server that is killed', function () {
  this.timeout(120_000);

  before(function () {
    // Windows has neither ps nor signals.
    if (process.platform === 'win32') this.skip();
  });

  // The count of crashes is kept for three minutes: a new client makes the other suites independent of it.
  after(() => vscode.commands.executeCommand('hansard.restartServer'));
  afterEach(closeAll);

  it('comes back with the open transcripts as they stand, unsaved edits too', async () => {
    const hansard = await activated();
    const document = await showSample();
    const before = leavesOf(await outlineOf(document)).map(({ name }) => name);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'The ');
    await vscode.workspace.applyEdit(edit);
    const { serverStarts } = hansard;
    await killServer();
    await until('a new server', () => hansard.serverStarts === serverStarts + 1);
    const symbols = await outlineOf(document, ([first]) => first?.name.startsWith('The ') === true);
    equal(
      leavesOf(symbols).map(({ name }) => name),
      before,
    );
  });

  it('again and again is left alone, until the reader restarts it', async () => {
    const hansard = await activated();
    const document = await showSample();
    await outlineOf(document);
    // The first test has killed it once.
    for (let kill = 2; kill <= restarts; kill += 1) {
      const { serverStarts } = hansard;
      await killServer();
      await until('a new server', () => hansard.serverStarts === serverStarts + 1);
    }
    await killServer();
    equal(await hansard.sitting(document.uri), null, 'nobody is left to answer');
    await vscode.commands.executeCommand('hansard.restartServer');
    ok((await outlineOf(document)).length > 0, 'no outline after the restart');
  });
});
