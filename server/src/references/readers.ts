/**
 * What may begin at a word. Owns the table from words to readers: a paragraph is walked once, and only at these words is
 * anything tried.
 */
import type { Span } from '../layout/block.ts';
import { addressAt, nobleAt, seatsAt, type Address } from '../transcript/address.ts';
import { houseFormAt } from '../transcript/house-forms.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { legislationAt, reportAt, resolutionAt, type FoundCitation } from './citations.ts';
import { conceptAt, conceptCues } from './concepts.ts';
import { CueTable, Leads } from './cues.ts';
import type { Mention } from './mention.ts';
import { honourableNameAt, nameTitles, titledNameAt } from './names.ts';
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
const readHouseForm: Reader = ({ transcript, at, end }) =>
  address(houseFormAt(transcript.text, at, end, transcript.jurisdiction));
const readSeats: Reader = ({ transcript, at, end }) => seatsAt(transcript.text, at, end).flatMap(address);

const readChair: Reader = (cue) => {
  const words = matchAt(chairHere, cue)?.[0];
  return words === undefined
    ? []
    : [{ kind: 'chair', start: cue.at, end: cue.at + words.length, title: words.replace(/\s+/g, ' ') }];
};

const readMinister: Reader = (cue) => {
  const match = matchAt(ministerHere, cue);
  // Small letters are the style of Canada and Australia; elsewhere a minister may be one of religion.
  if (match?.[1] === 'minister' && !/^(?:au|ca)$/.test(cue.transcript.jurisdiction)) return [];
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
  if (!pronoun) return [];
  const { person, gender } = pronoun;
  const end = at + word.length;
  return gender === undefined
    ? [{ kind: 'pronoun', person, start: at, end }]
    : [{ kind: 'pronoun', person, gender, start: at, end }];
};

const readName: Reader = ({ transcript, at, end }) => one(titledNameAt(transcript.text, at, end));
const readHonourable: Reader = ({ transcript: { text, jurisdiction }, at, end }) =>
  one(jurisdiction === 'uk' ? undefined : honourableNameAt(text, at, end));
const readResolution: Reader = ({ transcript, at }) => citation(resolutionAt(transcript.text, at));
const readReport: Reader = ({ transcript, at }) => citation(reportAt(transcript.text, at));
const readLegislation: Reader = ({ transcript, at, from }) =>
  citation(legislationAt(transcript.text, at, from, transcript.jurisdiction === 'uk'));
const readConcept: Reader = ({ transcript, word, at, from, end }) => {
  const found = conceptAt(transcript.text, word, at, from, end);
  return found ? [{ kind: 'concept', ...found }] : [];
};

/** What stands behind a cue: a mark, or after a space or line break a word that begins with one of these pairs of letters. */
type Follower = '/' | readonly string[];

interface Reading {
  readonly read: Reader;
  readonly mark: string | undefined;
  readonly leads: Leads | undefined;
}

interface Entry {
  readonly word: string;
  readonly readings: readonly Reading[];
}

function tableOf(rows: readonly (readonly [Reader, readonly string[], Follower?])[]): CueTable<Entry> {
  const table = new Map<string, { word: string; readings: Reading[] }>();
  for (const [read, words, follower] of rows) {
    const mark = typeof follower === 'string' ? follower : undefined;
    const leads = typeof follower === 'object' ? new Leads(follower) : undefined;
    for (const word of words) {
      const entry = table.get(word) ?? { word, readings: [] };
      entry.readings.push({ read, mark, leads });
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

const space = 32;
const lineBreak = 10;

function mayFollow(text: string, stop: number, { mark, leads }: Reading): boolean {
  if (mark !== undefined) return text.startsWith(mark, stop);
  if (!leads) return true;
  const gap = text.charCodeAt(stop);
  return (gap === space || gap === lineBreak) && leads.fits(text, stop + 1);
}

/**
 * Adds all that the readers of a word find there; of most words there are none.
 * @param paragraph where it begins and ends
 * @param hash figure of the word between two offsets
 */
export function readAt(
  transcript: Transcript,
  paragraph: Span,
  at: number,
  stop: number,
  hash: number,
  found: Mention[],
): void {
  const { text } = transcript;
  const entry = cues.find(text, at, stop, hash);
  if (!entry) return;
  for (const reading of entry.readings) {
    if (!mayFollow(text, stop, reading)) continue;
    const cue = { transcript, word: entry.word, at, from: paragraph.start, end: paragraph.end };
    for (const mention of reading.read(cue)) found.push(mention);
  }
}
