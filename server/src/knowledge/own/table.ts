/**
 * Own facts from a table: the columns of EveryPolitician’s CSV files, or those that the builder of the shipped packs reads. Owns
 * which column means what.
 */
import type { PackPerson } from '../pack.ts';
import { readCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { FactCollector, timesProblem } from './facts.ts';
import type { OwnFacts, Times } from './facts.ts';
import { Namesakes } from './namesakes.ts';

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

/** The id that a row gives, if any. */
function givenId(row: CsvRow): string | undefined {
  const mnis = cell(row, 'mnis');
  return mnis === undefined ? cell(row, 'id') : `mnis:${mnis}`;
}

function timesOf(row: CsvRow): Times {
  return { start: cell(row, 'start'), end: cell(row, 'end') };
}

function addRow(
  row: CsvRow,
  facts: FactCollector,
  idOf: (row: CsvRow, name: string) => string | undefined,
): void {
  facts.at(row.line);
  const name = cell(row, 'name');
  const times = timesOf(row);
  const wrong = name === undefined ? 'There is no name in this row.' : timesProblem(times);
  if (name === undefined || wrong !== undefined) {
    facts.problem(wrong ?? '');
    return;
  }
  const id = idOf(row, name);
  if (id === undefined) {
    facts.problem(`Two people of this table are named ${name}; a column “id” tells which of them is meant.`);
    return;
  }
  const [mnis, wikidata] = [cell(row, 'mnis'), cell(row, 'wikidata')];
  const [given, family] = [cell(row, 'given'), cell(row, 'family')];
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

/** Ids of rows that have none, from all rows. */
function idsOf(rows: readonly CsvRow[]): (row: CsvRow, name: string) => string | undefined {
  const namesakes = new Namesakes();
  const seated = new Map<CsvRow, string>();
  for (const row of rows) {
    const [name, area, times] = [cell(row, 'name'), cell(row, 'area'), timesOf(row)];
    if (name === undefined || area === undefined || timesProblem(times) !== undefined) continue;
    if (givenId(row) === undefined) seated.set(row, namesakes.seated(name, area, times));
  }
  return (row, name) => givenId(row) ?? seated.get(row) ?? namesakes.named(name);
}

/** Facts of a CSV file. */
export function readTable(text: string): OwnFacts {
  const rows = readCsv(text);
  const facts = new FactCollector(rows[0]?.cells.get('jurisdiction'));
  const known = new Set(Object.values(COLUMNS).flat().map(String));
  const columns = [...(rows[0]?.cells.keys() ?? [])];
  if (rows.length > 0 && !columns.some((column) => known.has(column)))
    facts.problem(`No column of this table is known; a table of Members has at least the column “name”.`, 1);
  else {
    const idOf = idsOf(rows);
    for (const row of rows) addRow(row, facts, idOf);
  }
  return facts.facts();
}
