/**
 * International and public bodies, and parties, as records. Owns the links from bodies to the instruments that set them
 * up, and the choice of one name for a party's abbreviation.
 */
import type { PackBody, PackInstrument, PackParty } from '../../src/knowledge/pack.ts';
import { phrasesOf } from './aliases.ts';
import { slug } from './slug.ts';
import { sourceIds } from './sources.ts';
import { cell, cells, readTable } from './tables.ts';
import type { Row } from './tables.ts';

/** Body → short name of its founding instrument in the table of treaties. */
const FOUNDING: Readonly<Record<string, string>> = {
  'United Nations': 'UN Charter',
  'UN Security Council': 'UN Charter',
  'UN General Assembly': 'UN Charter',
  'International Court of Justice': 'Statute of the International Court of Justice',
  'International Criminal Court': 'Rome Statute',
  'European Court of Human Rights': 'ECHR',
  NATO: 'North Atlantic Treaty',
  'Council of Europe': 'Statute of the Council of Europe',
  'League of Nations': 'Covenant of the League of Nations',
  'European Union': 'Maastricht Treaty',
  OPCW: 'Chemical Weapons Convention',
  'International Seabed Authority': 'UNCLOS',
  'International Tribunal for the Law of the Sea': 'UNCLOS',
};
const MORE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'UN General Assembly': ['General Assembly of the United Nations', 'United Nations General Assembly'],
  'UN Security Council': ['Security Council of the United Nations', 'United Nations Security Council'],
  'UN Human Rights Council': ['United Nations Human Rights Council'],
  NATO: ['North Atlantic Treaty Organization'],
};
const EXPLANATION = /\s*\([^)]*\)$/;

function body(row: Row, founding: ReadonlyMap<string, string>): PackBody {
  const name = row.name ?? '';
  const aliases = [...cells(row, 'aliases'), ...(MORE_ALIASES[name] ?? [])];
  const founded = cell(row, 'founded');
  const url = cell(row, 'url');
  const instrument = founding.get(FOUNDING[name] ?? '');
  return {
    id: `body:${slug(name)}`,
    name,
    ...(aliases.length > 0 && { aliases }),
    phrases: phrasesOf([name, ...aliases], new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to'])),
    classification: row.kind ?? '',
    ...(founded !== undefined && { founding_date: founded }),
    ...(url !== undefined && url.startsWith('https://') && { url }),
    ...(instrument !== undefined && { founding_instrument: instrument }),
    source: sourceIds(row.source ?? ''),
  };
}

/** All rows of `organisations`, in the order of the table. */
export function bodies(folder: string, treaties: readonly PackInstrument[]): readonly PackBody[] {
  const founding = new Map(treaties.map((instrument) => [instrument.name, instrument.id]));
  return readTable(folder, 'organisations').map((row) => body(row, founding));
}

/** All rows of `parties`; explanations in brackets are not part of the name. */
export function parties(folder: string): readonly PackParty[] {
  return readTable(folder, 'parties').map((row) => ({
    abbreviation: row.abbreviation ?? '',
    name: (row.full_name ?? '').replace(EXPLANATION, ''),
    source: sourceIds(row.source ?? ''),
  }));
}
