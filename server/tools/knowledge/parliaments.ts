/**
 * The Parliaments since 1801 and the terms of procedure. Owns their records and which terms are looked for in running text.
 */
import type { PackEvent, PackTerm } from '../../src/knowledge/pack.ts';
import { slug } from './slug.ts';
import { cell, readTable } from './tables.ts';

function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14;
  return `${count}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}

/** The Parliaments of the United Kingdom, the first one first; the last may be sitting. */
export function parliamentsOf(folder: string): readonly PackEvent[] {
  return readTable(folder, 'uk-parliaments')
    .filter((row) => cell(row, 'first_meeting') !== undefined)
    .map((row) => {
      const end = cell(row, 'dissolved');
      return {
        id: `uk:parliament-${row.number ?? ''}`,
        name: `${ordinal(Number(row.number))} Parliament of the United Kingdom`,
        classification: 'legislative period' as const,
        start_date: row.first_meeting ?? '',
        ...(end !== undefined && { end_date: end }),
        source: 'psephology',
      };
    });
}

/** Single words that are a term of procedure wherever they stand. */
const ALONE = new Set(
  'Backbencher|Black Rod|Dissolution|Filibuster|Hansard|Mace|Prorogation|Quorum|Recess|Woolsack|By-election'.split(
    '|',
  ),
);
/** Terms whose words are as often ordinary English. */
const ORDINARY = new Set(
  'Giving way|In Committee|Interest declaration|Laid before the House|Line by line|Order, order|Talking out|Dear Colleague letter|Member in charge|Moved formally|Put the question|Sine die|No Lobby|Front bench|Ministerial statement|Code of Conduct'.split(
    '|',
  ),
);
/** `King's Speech` was the Queen's for seventy years, and is the Gracious Speech to the House. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "King's Speech": ["Queen's Speech", 'Gracious Speech'],
  "King's consent": ["Queen's consent"],
  'Early day motion': ['EDM'],
  'Private notice question': ['PNQ'],
  'Legislative consent motion': ['LCM'],
  'Ten-minute rule Bill': ['ten-minute rule motion'],
};
const REFERENCE = 'See ';

function phrasesOf(term: string): readonly string[] {
  if (ORDINARY.has(term)) return [];
  if (!term.includes(' ')) return ALONE.has(term) ? [term.toLowerCase()] : [];
  return [term, ...(ALSO[term] ?? [])].map((form) => (form.includes(' ') ? form.toLowerCase() : form));
}

/** The glossary; a term that only refers to another is left to that other. */
export function procedureTerms(folder: string): readonly PackTerm[] {
  return readTable(folder, 'glossary')
    .filter((row) => !(row.gist ?? '').startsWith(REFERENCE))
    .map((row) => ({
      id: `term:${slug(row.term ?? '')}`,
      name: row.term ?? '',
      phrases: phrasesOf(row.term ?? ''),
      gist: row.gist ?? '',
      source: 'own',
    }));
}
