/**
 * Numbered and titled documents: United Nations resolutions, Acts and Bills, columns of the Official Report. Owns how they
 * are printed and which official page shows them; instruments that the packs know are found by the packs' phrases.
 */
import { dateInWords } from '../text/dates.ts';

/** A document that is cited by number, title or column. */
export interface Citation {
  readonly kind: 'resolution' | 'act' | 'bill' | 'report';
  /** `Security Council resolution 2254`, `Human Rights Act 1998`, `Official Report, 12 May 2016`. */
  readonly title: string;
  /** Symbol, volume and column. */
  readonly details: string;
  /** Page of an official site, where the words settle which. */
  readonly url?: string;
  /** Of a column of the Official Report: where it stands. */
  readonly place?: ReportPlace;
}

/** A column of the Official Report. */
export interface ReportPlace {
  readonly house?: 'Commons' | 'Lords';
  /** ISO 8601 date. */
  readonly date: string;
  readonly volume?: string;
  readonly column?: string;
}

/** A citation and where it ends; some begin before the word by which they are found. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly citation: Citation;
}

const councilHere =
  /(?:(?:UN|United Nations)[ \n])?(?:Security[ \n]Council[ \n]resolution|[Rr]esolution|UNSCR)[ \n](\d{1,4})(?![\d/])(?:[ \n]?\((?:of[ \n])?(\d{4})\))?/y;
const assemblyHere =
  /(?:(?:UN|United Nations)[ \n])?(?:General[ \n]Assembly[ \n])?[Rr]esolution[ \n](\d{1,2})\/(\d{1,3})(?!\d)/y;
const symbolHere = /([SA])\/RES\/(\d{1,4})(?:\/(\d{1,3}))?(?:[ \n]?\((\d{4})\))?/y;
/** Words of the paragraph that tell a resolution of the United Nations from one of a party conference. */
const unitedNations = /\bUN\b|United[ \n]Nations|Security[ \n]Council|General[ \n]Assembly|UNSCR/;
/** How far around a number those words are looked for. */
const contextReach = 400;
/** Numbers above this need no further words: no other body counts so far. */
const plainlyCouncil = 999;
/** Smaller numbers count only where the Council is named before them. */
const fewestAlone = 100;

/** The resolution whose citation begins at an offset. */
export function resolutionAt(text: string, at: number): FoundCitation | undefined {
  const assembly = matchAt(assemblyHere, text, at);
  if (assembly) return found(at, assembly[0], assemblyResolution(assembly[1] ?? '', assembly[2] ?? ''));
  const symbol = matchAt(symbolHere, text, at);
  if (symbol) {
    const [printed, organ, number = '', second, year] = symbol;
    if (organ === 'S') return found(at, printed, councilResolution(number, year));
    return second === undefined ? undefined : found(at, printed, assemblyResolution(number, second));
  }
  const council = matchAt(councilHere, text, at);
  if (!council) return undefined;
  const [printed, number = '', year] = council;
  const around = text.slice(Math.max(0, at - contextReach), at + contextReach);
  const bare = /^[Rr]es/.test(printed);
  if (bare && Number(number) < fewestAlone) return undefined;
  if (bare && Number(number) <= plainlyCouncil && !unitedNations.test(around)) return undefined;
  return found(at, printed, councilResolution(number, year));
}

function councilResolution(number: string, year: string | undefined): Citation {
  const symbol = `S/RES/${number}${year === undefined ? '' : `(${year})`}`;
  return {
    kind: 'resolution',
    title: `UN Security Council resolution ${number}`,
    details: year === undefined ? `${symbol}; the year is not printed, so there is no link` : symbol,
    ...(year === undefined ? {} : { url: `https://undocs.org/${symbol}` }),
  };
}

const assemblyResolution = (session: string, number: string): Citation => ({
  kind: 'resolution',
  title: `UN General Assembly resolution ${session}/${number}`,
  details: `A/RES/${session}/${number}`,
  url: `https://undocs.org/A/RES/${session}/${number}`,
});

const found = (start: number, printed: string, citation: Citation): FoundCitation => ({
  start,
  end: start + printed.length,
  citation,
});

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const actYear =
  /Act(?:[ \n]\((?:Northern[ \n]Ireland|Scotland|Wales)\))?,?(?:[ \n]of)?[ \n](1[2-9]\d\d|20\d\d)\b/y;
const billMark = /Bill(?:[ \n]\[(?:HL|Lords)\])?(?![\p{L}]|[ \n]of[ \n][Rr]ights)/uy;
const titleWord = /^(?:\p{Lu}[\p{L}/’'-]*,?|\(\p{Lu}[\p{L}’' .-]*\)|etc\.?,?)$/u;
/** A word that ends a remark in brackets which began words before: `(Notification of Withdrawal)`, `(No. 1)`. */
const bracketEnd = /^[^()]*\),?$/;
/** The mark of an item of a list, `a)`, which ends no remark. */
const itemMark = /^[a-z\d]{1,3}\)$/;
/** Most words of such a remark. */
const mostBracketed = 12;
/** What alone makes no title of the word "Bill" behind it: `Government’s Bill`, `Public Bill Committee`, a list of people. */
const noBill =
  /(?:’s|'s|s’|s'|,|^and|^of|^for|^to|^in|^on|^with|^from|^against|^by|^Governor|^President|^Public)$/;
