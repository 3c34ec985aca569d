/**
 * What may begin at a word. Owns the table from words to readers: a paragraph is walked once, and only at these words is
 * anything tried.
 */
import { addressAt, nobleAt, seatsAt, type Address } from '../transcript/address.ts';
import { houseFormAt } from '../transcript/house-forms.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { legislationAt, reportAt, resolutionAt, type FoundCitation } from './citations.ts';
import { conceptAt, conceptCues } from './concepts.ts';
import { CueTable, Followers, type Follower } from './cues.ts';
import type { Mention } from './mention.ts';
import { honourableNameAt, nameTitles, titledNameAt } from './names.ts';
import { pronouns } from './pronouns.ts';

/** Where a reader reads: a word at an offset, in a paragraph. One cue serves for all words of a paragraph. */
export interface Cue {
  readonly transcript: Transcript;
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
  /(?:[Tt]he|[Tt]his)[ \n]((?:[Ss]hadow[ \n])?(?:Minister[ \n]of[ \n]State|Secretary[ \n]of[ \n]State|[Mm]inister))\b(?![ \n](?:for|of|at|in)[ \n]\p{Lu})/uy;
const provisionHere =
  /(?:[Aa]rticles?[ \n]\d{1,3}[A-Z]?(?:\(\d{1,2}\))?|[Cc]hapter[ \n][IVX]{1,4})(?![\w.]*\d)/y;

function addAddress(address: Address | undefined, found: Mention[]): void {
  if (address) found.push({ kind: 'address', start: address.start, end: address.end, address });
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

const readAddress: Reader = ({ transcript, at, end }, found) => {
  addAddress(addressAt(transcript.text, at, end), found);
};
const readNoble: Reader = ({ transcript, at, end }, found) => {
  addAddress(nobleAt(transcript.text, at, end), found);
};
const readHouseForm: Reader = ({ transcript, at, end }, found) => {
  addAddress(houseFormAt(transcript.text, at, end, transcript.jurisdiction), found);
};
const readSeats: Reader = ({ transcript, at, end }, found) => {
  for (const seat of seatsAt(transcript.text, at, end)) addAddress(seat, found);
};

const readChair: Reader = (cue, found) => {
  const words = matchAt(chairHere, cue)?.[0];
  if (words === undefined) return;
  const title = words.replace(/\s+/g, ' ');
  found.push({ kind: 'chair', start: cue.at, end: cue.at + words.length, title });
};

const readMinister: Reader = (cue, found) => {
  const match = matchAt(ministerHere, cue);
  if (!match) return;
  // Small letters are the style of Canada and Australia; elsewhere a minister may be one of religion.
  if (match[1] === 'minister' && !/^(?:au|ca)$/.test(cue.transcript.jurisdiction)) return;
  const title = (match[1] ?? '').replace(/\s+/g, ' ').replace('minister', 'Minister');
  found.push({ kind: 'minister', start: cue.at, end: cue.at + match[0].length, title });
};

const readProvision: Reader = (cue, found) => {
  const words = matchAt(provisionHere, cue)?.[0];
  if (words === undefined) return;
  found.push({ kind: 'provision', start: cue.at, end: cue.at + words.length, provision: words });
};

const readPronoun: Reader = ({ word, at: start }, found) => {
  const pronoun = pronouns[word];
  if (!pronoun) return;
  const { person, gender } = pronoun;
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
const readReport: Reader = ({ transcript, at }, found) => {
  addCitation(reportAt(transcript.text, at), found);
};
const readLegislation: Reader = ({ transcript, at, from }, found) => {
  addCitation(legislationAt(transcript.text, at, from, transcript.jurisdiction === 'uk'), found);
};
const readConcept: Reader = ({ transcript, word, at, from, end }, found) => {
  const concept = conceptAt(transcript.text, word, at, from, end);
  if (concept) found.push({ kind: 'concept', ...concept });
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
  [readMinister, ['the', 'this'], ['mi', 'se', 'sh']],
  [readProvision, ['article', 'articles', 'chapter']],
  [readPronoun, Object.keys(pronouns)],
  [readName, nameTitles],
  [readHonourable, ['hon']],
  [readResolution, ['resolution', 'unscr', 'un', 'united', 'security', 'general']],
  [readResolution, ['s', 'a'], '/'],
  [readReport, ['official', 'hansard']],
  [readLegislation, ['act', 'bill']],
  [readConcept, conceptCues],
]);

/**
 * Adds all that the readers of a word find there; of most words there are none.
 * @param cue of the paragraph; set to the word where there are readers
 * @param at where the word begins @param stop where it ends @param hash its figure
 */
export function readAt(cue: Cue, at: number, stop: number, hash: number, found: Mention[]): void {
  const { text } = cue.transcript;
  const entry = cues.find(text, at, stop, hash);
  if (!entry) return;
  let readers = entry.followers.at(text, stop);
  if (readers === 0) return;
  cue.word = entry.word;
  cue.at = at;
  for (let next = 0; readers !== 0; next++, readers >>= 1)
    if ((readers & 1) !== 0) entry.readers[next]?.(cue, found);
}
