/**
 * Reads labels that nothing ends: the name runs into the words, as in reported speech (`MR. EXAMPLE said, he thought`) and
 * on web pages of old volumes (`Mr. EXAMPLE I beg to move`). Owns where such a name stops; whether the line may open a turn
 * at all is for the dialect, which sees the lines around it.
 */
import type { AttributionShape } from './dialect.ts';
import { formOf, groupEnd, skipSpaces, wordEnd } from './label.ts';
import type { Label } from './block.ts';
import { isCapital } from '../text/characters.ts';
import { longestAttribution } from '../text/limits.ts';

/** Connecting words that a name holds between capitals (`of`, `the`), never at its end. */
const connecting = /^(?:of|and|the|to|for|in|de|du|von|van|le|la|ap)$/;
/** First words of a sentence, which begin with a capital and yet are no part of the name before them. */
const opener =
  /^(?:I|A|An|The|If|Is|It|In|As|At|On|No|Yes|My|May|Will|Would|What|When|Why|Who|How|Has|Have|Does|Do|Did|Can|Could|Are|Am|This|That|There|These|They|We|You|Your|He|She|Sir|Surely|Perhaps|Order|But|And|So|To|Not|Hear|With|Of|Since|For|Before|After|While|Although|Having)$/;
/** Small letters that stand before capitals in a family name set in capitals: `McEXAMPLE`, `DeSAMPLE`. */
const smallPrefix = /^(?:Ma?c|De|La|Le|Fitz|O)['’]?(?=\p{Lu}{2})/u;

/** Whether a word is set in capitals; a single letter is no proof. */
function isInCapitals(word: string): boolean {
  const letters = word.replace(smallPrefix, '');
  return !/\p{Ll}/u.test(letters) && /\p{Lu}.*\p{Lu}/u.test(letters);
}

/** How the words behind an open label begin. */
export interface OpenLabelShape {
  /** Behind a name in capitals; tested at the first character behind name and brackets. */
  readonly afterCapitals: RegExp;
  /** Behind any other name. */
  readonly afterName: RegExp;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

/** The words from `from` on that a name could be made of. */
function wordsOfName(line: string, from: number): Word[] {
  const words: Word[] = [];
  const limit = Math.min(line.length, from + longestAttribution);
  for (let at = from; at < limit;) {
    const end = wordEnd(line, at, limit);
    const printed = line.slice(at, end);
    const letters = printed.replace(/(?<![,.])[,.]+$/, '');
    const isName = isCapital(printed.charCodeAt(0)) || connecting.test(printed);
    if (end === at || !isName || (words.length > 1 && opener.test(printed))) break;
    words.push({ start: at, end: printed.endsWith(',') ? end - 1 : end, letters });
    if (printed.endsWith(',') || line.charCodeAt(end) !== 32) break;
    at = end + 1;
  }
  while (words.length > 0 && connecting.test(words.at(-1)?.letters ?? '')) words.pop();
  return words;
}

/** Where the name ends: behind its last word in capitals, where it has some; behind its last word otherwise. */
function nameOf(words: readonly Word[]): { readonly end: number; readonly capitals: boolean } {
  const last = words.filter(({ letters }) => isInCapitals(letters)).at(-1);
  const end = (last ?? words.at(-1))?.end ?? 0;
  return { end, capitals: last !== undefined };
}

/**
 * Reads an open label at the start of a line.
 * @param offset UTF-16 offset of the line in the text, added to every span of the answer
 */
export function readOpenLabel(
  line: string,
  offset: number,
  shape: AttributionShape,
  open: OpenLabelShape,
): Label | undefined {
  const prefix = shape.prefix.exec(line);
  const from = prefix ? prefix[0].length : 0;
  if (!isCapital(line.charCodeAt(from))) return undefined;
  const { end: nameEnd, capitals } = nameOf(wordsOfName(line, from));
  const name = line.slice(from, nameEnd);
  const form = formOf(name, shape);
  if (!form || (form === 'person' && !shape.honorific.test(name))) return undefined;
  const groups: string[] = [];
  let end = nameEnd;
  for (let at = skipSpaces(line, end); line[at] === '('; at = skipSpaces(line, end)) {
    const close = groupEnd(line, at, Math.min(line.length, at + longestAttribution));
    if (close < 0) return undefined;
    groups.push(line.slice(at + 1, close).trim());
    end = close + 1;
  }
  const textStart = skipSpaces(line, end);
  if (!(capitals ? open.afterCapitals : open.afterName).test(line.slice(textStart, textStart + 120)))
    return undefined;
  const number = prefix?.slice(1).find(Boolean);
  return {
    attribution: {
      start: offset + from,
      end: offset + end,
      form,
      name,
      groups,
      textStart: offset + textStart,
    },
    strong: true,
    ...(number === undefined ? {} : { questionNumber: number }),
  };
}
