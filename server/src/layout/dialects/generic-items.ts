/**
 * What houses without a dialect of their own print between speeches: numbered items of business, contents with leaders, names
 * above the time of their words. Owns these shapes; the table of the lines that need no look around is in generic.ts.
 */
import type { LineContext, Shape } from '../dialect.ts';
import { anyLabel } from './generic-label.ts';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** An entry of the contents: leaders, and a page. */
const contents = /(?:[.…] ?){4}\d{1,5}$/;

const clock = /^\d{1,2}:\d{2}:\d{2}$/;
/** How many lines of name and office stand at most above the time at which somebody began. */
const mostAboveTime = 3;
const longestName = 90;

const isOffice = (words: string): boolean => /^\p{Lu}[^.:?!\d]{3,100}$/u.test(words);

/**
 * A name, and below it offices, above the time at which he or she began: `Jane Example MS`, `First Minister`, `13:31:02`. A blank
 * line may stand before the time.
 */
function nameAboveTime(line: LineContext): Shape | undefined {
  const { label, words, offset } = line;
  if (!label || words.length > longestName || label.attribution.textStart < offset + words.length)
    return undefined;
  let lineCount = 1;
  while (lineCount < mostAboveTime && isOffice(line.neighbour(lineCount))) lineCount++;
  const time = line.neighbour(lineCount) || line.neighbour(lineCount + 1);
  if (!clock.test(time)) return undefined;
  const { attribution } = label;
  if (lineCount === 1) return { kind: 'attribution', attribution };
  const office = line.neighbour(1);
  const end = line.neighbourOffset(lineCount - 1) + line.neighbour(lineCount - 1).length;
  return {
    kind: 'attribution',
    attribution: { ...attribution, capacity: { office }, end, textStart: end },
    lineCount,
  };
}

/** `2. Questions for Oral Answer`, `1.1. Harbour works –`: the title may run on below. */
const numbered = /^\d{1,2}\.(?:\d{1,2}\.?)? \p{Lu}[^.?!:]{2,110}$/u;
/** What stands between a title and the first words under it. */
const opensBusiness =
  /^(?:The (?:Hon\.?|Honourable) Members? for |(?:The )?[A-Z][^.:]{2,60} to (?:ask|move)\b|Question \d)/;
const procedural = /^(?:Cyfarfu|Motion |Cynnig |The following )/;

/** A numbered title of business, which somebody's words, a name or the question itself follow. */
function numberedTitle(line: LineContext): Shape | undefined {
  if (line.neighbour(-1) !== '' || !numbered.test(line.words)) return undefined;
  const isOpen = /[–—-]$/.test(line.words);
  const lineCount = isOpen && line.neighbour(1) !== '' ? 2 : 1;
  if (line.neighbour(lineCount) !== '') return undefined;
  const below = line.neighbour(lineCount + 1);
  const opens = opensBusiness.test(below) || procedural.test(below) || anyLabel(below, 0) !== undefined;
  return opens ? { kind: 'heading', level: 2, lineCount } : undefined;
}

/** The shape of a line that one of these fits. */
export function itemOf(line: LineContext): Shape | undefined {
  const { words } = line;
  const named = line.label && nameAboveTime(line);
  if (named) return named;
  if (isDigit(words.charCodeAt(words.length - 1)) && contents.test(words)) return { kind: 'metadata' };
  return isDigit(words.charCodeAt(0)) ? numberedTitle(line) : undefined;
}
