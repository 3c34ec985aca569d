/**
 * Days on which a source of the tables is wrong: most of them leave an office without a holder until the day after. Owns that list,
 * which is common knowledge; a career page of Parliament says where to look it up. A line that meets no row does nothing.
 */
import type { Row } from './tables.ts';

/** Name, office, column, the wrong day, the right one; the career page is `members.parliament.uk/member/<number>/career`. */
type Correction = readonly [
  name: string,
  office: RegExp,
  column: 'start' | 'end',
  wrong: string,
  right: string,
  page: number,
];

const HOME_SECRETARY = /^Secretary of State for the Home Department$/;
const ENERGY = /^Secretary of State for Energy and Climate Change$/;
const OPPOSITION = /^Leader of Her Majesty's Official Opposition$/;
const SPEAKER = /^Speaker of the House of Commons$/;

const CORRECTIONS: readonly Correction[] = [
  ['Jacqui Smith', HOME_SECRETARY, 'end', '2009-06-02', '2009-06-05', 269],
  ['Alan Johnson', HOME_SECRETARY, 'start', '2009-06-06', '2009-06-05', 376],
  ['Chris Huhne', ENERGY, 'end', '2012-02-02', '2012-02-03', 1517],
  ['James Callaghan', OPPOSITION, 'start', '1979-05-15', '1979-05-04', 3326],
  ['James Callaghan', OPPOSITION, 'end', '1980-11-02', '1980-11-10', 3326],
  ['David Cameron', OPPOSITION, 'end', '2010-05-06', '2010-05-11', 1467],
  ['Harriet Harman', OPPOSITION, 'start', '2010-05-12', '2010-05-11', 150],
  // Elected when the new Parliament met, not with its election.
  ['Betty Boothroyd', SPEAKER, 'start', '1992-04-09', '1992-04-27', 679],
  ['Michael J. Martin', SPEAKER, 'end', '2009-06-22', '2009-06-21', 3899],
];

const SOURCE = 'common knowledge (high confidence)';

function isMet(row: Row, [name, office, column, wrong]: Correction): boolean {
  return row.full_name === name && row[column] === wrong && office.test(row.office ?? '');
}

/** A row of `uk-offices`, with the right days. */
export function corrected(row: Row): Row {
  return CORRECTIONS.filter((each) => isMet(row, each)).reduce<Row>(
    (right, [, , column, , day]) => ({
      ...right,
      [column]: day,
      source: `${row.source ?? ''}; ${SOURCE}`,
    }),
    row,
  );
}
