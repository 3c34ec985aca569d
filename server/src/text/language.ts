/**
 * In which languages a text is written, by its script and its commonest words. Owns the table of words and the sampling; a
 * few windows of a text are looked at, so that the answer costs the same for a page and for a year.
 */

/** Small words of one language that none of the others here has; a language's share is how often they stand in the sample. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with this have be it by which from has we are not they',
  fr: 'le les des et du est une dans pour nous vous pas qui sur au cette aux avec sont',
  ga: 'agus atá bhfuil leis chun raibh againn seo níl tá bhí mar faoi dul an-mhaith ach ceart gur',
  cy: 'yn yr ac mae wedi gan bod hynny oedd fod fydd ein ond hefyd nid ydy',
  mi: 'te ki ngā nga kei nei koutou tēnei tēnā tātou rātou kua mō hoki whakaaro',
  sw: 'kwa katika kama hii hiyo sana lakini ambao wale yake ni cha vile hapa bw mhe',
  af: 'nie het vir ons wat hulle moet baie ook sal kan hierdie word deur',
  de: 'der und das nicht ist wir sie mit auf für ein eine den von zu',
  es: 'el los las del y por con para se más sus como esta este',
  it: 'il che della sono gli di è nel anche questo più alla dei',
  pt: 'os em não uma com dos mais pela pelo ao também seu são',
  nl: 'het een van niet zijn dat voor wij maar ook aan naar deze',
};

const languageOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords))
  for (const word of words.split(' ')) languageOf.set(word, [...(languageOf.get(word) ?? []), language]);

/** How many windows are looked at, and how long one is in UTF-16 units. */
const windows = 6;
const windowLength = 400;
/** Fewer words than these tell nothing. */
const fewest = 6;
/** A second language has at least this share of the first one's words. */
const leastShare = 0.1;

/** No word of the table is longer. */
const longestWord = Math.max(...Array.from(languageOf.keys(), (word) => word.length));

const chinese = /[\u4e00-\u9fff]/g;
/** Characters that are written otherwise in the other form. */
const traditional = /[會國議們這個對時務員說實為學]/g;
const simplified = /[会国议们这个对时务员说实为学]/g;
/** Marks of the language that follows, as Canada prints them. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\[(?:English|Anglais)\]/, 'en'],
  [/\[(?:Français|French)\]/, 'fr'],
  [/\[(?:Gaeilge|Irish)\]/, 'ga'],
];

function sampleOf(text: string): string {
  if (text.length <= windows * windowLength) return text;
  const parts: string[] = [];
  for (let at = 0; at < windows; at++) {
    const start = Math.floor((text.length * (2 * at + 1)) / (2 * windows)) - windowLength / 2;
    parts.push(text.slice(start, start + windowLength));
  }
  return parts.join('\n');
}

const apostrophe = 0x27;
const hyphen = 0x2d;
const typographicApostrophe = 0x2019;

/** Whether a small letter or a mark inside words; beyond Latin's first letters all that is no punctuation passes for one. */
const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  code === apostrophe ||
  code === hyphen ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f || code === typographicApostrophe));

/** Goes through the words of a sample in small letters that are short enough for the table. Each edit of a text asks for them. */
function forEachShortWord(sample: string, visit: (word: string) => void): void {
  let start = 0;
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && isOfWord(sample.charCodeAt(at))) continue;
    if (at > start && at - start <= longestWord) visit(sample.slice(start, at));
    start = at + 1;
  }
}

const countOf = (sample: string, pattern: RegExp): number => sample.match(pattern)?.length ?? 0;

/**
 * The languages of a text as BCP 47 tags, the main one first; empty where too little is written to tell.
 * @example languagesIn('Madam Speaker, I thank the Minister for that.') // ['en']
 */
export function languagesIn(text: string): string[] {
  const sample = sampleOf(text);
  const counts = new Map<string, number>();
  const add = (language: string, count: number): void => {
    counts.set(language, (counts.get(language) ?? 0) + count);
  };
  forEachShortWord(sample.toLowerCase(), (word) => {
    for (const language of languageOf.get(word) ?? []) add(language, 1);
  });
  const characters = countOf(sample, chinese);
  // A Chinese word has about two characters, and one of four words of a text is among the commonest.
  if (characters > 0)
    add(
      countOf(sample, traditional) >= countOf(sample, simplified) ? 'zh-Hant' : 'zh-Hans',
      Math.round(characters / 8),
    );
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < fewest) return [];
  const marked = marks.flatMap(([mark, language]) => (mark.test(sample) ? [language] : []));
  const enough = Math.max(fewest, first[1] * leastShare);
  const second = others.flatMap(([language, count]) => (count >= enough ? [language] : []));
  return [...new Set([first[0], ...second, ...marked])];
}
