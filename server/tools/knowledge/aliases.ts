/**
 * From the names and aliases of a table to the phrases that are looked for in running text. Owns the rules which names are
 * distinctive enough and which of their words may be printed small; `server/src/knowledge/phrases.ts` does the looking.
 */

/** Single words that are places, ordinary words or shared by too many things: never a phrase by themselves. */
const NOT_ALONE = new Set([
  'Congress',
  'Wagner',
  'Amnesty',
  'Horizon',
  'Quad',
  'Galileo',
  'Erasmus',
  'Erasmus+',
  'Strasbourg',
  'Brussels',
  'Munich',
  'Yalta',
  'Potsdam',
  'Dayton',
  'Kyoto',
  'Schengen',
  'Rapallo',
  'Locarno',
  'Trianon',
  'Neuilly',
  'Mudros',
  'Nyon',
  'Rambouillet',
  'Sunningdale',
  'Saint-Malo',
  'Prum',
  'Gundamuk',
  'Brest-Litovsk',
  'ISDS',
  'MAD',
  'CAT',
  'SEA',
  'CD',
  'PA',
  'SORT',
  'COP',
  'NAM',
  'ISA',
  'BIS',
  'MEPs',
  'Protocol',
  'Extension',
  'CPA',
  'CMS',
  'TAC',
  'ACAP',
  'MDA',
  'SDGs',
  'PACE',
  'CDC',
  'Davos',
]);
/** Phrases of several words that mean something else as often as not. */
const NOT_DISTINCTIVE = new Set([
  'joint committee',
  'partnership council',
  'council of ministers',
  'permanent court',
  'optional clause',
  'security service',
  'balance of power',
  'white slave traffic',
  'mutual aid agreement',
  'bases agreement',
  'convention of 1907',
  'treaty of 1856',
  'articles of agreement',
  'naval prize',
  'scrap of paper',
  'our oldest ally',
  'behring sea',
  'san stefano',
  'london agreements 1924',
  '0.7 per cent',
  'camp david',
  'road map',
  'declaration of principles',
  'final agreement',
  'article 5',
  'chapter vii',
  'article 51',
  'hours of work',
  'one in, one out',
  'western union',
  "children's fund",
  'prisoners of war convention',
  'nought point seven',
  'imminent threat doctrine',
  'security council resolution',
  '1958 agreement',
]);
const LETTERS = /\p{L}/u;
const PARENTHESIS = /\s*\(.*$/;
const ACRONYM = /\p{Lu}.*\p{Lu}/u;
const LEADING_ARTICLE = /^[Tt]he /;
const ABBREVIATED = /(?:\.\.\.|\*)/;

/**
 * Words that a table prints small somewhere: common nouns such as `treaty` or `rights`. Commons style prints them small
 * in running text (`the Lisbon treaty`), so either case is accepted for them.
 */
export function commonWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.split(/[^\p{L}-]+/u)).filter((word) => /^\p{Ll}/u.test(word)));
}

/** Whether a name can stand as a phrase: long enough, with letters, and nothing but itself. */
function isDistinctive(phrase: string): boolean {
  if (!LETTERS.test(phrase) || phrase.length < 2 || ABBREVIATED.test(phrase)) return false;
  return !NOT_ALONE.has(phrase) && !NOT_DISTINCTIVE.has(phrase.toLowerCase());
}

/** `Treaty of Paris (1763)` → `Treaty of Paris`; nothing is left of a single word, which the brackets explained. */
function withoutParenthesis(name: string): string {
  const rest = name.replace(PARENTHESIS, '').trim();
  return rest !== name && !rest.includes(' ') ? '' : rest;
}

/** `the social chapter` → `social chapter`; `the Commission` is dropped, for one common word names nothing. */
function withoutArticle(name: string): string | undefined {
  const rest = name.replace(LEADING_ARTICLE, '');
  return rest !== name && !rest.includes(' ') ? undefined : rest;
}

/**
 * Phrases of a named thing. In a phrase a word with a small first letter matches either case and a word with a capital
 * only itself; words of `common` are made small, unless the phrase is a single word.
 */
export function phrasesOf(names: readonly string[], common: ReadonlySet<string>): readonly string[] {
  const phrases = names
    .map((name) => withoutArticle(withoutParenthesis(name)))
    .filter((phrase) => phrase !== undefined)
    .filter(isDistinctive)
    .map((phrase) =>
      phrase.includes(' ')
        ? phrase.replace(/[\p{L}-]+/gu, (word) =>
            !ACRONYM.test(word) && common.has(word.toLowerCase()) ? word.toLowerCase() : word,
          )
        : phrase,
    );
  return [...new Set(phrases)];
}
