/**
 * The packs that ship, assembled from the tables. Owns which lists go into which file and the manifests; pure, so that tests
 * can build packs from made-up tables. Files, titles and days are `server/src/knowledge/shipped.ts`'s.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FOREVER } from '../../src/knowledge/dates.ts';
import type { Pack } from '../../src/knowledge/pack.ts';
import { SHIPPED } from '../../src/knowledge/shipped.ts';
import type { ShippedPack } from '../../src/knowledge/shipped.ts';
import { bodies, parties } from './bodies.ts';
import { resolveContradictions } from './contradictions.ts';
import { instruments } from './instruments.ts';
import { jurisdiction } from './jurisdictions.ts';
import { nationalRecords } from './national.ts';
import { parliamentsOf, procedureTerms } from './parliaments.ts';
import type { Period } from './periods.ts';
import { usedSources } from './sources.ts';
import { treatyRegister } from './treaty-register.ts';
import { ukOffices } from './uk-offices.ts';
import { personRecords } from './uk-people.ts';
import type { UkRows } from './uk-rows.ts';
import { ukSeats } from './uk-seats.ts';
import { identifyLeaders, knownAs } from './world-identity.ts';
import { withPhrases } from './world-phrases.ts';
import { worldRecords } from './world.ts';
import { readUkRows } from './uk-rows.ts';

type Lists = Omit<Pack, 'manifest'>;

/** When the newest sources were read: the end of the coverage of packs that go on. */
const NEWEST = '2026-08';

/** Packs whose register has full names that nobody uses: `Joseph Jacques Jean Chrétien`. */
const KNOWN_BY_WORLD_NAME = new Set(['ca.json', 'us.json', 'au.json']);
/** Before this year family names of leaders were names of Members as often as not. */
const MODERN = '1945';

function periodOf({ start, end }: ShippedPack): Period {
  return { start: start ?? '', end: end ?? FOREVER };
}

function pack(shipped: ShippedPack, lists: Lists): Pack {
  const { file, title, jurisdiction: code, start, end, complete } = shipped;
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const sourced = filled.flatMap(([, list]) => list.filter((record) => 'source' in record));
  const coverage =
    end === undefined ? { start: start ?? '', end: NEWEST, ongoing: true } : { start: start ?? '', end };
  return {
    manifest: {
      id: file.replace('.json', ''),
      title,
      ...(code !== undefined && { jurisdiction: code }),
      ...(start !== undefined && { coverage }),
      ...(complete !== undefined && { complete: { start: complete[0], end: complete[1] } }),
      sources: usedSources(sourced),
      counts: Object.fromEntries(filled.map(([name, list]) => [name, list.length])),
    },
    ...Object.fromEntries(filled),
  };
}

function britishLists(rows: UkRows, period: Period): Lists {
  const seats = ukSeats(rows.members, period);
  const offices = ukOffices(rows.offices, seats, period);
  const memberships = resolveContradictions([...seats, ...offices.memberships]);
  const ids = new Set(memberships.map((held) => held.person_id));
  const own = [...rows.members, ...rows.offices].filter((row) => ids.has(row.person_id ?? ''));
  const persons = personRecords(own, period, rows.lives);
  return { jurisdictions: [jurisdiction('uk')], persons, posts: offices.posts, memberships };
}

/** Lists of the packs that concern every text. */
function commonLists(folder: string, file: string): Lists {
  const treaties = instruments(folder);
  switch (file) {
    case 'instruments.json':
      return { instruments: treaties };
    case 'organisations.json':
      return { organizations: bodies(folder, treaties) };
    case 'treaty-register.json':
      return { instruments: treatyRegister(folder, treaties) };
    case 'procedure.json':
      return { terms: procedureTerms(folder), events: parliamentsOf(folder) };
    default:
      return { parties: parties(folder) };
  }
}

/** Lists of the packs of countries and of the world, which are the same persons under the same ids. */
function peopleLists(folder: string, shipped: readonly ShippedPack[]): ReadonlyMap<string, Lists> {
  const rows = readUkRows(folder);
  const lists = new Map<string, Lists>();
  for (const each of shipped) {
    const { file, jurisdiction: code = '' } = each;
    if (code === 'uk') lists.set(file, britishLists(rows, periodOf(each)));
    else if (code !== 'world')
      lists.set(file, {
        jurisdictions: [jurisdiction(code)],
        ...nationalRecords(folder, code, each.start ?? ''),
      });
  }
  const national = [...lists.values()];
  const famous = new Map<string, string>();
  for (const each of shipped.filter(({ jurisdiction: code }) => code === 'world')) {
    const period = periodOf(each);
    const british = britishLists(rows, period).persons ?? [];
    const records = identifyLeaders(worldRecords(folder, period), national);
    for (const { id, name } of records.persons) if (name.includes(' ')) famous.set(id, name);
    lists.set(each.file, { ...withPhrases(records, british, period.end < MODERN) });
  }
  for (const [file, list] of lists) {
    if (!KNOWN_BY_WORLD_NAME.has(file)) continue;
    const persons = (list.persons ?? []).map((person) =>
      knownAs(person, famous.get(person.id) ?? person.name),
    );
    lists.set(file, { ...list, persons });
  }
  return lists;
}

/**
 * All packs by file name, from a folder of CSV tables. The same tables always give the same packs; a table that the folder
 * lacks is empty.
 */
export function buildPacks(folder: string): Readonly<Record<string, Pack>> {
  if (!existsSync(join(folder, 'uk-members.csv'))) throw new Error(`${folder} has no uk-members.csv.`);
  const people = SHIPPED.filter((each) => each.jurisdiction !== undefined);
  const lists = peopleLists(folder, people);
  return Object.fromEntries(
    SHIPPED.map((each) => [each.file, pack(each, lists.get(each.file) ?? commonLists(folder, each.file))]),
  );
}
