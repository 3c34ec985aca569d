/**
 * Reads an attribution: number, name, bracket groups, terminator. Owns the grammar of a label; whether a name on a line of
 * its own is one, or a heading, is for the scanner, which sees the lines around it.
 */
import type { Attribution, AttributionForm, Label } from './block.ts';
import type { AttributionShape } from './dialect.ts';
import { isCapital, isLetter } from '../text/characters.ts';
import { detached } from '../text/detached.ts';
import { longestAttribution } from '../text/limits.ts';
import { fitsAt } from '../text/patterns.ts';

interface Cut {
  readonly nameEnd: number;
  readonly end: number;
  readonly textStart: number;
  readonly groups: readonly string[];
  readonly verb: boolean;
}

const openBracket = (code: number): boolean => code === 0x28 || code === 0x5b;
const closeBracket = (code: number): boolean => code === 0x29 || code === 0x5d;

const none: readonly string[] = [];

/** Walks from the name's first letter to the terminator. Undefined when the words cannot be a label. */
function cutLabel(line: string, from: number, shape: AttributionShape): Cut | undefined {
  const limit = Math.min(line.length, from + longestAttribution);
  const { terminator } = shape;
  const stop = terminator.charCodeAt(0);
  let groups = none;
  let nameEnd = -1;
  let end = from;
  let at = from;
  while (at < limit) {
    const code = line.charCodeAt(at);
    if (openBracket(code)) {
      const close = groupEnd(line, at, limit);
      if (close < 0) return undefined;
      if (nameEnd < 0) nameEnd = end;
      const group = line.slice(at + 1, close).trim();
      groups = groups === none ? [group] : [...groups, group];
      end = at = close + 1;
    } else if (code === stop && line.startsWith(terminator, at)) {
      return {
        nameEnd: nameEnd < 0 ? end : nameEnd,
        end,
        textStart: skipSpaces(line, at + terminator.length),
        groups,
        verb: false,
      };
    } else if (code === 32) {
      at++;
    } else {
      const word = wordEnd(line, at, limit);
      if (word === at) return undefined;
      if (!isCapital(code) && fitsAt(shape.verb, line, at)) {
        return { nameEnd: nameEnd < 0 ? end : nameEnd, end, textStart: at, groups, verb: true };
      }
      if (nameEnd >= 0 || !fitsLabel(line, at, word, shape)) return undefined;
      end = at = word;
    }
  }
  if (at < line.length || !shape.nameLines) return undefined;
  return { nameEnd: nameEnd < 0 ? end : nameEnd, end, textStart: line.length, groups, verb: false };
}

export function groupEnd(line: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (openBracket(code)) depth++;
    else if (closeBracket(code) && --depth === 0) return at;
  }
  return -1;
}

/** Between the names of one person: `Lim Example @ Lim Sample`. */
const alias = 0x40;

/** A word of a label: letters, apostrophes, hyphens, the full stop of an abbreviation or initial, a comma in an office. */
export function wordEnd(line: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = line.charCodeAt(at);
    const inside =
      isLetter(code) ||
      code === 0x27 ||
      code === 0x2019 ||
      code === 0x2d ||
      code === 0x2f ||
      code === 0x26 ||
      code === alias;
    if (!inside && code !== 0x2e && code !== 0x2c) break;
    at++;
  }
  return at;
}

/** Connecting words of offices and particles of names; any other word of a label starts with a capital. */
const smallWords: ReadonlySet<string> = new Set(
  'of for and the to in at on de du da di del der den van von la le ap y hon hon. right noble learned with an & @ /'.split(
    ' ',
  ),
);
const comma = 0x2c;
const initials = /^(?:\p{Lu}\.)+$/u;
const abbreviation =
  /^(?:(?:Lieut|Lt|Brig|Maj)\.-)?(?:Mr|Mrs|Ms|Dr|Rev|Prof|Hon|Rt|St|Capt|Col|Lieut|Lt|Gen|Maj|Brig|Comdr|Sgt|Serjt|Sen|Jr|Snr|No|M[beu])\.$/i;

/** Whether the word from `from` to before `to` may stand in a label. Most do by their first letter, and are not cut out. */
function fitsLabel(line: string, from: number, to: number, shape: AttributionShape): boolean {
  const isAbbreviated = line.charCodeAt(to - 1) === 0x2e;
  if (!isAbbreviated && isCapital(line.charCodeAt(from))) return true;
  if (isAbbreviated) {
    const word = line.slice(from, to);
    return initials.test(word) || abbreviation.test(word);
  }
  if (smallWords.has(line.slice(from, line.charCodeAt(to - 1) === comma ? to - 1 : to))) return true;
  return shape.particle.test(line.slice(from, to));
}

