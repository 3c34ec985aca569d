/**
 * The historic web site of the UK Parliament, 1803 to 2005: `§` before each contribution, the name without a colon on the
 * line of the mark or above the words, `HC Deb … vol … cc…` below the title. The § proves a speaker where the words behind
 * it can be a name; the names themselves are those of uk-historic.ts.
 */
import type { AttributionForm, Label } from '../block.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { formOf, groupEnd, readLabel } from '../label.ts';
import { readOpenLabel } from '../open-label.ts';
import {
  historicAttribution,
  historicHouses,
  historicRules,
  isPrintedTitle,
  opensParagraph,
} from './uk-historic.ts';
import { isTopic } from '../survey.ts';
import { reportedShape } from './uk-reported.ts';

/** The mark, also as character recognition reads it, and an oral question's number. */
const mark =
  /^(?:[§$]|[8S](?= (?:\d{1,3}\. )?(?:\*? ?)?(?:Mr|MR|Sir|SIR|Mrs|Lord|LORD|The|THE|Viscount|Earl|Dr|Major|Colonel)\b))\s*/;
const number = /^(?:\*\s?)?(?:(Q?T?\d{1,3})\.\s+(?:(?:and|to)\s+\d{1,3}\.\s+)?)?(?:\*\s?)?/;
const reference = /^H[CL] Deb \d/;

/** What print leaves behind a name: a stop, a colon. */
const trailing = /(?<![\s:.])[\s:.]+$/;

/** Longest line that is a name and nothing else: an office of several departments, with its holder in brackets. */
const longestNameLine = 220;

const isProcedure = (words: string): boolean =>
  historicRules.some(({ kind, pattern }) => kind !== 'heading' && pattern.test(words));

/** Where the name before brackets ends, and what stands in those that close the line. */
function cutNameLine(
  words: string,
): { readonly name: string; readonly groups: readonly string[] } | undefined {
  const open = words.indexOf('(');
  if (open < 0) return { name: words, groups: [] };
  const groups: string[] = [];
  let at = open;
  while (words[at] === '(') {
    const close = groupEnd(words, at, words.length);
    if (close < 0) return undefined;
    groups.push(words.slice(at + 1, close).trim());
    for (at = close + 1; words[at] === ' ';) at++;
  }
  return at >= words.length ? { name: words.slice(0, open).trim(), groups } : undefined;
}

/**
 * A name line behind the mark. Any short run of words without a full stop at its end will do where words follow below:
 * names that recognition has spoilt (`The CHAIR MAN`, `Mr. Lembit öpik`) still have their mark.
 */
function readNameLine(words: string, start: number): Label | undefined {
  const printed = number.exec(words);
  const from = printed ? printed[0].length : 0;
  const cut = cutNameLine(words.slice(from).replace(trailing, ''));
  if (!cut || words.length > longestNameLine) return undefined;
  const { name, groups } = cut;
  if (!/^\p{Lu}/u.test(name) || /[?!;,—]$/.test(name) || name.split(' ').length > 24) return undefined;
  const known = formOf(name, historicAttribution);
  if (known === undefined && words.endsWith('.')) return undefined;
  const form: AttributionForm = known ?? 'person';
  const bare = words.slice(from).trimEnd();
  const attribution = {
    start: start + from,
    end: start + from + bare.replace(trailing, '').length,
    form,
    name,
    groups,
    textStart: start + words.length,
  };
  return { attribution, strong: true, ...(printed?.[1] === undefined ? {} : { questionNumber: printed[1] }) };
}

/** A name that the words follow on its line: `§ Mr. EXAMPLE I beg to move`, `§ MR. EXAMPLE said, he`. */
function readMarkedLine(words: string, start: number): Label | undefined {
  return (
    readLabel(words, start, historicAttribution) ??
    readOpenLabel(words, start, historicAttribution, {
      afterCapitals: /^\S/,
      afterName: new RegExp(
        `^[A-Z“"‘']|${historicAttribution.verb.source}|${reportedShape.afterName.source}`,
      ),
    })
  );
}

function shapeOf({ attribution, questionNumber }: Label, kind: 'attribution' | 'paragraph'): Shape {
  return { kind, attribution, ...(questionNumber === undefined ? {} : { questionNumber }) };
}

/** Whether words stand right below, or, in a copy with blank lines between, below a line that is a name and nothing else. */
function isSpokenBelow(line: LineContext, words: string): boolean {
  if (line.neighbour(1) !== '') return true;
  const below = line.neighbour(2);
  return (
    below !== '' && !mark.test(below) && !isTopic(words) && formOf(words, historicAttribution) !== undefined
  );
}

function classifyMarked(line: LineContext, marked: string): Shape {
  const words = line.words.slice(marked.length);
  const start = line.offset + marked.length;
  if (isProcedure(words)) return { kind: 'procedural' };
  const nameLine = isSpokenBelow(line, words) ? readNameLine(words, start) : undefined;
  if (nameLine) return shapeOf(nameLine, 'attribution');
  const label = readMarkedLine(words, start);
  if (!label) return { kind: 'paragraph' };
  return shapeOf(label, label.attribution.textStart >= start + words.length ? 'attribution' : 'paragraph');
}

function classify(line: LineContext): Shape | undefined {
  const marked = mark.exec(line.words)?.[0];
  if (marked !== undefined) return classifyMarked(line, marked);
  const isTitle = line.neighbour(-1) === '' && line.neighbour(1) === '' && reference.test(line.neighbour(2));
  if (isTitle || isPrintedTitle(line)) return { kind: 'heading' };
  const label = /^[*A-Z]/.test(line.words)
    ? readLabel(line.words, line.offset, historicAttribution)
    : undefined;
  return label && !opensParagraph(line) ? { kind: 'paragraph' } : undefined;
}

export const ukHistoricWeb: Dialect = {
  id: 'uk-historic-web',
  title: 'Historic Hansard (UK, web)',
  jurisdiction: 'uk',
  houses: historicHouses,
  signs: [
    { pattern: /^HANSARD 1803.2005\b/my, weight: 8 },
    // No other record prints this mark: a piece from the middle of a debate shows nothing else of its own.
    { pattern: /^§ ?(?:\d{1,3}\. )?\*? ?[A-Z]/my, weight: 12 },
    { pattern: /^H[CL] Deb \d{1,2} [A-Z][a-z]+ \d{4}\b/my, weight: 4 },
  ],
  rules: historicRules,
  classify,
  attribution: historicAttribution,
  questionNumber: /^(Q?T?\d{1,3})\. /,
  uin: /[([](\d{4,7})[)\]]\.?$/,
};
