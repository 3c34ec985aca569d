/**
 * How sure the tables can be of somebody on a day. A list of Members that was read before the day may name one who has lost
 * the seat since; of an end only the last day may be known that it can have been. Owns these rules and the days of general
 * elections that they need.
 */
import { firstDay } from '../knowledge/dates.ts';
import type { IsoDate, Membership } from '../knowledge/knowledge.ts';
import { dateInWords } from '../text/dates.ts';
import type { Certainty } from '../transcript/transcript.ts';

/** How sure, and why not more. */
export interface Standing {
  readonly certainty: Certainty;
  readonly reasons: readonly string[];
}

/** General elections since 2015 by country and House as the packs name them: no list ends open before that. Days of the poll, in order. */
const elections: Readonly<Record<string, readonly IsoDate[]>> = {
  'ca commons': ['2015-10-19', '2019-10-21', '2021-09-20', '2025-04-28'],
  'au representatives': ['2016-07-02', '2019-05-18', '2022-05-21', '2025-05-03'],
  'au senate': ['2016-07-02', '2019-05-18', '2022-05-21', '2025-05-03'],
  'us senate': ['2016-11-08', '2018-11-06', '2020-11-03', '2022-11-08', '2024-11-05'],
  'us house': ['2016-11-08', '2018-11-06', '2020-11-03', '2022-11-08', '2024-11-05'],
  'gb-sct scottish-parliament': ['2016-05-05', '2021-05-06', '2026-05-07'],
  'gb-nir ni-assembly': ['2016-05-05', '2017-03-02', '2022-05-05'],
  'gb-wls senedd': ['2016-05-05', '2021-05-06', '2026-05-07'],
  'ie dail': ['2016-02-26', '2020-02-08', '2024-11-29'],
  'nz nz-house': ['2017-09-23', '2020-10-17', '2023-10-14'],
  'sg sg-parliament': ['2020-07-10', '2025-05-03'],
  'gh ghana-parliament': ['2016-12-07', '2020-12-07', '2024-12-07'],
  'ke kenya-assembly': ['2017-08-08', '2022-08-09'],
  'za sa-assembly': ['2019-05-08', '2024-05-29'],
  'in lok-sabha': ['2019-05-23', '2024-06-04'],
  'my dewan-rakyat': ['2018-05-09', '2022-11-19'],
  'ng nigeria-assembly': ['2019-02-23', '2023-02-25'],
  'pk pk-assembly': ['2018-07-25', '2024-02-08'],
};

/** How sure a membership is on a day within it. */
export function standingOn({ end, asOf, jurisdiction, house = '' }: Membership, date: IsoDate): Standing {
  if (end !== undefined || asOf === undefined || asOf >= date.slice(0, asOf.length))
    return { certainty: 'certain', reasons: [] };
  const list = `by a list of ${dateInWords(asOf)}`;
  const poll = elections[`${jurisdiction} ${house}`]?.find((day) => day > asOf && day <= date);
  return poll === undefined
    ? { certainty: 'inferred', reasons: [list] }
    : { certainty: 'possible', reasons: [`${list}, before the general election of ${dateInWords(poll)}`] };
}

/**
 * How sure it is that a holding was not over: of one whose last day nobody gives, not sure from the first day that it may have
 * been. It says nothing of who bears the holder's name.
 */
export function tenureOn({ endBasis, endFrom, start }: Membership, date: IsoDate): Standing {
  return endBasis === undefined || date < firstDay(endFrom ?? start)
    ? { certainty: 'certain', reasons: [] }
    : { certainty: 'possible', reasons: [endBasis] };
}

const order: readonly Certainty[] = ['certain', 'inferred', 'possible'];

/** The less sure of two. */
export const lessSure = (one: Certainty, other: Certainty): Certainty =>
  order.indexOf(one) > order.indexOf(other) ? one : other;
