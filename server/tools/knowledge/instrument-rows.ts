/**
 * The lists of instruments that this repository adds, as rows of the table of treaties. Owns the form of a line and the
 * official pages; the lists are `trade-agreements.ts` and `further-instruments.ts`.
 */
import { FURTHER_INSTRUMENTS } from './further-instruments.ts';
import type { Row } from './tables.ts';
import { TRADE_AGREEMENTS } from './trade-agreements.ts';

/** Pages of official sites that list the instruments of a kind with their texts. */
const PAGES: Readonly<Record<string, string>> = {
  asean: 'https://agreement.asean.org/',
  au: 'https://au.int/en/treaties',
  canada: 'https://www.treaty-accord.gc.ca/',
  coe: 'https://www.coe.int/en/web/conventions/full-list',
  dfat: 'https://www.dfat.gov.au/trade/agreements/trade-agreements',
  imo: 'https://www.imo.org/en/About/Conventions/Pages/ListOfConventions.aspx',
  mfat: 'https://www.mfat.govt.nz/en/trade/free-trade-agreements',
  oas: 'https://www.oas.org/en/sla/dil/inter_american_treaties.asp',
  ohchr: 'https://www.ohchr.org/en/instruments-listings',
  un: 'https://peacemaker.un.org/',
  unodc: 'https://www.unodc.org/unodc/en/treaties/index.html',
  ustr: 'https://ustr.gov/trade-agreements/free-trade-agreements',
  wto: 'https://www.wto.org/english/docs_e/legal_e/legal_e.htm',
};
/** Sites that publish the text but have no such list: named on the card, without a link. */
const SITES: Readonly<Record<string, string>> = {
  europa: 'eur-lex.europa.eu',
  'gov.uk': 'gov.uk',
  iaea: 'iaea.org',
  oecd: 'oecd.org',
  osce: 'osce.org',
  thecommonwealth: 'thecommonwealth.org',
  unesco: 'unesco.org',
  unfccc: 'unfccc.int',
  unhcr: 'unhcr.org',
  wcoomd: 'wcoomd.org',
};

/** Names of what States declared and did not conclude as a treaty. */
const DECLARED = /\b(?:Declaration|Principles|Rules|Code|Statement|Process|Initiative|Criteria|Framework)\b/;

function rowOf(line: string): Row {
  const [name = '', signed = '', inForce = '', place = '', site = '', aliases = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    short_name: name,
    aliases: aliases.replaceAll('; ', '|'),
    kind: DECLARED.test(name) ? 'resolution' : 'treaty',
    signed_date: signed,
    in_force_date: inForce,
    signed_place: place,
    url: PAGES[site] ?? '',
    reference: SITES[site] ?? '',
    source: 'common knowledge',
  };
}

/** All added rows, in the order of the lists. */
export function addedInstruments(): readonly Row[] {
  return `${TRADE_AGREEMENTS}${FURTHER_INSTRUMENTS}`
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(rowOf);
}
