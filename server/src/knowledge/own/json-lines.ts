/**
 * On which lines the records of a JSON file stand, so that a problem can point at one. Owns that scan; the reading is
 * JSON.parse’s.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;

/** Offset after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let offset = start + 1;
  while (offset < text.length && text.charCodeAt(offset) !== QUOTE)
    offset += text.charCodeAt(offset) === BACKSLASH ? 2 : 1;
  return offset + 1;
}

/**
 * The lists of the outermost object by name: for each of their objects the line, 1 for the first, on which it begins. `text` is
 * JSON; of anything else the answer is of no use.
 */
export function recordLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  let list: number[] | undefined;
  let name = '';
  let depth = 0;
  let line = 1;
  for (let offset = 0; offset < text.length; offset += 1) {
    const mark = text.charCodeAt(offset);
    if (mark === LINE_FEED) line += 1;
    else if (mark === QUOTE) {
      const end = endOfString(text, offset);
      if (depth === 1) name = text.slice(offset + 1, end - 1);
      offset = end - 1;
    } else if (mark === OPENING_BRACE || mark === OPENING_BRACKET) {
      if (depth === 1) lists.set(name, (list = []));
      else if (depth === 2 && mark === OPENING_BRACE) list?.push(line);
      depth += 1;
    } else if (mark === CLOSING_BRACE || mark === CLOSING_BRACKET) depth -= 1;
  }
  return lists;
}

/** A token of JSON: a mark, a string, or a word such as a number or `null`. */
const TOKEN = /[{}[\]:,]|"(?:[^"\\\n]|\\[^\n])*"|[^\s{}[\]:,"]+/y;
const SPACE = /\s*/y;
const WORD = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?)$/;

/** What may come next: a value, or something that the list or object which is open allows. */
type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

/** What may come after a token, `open` being the marks that opened what is not closed; undefined where it is wrong itself. */
function after(token: string, expected: Expected, open: string[]): Expected | undefined {
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  if (token === '}' || token === ']') {
    const isPair = open.pop() === (token === '}' ? '{' : '[');
    return isPair && expected.endsWith('end') ? closed() : undefined;
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',')
    return expected === 'comma or end' ? (open.at(-1) === '{' ? 'name' : 'value') : undefined;
  if (expected.startsWith('name')) return token.startsWith('"') ? 'colon' : undefined;
  if (!expected.startsWith('value')) return undefined;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'name or end' : 'value or end';
  }
  return token.startsWith('"') || WORD.test(token) ? closed() : undefined;
}

/** The line, 1 for the first, on which a text stops being JSON; engines say that in words of their own, if at all. */
export function lineOfFault(text: string): number {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let offset = 0;
  while (expected !== undefined && offset < text.length) {
    SPACE.lastIndex = offset;
    SPACE.test(text);
    offset = SPACE.lastIndex;
    TOKEN.lastIndex = offset;
    const [token] = TOKEN.exec(text) ?? [];
    expected = token === undefined ? undefined : after(token, expected, open);
    if (token !== undefined && expected !== undefined) offset += token.length;
  }
  return text.slice(0, offset).split('\n').length;
}
