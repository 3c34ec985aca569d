/**
 * Comma-separated values (RFC 4180) with a header row. Owns the reading of quotes and line ends; knows no column.
 */

/** A row by column name in small letters, and the line on which it starts, 1 for the header. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

const QUOTE = '"';

interface Cells {
  readonly line: number;
  readonly values: string[];
}

/** The cells of every row, in one pass. */
function rowsOf(text: string): readonly Cells[] {
  const rows: Cells[] = [];
  let row: Cells = { line: 1, values: [] };
  let line = 1;
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (mark === '\n') line += 1;
    if (quoted) {
      if (mark !== QUOTE) cell += mark;
      else if (text[index + 1] === QUOTE) {
        cell += QUOTE;
        index += 1;
      } else quoted = false;
    } else if (mark === QUOTE) quoted = true;
    else if (mark === ',' || mark === '\n') {
      row.values.push(cell);
      cell = '';
      if (mark === ',') continue;
      rows.push(row);
      row = { line, values: [] };
    } else if (mark !== '\r') cell += mark;
  }
  row.values.push(cell);
  rows.push(row);
  return rows.filter(({ values }) => values.some((value) => value.trim() !== ''));
}

/** The rows under the header; cells are trimmed, empty ones left out. */
export function readCsv(text: string): readonly CsvRow[] {
  const [header, ...rows] = rowsOf(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const columns = (header?.values ?? []).map((name) => name.trim().toLowerCase());
  return rows.map(({ line, values }) => ({
    line,
    cells: new Map(
      columns
        .map((column, index) => [column, (values[index] ?? '').trim()] as const)
        .filter(([, value]) => value !== ''),
    ),
  }));
}
