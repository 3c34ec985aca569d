/**
 * A document that the client has open: its text as the rules read it. Owns how that follows the client's changes, so that of a
 * text of a megabyte only the keystroke is looked at.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver';
import type { SharedEnds } from '../text/lines.ts';
import { readable } from '../text/printed.ts';

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

/** How all lines of a text end; `none` where it has but one. */
type LineEnds = '\n' | '\r\n' | 'none' | 'mixed';

/** @param read the text as `readable` makes it, one line feed for each line break */
function lineEndsOf(text: string, read: string): LineEnds {
  const first = read.indexOf('\n');
  if (first < 0) return 'none';
  if (!text.includes('\r')) return '\n';
  let breaks = 0;
  for (let at = first; at >= 0; at = read.indexOf('\n', at + 1)) breaks++;
  // Each break of two characters lost one.
  return text.length - read.length === breaks ? '\r\n' : 'mixed';
}

/** One open document, whatever changes it. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** As the rules read it. */
  #read: TextDocument;
  #lineEnds: LineEnds = 'none';
  /**
   * As the client has it; only where lines end in several ways. What is typed beside a carriage return may become one line
   * break with it: such a text is read anew. Any other is known by its line ends, and not kept twice.
   */
  #sent: TextDocument | undefined;
  /** The version that was read last, and what the text still shares with it. */
  #since: { readonly version: number; shared: SharedEnds | undefined } | undefined;

  /** @param content as the client sent it, any line breaks */
  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#read = this.#readAnew(content, version);
  }

  get version(): number {
    return this.#read.version;
  }

  /** With line feeds and plain spaces, see {@link readable}; lines and places in them are the client's. */
  get text(): string {
    return this.#read.getText();
  }

  /** How the client's document ends its lines; `\r\n` if any line ends so. */
  get lineBreak(): '\n' | '\r\n' {
    const hasBoth =
      this.#lineEnds === '\r\n' ? this.#read.lineCount > 1 : this.#sent?.getText().includes('\r\n');
    return hasBoth ? '\r\n' : '\n';
  }

  /** What the text shares with that of an earlier version; undefined where that is not known. */
  sharedSince(version: number): SharedEnds | undefined {
    return this.#since?.version === version ? this.#since.shared : undefined;
  }

  /** From now on it is followed what the text shares with this version. */
  markRead(): void {
    this.#since = { version: this.version, shared: undefined };
  }

  /** Takes in what the client changed, in order, as LSP 3.18 `textDocument/didChange` has it. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#take(withinText(change, this.#read.lineCount), version);
  }

  #take(change: TextDocumentContentChangeEvent, version: number): void {
    if (!('range' in change)) {
      this.#read = this.#readAnew(change.text, version);
      return;
    }
    const text = readable(change.text);
    const lineEnds = lineEndsOf(change.text, text);
    if (this.#lineEnds === 'none' && lineEnds !== 'mixed') this.#lineEnds = lineEnds;
    if (!this.#sent && (lineEnds === 'none' || lineEnds === this.#lineEnds)) {
      this.#follow(change.range);
      TextDocument.update(this.#read, [{ ...change, text }], version);
      return;
    }
    const sent = this.#sent ?? this.#asSent();
    TextDocument.update(sent, [change], version);
    this.#read = this.#readAnew(sent.getText(), version);
  }

  /** Takes a range that is about to be replaced out of what is shared. */
  #follow({ start, end }: Range): void {
    if (!this.#since) return;
    const from = this.#read.offsetAt(start);
    const to = this.#read.offsetAt(end);
    const head = Math.min(from, to);
    const tail = this.text.length - Math.max(from, to);
    const { shared } = this.#since;
    this.#since.shared = shared
      ? { head: Math.min(shared.head, head), tail: Math.min(shared.tail, tail) }
      : { head, tail };
  }

  /** The document with the client's line breaks, from the text as it is read. */
  #asSent(): TextDocument {
    const { text, uri, languageId, version } = this;
    const sent = this.#lineEnds === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
    return TextDocument.create(uri, languageId, version, sent);
  }

  #readAnew(content: string, version: number): TextDocument {
    const { uri, languageId } = this;
    this.#since = undefined;
    const read = readable(content);
    this.#lineEnds = lineEndsOf(content, read);
    this.#sent =
      this.#lineEnds === 'mixed' ? TextDocument.create(uri, languageId, version, content) : undefined;
    return TextDocument.create(uri, languageId, version, read);
  }
}