export function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 0xa0) at++;
  return at;
}

const officeOpening = /^(?:The|Minister|Secretary|Parliamentary|Attorney|Solicitor) /;

/** What a name tells by its words alone. */
interface NameReading {
  /** The name itself; one string for all labels that print it. */
  readonly name: string;
  readonly form: AttributionForm | undefined;
  readonly hasTitle: boolean;
}

/** So many names are no longer those of a few texts. */
const mostNames = 10_000;
/** A day repeats its few hundred names thousands of times: each is read once. */
const namesRead = new WeakMap<AttributionShape, Map<string, NameReading>>();

function readName(name: string, shape: AttributionShape): NameReading {
  let names = namesRead.get(shape);
  if (!names || names.size > mostNames) namesRead.set(shape, (names = new Map<string, NameReading>()));
  const known = names.get(name);
  if (known) return known;
  const own = detached(name);
  const reading = { name: own, form: formByWords(own, shape), hasTitle: shape.honorific.test(own) };
  names.set(own, reading);
  return reading;
}

/** What kind of speaker a name stands for, or undefined when it can be none. */
export const formOf = (name: string, shape: AttributionShape): AttributionForm | undefined =>
  readName(name, shape).form;

function formByWords(name: string, shape: AttributionShape): AttributionForm | undefined {
  if (shape.chair.test(name)) return 'chair';
  if (shape.crowd.test(name)) return 'crowd';
  if (shape.officeWord.test(name) && (shape.officeOpening ?? officeOpening).test(name)) return 'office';
  return isPersonal(name, shape) ? 'person' : undefined;
}

/** Two to seven words, or a title and one: capitals and particles only, no commas, not a phrase that opens with "The", or a letter. */
function isPersonal(name: string, shape: AttributionShape): boolean {
  const titled = shape.honorific.exec(name);
  const bare = titled ? name.slice(titled[0].length) : name;
  if (name.includes(',') || (!titled && /^(?:The|Dear) /.test(name))) return false;
  const words = bare.split(' ');
  if (words.length > 7 || words.length < (titled ? 1 : 2)) return false;
  const last = words.at(-1) ?? '';
  if (!isCapital(last.charCodeAt(0)) || (last.length < 2 && !titled)) return false;
  return words.every(
    (word, at) =>
      isCapital(word.charCodeAt(0)) ||
      ((titled !== null || (at > 0 && word !== 'of' && word !== 'and' && word !== 'the')) &&
        shape.particle.test(word)),
  );
}

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** A capital before a small letter begins a name or a sentence, as in `I am`: most lines are spared the look for a number or mark. */
const beginsWithWord = (line: string): boolean =>
  isCapital(line.charCodeAt(0)) && isSmallLetter(line.charCodeAt(line.charCodeAt(1) === 0x20 ? 2 : 1));

/**
 * Reads the label at the start of a line.
 * @param line the line without its break; only its first {@link longestAttribution} characters are looked at
 * @param offset UTF-16 offset of the line in the text, added to every span of the answer
 */
export function readLabel(line: string, offset: number, shape: AttributionShape): Label | undefined {
  const prefix = beginsWithWord(line) ? null : shape.prefix.exec(line);
  const from = prefix ? prefix[0].length : 0;
  if (!isCapital(line.charCodeAt(from))) return undefined;
  const cut = cutLabel(line, from, shape);
  if (!cut || cut.nameEnd <= from) return undefined;
  const { name, form, hasTitle } = readName(line.slice(from, cut.nameEnd).trim(), shape);
  if (!form) return undefined;
  const number = prefix?.slice(1).find(Boolean);
  const attribution: Attribution = {
    start: offset + from,
    end: offset + cut.end,
    form,
    name,
    groups: cut.groups,
    textStart: offset + cut.textStart,
  };
  const strong =
    form !== 'person' ||
    cut.groups.length > 1 ||
    shape.party.test(cut.groups[0] ?? '') ||
    cut.verb ||
    hasTitle ||
    number !== undefined;
  return number === undefined ? { attribution, strong } : { attribution, strong, questionNumber: number };
}
