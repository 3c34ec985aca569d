/** The Parliament of Fiji: `HON. A. EXAMPLE.-` in capitals, page heads in the text, headings in capitals. Table only. */
import type { Dialect } from '../dialect.ts';
import {
  capitalHeading,
  pacific,
  pacificLabel,
  pacificProcedure,
  pacificShape,
  pageHead,
  wrappedLabel,
} from './pacific.ts';

/** The front page, whose lines copies run together, and the table of contents. */
const front = /^(?:PARLIAMENT OF THE REPUBLIC OF FIJI|C O N T E N T ?S|\[CORRECTED COPY\])/;

const label = pacificLabel({ ...pacificShape, terminators: ['.-', '.–', '. -'] });

export const fiji: Dialect = {
  ...pacific,
  id: 'fiji',
  title: 'Parliament of Fiji',
  jurisdiction: 'fj',
  signs: [
    { pattern: /\bREPUBLIC OF FIJI\b|\bFiji\b/, weight: 2 },
    { pattern: /^HON\. [A-Z. ’'-]{3,60}\.- /my, weight: 10 },
    { pattern: /^(?:The Parliament met at|HONOURABLE SPEAKER took the Chair)/my, weight: 4 },
    { pattern: /\bMr\. Speaker, Sir\b/, weight: 2 },
  ],
  rules: [
    { kind: 'note', pattern: /^[([][^()[\]]{1,300}[)\]]$/ },
    { kind: 'procedural', pattern: pacificProcedure },
    { kind: 'procedural', pattern: /^HONOURABLE SPEAKER took the Chair/ },
    { kind: 'division', pattern: /^(?:AYES|NOES|Ayes|Noes|Abstained|Not Voted) ?[-–:] ?\d+$/ },
  ],
  classify: (line) =>
    pageHead(line) ??
    wrappedLabel(line, label) ??
    (front.test(line.words) ? { kind: 'metadata' } : capitalHeading(line)),
  readLabel: label,
  headings: 'capitals',
};
