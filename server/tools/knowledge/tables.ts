/**
 * Reading the CSV tables that the builder starts from. Owns the file system side; knows nothing of what the columns mean.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row by column name; an absent column reads as empty. */
export type Row = Readonly<Record<string, string>>;

/** All rows of `<folder>/<name>.csv` (UTF-8, header row), cells trimmed and inner white space made single. */
export function readTable(folder: string, name: string): readonly Row[] {
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, cell.replace(/\s+/g, ' ').trim()]),
    ),
  );
}

/** A cell, or undefined when it is empty or its column absent. */
export function cell(row: Row, column: string): string | undefined {
  const value = row[column];
  return value === undefined || value === '' ? undefined : value;
}

/** A cell that holds several values, separated by `|`. */
export function cells(row: Row, column: string): readonly string[] {
  return (row[column] ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
