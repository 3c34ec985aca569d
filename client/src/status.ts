/**
 * The language status item: which sitting the reader is in, and how much of it lacks a printed speaker. Owns when to ask
 * and how to show the answer; the words are sitting-description.ts's.
 */
import { Disposable, LanguageStatusSeverity, languages, window, workspace } from 'vscode';
import type { LanguageStatusItem, TextDocument } from 'vscode';
import type { LanguageSession } from './session.ts';
import { describeSitting } from './sitting-description.ts';

/** How long, in milliseconds, the text must rest before the server is asked again. */
const REST = 250;

/** Shows the item for the transcript in front of the reader, until disposed of. */
export function showSittingStatus(session: LanguageSession): Disposable {
  const item = languages.createLanguageStatusItem('hansard.sitting', { language: 'hansard' });
  item.name = 'Hansard sitting';
  item.text = 'Hansard';
  const status = new SittingStatus(item, session);
  const update = () => void status.update();
  return Disposable.from(
    item,
    status,
    session.onDidStart(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument((document) => status.updateIfShown(document)),
    workspace.onDidChangeTextDocument(({ document }) => status.updateAfterRest(document)),
  );
}

/** The item and the question under way for it. */
class SittingStatus {
  private questions = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly item: LanguageStatusItem,
    private readonly session: LanguageSession,
  ) {}

  /** Asks for the sitting in the active editor; an answer that has been overtaken is dropped. */
  async update(): Promise<void> {
    clearTimeout(this.rest);
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'hansard') return;
    this.questions += 1;
    const question = this.questions;
    this.item.busy = true;
    // A server on its way out answers with an error: then there is nothing to say, and the next start asks again.
    const summary = await this.session.sitting(document.uri).catch(() => null);
    if (question !== this.questions) return;
    this.item.busy = false;
    const { text, detail, label, lacksDate } = describeSitting(summary);
    this.item.text = text;
    this.item.detail = detail;
    this.item.accessibilityInformation = { label };
    this.item.severity = lacksDate ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.item.command = lacksDate
      ? { command: 'hansard.setSittingDate', title: 'Set Sitting Date' }
      : undefined;
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
