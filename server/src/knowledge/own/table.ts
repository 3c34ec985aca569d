/**
 * Own facts from a table: the columns of EveryPolitician’s CSV files, or those that the builder of the shipped packs reads. Owns
 * which column means what.
 */
import type { PackPerson } from '../pack.ts';
import { readCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { FactCollector, idOfName, timesProblem } from './facts.ts';
import type { OwnFacts } from './facts.ts';

/** Meaning → the columns that have it, the first found counts. */
const COLUMNS = {
  id: ['person_id', 'id'],
  name: ['full_name', 'name'],
  given: ['given', 'given_name'],
  family: ['family', 'family_name'],
  gender: ['gender', 'sex'],
  house: ['house', 'chamber'],
  area: ['constituency_or_title', 'constituency', 'area'],
  party: ['party', 'group'],
  start: ['start', 'start_date'],
  end: ['end', 'end_date'],
  office: ['office', 'role'],
  department: ['department', 'organization'],
  wikidata: ['wikidata_id', 'wikidata'],
  mnis: ['mnis_id'],
} as const;

function cell({ cells }: CsvRow, meaning: keyof typeof COLUMNS): string | undefined {
  return COLUMNS[meaning].map((column) => cells.get(column)).find((value) => value !== undefined);
}

function genderOf(text: string | undefined): { gender?: 'male' | 'female' } {
  const letter = text?.[0]?.toLowerCase();
  if (letter === 'f') return { gender: 'female' };
  return letter === 'm' ? { gender: 'male' } : {};
}

function identifiersOf(
  values: Readonly<Record<string, string | undefined>>,
): Pick<PackPerson, 'identifiers'> {
  const identifiers = Object.entries(values).flatMap(([scheme, identifier]) =>
    identifier === undefined ? [] : [{ scheme, identifier }],
  );
  return identifiers.length > 0 ? { identifiers } : {};
}

function addRow(row: CsvRow, facts: FactCollector): void {
  facts.at(row.line);
  const name = cell(row, 'name');
  if (name === undefined) {
    facts.problem('There is no name in this row.');
    return;
  }
  const times = { start: cell(row, 'start'), end: cell(row, 'end') };
  const wrong = timesProblem(times);
  if (wrong !== undefined) {
    facts.problem(wrong);
    return;
  }
  const mnis = cell(row, 'mnis');
  const wikidata = cell(row, 'wikidata');
  const [given, family] = [cell(row, 'given'), cell(row, 'family')];
  const id = mnis === undefined ? (cell(row, 'id') ?? idOfName(name)) : `mnis:${mnis}`;
  facts.person({
    id,
    name,
    ...(given !== undefined && { given_name: given }),
    ...(family !== undefined && { family_name: family }),
    ...genderOf(cell(row, 'gender')),
    ...identifiersOf({ mnis, wikidata }),
  });
  const office = cell(row, 'office');
  const [house, area, party] = [cell(row, 'house'), cell(row, 'area'), cell(row, 'party')];
  if (office !== undefined) facts.office(id, office, { organization: cell(row, 'department'), ...times });
  if (office === undefined || area !== undefined) facts.seat(id, { house, area, party, ...times });
}

/** Facts of a CSV file. */
export function readTable(text: string): OwnFacts {
  const rows = readCsv(text);
  const facts = new FactCollector(rows[0]?.cells.get('jurisdiction'));
  const known = new Set(Object.values(COLUMNS).flat().map(String));
  const columns = [...(rows[0]?.cells.keys() ?? [])];
  if (rows.length > 0 && !columns.some((column) => known.has(column)))
    facts.problem(`No column of this table is known; a table of Members has at least the column “name”.`, 1);
  else for (const row of rows) addRow(row, facts);
  return facts.facts();
}
