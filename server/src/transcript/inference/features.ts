/**
 * What can be seen at the boundary between two paragraphs: forms of address, openings, endings, marks. Owns the features and
 * their names; what each is worth stands in weights.ts, fitted by server/tools/inference.
 */
import {
  closes,
  contents,
  draws,
  friendNear,
  givesWay,
  moves,
  openings,
  otherNear,
  putsToMinister,
  repliesTo,
} from './openings.ts';
import type { Paragraph } from './paragraphs.ts';

/** How far into a paragraph its opening is read. */
const openingReach = 160;

const openingShapes = Object.entries(openings);
const contentShapes = Object.entries(contents);

const asksAtEnd = /\?[”"’']?$/;
const unfinished = /[^.?!”"’'—)\]]$/;

const lengthOf = ({ length }: string): string =>
  length < 30 ? 'Mere' : length < 100 ? 'Brief' : length < 300 ? 'Short' : length < 700 ? 'Middling' : 'Long';

/** Whether a paragraph cannot begin a turn: it opens with a quotation, or with a small letter in mid-sentence. */
export const cannotBegin = (words: string): boolean =>
  /^(?:[“‘"]|(?!rose—|indicated |nodded|made )\p{Ll})/u.test(words);

/** How much of a long paragraph's beginning and end is read for words anywhere in it: the middle tells little. */
const endReach = 350;

const endsOf = (words: string): string =>
  words.length <= endReach * 2 ? words : `${words.slice(0, endReach)}\n${words.slice(-endReach)}`;

function openingFeatures(opening: string, add: (name: string) => void): void {
  for (const [name, shape] of openingShapes) if (shape.test(opening)) add(name);
  if (friendNear.test(opening)) add('friendNear');
  if (otherNear.test(opening)) add('otherNear');
}

/** What is seen of one paragraph, whatever stands around it. */
export interface Look {
  /** Features of the paragraph as the one that may begin a turn. */
  readonly own: readonly string[];
  /** Features of it as the one before. */
  readonly asBefore: readonly string[];
  readonly repliesTo: boolean;
  /** How others are spoken of in it, where all in one way: as Friends, or as Members of other parties. */
  readonly speaksOf: 'Friend' | 'Other' | undefined;
}

/** Looks at one paragraph. */
export function lookAt(paragraph: Paragraph): Look {
  const { words } = paragraph;
  const own: string[] = ['always'];
  openingFeatures(words.slice(0, openingReach), (name) => own.push(name));
  const ends = endsOf(words);
  for (const [name, shape] of contentShapes) if (shape.test(ends)) own.push(name);
  const questions = words.includes('?');
  if (questions && putsToMinister.test(ends)) own.push('putsToMinister');
  const length = lengthOf(words);
  own.push(`length${length}`);
  const asks = asksAtEnd.test(words);
  if (asks) own.push('asksAtEnd');
  else if (questions) own.push('asksWithin');
  if (paragraph.afterTime) own.push('afterTime');
  const friend = friendNear.test(ends);
  const other = otherNear.test(ends);
  return {
    own,
    asBefore: [
      ...featuresBefore(words, length, asks, own),
      ...(friend ? ['beforeFriend'] : []),
      ...(other ? ['beforeOther'] : []),
    ],
    repliesTo: repliesTo.test(words),
    speaksOf: friend === other ? undefined : friend ? 'Friend' : 'Other',
  };
}

function featuresBefore(words: string, length: string, asks: boolean, own: readonly string[]): string[] {
  const tail = words.slice(-openingReach);
  const held: readonly (readonly [string, boolean])[] = [
    [`before${length}`, true],
    ['beforeAsks', asks],
    ['beforeUnfinished', unfinished.test(words)],
    ['beforeInterrupted', words.endsWith('—')],
    ['beforeQuotes', cannotBegin(words)],
    ['beforeGivesWay', givesWay.test(tail)],
    ['beforeMoves', moves.test(tail)],
    ['beforeCloses', closes.test(tail)],
    ['beforePutsToMinister', own.includes('putsToMinister')],
    ['beforeConnective', own.includes('opensConnective')],
    ['beforeDraws', draws.test(tail)],
    ['beforeNamesMinister', own.includes('namesMinister')],
    ['beforeGoverns', own.includes('governs')],
    ['beforeAsksWithin', own.includes('asksWithin')],
    ['beforeFragment', own.includes('opensFragment')],
    ['beforePointOfOrder', own.includes('opensPointOfOrder')],
    ['beforeOnSpeech', own.includes('opensOnSpeech')],
    ['beforeOnMyPart', own.includes('opensOnMyPart')],
  ];
  return held.filter(([, holds]) => holds).map(([name]) => name);
}

/** Names of all that holds of a paragraph that follows another, or nothing. */
export function featuresOf(before: Look | undefined, next: Look, fresh: boolean): string[] {
  if (!before || fresh) return [...next.own, 'startsAfresh'];
  const again = before.repliesTo && next.repliesTo ? ['repliesAgain'] : [];
  // one who says “my hon. Friend” is not answered with “the hon. Gentleman”
  const parties = before.speaksOf && next.speaksOf ? [`of${before.speaksOf}Then${next.speaksOf}`] : [];
  return [...next.own, ...before.asBefore, ...again, ...parties];
}

/** The features whose worth depends on who spoke before. */
export const edgeNames: readonly string[] = [
  'beforeAsks',
  'beforeInterrupted',
  'beforeGivesWay',
  'opensThanks',
  'opensFriend',
  'opensHonMember',
  'asksAtEnd',
  'putsToMinister',
  'lengthLong',
  'lengthBrief',
  'lengthMere',
  'afterTime',
  'opensMyLords',
  'opensConnective',
  'governs',
  'opensOnIntervention',
  'opensOnSpeech',
  'opensJudgement',
  'opensAgreement',
  'opensYesNo',
  'opensOnMyPart',
  'opensToDebate',
  'friendNear',
  'otherNear',
  'namesMinister',
  'beforeNamesMinister',
  'asksWithin',
  'ownSeat',
  'beforeLong',
  'beforeDraws',
];
