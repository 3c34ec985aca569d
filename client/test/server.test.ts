/** The life of the language server in a window, and the defaults that the extension sets for transcripts. */
import * as vscode from 'vscode';
import { equal, ok } from './assertions.ts';
import { activated, closeAll, leavesOf, outlineOf, showSample } from './editor.ts';

describe('Restart Server', () => {
  afterEach(closeAll);

  it('starts a new server that knows the open transcripts', async () => {
    const hansard = await activated();
    const document = await showSample();
    const before = leavesOf(await outlineOf(document)).map(({ name }) => name);
    const starts = hansard.serverStarts;
    await vscode.commands.executeCommand('hansard.restartServer');
    equal(hansard.serverStarts, starts + 1);
    equal(
      leavesOf(await outlineOf(document)).map(({ name }) => name),
      before,
    );
  });
});

describe('Editor defaults for transcripts', () => {
  const editor = () => vscode.workspace.getConfiguration('editor', { languageId: 'hansard' });

  for (const [setting, expected] of [
    ['wordWrap', 'on'],
    ['stickyScroll.defaultModel', 'outlineModel'],
    ['wordBasedSuggestions', 'off'],
    ['semanticHighlighting.enabled', true],
    // Else the word of confidence is what is cut off.
    ['inlayHints.maximumLength', 0],
  ] as const) {
    it(`${setting} is ${expected}`, () => equal(editor().get(setting), expected));
  }

  it('does not box the apostrophes and dashes of Hansard', () => {
    const allowed = editor().get<Record<string, boolean>>('unicodeHighlight.allowedCharacters', {});
    for (const character of '’‘“”–—') ok(allowed[character] === true, `${character} is boxed.`);
  });
});
