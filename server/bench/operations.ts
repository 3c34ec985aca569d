/** What the server does with a text, as pieces of work to measure. Owns the list; the pieces are the server's own functions. */
import { readFile } from 'node:fs/promises';
import { unattributedTurns } from '../src/features/diagnostics.ts';
import { folding } from '../src/features/folding.ts';
import { hover } from '../src/features/hover.ts';
import { links } from '../src/features/links.ts';
import { occurrences } from '../src/features/occurrences.ts';
import { outline, outlineKinds } from '../src/features/outline.ts';
import { semanticTokens } from '../src/features/semantic-tokens.ts';
import { selection } from '../src/features/selection.ts';
import { namedPlaces } from '../src/features/workspace-symbols.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { openLibrary } from '../src/knowledge/load.ts';
import { detectDialect } from '../src/layout/detect.ts';
import type { Dialect } from '../src/layout/dialect.ts';
import { scan } from '../src/layout/scan.ts';
import { recognise } from '../src/layout/recognise.ts';
import { toDocumentSymbol } from '../src/lsp/convert.ts';
import { mentionsIn } from '../src/references/references.ts';
import { toLines } from '../src/text/lines.ts';
import { buildTranscript } from '../src/transcript/build.ts';
import type { Transcript } from '../src/transcript/transcript.ts';

/** A text, read once, so that later work need not be measured with the reading. */
export interface Subject {
  readonly text: string;
  /** Read when it is first asked for. */
  readonly transcript: Transcript;
  readonly dialect: Dialect;
  readonly knowledge: Knowledge | undefined;
}

/** Work on a subject. */
export interface Operation {
  readonly name: string;
  readonly perform: (subject: Subject) => unknown;
  /** Longest text that the scaling gate tries it on; reading every mention takes long without growing faster. */
  readonly longest?: number;
}

const everything = new Set(outlineKinds);
const longestForMentions = 200_000;
const asked = { markdown: true, commandLinks: true };

/** Offsets at the beginning, in the middle and at the end of a text. */
const places = (text: string): readonly number[] => [0, text.length >> 1, Math.max(0, text.length - 2)];

/** Finding the blocks of a text, which is all that differs much between dialects. */
export const layout: Operation = {
  name: 'layout',
  perform: ({ text, dialect }) => scan(toLines(text), dialect),
};

/** Reading a text; every other operation works on its outcome. */
export const build: Operation = {
  name: 'parse',
  perform: ({ text, dialect }) => buildTranscript(text, dialect),
};

/** What a request does beyond reading the text. */
export const features: readonly Operation[] = [
  {
    name: 'outline',
    perform: ({ transcript, knowledge }) =>
      outline(transcript, knowledge, everything).map((entry) => toDocumentSymbol(transcript.lines, entry)),
  },
  { name: 'folding', perform: ({ transcript }) => folding(transcript) },
  {
    name: 'hover',
    perform: ({ transcript, knowledge }) =>
      places(transcript.text).map((offset) => hover(transcript, offset, knowledge, asked)),
  },
  {
    name: 'selection',
    perform: ({ transcript }) => places(transcript.text).map((offset) => selection(transcript, offset)),
  },
  {
    name: 'symbols of the workspace',
    longest: longestForMentions,
    perform: ({ transcript, knowledge }) => namedPlaces({ transcript, knowledge }),
  },
  {
    // What was found is kept with the transcript and the knowledge: each run has a knowledge of its own.
    name: 'mentions',
    longest: longestForMentions,
    perform: ({ transcript, knowledge }) => {
      const context = { transcript, knowledge: knowledge && { ...knowledge } };
      return transcript.layout.blocks.map((block) => mentionsIn(block, context));
    },
  },
  {
    // What a resolution found is kept with the transcript: each run needs one of its own.
    name: 'parse and semantic tokens',
    longest: longestForMentions,
    perform: ({ transcript, dialect, knowledge }) =>
      semanticTokens({ transcript: buildTranscript(transcript.text, dialect), knowledge }),
  },
  {
    name: 'parse and links',
    longest: longestForMentions,
    perform: ({ transcript, dialect, knowledge }) =>
      links({ transcript: buildTranscript(transcript.text, dialect), knowledge }),
  },
  {
    // Every mention is resolved: pronouns and forms of address too, which have no token and no link.
    name: 'parse and references',
    longest: longestForMentions,
    perform: ({ transcript, dialect, knowledge }) =>
      occurrences('nobody', { transcript: buildTranscript(transcript.text, dialect), knowledge }),
  },
  { name: 'unattributed turns', perform: ({ transcript }) => unattributedTurns(transcript, undefined) },
  { name: 'recognition', perform: ({ transcript }) => recognise(transcript.text) },
  { name: 'dialect', perform: ({ transcript }) => detectDialect(transcript.text) },
];

/** A text for measuring. */
export function subjectOf(text: string, dialect: Dialect, knowledge?: Knowledge): Subject {
  let read: Transcript | undefined;
  return {
    text,
    dialect,
    knowledge,
    get transcript() {
      return (read ??= buildTranscript(text, dialect));
    },
  };
}

/** Has a text read, so that it is not while something else is measured. */
export const prepare = ({ transcript }: Subject): Transcript => transcript;

/** What the shipped packs say of the United Kingdom in 2016; undefined, with a word on the console, when they cannot be read. */
export const shippedKnowledge = (): Promise<Knowledge | undefined> =>
  openLibrary((name) => readFile(new URL(`../knowledge/${name}`, import.meta.url), 'utf8'))
    .about('uk', '2016-10-18')
    .catch((error: unknown) => {
      console.error(`Without knowledge packs: ${String(error)}`);
      return undefined;
    });
