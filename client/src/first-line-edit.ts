/**
 * Writes the first-line comment of a document, as one step to undo. Owns the edit; the form of the comment is
 * first-line-comment.ts's.
 */
import { EndOfLine, Position, type TextEditor } from 'vscode';
import {
  commentWith,
  commentWithout,
  isHansardComment,
  type FirstLineProperty,
} from './first-line-comment.ts';

/**
 * Sets a property in the first line of the editor's document, or takes it away where the value is `undefined`.
 * @returns whether the document says so now; `false` where it is read-only
 */
export async function writeFirstLine(
  editor: TextEditor,
  property: FirstLineProperty,
  value: string | undefined,
): Promise<boolean> {
  const { document } = editor;
  const { version, eol } = document;
  const { text, range, rangeIncludingLineBreak } = document.lineAt(0);
  const comment = value === undefined ? commentWithout(text, property) : commentWith(text, property, value);
  if (comment === text) return true;
  // Through the editor and not as a workspace edit, which would also change what the reader has made read-only.
  await editor.edit((edit) => {
    if (comment === '') edit.delete(rangeIncludingLineBreak);
    else if (isHansardComment(text)) edit.replace(range, comment);
    else edit.insert(new Position(0, 0), comment + (eol === EndOfLine.CRLF ? '\r\n' : '\n'));
  });
  // The editor refuses without saying so; only the document tells.
  return document.version !== version;
}
