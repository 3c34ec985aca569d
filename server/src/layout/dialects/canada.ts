/**
 * The House of Commons of Canada and its committees since about 1950: English and French editions and the bilingual web
 * page. Owns the table, the labels (title, name, riding or office, party) and the rule for headings, which have no mark of
 * their own. The reported speech of the first Parliaments is in canada-reported.ts.
 */
import type { Attribution, AttributionForm, Capacity, Label } from '../block.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { couldBeTitle, leadsToTurn, standsAlone, type Below } from '../heading-context.ts';
import { readBrokenLabel } from '../broken-label.ts';
import { readFrame, type LabelFrame } from '../label-frame.ts';

const rank =
  'Gen|LGen|MGen|BGen|Col|LCol|Maj|Capt|Cdr|Cmdre|Cmdr|VAdm|RAdm|Adm|Lt|Lieut|MWO|CWO|CPO|Sgt|Cpl|Supt|C\\/Supt|Insp|D\\/Commr|A\\/Commr|Commr';
const title = `(?:(?:The )?(?:Right |Rt\\. )?Hon\\.|The (?:Right )?Honourable|L['’](?:hon\\.|honorable)|L[ea] très hon\\.|(?:Mr|Mrs|Ms|Miss|Mme|Mlle|M|Me|Dr|Dre|Prof|Pr|Pre|Sen|Sir|Rev|Fr|${rank}|H\\.E|S\\.E)\\.?|Senator|Sénat(?:eur|rice)|Judge|Justice|(?:Grand |National |Regional |Hereditary )?Chief|(?:Grand )?Chef|Elder|H(?:is|er) Excellency|Son Excellence|Major|Captain|Colonel|General|Commissioner)`;
const honorific = new RegExp(`^(?:${title}[ \\u00a0])+`);
const chair =
  /^(?:The (?:Hon\. )?(?:(?:Acting|Assistant|Deputy|Temporary|Joint|First|Second) ){0,3}(?:Speaker|Chair(?:man|woman|person)?|(?:Vice|Co)-Chair(?:man|woman|person)?|Presiding Officer)|L[ea] (?:premi[eè]re? )?(?:vice-|co)?président(?:e)?(?: adjointe?)?(?: suppléante?)?(?: intérimaire)?|(?:Mr\.|Mrs\.|Madam) (?:Acting |Deputy )?(?:Speaker|Chairman)|Mr\. l'Orateur)$/i;
const crowd =
  /^(?:(?:Some|Several|An|A|Many|Other|All) )?(?:right )?hon(?:\.|ourable) (?:members?|ministers?|senators?)(?: opposite)?$|^(?:(?:A|Some) )?voices?$|^(?:Une|Des|Plusieurs) voix$|^(?:Un|Une|Des|Quelques|Plusieurs) (?:honorables? |hon\. )?députée?s?$/i;
const officer =
  /^(?:The|Le|La) (?:[A-Z][a-z]+ ){0,2}(?:Clerk|Sergeant-at-Arms|Usher|Legislative Counsel|Law Clerk|greffi(?:er|ère)|légiste|sergent d'armes)\b/;
const officeWord =
  /\b(?:Minister|Secretary|Leader|Whip|President|Chair|Speaker|Solicitor|Attorney|Premier|House Leader|[Mm]inistre|[Ss]ecrétaire|[Cc]hef|[Ll]eader|[Pp]résidente?|[Ww]hip|[Ss]olliciteur|vice-premi[eè]re?)\b/;
const party =
  /^(?:Lib|CPC|NDP|BQ|GP|PPC|PC|CCF|SC|Ref|CA|DRC|PC\/DR|Canadian Alliance|Ind|PCC|NPD|PV|AC|Ind\. Cons|Cons\. Ind|Cons\. ind|Ind\. Lib|Lib\. Ind|Ind\. BQ|Ind\. NDP|ISG|CSG|PSG|GSI|GSC|GPS|C|FD|No affiliation|Non affilié)\.?$/;
const particle = /^(?:de|du|da|di|del|der|den|dos|van|von|la|le|les|des|el|al|st|ben|bin|d'|l'|of|the)$/;

const colon = '[ \\u00a0\\u202f]*:[ \\u00a0\\u202f]*';
const framing = {
  terminator: new RegExp(`${colon}|[ \\u00a0]+(?:moved|propose)${colon}$`, 'y'),
  verb: /(?:moved|seconded|rose|demande|propose|proposent)\b/y,
};
/** A written question names its number and its author in one line. */
const prefix = /^(?:Question [Nn](?:o|º)\.?[ \u00a0]?(\d{1,5})[ \u00a0]?-{0,2}[—–-][ \u00a0]?)?/;

/** A personal name: capitals and particles, two words or a title and one. */
function isPersonal(name: string, bare: string): boolean {
  const words = bare.split(' ');
  if (words.length > 7 || words.length < (bare === name ? 2 : 1)) return false;
  return words.every(
    (word, at) =>
      /^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(word) ||
      (at > 0 && particle.test(word)) ||
      (at > 0 && word === '(e)'),
  );
}

function formOf(name: string): AttributionForm | undefined {
  if (chair.test(name)) return 'chair';
  if (crowd.test(name)) return 'crowd';
  if (officer.test(name)) return 'office';
  return isPersonal(name, name.replace(honorific, '')) ? 'person' : undefined;
}

/** Reads `Minister of Health, Lib.`, `Guelph, Lib.`, `Professor, University of Northtown`. */
function capacityOf(group: string | undefined): Capacity {
  if (group === undefined || group === '') return {};
  const comma = group.lastIndexOf(',');
  const last = group.slice(comma + 1).trim();
  if (!party.test(last))
    return officeWord.test(group) || comma >= 0 ? { office: group } : { constituency: group };
  if (comma < 0) return { party: last };
  const rest = group.slice(0, comma).trim();
  return officeWord.test(rest) ? { office: rest, party: last } : { constituency: rest, party: last };
}

/** The person in an office's brackets, without the riding that committees print behind the name. */
const withoutRiding = (group: string): string => {
  const open = group.indexOf('(');
  return open < 0 ? group : group.slice(0, open).trim();
};

/** @param endsLabel whether a colon ends the label, no verb in its place */
function toLabel(
  frame: LabelFrame,
  offset: number,
  endsLabel: boolean,
  questionNumber: string | undefined,
): Label | undefined {
  const form = formOf(frame.name);
  if (form === undefined) return undefined;
  const first = frame.groups[0];
  const titled = honorific.test(frame.name);
  // `Mr. Example moved that` is told in a speech, too; the record prints first names.
  if (!endsLabel && first === undefined && !/ \S+ \S+$/.test(frame.name)) return undefined;
  const capacity = form === 'person' ? capacityOf(first) : {};
  const attribution: Attribution = {
    start: offset + frame.start,
    end: offset + frame.end,
    textStart: offset + frame.textStart,
    form,
    name: frame.name,
    groups: form === 'person' || first === undefined ? frame.groups : [withoutRiding(first)],
    ...(form === 'person' ? { capacity } : {}),
  };
  const strong = form !== 'person' || titled || capacity.party !== undefined || capacity.office !== undefined;
  return { attribution, strong, ...(questionNumber === undefined ? {} : { questionNumber }) };
}

function readLabel(line: string, offset: number): Label | undefined {
  const lead = prefix.exec(line);
  const start = lead?.[0].length ?? 0;
  if (!/^\p{Lu}/u.test(line.charAt(start))) return undefined;
  const frame = readFrame(line, start, framing);
  return frame && toLabel(frame, offset, line.slice(frame.end, frame.textStart).includes(':'), lead?.[1]);
}

const rubric =
  /^(?:GOVERNMENT (?:ORDERS|BUSINESS)|ROUTINE PROCEEDINGS|ORAL QUESTIONS?(?: PERIOD)?|STATEMENTS BY MEMBERS|PRIVATE MEMBERS['’] BUSINESS|ADJOURNMENT (?:PROCEEDINGS|MOTION|DEBATE)|EMERGENCY DEBATE|APPENDIX|ORDERS OF THE DAY|INITIATIVES MINISTÉRIELLES|AFFAIRES COURANTES(?: ORDINAIRES)?|QUESTIONS ORALES|PÉRIODE DES QUESTIONS(?: ORALES)?|DÉCLARATIONS DE DÉPUTÉS|AFFAIRES ÉMANANT DES DÉPUTÉS|MOTION D['’]AJOURNEMENT|ORDRE DU JOUR|ANNEXE)$/;
const masthead =
  /^(?:House of Commons Debates|Débats de la Chambre des communes|(?:Standing|Special|Legislative) (?:Joint )?Committee on .{3,120}|Comité (?:permanent|spécial|mixte|législatif).{3,120}|Subcommittee on .{3,120}|Sous-comité .{3,120})$/;
const issue =
  /^(?:CANADA|VOLUME? \d+|Volume \d+|No\.? ?\d+|NUMBER \d+|NUMÉRO \d+|\d+(?:st|nd|rd|th) SESSION|\d+(?:re|e) SESSION|\d+(?:st|nd|rd|th) PARLIAMENT|\d+e LÉGISLATURE|OFFICIAL REPORT \(HANSARD\)|COMPTE RENDU OFFICIEL \(HANSARD\)|EVIDENCE|TÉMOIGNAGES|(?:Speaker|Chair|Présidente?|Présidence)(?: ?:| de l['’]) ?.{3,80})$/;
const day =
  /^(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), [A-Z][a-z]+ \d{1,2}, \d{4}|Le (?:lun|mar|mercre|jeu|vendre|same|diman)di ?\d{1,2}(?:er)? \p{Ll}+ \d{4}|Le dimanche \d{1,2}(?:er)? \p{Ll}+ \d{4})$/u;
const clock = /^(?:[●•*∙] ?)?(?:\(\d{4}\) ?)+$/;
const division =
  /^(?:\((?:Division No\.|Vote [Nn]o) ?\d+\)|YEAS|NAYS|PAIRED|POUR|CONTRE|PAIRÉS|Members|Députés|Total ?: ?(?:[-–—]{1,2} ?)?\d{1,3}|Nil|Aucun)$/;
const procedure = new RegExp(
  '^(?:' +
    [
      'The House (?:met|resumed|proceeded|adjourned|went|divided|in committee)\\b',
      "(?:La séance est|La Chambre) (?:ouverte|levée|reprend|passe|s’|s'|suspendue|aborde|poursuit|procède)",
      'Prayers?$|Prières?$|La prière$',
      '(?:A|The) (?:message|motion) (?:was delivered|from|to adjourn)|And (?:the House|five or more|more than five|the division)|Accordingly,? the Speaker',
      "Et (?:les députés|cinq députés|plus de cinq|la sonnerie)|En conséquence, l|L'huissier|L’huissier|Un message|Message (?:from|de)",
      '(?:The sitting|La séance) (?:of the House )?(?:was|is|est) |\\((?:The House adjourned|La séance est levée)',
      "Motion no\\. \\d+|Le projet de loi|La motion d'ajournement",
    ].join('|') +
    ')',
);
const bracketed = /^\((?:\p{Lu}|\d{4} )[^()]{2,380}\)\.?$/u;
const soleName = new RegExp(`^${title} \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,4}$`, 'u');
const runningHead =
  /^(?:\d{1,6} )?(?:COMMONS DEBATES|DÉBATS DES COMMUNES)(?: .{1,60})?$|^[A-Z][a-z]+ \d{1,2}, \d{4} (?:COMMONS DEBATES|[A-Z]{4}-\d{2,3})(?: \d{1,6})?$|^(?:\* ?){3}$/;

/** The longest heading in four sample days has 118 characters. */
const longestHeading = 180;
const isCapitals = (words: string): boolean => /[A-ZÀ-Þ]{3}/.test(words) && !/[a-zà-ÿ]/.test(words);

function below(words: string): Below {
  if (clock.test(words) || /^\[[^\]]{1,80}\]$/.test(words)) return 'mark';
  if (readLabel(words, 0)?.strong) return 'turn';
  if (procedure.test(words) || bracketed.test(words)) return 'procedure';
  return couldBeTitle(words, longestHeading) ? 'title' : 'words';
}

/** A title under another one that is no rubric is an item of it: petitions, reports of committees. */
function hasParent(line: LineContext): boolean {
  for (let distance = -1; distance >= -6; distance--) {
    const words = line.neighbour(distance);
    if (words === '' || below(words) === 'mark') continue;
    return below(words) === 'title' && !isCapitals(words) && !day.test(words) && !masthead.test(words);
  }
  return false;
}

const opensLabel = new RegExp(`^${title} |^(?:The|L[ea]) \\p{L}`, 'u');

/** Headings, which look like any short line; and labels that only their return would prove. */
function classify(line: LineContext): Shape | undefined {
  const { words, label } = line;
  if (rubric.test(words)) return { kind: 'heading', level: 1 };
  if (label && !label.strong && !line.isSpeaker(label.attribution.name)) return { kind: 'paragraph' };
  if (label) return undefined;
  if (!standsAlone(line))
    return opensLabel.test(words) ? readBrokenLabel(line, (joined) => readLabel(joined, 0)) : undefined;
  if (runningHead.test(words)) return undefined;
  if (soleName.test(words)) return { kind: 'metadata' };
  if (!couldBeTitle(words, longestHeading) || division.test(words) || issue.test(words)) return undefined;
  if (masthead.test(words) || day.test(words) || clock.test(words) || procedure.test(words)) return undefined;
  if (!leadsToTurn(line, below)) return { kind: 'paragraph' };
  return { kind: 'heading', level: isCapitals(words) ? 1 : hasParent(line) ? 3 : 2 };
}

export const canada: Dialect = {
  id: 'canada',
  title: 'House of Commons (Canada)',
  jurisdiction: 'ca',
  house: 'Commons',
  signs: [
    { pattern: /^(?:House of Commons Debates|Débats de la Chambre des communes)$/my, weight: 5 },
    { pattern: /^(?:OFFICIAL REPORT|COMPTE RENDU OFFICIEL) \(HANSARD\)$/my, weight: 3 },
    { pattern: /^[●•∙] ?\(\d{4}\)/my, weight: 4 },
    {
      pattern:
        /^(?:\d{1,6} )?(?:COMMONS DEBATES|DÉBATS DES COMMUNES)\b|\b(?:COMMONS DEBATES|DÉBATS DES COMMUNES)(?: \d{1,6})?$/m,
      weight: 8,
    },
    { pattern: /^\[(?:English|Translation|Traduction|Français|Anglais)\]$/my, weight: 4 },
    {
      pattern: /^.{3,60}\(.{2,180}, (?:CPC|NDP|BQ|Lib\.|GP|PCC|NPD|PV|PC|Canadian Alliance|Ref\.)\)\)? ?:/my,
      weight: 6,
    },
    { pattern: /^(?:The|Le|La) (?:Deputy Speaker|Chair|président|vice-président)e? ?[:(]/imy, weight: 2 },
    { pattern: /^(?:Some|An) hon\. [Mm]embers?:|^(?:Des|Une) voix ?:/my, weight: 2 },
    { pattern: /^(?:Standing Committee on |Comité permanent )/my, weight: 2 },
    { pattern: /: (?:Mr\.|Madam) Speaker, |: (?:Monsieur le|Madame la) [Pp]résidente?, /, weight: 2 },
  ],
  rules: [
    { kind: 'furniture', pattern: runningHead },
    { kind: 'metadata', pattern: issue },
    { kind: 'metadata', pattern: day },
    { kind: 'heading', pattern: masthead, level: 1 },
    { kind: 'time', pattern: clock },
    { kind: 'division', pattern: division },
    { kind: 'note', pattern: /^\[[^\]]{1,395}\]$/ },
    { kind: 'paragraph', pattern: /^\((?:Return tabled|(?:Le|Les) documents? (?:est|sont) déposés?)\.?\)$/ },
    { kind: 'procedural', pattern: bracketed },
    { kind: 'procedural', pattern: procedure },
  ],
  headings: 'capitals',
  classify,
  readLabel,
  attribution: {
    terminator: ':',
    nameLines: false,
    honorific,
    chair,
    crowd,
    officeWord,
    party,
    particle,
    prefix,
    verb: /moved\b/y,
  },
  questionNumber: /^Question No\. (\d{1,5})\b/,
  uin: /(?!)/,
};
