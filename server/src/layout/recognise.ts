/**
 * Says whether a text is plainly the official report of a parliament. Owns the judgement; the
 * signs are in recognition-signs.ts, and which legislature it is, and where its blocks begin, is the dialects' work. Pure and linear in the length of the text,
 * so that an editor may ask it about every plain-text document; it is bundled with the client and starts no server.
 *
 * Dialogue alone proves nothing: plays, chats and interviews print `Name: text` too. Only what parliaments have for
 * themselves counts (headings of the report, forms of address, procedure, attributions with office or seat), and what
 * other kinds of text have for themselves counts against.
 */
import { withoutMarks } from '../text/mark-up.ts';
import { asPrinted } from '../text/printed.ts';
import { CONTRARY, HEADS, LINES, WORDS } from './recognition-signs.ts';

/** How many UTF-16 units of a text are looked at. A sitting shows itself well before that. */
export const RECOGNITION_PREFIX_LENGTH = 16_384;

/** Score from which a text is called a transcript, see `recognise`. */
export const RECOGNITION_THRESHOLD = 7;

/** What the signs in a text amount to; of a plain transcript only the signs that it took to see so. */
export interface Recognition {
  /** Whether the text is plainly a transcript: enough score, from more than one kind of sign or from a decisive one. */
  readonly isTranscript: boolean;
  /** Sum of the weights of the signs found; negative where the text looks like something else. */
  readonly score: number;
  /** Names of the signs found, strongest first, for the log. */
  readonly signs: readonly string[];
}

/** A sign of this weight needs no second kind beside it. */
const DECISIVE_WEIGHT = 10;

/** From this score on the rest of the signs cannot change the answer and are not looked for. */
const SCORE_ENOUGH = 4 * RECOGNITION_THRESHOLD;

/**
 * Judges a text by its first `RECOGNITION_PREFIX_LENGTH` UTF-16 units. Any string may be given, the beginning of a sitting
 * or a piece from its middle; about 1 ms on a full prefix. Marks of other kinds of text are counted first, so that stopping
 * early never passes over one.
 */
export function recognise(prefix: string): Recognition {
  const printed = asPrinted(prefix.slice(0, RECOGNITION_PREFIX_LENGTH));
  const plain = withoutMarks(printed);
  const found: { readonly name: string; readonly score: number }[] = [];
  let total = 0;
  for (const { name, weight, most, pattern } of [...CONTRARY, ...HEADS, ...LINES, ...WORDS]) {
    // Only what speaks against a transcript looks at the marks of mail and Markdown.
    const score = weight * count(weight < 0 ? printed : plain, pattern, most);
    if (score === 0) continue;
    found.push({ name, score });
    total += score;
    if (total >= SCORE_ENOUGH) break;
  }
  found.sort((one, other) => other.score - one.score);
  const inFavour = found.filter(({ score }) => score > 0);
  const isVaried = inFavour.length > 1 || (inFavour[0]?.score ?? 0) >= DECISIVE_WEIGHT;
  return {
    isTranscript: total >= RECOGNITION_THRESHOLD && isVaried,
    score: total,
    signs: found.map(({ name }) => name),
  };
}

/** Counts matches of a global pattern, at most `most`. */
function count(text: string, pattern: RegExp, most: number): number {
  pattern.lastIndex = 0;
  let matches = 0;
  while (matches < most && pattern.exec(text) !== null) matches += 1;
  return matches;
}
