/**
 * Both Houses of the United Kingdom in print, 1909 to 2005: bound volumes and daily parts, `Mr. Example:` with the column
 * numbers of the page on lines of their own. Also holds the table that the reported speech of the 19th century and the
 * historic web pages share. Reported speech is uk-reported.ts, the `§` form uk-historic-web.ts.
 */
import type { AttributionShape, Dialect, HouseSign, LineContext, LineRule, Shape, Sign } from '../dialect.ts';
import { ukCommons } from './uk-commons.ts';

/** Ranks as officers print them, whole or abbreviated: `Lieut.-Colonel`, `Vice-Admiral`, `Wing Commander`. */
const rank =
  '(?:(?:Lieut\\.?|Lieutenant|Lt\\.?|Brig\\.?|Brigadier|Maj\\.?|Major|Vice|Rear|Wing|Squadron|Group|Flight|Air|Air Vice|Surgeon|Field)[- ])?' +
  '(?:Colonel|Col\\.?|Commander|Comdr\\.?|Captain|Capt\\.?|Major|Maj\\.?|General|Gen\\.?|Admiral|Lieutenant|Lieut\\.?|Brigadier|Commodore|Marshal|Leader)';
/** `MB.`, `Me.` and `Mu.` are what character recognition makes of MR. */
const address =
  'Mr\\.?|Mrs\\.?|Ms\\.?|Miss|M[beu]\\.|Dr\\.?|Sir|Dame|Lord Bishop|Lord Archbishop|Lord|Lady|Baroness|Baron|Viscountess|Viscount|Earl|Countess|Marquess|Marquis|Marchioness|Duke|Duchess|Archbishop|Bishop|Prof\\.?|Professor|Rev\\.?|Reverend|Serjeant|Sergeant|Alderman|Master|Right Hon\\.?|Rt\\.? Hon\\.?|Hon\\.?';

export const historicHonorific = new RegExp(`^(?:The )?(?:(?:${rank}|${address}) )+`, 'i');

/** Who speaks in the volumes; the Lords and Commons of any year print names alike. */
export const historicAttribution: AttributionShape = {
  ...ukCommons.attribution,
  nameLines: false,
  honorific: historicHonorific,
  chair:
    /^(?:(?:Mr|Madam|Mrs)\.? (?:Deputy[ -]?)?(?:Speaker|Chairman)|The (?:Lord |Deputy[ -]|Acting |Temporary |First Deputy |Second Deputy )?(?:Speaker|Chair ?man)(?: of Ways and Means| of Committees)?)$/i,
  crowd:
    /^(?:(?:Several|Some|Many|Other|Two|Three|An?) )?(?:Right )?(?:Hon\.|Hon|Noble|Honourable) (?:and (?:Right )?(?:Hon|Learned)\.? )?(?:(?:Opposition|Government|Labour|Irish|Nationalist) )?(?:Members?|Lords?|Peers?|Gentlem[ae]n)(?: opposite)?$/i,
  officeWord:
    /\b(?:Secret-?ary|Minister|Chancellor|Leader|Whip|Postmaster|Treasurer|Comptroller|Chamberlain|President|Commissioners?|Solicitor|Attorney|Advocate|Paymaster|Lord (?:Privy Seal|of the (?:Treasury|Admiralty))|Master of the|Under-Secretary|Governor|Clerk|Serjeant at Arms)\b|General\b/i,
  officeOpening: /^(?:The|Minister|Secretary|Parliamentary|Attorney|Solicitor|Lords? in Waiting) ?/i,
  particle: /^(?:de|du|da|di|del|der|den|van|von|la|le|of|ap|y|and|St|the|to|in)$/,
  prefix: /^(?:[*†]\s?)?(?:\[?(Q?T?\d{1,3})[.,]?\]?\s+(?:(?:and|to)\s+\d{1,3}\.\s+)?)?(?:[*†]\s?)?/,
  verb: /(?:\([Bb]y [Pp]rivate [Nn]otice\) )?(?:asked (?:the|Her|His|Mr|Sir|my|him|leave|whether|if|why|what|how|when|for|a)\b|indicated (?:assent|dissent)|(?:nodded|shook his head|made a gesture)\b|rose(?:[—-]| to\b| in his place\b|$))/y,
};

