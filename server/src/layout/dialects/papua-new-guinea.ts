/**
 * The National Parliament of Papua New Guinea: `Mr SALIO EXAMPLE (Northtown - Minister for Forest) - I ask`. The bracket
 * joins the electorate and the office.
 */
import type { Dialect } from '../dialect.ts';
import type { Label } from '../block.ts';
import {
  capitalHeading,
  pacific,
  pacificLabel,
  pacificProcedure,
  pacificShape,
  pageHead,
} from './pacific.ts';

const capitals = pacificLabel({ ...pacificShape, terminators: [' - ', ' – ', ' – ', ':'] });

/** Volumes that do not set the surname in capitals still print the bracket: `Mr John Example (Northtown) - `. */
const mixed = /^((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) \p{Lu}[\p{L}.’' -]{2,40}) \(([^()]{3,100})\) [-–] /u;

function readLabel(line: string, offset: number): Label | undefined {
  const found = mixed.exec(line);
  const [label = '', name = '', group = ''] = found ?? [];
  if (!found) return capitals(line, offset);
  const end = offset + label.trimEnd().replace(/ [-–]$/, '').length;
  const span = { start: offset, end, textStart: offset + label.length };
  return { attribution: { ...span, form: 'person', name, groups: [group] }, strong: true };
}

export const papuaNewGuinea: Dialect = {
  ...pacific,
  id: 'papua-new-guinea',
  title: 'National Parliament of Papua New Guinea',
  jurisdiction: 'pg',
  signs: [
    { pattern: /\bPAPUA NEW GUINEA\b|\bPapua New Guinea\b/, weight: 2 },
    { pattern: /^(?:Mr|Mrs|Ms|Dr|Sir) [A-Z][A-Z’' -]{2,40} \([^()\n]{2,80}\) [-–] /my, weight: 8 },
    { pattern: /^(?:Mr|Madam|Ms|Mrs) (?:DEPUTY )?SPEAKER [-–] /my, weight: 5 },
    { pattern: /^(?:Leave granted\.|Motion \(by )/my, weight: 4 },
  ],
  rules: [
    { kind: 'note', pattern: /^[([][^()[\]]{1,300}[)\]]$/ },
    { kind: 'metadata', pattern: /^[A-Z][a-z]+day,? \d{1,2} [A-Z][a-z]+,? \d{4}$/ },
    { kind: 'procedural', pattern: pacificProcedure },
    {
      kind: 'procedural',
      pattern: /^The (?:Speaker|Deputy Speaker|Acting Speaker) \([^()]{2,60}\) took the Chair/,
    },
  ],
  classify: (line) => pageHead(line) ?? capitalHeading(line),
  readLabel,
  headings: 'capitals',
};
