/**
 * The House of Representatives of New Zealand. Owns the table, the labels (capitals for the call, normal case for a
 * supplementary or an interjection; words between bracket and colon) and the rule for headings.
 */
import type { Attribution, AttributionForm, Capacity, Label } from '../block.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { couldBeTitle, leadsToTurn, standsAlone, type Below } from '../heading-context.ts';
import { readFrame, type LabelFrame } from '../label-frame.ts';

const title = '(?:(?:Rt\\.? |Right )?Hon\\.?|Dr|Sir|Dame|Mr|Mrs|Ms|Miss|Madam|Prof|Professor|the|The)';
const honorific = new RegExp(`^(?:${title} )+`);
const chair =
  /^(?:(?:Mr|Madam|The|Mr\.) )?(?:(?:ACTING|DEPUTY|ASSISTANT|TEMPORARY) ){0,2}(?:SPEAKER|CHAIRPERSON|CHAIRMAN)$/;
const crowd =
  /^(?:(?:An|Some|Several) )?[Hh]on(?:ourable)? [Mm]embers?$|^(?:Government|Opposition|National|Labour) [Mm]embers?$/;
const officer = /^(?:The )?(?:(?:Deputy|Acting) )?(?:CLERK|Clerk)(?: of the House)?$/;
const officeWord =
  /\b(?:Minister|Leader|Co-Leader|Co-leader|Whip|Musterer|Prime|Secretary|Attorney|Solicitor|Associate|Speaker|Treasurer|Chairperson|Chair|Under-Secretary)\b/;
const party =
  /^(?:(?:New Zealand |NZ )?(?:Labour|National)(?: Party)?|Green(?:s| Party)?|ACT|NZ First|New Zealand First|M[aā]ori Party|Te Pāti Māori|United Future|Progressive|Alliance|Mana|Independent)$/;
const particle = /^(?:de|du|da|di|del|der|den|van|von|la|le|te|ō)$/;
/** Words of titles and bodies: two capitals before a colon that name nobody. */
const nobody =
  /\b(?:Minister|New|Zealand|Bill|Act|Report|Question|Questions|Committee|Government|Party|Part|Clause|Herald|Times|Post|Council|Board|Department|Ministry|Children|Health|Point|Order|Volume|Supplementary|Standing|Hansard|Page|Members?)\b/i;

const framing = {
  terminator: /[ \u00a0]*:[ \u00a0]*/y,
  tail: /(?:to|on behalf of|\(on behalf of) (?:the )?(?:Prime Minister|(?:Acting |Associate )?(?:Minister|Attorney|Leader|Speaker|Chairperson|Member|Treasurer|Parliamentary)|[A-Z])[^:]{0,160}/y,
};
/** Number of an oral question; news copies leave its stop out. */
const prefix = /^(?:(\d{1,3})(?:\.|(?= (?:Rt |Hon |Dr |[A-Z]{2})))[ \u00a0])?/;
const callCapitals = /\p{Lu}{2}/u;

function formOf(name: string, called: boolean): AttributionForm | undefined {
  if (chair.test(name)) return 'chair';
  if (crowd.test(name)) return 'crowd';
  if (officer.test(name)) return 'office';
  const bare = name.replace(honorific, '');
  const words = bare.split(' ');
  if (words.length > 6 || words.length < (bare === name ? 2 : 1)) return undefined;
  if (bare === name && ((!called && nobody.test(bare)) || /^(?:The|Dear) /.test(name))) return undefined;
  const fits = words.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && particle.test(word)));
  return fits ? 'person' : undefined;
}

/** Reads `Labour`, `National—Northtown`, `Deputy Leader—National`, `Minister of Health`. */
function capacityOf(group: string | undefined): Capacity {
  const capacity: { -readonly [K in keyof Capacity]: Capacity[K] } = {};
  for (const part of (group ?? '').split(/ ?[—–] ?/)) {
    if (part === '') continue;
    if (party.test(part)) capacity.party ??= part;
    else if (officeWord.test(part)) capacity.office ??= part;
    else capacity.constituency ??= part;
  }
  return capacity;
}

function attributionOf(frame: LabelFrame, form: AttributionForm, offset: number): Attribution {
  return {
    start: offset + frame.start,
    end: offset + frame.end,
    textStart: offset + frame.textStart,
    form,
    name: frame.name,
    groups: frame.groups,
    ...(form === 'person' ? { capacity: capacityOf(frame.groups[0]) } : {}),
  };
}

/** Whether brackets or an address to a Minister follow the name. */
const isCalled = ({ groups, tail }: LabelFrame): boolean => groups.length > 0 || tail !== '';

function readLabel(line: string, offset: number): Label | undefined {
  const lead = prefix.exec(line);
  const start = lead?.[0].length ?? 0;
  if (!/^\p{Lu}/u.test(line.charAt(start))) return undefined;
  const frame = readFrame(line, start, framing);
  const form = frame && formOf(frame.name, isCalled(frame));
  if (!frame || form === undefined) return undefined;
  // A number alone is a list's: a question names whom it is put to, or its author in capitals.
  const isQuestion = frame.tail !== '' || callCapitals.test(frame.name);
  if (lead?.[1] !== undefined && !isQuestion) return undefined;
  const number = lead?.[1] === undefined ? {} : { questionNumber: lead[1] };
  // A speech begins with a capital; behind a thing and its colon a sentence goes on.
  const isBare = form === 'person' && !isQuestion && !isCalled(frame) && !honorific.test(frame.name);
  if (isBare && /^\p{Ll}/u.test(line.charAt(frame.textStart))) return undefined;
  return { attribution: attributionOf(frame, form, offset), strong: true, ...number };
}

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} [A-Z][a-z]+ \d{4}|\d{4}-\d{2}-\d{2})$/;
const record =
  /^(?:New Zealand Parliament(?: Pāremata Aotearoa)?|Hansard(?: \(debates\))?|Daily debates|Sitting date: .{3,40})$/i;
