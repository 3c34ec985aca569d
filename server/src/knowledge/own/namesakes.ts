/**
 * Persons of a table that gives no ids. Owns the rule who is the same: one name is one person, unless it sits for two
 * constituencies at a time.
 */
import { firstDay, lastDay } from '../dates.ts';
import { foldPlace } from '../spelling.ts';
import { idOfName } from './facts.ts';
import type { Times } from './facts.ts';

interface Seat extends Times {
  readonly place: string;
  readonly id: string;
}

function overlap(left: Times, right: Times): boolean {
  return firstDay(left.start) <= lastDay(right.end) && firstDay(right.start) <= lastDay(left.end);
}

/** Ids by name and seat. */
export class Namesakes {
  private readonly seats = new Map<string, Seat[]>();

  /** The id of whoever sat for a constituency; all seats are to be told before an id without one is asked for. */
  seated(name: string, area: string, { start, end }: Times): string {
    const base = idOfName(name);
    const known = this.seats.get(base) ?? [];
    const place = foldPlace(area);
    const same = known.find((seat) => seat.place === place);
    const free = [...new Set([base, ...known.map((seat) => seat.id)])].find(
      (id) => !known.some((seat) => seat.id === id && overlap(seat, { start, end })),
    );
    const id = same?.id ?? free ?? `${base}:${known.length + 1}`;
    this.seats.set(base, [...known, { place, id, start, end }]);
    return id;
  }

  /** The id of a name without a constituency; undefined where two bear it. */
  named(name: string): string | undefined {
    const base = idOfName(name);
    const ids = new Set((this.seats.get(base) ?? []).map((seat) => seat.id));
    return ids.size > 1 ? undefined : base;
  }
}
