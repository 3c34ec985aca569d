/**
 * The Congressional Record of the United States as its text edition prints it: House, Senate, Extensions of Remarks, Daily
 * Digest. Print lines of 71 characters; the indent tells what a line is: 2 a paragraph of the proceedings, 5 and more
 * inserted matter, centred a heading. Labels end with a full stop and have the surname in capitals.
 */
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import type { Attribution } from '../block.ts';
import { ukCommons } from './uk-commons.ts';

const granuleHead = /^\[Congressional Record (?:Volume|Vol\.) .{1,90}\]$/;
const granulePart =
  /^\[(?:House|Senate|Extensions of Remarks|Daily Digest|Front Matter|Pages? [A-Z]?\d.{0,40})\]$/;
const rule = /^(?:_{4,}|-{20,}|={20,})$/;
const pageMark = /^\[\[Page [A-Z]*\d+\]\]$/;
const time = /^\{time\} +\d{3,4}$/;
/** The heading of a vote, and the heads of its lists. */
const voteHead =
  /^(?:\[(?:Roll(?:call)?|Quorum)(?: Vote)? No\. \d+(?:,? (?:Leg|Ex)\.)?\]|(?:YEAS|NAYS|AYES|NOES|NOT VOTING|PRESENT|ANSWERED ``PRESENT''(?: \d+)?)--\d+)$/;
/** A line of a vote's list: a surname, with state or forename where several Members share it. */
const votingMember = /^(?:Mc|Mac|De|La|Di|Du|Van|Del|O')?[A-Z][A-Za-z'’., -]{1,30}(?: \([A-Z]{2}\))?$/;

