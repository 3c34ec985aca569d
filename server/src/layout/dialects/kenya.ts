/**
 * The National Assembly and the Senate of Kenya: volumes typed in capitals and read by OCR (to about 1992), print (to 2012)
 * and the PDF text of both houses since 2013. Names in front of the speech in several spellings of one title; a tabled
 * question and its asker are told in the third person (`Mr. Example asked the Minister …`) and are nobody's words.
 */
import type { AttributionShape, Dialect, LineContext, Shape } from '../dialect.ts';
import { readKenyanLabel } from './kenya-label.ts';

const weekdayDate =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? \d{1,2}(?:st|nd|rd|th)?,? [A-Z][a-z]+,? \d{4}\.?(?: (?:Morning|Afternoon|Evening) Sitting)?(?: The House met.{0,60})?$/i;

/** Heads and feet of pages. */
const furniture =
  /^(?:Disclaimer: .{0,160}|only\. A certified version of this Report.{0,120}|\d{1,4} +(?:Mon|Tues|Wednes|Thurs|Fri)day,? .{6,40}|Price: .{0,20}|[^\p{L}\d]{1,3})$/iu;
const runningHead =
  /^(?:[A-Z][a-z]+ \d{1,2}, \d{4} +)(?:SENATE|PARLIAMENTARY|NATIONAL ASSEMBLY) DEBATES(?: +\d+)?$/;

/** Sentences of the Table, mostly in brackets of their own. */
const procedure = new RegExp(
  '^(?:' +
    [
      '\\((?:Question|The Bill|The House|Clause|Title|Order|Motion|Resumption|Debate|New Clause|Amendment|The Senate|By |Several|Loud)[^()]{0,160}(?:\\)|$)',
      '\\((?:The|Schedule|Part|Heading)\\b[^()]{0,120} (?:agreed to|read|passed|rose|put|deferred|dropped|resumed)[^()]{0,60}\\)',
      'The (?:House|Senate|Assembly|National Assembly) (?:met|rose|let|adjourned|resumed)\\b',
      'DIVISIONS?$|PRAYERS?\\b|\\[?The House [Rr]esumed|Questions? (?:put|proposed|of)\\b|Resolved accordingly',
      'M[RS]+\\.? ?(?:Deputy )?Speaker in the [Cc]hair|(?:The )?following [Pp]apers? (?:was|were) laid',
    ].join('|') +
    ')',
);

/** A question as the Table reads it out: number, then title, here or on the next line. */
const questionNumber = /^Quest[il1]on ?No ?\.? ?(\d{1,5})[.,]?$/i;
const numberedTitle = /^Quest[il1]on ?No ?\.? ?\d{1,5}[.,]? +(?=[A-Z])/i;
const asked =
  /^(?:\(?M[RSrs]{1,3}\.? ?|Dr\.? ?|DR\.? ?|Prof\.? ?|PROF\.? ?|Bw\.? ?|BW\.? ?|Capt\.? ?|Eng\.? ?|Hon\.? ?|Sen\.? ?)[^:]{2,60}? (?:asked|alimuuliza|to ask)\b/;

const attribution: AttributionShape = {
  terminator: ':',
  nameLines: true,
  honorific:
    /^(?:(?:Hon|Sen|Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Capt|Col|Gen|Maj|Lt|Rev|Archbishop|Bishop|Amb|Bw|Bi|Mhe|Madam|The)\b[ .]*)+/i,
  chair: /(?!)/,
  crowd: /(?!)/,
  officeWord: /(?!)/,
  party:
    /^(?:KANU|ODM|TNA|URP|WDM-K|FORD[ -]?K|NARC(?:-K)?|PNU|Jubilee|JP|UDA|Wiper|ANC|UDF|WDM|KNC|DP|CCM|NAPK|Independent|IND)$/i,
  particle: /^(?:ole|arap|wa|bin)$/,
  prefix: /^/,
  verb: /(?!)/y,
};

/** An office whose name does not fit its line; its holder and the colon follow below, after a blank line or none. */
const officeOpening = /^(?:The|THE|THe) (?=[^:]{0,120}$)(?=.*(?:minister|leader|president|secretary|chair))/i;

function brokenLabel(line: LineContext): Shape | undefined {
  const { words, offset } = line;
  if (words.length < 30 || !officeOpening.test(words)) return undefined;
  const distance = line.neighbour(1) === '' ? 2 : 1;
  const below = line.neighbour(distance);
  const colon = below.indexOf(':');
  if (colon < 1 || !/\)[-. ]*$/.test(below.slice(0, colon))) return undefined;
  const attribution = readKenyanLabel(`${words} ${below}`, offset)?.attribution;
  if (attribution?.form !== 'office' && attribution?.form !== 'chair') return undefined;
  const shift = line.neighbourOffset(distance) - (offset + words.length + 1);
  const moved = { ...attribution, end: attribution.end + shift, textStart: attribution.textStart + shift };
  return { kind: 'paragraph', attribution: moved, lineCount: distance + 1 };
}

/** Headings that have a title in small letters below them. */
const titled = /^(?:QUESTIONS? BY PRIVATE NOTICE|MOTION)$/;