const date = '\\d{1,2}(?:st|nd|rd|th)?,? [A-Z][a-z]+,? \\d{4}|[A-Z][a-z]+ \\d{1,2}(?:st|nd|rd|th)?, \\d{4}';
const dateLine = new RegExp(
  `^\\[?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${date})\\.?\\]?(?: \\([A-Z][a-z]+\\))?$`,
  'i',
);

/** Marks of page and column; what stands in them is nobody's words. */
export const historicMarks: readonly LineRule[] = [
  { kind: 'column', pattern: /^\[?(?:GC|SC|Col(?:umn|\.)?)? ?\d{1,4}(?:GC|WH|WS|WA|W|P)?\]?$/ },
  { kind: 'metadata', pattern: dateLine },
  { kind: 'metadata', pattern: /^(?:HC|HL) Deb (?:vol )?\d/ },
  { kind: 'metadata', pattern: /^HANSARD 1803.2005\b/ },
  {
    kind: 'metadata',
    pattern:
      /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Day|\((?:First|Second|Third|Fourth|\w+) Day\)|Vol(?:ume|\.) \S{1,8})\.?$/i,
  },
  // Running head of a page: column, words, date, column.
  { kind: 'furniture', pattern: /^\d{1,4} .{2,60}\b\d{1,2} [A-Z]{3,9}\.? \d{4}\b.{0,60}$/ },
  {
    kind: 'time',
    pattern: /^\[?(?:\d{1,2}(?:[.:· ]\d{1,2})? ?(?:[ap]\. ?m\.?|[ap]m|noon|midnight)|12 noon)\]?\.?$/i,
  },
];

/** Sentences of the Table that the modern closed list lacks. */
const procedure =
  /^(?:Read (?:a (?:Second|Third)|the (?:First|Second|Third)|[1-3]a)|As amended, considered|To lie upon the Table|Whereupon|Their Lordships divided|On Question|House (?:resumed|in Committee|adjourned|counted)|Title postponed|(?:Clauses?|Schedules?|Preamble|Title) .{0,60}(?:agreed to|postponed|negatived)\.?|(?:Moved|Order|Petition|Report|Commons Amendments?|Amendment moved|Amendments? reported|Bills?)\b[^:?!]{0,60}(?:, That|read|received|discharged|accordingly|presented|considered|agreed|reported|committed|negatived|withdrawn)|It being|Notice taken that|Mr\. Speaker (?:resumed|left|informed|forthwith)|The (?:House|Committee) (?:was )?(?:met|divided|counted|resumed|adjourned|rose|proceeded|accordingly)|\[The Sitting|SITTING)/i;

/** The lines that begin and fill a division; lists of names follow. */
const division =
  /^(?:Division (?:No\. ?|List,? No\. ?)?\d+\.?\]?\s?.{0,60}|AYES\.?|NOES\.?|(?:NOT-? ?)?CONTENTS\.?|TELLERS FOR THE (?:AYES|NOES)\b.{0,120})$/;

