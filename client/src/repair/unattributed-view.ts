/**
 * The view *Unattributed turns* in the Explorer: by section, with what is known of each speaker. Owns the tree and when it is
 * asked for anew; what it says is the server's in the words of turn-description.ts, what its buttons do is attribute-turn.ts's.
 */
import {
  Disposable,
  EventEmitter,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  commands,
  window,
  workspace,
} from 'vscode';
import type { ProviderResult, TextDocument, TreeDataProvider, TreeView, Uri } from 'vscode';
import type { UnattributedEntry, UnattributedGroup } from '../../../server/src/lsp/protocol.ts';
import type { LanguageSession } from '../session.ts';
import { describeSection, describeTurn } from './turn-description.ts';

/** Also the prefix of the editor's own command that shows it, `hansard.unattributedTurns.focus`. */
const VIEW = 'hansard.unattributedTurns';
/** Context key of package.json's `when` clauses: the reader is in a transcript. */
const IN_TRANSCRIPT = 'hansard.inTranscript';

/** How long, in milliseconds, the text must rest before the server is asked again. */
const REST = 250;

/** A turn of the tree. */
export interface TurnEntry {
  readonly kind: 'turn';
  readonly uri: Uri;
  readonly range: Range;
  readonly turn: UnattributedEntry;
}

interface SectionEntry {
  readonly kind: 'section';
  readonly title: string;
  readonly turns: readonly TurnEntry[];
}

type Entry = SectionEntry | TurnEntry;

/** Shows the view for the transcript in front of the reader, until disposed of. */
export function showUnattributedTurns(session: LanguageSession): Disposable {
  const turns = new UnattributedTurns(session);
  const view = window.createTreeView<Entry>(VIEW, { treeDataProvider: turns, showCollapseAll: true });
  turns.countOn(view);
  const update = () => void turns.update();
  return Disposable.from(
    view,
    turns,
    session.onDidRefresh(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeTextDocument(({ document }) => turns.updateAfterRest(document)),
  );
}

/** The tree of the active transcript. */
class UnattributedTurns implements TreeDataProvider<Entry> {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private sections: readonly SectionEntry[] = [];
  private questions = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private view: TreeView<Entry> | undefined;

  constructor(private readonly session: LanguageSession) {}

  /** The view whose title tells how many there are. */
  countOn(view: TreeView<Entry>): void {
    this.view = view;
    void this.update();
  }

  /** Asks for the turns of the active editor; an answer that has been overtaken is dropped. */
  async update(): Promise<void> {
    clearTimeout(this.rest);
    const document = window.activeTextEditor?.document;
    this.questions += 1;
    const question = this.questions;
    const isTranscript = document?.languageId === 'hansard';
    void commands.executeCommand('setContext', IN_TRANSCRIPT, isTranscript);
    const groups = isTranscript ? await this.session.repair.unattributed(document.uri).catch(() => []) : [];
    if (question !== this.questions) return;
    this.sections = document === undefined ? [] : groups.map((group) => sectionOf(document.uri, group));
    const count = this.sections.reduce((sum, { turns }) => sum + turns.length, 0);
    if (this.view !== undefined) this.view.description = count === 0 ? '' : String(count);
    this.changed.fire(undefined);
  }

  /** Waits until typing pauses. */
  updateAfterRest(document: TextDocument): void {
    if (window.activeTextEditor?.document !== document) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.update(), REST);
  }

  getChildren(entry?: Entry): ProviderResult<Entry[]> {
    if (entry === undefined) return [...this.sections];
    return entry.kind === 'section' ? [...entry.turns] : [];
  }

  getTreeItem(entry: Entry): TreeItem {
    return entry.kind === 'section' ? sectionItem(entry) : turnItem(entry);
  }

  dispose(): void {
    clearTimeout(this.rest);
    this.questions += 1;
    this.changed.dispose();
  }
}

function sectionOf(uri: Uri, { title, turns }: UnattributedGroup): SectionEntry {
  const entries = turns.map((turn): TurnEntry => {
    const { start, end } = turn.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    return { kind: 'turn', uri, range, turn };
  });
  return { kind: 'section', title, turns: entries };
}

function sectionItem({ title, turns }: SectionEntry): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  const { description, label } = describeSection(title, turns.length);
  item.description = description;
  item.accessibilityInformation = { label };
  item.contextValue = 'section';
  return item;
}

function turnItem({ uri, range, turn }: TurnEntry): TreeItem {
  const item = new TreeItem(turn.name, TreeItemCollapsibleState.None);
  const { description, label } = describeTurn(turn);
  item.description = description;
  item.tooltip = turn.message;
  item.iconPath = new ThemeIcon(turn.isNamed ? 'person' : 'question');
  item.contextValue = turn.isNamed ? 'namedTurn' : 'unnamedTurn';
  item.command = { command: 'vscode.open', title: 'Show', arguments: [uri, { selection: range }] };
  item.accessibilityInformation = { label };
  return item;
}
