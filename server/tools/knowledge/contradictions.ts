/**
 * Facts of a pack that cannot all be true: two holders of a single post, two Members for a seat, on more than the day of
 * change. Owns the finding, the wording, and which of two sources is believed.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { Pack, PackMembership } from '../../src/knowledge/pack.ts';
import { foldPlace } from '../../src/knowledge/spelling.ts';
import { omit } from './omit.ts';
import { CONTINUING_POSTS } from './uk-posts.ts';
import { vacatedBefore } from './vacancies.ts';

/** Posts that one person holds at a time. */
const SINGLE = new Set(CONTINUING_POSTS.map((post) => post.id));
/** The source that is believed first. */
const TRUST = ['ifg', 'psephology', 'everypolitician', 'parlparse', 'own', 'hansard-speakers'];
const COMPLETE = 10;
/** Days for which two holders are the change itself, told by two sources. */
const CHANGE = 7;
const DAY = 86_400_000;

function clash(left: PackMembership, right: PackMembership): boolean {
  if (left.person_id === right.person_id || left.acting === true || right.acting === true) return false;
  const from = [firstDay(left.start_date), firstDay(right.start_date)].sort()[1] ?? '';
  const to = [lastDay(left.end_date ?? left.as_of), lastDay(right.end_date ?? right.as_of)].sort()[0] ?? '';
  const isExact = [left, right].every((held) => (held.start_date ?? '').length === COMPLETE);
  return isExact && Date.parse(to) - Date.parse(from) > CHANGE * DAY;
}

function holdingKey(membership: PackMembership): string | undefined {
  if (membership.post_id !== undefined)
    return SINGLE.has(membership.post_id) ? membership.post_id : undefined;
  // Before 1885 most constituencies returned two Members, some until 1950.
  const single = membership.organization === 'commons' && (membership.start_date ?? '') >= '1950';
  return single ? `seat ${foldPlace(membership.area ?? '')}` : undefined;
}

/** Memberships by post or seat, for those that one person holds at a time. */
function holdings(memberships: readonly PackMembership[]): ReadonlyMap<string, readonly PackMembership[]> {
  const groups = new Map<string, PackMembership[]>();
  for (const membership of memberships) {
    const key = holdingKey(membership);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), membership]);
  }
  return groups;
}

function trust(membership: PackMembership): number {
  const order = TRUST.indexOf(membership.source.split('+')[0] ?? '');
  return order === -1 ? TRUST.length : order;
}

/** The part of a doubted holding that the believed one leaves: before it, or after it; undefined where nothing is left. */
function clipped(doubted: PackMembership, believed: PackMembership): PackMembership | undefined {
  const { start_date: start, end_date: end } = believed;
  if (start !== undefined && firstDay(doubted.start_date) < firstDay(start))
    return { ...omit(doubted, 'as_of'), end_date: start };
  if (end !== undefined && lastDay(doubted.end_date) > lastDay(end)) return { ...doubted, start_date: end };
  return undefined;
}

/** A seat that somebody else won before it was given up, by the same source: it fell vacant before that by-election. */
function endedByElection(
  held: readonly PackMembership[],
  doubted: PackMembership,
): PackMembership | undefined {
  if (doubted.post_id !== undefined) return undefined;
  const next = held.find(
    (other) =>
      other.source === doubted.source &&
      firstDay(other.start_date) > firstDay(doubted.start_date) &&
      clash(doubted, other),
  );
  if (next?.start_date === undefined) return undefined;
  return { ...omit(doubted, 'as_of'), ...vacatedBefore(next.start_date, firstDay(doubted.start_date)) };
}

/**
 * The memberships, contradictions between two sources settled for the more trusted one: the other's holding ends or begins
 * where the believed one does. Of one source the later winner of a seat is believed; other rows of one source are both kept, for
 * nothing says which is wrong.
 */
export function resolveContradictions(memberships: readonly PackMembership[]): readonly PackMembership[] {
  const changed = new Map<PackMembership, PackMembership | undefined>();
  for (const held of holdings(memberships).values()) {
    for (const doubted of held) {
      const believed = held.find((other) => trust(other) < trust(doubted) && clash(doubted, other));
      if (believed !== undefined) changed.set(doubted, clipped(doubted, believed));
      const ended = believed === undefined ? endedByElection(held, doubted) : undefined;
      if (ended !== undefined) changed.set(doubted, ended);
    }
  }
  return memberships.flatMap((each) => {
    if (!changed.has(each)) return [each];
    const settled = changed.get(each);
    return settled === undefined ? [] : [settled];
  });
}

/** One line per clash, in the order of the pack. */
export function contradictions(pack: Pack): readonly string[] {
  const names = new Map((pack.persons ?? []).map((person) => [person.id, person.name]));
  const told = (membership: PackMembership): string =>
    `${names.get(membership.person_id) ?? ''} ${membership.start_date ?? '?'}–${membership.end_date ?? ''} (${membership.source})`;
  return [...holdings(pack.memberships ?? [])].flatMap(([key, held]) =>
    held.flatMap((left, index) =>
      held
        .slice(index + 1)
        .filter((right) => clash(left, right))
        .map((right) => `${key}: ${told(left)}; ${told(right)}`),
    ),
  );
}
