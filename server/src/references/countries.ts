/**
 * Adjectives of countries, for `the Syrian regime` and `his Russian counterpart`, and the names of those that conclude
 * treaties. Owns these lists; offices are the packs'.
 */

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

/** Names of countries and of the organisations that conclude treaties as they do; `Anglo` and its like as in `Anglo-Irish`. */
const parties = new Set(
  `Afghanistan,Albania,Algeria,Andorra,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados,Belarus,Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia,Botswana,Brazil,Brunei,Bulgaria,Burkina Faso,Burma,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Congo,Costa Rica,Croatia,Cuba,Cyprus,Czechoslovakia,Denmark,Djibouti,Dominican Republic,East Timor,Timor-Leste,Ecuador,Egypt,El Salvador,England,Eritrea,Estonia,Eswatini,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Georgia,Germany,Ghana,Great Britain,Greece,Guatemala,Guinea,Guyana,Haiti,Honduras,Hong Kong,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kiribati,Korea,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,Lithuania,Luxembourg,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Mauritania,Mauritius,Mexico,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nauru,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Norway,Oman,Pakistan,Palau,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Samoa,Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Solomon Islands,Somalia,South Africa,South Korea,South Sudan,Soviet Union,Spain,Sri Lanka,Sudan,Suriname,Sweden,Switzerland,Syria,Taiwan,Tanzania,Thailand,Togo,Tonga,Trinidad,Tunisia,Turkey,Tuvalu,Uganda,Ukraine,United Arab Emirates,United Kingdom,United States,Uruguay,Uzbekistan,Vanuatu,Vietnam,Yemen,Yugoslavia,Zambia,Zimbabwe,EU,EC,EEC,EFTA,ASEAN,CARICOM,Mercosur,European Union,UK,US,U.S.,USA,UAE,USSR,NZ,PNG,Anglo,Franco,Sino,Russo,Soviet,Hispano,Italo,Indo,Euro`.split(
    ',',
  ),
); // prettier-ignore

/** Whether words are the name of a country, of an organisation of countries, or an adjective of one. */
export const isCountry = (words: string): boolean => {
  const name = words.replace(/\s+/g, ' ').trim();
  return parties.has(name) || countries[name] !== undefined;
};
