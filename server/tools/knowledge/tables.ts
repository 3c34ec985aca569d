/**
 * Reading the CSV tables that the builder starts from. Owns the file system side; knows nothing of what the columns mean.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Columns that hold ISO dates, perhaps partial. */
const DATES = new Set([
  'start',
  'end',
  'signed',
  'in_force',
  'concluded',
  'signed_date',
  'in_force_date',
  'dob',
  'dod',
]);
const DATE = /^(\d{4})(?:-{1,2}(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** A date as ISO 8601 writes it: `1935-11-1` → `1935-11-01`; what is no date is nothing. */
function isoDate(text: string): string {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** A row by column name; an absent column reads as empty. */
export type Row = Readonly<Record<string, string>>;

/**
 * All rows of `<folder>/<name>.csv` (UTF-8, header row), cells trimmed and inner white space made single; none when there is
 * no such table.
 */
export function readTable(folder: string, name: string): readonly Row[] {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, text]) => {
        const plain = text.replace(/\s+/g, ' ').trim();
        return [column, DATES.has(column) ? isoDate(plain) : plain];
      }),
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
