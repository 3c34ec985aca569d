/**
 * The command *Paste as Hansard*. Owns where to paste: into the editor in front of the reader, or a new one. A desktop editor
 * that lets us see the clipboard's HTML pastes itself; else we insert the plain text. In a browser, no command may read HTML
 * from the clipboard: there it is the choice *Paste as Hansard* beside an ordinary paste that keeps the names.
 */
import { Disposable, EventEmitter, UIKind, commands, env, languages, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { PasteParams } from '../../../server/src/lsp/protocol.ts';
import { PASTE_KIND, registerPasteProvider } from '../repair/paste-provider.ts';

/** How long, in milliseconds, the editor may take to turn to the provider: it does so at once, or never. */
const PATIENCE = 1000;

/** Languages into which the command pastes; anything else is not to be spoilt. */
const PASTED_INTO: ReadonlySet<string> = new Set(['hansard', 'plaintext']);

/** Registers the command and, where the editor has such a thing, the provider. @param paste makes the text */
export function registerPaste(paste: (clipboard: PasteParams) => Promise<string>): Disposable {
  const asked = new EventEmitter<void>();
  const provider = registerPasteProvider(paste, () => asked.fire());
  const canPaste = provider !== undefined && env.uiKind === UIKind.Desktop;
  const command = commands.registerCommand('hansard.pasteAsHansard', async () => {
    const editor = await editorToPasteInto();
    const { document } = editor;
    if (!canPaste || !(await pasteInEditor(asked))) await insertPlain(editor, paste);
    if (document.languageId === 'plaintext' && document.isUntitled)
      await languages.setTextDocumentLanguage(document, 'hansard');
  });
  return Disposable.from(...(provider === undefined ? [] : [provider]), command, asked);
}

/** Has the editor paste. @returns whether it has turned to the provider, and so has a text to paste */
async function pasteInEditor(asked: EventEmitter<void>): Promise<boolean> {
  const turned = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      once.dispose();
      resolve(false);
    }, PATIENCE);
    const once = asked.event(() => {
      clearTimeout(timer);
      once.dispose();
      resolve(true);
    });
  });
  await commands.executeCommand('editor.action.pasteAs', { kind: PASTE_KIND });
  return turned;
}

async function editorToPasteInto(): Promise<TextEditor> {
  const active = window.activeTextEditor;
  if (active !== undefined && PASTED_INTO.has(active.document.languageId)) return active;
  return window.showTextDocument(await workspace.openTextDocument({ language: 'hansard' }));
}

async function insertPlain(
  editor: TextEditor,
  paste: (clipboard: PasteParams) => Promise<string>,
): Promise<void> {
  const text = await paste({ text: await env.clipboard.readText() });
  if (text === '') {
    void window.showInformationMessage('There is no text on the clipboard.');
    return;
  }
  await editor.edit((edit) => editor.selections.forEach((selection) => edit.replace(selection, text)));
}
