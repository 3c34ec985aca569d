/**
 * The Dáil and the Seanad as the Oireachtas web site prints them: names on lines of their own, chairs and offices partly in
 * Irish. Owns the words that both Irish dialects share; names in front of the speech, as in the printed part and its PDF
 * text, are ireland-inline.ts's.
 */
import type { AttributionShape, Dialect, HouseSign, LineContext, LineRule, Shape, Sign } from '../dialect.ts';
import { readLabel as readTableLabel } from '../label.ts';
import type { Label } from '../block.ts';

const titles =
  '(?:Deputy|Senator|Teachta|An Teachta|An Seanadóir|Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Judge|Justice|Rev|Fr|General|Captain|Commissioner)\\.?';

/** Chairs, also of committees, in both languages. */
const chair =
  /^(?:An (?:Leas-)?C(?:h?eann) Comhairle|An Cathaoirleach(?: Gníomhach)?|An Leas-(?:Ch|C)athaoirleach|(?:The )?(?:Acting |Vice[ -]|Deputy )?Chair(?:man|person|woman)?|(?:Leas-C(?:h?)athaoirleach|Cathaoirleach)(?: Gníomhach)?|Clerk to the (?:Dáil|Seanad|Committee)|An Cléireach|The (?:Leas-)?(?:Ceann Comhairle|Cathaoirleach))$/;

const crowd =
  /^(?:(?:Some|Several|Many|A Number of|An?) )?(?:Deput(?:y|ies)|Senators?|(?:Hon\. |hon\. )?Members?|Teachtaí|Government Members?|Opposition Members?|Fianna Fáil Deput(?:y|ies)|Fine Gael Deput(?:y|ies))$/;

export const irishAttribution: AttributionShape = {
  terminator: ':',
  nameLines: false,
  honorific: new RegExp(`^(?:The )?(?:${titles} )+`),
  chair,
  crowd,
  officeWord:
    /\b(?:Taoiseach|Tánaiste|Minister|Ministers|Clerk|Cléireach|Attorney[ -]General|Leader|President|Aire)\b/,
  officeOpening: /^(?:The|An|Minister|Attorney|Leader|Acting|President|Parliamentary) /,
  party: /^(?:FF|FG|SF|Lab|GP|SD|PBP|AAA-PBP|Ind|RENUA|WP|PD)$/,
  particle: /^(?:de|na|an|le|van|von|du|di|mac|ní|nic|uí|ó|of)$/,
  prefix: /^(?:\*?(\d{1,3})\.\s+)?/,
  verb: /asked (?=the |An |whether|if )/y,
};

/** A Member `asked the Minister …` only in a numbered question; elsewhere somebody tells of it. */
export function readIrishLabel(line: string, offset: number, shape: AttributionShape): Label | undefined {
  const label = readTableLabel(line, offset, shape);
  if (!label) return undefined;
  const asked = line.startsWith('asked ', label.attribution.textStart - offset);
  if (asked) return label.questionNumber === undefined ? undefined : label;
  return label.questionNumber === undefined ? label : undefined;
}

const irishDay = '(?:Dé )?(?:Luain|Máirt|Céadaoin|Déardaoin|hAoine|Sathairn|Domhnaigh)|Déardaoin';

/** What the reporters of both houses write between the speeches, in either language. */
const procedure = new RegExp(
  '^(?:' +
    [
      'Chuaigh (?:an|An) .{3,80} i gceannas',
      '(?:Machnamh agus |Reflection and )?(?:Paidir|Prayer)(?: agus Machnamh| and Reflection)?\\.?$',
      'Sitting suspended|Cuireadh (?:an|tús|ar|agus|leasú|deireadh|na)\\b|The (?:Dáil|Seanad|Joint Committee|Select Committee|joint committee|select committee|committee) (?:adjourned|went into|met|resumed|divided)',
      '(?:Question|Amendment|Motion|Order|Bill|Section|Title|Schedule|Amendments?|Sections?)\\b.{0,80} (?:put|agreed to|negatived|declared|withdrawn|carried|lost|deleted|not moved|proposed)\\b.{0,60}\\.$',
      'Debate adjourned|Debate resumed|Progress reported|Order of Business agreed|Ordered,|Atógadh an díospóireacht|Tairgeadh|Aontaíodh|Ceist curtha|Faisnéiseadh|Leasú curtha|Níor tairgeadh|Tarraingíodh|D’éirigh|Leave granted|Leasuithe?\\b',
      'The following motions? (?:was|were) moved|Written Answers follow|Votáil$|Glacadh',
    ].join('|') +
    ')',
);

