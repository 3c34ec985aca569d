/**
 * The Dáil and the Seanad with names in front of the speech: the printed part, mostly as text out of its PDF. Lines of print
 * width, labels over two lines, reporters' codes and running heads between the lines of a sentence. The words of the two
 * houses are in ireland.ts.
 */
import type { Dialect, LineContext, LineRule, Shape } from '../dialect.ts';
import type { Label } from '../block.ts';
import { ruleFor } from '../line-rules.ts';
import { irishHead, irishAttribution, irishHouses, irishRules, readIrishLabel } from './ireland.ts';

/** The reporter's code of a contribution: date, bundle, number. */
const code = /^\d{2}\/\d{2}\/\d{4}[A-Z]{1,4}\d{3,6}$/;
const contents = /(?:\. ?){5}|[\uFFFD]{3}|\.{4}\s*\d+$/;

const furniture: readonly LineRule[] = [
  { kind: 'furniture', pattern: code },
  { kind: 'furniture', pattern: /^\d{1,4}$/ },
  { kind: 'furniture', pattern: contents },
  { kind: 'metadata', pattern: /^(?:Dáil Éireann|Seanad Éireann|DÁIL ÉIREANN|SEANAD ÉIREANN)$/ },
  { kind: 'metadata', pattern: /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),$/ },
  {
    kind: 'furniture',
    pattern:
      /^(?:DÍOSPÓIREACHTAÍ PARLAIMINTE|PARLIAMENTARY DEBATES|TUAIRISC OIFIGIÚIL.{0,30}|\(OFFICIAL REPORT.{0,30}|Insert Date Here)$/,
  },
];

const readLabel = (line: string, offset: number): Label | undefined =>
  readIrishLabel(line, offset, irishAttribution);

const officeOpening = /^(?:Minister|The |An |Acting |Attorney|Leas-|Leader|Parliamentary)/;
/** An office with its holder in brackets runs over three lines at most. */
const mostLines = 3;
const longestLine = 130;
const holderEnds = /^[^:]*\):/;

/** An office's label broken at the line's end: `Minister of State at the Department of Finance (Deputy` / `Jane Example): I …`. */
function brokenLabel(line: LineContext): Shape | undefined {
  const { words, offset } = line;
  if (words.length > longestLine || words.includes(':') || !officeOpening.test(words)) return undefined;
  let joined = words;
  for (let distance = 1; distance < mostLines; distance++) {
    const below = line.neighbour(distance);
    if (below === '' || (below.includes(':') && !holderEnds.test(below))) return undefined;
    const shift = line.neighbourOffset(distance) - (offset + joined.length + 1);
    joined = `${joined} ${below}`;
    if (!below.includes(':')) continue;
    const attribution = readLabel(joined, offset)?.attribution;
    if (attribution?.form !== 'office' && attribution?.form !== 'chair') return undefined;
    const moved = { ...attribution, end: attribution.end + shift, textStart: attribution.textStart + shift };
    return { kind: 'paragraph', lineCount: distance + 1, attribution: moved };
  }
  return undefined;
}

const longestTitle = 200;
const smallWord = /^(?:a|an|and|at|by|for|from|in|into|of|on|or|the|to|with|agus|an|ar|na|le|i)$/i;

/** Titles set every English word of weight with a capital; running text of print width does not. */
function isTitle(words: string): boolean {
  if (words.length > longestTitle || words.length < 4 || /[.?!,;:’”]$/.test(words)) return false;
  const english = words.slice(words.lastIndexOf(' - ') + 1);
  const weighty = english.split(/[\s–-]+/).filter((word) => /^\p{L}/u.test(word) && !smallWord.test(word));
  const lower = weighty.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /^\p{Lu}/u.test(words) && weighty.length > 0 && lower * 4 <= weighty.length;
}

/** A title stands above a reporter's code, or alone above a label; sentences that a code cuts in two are no titles. */
function titleLine(line: LineContext): Shape | undefined {
  // What stands around a line is told faster than what it is.
  const above = line.neighbour(-1);
  if (above !== '' && !code.test(above) && !/[.?!”]$/.test(above)) return undefined;
  const below = line.neighbour(1) || line.neighbour(2) || line.neighbour(3);
  const opens = code.test(below) || (above === '' && readLabel(below, 0) !== undefined);
  return opens && !line.label && isTitle(line.words) ? { kind: 'heading' } : undefined;
}

function classify(line: LineContext): Shape | undefined {
  if (line.words.endsWith('---')) return line.label ? undefined : { kind: 'paragraph' };
  const shape = brokenLabel(line) ?? titleLine(line);
  return shape && ruleFor(irelandInline, line.words) ? undefined : shape;
}

export const irelandInline: Dialect = {
  id: 'ireland-inline',
  title: 'Houses of the Oireachtas (Ireland), printed part',
  jurisdiction: 'ie',
  houses: irishHouses,
  signs: [
    irishHead,
    { pattern: /DÍOSPÓIREACHTAÍ PARLAIMINTE|TUAIRISC OIFIGIÚIL/, weight: 6 },
    { pattern: /^\d{2}\/\d{2}\/\d{4}[A-Z]{1,4}\d{3,6}$/my, weight: 5 },
    { pattern: /^(?:Deputy|Senator) [^:.\n]{4,40}: /my, weight: 5 },
    { pattern: /^(?:An (?:Leas-)?C\p{L}+(?: Comhairle)?|The T(?:aoiseach|ánaiste)): /muy, weight: 5 },
    { pattern: /\b(?:Ceann Comhairle|Leas-Chathaoirleach|Cathaoirleach)\b/, weight: 2 },
    { pattern: /\b(?:Taoiseach|Tánaiste|Oireachtas)\b/, weight: 1 },
  ],
  rules: [...furniture, ...irishRules],
  classify,
  readLabel,
  paragraphs: 'wrapped',
  attribution: irishAttribution,
  questionNumber: /^(\d{1,3})\. (?=Deputy |Senator )/,
  uin: /\[(\d{4,6}\/\d{2})\]\.?$/,
};
