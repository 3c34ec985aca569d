/**
 * Number of a sitting and its session, from the head of the record. Owns the printed forms, one table for all legislatures;
 * date, house and volume are sitting.ts's. Only the lines above the first speaker are looked at: further down a number is
 * that of a question, a bill or an amendment.
 */
import type { Block } from '../layout/block.ts';

/** What the head prints of the sitting's place among others. */
export interface SittingNumber {
  /** Without leading zeros. */
  readonly number?: string;
  /** `2nd Session, 41st Parliament` */
  readonly session?: string;
}

/** How many lines a head has at most; a longer one is a table of contents. */
const headLines = 60;
/** Longest line that names a session or a number. */
const longestLine = 110;

const ordinal =
  '(\\d{1,3}(?:st|nd|rd|th|re|er|e)|(?:[a-z]{3,9}-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{4,8}teenth|[a-z]{3,5}tieth))';

/** Number of the sitting, meeting or issue, the surest form first. */
const numbers: readonly RegExp[] = [
  // Singapore: `Sitting No: 56`
  /^Sitting No\.? ?: ?0*(\d{1,4})$/i,
  // United Nations: `4999th meeting`, `1st plenary meeting`
  /^0*(\d{1,5})(?:st|nd|rd|th) (?:plenary )?meeting$/i,
  // Congressional Record: `[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]`
  /^\[Congressional Record Volume \d{1,3}, (?:Number|No\.) (\d{1,3}) /,
  // Canada, Ireland, the Commons in print: `NUMBER 086`, `No. 6`, `NUMÉRO 002`; Australia: `No. 14, 2021`
  /^(?:Number|Num[ée]ro|No\.?|N[°º])[ :]*0*(\d{1,4})(?:, \d{4})?$/i,
  // Kenya, and heads on one line: `5TH SESSION 6TH PARLIAMENT VOLUME 87 NUMBER 10`, `Vol. II No. 24`
  /^(?:.{0,60}\s)?(?:Volume|Vol\.?) (?:\d{1,4}|[IVXLC]{1,7})[,;]?\s{1,4}(?:Number|No\.?) ?0*(\d{1,4})$/i,
];
/** Cook Islands: `Twelfth Meeting`; `Second Sitting`. */
const ordinalSitting = new RegExp(`^(?:The )?${ordinal} (?:Meeting|Sitting)$`, 'i');
const session = new RegExp(`\\b${ordinal} (Session|Year)\\b`, 'i');
const parliament = new RegExp(`\\b${ordinal} (Parliament|L[ée]gislature|D[áa]il|Seanad|Congress)\\b`, 'i');
/** Singapore: `Parliament No: 14`, `Session No: 1`. */
const numbered = /^(Parliament|Session) No\.? ?: ?(\d{1,3})$/i;

const units: readonly string[] = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tens: readonly string[] = [
  '',
  '',
  'twent',
  'thirt',
  'fort',
  'fift',
  'sixt',
  'sevent',
  'eight',
  'ninet',
];

/** The number that an ordinal says, in words or figures; undefined for a word that is none. */
export function ordinalNumber(words: string): number | undefined {
  const lower = words.toLowerCase();
  const digits = /^\d+/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits);
  if (lower.endsWith('tieth') || lower.endsWith('ieth')) {
    const ten = tens.indexOf(lower.slice(0, -4));
    return ten < 2 ? undefined : ten * 10;
  }
  const [ten, unit] = lower.includes('-') ? lower.split('-') : ['', lower];
  const one = units.indexOf(unit ?? '');
  const many = ten === '' ? 0 : tens.indexOf((ten ?? '').slice(0, -1));
  return one < 1 || many < 0 ? undefined : many * 10 + one;
}

const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** `1ST SESSION` as `1st Session` */
const named = (found: RegExpExecArray | null): string | undefined =>
  found ? `${sentenceCase(found[1] ?? '')} ${sentenceCase(found[2] ?? '')}` : undefined;

/** The head's lines: above the first speaker and the first question. */
function* linesOfHead(text: string, blocks: readonly Block[]): Generator<string> {
  let left = headLines;
  for (const block of blocks) {
    if (block.attribution || block.questionNumber !== undefined || left <= 0) return;
    if (block.kind === 'blank' || block.kind === 'comment') continue;
    for (const line of text.slice(block.start, Math.min(block.end, block.start + 4000)).split(/\r\n|\r|\n/)) {
      const words = line.trim();
      if (words === '' || left-- <= 0) continue;
      if (words.length <= longestLine) yield words;
    }
  }
}

/** Reads number and session from the head of a record. */
export function readSittingNumber(text: string, blocks: readonly Block[]): SittingNumber {
  let number: string | undefined;
  let inSession: string | undefined;
  let inParliament: string | undefined;
  for (const words of linesOfHead(text, blocks)) {
    const told = ordinalSitting.exec(words)?.[1];
    number ??= numbers.map((pattern) => pattern.exec(words)?.[1]).find(Boolean);
    number ??= told === undefined ? undefined : ordinalNumber(told)?.toString();
    const [, what, which] = numbered.exec(words) ?? [];
    if (what !== undefined && which !== undefined) {
      if (/^s/i.test(what)) inSession ??= `Session ${which}`;
      else inParliament ??= `Parliament ${which}`;
    }
    inSession ??= named(session.exec(words));
    inParliament ??= named(parliament.exec(words));
  }
  const both = [inSession, inParliament].filter((part) => part !== undefined).join(', ');
  return {
    ...(number === undefined ? {} : { number }),
    ...(both === '' ? {} : { session: both }),
  };
}
