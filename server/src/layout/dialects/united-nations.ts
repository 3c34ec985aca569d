/**
 * Verbatim records of the United Nations General Assembly and Security Council (PV), and of the Conference on Disarmament:
 * `Mr. Example (Northland) (spoke in French):`. Decisions and procedure are lines of their own; nobody has a party.
 */
import type { Attribution, AttributionForm, Label } from '../block.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { ukCommons } from './uk-commons.ts';

const title =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Judge|Justice|Prince|Princess|Sheikh|Sheikha|Shaikh|King|Queen|President|Prime Minister|Archbishop|Monsignor|Cardinal|General|Ambassador|Father|Chief|Sayyid|Crown Prince|Lt\. Gen|Lieutenant General|Major General|Brigadier General|Nana|Ato|U|Datuk|Dato|Tun|Tan Sri|Begum|Rev|Reverend|Sister)\.? )+/;
const chair =
  /^The (?:Acting |Temporary |Provisional |Vice-|Co-|Deputy |Alternate )?(?:President|Presidents|Chair|Chairman|Chairperson|Chairwoman|Co-Chair)$/;
const office =
  /^(?:The )?(?:Deputy |Assistant |Under-|Acting )?(?:Secretary-General|High Commissioner|Secretary|Legal Counsel|Clerk|Rapporteur|Executive Director|Special Envoy)(?: .{1,60})?$/;
/** A word that no office's name has: with it a sentence begins as one does, `The Secretary-General has told us this: …`. */
const foreignWord = / (?!(?:of|for|in|the|and|to|on)\b)\p{Ll}/u;
const crowd = /^(?:Several|Some|All) (?:members|representatives|delegations)$/i;
const particle =
  /^(?:de|da|do|dos|du|del|della|der|den|di|van|von|la|le|los|las|bin|bint|ibn|ben|al|el|y|e|of|ould|ag|zu|ter|ten|af|O’|d’.{2,20}|al-.{2,20}|el-.{2,20})$/i;
const nameWord = /^[\p{Lu}‘’][\p{L}’‘'.-]*$/u;
/** What is said in the bracket of the language, not of the speaker: `spoke in French`, `interpretation from Arabic`. */
const language = /^(?:spoke|interpretation|translation|continued|in|provided|video)\b/i;
/** The longest labels carry an office and a country: about 200 characters. */
const longestLabel = 260;
const mostNameWords = 8;

interface Cut {
  readonly name: string;
  readonly groups: readonly string[];
  /** Length of name and brackets. */
  readonly end: number;
  readonly textStart: number;
}

/** Splits a line at the first colon outside brackets; only brackets may stand between the name and the colon. */
function cut(line: string): Cut | undefined {
  const groups: string[] = [];
  const limit = Math.min(line.length, longestLabel);
  let nameEnd = -1;
  for (let at = 0; at < limit; at++) {
    const character = line[at];
    if (character === '(') {
      const close = line.indexOf(')', at);
      if (close < 0) return undefined;
      if (nameEnd < 0) nameEnd = at;
      groups.push(line.slice(at + 1, close));
      at = close;
    } else if (character === ':') {
      const text = at + 1;
      const name = line.slice(0, nameEnd < 0 ? at : nameEnd).trim();
      return { name, groups, end: at, textStart: line[text] === ' ' ? text + 1 : text };
    } else if (nameEnd >= 0 && character !== ' ') return undefined;
  }
  return undefined;
}

function formOf(name: string): AttributionForm | undefined {
  if (chair.test(name)) return 'chair';
  if (crowd.test(name)) return 'crowd';
  if (office.test(name)) return foreignWord.test(name) ? undefined : 'office';
  const titled = title.exec(name);
  if (!titled) return undefined;
  const words = name.slice(titled[0].length).replace(/,$/, '').split(/\s+/);
  const isName =
    words.length <= mostNameWords && words.every((word) => nameWord.test(word) || particle.test(word));
  return isName && words.some((word) => nameWord.test(word)) ? 'person' : undefined;
}

/** Reads `Name (State) (language):`; the State stays with the name, the language does not. */
function readLabel(line: string, offset: number): Label | undefined {
  const found = cut(line);
  const form = found && formOf(found.name);
  if (!form) return undefined;
  const attribution: Attribution = {
    start: offset,
    end: offset + found.end,
    form,
    name: found.name,
    groups: found.groups.filter((group) => !language.test(group)),
    textStart: offset + found.textStart,
  };
  return { attribution, strong: true };
}

const cover =
  /^(?:United Nations(?: .{0,30})?|(?:[A-Z]\/\d{1,3}|S|CD)\/PV\.\d+.{0,30}|(?:General Assembly|Security Council|Conference on Disarmament)|.{3,30} (?:session|year)|\d{1,5}(?:st|nd|rd|th)(?: plenary| \(resumed\))? meeting.{0,20}|(?:Official Records|Provisional|New York|Geneva)|\d{2}-\d{5}(?: ?\(E\))?|\*\d{5,}\*|\(?Resumption \d+\)?|President: (?:Mr|Mrs|Ms|Miss|Sir|Dame)\b[^:]{2,80}|Members: [^:]{2,80})$/;
const dateLine =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]+ \d{4}(?:,? (?:at )?\d.{0,12}|, noon)?$/;
const leaders = /(?:\. ?){5}|…{2}/;
const boilerplate =
  /^(?:This record contains the |Corrections? should be submitted|They should be |Corrected records will be |interpretation of speeches|the interpretation of speeches|.{0,60}www\.un\.org)/;
