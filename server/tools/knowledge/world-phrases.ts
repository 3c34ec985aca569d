/**
 * Which leaders are named in running text by the family name alone, and which titles of bodies are. Owns that rule:
 * at least five letters; not an ordinary word or place; no given or family name of anybody in the British pack. All other leaders are found by their full names only.
 */
import type { PackPerson, PackPost } from '../../src/knowledge/pack.ts';
import { foldName } from '../../src/knowledge/spelling.ts';
import { withoutArticle } from './world-names.ts';
import type { WorldRecords } from './world.ts';

const SHORTEST = 5;
/** Exceptions to the length, and to the rule on given names. */
const ALONE = new Set(['kerry', 'modi', 'merz']);
/** Family names of leaders that are words, places or British names too. */
const NOT_ALONE = new Set(
  `abbott abdul abdou abraham acting amor arthur ashe banga baptiste barrow bird bishop bongo borne bremer bush butler castillo
  chance charles chand christie cornejo costa courtenay cross cruz duncan english escobar estrada fernandez fisher fleming font
  franco franks gabriel gallagher garner gates granger green greene gross harper harris hassan henry holder hussein hunt ibrahim
  ingraham islam james jesus jonathan jordan joseph kenny khalifa korea lebanon lincoln little major mahmoud manning marcos
  marin martin medina miranda mohamed mohammed molina morales moreno morris moses mustafa muscat nano nicholas osman page parts
  patterson pence perez peters philip pierre pratt price prince rahman ramirez reyna rivera robinson rodriguez roman rosario rosenberg
  sabah saeed santos savage sharif sharon sharp silva simeon skate smith soares stone strong stuart sultan tariq tatar thomas
  thompson toledo tower turnbull vance washington white yusuf zulu`.split(/\s+/),
);
/** Leaders before 1945 whose family name alone means nobody else in debate. */
const FAMOUS = new Set(
  `ataturk bismarck briand cavour clemenceau daladier franco gambetta garibaldi hindenburg hitler kerensky lenin metternich
  mussolini poincare salazar stalin stresemann talleyrand venizelos`.split(/\s+/),
);
const TITLES_IN_TEXT = /^(?:Taoiseach|Secretary[- ]General|High Representative|Supreme Leader|Pope)/;
/** Bodies, with the forms that come before a title (`UN Secretary-General`). */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  'United Nations': ['UN', 'United Nations'],
  'European Union': ['EU', 'European Union'],
  'European Commission': ['Commission', 'European Commission'],
  'European Council': ['European Council'],
  'European Parliament': ['European Parliament'],
  'European Central Bank': ['ECB'],
  NATO: ['NATO'],
  IMF: ['IMF'],
  'World Bank': ['World Bank'],
};
/** Titles shortened in debate, by post. */
const SHORTER: Readonly<Record<string, readonly string[]>> = {
  'eu:high-representative-for-foreign-affairs': ['EU High Representative', 'High Representative of the EU'],
};
/** Longest particle of a family name (`de`, `bin`, `von`), which may be part of British names too. */
const PARTICLE = 3;
const FAMILY_NAME = /^[\p{L}' -]+$/u;
const GENERIC = /^(?:Head of state|President or head)/;

function words(name: string): readonly string[] {
  return foldName(name).split(' ');
}

function familyPhrase(
  person: PackPerson,
  excluded: ReadonlySet<string>,
  onlyFamous: boolean,
): string | undefined {
  const family = withoutArticle(person.family_name ?? '');
  const folded = foldName(family);
  if (onlyFamous) return FAMOUS.has(folded) ? family : undefined;
  if (ALONE.has(folded)) return family;
  if (folded.length < SHORTEST || NOT_ALONE.has(folded) || !FAMILY_NAME.test(family)) return undefined;
  const british = words(folded).some((word) => excluded.has(word) && word.length > PARTICLE);
  return british || excluded.has(folded) ? undefined : family;
}

/** Given and family names of the British pack, and names of countries: none of these stands for a leader alone. */
function excludedNames(british: readonly PackPerson[], countries: readonly string[]): ReadonlySet<string> {
  const names = british
    .flatMap((person) => [person.given_name ?? '', person.family_name ?? ''])
    .flatMap(words);
  return new Set([...names, ...countries.map(foldName)]);
}

function titled(post: PackPost, place: string): PackPost {
  if (GENERIC.test(post.label)) return post;
  const short = BODIES[place] ?? [];
  const before = short.map((form) => `${form} ${post.label}`);
  const after = [...new Set([place, ...short])].flatMap((form) => [
    `${post.label} of ${form}`,
    `${post.label} of the ${form}`,
  ]);
  const own = TITLES_IN_TEXT.test(post.label) ? [post.label, ...(SHORTER[post.id] ?? [])] : [];
  return { ...post, phrases: [...own, ...before, ...(short.length > 0 ? after : after.slice(0, 1))] };
}

/**
 * The records with phrases added. `british` are the people whose names stand for nobody else; with `onlyFamous` a family name
 * alone is looked for only of the few whom everybody knows.
 */
export function withPhrases(
  records: WorldRecords,
  british: readonly PackPerson[],
  onlyFamous: boolean,
): WorldRecords {
  const places = new Map(records.jurisdictions.map(({ id, name }) => [id, name]));
  const excluded = excludedNames(british, [...places.values()]);
  const persons = records.persons.map((person) => {
    const phrase = familyPhrase(person, excluded, onlyFamous);
    return phrase === undefined ? person : { ...person, phrases: [phrase] };
  });
  return {
    ...records,
    persons,
    posts: records.posts.map((post) => titled(post, places.get(post.jurisdiction) ?? '')),
  };
}
