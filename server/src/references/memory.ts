/**
 * What is remembered of the references of a transcript, and what of it an edit leaves true. Owns that judgement: a paragraph
 * keeps its mentions while it and the words around it stand as they did and the same people speak; their meanings too, while
 * the sitting, the sections, the speakers and the roles of the turns are the same and the edit is in another turn.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Span } from '../layout/block.ts';
import { blocksOf, type Passage } from '../layout/passages.ts';
import { sharedEnds, type SharedEnds } from '../text/lines.ts';
import { Notes } from '../transcript/notes.ts';
import { indexAt, passageAt } from '../transcript/place.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import { movedMention, movedResolution } from './moved.ts';
import type { Context, Resolution } from './resolution.ts';
import { changedTurns, forEachKept, isReadAlike, isShapedAlike, keptPassages } from './unchanged.ts';

/** Meanings found so far. */
export type Resolutions = Map<Mention, Resolution>;

/** Mentions by number of the window; absent where nobody looked for them. */
type Windows = (readonly Mention[] | undefined)[];

/** What is remembered of one block. */
interface BlockMemory {
  /** The memory that its mentions belong to: in another transcript they are moved first. */
  readonly home: Resolutions;
  /** Where the block began there. */
  readonly start: number;
  /** By number of the window of a block that is read in several. */
  readonly windows: Windows;
  /** Whether meanings are as true as mentions. */
  readonly keepsMeanings: boolean;
}

/** What is remembered of a passage, by index of the block in it. */
type PassageMemory = (BlockMemory | undefined)[];

/** What an earlier transcript remembers of a passage that stands as it did. */
interface Inheritance {
  readonly blocks: PassageMemory;
  readonly keepsMeanings: boolean;
}

interface Memory {
  readonly knowledge: Knowledge | undefined;
  /** By the origins of passages. */
  readonly passages: Map<object, PassageMemory>;
  /** By the origins of passages that nobody has asked about since. */
  readonly inherited: Map<object, Inheritance>;
  readonly resolutions: Resolutions;
}

const emptyMemory = (knowledge: Knowledge | undefined): Memory => ({
  knowledge,
  passages: new Map(),
  inherited: new Map(),
  resolutions: new Map(),
});

const memories = new Notes<Memory>();
/** The latest transcript before another of which something is remembered. */
interface Source {
  readonly transcript: Transcript;
  /** What both texts share, where that is known. */
  readonly shared: SharedEnds | undefined;
}

/** Of transcripts that nobody has asked yet. */
const sources = new Notes<Source>();

function memoryOf({ transcript, knowledge }: Context): Memory {
  const source = sources.get(transcript);
  if (source) inheritFrom(source, transcript);
  let memory = memories.get(transcript);
  if (!memory || memory.knowledge !== knowledge) memories.set(transcript, (memory = emptyMemory(knowledge)));
  return memory;
}

/** Meanings of the mentions that {@link windowsOf} holds. */
export const resolutionsOf = (context: Context): Resolutions => memoryOf(context).resolutions;

/** The mentions found so far in a block, by window; more are added by whoever finds them. */
export function windowsOf(block: Block, context: Context): Windows {
  const memory = memoryOf(context);
  const { resolutions } = memory;
  const passage = passageAt(context.transcript.layout, block.start);
  if (!passage) return [];
  const blocks = rememberedOf(passage, memory);
  const index = indexAt(passage.blocks, block.start);
  let known = blocks[index];
  if (known?.home !== resolutions) {
    known = known
      ? moved(known, block, context.transcript, resolutions)
      : { home: resolutions, start: block.start, windows: [], keepsMeanings: true };
    blocks[index] = known;
  }
  return known.windows;
}

/** What is remembered of a passage; what is inherited is first taken over, as the earlier transcript may be asked again. */
function rememberedOf({ origin }: Passage, { passages, inherited }: Memory): PassageMemory {
  let blocks = passages.get(origin);
  if (!blocks) {
    const before = inherited.get(origin);
    blocks = before ? before.blocks.map((known) => known && withMeanings(known, before.keepsMeanings)) : [];
    passages.set(origin, blocks);
  }
  return blocks;
}

/** @param keeps whether meanings that were true still are */
const withMeanings = (known: BlockMemory, keeps: boolean): BlockMemory =>
  keeps || !known.keepsMeanings ? known : { ...known, keepsMeanings: false };

/**
 * Lets a transcript use again what was found out about the text before an edit; what that is, is looked at when somebody
 * asks. What it then says is what it would say without.
 * @param shared what both texts share; found by comparing them when left out
 */
export function inheritReferences(next: Transcript, previous: Transcript, shared?: SharedEnds): void {
  if (next === previous || memories.has(next)) return;
  if (memories.has(previous)) sources.set(next, { transcript: previous, shared });
  else {
    const source = sources.get(previous);
    if (source) sources.set(next, { transcript: source.transcript, shared: undefined });
  }
}

function inheritFrom({ transcript: previous, shared: told }: Source, next: Transcript): void {
  sources.delete(next);
  const before = memories.get(previous);
  if (!before || !isReadAlike(next, previous)) return;
  const shared = told ?? sharedEnds(previous.text, next.text);
  const memory = emptyMemory(before.knowledge);
  const changed = changedTurns(next, shared);
  const isShaped = isShapedAlike(next, previous);
  const keeps = ({ start, end }: Span): boolean => isShaped && (end <= changed.start || start >= changed.end);
  const { kept, passages, old } = keptPassages(next, previous, shared);
  for (const passage of kept) {
    const { origin } = passage;
    const own = before.passages.get(origin);
    const known = own ? { blocks: own, keepsMeanings: true } : before.inherited.get(origin);
    if (known)
      memory.inherited.set(origin, { ...known, keepsMeanings: known.keepsMeanings && keeps(passage) });
  }
  // In the others by blocks, of all of them together: a heading put in or taken out is no edge.
  const known = old.flatMap((passage) => {
    const remembered = rememberedOf(passage, before);
    return passage.blocks.map((_, at) => remembered[at]);
  });
  const blocks = blocksOf(passages);
  const inherited = new Array<BlockMemory | undefined>(blocks.length);
  forEachKept([next, blocks], [previous, blocksOf(old)], shared, (at, from) => {
    const [one, block] = [known[from], blocks[at]];
    if (one && block) inherited[at] = withMeanings(one, keeps(block));
  });
  let first = 0;
  for (const { origin, blocks: own } of passages)
    memory.passages.set(origin, inherited.slice(first, (first += own.length)));
  memories.set(next, memory);
}

/** What is remembered of a block, in its new place. */
function moved(known: BlockMemory, block: Block, transcript: Transcript, home: Resolutions): BlockMemory {
  const shift = block.start - known.start;
  const windows = known.windows.map((mentions) =>
    mentions?.map((mention) => {
      const here = movedMention(mention, shift, transcript);
      const meaning = known.keepsMeanings ? known.home.get(mention) : undefined;
      if (meaning) home.set(here, movedResolution(meaning, transcript));
      return here;
    }),
  );
  return { home, start: block.start, windows, keepsMeanings: true };
}