export const historicRules: readonly LineRule[] = [
  ...historicMarks,
  { kind: 'division', pattern: division },
  { kind: 'heading', pattern: /^HOUSE OF (?:COMMONS|LORDS)\.?$/i, level: 1 },
  { kind: 'heading', pattern: /^PRAYERS\.?$/i, level: 1 },
  { kind: 'procedural', pattern: /^\[MINUTES\.?\]/ },
  // A title in brackets runs on with a dash in the first volumes: `[EXAMPLE BILL.]—`.
  { kind: 'heading', pattern: /^\[[A-Z][A-Z0-9 ,.'’&()—-]{3,100}\]\.?—?$/ },
  {
    kind: 'heading',
    pattern: /^(?:(?:NEW )?(?:CLAUSE|SCHEDULE|PART|AMENDMENT)\b[ .\dA-Z]{0,12}|THE SCHEDULE\.?)—\s?[([A-Z]/,
    level: 2,
  },
  { kind: 'note', pattern: /^\[(?!\d)[^\]]{1,395}\]?\.?$/ },
  {
    kind: 'note',
    pattern:
      /^(?:Sir|SIR|Mr\.?|MR\.?|Mrs\.?|MRS\.?|Miss|Dame|DAME|Dr\.?) [A-Za-z.'’ -]{3,60} in the Chair\.?\]?$/,
  },
  { kind: 'procedural', pattern: procedure },
  ...ukCommons.rules.filter(({ kind }) => kind === 'procedural' || kind === 'furniture'),
];

export const historicHouses: readonly HouseSign[] = [
  { pattern: /^HOUSE OF LORDS\b|→ Lords Sitting|^HL Deb/i, name: 'Lords' },
  { pattern: /^HOUSE OF COMMONS\b|^Westminster Hall|→ Commons Sitting|^HC Deb/i, name: 'Commons' },
];

/** Letters of a line that are capitals, as a share; `&c.`, `of` and what recognition lets through are small. */
const shareOfCapitals = 0.8;

/**
 * A title in capitals that ends with a full stop, as print sets them to the 1960s. Titles without one are found by the
 * scanner.
 */
export function isPrintedTitle(line: LineContext): boolean {
  const { words } = line;
  if (words.length > 150 || words.length < 5 || line.neighbour(-1) !== '' || line.neighbour(1) !== '')
    return false;
  if (!/^["“(]?[A-Z]/.test(words) || words.includes(':') || division.test(words)) return false;
  const letters = words.replace(/&c\.|\[[A-Za-z.]{2,8}\]/g, '').match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length > 3 && capitals >= letters.length * shareOfCapitals;
}

/** Whether a line begins a paragraph: nothing above it, or the page turned, or it is set in. */
export const opensParagraph = (line: LineContext): boolean => {
  const above = line.neighbour(-1);
  return above === '' || line.indent > 0 || historicMarks.some(({ pattern }) => pattern.test(above));
};

/** Labels are read as everywhere; a name before a verb opens a turn only where a paragraph begins. */
function classify(line: LineContext): Shape | undefined {
  if (isPrintedTitle(line) && !line.label) return { kind: 'heading' };
  const { words } = line;
  const label =
    / (?:asked|rose|indicated|nodded|shook|made)\b/.test(words.slice(0, 200)) && !opensParagraph(line)
      ? line.label
      : undefined;
  return label && words[label.attribution.textStart - line.offset - 2] !== ':'
    ? { kind: 'paragraph' }
    : undefined;
}

/** The bound volumes of this print end before 2007: what has a later day in its head is somebody else's. */
const recentDay: Sign = {
  pattern:
    /^(?:[A-Z][a-z]{2,5}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},?|[A-Z][a-z]{2,8} \d{1,2},) 20(?:0[7-9]|[1-9]\d)\.?$/my,
  weight: -8,
};

export const ukHistoric: Dialect = {
  id: 'uk-historic',
  title: 'Historic Hansard (UK, print)',
  jurisdiction: 'uk',
  houses: historicHouses,
  signs: [
    { pattern: /^HOUSE OF (?:COMMONS|LORDS)\.?$/my, weight: 3 },
    { pattern: /^\d{1,4}$/my, weight: 2 },
    {
      pattern: /^(?:[A-Z][a-z]+day,? )\d{1,2}(?:st|nd|rd|th)?,? [A-Z][a-z]+,? (?:19\d\d|200[0-5])\.?$/my,
      weight: 4,
    },
    {
      pattern:
        /^[*]?(?:\d{1,3}\. )?(?:Mr|Mrs|Dr)\. [A-Z][A-Za-z.’' -]{1,40}(?: \([^()]{2,60}\))?(?: ?:| asked )/my,
      weight: 5,
    },
    {
      pattern:
        /^\*?(?:MR\.|THE [A-Z]{4,11} OF|LORD|VISCOUNT|EARL|SIR|BARONESS|The Earl of|Lord|Sir|Viscount) ?[A-Z][A-Za-z.’' -]{1,40}:/my,
      weight: 4,
    },
    { pattern: /^\[Mr\. Speaker in the Chair\]|^The House met at .{3,40} o['’]clock/imy, weight: 2 },
    {
      pattern:
        /\bhon\. (?:Friend|Member|Gentleman|Lady)\b|\bnoble (?:Lord|Friend|Earl)\b|\bHis Majesty's Government\b/,
      weight: 2,
    },
    { pattern: /^Division No\. \d+\.?\]/my, weight: 1 },
    recentDay,
    // Kenya prints as Westminster did.
    { pattern: /\bMr\. ?(?:Temporary )?(?:Deputy )?Speaker, Sir\b/, weight: -4 },
    { pattern: /^(?:THE )?(?:[A-Z]+ )?(?:NATIONAL ASSEMBLY|PARLIAMENT OF [A-Z]+)\b/my, weight: -8 },
  ],
  rules: historicRules,
  classify,
  attribution: historicAttribution,
  questionNumber: /^(Q?T?\d{1,3})\. /,
  uin: /[([](\d{4,7})[)\]]\.?$/,
};
