/**
 * The language status items, each short enough for its button: which sitting the reader is in; how much of it lacks a printed
 * speaker; with which layout it is read; limits that were hit. Owns when to ask and how to show the answer; the words are
 * sitting-description.ts's.
 */
import { Disposable, LanguageStatusSeverity, languages, window, workspace } from 'vscode';
import type { LanguageStatusItem, TextDocument } from 'vscode';
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';
import type { LanguageSession } from './session.ts';
import { describeLayout, describeSitting, describeTurns } from './sitting-description.ts';

/** How long, in milliseconds, the text must rest before the server is asked again. */
const REST = 250;

/** What the items lead to: the date that is missing, the turns that lack a speaker. */
const SET_DATE = { command: 'hansard.setSittingDate', title: 'Set Date' };
const SHOW_TURNS = { command: 'hansard.unattributedTurns.focus', title: 'Show Turns' };
const CHANGE_LAYOUT = { command: 'hansard.chooseLayout', title: 'Change' };

/** Shows the items for the transcript in front of the reader, until disposed of. */
export function showSittingStatus(session: LanguageSession): Disposable {
  const items: StatusItems = {
    sitting: itemOf('sitting', 'Hansard sitting'),
    turns: itemOf('turns', 'Hansard turns'),
    layout: itemOf('layout', 'Hansard layout'),
  };
  const status = new SittingStatus(items, session);
  const update = () => void status.update();
  return Disposable.from(
    ...Object.values(items),
    status,
    session.onDidRefresh(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument((document) => status.updateIfShown(document)),
    workspace.onDidChangeTextDocument(({ document }) => status.updateAfterRest(document)),
  );
}

/** The items that are always there. */
interface StatusItems extends Record<string, LanguageStatusItem> {
  readonly sitting: LanguageStatusItem;
  readonly turns: LanguageStatusItem;
  readonly layout: LanguageStatusItem;
}

function itemOf(id: string, name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(`hansard.${id}`, { language: 'hansard' });
  item.name = name;
  item.text = 'Hansard';
  return item;
}

/** Shows what is said of one thing, with its button. */
function write(
  item: LanguageStatusItem,
  { text, detail, label }: { readonly text: string; readonly detail: string; readonly label: string },
  command: { readonly command: string; readonly title: string } | undefined,
): void {
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label };
  item.command = command && { ...command, tooltip: label };
}

/** The items and the question under way for them. */
class SittingStatus {
  private questions = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** One item for each limit that was hit. */
  private limits: readonly LanguageStatusItem[] = [];

  constructor(
    private readonly items: StatusItems,
    private readonly session: LanguageSession,
  ) {}

  /** Asks for the sitting in the active editor; an answer that has been overtaken is dropped. */
  async update(): Promise<void> {
    clearTimeout(this.rest);
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'hansard') return;
    this.questions += 1;
    const question = this.questions;
    this.items.sitting.busy = true;
    // A server on its way out answers with an error: then there is nothing to say, and the next start asks again.
    const summary = await this.session.sitting(document.uri).catch(() => null);
    if (question !== this.questions) return;
    this.items.sitting.busy = false;
    this.show(summary);
  }

  private show(summary: SittingSummary | null): void {
    const { sitting, turns, layout } = this.items;
    const described = describeSitting(summary);
    const { lacksDate } = described;
    write(sitting, described, lacksDate ? SET_DATE : undefined);
    sitting.severity = lacksDate ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    write(turns, describeTurns(summary), (summary?.unattributed ?? 0) > 0 ? SHOW_TURNS : undefined);
    write(layout, describeLayout(summary), CHANGE_LAYOUT);
    this.showLimits(summary?.limits ?? []);
  }

  private showLimits(limits: readonly string[]): void {
    this.limits.forEach((item) => item.dispose());
    this.limits = limits.map((limit, index) => {
      const item = itemOf(`limit${index}`, 'Hansard limit');
      item.text = limit;
      return item;
    });
  }

  /** A document opens anew when its language changes, without the editor changing. */
  updateIfShown(document: TextDocument): void {
    if (window.activeTextEditor?.document === document) void this.update();
  }

  /** Waits until typing pauses. */
  updateAfterRest(document: TextDocument): void {
    if (window.activeTextEditor?.document !== document) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.update(), REST);
  }

  dispose(): void {
    clearTimeout(this.rest);
    this.questions += 1;
    this.showLimits([]);
  }
}
