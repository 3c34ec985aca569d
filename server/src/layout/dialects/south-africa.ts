/**
 * The Parliament of South Africa: National Assembly, National Council of Provinces, extended public committees. Names in
 * front of the speech with initials and the family name in capitals, in eleven languages; headings in capitals with their
 * kind in brackets. Reports annexed to a day belong to nobody.
 */
import type { AttributionShape, Dialect } from '../dialect.ts';
import { readLabel as readTableLabel } from '../label.ts';
import type { Label } from '../block.ts';

/** Titles before names in English, Afrikaans, isiXhosa, isiZulu, Sesotho, Setswana, Sepedi, Tshivenda, Xitsonga, siSwati. */
const titles =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Adv|Rev|Gen|Col|Amb|Bishop|Chief|Prince|Princess|Imam|Mnr|Mev|Me|Mej|Ds|Mnu|Mnumzane|Nkszn|Nksz|Nkskz|Nkk|Nkosi|Inkosi|Umntwana|Mngd|Mong|Mofumahadi|Mohumagadi|Moh|Mof|Mme|Mma|Rre|Ntate|Ntate|Kgosi|Kgoshi|Moruti|Mohl|Ngaka|Vho|Vhavenda|Muf|Mufumakadzi|Khosi|Man|Manana|Tatana|Nksz|Hosi|Make|Babe|Dkt|Dok)\\.?';

const headingWords =
  /^(?!(?:AN? )?HON MEMBERS?\b)(?:\p{Lu}|\d{1,4}, )[^\p{Ll}(]{2,390}(?:\([^()]{1,120}\)[^\p{Ll}(]{0,120}){0,3}(?: ?- see col \d+\.?)?$/u;

/** Sentences of the Table that stand as lines of their own. */
const procedure = new RegExp(
  '^(?:' +
    [
      'The (?:House|Council|Committee|mini-plenary) (?:met|adjourned|rose|divided|resumed)\\b',
      'The .{3,60} took the Chair',
      'House Chairperson .{3,60} took the Chair',
      '(?:There was no debate|Debate (?:concluded|interrupted|suspended)|Declarations? of vote|Business suspended|Debate on (?:Vote|Budget))\\b',
      '(?:Motion|Question|Amendments?|Nominations?|Report|Bill|Vote|Schedule|Order)s? (?:accordingly |read |put|not |by leave |moved )?(?:agreed to|negatived|adopted|passed|withdrawn|put|a (?:first|second|third) time|agreed)\\b',
      'Bill read a (?:first|second|third) time',
      '(?:Dis)?[Aa]greed to\\b.{0,60}$',
      'Report to be considered|Business of the House concluded|(?:The )?Speaker announced that',
      'A division (?:was|having been) (?:called|demanded)|Division demanded|The House divided',
    ].join('|') +
    ')',
);

const attribution: AttributionShape = {
  terminator: ':',
  nameLines: false,
  honorific: new RegExp(`^(?:Hon\\.? )?(?:${titles} )+`),
  chair:
    /^(?:The|THE) (?:ACTING |TEMPORARY |DEPUTY |HOUSE )*(?:SPEAKER|CHAIRPERSON|CHAIRMAN|PRESIDING OFFICER|CHAIR)(?: OF (?:COMMITTEES|THE (?:NCOP|NATIONAL COUNCIL OF PROVINCES|COMMITTEE|HOUSE)))?$/,
  crowd: /^(?:(?:AN?|THE|An?|The) )?(?:HON|Hon|AGB|hon) (?:MEMBERS?|LEDE|LID|[Mm]embers?)$/,
  officeWord:
    /\b(?:MINISTER|PRESIDENT|WHIP|LEADER|PREMIER|MEC|SECRETARY|CHAIRPERSON|MAYOR|COUNSELLOR|MINISTERS|DELEGATE|SALGA|JUSTICE|CLERK)\b/,
  party:
    /^(?:ANC|DA|EFF|IFP|Cope|COPE|UDM|ID|ACDP|VF Plus|FF Plus|FF\+|VF\+|UCDP|PAC|MF|Azapo|AZAPO|APC|NFP|AIC|Agang SA|AGANG SA|UIF|NA|FD|NADECO|UPSA|ATM|Good|GOOD|AL JAMA-AH|Al Jama-ah|DP|NNP|NP|FA|AEB|ANC\/SACP|ActionSA|MK|MKP|BOSA|PA|Rise Mzansi|RISE Mzansi|UAT|Independent)$/,
  particle: /^(?:de|du|van|der|den|von|la|le|di|da|ka|wa)$/,
  prefix: /^/,
  verb: /(?!)/y,
};

const capitals = /^[^\p{Ll}]+$/u;

/** Labels carry a title, or are in capitals throughout: an office in another language (`USEKELA MPHATHISWA …`). */
function readLabel(line: string, offset: number): Label | undefined {
  const label = readTableLabel(line, offset, attribution);
  if (label?.attribution.form !== 'person' || attribution.honorific.test(label.attribution.name))
    return label;
  if (!capitals.test(label.attribution.name)) return undefined;
  return { ...label, attribution: { ...label.attribution, form: 'office' }, strong: true };
}

export const southAfrica: Dialect = {
  id: 'south-africa',
  title: 'Parliament of South Africa',
  jurisdiction: 'za',
  signs: [
    {
      pattern:
        /^PROCEEDINGS OF (?:THE )?(?:NATIONAL ASSEMBLY|NATIONAL COUNCIL|EXTENDED PUBLIC|MINI-PLENARY|JOINT)/my,
      weight: 7,
    },
    { pattern: /^ANNOUNCEMENTS, TABLINGS AND COMMITTEE REPORTS/my, weight: 4 },
    {
      pattern:
        /^(?:Mr|Mrs|Ms|Dr|Mnr|Me|Adv|Prof) (?:[A-Z] ){1,4}[A-Z' -]{3,30}(?: \([A-Za-z+ ]{2,12}\))?: /my,
      weight: 6,
    },
    {
      pattern: /^The (?:MINISTER|DEPUTY MINISTER|HOUSE CHAIRPERSON|CHIEF WHIP) [A-Z, ]{0,60}.{0,40}: /my,
      weight: 4,
    },
    { pattern: /^The (?:DEPUTY |ACTING )?(?:SPEAKER|CHAIRPERSON): /my, weight: 3 },
    {
      pattern:
        /\(Member[’']s Statement\)|\(Draft Resolution\)|requested members to observe a moment of silence/,
      weight: 3,
    },
  ],
  headings: 'capitals',
  houses: [
    { pattern: /NATIONAL COUNCIL OF PROVINCES/, name: 'National Council of Provinces' },
    { pattern: /NATIONAL ASSEMBLY|EXTENDED PUBLIC COMMITTEE|MINI-PLENARY/, name: 'National Assembly' },
  ],
  rules: [
    { kind: 'metadata', pattern: /^(?:[A-Z][a-z]+, )?\d{1,2} [A-Z][a-z]+ \d{4}$/ },
    { kind: 'heading', pattern: /^PROCEEDINGS OF /, level: 1 },
    { kind: 'division', pattern: /^(?:AYES|NOES|ABSTAIN(?:ED)?) ?[-–—] ?\d+/ },
    { kind: 'heading', pattern: headingWords, level: 2 },
    { kind: 'note', pattern: /^\[[A-Z][^\][]{1,60}\]$/ },
    { kind: 'procedural', pattern: procedure },
  ],
  attribution,
  readLabel,
  // Members read their questions out; the printed ones are in papers of their own.
  questionNumber: /(?!)/,
  uin: /(?!)/,
};
