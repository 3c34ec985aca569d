/**
 * Names of countries, bodies, offices and persons in the tables of world leaders, brought to one form. Owns those tables of
 * equivalents and the rule for family names; builds no records.
 */

/** Countries and bodies under several names, or a code. */
const JURISDICTIONS: Readonly<Record<string, string>> = {
  'United States of America': 'United States',
  "People's Republic of China": 'China',
  'Republic of Ireland': 'Ireland',
  'Germany (Federal Republic)': 'Germany',
  'Russia / Soviet Union': 'Russia',
  Türkiye: 'Turkey',
  'Yugoslavia / Serbia': 'Serbia',
  SER: 'Serbia',
  FJI: 'Fiji',
  RUM: 'Romania',
  'The Bahamas': 'Bahamas',
  'The Gambia': 'Gambia',
  'Democratic Republic of the Congo': 'DR Congo',
  'Republic of the Congo': 'Congo (Brazzaville)',
  'Kingdom of Denmark': 'Denmark',
  'Kingdom of the Netherlands': 'Netherlands',
  'Vatican / Holy See': 'Holy See',
  'Vatican City': 'Holy See',
  'Timor-Leste': 'East Timor',
  Swaziland: 'Eswatini',
  'Myanmar (Burma)': 'Myanmar',
  'São Tomé and Príncipe': 'Sao Tome and Principe',
  'State of Palestine': 'Palestine',
  'Palestinian Authority': 'Palestine',
  'Bailiwick of Guernsey': 'Guernsey',
  'Russia (Empire)': 'Russia',
  VIE: 'Vietnam',
  TRA: 'Transvaal',
  OFS: 'Orange Free State',
  TBT: 'Tibet',
  'St. Lucia': 'Saint Lucia',
};

/** Offices of bodies that the tables list without a country: title as listed → body and title. */
const INTERNATIONAL: Readonly<Record<string, readonly [string, string]>> = {
  'OSCE High Commissioner on National Minorities': ['OSCE', 'High Commissioner on National Minorities'],
  'Secretary-General of the United Nations': ['United Nations', 'Secretary-General'],
  'Deputy Secretary-General of the United Nations': ['United Nations', 'Deputy Secretary-General'],
  'Under-Secretary-General of the United Nations': ['United Nations', 'Under-Secretary-General'],
  'President of the United Nations General Assembly': ['United Nations', 'President of the General Assembly'],
  'president of the Parliamentary Assembly of the Council of Europe': [
    'Council of Europe',
    'President of the Parliamentary Assembly',
  ],
  'Director-General of the World Trade Organization': ['World Trade Organization', 'Director-General'],
  'President of the International Court of Justice': ['International Court of Justice', 'President'],
  'Vice President of the International Court of Justice': [
    'International Court of Justice',
    'Vice-President',
  ],
  'Speaker of the Arab Parliament': ['Arab Parliament', 'Speaker'],
};

const GENERIC_OFFICES: Readonly<Record<string, string>> = {
  'effective leader (head of state or government)': 'Head of state or government',
  'President (or head of government)': 'President or head of government',
  'President of the Council (Prime Minister)': 'Prime Minister',
  'Federal Chancellor': 'Chancellor',
  president: 'President',
  monarch: 'Monarch',
  pope: 'Pope',
};
const OWN_COUNTRY = /^(President|Prime Minister|[Mm]onarch|King|Prince) of (?:the )?[A-Z].*$/;
const DIPLOMATS: Readonly<Record<string, string>> = {
  'United States': 'Secretary of State',
  'European Union': 'High Representative for Foreign Affairs',
};

/** Country or body, and title, in one form each. */
export interface WorldOffice {
  readonly jurisdiction: string;
  readonly title: string;
}

/** `Germany (Federal Republic)`, `Foreign Minister (Minister of …)` → `Germany`, `Foreign Minister`. */
export function worldOffice(country: string, office: string): WorldOffice {
  const international = INTERNATIONAL[office];
  if (international !== undefined) return { jurisdiction: international[0], title: international[1] };
  const jurisdiction = JURISDICTIONS[country] ?? country;
  if (office.startsWith('Foreign Minister')) {
    return { jurisdiction, title: DIPLOMATS[jurisdiction] ?? 'Foreign Minister' };
  }
  const title = OWN_COUNTRY.exec(office)?.[1] ?? office;
  return { jurisdiction, title: GENERIC_OFFICES[title] ?? GENERIC_OFFICES[office] ?? title };
}

/** Titles that only say that somebody led: a row with a real title for the same time is better. */
export function isGenericTitle(title: string): boolean {
  return title.includes('head of government') || title.startsWith('Head of state');
}

/** Where the family name is printed first. */
const FAMILY_FIRST = new Set(['China', 'North Korea', 'South Korea', 'Vietnam', 'Taiwan']);
const FAMILY_FIRST_PERSONS = new Set(['Ban Ki-moon']);
const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'der',
  'den',
  'di',
  'van',
  'von',
  'la',
  'le',
  'ter',
  'bin',
  'ben',
  'al',
  'el',
  'of',
  'Le',
  'De',
  'Van',
  'Al',
  'El',
]);
const SUFFIX = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|V|VI{1,3}|XVI|XIV)$/;
const ARABIC_ARTICLE = /^(?:[Aa]l|[Ee]l|as|ash)[- ]/;

/** The family name of a leader, or undefined for monarchs, popes and peers, who have none in use. */
export function familyName(name: string, country: string): string | undefined {
  const words = name.split(' ');
  if (words.some((word) => SUFFIX.test(word)) || name.includes(' of ') || name.startsWith('Lord '))
    return undefined;
  if (words.length === 1) return name;
  if (FAMILY_FIRST_PERSONS.has(name) || (FAMILY_FIRST.has(country) && !name.includes('.'))) return words[0];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  return words.slice(first).join(' ');
}

/** A family name without the Arabic article, as debate prints it: `al-Assad` → `Assad`. */
export function withoutArticle(family: string): string {
  return family.replace(ARABIC_ARTICLE, '');
}
