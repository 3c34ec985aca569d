/**
 * Offices of the Houses, the Government and the Opposition as memberships of posts. Owns the joining of rows about one
 * holding across sources and the rule which shadow posts are the Official Opposition's.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { IsoDate } from '../../src/knowledge/knowledge.ts';
import type { PackMembership, PackPost } from '../../src/knowledge/pack.ts';
import { omit } from './omit.ts';
import { openAsOf, sourceIds } from './sources.ts';
import { slug } from './slug.ts';
import { cell } from './tables.ts';
import type { Row } from './tables.ts';
import { meetsPeriod, widened } from './periods.ts';
import type { Period } from './periods.ts';
import { CONTINUING_POSTS, postsOfTitle } from './uk-posts.ts';

/** Posts and the memberships in them. */
export interface Offices {
  readonly posts: readonly PackPost[];
  readonly memberships: readonly PackMembership[];
}

/** Party of the Official Opposition up to and including the last day of a government. */
const OPPOSITION: readonly (readonly [IsoDate, string])[] = [
  ['1979-05-04', 'Conservative'],
  ['1997-05-02', 'Labour'],
  ['2010-05-11', 'Conservative'],
  ['2024-07-04', 'Labour'],
  ['9999-12-31', 'Conservative'],
];
const RANKS: Readonly<Record<string, number>> = {
  PM: 1,
  DPM: 2,
  SoS: 6,
  'Parl. lead.': 8,
  MoS: 10,
  PUSS: 12,
  'Parl.': 14,
};
/** Ranks that attributions print instead of a title. */
const RANK_NAMES: Readonly<Record<string, string>> = {
  MoS: 'Minister of State',
  PUSS: 'Parliamentary Under-Secretary of State',
};
const UNRANKED = 30;
const SOURCE_ORDER = ['ifg', 'parlparse', 'own', 'hansard-speakers'];
/** Years around a period from which the holders of great offices come along, as predecessors and successors. */
const NEIGHBOURS = 10;
const CONTINUING_IDS = new Set(CONTINUING_POSTS.map((post) => post.id));

interface Holding {
  readonly post: PackPost;
  readonly membership: PackMembership;
}

function partyOn(person: string, day: IsoDate, seats: readonly PackMembership[]): string | undefined {
  const own = seats.filter((seat) => seat.person_id === person);
  const held = own.filter((seat) => firstDay(seat.start_date) <= day);
  return (held.at(-1) ?? own[0])?.on_behalf_of;
}

/** Liberal Democrats had shadow titles too: those go to posts of their own, named with the party. */
function officialOrParty(post: PackPost, row: Row, seats: readonly PackMembership[]): PackPost {
  if (!post.label.startsWith('shadow ')) return post;
  const day = firstDay(cell(row, 'start'));
  const party = partyOn(row.person_id ?? '', day, seats)?.replace(' and Co-operative', '');
  const official = OPPOSITION.find(([last]) => day <= last)?.[1];
  if (party === undefined || party === 'Crossbench' || party === official) return post;
  const label = `${row.office ?? post.label} (${party})`;
  return { id: `uk:${slug(label)}`, label, jurisdiction: 'uk', rank: UNRANKED };
}

function membership(row: Row, post: PackPost): PackMembership {
  const start = cell(row, 'start');
  const end = cell(row, 'end');
  const asOf = end === undefined ? openAsOf('', row.source ?? '') : undefined;
  const department = cell(row, 'department');
  const rank = RANK_NAMES[row.rank ?? ''];
  return {
    person_id: row.person_id ?? '',
    post_id: post.id,
    ...(row.office !== post.label && { role: row.office ?? '' }),
    ...(rank !== undefined && { rank }),
    ...(department !== undefined && { organization: department }),
    ...(start !== undefined && { start_date: start }),
    ...(end !== undefined && { end_date: end }),
    ...(asOf !== undefined && { as_of: asOf }),
    ...(cell(row, 'acting') !== undefined && { acting: true }),
    source: sourceIds(row.source ?? ''),
  };
}

function sourceOrder(record: PackMembership): number {
  const order = SOURCE_ORDER.indexOf(record.source.split('+')[0] ?? '');
  return order === -1 ? SOURCE_ORDER.length : order;
}

