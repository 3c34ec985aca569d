/**
 * Who held every office, or sat for every constituency, on a day: rows for a list to choose from. Owns their words.
 */
import type { IsoDate, Knowledge, Membership } from '../knowledge/knowledge.ts';
import { tenureOn } from '../references/standing.ts';
import { dateInWords } from '../text/dates.ts';
import { heldInWords } from './tenure-words.ts';

/** An office or a constituency with those who held it on the day. */
export interface Holders {
  /** Title of the office, or name of the constituency. */
  readonly title: string;
  /** The form used in debate, where it is another: `Foreign Secretary`. */
  readonly shortTitle?: string;
  /** Two on the day of a change, more where several share a rank. */
  readonly names: readonly string[];
  /** Time, predecessor and successor, party. */
  readonly detail: string;
  readonly source: string;
  /** Official page of the first holder, where there is one. */
  readonly url?: string;
}

function pageOf({ person }: Membership): { url?: string } {
  const { mnis } = person.identifiers;
  return mnis === undefined ? {} : { url: `https://members.parliament.uk/member/${mnis}/contact` };
}

function known({ end, asOf }: Membership): string {
  return end === undefined && asOf !== undefined ? `known up to ${dateInWords(asOf)}` : '';
}

function grouped(
  memberships: readonly Membership[],
  keyOf: (held: Membership) => string,
): Map<string, Membership[]> {
  const groups = new Map<string, Membership[]>();
  for (const held of memberships) {
    const key = keyOf(held);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [held]);
    else group.push(held);
  }
  return groups;
}

/** `Foreign Secretary`; nothing where it only differs from the title in capitals. */
function shortTitleOf({ role, shortTitle = role }: Membership): { shortTitle?: string } {
  const shown = shortTitle.slice(0, 1).toUpperCase() + shortTitle.slice(1);
  return shown.toLowerCase() === role.toLowerCase() ? {} : { shortTitle: shown };
}

const before = (held: Membership | undefined): string | undefined => held && `before: ${held.person.name}`;
const after = (held: Membership | undefined): string | undefined => held && `after: ${held.person.name}`;

/** How the end is known, where nobody gives it; `possible` where it may have been before the day. */
function ending(held: Membership, date: IsoDate): string | undefined {
  const { certainty } = tenureOn(held, date);
  return certainty === 'certain' ? held.endBasis : `${certainty}: ${held.endBasis ?? ''}`;
}

function row(
  title: string,
  held: readonly Membership[],
  date: IsoDate,
  more: readonly (string | undefined)[],
): Holders[] {
  const [first] = held;
  if (first === undefined) return [];
  const details = [heldInWords(first), known(first), ending(first, date), ...more];
  return [
    {
      title,
      ...shortTitleOf(first),
      names: held.map(({ person }) => person.name),
      detail: details.filter(Boolean).join(' · '),
      source: first.source,
      ...pageOf(first),
    },
  ];
}

/** One row for each title, in the order in which titles come. */
function officeRows(
  offices: readonly Membership[],
  titleOf: (held: Membership) => string,
  knowledge: Knowledge,
  date: IsoDate,
): Holders[] {
  return [...grouped(offices, titleOf)].flatMap(([title, held]) => {
    const [first] = held;
    if (first === undefined) return [];
    const { predecessor, successor } = knowledge.officeOn(first.role, date, first.jurisdiction);
    return row(title, held, date, [first.organization, before(predecessor), after(successor)]);
  });
}

/** Every office of a jurisdiction that somebody held on the day, highest first. */
export function officeHolders(knowledge: Knowledge, date: IsoDate, jurisdiction: string): readonly Holders[] {
  return officeRows(knowledge.officesOn(date, jurisdiction), ({ role }) => role, knowledge, date);
}

/** The same of all other countries and bodies, by country, which stands in the title: `President (France)`. */
export function officeHoldersElsewhere(
  knowledge: Knowledge,
  date: IsoDate,
  jurisdiction: string,
): readonly Holders[] {
  const titleOf = ({ role, jurisdictionName }: Membership): string => `${role} (${jurisdictionName})`;
  return officeRows(knowledge.officesElsewhereOn(date, jurisdiction), titleOf, knowledge, date);
}

/** Every constituency of a jurisdiction for which somebody sat on the day, by name. */
export function seatHolders(knowledge: Knowledge, date: IsoDate, jurisdiction: string): readonly Holders[] {
  const seats = grouped(knowledge.seatsOn(date, jurisdiction), ({ constituency = '' }) => constituency);
  return [...seats].flatMap(([constituency, held]) => {
    const { predecessor, successor } = knowledge.seatNeighbours(constituency, date, jurisdiction);
    return row(constituency, held, date, [held[0]?.party, before(predecessor), after(successor)]);
  });
}
