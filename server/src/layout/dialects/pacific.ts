/**
 * What the records of the Pacific parliaments have in common: labels in capitals, page heads inside the text, headings in
 * capitals. The dialects are in cook-islands.ts, fiji.ts and papua-new-guinea.ts.
 */
import { readCapitalLabel, type CapitalShape } from '../capital-label.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { ukCommons } from './uk-commons.ts';

const titles =
  '(?:(?:HON|MR|MRS|MS|MISS|DR|PROF|PROFESSOR|SIR|DAME|REV|CDR|LT|COL|CAPT|RATU|RO|ADI|TUI|Hon|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\\.? )';

/** Labels of all three records, but for what ends them. */
export const pacificShape: CapitalShape = {
  terminators: [':'],
  title: new RegExp(`^${titles}+`),
  chair:
    /^(?:(?:MR|MRS|MS|MADAM|HON|Mr|Mrs|Ms|Madam|Hon)\.? )?(?:THE )?(?:DEPUTY |ACTING )?(?:SPEAKER|CHAIRMAN|CHAIRPERSON|CHAIR)$/,
  crowd:
    /^(?:(?:SEVERAL|SOME|AN?|THE) )?(?:(?:HON|HONOURABLE|Honourable|Hon)\.? )?(?:OPPOSITION |GOVERNMENT )?(?:MEMBERS?|Members?)$/,
  office:
    /^(?:THE )?(?:LEADER|MINISTER|PRIME MINISTER|ATTORNEY|CLERK|SECRETARY|DEPUTY|ASSISTANT|ACTING)\b[A-Z ,’'-]*$/,
};

export const pageLine = /^Page \d{1,4}$/;
const pageNumber = /^\d{1,5}$/;
const shortDate =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}$/;
/** How many lines of running head may follow a page line. */
const headLines = 3;

/** Page lines, and the running heads below them: page number, date, title of the business, in any order. */
export function pageHead(line: LineContext): Shape | undefined {
  if (pageLine.test(line.words)) return { kind: 'column' };
  if (pageNumber.test(line.words) && pageLine.test(line.neighbour(1))) return { kind: 'column' };
  if (line.words.length > 100) return undefined;
  for (let above = 1; above <= headLines; above++) {
    if (!pageLine.test(line.neighbour(-above))) continue;
    const head = [1, 2, 3].map((below) => line.neighbour(below - above));
    if (!head.some((words) => shortDate.test(words))) return undefined;
    return { kind: pageNumber.test(line.words) ? 'column' : 'furniture' };
  }
  return undefined;
}

/** The lists of corrections at a record's end name speakers before page numbers. */
const onlyPages = /^(?:Pgs?|Pages?|pp?)\.? ?\d[\d, –-]*$/;

/** Reads a label of one of these records; none stands before a mere list of pages. */
export const pacificLabel =
  (shape: CapitalShape): NonNullable<Dialect['readLabel']> =>
  (line, offset) => {
    const label = readCapitalLabel(line, offset, shape);
    if (!label || onlyPages.test(line.slice(label.attribution.textStart - offset))) return undefined;
    return label;
  };

/** A label that the end of the line cuts: `HON. LEADER OF THE GOVERNMENT IN` / `PARLIAMENT.-`. */
export function wrappedLabel(
  line: LineContext,
  readLabel: NonNullable<Dialect['readLabel']>,
): Shape | undefined {
  const { words, offset } = line;
  if (words.length > 90 || /\p{Ll}{3}/u.test(words) || /[.:;-]$/.test(words)) return undefined;
  const next = line.neighbour(1);
  if (next === '' || line.label || readLabel(next, 0)) return undefined;
  const joined = readLabel(`${words} ${next}`, offset)?.attribution;
  if (!joined || joined.end - offset <= words.length) return undefined;
  const shift = line.neighbourOffset(1) - (offset + words.length + 1);
  const attribution = { ...joined, end: joined.end + shift, textStart: joined.textStart + shift };
  return { kind: 'paragraph', attribution, lineCount: 2 };
}

/** A line in capitals throughout that no sentence runs through. */
export function capitalHeading(line: LineContext): Shape | undefined {
  if (!isCapitals(line.words) || (line.neighbour(-1) !== '' && isCapitals(line.neighbour(-1))))
    return undefined;
  const above = line.neighbour(-1);
  const isApart = above === '' || /[.?!:)”"\d]$/.test(above) || pageLine.test(above);
  if (!isApart) return undefined;
  let lineCount = 1;
  while (lineCount < headLines && isCapitals(line.neighbour(lineCount))) lineCount++;
  return { kind: 'heading', level: 1, lineCount };
}

function isCapitals(words: string): boolean {
  if (words.length < 6 || words.length > 120 || /[a-z]{3}|[.,;:-]$/.test(words)) return false;
  return (
    /\p{Lu}{4}/u.test(words) &&
    !/\p{Ll}/u.test(words.replace(/\d(?:st|nd|rd|th)\b/g, '')) &&
    !words.includes('.- ')
  );
}

/** Sentences of the Table, common to these parliaments. */
export const pacificProcedure =
  /^(?:Question (?:put|proposed|agreed)|Motion (?:agreed|lapsed|negatived|\(by )|Amendment agreed|Leave granted|Votes? cast|(?:The )?(?:Parliament|House|Sitting|Committee) (?:met|resumed|adjourned|suspended|was suspended|divided)|Bill read|Debate (?:resumed|adjourned)|[A-Z ]{4,40} (?:TOOK|took) the Chair)/;

/** The fields that all three dialects share. */
export const pacific: Pick<
  Dialect,
  'house' | 'paragraphs' | 'namesLost' | 'attribution' | 'questionNumber' | 'uin'
> = {
  house: 'Parliament',
  paragraphs: 'wrapped',
  namesLost: 'never',
  attribution: {
    ...ukCommons.attribution,
    nameLines: false,
    honorific: new RegExp(`^${titles}+`),
    party: /^[A-Z]{2,4}$/,
  },
  questionNumber: /(?!)/,
  uin: /\(Question No\. (\d{1,4}\/\d{4})\)$/,
};
