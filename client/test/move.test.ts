/** Moving by turns, questions and divisions; and that the keys for it are nobody else's. */
import * as vscode from 'vscode';
import { equal, ok } from './assertions.ts';
import { activated, allOf, closeAll, outlineOf, showUntitled } from './editor.ts';

/** Lines count from 0, and every second one is blank. */
const DEBATE = [
  'Ferries',
  'Volume 615: debated on Tuesday 18 October 2016',
  'Patricia Example (Ayrmouth) (Lab)', // line 4
  '1. What steps she is taking to find the ferry. (901234)',
  'The Secretary of State for Ferries (Ann Sample)', // line 8
  'We are looking for it.',
  'Dame Mary Pattern (Westham) (Con)', // line 12
  '2. What steps she is taking to raise the ferry. (901235)',
  'Ann Sample', // line 16
  'It rose by itself.',
  'Question put.',
  'Division 7', // line 22
  'Ayes: 201',
  'Noes: 187',
  'Question accordingly agreed to.',
  'Mr Speaker', // line 30
  'Order.',
];

/** Runs a command and tells where the cursor is then. */
async function lineAfter(command: string): Promise<number> {
  await vscode.commands.executeCommand(command);
  const editor = vscode.window.activeTextEditor;
  ok(editor !== undefined, 'No editor is open.');
  return editor.selection.active.line;
}

function putCursor(line: number, character = 0): void {
  const editor = vscode.window.activeTextEditor;
  ok(editor !== undefined, 'No editor is open.');
  const position = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(position, position);
}

describe('Moving through a debate', () => {
  before(async () => {
    await activated();
    const document = await showUntitled(DEBATE.join('\n\n'));
    await outlineOf(document, (symbols) => allOf(symbols).length > 5);
  });
  after(closeAll);

  for (const [what, lines] of [
    ['Turn', [4, 8, 12, 16, 30]],
    ['Question', [4, 12]],
    ['Division', [22]],
  ] as const) {
    it(`goes through every ${what.toLowerCase()} and no further`, async () => {
      putCursor(0);
      for (const line of lines) equal(await lineAfter(`hansard.next${what}`), line);
      equal(await lineAfter(`hansard.next${what}`), lines.at(-1));
      putCursor(DEBATE.length * 2 - 2, 5);
      for (const line of [...lines].reverse()) equal(await lineAfter(`hansard.previous${what}`), line);
      equal(await lineAfter(`hansard.previous${what}`), lines[0]);
    });
  }

  it('goes back to the beginning of a turn first', async () => {
    putCursor(10, 4);
    equal(await lineAfter('hansard.previousTurn'), 8);
  });

  it('shows where it went, and leaves one cursor without a selection', async () => {
    putCursor(0);
    await vscode.commands.executeCommand('editor.action.selectAll');
    await lineAfter('hansard.previousTurn');
    const editor = vscode.window.activeTextEditor!;
    equal([editor.selections.length, editor.selection.isEmpty], [1, true]);
    ok(
      editor.visibleRanges.some((range) => range.contains(editor.selection.active)),
      'Not in view.',
    );
  });
});

describe('The keys', () => {
  /** The editor's own list of keys, of this platform; those of extensions are in it. */
  async function defaultKeys(): Promise<readonly { readonly key: string; readonly command: string }[]> {
    const list = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(list)).getText();
    return [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)].map(
      ([, key = '', command = '']) => ({
        key,
        command,
      }),
    );
  }

  it('of the extension have no other meaning', async () => {
    const keys = await defaultKeys();
    const own = keys.filter(({ command }) => command.startsWith('hansard.'));
    equal(own.length, 6, 'Number of keys');
    ok(keys.length > 500, 'The list of keys could not be read.');
    const others = keys.filter(({ command }) => !command.startsWith('hansard.'));
    for (const { key, command } of own) {
      equal(
        others.filter((other) => other.key === key || other.key.startsWith(`${key} `)),
        [],
        `The key of ${command}`,
      );
    }
  });
});
