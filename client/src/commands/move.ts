/**
 * The commands that move the cursor to the next or previous turn, question or division. Owns what is next; what there is
 * comes from the outline, so that both always agree. They do not go round: at the end the cursor stays, and the status bar
 * says why. A screen reader hears the line that the cursor comes to.
 */
import {
  Disposable,
  Range,
  Selection,
  SymbolKind,
  TextEditorRevealType,
  commands,
  window,
  workspace,
} from 'vscode';
import type { DocumentSymbol, Position, TextDocument } from 'vscode';

/** How long, in milliseconds, the status bar says that there is nothing further. */
const MESSAGE_TIME = 4000;

/** For how long, in milliseconds, an outline is good for the next move: a key held down moves 30 times a second. */
const HELD_TIME = 1000;

/** What one can move by: the kind that the server gives its symbols, and its word in `hansard.outline.include`. */
const STOPS = [
  { name: 'turn', command: 'Turn', kind: SymbolKind.String, included: 'turns' },
  { name: 'question', command: 'Question', kind: SymbolKind.Event, included: 'questions' },
  { name: 'division', command: 'Division', kind: SymbolKind.Boolean, included: 'divisions' },
] as const;
type Stop = (typeof STOPS)[number];

/** Registers `hansard.nextTurn`, `hansard.previousTurn` and the same for questions and divisions. */
export function registerMoveCommands(): Disposable {
  const outlines = new LatestOutline();
  return Disposable.from(
    ...STOPS.flatMap((stop) => [
      commands.registerCommand(`hansard.next${stop.command}`, () => move(stop, 'next', outlines)),
      commands.registerCommand(`hansard.previous${stop.command}`, () => move(stop, 'previous', outlines)),
    ]),
  );
}

async function move(stop: Stop, direction: 'next' | 'previous', outlines: LatestOutline): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'hansard') return;
  const { document } = editor;
  const starts = startsOf(await outlines.of(document), stop.kind);
  const from = editor.selection.active;
  const target =
    direction === 'next'
      ? starts.find((start) => start.isAfter(from))
      : starts.filter((start) => start.isBefore(from)).at(-1);
  if (target === undefined) {
    const message = starts.length === 0 ? noneMessage(stop, document) : `No ${direction} ${stop.name}.`;
    window.setStatusBarMessage(message, MESSAGE_TIME);
    return;
  }
  editor.selection = new Selection(target, target);
  editor.revealRange(new Range(target, target), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The outline that was asked for last. To get a long one takes the editor longer than a key takes to repeat. */
class LatestOutline {
  private document: TextDocument | undefined;
  private version = 0;
  private time = 0;
  private symbols: readonly DocumentSymbol[] = [];

  /** The symbols of a document, each before those below it; none while no server answers. */
  async of(document: TextDocument): Promise<readonly DocumentSymbol[]> {
    const { version } = document;
    const isHeld =
      this.document === document && this.version === version && Date.now() - this.time < HELD_TIME;
    if (isHeld) return this.symbols;
    const answer = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const symbols = withChildren(answer ?? []);
    this.document = document;
    this.version = version;
    this.time = Date.now();
    this.symbols = symbols;
    return symbols;
  }
}

/** Where the symbols of a kind begin, in the order of the text. */
const startsOf = (symbols: readonly DocumentSymbol[], kind: SymbolKind): readonly Position[] =>
  symbols
    .filter((symbol) => symbol.kind === kind)
    .map(({ selectionRange }) => selectionRange.start)
    .sort((one, other) => one.compareTo(other));

const withChildren = (symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...withChildren(symbol.children)]);

function noneMessage({ name, included }: Stop, document: TextDocument): string {
  const include = workspace
    .getConfiguration('hansard', document)
    .get<readonly string[]>('outline.include', []);
  return include.includes(included)
    ? `This transcript has no ${name}.`
    : `The outline leaves ${included} out (hansard.outline.include).`;
}
