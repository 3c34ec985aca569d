/**
 * The command that sets the date of a sitting in the first-line comment. Owns the asking; the edit is first-line-edit.ts's.
 */
import { commands, window, type Disposable, type TextDocument } from 'vscode';
import { isIsoDate, propertyOf } from '../first-line-comment.ts';
import { writeFirstLine } from '../first-line-edit.ts';
import type { HansardExtension } from '../session.ts';

/**
 * Registers *Set Sitting Date*. Called with an ISO date (by another extension or a key binding) it asks nothing. `sitting`
 * gives the date that the text itself prints, as the proposal in the input box.
 */
export function registerSittingDateCommand(sitting: HansardExtension['sitting']): Disposable {
  return commands.registerCommand('hansard.setSittingDate', async (given?: unknown) => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'hansard') {
      void window.showInformationMessage('Open a transcript to set the date of its sitting.');
      return;
    }
    const date =
      typeof given === 'string' && isIsoDate(given) ? given : await askDate(editor.document, sitting);
    if (date === undefined || (await writeFirstLine(editor, 'date', date))) return;
    void window.showInformationMessage(
      'The date goes into the first line, and this transcript is read-only.',
    );
  });
}

async function askDate(
  document: TextDocument,
  sitting: HansardExtension['sitting'],
): Promise<string | undefined> {
  const known = propertyOf(document.lineAt(0).text, 'date') ?? (await sitting(document.uri))?.date;
  const answer = await window.showInputBox({
    title: 'Hansard: Set Sitting Date',
    prompt: 'On which day did the House sit? Who held which office is answered for this day.',
    placeHolder: 'YYYY-MM-DD',
    ...(known === undefined ? {} : { value: known }),
    validateInput: (text) =>
      isIsoDate(text.trim()) ? undefined : 'Enter a day as year, month and day, for example 2016-10-18.',
  });
  return answer?.trim();
}
