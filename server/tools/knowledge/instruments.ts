/**
 * Treaties, resolutions and doctrines as records. Owns the choice of the curated rows of the table, the kinds and a few
 * corrections; `aliases.ts` makes the phrases.
 */
import type { InstrumentKind } from '../../src/knowledge/knowledge.ts';
import type { PackInstrument } from '../../src/knowledge/pack.ts';
import { commonWords, phrasesOf } from './aliases.ts';
import { slug } from './slug.ts';
import { sourceIds } from './sources.ts';
import { cell, cells, readTable } from './tables.ts';
import type { Row } from './tables.ts';

/** Rows that come whole from a register, without the names used in debate. */
const REGISTER_ONLY = /^(?:UN MTDSG index \(zmjones\/untreaties 2015\)$|UK Treaties Online id )/;
const KINDS: Readonly<Record<string, InstrumentKind>> = { doctrine: 'doctrine', resolution: 'resolution' };
const ACTS = new Set(['Statute of Westminster']);
/** Long lists of command papers: the first reference is enough for a card. */
const FIRST_REFERENCE = /^[^;]+/;
/** Cells made more exact, by short name. */
const EXACT: Readonly<Record<string, Partial<PackInstrument>>> = {
  'Responsibility to Protect': {
    official_title: '2005 World Summit Outcome, paragraphs 138–140',
    reference: 'A/RES/60/1, paras 138–140',
  },
};
const MORE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  ECHR: ['convention on human rights'],
  'Geneva Conventions': ['Geneva convention'],
};

/** Terms of debate that the table lacks. */
const ADDED: readonly Row[] = [
  {
    short_name: 'No-fly zone',
    aliases: 'no-fly zones|no fly zone',
    kind: 'doctrine',
    source: 'common knowledge',
  },
];

/** Whether a row of `treaties` comes whole from a register. */
export function isRegisterOnly(row: Row): boolean {
  return REGISTER_ONLY.test(row.source ?? '');
}

function kindOf(row: Row): InstrumentKind {
  if (ACTS.has(row.short_name ?? '')) return 'legislation';
  return KINDS[row.kind ?? ''] ?? 'treaty';
}

function optional(row: Row): Partial<PackInstrument> {
  const value = (column: string): string | undefined => cell(row, column);
  const official = value('official_title');
  const signed = value('signed_date');
  const place = value('signed_place');
  const inForce = value('in_force_date');
  const reference = FIRST_REFERENCE.exec(row.reference ?? '')?.[0];
  const status = value('status');
  const url = value('url');
  return {
    ...(official !== undefined && { official_title: official }),
    ...(signed !== undefined && { signed_date: signed }),
    ...(place !== undefined && { signed_place: place }),
    ...(inForce !== undefined && { in_force_date: inForce }),
    ...(reference !== undefined && { reference }),
    ...(status !== undefined && { status }),
    ...(url !== undefined && url.startsWith('https://') && { url }),
  };
}

function instrument(row: Row, id: string, common: ReadonlySet<string>): PackInstrument {
  const name = row.short_name ?? '';
  const aliases = [...new Set([...cells(row, 'aliases'), ...(MORE_ALIASES[name] ?? [])])];
  const official = cell(row, 'official_title');
  return {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    phrases: phrasesOf([name, ...aliases, ...(official === undefined ? [] : [official])], common),
    kind: kindOf(row),
    ...optional(row),
    ...EXACT[name],
    source: sourceIds(row.source ?? ''),
  };
}

/** The curated rows of `treaties` in the order of the table, then the added ones; ids from the short name, with the year when it repeats. */
export function instruments(folder: string): readonly PackInstrument[] {
  const curated = readTable(folder, 'treaties').filter((row) => !isRegisterOnly(row));
  const rows = [...curated, ...ADDED];
  const common = commonWords(
    rows.flatMap((row) => [row.short_name ?? '', ...cells(row, 'aliases'), row.official_title ?? '']),
  );
  const used = new Set<string>();
  return rows.map((row) => {
    const plain = `instrument:${slug(row.short_name ?? '')}`;
    const id = used.has(plain) ? `${plain}-${(row.signed_date ?? '').slice(0, 4)}` : plain;
    used.add(id);
    return instrument(row, id, common);
  });
}
