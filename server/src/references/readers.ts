/**
 * What may begin at a word. Owns the table from words to readers: a paragraph is walked once, and only at these words is
 * anything tried.
 */
import { addressAt, deputyAt, nobleAt, seatsAt, type Address } from '../transcript/address.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { legislationAt, reportAt, resolutionAt, type FoundCitation } from './citations.ts';
import { conceptAt, conceptCues } from './concepts.ts';
import type { Mention } from './mention.ts';
import { nameTitles, titledNameAt } from './names.ts';
import { pronouns } from './pronouns.ts';

/** Where a reader reads: a word at an offset, in a paragraph. */
export interface Cue {
  readonly transcript: Transcript;
  /** In small letters. */
  readonly word: string;
  readonly at: number;
  /** The paragraph. */
  readonly from: number;
  readonly end: number;
}

/** Finds what begins at, or is told by, a word. */
type Reader = (cue: Cue) => readonly Mention[];

const chairHere = /(?:Mr|Madam)\.?[ \n](?:(?:Deputy|Acting)[ \n])?(?:Speaker|Chairman|Chair)\b/y;
const ministerHere =
  /(?:[Tt]he|[Tt]his)[ \n]((?:[Ss]hadow[ \n])?(?:Minister[ \n]of[ \n]State|Secretary[ \n]of[ \n]State|[Mm]inister))\b(?![ \n](?:for|of|at|in)[ \n]\p{Lu})/uy;
const provisionHere =
  /(?:[Aa]rticles?[ \n]\d{1,3}[A-Z]?(?:\(\d{1,2}\))?|[Cc]hapter[ \n][IVX]{1,4})(?![\w.]*\d)/y;

const one = (mention: Mention | undefined): readonly Mention[] => (mention ? [mention] : []);

const address = (found: Address | undefined): readonly Mention[] =>
  found ? [{ kind: 'address', start: found.start, end: found.end, address: found }] : [];

const citation = (found: FoundCitation | undefined): readonly Mention[] =>
  found ? [{ kind: 'citation', ...found }] : [];

function matchAt(pattern: RegExp, { transcript, at, end }: Cue): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(transcript.text);
  return match && at + match[0].length <= end ? match : undefined;
}

const readAddress: Reader = ({ transcript, at, end }) => address(addressAt(transcript.text, at, end));
const readNoble: Reader = ({ transcript, at, end }) => address(nobleAt(transcript.text, at, end));
const readDeputy: Reader = ({ transcript, at, end }) =>
  transcript.jurisdiction === 'ie' ? address(deputyAt(transcript.text, at, end)) : [];
const readSeats: Reader = ({ transcript, at, end }) => seatsAt(transcript.text, at, end).flatMap(address);

const readChair: Reader = (cue) => {
  const words = matchAt(chairHere, cue)?.[0];
  return words === undefined
    ? []
    : [{ kind: 'chair', start: cue.at, end: cue.at + words.length, title: words.replace(/\s+/g, ' ') }];
};

const readMinister: Reader = (cue) => {
  const match = matchAt(ministerHere, cue);
  // Small letters are Canada's style; elsewhere a minister may be one of religion.
  if (match?.[1] === 'minister' && cue.transcript.jurisdiction !== 'ca') return [];
  return match
    ? [
        {
          kind: 'minister',
          start: cue.at,
          end: cue.at + match[0].length,
          title: (match[1] ?? '').replace(/\s+/g, ' ').replace('minister', 'Minister'),
        },
      ]
    : [];
};

const readProvision: Reader = (cue) => {
  const words = matchAt(provisionHere, cue)?.[0];
  return words === undefined
    ? []
    : [{ kind: 'provision', start: cue.at, end: cue.at + words.length, provision: words }];
};

const readPronoun: Reader = ({ word, at }) => {
  const pronoun = pronouns[word];
  return pronoun ? [{ ...pronoun, start: at, end: at + word.length }] : [];
};

const readName: Reader = ({ transcript, at, end }) => one(titledNameAt(transcript.text, at, end));
const readResolution: Reader = ({ transcript, at }) => citation(resolutionAt(transcript.text, at));
const readReport: Reader = ({ transcript, at }) => citation(reportAt(transcript.text, at));
const readLegislation: Reader = ({ transcript, at, from }) =>
  citation(legislationAt(transcript.text, at, from, transcript.jurisdiction === 'uk'));
const readConcept: Reader = ({ transcript, word, at, from, end }) => {
  const found = conceptAt(transcript.text, word, at, from, end);
  return found ? [{ kind: 'concept', ...found }] : [];
};

function tableOf(
  rows: readonly (readonly [Reader, readonly string[]])[],
): ReadonlyMap<string, readonly Reader[]> {
  const table = new Map<string, Reader[]>();
  for (const [reader, words] of rows) {
    for (const word of words) {
      const readers = table.get(word);
      if (readers) readers.push(reader);
      else table.set(word, [reader]);
    }
  }
  return table;
}

const readers = tableOf([
  [readAddress, ['my', 'our', 'the', 'that', 'this']],
  [readNoble, ['my', 'the']],
  [readDeputy, ['the']],
  [readSeats, ['member', 'members']],
  [readChair, ['mr', 'madam']],
  [readMinister, ['the', 'this']],
  [readProvision, ['article', 'articles', 'chapter']],
  [readPronoun, Object.keys(pronouns)],
  [readName, nameTitles],
  [readResolution, ['resolution', 'unscr', 'un', 'united', 'security', 'general', 's', 'a']],
  [readReport, ['official', 'hansard']],
  [readLegislation, ['act', 'bill']],
  [readConcept, conceptCues],
]);

/** First letter and length of the words of the table: most words of a paragraph are neither cut out nor looked up. */
const lengthsByInitial = new Uint32Array(128);
for (const word of readers.keys()) {
  const initial = word.charCodeAt(0);
  lengthsByInitial[initial] = (lengthsByInitial[initial] ?? 0) | (1 << word.length);
}

/** Whether a word of this initial (in small letters) and length may be a cue. */
export const mayBeCue = (initial: number, length: number): boolean =>
  length < 31 && ((lengthsByInitial[initial & 127] ?? 0) & (1 << length)) !== 0;

/** All that the readers of a word find there. */
export function readAt(cue: Cue): readonly Mention[] {
  const found = readers.get(cue.word);
  return found ? found.flatMap((reader) => reader(cue)) : [];
}
