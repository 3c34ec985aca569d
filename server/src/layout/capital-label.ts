/**
 * Reads labels set in capitals: `HON. A. EXAMPLE.-`, `MR SPEAKER (T. SAMPLE):`, `Mr JOHN EXAMPLE (Northtown - Minister) -`.
 * Owns their grammar for the records that share it; which line may hold a label is for each dialect.
 */
import type { AttributionForm, Label } from './block.ts';

/** What a record's labels in capitals look like. Patterns see the name without brackets and terminator. */
export interface CapitalShape {
  /** What may end a label; each is looked for outside brackets. */
  readonly terminators: readonly string[];
  /** Titles before a person's name, anchored at the start. */
  readonly title: RegExp;
  readonly chair: RegExp;
  readonly crowd: RegExp;
  readonly office: RegExp;
  /** Brackets that say something of the speech, not of the speaker: the language. */
  readonly occasion?: RegExp;
  /** Whether two words in capitals before a colon name a person without any title; such a label is not strong. */
  readonly bareNames?: boolean;
  /** Number of a question before the label; its first group is the number. */
  readonly number?: RegExp;
}

/** The longest label with its brackets. */
const longestLabel = 200;
/** A surname may keep small letters in its first syllable: `McEXAMPLE`; initials and particles stand as they are. */
const nameWord =
  /^(?:[\p{Lu}’'-]+|(?:Mc|Mac|De|La|Le|Van|O[’'])[\p{Lu}’'-]{2,}|(?:\p{Lu}\.)+(?:\p{Lu}\.?)?|\p{Lu}{1,4}\.|de|la|van|von|der|bin|Jnr|\p{Lu}\p{Ll}{1,3}\.?)$/u;
/** Honours behind a name: `MR. EXAMPLE, KC, MP`. */
const postNominals = /(?:, ?(?:\p{Lu}\.?){2,4}){1,5}$/u;
const surname = /\p{Lu}[’'-]?\p{Lu}/u;

interface Cut {
  readonly nameEnd: number;
  readonly end: number;
  readonly textStart: number;
  readonly groups: readonly string[];
}

const stops = new WeakMap<readonly string[], RegExp>();

/** A pattern for where a bracket opens or a label may end: the engine looks for all of it at once. */
function stopFor(terminators: readonly string[]): RegExp {
  const known = stops.get(terminators);
  if (known) return known;
  const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const stop = new RegExp(['(', ...terminators].map(literal).join('|'), 'g');
  stops.set(terminators, stop);
  return stop;
}

/** Looks for the first terminator outside brackets. */
function cut(line: string, from: number, terminators: readonly string[]): Cut | undefined {
  const groups: string[] = [];
  const stop = stopFor(terminators);
  let nameEnd = -1;
  stop.lastIndex = from;
  for (let found = stop.exec(line); found && found.index < from + longestLabel; found = stop.exec(line)) {
    const [printed] = found;
    const at = found.index;
    if (printed !== '(') {
      const textStart = at + printed.length;
      const spaces = /^\s*/.exec(line.slice(textStart, textStart + 8))?.[0].length ?? 0;
      return { nameEnd: nameEnd < 0 ? at : nameEnd, end: at, textStart: textStart + spaces, groups };
    }
    const close = line.indexOf(')', at);
    if (close < 0) return undefined;
    if (nameEnd < 0) nameEnd = at;
    groups.push(line.slice(at + 1, close).trim());
    stop.lastIndex = close + 1;
  }
  return undefined;
}

function formOf(name: string, shape: CapitalShape): AttributionForm | undefined {
  if (shape.chair.test(name)) return 'chair';
  if (shape.crowd.test(name)) return 'crowd';
  const title = shape.title.exec(name);
  const rest = title ? name.slice(title[0].length) : name;
  if (shape.office.test(rest)) return 'office';
  if ((!title && !(shape.bareNames === true && rest.includes(' '))) || !surname.test(rest)) return undefined;
  return rest.split(/\s+/).every((word) => nameWord.test(word)) ? 'person' : undefined;
}

/**
 * Reads a label in capitals at the start of a line.
 * @param offset UTF-16 offset of the line, added to every span of the answer
 */
export function readCapitalLabel(line: string, offset: number, shape: CapitalShape): Label | undefined {
  const number = shape.number?.exec(line);
  const from = number ? number[0].length : 0;
  if (!/^\p{Lu}/u.test(line.slice(from, from + 2))) return undefined;
  const found = cut(line, from, shape.terminators);
  if (!found) return undefined;
  const name = line.slice(from, found.nameEnd).trim().replace(/\s+/g, ' ').replace(postNominals, '');
  const form = formOf(name, shape);
  if (!form) return undefined;
  const groups = found.groups.filter((group) => shape.occasion?.test(group) !== true);
  const spanEnd = from + line.slice(from, found.end).trimEnd().length;
  return {
    attribution: {
      start: offset + from,
      end: offset + spanEnd,
      form,
      name,
      groups,
      textStart: offset + found.textStart,
    },
    strong: form !== 'person' || shape.title.test(name),
    ...(number?.[1] === undefined ? {} : { questionNumber: number[1] }),
  };
}
