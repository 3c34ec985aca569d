/**
 * The House of Representatives and the Senate of Australia: since 2011 (`Mr EXAMPLE (Northtown) (14:03):`) and before
 * (`Mr EXAMPLE (Northtown) (2.03 pm)—`). Owns the table, the labels and the rule for headings.
 */
import type { Attribution, AttributionForm, Capacity, Label } from '../block.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { couldBeTitle, leadsToTurn, standsAlone, type Below } from '../heading-context.ts';
import { readFrame, type LabelFrame } from '../label-frame.ts';

const title = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Senator|Hon|The Hon|the Hon|Lt Col|Rev)\\.?';
const honorific = new RegExp(`^(?:${title} )+`);
const party =
  /^(?:ALP|LP|Lib|NATS|NP|LNP|CLP|AG|Greens|AD|DEM|Ind\.?|IND|KAP|CA|UAP|PUP|PHON|ON|NXT|JLN|FF|FFP|DLP|AMEP|LDP|DHJP|AUS|AV)$/;
const officeWord =
  /\b(?:Minister|Treasurer|Secretary|Leader|Whip|President|Speaker|Attorney|Solicitor|Deputy|Manager|Chair|Assistant|Vice-President|Cabinet)\b/;
const particle = /^(?:de|du|da|di|del|der|den|van|von|la|le|y|O['’])$/i;
/** Print sometimes breaks the words of a title: `The S PEAKER`. */
const isChair = (name: string): boolean =>
  /^(?:THE|MR|MADAM)(?:ACTING|DEPUTY|TEMPORARY)*(?:SPEAKER|PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?)$/.test(
    name.replace(/[ .]/g, '').toUpperCase(),
  );
/** Words to the Chair, not of the Chair. */
const address =
  /^(?:Mr|Mrs|Ms|Madam) (?:Acting |Deputy |Temporary )*(?:Speaker|President|Chair(?:man|woman)?)$/;
const crowd =
  /^(?:(?:An?|Some|Several|Many) )?(?:(?:H|h)on(?:ourable|\.)|(?:O|o)pposition|(?:G|g)overnment|(?:L|l)abor|(?:L|l)iberal|(?:A|a)ustralian (?:G|g)reens|(?:C|c)rossbench) (?:[Mm]embers?|[Ss]enators?)(?: opposite)?$|^(?:Government|Opposition) [Mm]embers and .{5,40}$/;
const officer = /^The (?:[A-Z][a-z]+ )?(?:Clerk|CLERK|Usher of the Black Rod|Serjeant-at-Arms)$/;
const clockGroup = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/i;

const framing = { terminator: /[ \u00a0]*:[ \u00a0]*|\.?[—–][ \u00a0]*|\.-[ ]*| - /y };
/** A written question names its author before a verb. */
const writtenQuestion = new RegExp(
  `^(${title} [\\p{L}'’ .-]{2,50}?) (?=asked (?:the|a) [^.?]{3,180}(?:,| on) )`,
  'u',
);
/** How every label begins; most lines are put aside by it. */
const opening =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Senator|Hon(?:ourable)?|Lt|Rev|The|An?|Some|Several|Many|Opposition|Government|Labor|Liberal|Australian|Crossbench|Madam)\b/;
const callCapitals = /\p{Lu}{2}/u;

function formOf(name: string): AttributionForm | undefined {
  if (address.test(name)) return undefined;
  if (isChair(name)) return 'chair';
  if (crowd.test(name)) return 'crowd';
  if (officer.test(name)) return 'office';
  const bare = name.replace(honorific, '');
  if (bare === name) return undefined;
  const words = bare.split(' ');
  const fits = words.every(
    (word, at) => /^\p{Lu}/u.test(word) || (at < words.length - 1 && particle.test(word)),
  );
  return fits && words.length <= 5 ? 'person' : undefined;
}

/** Reads `Northtown—Minister for Roads`, `Northtown`, `Queensland`, `Prime Minister`. */
function capacityOf(groups: readonly string[]): Capacity {
  const parts = groups.flatMap((group) => {
    const dash = /[—–]| - /.exec(group);
    return dash
      ? [group.slice(0, dash.index).trim(), group.slice(dash.index + dash[0].length).trim()]
      : [group];
  });
  const capacity: { -readonly [K in keyof Capacity]: Capacity[K] } = {};
  for (const part of parts) {
    if (party.test(part) && part !== 'ACT') capacity.party ??= part;
    else if (officeWord.test(part)) capacity.office ??= part;
    else capacity.constituency ??= part;
  }
  return capacity;
}

/** A dash ends a label less surely than a colon: without capitals or a time, a new sentence must follow it. */
function provesLabel(line: string, frame: LabelFrame, timed: boolean): boolean {
  const mark = line.slice(frame.end, frame.textStart);
  if (mark.includes(':') || mark.trim() === '' || timed) return true;
  if (mark === ' - ' && frame.groups.length === 0) return false;
  if (callCapitals.test(frame.name)) return true;
  return (
    mark.includes('—') &&
    (frame.textStart >= line.length || /^[\p{Lu}‘“'"’]/u.test(line.slice(frame.textStart)))
  );
}

function readLabel(line: string, offset: number): Label | undefined {
  if (!opening.test(line)) return undefined;
  const interjected = interjection(line, offset);
  if (interjected) return interjected;
  const frame = readFrame(line, 0, framing) ?? questionFrame(line);
  const form = frame && formOf(frame.name);
  if (!frame || form === undefined) return undefined;
  const groups = frame.groups.filter((group) => !clockGroup.test(group));
  const timed = groups.length < frame.groups.length;
  if (!provesLabel(line, frame, timed) && form === 'person') return undefined;
  return { attribution: attributionOf(frame, form, groups, offset), strong: true };
}

function attributionOf(
  frame: LabelFrame,
  form: AttributionForm,
  groups: readonly string[],
  offset: number,
): Attribution {
  return {
    start: offset + frame.start,
    end: offset + frame.end,
    textStart: offset + frame.textStart,
    form,
    name: frame.name,
    groups,
    ...(form === 'person' ? { capacity: capacityOf(groups) } : {}),
  };
}

function questionFrame(line: string): LabelFrame | undefined {
  const name = writtenQuestion.exec(line)?.[1];
  if (name === undefined) return undefined;
  return { start: 0, end: name.length, textStart: name.length + 1, name, groups: [], tail: '' };
}

/** `Ms Example interjecting—`, `Opposition members interjecting—`: a turn without words; print may break the verb. */
function interjection(line: string, offset: number): Label | undefined {
  const at = line.indexOf(' interj');
  if (at < 0 || at > 60 || !/^interjecting[—–-]*$/.test(line.slice(at).replace(/ /g, ''))) return undefined;
  const name = line.slice(0, at);
  const form = formOf(name);
  if (form === undefined) return undefined;
  const frame = { start: 0, end: at, textStart: line.length, name, groups: [], tail: '' };
  return { attribution: attributionOf(frame, form, [], offset), strong: true };
}

const rubric =
  /^(?:BILLS|BUSINESS|COMMITTEES|DOCUMENTS|MOTIONS|NOTICES|PETITIONS|ADJOURNMENT|CONDOLENCES|MINISTRY|MINISTERIAL (?:STATEMENTS|ARRANGEMENTS)|QUESTIONS (?:WITHOUT NOTICE(?:: .{3,60})?|ON NOTICE|IN WRITING|TO THE SPEAKER)|STATEMENTS(?: BY .{3,40}| ON INDULGENCE)?|PERSONAL EXPLANATIONS|MATTERS OF (?:PUBLIC (?:IMPORTANCE|INTEREST)|URGENCY)|CONSTITUENCY STATEMENTS|GRIEVANCE DEBATE|DELEGATION REPORTS|REGULATIONS AND DETERMINATIONS|AUDITOR-GENERAL['’]S REPORTS?|PRIVILEGE|DISTINGUISHED VISITORS|PARLIAMENTARY (?:OFFICE HOLDERS|REPRESENTATION|ZONE)|BUDGET|ANSWERS TO QUESTIONS.{0,30}|FIRST SPEECH|SHADOW MINISTERIAL ARRANGEMENTS)$/;
const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} [A-Z][a-z]+ \d{4}$/i;
const stage =
  /^(?:(?:First|Second|Third) Reading|Consideration (?:in Detail|of .{3,40})|In Committee|Presentation|Reports?(?: from .{3,40})?|Membership|Appointment|Disallowance|Returned from .{3,40}|Reference(?: to .{3,60})?|Reporting Date|Government Response to Report|Explanatory Memorandum|Assent)$/;
const house = /^(?:Federation Chamber|Main Committee|HOUSE OF REPRESENTATIVES|SENATE|THE SENATE)$/;
const division =
  /^(?:The (?:House|Senate|[Cc]ommittee|Federation Chamber) divided\.? ?\[\d{1,2}[:.]\d{2}(?: ?[ap]m)?\]|\(The (?:Acting |Deputy |Temporary )*(?:Speaker|President|Chair(?:man)?)[—–-].{3,80}\)|(?:AYES|NOES|PAIRS) ?\(\d+\)|(?:AYES|NOES|PAIRS)|(?:Ayes|Noes|Majority) ?[ .…]*\d+|\* denotes tellers?\.?)$/;
/** A line of a division's lists: `Example, J. A. (Teller)`. */
const voter = /^[A-Z][A-Za-z'’ -]{1,30}, (?:[A-Z]\. ?){1,4}(?:\(Teller\)|\*)?$/;
const procedure = new RegExp(
  '^(?:' +
    [
      'The (?:SPEAKER|PRESIDENT|(?:ACTING |DEPUTY |TEMPORARY )+(?:SPEAKER|PRESIDENT|CHAIR(?:MAN)?)|CHAIR)[^.]{0,120} took the chair',
      'The Legislative (?:Assembly|Council) (?:met|adjourned)|(?:Opposition|Government|Honourable|Several|An honourable) members? interject(?:ed|ing)\\.$|Motion (?:agreed to|negatived)',
      '(?:Leave (?:not )?granted|Question (?:agreed to|negatived|put|unresolved|resolved)|Original question|Main question|Cognate (?:debate|bills)|Debate (?:adjourned|interrupted|resumed|ensued)|Progress reported)',
      '(?:Bills?|Bill and .{3,40}|Bills?—by leave—)[ —]?(?:read|received|returned|presented|taken|agreed|passed|reported|as amended|by leave)',
      'Ordered that |Resolved that |Consideration (?:resumed|interrupted)|Messages? (?:received|from)|Documents? (?:made|presented|tabled)|Reports? (?:adopted|made|received)\\b',
      'The following (?:notices?|items|bills?|documents?|answers|papers|petitions?|messages?|orders?|members?|senators?)\\b[^.]{0,160}:?$',
      '(?:House|Senate|Federation Chamber|Main Committee|The (?:House|Senate)) adjourned|(?:Sitting|Proceedings?) suspended|The (?:bells|committee (?:reported|divided))',
      'Amendments? (?:agreed|negatived|not|by leave)|Remainder of bill|Honourable members having|In division|A division having|Quorum formed',
      "(?:Senator|Mr|Ms|Mrs|Miss|Dr) [\\p{L}'’ -]{2,40} (?:to move|to present|presented|did not)\\b",
    ].join('|') +
    ')',
  'u',
);
const note =
  /^(?:\[[^\]]{1,395}\]|\((?:Time expired|Quorum formed|Extension of time.{0,40}|Continuation of .{3,60})\.?\))$/;

/** The longest title in three sample days has 140 characters; one in capitals names several bills. */
const longestTitle = 200;
const longestCapitals = 400;
const isCapitals = (words: string): boolean =>
  /[A-Z]{2}/.test(words) &&
  !/[a-zà-ÿ]/.test(words.includes('(No. ') ? words.replace(/\(No\. \d+\)/g, '') : words);

const isTitle = (words: string): boolean =>
  couldBeTitle(words, isCapitals(words) ? longestCapitals : longestTitle) && !clockGroup.test(words);

/** What stands below a title; titles in capitals head the others and never stand under them. */
const below =
  (capitals: boolean) =>
  (words: string): Below => {
    if (note.test(words) || day.test(words)) return 'mark';
    if (readLabel(words, 0)) return 'turn';
    if (procedure.test(words) || division.test(words)) return 'procedure';
    if (!isTitle(words) || rubric.test(words)) return 'words';
    return isCapitals(words) && !capitals ? 'words' : 'title';
  };

/** The nearest line with words above. */
function above(line: LineContext): string {
  for (let distance = -1; distance >= -4; distance--) {
    const words = line.neighbour(distance);
    if (words !== '') return words;
  }
  return '';
}

/** Bills of a cognate debate are listed, however many; five other titles in a row are a list in somebody's words. */
const longestRun = 4;
const billTitle = /^(?=.*\bBills?\b).*\d{4}$/;

function isList(line: LineContext): boolean {
  let run = 1;
  for (const step of [-1, 1]) {
    for (let distance = step; Math.abs(distance) <= 2 * longestRun + 2; distance += step) {
      const words = line.neighbour(distance);
      if (words === '') continue;
      if (!isTitle(words) || isCapitals(words) || procedure.test(words) || readLabel(words, 0)) break;
      if (!billTitle.test(words)) run++;
    }
  }
  return run > longestRun;
}

function classify(line: LineContext): Shape | undefined {
  const { words } = line;
  if (!standsAlone(line) || !isTitle(words) || day.test(words) || note.test(words)) return undefined;
  if (division.test(words) || procedure.test(words) || line.label) return undefined;
  if (rubric.test(words) || house.test(words)) return { kind: 'heading', level: 1 };
  const capitals = isCapitals(words);
  const previous = above(line);
  const underRubric = rubric.test(previous);
  if (!underRubric && (!leadsToTurn(line, below(capitals)) || (!capitals && isList(line))))
    return { kind: 'paragraph' };
  if (capitals) return { kind: 'heading', level: 1 };
  return { kind: 'heading', level: stage.test(words) && !underRubric ? 3 : 2 };
}

export const australia: Dialect = {
  id: 'australia',
  title: 'Parliament of Australia',
  jurisdiction: 'au',
  houses: [
    // The states' parliaments print as the federal one does.
    {
      pattern: /^(?:The )?(?:[A-Z][A-Za-z ]{2,30} )?Legislative Assembly\b/i,
      name: 'Legislative Assembly',
    },
    {
      pattern: /^(?:The )?(?:[A-Z][A-Za-z ]{2,30} )?Legislative Council\b/i,
      name: 'Legislative Council',
    },
    {
      pattern: /^(?:The (?:ACTING |DEPUTY )*PRESIDENT\b|Senator |(?:THE )?SENATE$|The Senate )/,
      name: 'Senate',
    },
    {
      pattern: /^(?:The (?:ACTING |DEPUTY )*SPEAKER\b|HOUSE OF REPRESENTATIVES$|The House )/,
      name: 'House of Representatives',
    },
  ],
  signs: [
    {
      pattern: /^The (?:SPEAKER|PRESIDENT) \((?:the )?(?:Hon\.?|Senator) .{3,80}\) took the chair/imy,
      weight: 6,
    },
    {
      pattern: /^(?:Mr|Mrs|Ms|Dr|Senator) .{2,40} \(.{3,200}\) \(\d{1,2}[:.]\d{2}(?: [ap]m)?\)(?: ?:|—)/my,
      weight: 8,
    },
    {
      pattern:
        /^The (?:ACTING |DEPUTY |TEMPORARY )*(?:SPEAKER|PRESIDENT|CHAIRMAN|CHAIR)(?: \([^()]{3,60}\)){0,2}(?: ?:|—)/my,
      weight: 4,
    },
    { pattern: /^(?:Opposition|Government|Honourable) (?:members|senators) interjecting—$/my, weight: 5 },
    { pattern: /^(?:Mr|Ms|Mrs|Dr|Senator) [A-Z][A-Za-z'’-]+ interjecting—$/my, weight: 4 },
    {
      pattern: /^(?:The (?:House|Senate) divided\. ?\[|Federation Chamber$|QUESTIONS WITHOUT NOTICE$)/my,
      weight: 4,
    },
    { pattern: /^Senator [A-Z]{3,}(?:—|:| \()/my, weight: 4 },
  ],
  rules: [
    { kind: 'metadata', pattern: day },
    { kind: 'division', pattern: division },
    { kind: 'division', pattern: voter },
    { kind: 'note', pattern: note },
    { kind: 'procedural', pattern: procedure },
  ],
  headings: 'capitals',
  classify,
  readLabel,
  attribution: {
    terminator: ':',
    nameLines: false,
    honorific,
    chair: /^The .*(?:SPEAKER|PRESIDENT|CHAIR)/,
    crowd,
    officeWord,
    party,
    particle,
    prefix: /^/,
    verb: /interjecting/y,
  },
  questionNumber: /^\(Question No\. (\d{1,5})\)/,
  uin: /(?!)/,
};
