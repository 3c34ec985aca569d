/**
 * Placeholders: labels such as `[Member 1]`, which a reader puts where the name of a speaker is lost. The same in every
 * dialect, before what the dialect itself prints. Owns their form; whose turns one placeholder stands for is transcript's.
 */
import type { Label } from './block.ts';
import { isDigit } from '../text/characters.ts';

const openBracket = 0x5b;
const letterT = 0x54;

/** A question's number, the placeholder, and what ends it: a colon, or the line. */
const placeholder = /^(?:(T?\d{1,3})\. )?(\[(?:Member \d{1,4}|(?:Minister|Chair)(?: \d{1,4})?)\])(?::\s*|$)/;

/**
 * Reads a placeholder at the start of a line: alone on it (`[Member 1]`), or before speech (`[Member 1]: I thank her.`).
 * @param line the line without surrounding white space
 * @param offset UTF-16 offset of the line in the text, added to every span of the answer
 */
export function readPlaceholder(line: string, offset: number): Label | undefined {
  const first = line.charCodeAt(0);
  // Nearly every line is turned away here, before the pattern.
  if (first !== openBracket && first !== letterT && !isDigit(first)) return undefined;
  const [printed, questionNumber, name] = placeholder.exec(line) ?? [];
  if (printed === undefined || name === undefined) return undefined;
  const start = offset + line.indexOf('[');
  return {
    attribution: {
      start,
      end: start + name.length,
      form: 'placeholder',
      name,
      groups: [],
      textStart: offset + printed.length,
    },
    strong: true,
    ...(questionNumber === undefined ? {} : { questionNumber }),
  };
}
