/** The command that opens the sample debate of the walkthrough. */
import { Uri, commands, window, workspace, type Disposable } from 'vscode';

/** The debate that ships with the extension, below its folder. */
const SAMPLE = ['test-fixtures', 'aleppo-bombings.hansard.txt'] as const;

/**
 * Registers *Open Sample Debate*: an untitled copy, so that trying things out changes no file. In the web host the
 * extension may lie on any file system, hence `workspace.fs`.
 */
export function registerSampleCommand(extensionUri: Uri): Disposable {
  return commands.registerCommand('hansard.openSample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...SAMPLE));
    const content = new TextDecoder().decode(bytes);
    const document = await workspace.openTextDocument({ language: 'hansard', content });
    await window.showTextDocument(document);
  });
}
