/**
 * What is seen of one paragraph, and of one behind another: openings, forms of address, endings, marks. Owns the reading of the
 * words; the names of what is seen are features.ts's.
 */
import { latinLetters } from '../../text/characters.ts';
import { carriedTo, placeOf } from './features.ts';
import { openings, repliesTo } from './openings.ts';
import type { Paragraph } from './paragraphs.ts';
import {
  closes,
  contents,
  draws,
  friendNear,
  givesWay,
  moves,
  neverFromChair,
  otherNear,
  putsToMinister,
} from './phrases.ts';
import { holds, WordGate, type Gated, type Shape } from './word-gate.ts';

/** What is seen of one paragraph, whatever stands around it. */
export interface Look {
  /** Features of the paragraph as the one that may begin a turn, by their places. */
  readonly own: readonly number[];
  /** Features of it as the one before. */
  readonly asBefore: readonly number[];
  readonly repliesTo: boolean;
  /** How others are spoken of in it, where all in one way: as Friends, or as Members of other parties. */
  readonly speaksOf: 'Friend' | 'Other' | undefined;
  /** It opens with a quotation, or with a small letter in mid-sentence. */
  readonly cannotBegin: boolean;
  /** The Chair does not speak so. */
  readonly cannotBeChairs: boolean;
}

/** How far into a paragraph its opening is read, and how far from its end its last words. */
const openingReach = 160;
/** How much of a long paragraph's beginning and end is read for words anywhere in it: the middle tells little. */
const endReach = 350;
/** How much is read for what the Chair does not say. */
const chairReach = 300;
/** The Chair does not question Ministers; from this length on it is no "Has the Minister finished?". */
const questionLength = 50;

const byFirst = new WordGate([...Object.values(openings).filter(({ first }) => first), repliesTo], 'first');
const byWord = new WordGate(
  [
    ...Object.values(openings).filter(({ words }) => words),
    ...Object.values(contents),
    ...[friendNear, otherNear, putsToMinister, draws, closes, neverFromChair],
  ],
  'words',
);

type Seen = Gated & { readonly place: number };
const seenBy = (gate: WordGate, shapes: Readonly<Record<string, Shape>>): Seen[] =>
  Object.entries(shapes).flatMap(([name, shape]) => {
    const gated = gate.gated(shape);
    return gated.bit === 0 ? [] : [{ ...gated, place: placeOf(name) }];
  });

const firstShapes = seenBy(byFirst, openings);
const nearShapes = seenBy(byWord, { ...openings, friendNear, otherNear });
const contentShapes = seenBy(byWord, contents);
const otherOpenings = Object.entries(openings).flatMap(([name, { shape, first, words }]) =>
  (first ?? words) === undefined ? [{ shape, place: placeOf(name) }] : [],
);
const reply = byFirst.gated(repliesTo);
const friend = byWord.gated(friendNear);
const other = byWord.gated(otherNear);
const puts = byWord.gated(putsToMinister);
const notChairs = byWord.gated(neverFromChair);
/** What the last words of a paragraph tell of the next one. */
const lastShapes = seenBy(byWord, {
  beforeGivesWay: givesWay,
  beforeMoves: moves,
  beforeCloses: closes,
  beforeDraws: draws,
});

const always = placeOf('always');
const startsAfresh = placeOf('startsAfresh');
const afterTime = placeOf('afterTime');
const asksAtEnd = placeOf('asksAtEnd');
const asksWithin = placeOf('asksWithin');
const putsTo = placeOf('putsToMinister');
const beforeUnfinished = placeOf('beforeUnfinished');
const beforeInterrupted = placeOf('beforeInterrupted');
const beforeQuotes = placeOf('beforeQuotes');
const beforeFriend = placeOf('beforeFriend');
const beforeOther = placeOf('beforeOther');
const repliesAgain = placeOf('repliesAgain');
const lengths = ['lengthMere', 'lengthBrief', 'lengthShort', 'lengthMiddling', 'lengthLong'].map(placeOf);
/** Lengths below which a paragraph is mere, brief, short or middling, in UTF-16 units. */
const lengthsBelow = [30, 100, 300, 700];

