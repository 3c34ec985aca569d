/**
 * What may begin at a word. Owns the table from words to readers: a paragraph is walked once, and only at these words is
 * anything tried.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FigureMarks } from '../knowledge/words.ts';
import { isLetter } from '../text/characters.ts';
import { addressAt, nobleAt, seatsAt, type Address } from '../transcript/address.ts';
import { houseFormAt } from '../transcript/house-forms.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { legislationAt, reportAt, resolutionAt, type FoundCitation } from './citations.ts';
import { cabinetAt } from './cabinets.ts';
import {
  counterpartAt,
  counterpartNouns,
  earlierConceptAt,
  epithetAt,
  epithetNouns,
  houseAt,
  regimeAt,
  ruleAt,
  ruleCues,
  treatyNounAt,
  treatyPlaceAt,
  type FoundConcept,
  type WordPlace,
} from './concepts.ts';
import { CueTable, Followers, type Follower } from './cues.ts';
import { earlierCues } from './earlier.ts';
import type { Mention } from './mention.ts';
import { honourableNameAt, nameTitles, titledNameAt } from './names.ts';
import { pronouns, type Pronoun } from './pronouns.ts';
import { settleSeat } from './seats.ts';
import { treatyNouns, treatyPlaces } from './treaties.ts';

/** Where a reader reads: a word at an offset, in a paragraph. One cue serves for all words of a paragraph. */
export interface Cue {
  readonly transcript: Transcript;
  readonly text: string;
  readonly knowledge: Knowledge | undefined;
  /** In small letters. */
  word: string;
  at: number;
  /** The paragraph. */
  readonly from: number;
  readonly end: number;
}

/** Finds what begins at, or is told by, a word. */
type Reader = (cue: Cue, found: Mention[]) => void;

const chairHere = /(?:Mr|Madam)\.?[ \n](?:(?:Deputy|Acting)[ \n])?(?:Speaker|Chairman|Chair)\b/y;
const ministerHere =
  /(?:[Tt]he|[Tt]his)[ \n](?:[Hh]on(?:\.|ourable)?[ \n](?=[AM]))?((?:[Ss]hadow[ \n])?(?:Assistant[ \n]Minister|Minister[ \n]of[ \n]State|Secretary[ \n]of[ \n]State|[Mm]inister))\b(?![ \n](?:for|of|at|in)[ \n]\p{Lu})/uy;
const provisionHere =
  /(?:[Aa]rticles?[ \n]\d{1,3}[A-Z]?(?:\(\d{1,2}\))?|[Cc]hapter[ \n][IVX]{1,4})(?![\w.]*\d)/y;

function addAddress(printed: Address | undefined, { transcript, knowledge }: Cue, found: Mention[]): void {
  if (!printed) return;
  const address = settleSeat(printed, transcript, knowledge);
  found.push({ kind: 'address', start: address.start, end: address.end, address });
}

function addCitation(citation: FoundCitation | undefined, found: Mention[]): void {
  if (citation) found.push({ kind: 'citation', ...citation });
}

function addName(name: Mention | undefined, found: Mention[]): void {
  if (name) found.push(name);
}

function matchAt(pattern: RegExp, { transcript, at, end }: Cue): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(transcript.text);
  return match && at + match[0].length <= end ? match : undefined;
}

const readAddress: Reader = (cue, found) => {
  addAddress(addressAt(cue.transcript.text, cue.at, cue.end), cue, found);
};
const readNoble: Reader = (cue, found) => {
  addAddress(nobleAt(cue.transcript.text, cue.at, cue.end), cue, found);
};
const readHouseForm: Reader = (cue, found) => {
  const { text, jurisdiction } = cue.transcript;
  addAddress(houseFormAt(text, cue.at, cue.end, jurisdiction), cue, found);
};
const readSeats: Reader = (cue, found) => {
  for (const seat of seatsAt(cue.transcript.text, cue.at, cue.end)) addAddress(seat, cue, found);
};

/** Words that a line break may part. */
const oneLine = (words: string): string => (words.includes('\n') ? words.replaceAll('\n', ' ') : words);

const readChair: Reader = (cue, found) => {
  const words = matchAt(chairHere, cue)?.[0];
  if (words === undefined) return;
  const title = oneLine(words);
  found.push({ kind: 'chair', start: cue.at, end: cue.at + words.length, title });
};

const readMinister: Reader = (cue, found) => {
  const match = matchAt(ministerHere, cue);
  if (!match) return;
  // Small letters are the style of Canada and Australia; elsewhere a minister may be one of religion.
  if (match[1] === 'minister' && !/^(?:au|ca)$/.test(cue.transcript.jurisdiction)) return;
  const title = oneLine(match[1] ?? '').replace('minister', 'Minister');
  found.push({ kind: 'minister', start: cue.at, end: cue.at + match[0].length, title });
};

const readProvision: Reader = (cue, found) => {
  const words = matchAt(provisionHere, cue)?.[0];
  if (words === undefined) return;
  found.push({ kind: 'provision', start: cue.at, end: cue.at + words.length, provision: words });
};

