/**
 * The references of a transcript: mentions by paragraph and what each means, found and resolved when first asked. Owns what is
 * read when; what is kept is memory.ts's, the rules are elsewhere.
 */
import type { Block, Span } from '../layout/block.ts';
import { blockAt, blocksFrom } from '../transcript/place.ts';
import { resolvePronoun } from './antecedents.ts';
import { resolutionsOf, windowsOf } from './memory.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { nothing, type Context, type Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';

/** A mention, and how to learn what it means. */
export interface Reference {
  readonly mention: Mention;
  readonly resolution: Resolution;
}

/** Blocks in whose words nothing is looked for. */
const silent = new Set<Block['kind']>(['blank', 'comment', 'furniture', 'time', 'column', 'division']);

/** A block longer than this is read in windows of about this length: pasted text may have no paragraphs. */
const longestRead = 50_000;

/** The words of a block, without the label that names the speaker. */
const wordsOf = (block: Block): Span => ({
  start: block.attribution?.textStart ?? block.start,
  end: block.end,
});

/** Mentions in the words of a block, in order, none overlapping another. */
export const mentionsIn = (block: Block, context: Context): readonly Mention[] =>
  mentionsAround(block, block, context);

/** Those of {@link mentionsIn} that touch a span, and some around them: of an endless block no more is read than that takes. */
export function mentionsAround(block: Block, span: Span, context: Context): readonly Mention[] {
  if (silent.has(block.kind)) return [];
  const words = wordsOf(block);
  if (words.end - words.start <= longestRead) return mentionsOfWindow(block, 0, context);
  const { text } = context.transcript;
  const first = windowAt(text, words, span.start);
  const last = windowAt(text, words, span.end);
  // Mostly one: to copy its mentions for every pronoun would take longer than to find them.
  if (first === last) return mentionsOfWindow(block, first, context);
  const found: Mention[] = [];
  for (let window = first; window <= last; window++)
    for (const mention of mentionsOfWindow(block, window, context)) found.push(mention);
  return found;
}

function mentionsOfWindow(block: Block, window: number, context: Context): readonly Mention[] {
  const windows = windowsOf(block, context);
  const known = windows[window];
  if (known) return known;
  const words = wordsOf(block);
  const start = windowStart(context.transcript.text, words, window);
  const end = windowStart(context.transcript.text, words, window + 1);
  const made = end > start ? findMentions(context.transcript, start, end, context.knowledge) : [];
  windows[window] = made;
  return made;
}

/** A window begins at a space, so that no word is cut, and where that is depends on no window before it. */
function windowStart(text: string, { start, end }: Span, window: number): number {
  const at = start + window * longestRead;
  if (window === 0 || at >= end) return Math.min(at, end);
  const space = text.slice(at - longestRead, at + 1).lastIndexOf(' ');
  return space > 0 ? at - longestRead + space : at;
}

/** The window that holds an offset, or the one nearest to it. */
function windowAt(text: string, words: Span, offset: number): number {
  const last = Math.ceil((words.end - words.start) / longestRead) - 1;
  const window = Math.max(0, Math.min(last, Math.floor((offset - words.start) / longestRead)));
  return window < last && offset >= windowStart(text, words, window + 1) ? window + 1 : window;
}

/** What a mention of {@link mentionsIn} means. */
export function resolutionOf(mention: Mention, context: Context): Resolution {
  const resolutions = resolutionsOf(context);
  const known = resolutions.get(mention);
  if (known) return known;
  const made = isQuoted(mention, context)
    ? nothing
    : mention.kind === 'pronoun'
      ? resolvePronounHere(mention, context)
      : resolve(mention, context, ownerOf(mention, context));
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
  const block = blockAt(transcript.layout, mention.start);
  if (!block) return false;
  const from = Math.max(wordsOf(block).start, mention.start - longestQuotation);
  const before = transcript.text.slice(from, mention.start);
  const opened = before.lastIndexOf('“');
  return opened >= 0 && !before.includes('”', opened);
}

/** More than the rules of pronouns look at before and behind one. */
const pronounReach = 1000;

function resolvePronounHere(mention: Extract<Mention, { kind: 'pronoun' }>, context: Context): Resolution {
  const block = blockAt(context.transcript.layout, mention.start);
  const span = { start: mention.start - pronounReach, end: mention.end + pronounReach };
  return resolvePronoun(mention, context, {
    mentions: block ? mentionsAround(block, span, context) : [],
    resolve: (other) => resolutionOf(other, context),
  });
}

/** Of `his predecessor`, what `his` means. */
function ownerOf(mention: Mention, context: Context): Resolution | undefined {
  if (mention.kind !== 'concept' || mention.concept.kind !== 'earlier') return undefined;
  if (mention.concept.earlier.kind !== 'neighbour') return undefined;
  const block = blockAt(context.transcript.layout, mention.start);
  const before =
    block &&
    mentionsIn(block, context)
      .filter(({ end }) => end < mention.start)
      .at(-1);
  return before?.kind === 'pronoun' && mention.start - before.end < 20
    ? resolutionOf(before, context)
    : undefined;
}

/** The mention at an offset, with its meaning. */
export function referenceAt(offset: number, context: Context): Reference | undefined {
  const block = blockAt(context.transcript.layout, offset);
  const mention =
    block &&
    mentionsAround(block, { start: offset, end: offset }, context).find(
      ({ start, end }) => offset >= start && offset < end,
    );
  return mention && { mention, resolution: resolutionOf(mention, context) };
}

/** All mentions that touch a span, in order. */
export function* mentionsBetween(span: Span, context: Context): Generator<Mention, void> {
  for (const block of blocksFrom(context.transcript.layout, span.start)) {
    if (block.start >= span.end) return;
    for (const mention of mentionsAround(block, span, context))
      if (mention.end > span.start && mention.start < span.end) yield mention;
  }
}

/** Those mentions with what they mean. */
export function* referencesBetween(span: Span, context: Context): Generator<Reference, void> {
  for (const mention of mentionsBetween(span, context))
    yield { mention, resolution: resolutionOf(mention, context) };
}
