/**
 * Other spellings under which a treaty's name is printed: hyphens, British and American spelling, numerals, capitals, and the
 * common nouns for one kind of instrument. Owns these rules, each of which works on any name; the names are `instruments.ts`'s.
 */

/** Gives other forms of a phrase, perhaps none. */
type Variant = (phrase: string) => readonly string[];

const replaced =
  (pattern: RegExp, replacement: (match: string) => string): Variant =>
  (phrase) => [phrase.replace(pattern, replacement)];

/** `Non-Proliferation` is `Nonproliferation` in the United States, `Co-operation` the older spelling. */
const joinedPrefix = replaced(/\b(?:non|anti|co|multi|sea)-\p{L}/giu, (match) =>
  match.replace(/-./u, (mark) => mark.slice(1).toLowerCase()),
);
/** The other way round. */
const partedPrefix = replaced(/\bcooperation\b/giu, (match) => `${match.slice(0, 2)}-operation`);
/** `Nuclear-Test-Ban`, `EU-Turkey`: a space is as good. */
const spaced = replaced(/\p{L}-(?=\p{L})/gu, (match) => `${match.slice(0, -1)} `);

const american: Readonly<Record<string, string>> = {
  labour: 'labor',
  defence: 'defense',
  programme: 'program',
  endeavour: 'endeavor',
};
const respelled = replaced(/\b(?:labour|defence|programme|endeavour)\b/giu, (match) => {
  const other = american[match.toLowerCase()] ?? match;
  return /^\p{Lu}/u.test(match) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
});
const withZ = replaced(/(?<=\p{L}{3})is(?=(?:ation|ed|ing|e)\b)/giu, () => 'iz');
const withS = replaced(/(?<=\p{L}{3})iz(?=(?:ation|ed|ing|e)\b)/giu, () => 'is');

const figures: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3' };
/** `START II` is printed `START 2`. */
const inFigures = replaced(/ I{1,3}$/u, (match) => ` ${figures[match.trim()] ?? ''}`);

/** `treaty of Rarotonga` is the `Rarotonga treaty`. */
const placeFirst: Variant = (phrase) => {
  const [, noun, place] = /^(treaty|convention|pact) of (\p{Lu}\p{L}+)$/u.exec(phrase) ?? [];
  return noun === undefined || place === undefined ? [] : [`${place} ${noun}`];
};

const accords = ['agreement', 'agreements', 'accord', 'accords', 'peace agreement', 'peace accords'];
/** `Oslo accords`, `Oslo agreement`, `Oslo peace accords`: one word for what a place gave its name to is as good as another. */
const likeNouns: Variant = (phrase) => {
  const place = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:agreement|accord)s?$/u.exec(phrase)?.[1];
  return place === undefined ? [] : accords.map((noun) => `${place} ${noun}`);
};

/** Longer titles are hardly ever printed whole: only their capitals vary. */
const longest = 60;

const kind = /\b(?:agreement|convention|covenant|declaration|protocol|statute|treaty)\b/iu;
const fewestWords = 4;
const acronym = /\p{Lu}.*\p{Lu}/u;
/** Commons style prints long titles small: `convention on biological diversity`. */
const small: Variant = (phrase) => {
  const words = phrase.split(' ');
  if (words.length < fewestWords || !kind.test(phrase)) return [];
  return [
    words.map((word) => (acronym.test(word.split('-')[0] ?? '') ? word : word.toLowerCase())).join(' '),
  ];
};

const variants: readonly Variant[] = [
  joinedPrefix,
  partedPrefix,
  respelled,
  withZ,
  withS,
  inFigures,
  placeFirst,
  likeNouns,
  small,
];

/**
 * The other forms of some phrases, without the phrases themselves.
 * @param isTaken whether a phrase names something else and is not to be given away
 */
export function variantsOf(
  phrases: readonly string[],
  isTaken: (phrase: string) => boolean,
): readonly string[] {
  const all = new Set(phrases.filter(({ length }) => length <= longest));
  // Rules meet in one name: the set grows while it is gone through, in the order of the rules.
  for (const variant of variants)
    for (const phrase of [...all]) for (const other of variant(phrase)) all.add(other);
  for (const phrase of [...all]) for (const other of spaced(phrase)) all.add(other);
  for (const phrase of phrases) for (const other of small(phrase)) all.add(other);
  const own = new Set(phrases);
  return [...all].filter((phrase) => !own.has(phrase) && !isTaken(phrase));
}