const pronounReader =
  ({ person, gender }: Pronoun): Reader =>
  ({ word, at: start }, found) => {
    const end = start + word.length;
    if (gender === undefined) found.push({ kind: 'pronoun', person, start, end });
    else found.push({ kind: 'pronoun', person, gender, start, end });
  };

const readName: Reader = ({ transcript, at, end }, found) => {
  addName(titledNameAt(transcript.text, at, end), found);
};
const readHonourable: Reader = ({ transcript: { text, jurisdiction }, at, end }, found) => {
  if (jurisdiction !== 'uk') addName(honourableNameAt(text, at, end), found);
};
const readResolution: Reader = ({ transcript, at }, found) => {
  addCitation(resolutionAt(transcript.text, at), found);
};
/** `S/RES/2254`, told by its middle: the letter before is too common a word. */
const readSymbol: Reader = ({ text, at, from }, found) => {
  const start = at - 'S/'.length;
  const isWord = start === from || (start > from && !isLetter(text.charCodeAt(start - 1)));
  if (isWord) addCitation(resolutionAt(text, start), found);
};
/** A government named by its leader, of whom one must know the name. */
const readCabinet: Reader = ({ transcript, knowledge, text, word, at, from }, found) => {
  addName(cabinetAt(text, word, at, from, { transcript, knowledge }), found);
};
const readReport: Reader = ({ transcript, at }, found) => {
  addCitation(reportAt(transcript.text, at), found);
};
const readLegislation: Reader = ({ transcript, at, from }, found) => {
  addCitation(legislationAt(transcript.text, at, from, transcript.jurisdiction === 'uk'), found);
};
/** A reader of concepts: the first that finds something, of several at one word. */
const conceptReader =
  (...finders: readonly ((place: WordPlace) => FoundConcept | undefined)[]): Reader =>
  (cue, found) => {
    for (const find of finders) {
      const concept = find(cue);
      if (!concept) continue;
      found.push({ kind: 'concept', ...concept });
      return;
    }
  };

interface Entry {
  readonly word: string;
  readonly readers: Reader[];
  readonly followers: Followers;
}

function tableOf(rows: readonly (readonly [Reader, readonly string[], Follower?])[]): CueTable<Entry> {
  const table = new Map<string, Entry>();
  for (const [read, words, follower] of rows) {
    for (const word of words) {
      const entry = table.get(word) ?? { word, readers: [], followers: new Followers() };
      entry.followers.add(1 << entry.readers.length, follower);
      entry.readers.push(read);
      table.set(word, entry);
    }
  }
  return new CueTable(table);
}

/**
 * Which reader is tried at which words. A third column says what must follow: the commonest words of all are among the cues,
 * and hardly one of them begins a mention. It may let through more than the reader takes, never less.
 */
const cues = tableOf([
  [readAddress, ['my', 'our', 'the', 'that', 'this'], ['ri', 'rt', 'ho']],
  [readNoble, ['my', 'the'], ['no', 'ri']],
  [readHouseForm, ['the', 'that', 'my'], ['de', 'se', 'me', 'ge', 'di', 'ho']],
  [readSeats, ['member', 'members'], ['fo']],
  [readChair, ['mr', 'madam']],
  [readMinister, ['the', 'this'], ['mi', 'se', 'sh', 'as', 'ho']],
  [readProvision, ['article', 'articles', 'chapter']],
  ...Object.entries(pronouns).map(([word, pronoun]) => [pronounReader(pronoun), [word]] as const),
  [readName, nameTitles],
  [readHonourable, ['hon']],
  [readResolution, ['resolution', 'unscr', 'un', 'united', 'security', 'general']],
  [readSymbol, ['res']],
  [readReport, ['official', 'hansard']],
  [readLegislation, ['act', 'bill']],
  [conceptReader(ruleAt), ruleCues],
  [conceptReader(treatyNounAt), treatyNouns],
  [conceptReader(treatyPlaceAt), treatyPlaces],
  [conceptReader(earlierConceptAt), earlierCues],
  [conceptReader(earlierConceptAt, regimeAt), ['government']],
  [readCabinet, ['government', 'administration']],
  [conceptReader(regimeAt), ['regime']],
  [conceptReader(counterpartAt), counterpartNouns],
  [conceptReader(epithetAt), epithetNouns],
  [conceptReader(houseAt), ['house']],
]);

/** Sets a bit in the marks of all words that have readers. */
export const markCues = (marks: FigureMarks, bit: number): void => {
  cues.markIn(marks, bit);
};

/**
 * Adds all that the readers of a word find there, if it has any.
 * @param cue of the paragraph; set to the word where there are readers
 * @param at where the word begins @param stop where it ends @param figure of the word
 */
export function readAt(cue: Cue, at: number, stop: number, figure: number, found: Mention[]): void {
  const { text } = cue;
  const entry = cues.find(text, at, stop, figure);
  if (!entry) return;
  let readers = entry.followers.at(text, stop);
  if (readers === 0) return;
  cue.word = entry.word;
  cue.at = at;
  for (let next = 0; readers !== 0; next++, readers >>= 1)
    if ((readers & 1) !== 0) entry.readers[next]?.(cue, found);
}
