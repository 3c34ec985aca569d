/**
 * The publishers behind the tables, with licences as they state them. Owns the mapping from a table's `source` cell to
 * short source ids; `server/knowledge/NOTICE.md` says the same in prose.
 */
import type { PartialDate } from '../../src/knowledge/knowledge.ts';
import type { PackSource } from '../../src/knowledge/pack.ts';
import { omit } from './omit.ts';

const NOT_STATED = 'licence not stated by the publisher';

interface KnownSource extends PackSource {
  /** What the `source` cell contains when the row, or part of it, is from here. */
  readonly mark: string;
  /** Another such text. */
  readonly also?: string;
}

const SOURCES: readonly KnownSource[] = [
  {
    id: 'ifg',
    mark: 'ifg-ministers-database',
    name: 'Institute for Government ministers database, June 2026',
    licence: 'CC BY 4.0',
    url: 'https://www.instituteforgovernment.org.uk/',
    read: '2026-06',
  },
  {
    id: 'psephology',
    mark: 'ukparliament/psephology',
    name: 'UK Parliament general and by-election results, August 2026 (party as elected)',
    licence:
      'UK Parliament data; licence not stated in the repository, published under the Open Parliament Licence',
    url: 'https://electionresults.parliament.uk/',
    read: '2026-08',
  },
  {
    id: 'everypolitician',
    mark: 'everypolitician-2015',
    name: 'EveryPolitician and mySociety parlparse, 2015',
    licence: NOT_STATED,
    url: 'https://github.com/mysociety/parlparse',
    read: '2015-03',
  },
  {
    id: 'parlparse-peers',
    mark: 'parlparse/peers-ucl',
    name: 'mySociety parlparse, list of peers, March 2015',
    licence: NOT_STATED,
    url: 'https://github.com/mysociety/parlparse',
    read: '2015-03',
  },
  {
    id: 'parlparse',
    mark: 'parlparse ministers',
    also: 'parlparse sp-ministers',
    name: 'mySociety parlparse, ministers and spokespersons, October 2020',
    licence: NOT_STATED,
    url: 'https://github.com/mysociety/parlparse',
    read: '2020-10',
  },
  {
    id: 'hansard-speakers',
    mark: 'stephbuon/hansard-speakers',
    name: 'hansard-speakers, speakers and ministers of the nineteenth century (stephbuon)',
    licence: 'MIT',
    url: 'https://github.com/stephbuon/hansard-speakers',
  },
  {
    id: 'everypolitician-terms',
    mark: 'everypolitician-data',
    name: 'EveryPolitician, members by term, November 2015',
    licence: NOT_STATED,
    url: 'https://github.com/everypolitician/everypolitician-data',
    read: '2015-11',
  },
  {
    id: 'parlinfo',
    mark: 'ParlInfo',
    name: 'Library of Parliament of Canada, through lchski, 2018',
    licence: 'licence not stated by the publisher; Library of Parliament (Canada) via lchski',
    url: 'https://lop.parl.ca/',
    read: '2018-07',
  },
  {
    id: 'australian-politicians',
    mark: 'AustralianPoliticians',
    name: 'AustralianPoliticians (R. Alexander), November 2021',
    licence: NOT_STATED,
    url: 'https://github.com/RohanAlexander/australian_politicians',
    read: '2021-11',
  },
  {
    id: 'congress',
    mark: 'unitedstates/congress-legislators',
    name: 'unitedstates/congress-legislators, June 2026',
    licence: 'CC0',
    url: 'https://github.com/unitedstates/congress-legislators',
    read: '2026-06',
  },
  {
    id: 'archigos',
    mark: 'Archigos',
    name: 'Archigos 4.1, through globalgov/manystates',
    licence: 'CC BY 4.0',
    url: 'https://github.com/globalgov/manystates',
  },
  {
    id: 'reign',
    mark: 'REIGN',
    name: 'REIGN, March 2021',
    licence: 'MIT',
    url: 'https://github.com/OEFDataScience/REIGN.github.io',
  },
  {
    id: 'wikidata',
    mark: 'Wikidata',
    name: 'Lists of leaders derived from Wikidata, 2022 and 2023',
    licence: 'CC0',
    url: 'https://www.wikidata.org/',
  },
  {
    id: 'uk-treaties',
    mark: 'UK Treaties Online',
    name: 'UK Treaties Online, Foreign, Commonwealth and Development Office, 2022',
    licence: 'Crown data; licence not stated in the repository, published under the Open Government Licence',
    url: 'https://treaties.fcdo.gov.uk/',
  },
  {
    id: 'un-treaties',
    mark: 'UN MTDSG',
    name: 'Index of treaties deposited with the UN Secretary-General, 2015 (zmjones/untreaties)',
    licence: NOT_STATED,
    url: 'https://treaties.un.org/',
  },
  {
    id: 'ieadb',
    mark: 'IEADB',
    name: 'International environmental agreements, through globalgov/manyenviron',
    licence: 'CC BY 4.0',
    url: 'https://github.com/globalgov/manyenviron',
  },
  {
    id: 'own',
    mark: 'common knowledge',
    name: 'Compiled for this extension from common knowledge, June 2025',
    licence: 'MIT, with this extension',
    read: '2025-06',
  },
];

const AS_OF = /(?:open at|known to have ended at|sitting at data date) (\d{4}(?:-\d\d){0,2})/;

function isFrom({ mark, also }: KnownSource, cellText: string): boolean {
  return cellText.includes(mark) || (also !== undefined && cellText.includes(also));
}

/** Source ids of a table's `source` cell, joined by `+` in the order above. An unknown source is an error. */
export function sourceIds(cellText: string): string {
  const ids = SOURCES.filter((source) => isFrom(source, cellText)).map((source) => source.id);
  if (ids.length === 0) throw new Error(`No entry in sources.ts for the source “${cellText}”.`);
  return ids.join('+');
}

/**
 * The date up to which an open end is known to hold: stated in a note of the row (`open at 2023-01 (snapshot)`), else
 * when the source was read.
 */
export function openAsOf(note: string, sourceCell: string): PartialDate | undefined {
  const stated = AS_OF.exec(note)?.[1];
  if (stated !== undefined) return stated;
  return SOURCES.filter((source) => isFrom(source, sourceCell) && source.read !== undefined)
    .map((source) => source.read ?? '')
    .sort()
    .at(-1);
}

/** The manifest entries for the sources that these records use, in fixed order. */
export function usedSources(records: readonly { readonly source: string }[]): readonly PackSource[] {
  const used = new Set(records.flatMap((record) => record.source.split('+')));
  return SOURCES.filter((source) => used.has(source.id)).map((source) => omit(source, 'mark', 'also'));
}
