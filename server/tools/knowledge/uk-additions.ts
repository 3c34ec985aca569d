/**
 * Holdings that the tables lack because their sources were read before: Deputy Speakers and the first rank of the Official
 * Opposition since 2019. Owns that list, which is common knowledge to mid-2025; the person is found by name and dates.
 */
import type { Row } from './tables.ts';

const SOURCE = 'common knowledge (medium confidence)';

/** Office: name, first day, last day. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  'Deputy Speaker and Chairman of Ways and Means': [
    'Eleanor Laing, 2020-01-08, 2024-05-30',
    'Nus Ghani, 2024-07-23,',
  ],
  'Deputy Speaker (First Deputy Chairman of Ways and Means)': [
    'Rosie Winterton, 2020-01-08, 2024-05-30',
    'Judith Cummins, 2024-07-23,',
  ],
  'Deputy Speaker (Second Deputy Chairman of Ways and Means)': [
    'Nigel Evans, 2020-01-08, 2024-05-30',
    'Caroline Nokes, 2024-07-23,',
  ],
  'Shadow Chancellor of the Exchequer': [
    'Anneliese Dodds, 2020-04-05, 2021-05-09',
    'Rachel Reeves, 2021-05-09, 2024-07-05',
    'Mel Stride, 2024-11-04,',
  ],
  'Shadow Foreign Secretary': [
    'Lisa Nandy, 2020-04-05, 2021-11-29',
    'David Lammy, 2021-11-29, 2024-07-05',
    'Priti Patel, 2024-11-05,',
  ],
  'Shadow Home Secretary': [
    'Nick Thomas-Symonds, 2020-04-05, 2021-11-29',
    'Yvette Cooper, 2021-11-29, 2024-07-05',
    'Chris Philp, 2024-11-05,',
  ],
  'Shadow Defence Secretary': ['John Healey, 2020-04-06, 2024-07-05', 'James Cartlidge, 2024-07-08,'],
  'Shadow Health Secretary': ['Wes Streeting, 2021-11-29, 2024-07-05'],
  'Shadow Education Secretary': ['Bridget Phillipson, 2021-11-29, 2024-07-05', 'Laura Trott, 2024-11-05,'],
  'Shadow Business Secretary': ['Jonathan Reynolds, 2021-11-29, 2024-07-05'],
  'Shadow Leader of the House of Commons': [
    'Valerie Vaz, 2016-10-07, 2021-05-09',
    'Thangam Debbonaire, 2021-05-09, 2023-09-04',
    'Lucy Powell, 2023-09-04, 2024-07-05',
  ],
};

/** Whether a row is from this list. */
export function isAddition(row: Row): boolean {
  return row.added === 'yes';
}

/** The list as rows of `uk-offices`. */
export function additions(): readonly Row[] {
  return Object.entries(HELD).flatMap(([office, terms]) =>
    terms.map((term): Row => {
      const [name = '', start = '', end = ''] = term.split(',').map((part) => part.trim());
      return { full_name: name, office, start, end, source: SOURCE, added: 'yes' };
    }),
  );
}
