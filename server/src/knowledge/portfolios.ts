/**
 * The parts of a joined title. Owns the reading of `Minister for A, B and C` and of two titles joined by `and`; whose title
 * it is, the tables say.
 */

const JOINED =
  /^(.*?)(Minister of State|Minister|Secretary of State|Parliamentary Secretary|Secretary) (for|of) (.+)/s;
/** Words with which the second of two joined titles begins. */
const SECOND_TITLE = / and (?=(?:Minister|Attorney|Receiver|President|Secretary|Leader|Chancellor|Lord) )/;
const SEPARATOR = /,? and |, /;
const OF_STATE = /^Minister of State for /;

function withoutArticle(portfolio: string): string {
  return portfolio.replace(/^the /, '');
}

function partsOf(title: string): readonly string[] {
  const plain = title.replace(OF_STATE, 'Minister for ').replace(/ \(.*/s, '');
  const match = JOINED.exec(plain);
  if (match === null) return [plain];
  const [, before = '', rank = '', link = '', fields = ''] = match;
  const parts = fields.split(SEPARATOR).map(withoutArticle);
  return parts.length < 2 ? [plain] : parts.map((part) => `${before}${rank} ${link} ${part}`);
}

/**
 * The titles for which a joined title also stands: `Minister for Europe and the Americas` → `Minister for Europe`,
 * `Minister for Americas`; `Minister of Justice and Attorney General` → both. Empty for a title that is not joined.
 */
export function portfolios(title: string): readonly string[] {
  const titles = title.split(SECOND_TITLE);
  const parts = titles.flatMap(partsOf);
  return parts.length === 1 && parts[0] === title ? [] : [...titles, ...parts];
}
