/**
 * The British offices that go on under changing titles and departments, with the forms used in debate. Owns the table of
 * equivalents and the mapping from a title as held to its post; dates are not here, since each holding carries its own.
 */
import type { PackPost } from '../../src/knowledge/pack.ts';
import { foldName, foldTitle } from '../../src/knowledge/spelling.ts';
import { slug } from './slug.ts';

/** Label, rank, other forms in debate, titles as held. `for` lists departments: `Secretary of State for …`. */
interface ContinuingPost {
  readonly label: string;
  readonly rank: number;
  readonly also?: readonly string[];
  readonly held?: readonly string[];
  /** Titles under which the post is looked up only, since in running text they are another post's. */
  readonly lookUp?: readonly string[];
  readonly for?: readonly string[];
}

const CONTINUING: readonly ContinuingPost[] = [
  { label: 'Prime Minister', rank: 1 },
  { label: 'Speaker', rank: 2, held: ['Speaker of the House of Commons'] },
  { label: 'Deputy Prime Minister', rank: 2 },
  { label: 'First Secretary of State', rank: 3 },
  {
    label: 'Leader of the Opposition',
    rank: 3,
    held: ["Leader of Her Majesty's Official Opposition", 'Leader of the Official Opposition'],
  },
  { label: 'Chancellor of the Exchequer', rank: 3, also: ['Chancellor'] },
  {
    label: 'Foreign Secretary',
    rank: 4,
    for: [
      'Foreign and Commonwealth Affairs',
      'Foreign, Commonwealth and Development Affairs',
      'Foreign Affairs',
    ],
  },
  { label: 'Lord Chancellor', rank: 3, held: ['Lord High Chancellor'] },
  { label: 'First Lord of the Treasury', rank: 3 },
  { label: 'Home Secretary', rank: 5, for: ['the Home Department', 'Home Office', 'Home Affairs'] },
  { label: 'Defence Secretary', rank: 6, for: ['Defence'] },
  {
    label: 'Justice Secretary',
    rank: 6,
    also: ['Lord Chancellor and Secretary of State for Justice'],
    lookUp: ['Lord Chancellor'],
    for: ['Justice and Lord Chancellor', 'Justice'],
  },
  {
    label: 'Health Secretary',
    rank: 6,
    also: ['Health and Social Care Secretary'],
    for: ['Health', 'Health and Social Care'],
  },
  {
    label: 'Education Secretary',
    rank: 6,
    for: [
      'Education',
      'Children, Schools and Families',
      'Education and Skills',
      'Education and Employment',
      'Education and Science',
      'Education (and Science)',
    ],
  },
  { label: 'Employment Secretary', rank: 6, for: ['Employment', 'Employment and Productivity'] },
  { label: 'Social Security Secretary', rank: 6, for: ['Social Security'] },
  {
    label: 'Social Services Secretary',
    rank: 6,
    for: ['Social Services', 'Health and Social Security'],
  },
  { label: 'Trade and Industry Secretary', rank: 6, for: ['Trade and Industry'] },
  { label: 'Industry Secretary', rank: 6, for: ['Industry'] },
  { label: 'Constitutional Affairs Secretary', rank: 6, for: ['Constitutional Affairs'] },
  { label: 'Innovation Secretary', rank: 6, for: ['Innovation, Universities and Skills'] },
  { label: 'Colonial Secretary', rank: 6, for: ['the Colonies', 'War and the Colonies'] },
  { label: 'War Secretary', rank: 6, also: ['Secretary for War'], for: ['War'] },
  { label: 'India Secretary', rank: 6, also: ['Secretary for India'], for: ['India'] },
  { label: 'Dominions Secretary', rank: 6, for: ['Dominion Affairs'] },
  { label: 'Air Secretary', rank: 6, for: ['Air'] },
  {
    label: 'Chief Secretary for Ireland',
    rank: 6,
    also: ['Irish Secretary', 'Secretary for Ireland', 'Chief Secretary to the Lord Lieutenant of Ireland'],
  },
  { label: 'First Lord of the Admiralty', rank: 6 },
  { label: 'Secretary at War', rank: 7 },
  { label: 'President of the Board of Trade', rank: 6 },
  { label: 'President of the Local Government Board', rank: 7 },
  { label: 'President of the Poor Law Board', rank: 7 },
  { label: 'President of the Board of Education', rank: 7 },
  { label: 'President of the Board of Control', rank: 7 },
  { label: 'Postmaster General', rank: 8 },
  { label: 'First Commissioner of Works', rank: 8 },
  { label: 'Judge Advocate General', rank: 9 },
  { label: 'Lord Advocate', rank: 8 },
  { label: 'Attorney General for Ireland', rank: 9 },
  { label: 'Solicitor General for Ireland', rank: 9 },
  { label: 'Solicitor General for Scotland', rank: 9 },
  { label: 'Agriculture Minister', rank: 6, held: ['Minister of Agriculture, Fisheries and Food'] },
  {
    label: 'Business Secretary',
    rank: 6,
    also: ['Business and Trade Secretary'],
    for: [
      'Business, Innovation and Skills',
      'Business, Energy and Industrial Strategy',
      'Business and Trade',
      'Business, Enterprise and Regulatory Reform',
    ],
  },
  {
    label: 'Communities Secretary',
    rank: 6,
    also: [
      'Housing Secretary',
      'Levelling Up Secretary',
      'Housing and Communities Secretary',
      'Local Government Secretary',
    ],
    for: [
      'Communities and Local Government',
      'Housing, Communities and Local Government',
      'Levelling Up, Housing and Communities',
    ],
  },
  { label: 'Work and Pensions Secretary', rank: 6, for: ['Work and Pensions'] },
  {
    label: 'Transport Secretary',
    rank: 6,
    for: ['Transport', 'Transport, Local Government and the Regions'],
  },
  {
    label: 'Environment Secretary',
    rank: 6,
    for: [
      'Environment, Food and Rural Affairs',
      'the Environment',
      'the Environment, Transport and the Regions',
    ],
  },
  {
    label: 'Culture Secretary',
    rank: 6,
    also: ['Digital Secretary'],
    for: [
      'Culture, Media and Sport',
      'Culture, Olympics, Media and Sport',
      'Digital, Culture, Media and Sport',
      'National Heritage',
    ],
  },
  { label: 'International Development Secretary', rank: 6, for: ['International Development'] },
  {
    label: 'International Trade Secretary',
    rank: 6,
    also: ['Trade Secretary'],
    for: ['International Trade'],
  },
  {
    label: 'Energy Secretary',
    rank: 6,
    also: ['Energy and Climate Change Secretary'],
    for: ['Energy and Climate Change', 'Energy Security and Net Zero', 'Energy'],
  },
  {
    label: 'Brexit Secretary',
    rank: 6,
    also: ['Exiting the European Union Secretary'],
    for: ['Exiting the European Union'],
  },
  {
    label: 'Science Secretary',
    rank: 6,
    also: ['Technology Secretary', 'Science and Technology Secretary'],
    for: ['Science, Innovation and Technology'],
  },
  { label: 'Northern Ireland Secretary', rank: 6, for: ['Northern Ireland'] },
  {
    label: 'Scotland Secretary',
    rank: 6,
    also: ['Scottish Secretary'],
    held: ['Secretary for Scotland'],
    for: ['Scotland'],
  },
  { label: 'Wales Secretary', rank: 6, also: ['Welsh Secretary'], for: ['Wales'] },
  { label: 'Leader of the House of Commons', rank: 7, also: ['Leader of the House'] },
  { label: 'Leader of the House of Lords', rank: 7 },
  { label: 'Lord President of the Council', rank: 7 },
  { label: 'Lord Privy Seal', rank: 7 },
  { label: 'Chancellor of the Duchy of Lancaster', rank: 7, also: ['Chancellor of the Duchy'] },
  { label: 'Chief Secretary to the Treasury', rank: 7, also: ['Chief Secretary'] },
  { label: 'Chief Secretary to the Prime Minister', rank: 7 },
  { label: 'Minister for the Cabinet Office', rank: 7 },
  { label: 'Paymaster General', rank: 8 },
  { label: 'Attorney General', rank: 8, held: ['Attorney General for England and Wales'] },
  { label: 'Solicitor General', rank: 9, held: ['Solicitor General for England and Wales'] },
  { label: 'Advocate General for Scotland', rank: 9, also: ['Advocate General'] },
  {
    label: 'Government Chief Whip',
    rank: 8,
    also: ['Patronage Secretary'],
    held: ['Chief Whip and Parliamentary Secretary to the Treasury'],
  },
  { label: 'Opposition Chief Whip', rank: 12, held: ['Opposition Chief Whip (Commons)'] },
  { label: 'Financial Secretary to the Treasury', rank: 10, also: ['Financial Secretary'] },
  {
    label: 'Economic Secretary to the Treasury',
    rank: 11,
    also: ['Economic Secretary'],
    held: ['Economic Secretary (City Minister)'],
  },
  { label: 'Exchequer Secretary to the Treasury', rank: 11, also: ['Exchequer Secretary'] },
  { label: 'Lord Speaker', rank: 3 },
  { label: 'Chairman of Ways and Means', rank: 4, held: ['Deputy Speaker and Chairman of Ways and Means'] },
  {
    label: 'First Deputy Chairman of Ways and Means',
    rank: 5,
    held: ['Deputy Speaker (First Deputy Chairman of Ways and Means)'],
  },
  {
    label: 'Second Deputy Chairman of Ways and Means',
    rank: 5,
    held: ['Deputy Speaker (Second Deputy Chairman of Ways and Means)'],
  },
];

