/**
 * What the shipped packs cover, decade by decade: rows that begin in it, and how many Members and Ministers are known on one
 * day in its middle. Owns the counting and the table; reads the packs as they are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay } from '../../src/knowledge/dates.ts';
import type { Pack } from '../../src/knowledge/pack.ts';
import { Register } from '../../src/knowledge/register.ts';
import { SHIPPED } from '../../src/knowledge/shipped.ts';
import { isOn } from '../../src/knowledge/tenures.ts';
import type { Tenure } from '../../src/knowledge/tenures.ts';

const FIRST_DECADE = 1780;
const LAST_DECADE = 2020;
const COLUMN = 10;

interface Counts {
  readonly seats: number;
  readonly peers: number;
  readonly offices: number;
  readonly seatsOnDay: number;
  readonly officesOnDay: number;
}

function everyTenure(registers: readonly Register[], day: string): readonly Tenure[] {
  return registers
    .filter((register) => register.covers(day))
    .flatMap((register) => (register.pack.persons ?? []).flatMap(({ id }) => register.tenuresOfPerson(id)));
}

function countsOf(registers: readonly Register[], decade: number): Counts {
  const day = `${decade + 5}-02-01`;
  const tenures = everyTenure(registers, day);
  const begun = tenures.filter(({ membership: { start } }) =>
    firstDay(start).startsWith(String(decade).slice(0, 3)),
  );
  const held = tenures.filter((tenure) => isOn(tenure, day));
  const count = (list: readonly Tenure[], kind: 'office' | 'seat', lords: boolean): number =>
    list.filter(({ membership }) => membership.kind === kind && (membership.house === 'lords') === lords)
      .length;
  return {
    seats: count(begun, 'seat', false),
    peers: count(begun, 'seat', true),
    offices: count(begun, 'office', false),
    seatsOnDay: count(held, 'seat', false),
    officesOnDay: count(held, 'office', false),
  };
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((each) => String(each).padStart(COLUMN)).join(' ');
}

/** The report, line by line: one table for each jurisdiction that has packs. */
export function coverageReport(folder: string): readonly string[] {
  const groups = new Map<string, Register[]>();
  for (const { file, jurisdiction } of SHIPPED) {
    if (jurisdiction === undefined) continue;
    const pack = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pack;
    groups.set(jurisdiction, [...(groups.get(jurisdiction) ?? []), new Register(pack)]);
  }
  const lines: string[] = [];
  for (const [jurisdiction, registers] of groups) {
    lines.push('', `${jurisdiction}: rows that begin in the decade; known on 1 February of its sixth year`);
    lines.push(line(['decade', 'seats', 'peerages', 'offices', 'seats then', 'offices then']));
    for (let decade = FIRST_DECADE; decade <= LAST_DECADE; decade += 10) {
      const { seats, peers, offices, seatsOnDay, officesOnDay } = countsOf(registers, decade);
      if (seats + peers + offices + seatsOnDay + officesOnDay === 0) continue;
      lines.push(line([`${decade}s`, seats, peers, offices, seatsOnDay, officesOnDay]));
    }
  }
  return lines;
}
