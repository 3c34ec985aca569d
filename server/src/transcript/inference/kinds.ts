/**
 * Kinds of proceedings, which differ in who follows whom. Owns how a section's kind is narrowed down from its forms; where
 * two remain, the likelier chain decides.
 */
import { isTabled, type Paragraph } from './paragraphs.ts';

export const sectionKinds = ['questions', 'statement', 'debate', 'lords'] as const;
/** `statement`: a statement or urgent question, where one Member has every other of many short turns. */
export type SectionKind = (typeof sectionKinds)[number];

const lordsForms =
  /\bMy Lords\b|\bnoble (?:and (?:learned|gallant) )?(?:Lord|Baroness|Lady|Earl|Viscount|friend|Friend)/;
/** How much of a paragraph is read for Lords' words, and in how many paragraphs one with them suffices. */
const lordsReach = 400;
const lordsShare = 12;

/** How many paragraphs count as a section's opening. */
const openingParagraphs = 3;

/** How a statement or an urgent question opens; and a debate. */
const statementOpening =
  /^(?:With (?:your )?permission|\(?Urgent Question\)?|I (?:would|should) like to make a statement|To ask the [^?]{3,120} (?:if|whether) (?:he|she|they) will make a statement)/;
const debateOpening = /^I beg to move\b/;

/**
 * The kinds of proceedings that a section may be: tabled questions, Lords' words and the set forms of opening settle it, with
 * anything else the likelier chain.
 */
export function possibleKinds(paragraphs: readonly Paragraph[]): readonly SectionKind[] {
  if (paragraphs.some(isTabled)) return ['questions'];
  const noble = paragraphs.filter(({ words }) => lordsForms.test(words.slice(0, lordsReach))).length;
  if (noble > 0 && noble * lordsShare >= paragraphs.length) return ['lords'];
  const opening = paragraphs.slice(0, openingParagraphs);
  if (opening.some(({ words }) => statementOpening.test(words))) return ['statement'];
  return opening.some(({ words }) => debateOpening.test(words)) ? ['debate'] : ['statement', 'debate'];
}

const asks = ({ words }: Paragraph): boolean => words.endsWith('?');

/** What speaks for one kind or another. */
const cues: Readonly<Record<string, (opening: readonly Paragraph[], all: readonly Paragraph[]) => boolean>> =
  {
    makesStatement: (opening) => opening.some(({ words }) => statementOpening.test(words)),
    begsToMove: (opening) => opening.some(({ words }) => /\bI beg to move\b/.test(words)),
    asksOften: (_, all) => all.filter(asks).length * 5 > all.length,
    asksSeldom: (_, all) => all.filter(asks).length * 10 < all.length,
    few: (_, all) => all.length < 10,
  };

/** Names of the cues, in the order of their weights. */
export const cueNames: readonly string[] = Object.keys(cues);
/** Places in {@link cueNames} of the cues that hold of a section. */
export function cuesOf(paragraphs: readonly Paragraph[]): number[] {
  const opening = paragraphs.slice(0, openingParagraphs);
  return cueNames.flatMap((name, place) => (cues[name]?.(opening, paragraphs) === true ? [place] : []));
}
