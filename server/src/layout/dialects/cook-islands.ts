/** The Parliament of the Cook Islands: `HON. T. EXAMPLE:` in capitals, page heads in the text, no blank lines. Table only. */
import type { Dialect } from '../dialect.ts';
import {
  capitalHeading,
  pacific,
  pacificLabel,
  pacificProcedure,
  pacificShape,
  pageHead,
} from './pacific.ts';

const sessionLine =
  /^(?:\d{1,3}(?:st|nd|rd|th) Session|[A-Z-]+ SESSION|[A-Z][a-z-]+ Meeting|Hansard Report|Volume \d+)$/;
const dateLine =
  /^[A-Za-z]+DAY,? \d{1,2}(?:ST|ND|RD|TH)? [A-Z]+,? \d{4}$|^[A-Z][a-z]+day,? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}$/;

export const cookIslands: Dialect = {
  ...pacific,
  id: 'cook-islands',
  title: 'Parliament of the Cook Islands',
  jurisdiction: 'ck',
  signs: [
    { pattern: /\bCOOK ISLANDS\b|\bCook Islands\b/, weight: 2 },
    { pattern: /^Kia Orana|\bKia Orana\b/m, weight: 4 },
    { pattern: /^(?:MR|MADAM) SPEAKER TOOK THE CHAIR\b/my, weight: 6 },
    { pattern: /^\d{1,3}(?:st|nd|rd|th) Session$/my, weight: 5 },
    { pattern: /^(?:MR|MRS|MS|HON)\.? [A-Z]\. [A-Z][A-Z-]+:/my, weight: 3 },
  ],
  rules: [
    { kind: 'metadata', pattern: sessionLine },
    { kind: 'metadata', pattern: dateLine },
    { kind: 'procedural', pattern: /^(?:MR|MRS|MS|MADAM) (?:DEPUTY )?SPEAKER TOOK THE CHAIR\b/ },
    { kind: 'note', pattern: /^\([^()]{1,300}\)$/ },
    { kind: 'procedural', pattern: pacificProcedure },
  ],
  classify: (line) =>
    pageHead(line) ??
    (dateLine.test(line.words) || sessionLine.test(line.words) ? undefined : capitalHeading(line)),
  readLabel: pacificLabel(pacificShape),
  headings: 'capitals',
};