/** The three Deputies share a form of address, so that `Madam Deputy Speaker` finds all of them. */
const DEPUTY = 'Deputy Speaker';
const SHADOWED_UP_TO_RANK = 11;
const TITLE_PARTS = /(?:,|;| and) (?=Shadow )/;
/** Titles under which Hansard prints the holder of another. */
const ALSO_PRINTED: Readonly<Record<string, readonly string[]>> = {
  'Minister for Energy, Clean Growth and Climate Change': ['Minister for Business, Energy and Clean Growth'],
};
const RUNNING_TEXT_TITLE = /^(?:(?:Minister|Secretary of State) for|Minister of (?!State)) ?[^()]+$/;

function continuingForms(post: ContinuingPost): readonly string[] {
  const departments = (post.for ?? []).flatMap((name) => [
    `Secretary of State for ${name}`,
    `Secretary of State (${name})`,
  ]);
  const deputy = post.label.endsWith('Chairman of Ways and Means') ? [DEPUTY] : [];
  return [...(post.also ?? []), ...(post.held ?? []), ...departments, ...deputy];
}

function post(
  label: string,
  rank: number,
  forms: readonly string[],
  lookedUp: readonly string[] = [],
): PackPost {
  const phrases = [label, ...forms].filter((form) => !form.includes('('));
  const others = [...forms.filter((form) => form.includes('(')), ...lookedUp];
  const lookUp = others.length > 0 ? { other_labels: others } : {};
  return { id: `uk:${slug(label)}`, label, jurisdiction: 'uk', rank, ...lookUp, phrases };
}

