/**
 * Codes of the countries and bodies of the tables: ISO 3166 in small letters (`uk` for the United Kingdom), a word for the
 * rest. Owns that list; `world-names.ts` brings the many names of one country to the one listed here.
 */
import type { PackJurisdiction } from '../../src/knowledge/pack.ts';
import { slug } from './slug.ts';

const CODES = `af Afghanistan|al Albania|dz Algeria|ad Andorra|ao Angola|ag Antigua and Barbuda|ar Argentina|am Armenia|
au Australia|at Austria|az Azerbaijan|bs Bahamas|bh Bahrain|bd Bangladesh|bb Barbados|by Belarus|be Belgium|bz Belize|
bj Benin|bt Bhutan|bo Bolivia|ba Bosnia and Herzegovina|bw Botswana|br Brazil|bn Brunei|bg Bulgaria|bf Burkina Faso|
bi Burundi|kh Cambodia|cm Cameroon|ca Canada|cv Cape Verde|cf Central African Republic|td Chad|cl Chile|cn China|
co Colombia|km Comoros|cg Congo (Brazzaville)|cd DR Congo|ck Cook Islands|cr Costa Rica|hr Croatia|cu Cuba|cy Cyprus|
cz Czech Republic|dk Denmark|dj Djibouti|dm Dominica|do Dominican Republic|tl East Timor|ec Ecuador|eg Egypt|
sv El Salvador|gq Equatorial Guinea|er Eritrea|ee Estonia|sz Eswatini|et Ethiopia|eu European Union|fo Faroe Islands|
fm Federated States of Micronesia|fj Fiji|fi Finland|fr France|ga Gabon|gm Gambia|ge Georgia|de Germany|gh Ghana|
gr Greece|gd Grenada|gt Guatemala|gg Guernsey|gn Guinea|gw Guinea-Bissau|gy Guyana|ht Haiti|va Holy See|hn Honduras|
hk Hong Kong|hu Hungary|is Iceland|in India|id Indonesia|ir Iran|iq Iraq|ie Ireland|il Israel|it Italy|ci Ivory Coast|
jm Jamaica|jp Japan|je Jersey|jo Jordan|kz Kazakhstan|ke Kenya|ki Kiribati|xk Kosovo|kw Kuwait|kg Kyrgyzstan|la Laos|
lv Latvia|lb Lebanon|ls Lesotho|lr Liberia|ly Libya|li Liechtenstein|lt Lithuania|lu Luxembourg|mg Madagascar|mw Malawi|
my Malaysia|mv Maldives|ml Mali|mt Malta|mh Marshall Islands|mr Mauritania|mu Mauritius|mx Mexico|md Moldova|mc Monaco|
mn Mongolia|me Montenegro|ma Morocco|mz Mozambique|mm Myanmar|na Namibia|nr Nauru|np Nepal|nl Netherlands|
nz New Zealand|ni Nicaragua|ne Niger|ng Nigeria|kp North Korea|mk North Macedonia|no Norway|om Oman|pk Pakistan|
pw Palau|ps Palestine|pa Panama|pg Papua New Guinea|py Paraguay|pe Peru|ph Philippines|pl Poland|pt Portugal|
pr Puerto Rico|qa Qatar|ro Romania|ru Russia|rw Rwanda|kn Saint Kitts and Nevis|lc Saint Lucia|
vc Saint Vincent and the Grenadines|ws Samoa|sm San Marino|st Sao Tome and Principe|sa Saudi Arabia|gb-sct Scotland|
sn Senegal|rs Serbia|sc Seychelles|sl Sierra Leone|sg Singapore|sk Slovakia|si Slovenia|sb Solomon Islands|so Somalia|
za South Africa|kr South Korea|ss South Sudan|es Spain|lk Sri Lanka|sd Sudan|sr Suriname|se Sweden|ch Switzerland|
sy Syria|tw Taiwan|tj Tajikistan|tz Tanzania|th Thailand|tg Togo|to Tonga|tt Trinidad and Tobago|tn Tunisia|tr Turkey|
tm Turkmenistan|tv Tuvalu|ug Uganda|ua Ukraine|ae United Arab Emirates|uk United Kingdom|un United Nations|
us United States|uy Uruguay|uz Uzbekistan|vu Vanuatu|ve Venezuela|vn Vietnam|ye Yemen|zm Zambia|zw Zimbabwe|
gb-nir Northern Ireland|gb-wls Wales`;

const BY_NAME = new Map(
  CODES.split('|').map((entry) => {
    const [, code = '', name = ''] = /^\s*(\S+) (.+)$/.exec(entry) ?? [];
    return [name, code] as const;
  }),
);
const BY_CODE = new Map([...BY_NAME].map(([name, code]) => [code, name]));

/** The code of a country or body by the one name it has here. */
export function codeOf(name: string): string {
  return BY_NAME.get(name) ?? slug(name);
}

/** The entry of a pack for a code listed here. */
export function jurisdiction(code: string): PackJurisdiction {
  const name = BY_CODE.get(code);
  if (name === undefined) throw new Error(`No jurisdiction has the code ${code}.`);
  return { id: code, name };
}