/** Whose Bill it is, in front of its title. */
const owner = /^(?:Government|Opposition|Coalition|Minister)(?:’s|'s) /;
const joining = new Set('and of for to in on with from against at by etc.'.split(' '));
/** Words with a capital that open a sentence and no title. */
const opening = new Set([
  'The',
  'This',
  'That',
  'Under',
  'In',
  'When',
  'As',
  'If',
  'A',
  'An',
  'Does',
  'Will',
  'Is',
]);
/** Words that alone before "Bill" or "Act" are no title. */
const notATitle = new Set([
  'Amendment',
  'Private',
  'Public',
  'Government',
  'Finance',
  'Hybrid',
  'Money',
  'Member’s',
  'Members’',
  '',
]);
/** Most characters of a short title before its "Act". */
const longestTitle = 160;

/** The Act or Bill whose last word begins at an offset: its short title stands before. @param from nothing before it is read */
export function legislationAt(
  text: string,
  at: number,
  from: number,
  isBritish: boolean,
): FoundCitation | undefined {
  const act = text.startsWith('A', at) ? matchAt(actYear, text, at) : null;
  const bill = text.startsWith('B', at) ? matchAt(billMark, text, at) : null;
  const tail = act ?? bill;
  if (!tail) return isBritish ? actAlone(text, at, from) : undefined;
  const name = withoutOwner(titleBefore(text, at, from));
  if (name === undefined || (bill && isNoBill(text, at, name.words))) return undefined;
  const title = `${name.words} ${tail[0]}`.replace(/\s+/g, ' ');
  const year = act?.[1];
  const url = !isBritish
    ? undefined
    : year === undefined
      ? `https://bills.parliament.uk/?SearchTerm=${encodeURIComponent(name.words)}`
      : `https://www.legislation.gov.uk/all?title=${encodeURIComponent(`${name.words} Act`)}&year=${year}`;
  return {
    start: name.start,
    end: at + tail[0].length,
    citation: {
      kind: act ? 'act' : 'bill',
      title,
      details: act ? 'Act, by its short title' : 'Bill, by its short title',
      ...(url === undefined ? {} : { url }),
    },
  };
}

interface TitleWords {
  readonly start: number;
  readonly words: string;
}

/** Without whose Bill it is: `Government’s Harbours Bill`. */
function withoutOwner(name: TitleWords | undefined): TitleWords | undefined {
  const length = name && owner.exec(name.words)?.[0].length;
  return length === undefined || !name
    ? name
    : { start: name.start + length, words: name.words.slice(length) };
}

/** Whether what stands before "Bill" is no short title: whose it is, what kind, the last of other people's names. */
function isNoBill(text: string, at: number, words: string): boolean {
  const begin = wordBefore(text, at, 0);
  return begin < 0 || notATitle.has(words) || noBill.test(text.slice(begin, at).trimEnd());
}

/**
 * Acts that Members name without a year, in capitals or small letters, and that are the only ones of their title in force
 * since they were passed (legislation.gov.uk). The last word before "Act" leads to the title and the year.
 */
const actsAlone: Readonly<Record<string, readonly (readonly [title: string, year: string])[]>> = {
  change: [['Climate Change', '2008']],
  communities: [['European Communities', '1972']],
  drugs: [['Misuse of Drugs', '1971']],
  evidence: [['Police and Criminal Evidence', '1984']],
  information: [['Freedom of Information', '2000']],
  parliaments: [['Fixed-term Parliaments', '2011']],
  rights: [['Human Rights', '1998']],
  slavery: [['Modern Slavery', '2015']],
  work: [['Health and Safety at Work', '1974']],
};
const longestAlone = 32;

const otherGap = /[^\S ]/g;

/** `the human rights act`: an Act without its year. */
function actAlone(text: string, at: number, from: number): FoundCitation | undefined {
  const before = text
    .slice(Math.max(from, at - longestAlone), at)
    .toLowerCase()
    .replace(otherGap, ' ');
  // Before hardly any "act" stands a word of these titles.
  const known = actsAlone[before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1)];
  if (!known || !/^[Aa]ct(?![\p{L}-])/u.test(text.slice(at, at + 4))) return undefined;
  const named = known.find(([title]) => before.endsWith(` ${title.toLowerCase()} `));
  if (!named) return undefined;
  const [title, year] = named;
  const start = at - title.length - 1;
  return {
    start,
    end: at + 'Act'.length,
    citation: {
      kind: 'act',
      title: `${title} Act`,
      details: `Act; the year is not printed, the one of ${year} is the only one of this title`,
      url: `https://www.legislation.gov.uk/all?title=${encodeURIComponent(`${title} Act`)}&year=${year}`,
    },
  };
}

