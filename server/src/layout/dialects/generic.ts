/**
 * For texts of which no other dialect is sure: legislatures without a dialect of their own, hearings, councils. Owns what their
 * lines can be, and the signs by which such a legislature is known from those that have a dialect; the labels are in
 * generic-label.ts. Its first sign is the score that another dialect must reach.
 */
import type { Dialect } from '../dialect.ts';
import { itemOf } from './generic-items.ts';
import { anyLabel, shape } from './generic-label.ts';
import { readHearingLabel } from './hearing-label.ts';

/** A dialect whose signs weigh less than this in a text is not taken for its dialect. */
export const minimumScore = 3;

/** Names of legislatures that no other dialect reads, on lines of their own. */
const legislature =
  '(?:The )?(?:Scottish Parliament|Northern Ireland Assembly|Senedd Cymru|Welsh Parliament|National Assembly for Wales|London Assembly|Tynwald(?: Court)?|House of Keys|States of (?:Jersey|Guernsey|Deliberation)|Gibraltar Parliament|Dewan (?:Rakyat|Negara)|(?:Lok|Rajya) Sabha|[A-Z][a-z]+ Legislative Assembly|(?:Legislative|National) Assembly of [A-Z][A-Za-zé ]{3,40}|Senate of the Federal Republic of Nigeria|(?:Republic|Parliament) of (?:Ghana|Malta|Trinidad and Tobago|Jamaica|Uganda|Zambia|Malaysia)|Legislative Council of the Falkland Islands|Falkland Islands Legislative Assembly|House of Representatives of Malta)';

/** Behind the date India prints its own calendar's. */
const weekday =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?),? \d{4}(?: ?\/ ?[^\n]{5,40})?$/i;
const malayDay = /^(?:Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Ahad),? \d{1,2} [A-Z][a-z]+ \d{4}$/i;

/** What the Table writes, whoever's it is. */
const procedure = new RegExp(
  `^(?:${[
    'Questions? (?:accordingly |again )?(?:put|proposed|agreed|negatived)|(?:The )?[Mm]otion(?:s)?(?:, as amended,)? (?:(?:was|were|is) )?(?:agreed|negatived|put|made|adopted|withdrawn|disagreed)|Amendments?(?: [\\dA-Z-]{1,12})?,? (?:(?:by leave, )?withdrawn|agreed to|disagreed to|negatived|made|not moved)',
    'The (?:question|motion|amendment|Bill|clause)s? (?:was|were) (?:put|proposed|adopted|passed|negatived|introduced|withdrawn)\\b.{0,60}$|Bill (?:accordingly )?(?:read|passed|reported)|Resolved:?$|Ordered\\b|Motion made',
    '(?:The )?(?:House|Assembly|Council|Committee|Senate|Parliament|Senedd|Meeting|Sitting|sitting|meeting|Lok Sabha|Rajya Sabha|Tynwald|Court) (?:(?:then|was|is|stands?|accordingly|having|being) ){0,3}(?:met|rose|adjourned|resumed|reconvened|reassembled|re-assembled|suspended|divided|recessed|opened|closed|called)\\b',
    '(?:A division was called for and )?[Ee]lectronic voting resulted as follows|(?:[A-Z]{3,9} )?PRAYERS?$|\\[MR (?:PRESIDENT|SPEAKER|DEPUTY SPEAKER) in the Chair',
    '(?:Cyfarfu|The Senedd met|The National Assembly for Wales met)|(?:Derbyniwyd|Gwrthodwyd) |(?:Amendment|Motion)(?: \\d{1,3})? (?:agreed|not agreed|carried)|Members indicated',
    'Adjourned (?:at|accordingly)|On resuming|Members(?: have)? (?:voted|observed)|The following Members? .{0,60}(?:oath|affirmation|Oath|Affirmation)',
    'Mesyuarat (?:dimulakan|ditangguhkan|ditempohkan|disambung)|Usul (?:dikemuka|diputuskan)|Rang undang-undang dibacakan',
  ].join('|')})`,
);