export const irishRules: readonly LineRule[] = [
  { kind: 'heading', pattern: /^(?:Dáil|Seanad) Éireann (?:debate|díospóireacht)\b.{0,60}$/i, level: 1 },
  {
    kind: 'metadata',
    pattern: /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?\d{1,2} [A-Z][a-z]+ \d{4}$/,
  },
  { kind: 'metadata', pattern: new RegExp(`^(?:${irishDay}),? \\d{1,2} [\\p{L} ]{4,20} \\d{4}$`, 'u') },
  { kind: 'metadata', pattern: /^(?:Vol\. \d+|No\. \d+|Volume \d+.{0,20})$/ },
  { kind: 'time', pattern: /^\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|o[’']clock|noon)$/ },
  {
    kind: 'division',
    pattern:
      /^(?:(?:The )?(?:Dáil|Seanad|Committee|Joint Committee|Select Committee) divided|Rinne an (?:Dáil|Seanad|Coiste) vótáil)\b.{0,80}$/,
  },
  {
    kind: 'division',
    pattern: /^(?:Tá|Níl|Staon)(?: ?[;:,.] ?\d+.{0,30})?$|^(?:Tellers|Tellers:) ?:? ?Tá\b/,
  },
  { kind: 'note', pattern: /^[([][A-Z][^()[\]]{2,120}[)\]]\.?$/ },
  { kind: 'note', pattern: /^Additional information not given on the floor of the House\.?$/ },
  { kind: 'procedural', pattern: procedure },
];

export const irishHouses: readonly HouseSign[] = [
  { pattern: /Dáil Éireann|DÁIL ÉIREANN/, name: 'Dáil' },
  { pattern: /Seanad Éireann|SEANAD ÉIREANN/, name: 'Seanad' },
];

/** The name lines of the web page; `Mr. Example: …` there is a quotation. No character ends a label. */
const attribution: AttributionShape = { ...irishAttribution, terminator: '\n', nameLines: true };

/** Words broken off (`-----`) are speech, however short. */
function classify({ words }: LineContext): Shape | undefined {
  return words.endsWith('---') ? { kind: 'paragraph' } : undefined;
}

/** What committees print above their business, and the day in Irish. */
export const irishHead: Sign = {
  pattern: /^(?:Teachtaí Dála|Seanadóirí|Dé (?:Luain|Máirt|Céadaoin|hAoine),|Déardaoin,)/my,
  weight: 4,
};

export const ireland: Dialect = {
  id: 'ireland',
  title: 'Houses of the Oireachtas (Ireland)',
  jurisdiction: 'ie',
  houses: irishHouses,
  signs: [
    irishHead,
    { pattern: /^(?:Dáil|Seanad) Éireann (?:debate|díospóireacht)/imy, weight: 6 },
    { pattern: /\b(?:Ceann Comhairle|Leas-Chathaoirleach|Cathaoirleach)\b/, weight: 2 },
    {
      pattern:
        /^(?:An Ceann Comhairle|An Cathaoirleach|An Leas-C\p{L}+(?: Comhairle)?|The T(?:aoiseach|ánaiste))$/muy,
      weight: 5,
    },
    { pattern: /^Deputy (?!President\b|Speaker\b|Chair)[^:.,\n]{4,40}$/my, weight: 5 },
    { pattern: /^Senator [^:.,\n]{4,40}$/my, weight: 2 },
    {
      pattern: /^Minister (?:of State )?(?:for|at) .{3,120} \((?:Deputy|Senator) [^()\n]{4,40}\)$/my,
      weight: 3,
    },
    { pattern: /\b(?:Taoiseach|Tánaiste|Oireachtas)\b/, weight: 1 },
  ],
  rules: irishRules,
  classify,
  attribution,
  readLabel: (line, offset) => readIrishLabel(line, offset, attribution),
  questionNumber: /^(\d{1,3})\. /,
  uin: /\[(\d{4,6}\/\d{2})\]\.?$/,
};
