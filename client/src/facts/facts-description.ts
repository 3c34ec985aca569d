/** Says in words what came of the reader’s own facts, for the status item. Pure; owns the words and no editor. */
import type { OwnReport } from '../../../server/src/lsp/protocol.ts';

/** What the status item says. */
export interface FactsDescription {
  readonly text: string;
  readonly detail: string;
  readonly isWrong: boolean;
}

/** `1 person`, `5 people` */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const sum = (reports: readonly OwnReport[], of: (report: OwnReport) => number): number =>
  reports.reduce((total, report) => total + of(report), 0);

/** The words for the reports on all files, at least one. */
export function describeFacts(reports: readonly OwnReport[]): FactsDescription {
  const people = counted(
    sum(reports, ({ persons }) => persons),
    'person',
    'people',
  );
  const wrong = sum(reports, ({ problems }) => problems.length);
  const [only] = reports;
  const files =
    reports.length === 1 && only !== undefined
      ? only.name.slice(only.name.lastIndexOf('/') + 1)
      : counted(reports.length, 'file', 'files');
  return {
    text: `Own facts: ${people}`,
    detail: [files, ...(wrong === 0 ? [] : [counted(wrong, 'problem', 'problems')])].join(', '),
    isWrong: wrong > 0,
  };
}
