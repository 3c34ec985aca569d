/**
 * The two language status items: which sitting the reader is in and how much of it lacks a printed speaker; with which
 * layout it is read. Owns when to ask and how to show the answer; the words are sitting-description.ts's.
 */
import { Disposable, LanguageStatusSeverity, languages, window, workspace } from 'vscode';
import type { LanguageStatusItem, TextDocument } from 'vscode';
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';
import type { LanguageSession } from './session.ts';
import { describeLayout, describeSitting } from './sitting-description.ts';

/** How long, in milliseconds, the text must rest before the server is asked again. */
const REST = 250;

/** What the item leads to: the date that is missing, or else the turns that lack a speaker. */
const SET_DATE = { command: 'hansard.setSittingDate', title: 'Set Date' };
const SHOW_TURNS = { command: 'hansard.unattributedTurns.focus', title: 'Show Turns' };

/** Shows the items for the transcript in front of the reader, until disposed of. */
export function showSittingStatus(session: LanguageSession): Disposable {
  const sitting = languages.createLanguageStatusItem('hansard.sitting', { language: 'hansard' });
  sitting.name = 'Hansard sitting';
  sitting.text = 'Hansard';
  const layout = languages.createLanguageStatusItem('hansard.layout', { language: 'hansard' });
  layout.name = 'Hansard layout';
  const status = new SittingStatus(sitting, layout, session);
  const update = () => void status.update();
  return Disposable.from(
    sitting,
    layout,
    status,
    session.onDidRefresh(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument((document) => status.updateIfShown(document)),
    workspace.onDidChangeTextDocument(({ document }) => status.updateAfterRest(document)),
  );
}

/** The items and the question under way for it. */
class SittingStatus {
  private questions = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sitting: LanguageStatusItem,
    private readonly layout: LanguageStatusItem,
    private readonly session: LanguageSession,
  ) {}

  /** Asks for the sitting in the active editor; an answer that has been overtaken is dropped. */
  async update(): Promise<void> {
    clearTimeout(this.rest);
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'hansard') return;
    this.questions += 1;
    const question = this.questions;
    this.sitting.busy = true;
    // A server on its way out answers with an error: then there is nothing to say, and the next start asks again.
    const summary = await this.session.sitting(document.uri).catch(() => null);
    if (question !== this.questions) return;
    this.sitting.busy = false;
    this.show(summary);
  }

  private show(summary: SittingSummary | null): void {
    const { text, detail, label, lacksDate } = describeSitting(summary);
    this.sitting.text = text;
    this.sitting.detail = detail;
    this.sitting.accessibilityInformation = { label };
    this.sitting.severity = lacksDate ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    const missing = lacksDate ? SET_DATE : (summary?.unattributed ?? 0) > 0 ? SHOW_TURNS : undefined;
    this.sitting.command = missing && { ...missing, tooltip: label };
    const layout = describeLayout(summary);
    this.layout.text = layout.text;
    this.layout.detail = layout.detail;
    this.layout.accessibilityInformation = { label: layout.label };
    this.layout.command = { command: 'hansard.chooseLayout', title: 'Change', tooltip: layout.label };
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
  }
}
