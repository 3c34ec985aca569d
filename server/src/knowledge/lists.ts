/**
 * Everybody in office or seat on a day, for lists to choose from. Owns their order; single questions are answered by
 * `offices.ts` and `people.ts`.
 */
import type { IsoDate, Membership } from './knowledge.ts';
import type { Register } from './register.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

function held(
  registers: readonly Register[],
  kind: 'office' | 'seat',
  date: IsoDate,
  jurisdiction: string,
): readonly Tenure[] {
  return registers
    .filter((register) => register.covers(date) && register.concerns(jurisdiction))
    .flatMap((register) => register.tenures(kind))
    .filter((tenure) => isOn(tenure, date) && isOf(tenure.membership, jurisdiction));
}

function isOf(membership: Membership, jurisdiction: string): boolean {
  return membership.jurisdiction === jurisdiction || membership.jurisdiction === '';
}

/** A person and a title once, though two packs tell of them. */
function once(memberships: readonly Membership[]): readonly Membership[] {
  const seen = new Map(
    [...memberships]
      .reverse()
      .map((each) => [`${each.person.id} ${each.role} ${each.constituency ?? ''}`, each]),
  );
  return [...seen.values()].reverse();
}

/** See {@link Knowledge.officesOn}. */
export function officesOn(
  registers: readonly Register[],
  date: IsoDate,
  jurisdiction: string,
): readonly Membership[] {
  const tenures = [...held(registers, 'office', date, jurisdiction)];
  tenures.sort(
    (left, right) =>
      left.rank - right.rank || left.membership.role.localeCompare(right.membership.role, 'en'),
  );
  return once(tenures.map((tenure) => tenure.membership));
}

/** See {@link Knowledge.officesElsewhereOn}. */
export function officesElsewhereOn(
  registers: readonly Register[],
  date: IsoDate,
  jurisdiction: string,
): readonly Membership[] {
  const tenures = registers
    .filter((register) => register.covers(date))
    .flatMap((register) => register.tenures('office'))
    .filter((tenure) => isOn(tenure, date) && !isOf(tenure.membership, jurisdiction));
  const country = ({ membership }: Tenure): string => membership.jurisdictionName;
  tenures.sort((left, right) => country(left).localeCompare(country(right), 'en') || left.rank - right.rank);
  return once(tenures.map((tenure) => tenure.membership));
}

/** See {@link Knowledge.seatsOn}. */
export function seatsOn(
  registers: readonly Register[],
  date: IsoDate,
  jurisdiction: string,
): readonly Membership[] {
  const seats = held(registers, 'seat', date, jurisdiction).map((tenure) => tenure.membership);
  const place = (seat: Membership): string => seat.constituency ?? '';
  return once([...seats].sort((left, right) => place(left).localeCompare(place(right), 'en')));
}
