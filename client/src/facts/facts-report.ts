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

/** A report on a file, with the file. */
export interface FileReport extends OwnReport {
  readonly uri: Uri | undefined;
}

/** `1 person`, `5 people` */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

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
    const people = reports.reduce((sum, report) => sum + report.persons, 0);
    const wrong = reports.reduce((sum, report) => sum + report.problems.length, 0);
    this.item.name = 'Hansard: your own facts';
    this.item.text = `Own facts: ${counted(people, 'person', 'people')}`;
    this.item.detail = [
      counted(reports.length, 'file', 'files'),
      ...(wrong === 0 ? [] : [counted(wrong, 'problem', 'problems')]),
    ].join(', ');
    this.item.severity = wrong === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    this.item.command =
      wrong === 0 ? undefined : { command: 'workbench.actions.view.problems', title: 'Show Problems' };
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
