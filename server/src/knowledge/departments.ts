/**
 * The titles that a rank in a department gives: attributions print `The Parliamentary Under-Secretary of State for Transport`
 * of somebody whose own title is another. Owns the names of departments in such titles; knows no holder.
 */

/** Department → what its ministers are `of State for`, where that is not its own name. */
const FIELDS: Readonly<Record<string, string>> = {
  'Home Office': 'the Home Department',
  'Foreign and Commonwealth Office': 'Foreign and Commonwealth Affairs',
  'Foreign, Commonwealth & Development Office': 'Foreign, Commonwealth and Development Affairs',
  'Foreign, Commonwealth and Development Office': 'Foreign, Commonwealth and Development Affairs',
  'Foreign Office': 'Foreign Affairs',
  'Northern Ireland Office': 'Northern Ireland',
  'Scotland Office': 'Scotland',
  'Scottish Office': 'Scotland',
  'Wales Office': 'Wales',
  'Welsh Office': 'Wales',
};
const OWN_NAME = /^(?:Department|Ministry|Office of the Secretary of State) (?:for|of) (?:the )?(.+)$/;

/**
 * Titles of a rank in a department, `Minister of State` and `Ministry of Justice` → `Minister of State for Justice`, `Minister of
 * State, Ministry of Justice`.
 */
export function rankTitles(rank: string, department: string): readonly string[] {
  const field = FIELDS[department] ?? OWN_NAME.exec(department)?.[1];
  return [`${rank}, ${department}`, ...(field === undefined ? [] : [`${rank} for ${field}`])];
}
