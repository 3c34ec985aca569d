/**
 * Reads the labels that are common in the world: `Name: text`, `NAME. text`, `Mr NAME (seat) - text`, names on lines of their
 * own, `Name 13:30:11`, offices and chairs under their titles in English, Malay, Welsh and Hindi. Owns the grammar of these
 * labels; what else a line can be is in generic.ts.
 */
import type { AttributionShape } from '../dialect.ts';
import { readCapitalLabel, type CapitalShape } from '../capital-label.ts';
import { readLabel } from '../label.ts';
import type { Label } from '../block.ts';

const titles =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Rev|Reverend|Hon|Rt Hon|Right Hon|Senator|Sen|Deputy|Councillor|Cllr|Shri|Shrimati|Smt|Kumari|Sardar|Chaudhry|Dato|Datuk|Datin|Tan Sri|Tun|Puan|Tuan|Encik|Alhaji|Chief|Nana|Judge|Justice|Commissioner|Ambassador|Captain|Colonel|General|Major';
const chairWords =
  '(?:(?:Deputy|Acting|Temporary|Principal|Assistant|First|Second|Vice) )*(?:Vice-)?(?:Speaker|Chairman|Chairwoman|Chairperson|Chair|President|Presiding Officer|Convener|Llywydd|Moderator|Ceann Comhairle|Lord Mayor|Mayor)(?: pro tempore)?';
const chair = new RegExp(
  `^(?:(?:The|Mr|Madam|Mrs|Ms|Hon|Honourable|Y|An)\\.? ){0,2}${chairWords}$|^(?:(?:Tuan|Puan) )?(?:Timbalan )?(?:Yang di-Pertua|Pengerusi|Speaker)$|^(?:Y )?(?:Dirprwy )?(?:Llywydd|Lywydd|Gadeirydd|Cadeirydd)(?: Dros Dro)?(?: / .{3,40})?$|^(?:The )?(?:Deputy |Acting )?President of the Senate$`,
  'i',
);
const crowd =
  /^(?:(?:Several|Some|Many|Other|An?|The) )?(?:(?:hon|honourable|opposition|government)\.? ){0,2}(?:Members?|Senators?|Delegates?|Councillors?|Voices?)$|^Interjections?$|^(?:Beberapa|Seorang) Ahli$|^Ahli-ahli(?: Yang Berhormat)?$|^Aelodau$/i;
const officeWord =
  /\b(?:Minister|Secretary|Chancellor|Leader|Whip|Attorney|Solicitor|Advocate|Treasurer|Premier|Commissioner|Clerk|Governor|Rapporteur|Counsel|Director|Ombudsman|Serjeant-at-Arms|Sergeant-at-Arms|Chief Executive|Mayor|Menteri|Prif Weinidog)\b/i;

