/**
 * What is remembered of the references of a transcript, and what of it an edit leaves true. Owns that judgement: a paragraph
 * keeps its mentions while it and the words around it stand as they did and the same people speak; their meanings too, while
 * the sitting, the sections, the speakers and the roles of the turns are the same and the edit is in another turn.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block } from '../layout/block.ts';
import { sharedEnds, type SharedEnds } from '../text/lines.ts';
import { Notes } from '../transcript/notes.ts';
import { indexAt } from '../transcript/place.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import { movedMention, movedResolution } from './moved.ts';
import type { Context, Resolution } from './resolution.ts';
import { changedTurns, forEachKept, isReadAlike, isShapedAlike } from './unchanged.ts';

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

interface Memory {
  readonly knowledge: Knowledge | undefined;
  /** By index of the block. */
  readonly blocks: (BlockMemory | undefined)[];
  readonly resolutions: Resolutions;
}

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
  if (!memory || memory.knowledge !== knowledge)
    memories.set(transcript, (memory = { knowledge, blocks: [], resolutions: new Map() }));
  return memory;
}

/** Meanings of the mentions that {@link windowsOf} holds. */
export const resolutionsOf = (context: Context): Resolutions => memoryOf(context).resolutions;

/** The mentions found so far in a block, by window; more are added by whoever finds them. */
export function windowsOf(block: Block, context: Context): Windows {
  const { blocks, resolutions } = memoryOf(context);
  const index = indexAt(context.transcript.layout.blocks, block.start);
  let known = blocks[index];
  if (known?.home !== resolutions) {
    known = known
      ? moved(known, block, context.transcript, resolutions)
      : { home: resolutions, start: block.start, windows: [], keepsMeanings: true };
    blocks[index] = known;
  }
  return known.windows;
}

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
  if (!before || before.blocks.length === 0) return;
  if (!isReadAlike(next, previous)) return;
  const shared = told ?? sharedEnds(previous.text, next.text);
  const own = next.layout.blocks;
  // With its length from the start: filled from both ends, an array that grows becomes a slow one.
  const blocks = new Array<BlockMemory | undefined>(own.length);
  const changed = changedTurns(next, shared);
  const keepsMeanings = isShapedAlike(next, previous);
  const inherit = (at: number, from: number): void => {
    const known = before.blocks[from];
    const block = own[at];
    if (!known || !block) return;
    const isApart = block.end <= changed.start || block.start >= changed.end;
    const keeps = known.keepsMeanings && keepsMeanings && isApart;
    blocks[at] = keeps === known.keepsMeanings ? known : { ...known, keepsMeanings: keeps };
  };
  forEachKept(next, previous, shared, inherit);
  memories.set(next, { knowledge: before.knowledge, blocks, resolutions: new Map() });
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
