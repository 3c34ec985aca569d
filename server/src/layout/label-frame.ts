/**
 * The frame of a label that carries brackets: name, bracket groups, words behind them, terminator. Owns finding these
 * parts; what they mean (a person, the Chair, a constituency) is each dialect's to say.
 */
import type { LineContext } from './dialect.ts';
import { longestAttribution } from '../text/limits.ts';

/** Patterns must be sticky and have no other flag; they are tried at one place of the line at a time. */
export interface LabelFraming {
  /** What ends a label, spaces on both sides included. It begins with none of the stops of a sentence but these: `.`, `:`. */
  readonly terminator: RegExp;
  /** Words behind the name or its last bracket that stand for the terminator: `moved that`. The turn's words begin with them. */
  readonly verb?: RegExp;
  /** Words that may stand between the name or its last bracket and the terminator: `to the Minister of Health`. */
  readonly tail?: RegExp;
}

/** The parts of a label; offsets are relative to the line. */
export interface LabelFrame {
  readonly start: number;
  /** Behind the name or its last bracket. */
  readonly end: number;
  /** Where the turn's own words begin; the line's end when there are none. */
  readonly textStart: number;
  /** Single spaces, no brackets. */
  readonly name: string;
  /** Contents of the outermost brackets, in order; brackets inside them are kept. */
  readonly groups: readonly string[];
  readonly tail: string;
}

type Named = Omit<LabelFrame, 'textStart' | 'tail'>;

const spaces = /[ \t\u00a0\u202f]*/y;

const lengthAt = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0].length ?? -1;
};

const tidy = (words: string): string => words.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** A label that print breaks over lines, and how many it takes. */
export interface JoinedLines {
  readonly words: string;
  readonly lineCount: number;
  /** The offset in the text of a character of `words`. */
  offsetOf(index: number): number;
}

/** How many lines a label takes at most. */
const longestLabel = 3;

/** Offices of which the rest stands on the next line. */
const office = /^(?:The|Minister|Parliamentary) [^.:;?!(]{8,}$/;

/** Joins the lines below to a line whose bracket does not close on it, or to an office; undefined when none closes a bracket. */
export function joinBrokenLabel(line: LineContext): JoinedLines | undefined {
  let open = line.words.indexOf('(');
  if (open < 0 ? !office.test(line.words) : closing(line.words, open, line.words.length) >= 0)
    return undefined;
  const starts: { readonly index: number; readonly offset: number }[] = [{ index: 0, offset: line.offset }];
  let words = line.words;
  for (let distance = 1; distance < longestLabel; distance++) {
    const next = line.neighbour(distance);
    if (next === '') return undefined;
    starts.push({ index: words.length + 1, offset: line.neighbourOffset(distance) });
    words += ` ${next}`;
    if (open < 0) open = words.indexOf('(');
    if (open < 0 || closing(words, open, words.length) < 0) continue;
    return {
      words,
      lineCount: distance + 1,
      offsetOf(index) {
        const start = starts.filter((each) => each.index <= index).at(-1) ?? {
          index: 0,
          offset: line.offset,
        };
        return start.offset + index - start.index;
      },
    };
  }
  return undefined;
}

/** The offset of the bracket that closes the one at `open`, or -1. */
function closing(line: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x28 || code === 0x5b) depth++;
    else if ((code === 0x29 || code === 0x5d) && --depth === 0) return at;
  }
  return -1;
}

/** No name is longer; a line that shows no bracket and no terminator so far has none. */
const longestName = 90;

/** What no name holds: brackets, digits, the stops of a sentence and quotation marks. */
const foreign = '[([0-9:;<=>?!"“”]';
const ends = new WeakMap<LabelFraming, RegExp>();

/** Where a name ends, or turns out to be none. The engine looks for all that can end it at once. */
function endOfName(line: string, start: number, framing: LabelFraming): number {
  let end = ends.get(framing);
  if (!end) {
    const { terminator, verb, tail } = framing;
    const behindSpace = [verb, tail].flatMap((pattern) => (pattern ? ` (?:${pattern.source})` : []));
    end = new RegExp([foreign, `(?:${terminator.source})`, ...behindSpace].join('|'), 'g');
    ends.set(framing, end);
  }
  end.lastIndex = start;
  const at = end.exec(line)?.index ?? -1;
  return at < start + longestName ? at : -1;
}

/**
 * Finds the frame of the label that begins at `start`.
 * @returns undefined when no terminator, or word in its place, follows the name and brackets
 */
export function readFrame(line: string, start: number, framing: LabelFraming): LabelFrame | undefined {
  const at = endOfName(line, start, framing);
  if (at < 0) return undefined;
  const first = line.charAt(at);
  if (first === '(' || first === '[')
    return readGroups(line, start, at, Math.min(line.length, start + longestAttribution), framing);
  const width = lengthAt(framing.terminator, line, at);
  const named = (): Named => ({ start, end: at, name: tidy(line.slice(start, at)), groups: [] });
  if (width > 0) return { ...named(), textStart: at + width, tail: '' };
  if (first !== ' ') return undefined;
  if (framing.verb && lengthAt(framing.verb, line, at + 1) > 0)
    return { ...named(), textStart: at + 1, tail: '' };
  const tail = framing.tail ? lengthAt(framing.tail, line, at + 1) : -1;
  return tail > 0 ? withTail(line, named(), at + 1, tail, framing) : undefined;
}

function readGroups(
  line: string,
  start: number,
  open: number,
  limit: number,
  framing: LabelFraming,
): LabelFrame | undefined {
  const name = tidy(line.slice(start, open));
  const groups: string[] = [];
  let end = open;
  let at = open;
  while (line.charAt(at) === '(' || line.charAt(at) === '[') {
    const close = closing(line, at, limit);
    if (close < 0) return undefined;
    groups.push(tidy(line.slice(at + 1, close)));
    end = close + 1;
    at = end + Math.max(0, lengthAt(spaces, line, end));
  }
  const width = lengthAt(framing.terminator, line, end);
  if (width > 0) return { start, end, textStart: end + width, name, groups, tail: '' };
  if (framing.verb && lengthAt(framing.verb, line, at) > 0)
    return { start, end, textStart: at, name, groups, tail: '' };
  const tail = framing.tail ? lengthAt(framing.tail, line, at) : -1;
  return tail > 0 ? withTail(line, { start, end, name, groups }, at, tail, framing) : undefined;
}

function withTail(
  line: string,
  named: Named,
  at: number,
  length: number,
  framing: LabelFraming,
): LabelFrame | undefined {
  const stop = lengthAt(framing.terminator, line, at + length);
  if (stop <= 0) return undefined;
  return { ...named, textStart: at + length + stop, tail: line.slice(at, at + length) };
}
