/**
 * A document that the client has open: the text as the client has it, and as the rules read it. Owns how both follow the
 * client's changes, so that of a text of a megabyte only the keystroke is looked at.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver';
import { readable } from '../text/printed.ts';

/** A carriage return that ends a line by itself: what is typed beside it may become one line break with it. */
const loneReturn = /\r(?!\n)/;

/** Behind the end of every line, in UTF-16 units; as much as LSP's uinteger holds. */
const lineEnd = 0x7fffffff;

/** Behind the last line is the end of the text (LSP 3.18, Position). TextDocument loses count of its lines there. */
const withinLines = (position: Position, lineCount: number): Position =>
  position.line < lineCount ? position : { line: lineCount - 1, character: lineEnd };

function withinText(
  change: TextDocumentContentChangeEvent,
  lineCount: number,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  return {
    text: change.text,
    range: { start: withinLines(start, lineCount), end: withinLines(end, lineCount) },
  };
}

/** One open document, whatever changes it. */
export class OpenDocument {
  readonly uri: string;
  /** As the client has it. */
  readonly #sent: TextDocument;
  /** As the rules read it; the same object where that is the same text. */
  #read: TextDocument;
  #hasLoneReturns = false;

  /** @param content as the client sent it, any line breaks */
  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.#sent = TextDocument.create(uri, languageId, version, content);
    this.#read = this.#sent;
    this.#readAnew();
  }

  get version(): number {
    return this.#sent.version;
  }

  /** With line feeds and plain spaces, see {@link readable}; lines and places in them are the client's. */
  get text(): string {
    return this.#read.getText();
  }

  /** How the client's document ends its lines; `\r\n` if any line ends so. */
  get lineBreak(): '\n' | '\r\n' {
    return this.#read !== this.#sent && this.#sent.getText().includes('\r\n') ? '\r\n' : '\n';
  }

  /** Takes in what the client changed, in order, as LSP 3.18 `textDocument/didChange` has it. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#take(withinText(change, this.#sent.lineCount), version);
  }

  #take(change: TextDocumentContentChangeEvent, version: number): void {
    TextDocument.update(this.#sent, [change], version);
    const text = readable(change.text);
    const isSame = this.#read === this.#sent;
    const isEven = 'range' in change && !this.#hasLoneReturns && !loneReturn.test(change.text);
    if (!isEven || (isSame && text !== change.text)) this.#readAnew();
    else if (!isSame) TextDocument.update(this.#read, [{ ...change, text }], version);
  }

  #readAnew(): void {
    const { uri, languageId, version } = this.#sent;
    const sent = this.#sent.getText();
    const read = readable(sent);
    this.#read = read === sent ? this.#sent : TextDocument.create(uri, languageId, version, read);
    this.#hasLoneReturns = read !== sent && loneReturn.test(sent);
  }
}
