/**
 * What came of the reader’s own facts: a status item with the counts, and a problem on every line that could not be used. Owns
 * how that is shown.
 */
import {
  Diagnostic,
  DiagnosticSeverity,
  LanguageStatusSeverity,
  Range,
  languages,
  type LanguageStatusItem,
  type Uri,
} from 'vscode';
import type { OwnReport } from '../../../server/src/lsp/protocol.ts';
import { describeFacts } from './facts-description.ts';

/** A report on a file, with the file. */
export interface FileReport extends OwnReport {
  readonly uri: Uri | undefined;
}

/** Shows reports until disposed of; nothing is shown before the first. */
export class FactsReport {
  private readonly problems = languages.createDiagnosticCollection('hansard-facts');
  private item: LanguageStatusItem | undefined;

  show(reports: readonly FileReport[]): void {
    this.problems.clear();
    for (const { uri, problems } of reports)
      if (uri !== undefined) this.problems.set(uri, problems.map(diagnosticOf));
    if (reports.length === 0) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    this.item ??= languages.createLanguageStatusItem('hansard.facts', { language: 'hansard' });
    const { text, detail, isWrong } = describeFacts(reports);
    this.item.name = 'Hansard: your own facts';
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = isWrong ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.item.command = isWrong
      ? { command: 'workbench.actions.view.problems', title: 'Show Problems' }
      : undefined;
  }

  dispose(): void {
    this.problems.dispose();
    this.item?.dispose();
  }
}

function diagnosticOf({ line = 1, message }: OwnReport['problems'][number]): Diagnostic {
  const range = new Range(line - 1, 0, line, 0);
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
  diagnostic.source = 'hansard';
  return diagnostic;
}
