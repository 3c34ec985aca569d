/**
 * The packs that ship, assembled from the tables. Owns file names, titles and coverage; pure, so that tests can build
 * packs from made-up tables.
 */
import type { IsoDate } from '../../src/knowledge/knowledge.ts';
import type { Pack, PackManifest } from '../../src/knowledge/pack.ts';
import { bodies, parties } from './bodies.ts';
import { instruments } from './instruments.ts';
import { usedSources } from './sources.ts';
import { ukOffices } from './uk-offices.ts';
import { ukPersons } from './uk-people.ts';
import { readUkRows } from './uk-rows.ts';
import { ukSeats } from './uk-seats.ts';
import { withPhrases } from './world-phrases.ts';
import { worldRecords } from './world.ts';

/** First day of the British pack. */
export const UK_START: IsoDate = '2010-01-01';
/** First day of the world pack: after the change of leaders in Syria of June 2000, so that `Assad` is one person. */
export const WORLD_START: IsoDate = '2000-07-01';

type Head = Pick<PackManifest, 'id' | 'title' | 'jurisdiction' | 'coverage'>;
type Lists = Omit<Pack, 'manifest'>;

function pack(head: Head, lists: Lists): Pack {
  const records = Object.entries(lists);
  const sourced = records.flatMap(([, list]) => list.filter((record) => 'source' in record));
  const counts = Object.fromEntries(records.map(([name, list]) => [name, list.length]));
  return { manifest: { ...head, sources: usedSources(sourced), counts }, ...lists };
}

/** All packs by file name, from a folder of CSV tables. The same tables always give the same packs. */
export function buildPacks(folder: string): Readonly<Record<string, Pack>> {
  const rows = readUkRows(folder, UK_START);
  const seats = ukSeats(rows.members, UK_START);
  const offices = ukOffices(rows.offices, seats);
  const persons = ukPersons(rows);
  const world = withPhrases(worldRecords(folder, WORLD_START), persons);
  const treaties = instruments(folder);
  const ukHead = {
    id: 'uk-2010',
    title: 'United Kingdom: Members and offices from 2010',
    jurisdiction: 'uk',
  };
  const worldHead = {
    id: 'world-2000',
    title: 'World leaders, foreign ministers and heads of bodies from July 2000',
    jurisdiction: 'world',
  };
  return {
    'uk-2010.json': pack(
      { ...ukHead, coverage: { start: UK_START, end: '2026-08' } },
      { persons, posts: offices.posts, memberships: [...seats, ...offices.memberships] },
    ),
    'world-2000.json': pack({ ...worldHead, coverage: { start: WORLD_START, end: '2025-06' } }, { ...world }),
    'instruments.json': pack(
      { id: 'instruments', title: 'Treaties, resolutions and doctrines', jurisdiction: 'world' },
      { instruments: treaties },
    ),
    'organisations.json': pack(
      { id: 'organisations', title: 'International and public bodies', jurisdiction: 'world' },
      { organizations: bodies(folder, treaties) },
    ),
    'parties.json': pack(
      { id: 'parties', title: 'Parties and their abbreviations', jurisdiction: 'uk' },
      { parties: parties(folder) },
    ),
  };
}
