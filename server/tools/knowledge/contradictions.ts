/**
 * Facts of a pack that cannot all be true: two holders of a single post, two Members for a seat, on more than the day of
 * change. Owns the finding and the wording; resolves nothing.
 */
import { firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { Pack, PackMembership } from '../../src/knowledge/pack.ts';
import { CONTINUING_POSTS } from './uk-posts.ts';

/** Posts that one person holds at a time. */
const SINGLE = new Set(CONTINUING_POSTS.map((post) => post.id));

function clash(left: PackMembership, right: PackMembership): boolean {
  if (left.person_id === right.person_id || left.acting === true || right.acting === true) return false;
  const from = [firstDay(left.start_date), firstDay(right.start_date)].sort()[1] ?? '';
  const to = [lastDay(left.end_date ?? left.as_of), lastDay(right.end_date ?? right.as_of)].sort()[0] ?? '';
  return (
    from < to &&
    from.length === 10 &&
    (left.start_date ?? '').length === 10 &&
    (right.start_date ?? '').length === 10
  );
}

function holdingKey(membership: PackMembership): string | undefined {
  if (membership.post_id !== undefined)
    return SINGLE.has(membership.post_id) ? membership.post_id : undefined;
  return membership.organization === 'commons' ? `seat ${membership.area ?? ''}` : undefined;
}

/** One line per clash, in the order of the pack. */
export function contradictions(pack: Pack): readonly string[] {
  const names = new Map((pack.persons ?? []).map((person) => [person.id, person.name]));
  const groups = new Map<string, PackMembership[]>();
  for (const membership of pack.memberships ?? []) {
    const key = holdingKey(membership);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), membership]);
  }
  const told = (membership: PackMembership): string =>
    `${names.get(membership.person_id) ?? ''} ${membership.start_date ?? '?'}–${membership.end_date ?? ''} (${membership.source})`;
  return [...groups].flatMap(([key, held]) =>
    held.flatMap((left, index) =>
      held
        .slice(index + 1)
        .filter((right) => clash(left, right))
        .map((right) => `${key}: ${told(left)}; ${told(right)}`),
    ),
  );
}
