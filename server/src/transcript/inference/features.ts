/**
 * The names of what can be seen at the boundary between two paragraphs. Owns the names and their places in one list, by which
 * they are passed on; what is seen is look.ts's, what each is worth stands in weights.ts, fitted by server/tools/inference.
 */
import { openings } from './openings.ts';
import { contents } from './phrases.ts';

/** What carries over from a paragraph to the next one: the feature of the one as it stands before the other. */
const carriedOver: Readonly<Record<string, string>> = {
  asksAtEnd: 'beforeAsks',
  asksWithin: 'beforeAsksWithin',
  putsToMinister: 'beforePutsToMinister',
  namesMinister: 'beforeNamesMinister',
  governs: 'beforeGoverns',
  opensConnective: 'beforeConnective',
  opensFragment: 'beforeFragment',
  opensPointOfOrder: 'beforePointOfOrder',
  opensOnSpeech: 'beforeOnSpeech',
  opensOnMyPart: 'beforeOnMyPart',
  lengthMere: 'beforeMere',
  lengthBrief: 'beforeBrief',
  lengthShort: 'beforeShort',
  lengthMiddling: 'beforeMiddling',
  lengthLong: 'beforeLong',
};

/** All features by name; elsewhere a feature is its place in this list. */
export const featureNames: readonly string[] = [
  'always',
  'startsAfresh',
  ...Object.keys(openings),
  ...Object.keys(contents),
  'friendNear',
  'otherNear',
  'afterTime',
  ...Object.entries(carriedOver)
    .flat()
    .filter((name) => !(name in openings) && !(name in contents)),
  'beforeUnfinished',
  'beforeInterrupted',
  'beforeQuotes',
  'beforeGivesWay',
  'beforeMoves',
  'beforeCloses',
  'beforeDraws',
  'beforeFriend',
  'beforeOther',
  'repliesAgain',
  'ofFriendThenFriend',
  'ofFriendThenOther',
  'ofOtherThenFriend',
  'ofOtherThenOther',
];

const places = new Map(featureNames.map((name, place) => [name, place]));

/** The place of a feature in {@link featureNames}; -1 for what is none. */
export const placeOf = (name: string): number => places.get(name) ?? -1;

/** By feature: the one it carries over to as that of the paragraph before; -1 for most. */
export const carriedTo = Int16Array.from(featureNames, (name) => placeOf(carriedOver[name] ?? ''));

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

/** By feature: its place in {@link edgeNames}, -1 for most. */
export const edgePlaces = Int16Array.from(featureNames, (name) => edgeNames.indexOf(name));
