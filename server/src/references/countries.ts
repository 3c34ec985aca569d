/** Adjectives of countries, for `the Syrian regime` and `his Russian counterpart`. Owns this list; offices are the packs'. */

/** Adjective to the name under which the packs keep a country's offices. */
const countries: Readonly<Record<string, string>> = {
  Afghan: 'Afghanistan', American: 'United States', Australian: 'Australia', Belarusian: 'Belarus',
  Brazilian: 'Brazil', Burmese: 'Myanmar', Canadian: 'Canada', Chinese: 'China', Cuban: 'Cuba', Dutch: 'Netherlands',
  Egyptian: 'Egypt', Eritrean: 'Eritrea', Ethiopian: 'Ethiopia', French: 'France', German: 'Germany', Greek: 'Greece',
  Hungarian: 'Hungary', Indian: 'India', Iranian: 'Iran', Iraqi: 'Iraq', Irish: 'Ireland', Israeli: 'Israel',
  Italian: 'Italy', Japanese: 'Japan', Kenyan: 'Kenya', Libyan: 'Libya', Mexican: 'Mexico', Nigerian: 'Nigeria',
  Pakistani: 'Pakistan', Polish: 'Poland', Portuguese: 'Portugal', Russian: 'Russia', Rwandan: 'Rwanda',
  Spanish: 'Spain', Sudanese: 'Sudan', Swedish: 'Sweden', Syrian: 'Syria', Turkish: 'Turkey', Ukrainian: 'Ukraine',
  US: 'United States', Venezuelan: 'Venezuela', Yemeni: 'Yemen', Zimbabwean: 'Zimbabwe',
}; // prettier-ignore

/** The packs' name of the country that an adjective means. */
export const countryOf = (adjective: string): string | undefined => countries[adjective];

const names = new Set(Object.values(countries));

/** Countries named in some words by noun or adjective, in order, each once. */
export function countriesNamed(words: string): string[] {
  const found = Array.from(words.matchAll(/\p{Lu}\p{L}+/gu), ([word]) => countries[word] ?? word);
  return [...new Set(found.filter((word) => names.has(word)))];
}