const smallA = 0x61;
const smallZ = 0x7a;

/** Whether a word begins with a letter from a to z, as no word of a title does but the joining ones and `etc.`. */
function isSmallWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= smallA && code <= smallZ && !word.startsWith('etc');
}

/** Where the word begins before the space or line break that stands before an offset; -1 where there is none. */
function wordBefore(text: string, at: number, limit: number): number {
  let end = at - 1;
  if (end <= limit || !isGap(text[end])) return -1;
  // A line that goes on may be indented; a blank line ends what stands before it.
  while (end > limit && text[end - 1] === ' ') end--;
  if (end > limit && text[end - 1] === '\n') end--;
  let begin = end;
  while (begin > limit && !isGap(text[begin - 1])) begin--;
  return begin < end ? begin : -1;
}

const isGap = (letter: string | undefined): boolean => letter === ' ' || letter === '\n';

/** Where the remark in brackets begins whose last word begins at an offset; -1 where it has no beginning. */
function bracketBefore(text: string, at: number, limit: number): number {
  for (let words = 1, begin = at; words < mostBracketed; words++) {
    begin = wordBefore(text, begin, limit);
    if (begin < 0 || text.slice(begin, at).includes(')')) return -1;
    if (text[begin] === '(') return begin;
  }
  return -1;
}

/** `the` in `Offences against the Person`; elsewhere it stands before a title. */
const articleWithin = /\b(?:[Aa]gainst|Amendment[ \n]of)[ \n]$/;

/** Whether a small word may stand within a title, or end a remark in brackets. */
const mayJoin = (text: string, begin: number, word: string): boolean =>
  joining.has(word) ||
  word.endsWith(')') ||
  (word === 'the' && articleWithin.test(text.slice(Math.max(0, begin - 16), begin)));

/** Walks back over the capitalised words of a short title, and over what stands in brackets between them. */
function titleBefore(text: string, at: number, from: number): TitleWords | undefined {
  const limit = Math.max(from, at - longestTitle);
  let start = at;
  for (let cursor = at; ;) {
    let begin = wordBefore(text, cursor, limit);
    if (begin < 0) break;
    const word = text.slice(begin, cursor).trimEnd();
    // Mostly the word before is a small one that joins nothing.
    if (opening.has(word) || (isSmallWord(word) && !mayJoin(text, begin, word))) break;
    if (bracketEnd.test(word)) {
      begin = bracketBefore(text, begin, limit);
      if (begin < 0 && itemMark.test(word)) break;
      if (begin < 0) return undefined;
    } else if (titleWord.test(word)) start = begin;
    else if (!mayJoin(text, begin, word)) {
      // Of a title that begins before the brackets, in some other way, only the end was found.
      if (text[cursor] === '(') return undefined;
      break;
    }
    cursor = begin;
  }
  return start === at ? undefined : { start, words: text.slice(start, at).trimEnd().replace(/\s+/g, ' ') };
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const reportHere = new RegExp(
  String.raw`(?:O(?:fficial|FFICIAL) R(?:eport|EPORT)|Hansard),[ \n](?:House[ \n]of[ \n])?(?:(Commons|Lords),?[ \n])?(\d{1,2})(?:st|nd|rd|th)?[ \n](${months.join('|')}),?[ \n](\d{4})(?:[;,][ \n][Vv]ol(?:\.|ume)?[ \n](\d{1,4}))?(?:[;,][ \n](?:cc?|cols?|columns?)\.?[ \n]?(\d{1,5})(?:[-–]\d{1,5})?(?:WH|WS|W|GC)?)?`,
  'y',
);

/** The citation of the Official Report that begins at an offset: `Official Report, 12 May 2016; Vol. 609, c. 712`. */
export function reportAt(text: string, at: number): FoundCitation | undefined {
  const match = matchAt(reportHere, text, at);
  if (!match) return undefined;
  const [printed, house, day = '', month = '', year = '', volume, column] = match;
  const date = `${year}-${pad(months.indexOf(month) + 1)}-${pad(Number(day))}`;
  const place: ReportPlace = {
    date,
    ...(house === 'Commons' || house === 'Lords' ? { house } : {}),
    ...(volume === undefined ? {} : { volume }),
    ...(column === undefined ? {} : { column }),
  };
  const details = [volume && `volume ${volume}`, column && `column ${column}`].filter(Boolean).join(', ');
  const citation: Citation = {
    kind: 'report',
    title: `Official Report, ${dateInWords(date)}`,
    details,
    place,
  };
  return found(at, printed, citation);
}

const pad = (figure: number): string => String(figure).padStart(2, '0');

/** The page of a sitting day on the British site; it begins with November 1803 (Lords and Commons alike). */
export const reportUrl = ({ date }: ReportPlace, house: 'Commons' | 'Lords'): string =>
  `https://hansard.parliament.uk/${house}/${date}`;
