/**
 * The command that sets the date of a sitting by writing the first-line comment. Owns the asking and the edit; the form
 * of the comment is sitting-date.ts's.
 */
import { EndOfLine, Position, WorkspaceEdit, commands, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { commentWithDate, dateOfComment, isHansardComment, isIsoDate } from '../sitting-date.ts';
import type { HansardExtension } from '../session.ts';

/**
 * Registers *Set Sitting Date*. Called with an ISO date (by another extension or a key binding) it asks nothing. `sitting`
 * gives the date that the text itself prints, as the proposal in the input box.
 */
export function registerSittingDateCommand(sitting: HansardExtension['sitting']): Disposable {
  return commands.registerCommand('hansard.setSittingDate', async (given?: unknown) => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'hansard') {
      void window.showInformationMessage('Open a transcript to set the date of its sitting.');
      return;
    }
    const date = typeof given === 'string' && isIsoDate(given) ? given : await askDate(document, sitting);
    if (date !== undefined) await workspace.applyEdit(sittingDateEdit(document, date));
  });
}

/** The one edit, so one step to undo, that gives the document's first line the date. */
function sittingDateEdit(document: TextDocument, date: string): WorkspaceEdit {
  const { uri, eol } = document;
  const edit = new WorkspaceEdit();
  const first = document.lineAt(0);
  const comment = commentWithDate(first.text, date);
  if (isHansardComment(first.text)) edit.replace(uri, first.range, comment);
  else edit.insert(uri, new Position(0, 0), comment + (eol === EndOfLine.CRLF ? '\r\n' : '\n'));
  return edit;
}

async function askDate(
  document: TextDocument,
  sitting: HansardExtension['sitting'],
): Promise<string | undefined> {
  const known = dateOfComment(document.lineAt(0).text) ?? (await sitting(document.uri))?.date;
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
