/**
 * Whose offices a transcript means. Owns the mapping from a dialect's jurisdiction to the name under which the packs keep
 * that country's offices: "the Prime Minister" in a Canadian report is not the British one.
 */

/** ISO 3166 code, lower case (`uk` for the United Kingdom), to the packs' name. */
const names: Readonly<Record<string, string>> = {
  uk: 'uk',
  ca: 'Canada',
  au: 'Australia',
  nz: 'New Zealand',
  ie: 'Ireland',
  us: 'United States',
  za: 'South Africa',
  ke: 'Kenya',
  sg: 'Singapore',
  fj: 'Fiji',
  pg: 'Papua New Guinea',
  un: 'United Nations',
  eu: 'European Union',
};

/** The packs' name for a jurisdiction; undefined where no pack holds its offices. */
export const officesOf = (jurisdiction: string): string | undefined => names[jurisdiction];

/** Whether the tables of Members and constituencies are this jurisdiction's. */
export const hasMembers = (jurisdiction: string): boolean => jurisdiction === 'uk';