/** Titles of questions in small letters stand between a number and the words that put the question. */
function questionTitle(line: LineContext): Shape | undefined {
  const { words } = line;
  if (questionNumber.test(words)) {
    const below = line.neighbour(1);
    const isTitle = below !== '' && below.length < 100 && !/[.:]$/.test(below) && !asked.test(below);
    return isTitle && readKenyanLabel(below, 0) === undefined
      ? { kind: 'heading', level: 2, lineCount: 2 }
      : { kind: 'procedural' };
  }
  if (numberedTitle.test(words)) return words.length < 120 ? { kind: 'heading', level: 2 } : undefined;
  const above = line.neighbour(-1) || line.neighbour(-2);
  const isAlone = line.neighbour(-1) === '' && line.neighbour(1) === '';
  if (!isAlone || !(questionNumber.test(above) || titled.test(above)) || words.length > 120) return undefined;
  return asked.test(words) || line.label ? undefined : { kind: 'heading', level: 2 };
}

const isCapitals = (words: string): boolean => /^\P{Ll}{4,110}$/u.test(words) && /\p{Lu}{3}/u.test(words);
const joins = /^(?:OF|AND|IN|ON|FOR|TO|BY|AT|FROM|WITH|THE|UNDER)\b/;
const openEnd = /\b(?:OF|AND|IN|ON|FOR|TO|BY|AT|FROM|WITH|THE|UNDER)$/;

/** Lines of the front page. */
const frontPage =
  /^(?:THE )?(?:(?:REPUBLIC|PARLIAMENT) OF KENYA|HANSARD|(?:KENYA )?NATIONAL ASSEMBLY(?: DEBATES)?|SENATE|PARLIAMENTARY DEBATES|(?:\d{1,2}(?:ST|ND|RD|TH)|[A-Z]{5,11}(?:-[A-Z]{5,7})?) (?:SESSION|PARLIAMENT)\b.{0,60})$/;

/** A heading in capitals over two lines, where a small word shows the break. */
function brokenHeading(line: LineContext): Shape | undefined {
  const { words } = line;
  if (line.neighbour(-1) !== '' || words.includes(':') || !isCapitals(words) || frontPage.test(words))
    return undefined;
  const distance = line.neighbour(1) === '' ? 2 : 1;
  const below = line.neighbour(distance);
  if (!isCapitals(below) || below.includes(':') || line.neighbour(distance + 1) !== '') return undefined;
  return joins.test(below) || openEnd.test(words) ? { kind: 'heading', lineCount: distance + 1 } : undefined;
}

function classify(line: LineContext): Shape | undefined {
  if (asked.test(line.words)) return { kind: 'procedural' };
  return brokenLabel(line) ?? questionTitle(line) ?? brokenHeading(line);
}

export const kenya: Dialect = {
  id: 'kenya',
  title: 'Parliament of Kenya',
  jurisdiction: 'ke',
  houses: [
    { pattern: /\bSENATE\b/, name: 'Senate' },
    { pattern: /\bNATIONAL ASSEMBLY\b|^The House met\b/, name: 'National Assembly' },
  ],
  signs: [
    { pattern: /\bKENYA\b|\bKenyan?s?\b/, weight: 2 },
    { pattern: /^(?:REPUBLIC|PARLIAMENT) OF KENYA/my, weight: 5 },
    {
      pattern:
        /(?:SENATE|PARLIAMENTARY) DEBATES +\d+\s*$|The electronic version of the (?:Senate|Official) Hansard/m,
      weight: 6,
    },
    { pattern: /^\[?M[RSrs]{1,2}\. (?:Deputy )?Speaker in the Chair/my, weight: 4 },
    { pattern: /^\[The (?:Deputy )?Speaker \((?:Hon|Sen)\..{0,40}\) in the Chair\]/my, weight: 5 },
    {
      pattern: /^THE (?:ASSISTANT )?MINISTER FOR [A-Z, ]{4,80} \((?:Mr|Mrs|Dr|Prof)\. [^()]{3,30}\):/my,
      weight: 4,
    },
    { pattern: /^The Assistant Minister\b.{0,80}\((?:Mr|Mrs|Dr|Prof)\. [^()]{3,30}\):/my, weight: 4 },
    { pattern: /^(?:Sen\. |Hon\. \()/my, weight: 1 },
    { pattern: /\bBw\. (?:Naibu )?Spika\b|\bMhe\. Spika\b/, weight: 4 },
    { pattern: /^Question No\. ?\d+/my, weight: 2 },
    { pattern: /\bMr\. ?(?:Temporary )?(?:Deputy )?Speaker, Sir\b/, weight: 3 },
  ],
  headings: 'capitals',
  rules: [
    { kind: 'metadata', pattern: runningHead },
    { kind: 'metadata', pattern: weekdayDate },
    { kind: 'metadata', pattern: frontPage },
    { kind: 'metadata', pattern: /^\(?OFFICIAL REPORT.{0,12}$/ },
    { kind: 'furniture', pattern: furniture },
    // The Chair reads out the result.
    { kind: 'paragraph', pattern: /^(?:AYES|NOES|ABSTENTIONS?): ?\d+\.?$/ },
    {
      kind: 'division',
      pattern: /^(?:AYES|NOES|ABSTENTIONS?):|^Tellers? (?:of|for) the (?:Ayes|Noes|ayes|noes)\b/,
    },
    { kind: 'procedural', pattern: procedure },
    { kind: 'note', pattern: /^[([][^()[\]]{2,160}(?:\([^()]{2,40}\)[^()[\]]{0,80})?[)\]]$/ },
  ],
  classify,
  readLabel: readKenyanLabel,
  paragraphs: 'wrapped',
  attribution,
  questionNumber,
  uin: /(?!)/,
};
