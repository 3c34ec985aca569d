/**
 * The references of a transcript: mentions by paragraph and what each means, found and resolved when first asked and kept as
 * long as the transcript. Owns that memory and nothing of the rules.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Span } from '../layout/block.ts';
import { blockAt } from '../transcript/place.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { resolvePronoun } from './antecedents.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { nothing, type Context, type Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';

/** A mention, and how to learn what it means. */
export interface Reference {
  readonly mention: Mention;
  readonly resolution: Resolution;
}

interface Memory {
  readonly knowledge: Knowledge | undefined;
  readonly mentions: Map<Block, readonly Mention[]>;
  readonly resolutions: Map<Mention, Resolution>;
}

const memories = new WeakMap<Transcript, Memory>();

function memoryOf({ transcript, knowledge }: Context): Memory {
  let memory = memories.get(transcript);
  if (!memory || memory.knowledge !== knowledge)
    memories.set(transcript, (memory = { knowledge, mentions: new Map(), resolutions: new Map() }));
  return memory;
}

/** Blocks in whose words nothing is looked for. */
const silent = new Set<Block['kind']>(['blank', 'comment', 'furniture', 'time', 'column', 'division']);

/** A block longer than this is read in windows: pasted text may have no paragraphs. */
const longestRead = 50_000;

/** The words of a block, without the label that names the speaker. */
const wordsOf = (block: Block): Span => ({
  start: block.attribution?.textStart ?? block.start,
  end: block.end,
});

/** Mentions in the words of a block, in order, none overlapping another. */
export function mentionsIn(block: Block, context: Context): readonly Mention[] {
  if (silent.has(block.kind)) return [];
  const { mentions } = memoryOf(context);
  const known = mentions.get(block);
  if (known) return known;
  const { start, end } = wordsOf(block);
  const made: Mention[] = [];
  for (let from = start; from < end;) {
    const to = windowEnd(context.transcript.text, from, end);
    made.push(...findMentions(context.transcript, from, to, context.knowledge));
    from = to;
  }
  mentions.set(block, made);
  return made;
}

/** A window ends at a space, so that no word is cut. */
function windowEnd(text: string, from: number, end: number): number {
  if (end - from <= longestRead) return end;
  // In a text without spaces, a search in the whole of it would go back to its beginning each time.
  const space = text.slice(from, from + longestRead + 1).lastIndexOf(' ');
  return from + (space > 0 ? space : longestRead);
}

/** What a mention of {@link mentionsIn} means. */
export function resolutionOf(mention: Mention, context: Context): Resolution {
  const { resolutions } = memoryOf(context);
  const known = resolutions.get(mention);
  if (known) return known;
  const made = isQuoted(mention, context)
    ? nothing
    : mention.kind === 'pronoun'
      ? resolvePronounHere(mention, context)
      : resolve(mention, context);
  resolutions.set(mention, made);
  return made;
}

/** How far back an opening quotation mark is looked for. */
const longestQuotation = 2000;

/**
 * Whether words that mean somebody by the exchange alone stand in quotation marks: they are somebody else's, of another day.
 * A paragraph of a quotation may lack its closing mark, never its opening one.
 */
function isQuoted(mention: Mention, { transcript }: Context): boolean {
  const byExchange =
    mention.kind === 'pronoun' ||
    mention.kind === 'minister' ||
    (mention.kind === 'address' &&
      mention.address.constituency === undefined &&
      mention.address.name === undefined &&
      mention.address.office === undefined);
  if (!byExchange) return false;
  const block = blockAt(transcript.layout.blocks, mention.start);
  if (!block) return false;
  const from = Math.max(wordsOf(block).start, mention.start - longestQuotation);
  const before = transcript.text.slice(from, mention.start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function resolvePronounHere(mention: Extract<Mention, { kind: 'pronoun' }>, context: Context): Resolution {
  const block = blockAt(context.transcript.layout.blocks, mention.start);
  return resolvePronoun(mention, context, {
    mentions: block ? mentionsIn(block, context) : [],
    resolve: (other) => resolutionOf(other, context),
    start: block ? wordsOf(block).start : mention.start,
  });
}

/** The mention at an offset, with its meaning. */
export function referenceAt(offset: number, context: Context): Reference | undefined {
  const block = blockAt(context.transcript.layout.blocks, offset);
  const mention =
    block && mentionsIn(block, context).find(({ start, end }) => offset >= start && offset < end);
  return mention && { mention, resolution: resolutionOf(mention, context) };
}

/** All references between two offsets, in order; blocks that only touch the span are read as a whole. */
export function* referencesBetween(span: Span, context: Context): Generator<Reference, void> {
  const { blocks } = context.transcript.layout;
  const first = blockAt(blocks, span.start);
  for (let at = first ? blocks.indexOf(first) : 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.start >= span.end) return;
    for (const mention of mentionsIn(block, context)) {
      if (mention.end > span.start && mention.start < span.end)
        yield { mention, resolution: resolutionOf(mention, context) };
    }
  }
}