export const generic: Dialect = {
  id: 'generic',
  title: 'Any transcript',
  jurisdiction: '',
  signs: [
    { pattern: /^/, weight: minimumScore },
    // Titles and offices of legislatures that have no dialect of their own.
    { pattern: /^(?:SHRI|SHRIMATI|Shri|Dato['’]?|Tuan Yang di-Pertua|श्री|अध्यक्ष)[ :]/my, weight: 10 },
    {
      pattern:
        /^(?:The (?:Deputy )?(?:Presiding Officer|Convener|Llywydd)|Y Llywydd)(?: \([^()\n]{3,40}\))?(?::|$)/my,
      weight: 10,
    },
    { pattern: new RegExp(`^${legislature}(?: DEBATES)?$`, 'miy'), weight: 10 },
    // Names in capitals without a title, as subtitles and shorthand writers set them.
    {
      pattern:
        /^(?!(?:MR|MRS|MS|MISS|DR|SIR|DAME|LORD|LADY|EARL|VISCOUNT|BARONESS|DUKE|BISHOP|THE|AN|A|HON|RT|SOME|SEVERAL|MADAM|MADAME|SENATOR|SHRI|CHAIR|DEPUTY|ACTING|ASSISTANT|TEMPORARY)\b)[A-Z]{2,15} [A-Z'’-]{2,20}(?: [A-Z'’-]{2,20})?: [A-Z]/my,
      weight: 3,
    },
    { pattern: /^The (?:Northern Ireland )?Assembly met at /my, weight: 6 },
    // References of questions and motions: Northern Ireland, Scotland, Wales.
    {
      pattern:
        /\(AQ[A-Z]{1,2} \d{1,5}\/[\d-]{2,5}\)|\bS[1-9][FMOTW]-\d{2,5}\b|\b(?:OQ|OAQ|WAQ|NDM|NNDM|TQ)\d{3,5}\b/,
      weight: 6,
    },
    { pattern: /^… ?\(Interruptions\)$|^\d{1,2}[.:]\d{2} hrs\.?$/my, weight: 6 },
  ],
  rules: [
    { kind: 'metadata', pattern: weekday },
    { kind: 'metadata', pattern: malayDay },
    {
      kind: 'metadata',
      pattern:
        /^(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}, \d{4}$/,
    },
    {
      kind: 'metadata',
      pattern:
        /^(?:(?:PARLIAMENTARY|NATIONAL ASSEMBLY|[A-Z]+ SABHA) DEBATES|OFFICIAL REPORT|REPUBLIC OF [A-Z ]{3,40})$/,
    },
    {
      kind: 'metadata',
      pattern:
        /^(?:Title|(?:(?:Meeting|Sitting) )?[Dd]ate|Venue|Location|Present|Subject|Official Report|Hansard|Vol(?:ume)?\.?|No\.?|Source|Category): ?.{1,200}$/,
    },
    {
      kind: 'metadata',
      pattern:
        /^(?:(?:Plenary|Y Cyfarfod Llawn)(?: ?[-–|] ?| )?)?(?:\d{1,2}\/\d{1,2}\/\d{4})?$|^(?:[A-Z][a-z]+, )?(?:[A-Z][a-z]+day|[A-Z]+DAY),? \d{1,2}(?:st|nd|rd|th) [A-Z][a-z]+ \d{4}$|^(?:TYNWALD COURT|HOUSE OF KEYS|LEGISLATIVE COUNCIL),? [A-Z]+DAY, \d{1,2}.{2,4}[A-Z]+ \d{4}$/,
    },
    {
      kind: 'metadata',
      pattern:
        /^(?:TYNWALD COURT|RECORTYS OIKOIL|QUAIYL TINVAAL|Y CHIARE AS FEED|P ?R ?O ?C ?E ?E ?D ?I ?N ?G ?S|D ?A ?A ?L ?T ?Y ?N|HANSARD|AITHISG OIFIGEIL|Cynnwys|Contents|CONTENTS|Col\.?)$|^The President of Tynwald \(/,
    },
    {
      kind: 'furniture',
      pattern:
        /^(?:PAGE LEFT DELIBERATELY BLANK|_{10,}|Bywgraffiad(?: ?\/? ?Biography)?|\d{1,5} [TKC]\d{1,4}|[TKC]\d{1,4} \d{1,5}|\*attended|Order Paper \| .{3,80})$/,
    },
    { kind: 'time', pattern: /^\[?\d{1,2}[.:]\d{2}(?::\d{2})? ?(?:hrs\.?|hours|am|pm|a\.m\.|p\.m\.)?\]?$/i },
    { kind: 'column', pattern: /^\[?(?:Column|Col\.|Page|p\.) ?\d{1,5}\]?$/i },
    {
      kind: 'division',
      pattern:
        /^(?:Division (?:No\. ?)?\d+|In the (?:Keys|Council) – Ayes \d+, Noes \d+|FOR +AGAINST(?: +ABSTAIN)?|(?:AYES|NOES|FOR|AGAINST|For|Against|Abstentions?|ABSTENTIONS?|Abstain|Did not vote)(?:[: ]+\d+)?|(?:Ayes|Noes)[: ]+\d+(?:[;,] ?(?:Noes|Abstentions?)[: ]+\d+)*\.?|(?:O blaid|Yn erbyn|Ymatal)[: ]+\d+|Tellers? for the (?:Ayes|Noes)\b.{0,80})$/i,
    },
    { kind: 'note', pattern: /^[[(…](?!\d)[^[\]]{1,300}[\])]\.?$/ },
    { kind: 'note', pattern: /^\.{3} ?\([A-Z][a-z]{3,30}\) ?(?:\.{3})?$/ },
    { kind: 'procedural', pattern: procedure },
  ],
  classify: (line) => itemOf(line) ?? readHearingLabel(line),
  readLabel: anyLabel,
  attribution: shape,
  questionNumber: /(?!)/,
  uin: /\(([A-Z]{1,4}\d?[A-Z]?[- ]?\d{2,6}(?:\/\d{2}(?:-\d{2})?)?)\)$/,
};