const page = /^\[(?:Sitting date: .{5,30}\. )?Volume: ?\d+; ?Page: ?\d+\]$/;
const division =
  /^(?:(?:Ayes|Noes|Abstentions?) \d{1,3}|A (?:party|personal|split-party) vote was called for\b.{0,200}|Votes were (?:called|taken)\b.{0,160}|Tellers?: .{3,80})$/;
const procedure =
  /^(?:(?:Mr|Madam|The)?\.? ?(?:(?:Acting|Deputy|Assistant|Temporary) )?Speaker took the Chair|(?:Karakia\/?)?Prayers?\.?$|Karakia\.?$|(?:Motions?|Amendments?|Clauses?|Schedules?|Parts?) (?:[\dA-Z]+ )?(?:as amended )?(?:not )?agreed to|Bill (?:read|referred|to be|set down|reported|ordered)|The question was put that|The result (?:corrected|of the)|Debate (?:interrupted|adjourned)|The (?:House|Committee) adjourned|Sitting suspended|House in Committee|House resumed|Progress (?:to be )?reported|Report adopted|Waiata$|Haka$|Urgency accorded)/;
const party_vote =
  /^(?:New Zealand |ACT|Green|Te P|M[aā]ori|United Future|Progressive|Labour|National|Independent|Mana|Jim )[^:]{0,380}\d/;
const longestTitle = 160;

const isTitle = (words: string): boolean => couldBeTitle(words, longestTitle) && !/^\p{Ll}/u.test(words);

function below(words: string): Below {
  if (page.test(words) || /^\[[^\]]{1,395}\]$/.test(words) || day.test(words)) return 'mark';
  if (readLabel(words, 0)) return 'turn';
  if (procedure.test(words) || division.test(words)) return 'procedure';
  return isTitle(words) ? 'title' : 'words';
}

/** The nearest line with words, above (step -1) or below (step 1). */
function nearest(line: LineContext, step: 1 | -1, skip = /(?!)/): string {
  for (let distance = step; Math.abs(distance) <= 8; distance += step) {
    const words = line.neighbour(distance);
    if (words !== '' && !skip.test(words)) return words;
  }
  return '';
}

/** `4. Northtown Bridge—Repair` heads the question of the same number. */
function numbersNextQuestion(line: LineContext): boolean {
  const number = /^(\d{1,3})\. \p{Lu}.{3,150}[^.?!:;,]$/u.exec(line.words)?.[1];
  if (number === undefined) return false;
  return readLabel(nearest(line, 1, /^\[/), 0)?.questionNumber === number;
}

function classify(line: LineContext): Shape | undefined {
  const { words } = line;
  if (!standsAlone(line)) {
    return party_vote.test(words) && division.test(line.neighbour(-1)) ? { kind: 'division' } : undefined;
  }
  if (party_vote.test(words) && /^(?:Ayes|Noes|Abstentions?) /.test(nearest(line, -1)))
    return { kind: 'division' };
  if (day.test(words) || record.test(words) || page.test(words) || division.test(words)) return undefined;
  if (procedure.test(words) || line.label) return undefined;
  if (numbersNextQuestion(line)) return { kind: 'heading', level: 2 };
  if (!isTitle(words)) return undefined;
  if (!leadsToTurn(line, below)) return { kind: 'paragraph' };
  const next = below(nearest(line, 1, /^\[/));
  return { kind: 'heading', level: next === 'title' ? 1 : 2 };
}

export const newZealand: Dialect = {
  id: 'new-zealand',
  title: 'House of Representatives (New Zealand)',
  jurisdiction: 'nz',
  house: 'House of Representatives',
  signs: [
    { pattern: /^New Zealand Parliament/my, weight: 4 },
    {
      pattern: /^\d{1,2}\.? (?:(?:Rt )?Hon |Dr )?[A-Z][A-Z' .-]{4,40} \(.{2,60}\) to the [A-Z]/my,
      weight: 8,
    },
    {
      pattern:
        /^(?:(?:Rt )?Hon )(?:Dr |Sir )?[A-Z][A-Z' -]{4,40}(?: \(.{3,120}\))?(?: on behalf of .{3,80})? ?:/my,
      weight: 5,
    },
    { pattern: /^\[(?:Sitting date: .{5,30}\. )?Volume: ?\d+; ?Page: ?\d+\]$/my, weight: 5 },
    {
      pattern: /^(?:(?:Mr|Madam) SPEAKER|SPEAKER) ?:|^(?:The )?(?:ASSISTANT SPEAKER|CHAIRPERSON) \(/my,
      weight: 3,
    },
    { pattern: /^A party vote was called for/my, weight: 5 },
    {
      pattern:
        /^[A-Z][A-Z' -]{4,40} \((?:National|Labour|Green|ACT|NZ First|Te Pāti Māori|Māori Party)(?:—[^()]{3,40})?\) ?:/my,
      weight: 5,
    },
  ],
  rules: [
    { kind: 'metadata', pattern: record },
    { kind: 'metadata', pattern: day },
    { kind: 'column', pattern: page },
    { kind: 'division', pattern: division },
    { kind: 'note', pattern: /^\[[^\]]{1,395}\]$/ },
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
    verb: /(?!)/y,
  },
  questionNumber: /(?!)/,
  uin: /(?!)/,
};
