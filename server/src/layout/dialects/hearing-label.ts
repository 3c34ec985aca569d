/**
 * Reads the labels of hearings as the Congress of the United States prints them: a paragraph that is set in begins with a
 * title, a family name in small letters and a full stop. Owns their grammar; sentences that begin alike are not set in.
 */
import type { LineContext, Shape } from '../dialect.ts';

const label =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr)\.|Senator|Representative|Delegate|Secretary|General|Admiral|Ambassador|Judge|Governor|Chairman|Chairwoman|Ranking Member)(?: (?:de|la|von|van|der|\p{Lu}[\p{L}’'-]{1,30})){1,3}|The (?:Chairman|Chairwoman|Chair|Clerk)|Chairman|Chairwoman|Voice)\. (?=[\p{Lu}“"`[])/u;
const chair = /^(?:The )?Chair(?:man|woman)?$/;

/** How far labels are set in, in characters; titles stand further in. */
const deepest = 8;

/** The paragraph of a hearing that a label opens. */
export function readHearingLabel(line: LineContext): Shape | undefined {
  const { words, offset, indent } = line;
  if (indent < 2 || indent > deepest) return undefined;
  const [printed, name] = label.exec(words) ?? [];
  if (printed === undefined || name === undefined) return undefined;
  const form = chair.test(name) ? 'chair' : name === 'Voice' ? 'crowd' : 'person';
  const span = { start: offset, end: offset + name.length };
  return {
    kind: 'paragraph',
    attribution: { ...span, form, name, groups: [], textStart: offset + printed.length },
  };
}