/** What the reporter writes in paragraphs of his own, from the formulas of the two Houses. */
const procedure = new RegExp(
  '^(?:' +
    [
      'There was no objection\\.$',
      'There being no objection, the (?:Senate|bill|resolution|amendment|House)',
      'The (?:Clerk|legislative clerk|assistant legislative clerk|senior assistant|bill clerk|assistant bill clerk|clerk|Chief Clerk|Sergeant at Arms|journal clerk|assistant journal clerk|assistant parliamentarian) ',
      'The (?:question|vote) was taken',
      'The (?:yeas and nays|ayes and noes) (?:were|was) ',
      'The result (?:of the vote )?was announced',
      'The (?:text|material|yeas|following|preamble)(?: of the [^.]{1,80})? (?:is|are|was|were) (?:as follows|ordered)',
      '(?:A|The) (?:motion(?: to reconsider| to lay on the table)?|recorded vote|quorum call|call of the House)[^.;]{0,60} (?:was|were) (?:laid|ordered|agreed|rejected|taken|entered)',
      'The (?:[a-z]+ )?(?:amendments?|bill|motion|resolution|concurrent resolution|joint resolution|conference report|preamble|nominations?|title|Senate bill|previous question)(?: \\([^)]{1,60}\\))?(?:, as (?:amended|modified),)? (?:was|were|is as follows)',
      'The (?:Senate|House|Committee)(?:, at .{1,60},)? (?:met|proceeded|resumed|continued|divided|resolved|adjourned|reassembled|being in)',
      'Accordingly[,(]',
      'Thereupon, ',
      'So (?:\\(two-thirds|the (?:motion|bill|amendment|resolution|concurrent|joint|conference|House|Senate|previous|Journal|nomination|point|decision|Chair))',
      'Stated (?:for|against):$',
      'By unanimous consent,? ',
      '(?:[A-Z][A-Za-z ]+ )?Senators? addressed the Chair',
      'Messrs\\. ',
    ].join('|') +
    ')',
);
/** What introduces matter printed within a speech, which goes on behind it. */
const insertion = /^(?:There being no objection, the (?!Senate|bill|resolution|amendment|House)|\[From )/;
const permission = /^\((?:(?:Mr|Mrs|Ms|Miss|Dr)\. |By unanimous consent|At the request of )/;
const bulleted = /^(?:<bullet> ?|• ?|\[bullet\] ?)/;

const titled = /^(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? (?:Manager |Counsel |Chief Justice )?/;
const chair =
  /^The (?:(?:Acting|ACTING|Temporary) )?(?:SPEAKER|CHAIRMAN|CHAIRWOMAN|CHAIR|PRESIDING OFFICER|PRESIDENT|VICE PRESIDENT|CHIEF JUSTICE)(?: pro tempore)?/;
const clerk = /^The (?:CLERK|SECRETARY|CHAPLAIN|SERGEANT AT ARMS|legislative CLERK)/;
/** A surname in capitals but for its first syllable: `McKINNEY`, `DeLAY`, `ROS-LEHTINEN`. */
const capitalName = /^(?:[A-Z][A-Za-zÀ-ÿ'’-]*[A-ZÀ-Þ]{2}|[A-Z]'[A-Z]+|[A-Z]{2}|XU|WU)$/;
const nameParticle = /^(?:[A-Z]\.|[A-Z][a-z]*|de|la|del|der|von|van|Jr\.|Sr\.|II|III|IV)$/;
const initial = /^[A-Z]\.$/;
const generation = /^(?:Jr|Sr|II|III|IV)$/;
const state = /^ of (?:the )?[A-Z][A-Za-z]+(?: (?:of )?[A-Z][A-Za-z]+){0,2}/;
const longestLabel = 120;

/** Where the surname in capitals ends, with forenames and initials before it; -1 when there is none. */
function capitalsEnd(words: string, from: number): number {
  let at = from;
  let end = -1;
  while (at < words.length && at < longestLabel) {
    const space = words.indexOf(' ', at);
    const until = space < 0 ? words.length : space;
    const word = words.slice(at, until);
    const bare = word.replace(/(?<![.,])[.,]+$/, '');
    if (capitalName.test(bare) || (end >= 0 && generation.test(bare))) end = at + bare.length;
    else if (!(end >= 0 ? initial : nameParticle).test(word)) break;
    if (
      /[.,]$/.test(word) &&
      end >= 0 &&
      !initial.test(word) &&
      !generation.test(words.slice(until + 1, until + 3))
    )
      break;
    at = until + 1;
  }
  return end;
}

interface Named {
  readonly form: Attribution['form'];
  /** Length of the name from the start of the words. */
  readonly length: number;
}

function nameAt(words: string): Named | undefined {
  const office = chair.exec(words);
  if (office) return { form: 'chair', length: office[0].length };
  const officer = clerk.exec(words);
  if (officer) return { form: 'office', length: officer[0].length };
  const title = titled.exec(words);
  if (!title) return undefined;
  const end = capitalsEnd(words, title[0].length);
  if (end < 0) return undefined;
  const home = state.exec(words.slice(end));
  return { form: 'person', length: end + (home ? home[0].length : 0) };
}

/** Reads the bracket groups behind a name; stops at the first character that belongs to none. */
function groupsAt(words: string, from: number): { groups: string[]; end: number } {
  const groups: string[] = [];
  let end = from;
  while (words.startsWith(' (', end)) {
    const close = words.indexOf(')', end);
    if (close < 0) break;
    groups.push(words.slice(end + 2, close));
    end = close + 1;
  }
  return { groups, end };
}

/** A printed label: the name, its brackets, a full stop. `closed` tells it from a sentence that begins with a name. */
function labelAt(words: string, offset: number): { attribution: Attribution; closed: boolean } | undefined {
  const skip = bulleted.exec(words)?.[0].length ?? 0;
  const spoken = words.slice(skip, skip + longestLabel * 2);
  const named = nameAt(spoken);
  if (!named) return undefined;
  const { groups, end } = groupsAt(spoken, named.length);
  const closed = spoken[end] === '.' && (end + 1 === spoken.length || spoken[end + 1] === ' ');
  const attribution: Attribution = {
    start: offset + skip,
    end: offset + skip + end,
    form: named.form,
    name: spoken.slice(0, named.length).replace(/\s+/g, ' '),
    groups: groups.filter((group) => !/^(?:during|for|when)\b/.test(group)),
    textStart: offset + skip + end + 1 + (spoken[end + 1] === ' ' ? 1 : 0),
  };
  return { attribution, closed };
}

/** How many lines a label may run over, and a heading. */
const mostLines = 4;

/** Lines set flush left below a paragraph's first one: the rest of the paragraph. */
function paragraphLines(line: LineContext): number {
  let count = 1;
  while (count < mostLines * 2 && line.neighbourIndent(count) === 0 && !pageMark.test(line.neighbour(count)))
    count++;
  return count;
}

/** A paragraph of the proceedings: a label, the reporter's words, or speech. */
function proceedings(line: LineContext): Shape {
  const { words, offset } = line;
  if (permission.test(words)) return { kind: 'procedural', lineCount: paragraphLines(line) };
  const label = labelAt(words, offset);
  if (label?.closed) return { kind: 'paragraph', attribution: label.attribution };
  if (label) return wrappedLabel(line) ?? { kind: 'procedural', lineCount: paragraphLines(line) };
  if (titled.test(words) && /^(?:Mr|Mrs|Ms|Miss|Dr)\.(?: [A-Z][A-Za-z. ]{0,30})?$/.test(words)) {
    const wrapped = wrappedLabel(line);
    if (wrapped) return wrapped;
  }
  if (insertion.test(words)) return { kind: 'note', lineCount: paragraphLines(line) };
  return procedure.test(words)
    ? { kind: 'procedural', lineCount: paragraphLines(line) }
    : { kind: 'paragraph' };
}

/** A label that the end of the line cuts: `Ms. EDDIE BERNICE JOHNSON of` / `Texas. Mr. Speaker, …`. */
function wrappedLabel(line: LineContext): Shape | undefined {
  if (line.neighbourIndent(1) !== 0) return undefined;
  const { words, offset } = line;
  const joined = labelAt(`${words} ${line.neighbour(1)}`, offset);
  if (!joined?.closed || joined.attribution.end - offset <= words.length) return undefined;
  const name = joined.attribution;
  const shift = line.neighbourOffset(1) - (offset + words.length + 1);
  return {
    kind: 'paragraph',
    attribution: { ...name, end: name.end + shift, textStart: name.textStart + shift },
    lineCount: 2,
  };
}

/** Distance of the next line with words; 0 when a few lines bring none. */
function nextDistance(line: LineContext, from: number): number {
  for (let distance = from; distance < from + mostLines; distance++) {
    if (line.neighbourIndent(distance) >= 0) return distance;
  }
  return 0;
}

const isCapitals = (words: string): boolean => /[A-Z]{2}/.test(words) && !/[a-z]{3}/.test(words);

/** A heading in small letters is short, so that its centre leaves at least this much white space before it. */
const leastCentred = 8;

/** A centred heading stands apart, and a paragraph of the proceedings follows it; inserted matter has its own below. */
function heading(line: LineContext): Shape | undefined {
  if (line.neighbourIndent(-1) >= 0 && !isMark(line.neighbour(-1))) return undefined;
  let lineCount = 1;
  while (lineCount < mostLines && continuesHeading(line, lineCount)) lineCount++;
  const after = line.neighbour(lineCount);
  if (after !== '' && !isMark(after)) return undefined;
  const next = nextDistance(line, lineCount);
  const below = next === 0 ? '' : line.neighbour(next);
  const belongs = line.neighbourIndent(next) <= 3 || rule.test(below) || isMark(below);
  if (next === 0 || !belongs || granuleDate.test(line.words) || /^(?:HON\.|\[|\()/.test(line.words))
    return undefined;
  if (!isCapitals(line.words) && (line.indent < leastCentred || /[.,:;]$/.test(line.words))) return undefined;
  return { kind: 'heading', level: isCapitals(line.words) || isHouse.test(line.words) ? 1 : 2, lineCount };
}

function continuesHeading(line: LineContext, distance: number): boolean {
  const words = line.neighbour(distance);
  const indent = line.neighbourIndent(distance);
  return indent > 1 && !isMark(words) && (indent > 3 || isCapitals(words));
}

/** The day that stands centred below the Member's name in the Extensions, and above the Digest. */
const granuleDate = /^[A-Z][a-z]+day, [A-Z][a-z]+ \d{1,2}, \d{4}$/;
const isHouse = /^(?:House of Representatives|Senate|Extensions of Remarks|Daily Digest)$/;
const isMark = (words: string): boolean => time.test(words) || pageMark.test(words);

/** Lines of the text edition itself. Their first characters are told first: most lines are plain words. */
function markOf(words: string): Shape | undefined {
  if (!/^[[{_\-=FYNAP]/.test(words)) return undefined;
  if (granuleHead.test(words) || granulePart.test(words)) return { kind: 'metadata' };
  if (words.startsWith('From the Congressional Record Online through ') || rule.test(words))
    return { kind: 'furniture' };
  if (pageMark.test(words)) return { kind: 'column' };
  if (time.test(words)) return { kind: 'time' };
  return voteHead.test(words) ? { kind: 'division' } : undefined;
}

function classify(line: LineContext): Shape | undefined {
  const { words, indent } = line;
  const marked = markOf(words);
  if (marked) return marked;
  if (indent > 3 || isCapitals(words)) {
    const headed = heading(line);
    if (headed) return headed;
  }
  if (indent >= 1 && indent <= 3) return proceedings(line);
  if (indent === 0) {
    // A copy that lost its indents still has the surnames in capitals.
    const label = labelAt(words, line.offset);
    if (label?.closed) return { kind: 'paragraph', attribution: label.attribution };
  }
  if (indent >= 4 && indent <= 6 && votingMember.test(words)) return undefined;
  return { kind: 'paragraph' };
}

/** The record numbers no questions. */
const never = /(?!)/;

/** Marks of the text edition, none of which another record prints. */
const signs = [
  { pattern: /^\[Congressional Record (?:Volume|Vol\.)/my, weight: 20 },
  { pattern: /^\[\[Page [HSED]\d+\]\]$/my, weight: 10 },
  { pattern: /^ +\{time\} +\d{3,4}$/my, weight: 6 },
  {
    pattern: /^ {1,3}The (?:SPEAKER pro tempore|PRESIDING OFFICER|ACTING PRESIDENT pro tempore)\b/my,
    weight: 6,
  },
  {
    pattern: /^ {1,3}(?:Mr|Mrs|Ms)\. [A-Z][A-Za-z-]{0,30}[A-Z]{2}(?: of [A-Z][a-z]+)?\. M[rs]{1,2}\. /my,
    weight: 6,
  },
  { pattern: /\b(?:gentleman|gentlewoman) from [A-Z][a-z]+/, weight: 2 },
];

export const usCongressionalRecord: Dialect = {
  id: 'us-congressional-record',
  title: 'Congressional Record (US)',
  jurisdiction: 'us',
  houses: [
    { pattern: /^\[House\]$|^House of Representatives$/, name: 'House of Representatives' },
    { pattern: /^\[Senate\]$|^Senate$/, name: 'Senate' },
    { pattern: /^\[Extensions of Remarks\]$/, name: 'House of Representatives' },
  ],
  signs,
  rules: [],
  classify,
  readLabel: () => undefined,
  paragraphs: 'wrapped',
  attribution: {
    ...ukCommons.attribution,
    honorific: /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? )+/,
    party: /^(?:[DRI]|[DRI]-[A-Z]{2})$/,
  },
  namesLost: 'never',
  questionNumber: never,
  uin: never,
};