/** The grammar of a label, as far as a table can say it. */
export const shape: AttributionShape = {
  terminator: ':',
  nameLines: true,
  honorific: new RegExp(`^(?:The )?(?:(?:${titles})[.'’]? )+`, 'i'),
  chair,
  crowd,
  officeWord,
  officeOpening:
    /^(?:The|Minister|Secretary|Parliamentary|Attorney|Solicitor|Leader|Prime|Chief|Deputy|Perdana|Timbalan|Menteri|Y Prif) ?/i,
  party: /^(?:[A-Z]{2,6}|[A-Z][A-Za-z]{2,4}|[DRI]-[A-Z]{2}|Ind|Con|Lab|Labour|Green)$/,
  particle:
    /^(?:@|de|da|do|dos|du|di|del|della|der|den|van|von|la|le|bin|binti|ibn|al|el|ap|y|e|of|the|ole|wa|di-pertua)$/i,
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

/** `Jane Example MS 13:31:02`: the words below, and not behind it, are hers. */
const clocked = /^(\p{Lu}.{2,70}?) \d{1,2}:\d{2}:\d{2}$/u;

function clockedLabel(line: string, offset: number): Label | undefined {
  const name = clocked.exec(line)?.[1];
  const label = name === undefined ? undefined : readLabel(name, offset, shape);
  if (!label || label.attribution.textStart - offset < (name?.length ?? 0)) return undefined;
  return {
    ...label,
    attribution: { ...label.attribution, textStart: offset + line.length },
    strong: true,
  };
}

/** `श्री राम उदाहरण (उत्तरपुर) : …`: a title, or an office of the Chair, opens it. */
const devanagari =
  /^((?:श्री|श्रीमती|सुश्री|कुमारी|डॉ|प्रो|चौधरी|माननीय|सभापति|उपसभापति|अध्यक्ष|उपाध्यक्ष)(?![\p{L}\p{M}])[^:(\n]{0,60}?) ?(?:\(([^():\n]{1,60})\))? ?: ?/u;
const devanagariChair = /(?:सभापति|अध्यक्ष|उपाध्यक्ष)(?: (?:महोदय|महोदया|जी))?$/u;

function devanagariLabel(line: string, offset: number): Label | undefined {
  const [printed, name, group] = devanagari.exec(line) ?? [];
  if (printed === undefined || name === undefined) return undefined;
  return {
    attribution: {
      start: offset,
      end: offset + printed.replace(/ ?: ?$/, '').length,
      form: devanagariChair.test(name) ? 'chair' : 'person',
      name,
      groups: group === undefined ? [] : [group],
      textStart: offset + printed.length,
    },
    strong: true,
  };
}

/** A question that the Table prints with its number or its reference: `*12. Ms Example asked the Minister … (AQO 1/22-27)`. */
const asked =
  /^(?:\*? ?(\d{1,3})\. )?(\p{Lu}[^():,;\n]{2,60}?)(?: \(([^():\n]{2,60})\))? asked (?=(?:the|Her|His) )/u;
const reference = /\(AQ[A-Z]{1,2} \d{1,5}\/[\d-]{2,5}\)$/;

function askedLabel(line: string, offset: number): Label | undefined {
  const [printed, questionNumber, name, group] = asked.exec(line) ?? [];
  if (printed === undefined || name === undefined) return undefined;
  if (questionNumber === undefined && !reference.test(line)) return undefined;
  const from = line.indexOf(name);
  const label = readLabel(`${name}:`, offset + from, shape);
  if (label?.attribution.form !== 'person') return undefined;
  const textStart = offset + printed.length - 'asked '.length;
  const groups = group === undefined ? [] : [group];
  return {
    attribution: { ...label.attribution, end: textStart - 1, groups, textStart },
    strong: true,
    ...(questionNumber === undefined ? {} : { questionNumber }),
  };
}

/** An office in capitals alone on its line heads the questions to it. */
const isTitleOfBusiness = (line: string, offset: number, { attribution }: Label): boolean =>
  attribution.form === 'office' &&
  attribution.groups.length === 0 &&
  attribution.textStart - offset >= line.length &&
  line === line.toUpperCase();

/** Behind a name in print of the Senedd: a link to who it is. */
const biography = / (?:Bywgraffiad ?\/? ?)?Biography$/;

function linkedLabel(line: string, offset: number): Label | undefined {
  const name = line.replace(biography, '');
  const label = name === line ? undefined : readLabel(name, offset, shape);
  if (!label || label.attribution.end < offset + name.length) return undefined;
  return { attribution: { ...label.attribution, textStart: offset + line.length }, strong: true };
}

const devanagariLetter = /^[\u0900-\u097f]/;

/** The label at the start of a line, of whatever kind; offsets as in label.ts. */
export function anyLabel(line: string, offset: number): Label | undefined {
  if (devanagariLetter.test(line)) return devanagariLabel(line, offset);
  if (line.endsWith(' Biography')) return linkedLabel(line, offset);
  const label =
    readCapitalLabel(line, offset, capitals) ?? stoppedLabel(line, offset) ?? readLabel(line, offset, shape);
  if (label) return isTitleOfBusiness(line, offset, label) ? undefined : label;
  return line.includes(' asked ') ? askedLabel(line, offset) : clockedLabel(line, offset);
}