const foot =
  /^(?:\d{1,3}\/\d{1,3}(?: +\d{2}-\d{5})?|\d{2}-\d{5} +\d{1,3}\/\d{1,3}|[SA]\/(?:\d{1,3}\/)?PV\.\d+ +\d{2}\/\d{2}\/\d{4}|\d{2}\/\d{2}\/\d{4} .{0,80}[SA]\/(?:\d{1,3}\/)?PV\.\d+)$/;

/** What the record says of the meeting itself, in a closed list. */
const procedure = new RegExp(
  '^(?:' +
    [
      'The meeting (?:was (?:called to order|suspended|adjourned)|rose|resumed|closed)',
      'The agenda was adopted',
      'It (?:is|was) so decided\\.$',
      'There being no objection, it (?:is|was) so decided',
      'At the invitation of the (?:Acting )?President',
      '(?:The )?(?:Draft|draft) (?:resolution|decision)s? .{1,160} (?:was|were) (?:adopted|not adopted|rejected)',
      'The (?:draft resolution|draft decision|amendment|motion|preambular paragraph|operative paragraph)s?(?: .{1,120})? (?:was|were) (?:adopted|not adopted|rejected|retained)',
      'A (?:recorded )?vote was taken',
      '(?:In favour|Against|Abstaining|Abstentions):?$',
      '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Judge|Prince|Baroness)\\.? [^.:]{2,80} (?:took the Chair|was escorted|withdrew|\\([^)]{2,60}\\), (?:Vice-)?President, (?:took|in) the Chair|returned to the Chair)',
      '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\\.? [^:]{2,120}, (?:President|Vice-President|Prime Minister|King|Head|Minister)[^:]{0,160}(?:took|was escorted)',
      'The (?:members of the General Assembly|members of the Council|representatives|Assembly) (?:observed|stood)',
      'Members? of the .{3,60} (?:withdrew|took|observed)',
      'A vote was taken by',
      '\\[Subsequently',
    ].join('|') +
    ')',
);

const knownHeading =
  /^(?:Adoption of the agenda|Expression of (?:thanks|welcome|sympathy|condolences|gratitude|farewell).{0,80}|(?:Agenda )?[Ii]tems? \d{1,3}.{0,120}|Statement by the President.{0,80}|Address by .{3,160}|Tribute to .{3,120}|Opening of the session.{0,80}|Minute of silent prayer or meditation|Programme of work.{0,40}|Organization of work.{0,60}|Election of .{3,80}|Credentials of .{3,80}|Scale of assessments .{3,120}|Closing of the .{3,40}|Announcements?(?: by .{3,60})?|Rights? of reply|Explanations? of vote)$/;

/** The topic of a Security Council meeting is the first line behind the adoption of the agenda. */
const opensTopic = (line: LineContext): boolean => {
  const above = line.neighbour(-1) || line.neighbour(-2) || line.neighbour(-3);
  return /^The agenda was adopted\.$/.test(above) && !/[.:]$/.test(line.words);
};

function classify(line: LineContext): Shape | undefined {
  const { words } = line;
  if (cover.test(words) || dateLine.test(words) || leaders.test(words)) return { kind: 'metadata' };
  if (boilerplate.test(words)) return { kind: 'furniture' };
  if (foot.test(words)) return { kind: 'column' };
  if (procedure.test(words)) return { kind: 'procedural' };
  if (knownHeading.test(words) || opensTopic(line)) return { kind: 'heading', level: 1 };
  if (/^(?:Letter|Letters|Note|Report|Reports) (?:dated|of the|by the)\b/.test(words))
    return { kind: 'procedural' };
  return undefined;
}

export const unitedNations: Dialect = {
  id: 'united-nations',
  title: 'United Nations verbatim record',
  jurisdiction: 'un',
  houses: [
    { pattern: /^Security Council$|\bS\/PV\.\d/, name: 'Security Council' },
    { pattern: /^General Assembly$|\bA\/(?:\d{1,3}|ES-\d+)\/PV\.\d/, name: 'General Assembly' },
    { pattern: /^Conference on Disarmament$|\bCD\/PV\.\d/, name: 'Conference on Disarmament' },
  ],
  signs: [
    { pattern: /\b(?:[AS](?:\/(?:\d{1,3}|ES-\d+))?|CD)\/PV\.\d/, weight: 12 },
    { pattern: /^The meeting was (?:called to order|resumed) at /my, weight: 6 },
    {
      pattern:
        /^(?:Mr|Mrs|Ms|Sir|Dame)\.? [^:\r\n(]{2,60} \([^()\r\n]{3,60}\)(?: \((?:spoke|interpretation|continued) [^()\r\n]{3,40}\))?: /my,
      // Other houses print a seat so: by itself it says nothing.
      weight: 2,
    },
    {
      pattern: /\((?:spoke in|interpretation from) (?:Arabic|Chinese|English|French|Russian|Spanish)/,
      weight: 8,
    },
    { pattern: /^(?:It was so decided|The agenda was adopted)\.$/my, weight: 5 },
    { pattern: /\b(?:Security Council|General Assembly)\b/, weight: 2 },
  ],
  rules: [
    { kind: 'note', pattern: /^\((?!spoke|[a-z]\)|\d+\))[^()]{2,200}\)$/ },
    { kind: 'note', pattern: /^\[[^\]]{2,395}\]$/ },
  ],
  classify,
  readLabel,
  longestHeading: 220,
  attribution: { ...ukCommons.attribution, nameLines: false, honorific: title, party: /(?!)/, particle },
  namesLost: 'never',
  questionNumber: /(?!)/,
  uin: /(?!)/,
};
