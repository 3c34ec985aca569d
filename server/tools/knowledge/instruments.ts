/**
 * Treaties, resolutions and doctrines as records. Owns the choice of the curated rows of the table, the kinds and a few
 * corrections; `aliases.ts` makes the phrases.
 */
import type { InstrumentKind } from '../../src/knowledge/knowledge.ts';
import type { PackInstrument } from '../../src/knowledge/pack.ts';
import { commonWords, phrasesOf } from './aliases.ts';
import { addedInstruments } from './instrument-rows.ts';
import { variantsOf } from './phrase-variants.ts';
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
  CEDAW: [
    'convention on the elimination of discrimination against women',
    'convention for the elimination of all forms of discrimination against women',
  ],
  'UN Disability Convention': [
    'convention on the rights of people with disabilities',
    'convention on the rights of disabled people',
    'convention on disability rights',
  ],
  'Smuggling Protocol': ['people smuggling protocol', 'protocol against smuggling of migrants'],
  'Palermo Protocol': ['human trafficking protocol', 'protocol against trafficking in persons'],
  RCEP: [
    'RCEP agreement',
    'Regional Comprehensive Economic Partnership Agreement',
    'Regional Comprehensive Economic Partnership treaty',
  ],
  CPTPP: ['TPP', 'TPPA', 'TPP-11', 'Trans-Pacific Partnership Agreement'],
  USMCA: ['CUSMA', 'Canada-United States-Mexico Agreement', 'U.S.-Mexico-Canada Agreement'],
  NAFTA: ['NAFTA agreement', 'North American trade agreement'],
  CETA: [
    'Canada-EU trade agreement',
    'Canada-European Union comprehensive economic and trade agreement',
    'EU-Canada comprehensive economic and trade agreement',
    'EU-Canada trade deal',
    'EU-Canada trade agreement',
  ],
  'Northern Ireland Protocol': [
    'protocol on Ireland and Northern Ireland',
    'Irish protocol',
    'Ireland protocol',
  ],
  'Good Friday Agreement': ['Belfast (Good Friday) agreement'],
  'Oslo Accords': ['Oslo peace agreement'],
  'Treaty of Waitangi': ['Waitangi treaty'],
  'Paris Agreement': [
    'Paris climate change agreement',
    'Paris climate accord',
    'Paris climate treaty',
    'Paris accords',
  ],
  'Maastricht Treaty': ['treaty on the European Union', 'treaty of European Union'],
  'Dublin Convention': ['Dublin III', 'Dublin III regulation', 'Dublin regulations'],
  'Palermo Convention': [
    'convention against transnational organised crime',
    'transnational organised crime convention',
  ],
  'UN Convention against Corruption': ['convention against corruption'],
  'UN Convention to Combat Desertification': [
    'desertification convention',
    'convention to combat desertification',
  ],
  'Genocide Convention': ['convention on the prevention of genocide', 'convention against genocide'],
  'Convention on Biological Diversity': ['biological diversity convention', 'convention on biodiversity'],
  ICCPR: ['international covenant on civil rights', 'covenant on civil and political rights'],
  ICESCR: ['covenant on economic, social and cultural rights'],
  'Whaling Convention': ['convention on whaling'],
  'Non-Proliferation Treaty': ['treaty on nuclear non-proliferation', 'treaty on non-proliferation'],
  'ANZUS Treaty': ['ANZUS', 'ANZUS alliance'],
  'European Economic Area Agreement': ['agreement on the EEA'],
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

/** The names that a row itself gives, as phrases. */
function phrasesIn(row: Row, common: ReadonlySet<string>): readonly string[] {
  const official = cell(row, 'official_title');
  return phrasesOf(
    [row.short_name ?? '', ...aliasesOf(row), ...(official === undefined ? [] : [official])],
    common,
  );
}

const aliasesOf = (row: Row): readonly string[] => [
  ...new Set([...cells(row, 'aliases'), ...(MORE_ALIASES[row.short_name ?? ''] ?? [])]),
];

function instrument(row: Row, id: string, phrases: readonly string[]): PackInstrument {
  const name = row.short_name ?? '';
  const aliases = aliasesOf(row);
  return {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    phrases,
    kind: kindOf(row),
    ...optional(row),
    ...EXACT[name],
    source: sourceIds(row.source ?? ''),
  };
}

/** The curated rows of `treaties` in the order of the table, then the added ones; ids from the short name, with the year when it repeats. */
export function instruments(folder: string): readonly PackInstrument[] {
  const curated = readTable(folder, 'treaties').filter((row) => !isRegisterOnly(row));
  const rows = [...curated, ...ADDED, ...addedInstruments()];
  const common = commonWords(
    rows.flatMap((row) => [row.short_name ?? '', ...cells(row, 'aliases'), row.official_title ?? '']),
  );
  const printed = rows.map((row) => phrasesIn(row, common));
  const owners = new Map(
    printed.flatMap((own, at) => own.map((phrase) => [phrase.toLowerCase(), at] as const)),
  );
  const used = new Set<string>();
  return rows.map((row, at) => {
    const phrases = printed[at] ?? [];
    const plain = `instrument:${slug(row.short_name ?? '')}`;
    const id = used.has(plain) ? `${plain}-${(row.signed_date ?? '').slice(0, 4)}` : plain;
    used.add(id);
    return instrument(row, id, [
      ...phrases,
      ...variantsOf(phrases, (phrase) => (owners.get(phrase.toLowerCase()) ?? at) !== at),
    ]);
  });
}
