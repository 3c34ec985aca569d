/**
 * The Houses in which somebody sits. Owns what their Members are called; knows no Member.
 */

/** The House in which a seat is for life: it has titles, not constituencies. */
export const LIFE_HOUSE = 'lords';

/** Upper Houses of Canada, Australia and the United States. */
export const SENATE = 'senate';

/** House, as the packs name it, to the style of its Members. */
const ROLES: Readonly<Record<string, string>> = {
  commons: 'Member of Parliament',
  lords: 'Member of the House of Lords',
  'scottish-parliament': 'Member of the Scottish Parliament',
  'ni-assembly': 'Member of the Northern Ireland Assembly',
  senedd: 'Member of the National Assembly for Wales',
  senate: 'Senator',
  house: 'Representative',
  representatives: 'Member of the House of Representatives',
  dail: 'Teachta Dála',
  'nz-house': 'Member of Parliament',
  'sg-parliament': 'Member of Parliament',
  'dewan-rakyat': 'Member of the Dewan Rakyat',
  'lok-sabha': 'Member of the Lok Sabha',
  'kenya-assembly': 'Member of the National Assembly',
  'sa-assembly': 'Member of the National Assembly',
  'ghana-parliament': 'Member of Parliament',
  'nigeria-assembly': 'Member of the House of Representatives',
  'pk-assembly': 'Member of the National Assembly',
};

/** What a Member of a House is called; of a House that is not known, `Member`. */
export function seatRole(house: string): string {
  return ROLES[house] ?? 'Member';
}