const SHADOW_RANK = 20;

/** All continuing posts, the shadow ones after those they shadow. */
export const CONTINUING_POSTS: readonly PackPost[] = CONTINUING.flatMap((entry) => {
  const forms = continuingForms(entry);
  const held = post(entry.label, entry.rank, forms, entry.lookUp);
  if (entry.rank < 3 || entry.rank > SHADOWED_UP_TO_RANK || entry.label.includes('Ways and Means'))
    return [held];
  const shadow = (form: string): string => `shadow ${form}`;
  return [held, post(shadow(entry.label), SHADOW_RANK + entry.rank, forms.map(shadow))];
});

const BY_FORM = new Map(
  [...CONTINUING_POSTS]
    .reverse()
    .flatMap((entry) =>
      [...(entry.phrases ?? []), ...(entry.other_labels ?? [])]
        .filter((form) => form !== DEPUTY)
        .map((form) => [foldTitle(form), entry] as const),
    ),
);

/** The continuing post whose form begins a title: `Shadow Home Secretary and Shadow Minister …` → shadow Home Secretary. */
function continuingPost(title: string): PackPost | undefined {
  const words = foldTitle(title).split(' ');
  for (let length = words.length; length > 1; length -= 1) {
    const found = BY_FORM.get(words.slice(0, length).join(' '));
    const rest = words.slice(length);
    if (found !== undefined && (rest.length === 0 || rest[0] === 'and')) return found;
  }
  return words.length === 1 ? BY_FORM.get(words[0] ?? '') : undefined;
}

const GENERIC_TITLES = new Set([
  'minister of state',
  'parliamentary under secretary of state',
  'parliamentary secretary',
  'parliamentary under secretary',
  'shadow minister',
  'minister without portfolio',
  'lord in waiting',
  'baroness in waiting',
]);

/**
 * The posts that a title as held stands for; one, unless it joins several (`Shadow Lord Chancellor and Shadow …`).
 * A title shared by several departments becomes a post of its department; other titles become posts of their own.
 */
export function postsOfTitle(
  title: string,
  department: string | undefined,
  rank: number,
): readonly PackPost[] {
  const found = title.split(TITLE_PARTS).map(continuingPost);
  const continuing = [...new Set(found.filter((entry) => entry !== undefined))];
  if (continuing.length > 0) return continuing;
  if (GENERIC_TITLES.has(foldName(title))) {
    const label = department === undefined ? title : `${title}, ${department}`;
    return [{ id: `uk:${slug(label)}`, label, jurisdiction: 'uk', rank }];
  }
  const phrases = RUNNING_TEXT_TITLE.test(title) ? { phrases: [title, ...(ALSO_PRINTED[title] ?? [])] } : {};
  return [{ id: `uk:${slug(title)}`, label: title, jurisdiction: 'uk', rank, ...phrases }];
}
