/**
 * For texts of which no other dialect is sure: legislatures without a dialect of their own, hearings, councils. Reads the
 * labels that are common in the world: `Name: text`, `NAME. text`, `Mr NAME (seat) - text`, names on lines of their own,
 * offices and chairs under their English titles. Its one sign is the score that another dialect must reach.
 */
import type { AttributionShape, Dialect } from '../dialect.ts';
import { readCapitalLabel, type CapitalShape } from '../capital-label.ts';
import { readLabel } from '../label.ts';
import type { Label } from '../block.ts';

/** A dialect whose signs weigh less than this in a text is not taken for its dialect. */
export const minimumScore = 3;

const titles =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Rev|Reverend|Hon|Rt Hon|Right Hon|Senator|Sen|Deputy|Councillor|Cllr|Shri|Shrimati|Smt|Kumari|Sardar|Chaudhry|Dato|Datuk|Datin|Tan Sri|Tun|Puan|Tuan|Encik|Alhaji|Chief|Nana|Judge|Justice|Commissioner|Ambassador|Captain|Colonel|General|Major';
const chairWords =
  '(?:(?:Deputy|Acting|Temporary|Principal|Assistant|First|Second|Vice) )*(?:Vice-)?(?:Speaker|Chairman|Chairwoman|Chairperson|Chair|President|Presiding Officer|Convener|Llywydd|Moderator|Ceann Comhairle|Lord Mayor|Mayor)(?: pro tempore)?';
const chair = new RegExp(
  `^(?:(?:The|Mr|Madam|Mrs|Ms|Hon|Honourable|Y|An)\\.? ){0,2}${chairWords}$|^(?:Tuan|Puan) (?:Timbalan )?Yang di-Pertua$|^Y Dirprwy Lywydd$`,
  'i',
);
const crowd =
  /^(?:(?:Several|Some|Many|Other|An?|The) )?(?:(?:hon|honourable|opposition|government)\.? ){0,2}(?:Members?|Senators?|Delegates?|Councillors?|Voices?)$/i;
const officeWord =
  /\b(?:Minister|Secretary|Chancellor|Leader|Whip|Attorney|Solicitor|Advocate|Treasurer|Premier|Commissioner|Clerk|Governor|Rapporteur|Counsel|Director|Ombudsman)\b/i;

const shape: AttributionShape = {
  terminator: ':',
  nameLines: true,
  honorific: new RegExp(`^(?:The )?(?:(?:${titles})[.'’]? )+`, 'i'),
  chair,
  crowd,
  officeWord,
  party: /^(?:[A-Z]{2,6}|[A-Z][A-Za-z]{2,4}|[DRI]-[A-Z]{2}|Ind|Con|Lab|Labour|Green)$/,
  particle:
    /^(?:de|da|do|dos|du|di|del|della|der|den|van|von|la|le|bin|binti|ibn|al|el|ap|y|e|of|the|ole|wa)$/i,
  prefix: /^(?:\*\s?)?(?:(\d{1,3})\.\s+|Q ?(\d{1,3})\.?\s+)?/,
  verb: /rose[—-]?$/y,
};

const capitals: CapitalShape = {
  terminators: [':', '.-', '.–', '. –', '.—', ' - ', ' – ', ' — '],
  title: shape.honorific,
  chair,
  crowd,
  office:
    /^(?:THE )?(?:[A-Z-]+ ){0,4}(?:MINISTER|SECRETARY|LEADER|ATTORNEY|PREMIER|GOVERNOR|CLERK|CHANCELLOR)\b[A-Z ,’'-]*$/,
  occasion: /^(?:in|spoke|translation)\b/,
  number: /^(\d{1,3})\. /,
  bareNames: true,
};

/** `Mr. EXAMPLE of Northland. Text`: the surname in capitals ends with a full stop. */
const stopped =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|The|Senator|Hon)\.? )(?:\p{Lu}\. ){0,3}((?:Mc|Mac|De|La|Van)?\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,3})(?: of(?: \p{Lu}\p{Ll}+){1,3})?(?: \([^()]{1,60}\))?\. (?=\S)/u;

function stoppedLabel(line: string, offset: number): Label | undefined {
  const found = stopped.exec(line);
  if (!found) return undefined;
  const words = found[0].replace(/\. $/, '');
  const bracket = words.indexOf(' (');
  const name = bracket < 0 ? words : words.slice(0, bracket);
  const form = chair.test(name) ? 'chair' : 'person';
  const groups = bracket < 0 ? [] : [words.slice(bracket + 2, -1)];
  const span = { start: offset, end: offset + words.length };
  return {
    attribution: { ...span, form, name, groups, textStart: offset + found[0].length },
    strong: true,
  };
}

const anyLabel = (line: string, offset: number): Label | undefined =>
  readCapitalLabel(line, offset, capitals) ?? stoppedLabel(line, offset) ?? readLabel(line, offset, shape);

const weekday =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}$/i;

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
    { pattern: /^… ?\(Interruptions\)$|^\d{1,2}[.:]\d{2} hrs\.?$/my, weight: 6 },
  ],
  rules: [
    { kind: 'metadata', pattern: weekday },
    {
      kind: 'metadata',
      pattern:
        /^(?:Title|(?:(?:Meeting|Sitting) )?[Dd]ate|Venue|Location|Present|Subject|Official Report|Hansard|Vol(?:ume)?\.?|No\.?|Source|Category): ?.{1,200}$/,
    },
    { kind: 'time', pattern: /^\[?\d{1,2}[.:]\d{2}(?::\d{2})? ?(?:hrs\.?|hours|am|pm|a\.m\.|p\.m\.)?\]?$/i },
    { kind: 'column', pattern: /^\[?(?:Column|Col\.|Page|p\.) ?\d{1,5}\]?$/i },
    {
      kind: 'division',
      pattern: /^(?:Division (?:No\. ?)?\d+|AYES|NOES|(?:Ayes|Noes|For|Against|Abstentions?)[: ]+\d+)$/i,
    },
    { kind: 'note', pattern: /^[[(…][^[\]]{1,300}[\])]\.?$/ },
    {
      kind: 'procedural',
      pattern:
        /^(?:Question (?:put|proposed)|Motion (?:agreed|negatived|put|made)|(?:The )?(?:House|Assembly|Council|Committee|Senate|Parliament|Meeting|Sitting|sitting|meeting) (?:met|rose|adjourned|resumed|suspended|divided|was (?:opened|closed|suspended|called))|Adjourned at|Members:? voted)/,
    },
  ],
  readLabel: anyLabel,
  attribution: shape,
  questionNumber: /(?!)/,
  uin: /\(([A-Z]{1,4}\d?[A-Z]?[- ]?\d{2,6}(?:\/\d{2}(?:-\d{2})?)?)\)$/,
};