function meet(left: PackMembership, right: PackMembership): boolean {
  return (
    firstDay(left.start_date) <= lastDay(right.end_date) &&
    firstDay(right.start_date) <= lastDay(left.end_date)
  );
}

/** Two rows of one person in one post that meet: the better source's dates, its open end closed by the other's. */
function joined(better: PackMembership, other: PackMembership): PackMembership {
  if (better.source === other.source) {
    const rest = omit(better, 'end_date', 'as_of');
    const later = lastDay(better.end_date) >= lastDay(other.end_date) ? better : other;
    return {
      ...rest,
      ...(later.end_date !== undefined && { end_date: later.end_date }),
      ...(later.as_of !== undefined && { as_of: later.as_of }),
    };
  }
  if (better.end_date !== undefined) return better;
  const rest = omit(better, 'as_of');
  const latest = [better.as_of ?? '', other.as_of ?? ''].sort().at(-1) ?? '';
  const end =
    other.end_date !== undefined ? { end_date: other.end_date } : { ...(latest !== '' && { as_of: latest }) };
  return { ...rest, ...end, source: `${better.source}+${other.source}` };
}

function isSameHolding(left: PackMembership, right: PackMembership): boolean {
  const sameTitle =
    left.source !== right.source || (left.role === right.role && left.organization === right.organization);
  return (
    sameTitle && left.person_id === right.person_id && left.post_id === right.post_id && meet(left, right)
  );
}

function joinHoldings(memberships: readonly PackMembership[]): readonly PackMembership[] {
  const ordered = [...memberships].sort(
    (left, right) =>
      sourceOrder(left) - sourceOrder(right) ||
      firstDay(left.start_date).localeCompare(firstDay(right.start_date)),
  );
  const kept: PackMembership[] = [];
  for (const record of ordered) {
    const index = kept.findIndex((other) => isSameHolding(other, record));
    const better = kept[index];
    if (better === undefined) kept.push(record);
    else kept[index] = joined(better, record);
  }
  return kept.sort((left, right) => firstDay(left.start_date).localeCompare(firstDay(right.start_date)));
}

function groupByPost(holdings: readonly Holding[]): Map<string, Holding[]> {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings)
    groups.set(holding.post.id, [...(groups.get(holding.post.id) ?? []), holding]);
  return groups;
}

/** An open Speakership holds as long as the tables show the holder sitting as Speaker. */
function confirmedBySeat(record: PackMembership, seats: readonly PackMembership[]): PackMembership {
  if (record.post_id !== 'uk:speaker' || record.as_of === undefined) return record;
  const sitting = seats.filter(
    (seat) => seat.person_id === record.person_id && seat.on_behalf_of === 'Speaker',
  );
  const asOf =
    sitting
      .map((seat) => seat.as_of ?? '')
      .sort()
      .at(-1) ?? '';
  return asOf > record.as_of ? { ...record, as_of: asOf, source: `${record.source}+psephology` } : record;
}

/**
 * All offices of the rows in a period, and those of great offices some years before and after. `seats` tell the party of a
 * holder. Ordered by post and start.
 */
export function ukOffices(rows: readonly Row[], seats: readonly PackMembership[], period: Period): Offices {
  const around = widened(period, NEIGHBOURS);
  const holdings = rows
    .filter((row) => meetsPeriod(row, around))
    .flatMap((row) => {
      const rank = RANKS[row.rank ?? ''] ?? UNRANKED;
      return postsOfTitle(row.office ?? '', cell(row, 'department'), rank).map((found) => {
        const post = officialOrParty(found, row, seats);
        return { post, membership: membership(row, post) };
      });
    });
  const near = holdings.filter(
    ({ post, membership: { start_date: start, end_date: end } }) =>
      CONTINUING_IDS.has(post.id) || (firstDay(start) <= period.end && lastDay(end) >= period.start),
  );
  const groups = groupByPost(near);
  const ids = [...groups.keys()].sort();
  return {
    posts: ids.flatMap((id) => (groups.get(id) ?? []).slice(0, 1).map((holding) => holding.post)),
    memberships: ids
      .flatMap((id) => joinHoldings((groups.get(id) ?? []).map((holding) => holding.membership)))
      .map((record) => confirmedBySeat(record, seats)),
  };
}