const openingQuotes = /^[“‘"]/;
const smallLetter = new RegExp(`^[${latinLetters}]`);
/** What the reporters write of a Member begins with a small letter too. */
const reporters = /^(?:rose—|indicated |nodded|made )/;
const closingQuotes = '”"’\'';
const finished = `.?!—)]${closingQuotes}`;

const endsOf = (words: string): string =>
  words.length <= endReach * 2 ? words : `${words.slice(0, endReach)}\n${words.slice(-endReach)}`;

/** Whether a paragraph opens with a quotation, or with a small letter in mid-sentence. */
function opensInMidst(words: string): boolean {
  if (openingQuotes.test(words)) return true;
  const first = words.charAt(0);
  return first !== first.toUpperCase() && smallLetter.test(first) && !reporters.test(words);
}

const asks = (words: string): boolean =>
  words.endsWith('?') || (closingQuotes.includes(words.slice(-1)) && words.at(-2) === '?');

/** The shapes that can hold of a paragraph's opening, of its last words, and of both its ends. */
function openShapes(words: string): { opening: number; tail: number; ends: number } {
  const { length } = words;
  const opening = byWord.among(words, 0, Math.min(length, openingReach));
  if (length <= openingReach) return { opening, tail: opening, ends: opening };
  const tail = byWord.among(words, length - openingReach, length);
  const midst =
    length <= endReach * 2
      ? byWord.among(words, openingReach, length - openingReach)
      : byWord.among(words, openingReach, endReach) |
        byWord.among(words, length - endReach, length - openingReach);
  return { opening, tail, ends: opening | midst | tail };
}

function add(shapes: readonly Seen[], open: number, words: string, features: number[]): void {
  for (const each of shapes) if (holds(each, open, words)) features.push(each.place);
}

/** Looks at one paragraph. */
export function lookAt(paragraph: Paragraph): Look {
  const { words } = paragraph;
  const open = openShapes(words);
  const first = byFirst.beginning(words);
  const opening = words.slice(0, openingReach);
  const ends = endsOf(words);
  const own: number[] = [always];
  add(firstShapes, first, opening, own);
  add(nearShapes, open.opening, opening, own);
  for (const { shape, place } of otherOpenings) if (shape.test(opening)) own.push(place);
  add(contentShapes, open.ends, ends, own);
  let size = 0;
  while (words.length >= (lengthsBelow[size] ?? Infinity)) size++;
  own.push(lengths[size] ?? always);
  const questions = words.includes('?');
  if (questions && holds(puts, open.ends, ends)) own.push(putsTo);
  if (asks(words)) own.push(asksAtEnd);
  else if (questions) own.push(asksWithin);
  if (paragraph.afterTime) own.push(afterTime);
  const hasFriend = holds(friend, open.ends, ends);
  const hasOther = holds(other, open.ends, ends);
  const cannotBegin = opensInMidst(words);
  const asBefore = featuresBefore(words, open.tail, own);
  if (cannotBegin) asBefore.push(beforeQuotes);
  if (hasFriend) asBefore.push(beforeFriend);
  if (hasOther) asBefore.push(beforeOther);
  return {
    own,
    asBefore,
    repliesTo: holds(reply, first, words),
    speaksOf: hasFriend === hasOther ? undefined : hasFriend ? 'Friend' : 'Other',
    cannotBegin,
    cannotBeChairs:
      holds(notChairs, open.ends, words.slice(0, chairReach)) || questionsMinister(words, open.ends),
  };
}

const questionsMinister = (words: string, open: number): boolean =>
  words.length >= questionLength && words.endsWith('?') && holds(puts, open, words.slice(-chairReach));

function featuresBefore(words: string, openAtEnd: number, own: readonly number[]): number[] {
  const features: number[] = [];
  for (const each of own) {
    const carried = carriedTo[each] ?? -1;
    if (carried >= 0) features.push(carried);
  }
  add(lastShapes, openAtEnd, words.slice(-openingReach), features);
  if (words !== '' && !finished.includes(words.slice(-1))) features.push(beforeUnfinished);
  if (words.endsWith('—')) features.push(beforeInterrupted);
  return features;
}

/** Places of all that holds of a paragraph that follows another, or nothing. */
export function featuresOf(before: Look | undefined, next: Look, fresh: boolean): number[] {
  if (!before || fresh) return [...next.own, startsAfresh];
  const features = [...next.own, ...before.asBefore];
  if (before.repliesTo && next.repliesTo) features.push(repliesAgain);
  // one who says “my hon. Friend” is not answered with “the hon. Gentleman”
  if (before.speaksOf && next.speaksOf) features.push(placeOf(`of${before.speaksOf}Then${next.speaksOf}`));
  return features;
}
