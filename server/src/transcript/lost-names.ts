/**
 * Whether the speakers' names of a text are lost, in whole or in part, rather than merely absent here and there. Owns the
 * signs of it; who speaks where they are lost is for inference and halfway.ts.
 */
import type { Block } from '../layout/block.ts';
import { endsTurn, spokenWords } from './turns.ts';

/** With fewer attributions than this among the paragraphs, the names are lost rather than merely absent here. */
const lostBelow = 0.04;

/**
 * So many of the tabled questions without a speaker, or without one for the answer, show that names are missing; fewer are
 * the text's own slips.
 */
const tabledAlone = 0.1;

/** The dialects on whose dialogue the inference is measured. */
const measuredDialects: ReadonlySet<string> = new Set(['uk-commons', 'uk-lords']);
/**
 * A text up to this length, in UTF-16 units, is looked at as a whole, of a longer one so much of the sections with hardly any
 * name: the look at all would take too long, and where names are lost a part of them tells it.
 */
const longestLookedAt = 80_000;
const mostLookedAt = 24_000;
/** A section with fewer attributions than this among its paragraphs has hardly any name. */
const hardlyNamed = 0.15;
/**
 * So many turns that surely begin without a speaker, and such a part of all that surely begin, show a repair under way. In
 * 194 attributed texts there is at most one, of a whole day.
 */
const aloneAtLeast = 2;
const alonePart = 0.1;

/** Whether it may be that a text with attributions lacks others, so that its sure turns are worth counting. */
export const mayLackNames = (dialect: string): boolean => measuredDialects.has(dialect);

/** The sections whose sure turns are worth counting: all of a short text, of a longer one those with the fewest names. */
export function worthLookingAt<Counted extends { readonly counts: LossCounts; readonly section: Extent }>(
  text: string,
  sections: readonly Counted[],
): ReadonlySet<Counted> {
  if (text.length <= longestLookedAt) return new Set(sections);
  const namedPart = ({ counts }: Counted): number => counts.named / counts.paragraphs;
  const chosen = new Set<Counted>();
  let left = mostLookedAt;
  for (const each of sections
    .filter((one) => namedPart(one) < hardlyNamed)
    .sort((one, other) => namedPart(one) - namedPart(other))) {
    const { length } = each.section.passage;
    if (length > left) continue;
    left -= length;
    chosen.add(each);
  }
  return chosen;
}

interface Extent {
  /** In UTF-16 units. */
  readonly passage: { readonly length: number };
}

/** Judges a text by its turns that are sure to begin where they do: in how many a speaker is missing. */
export const isUnderRepair = (all: number, alone: number): boolean =>
  alone >= aloneAtLeast && alone >= all * alonePart;

const tabledWording = /^(?:T?\d{1,3}\. )?(?:What|Whether|If|How|When|Why|Which|Who|To ask)\b/;

/**
 * How far the names are lost. `wide`: there is hardly any attribution, or tabled questions have nobody who asks or answers them.
 * `marked`: placeholders stand for names, as a reader's repair leaves them; where none stands, the attributions are complete.
 */
export type Loss = 'none' | 'marked' | 'wide';

/** Whether a section's blocks hold a placeholder. */
export const hasPlaceholder = (blocks: readonly Block[]): boolean =>
  blocks.some(({ attribution }) => attribution?.form === 'placeholder');

/** What tells of lost names in some blocks; sums of sections are a text's. */
export interface LossCounts {
  readonly paragraphs: number;
  /** Attributions of somebody, crowds and placeholders left out. */
  readonly named: number;
  /** Tabled questions. */
  readonly tabled: number;
  /** Tabled questions without a speaker, or without one for the answer. */
  readonly alone: number;
  readonly hasPlaceholder: boolean;
}

/** Counts for the blocks of a section, or of what stands before the first one. */
export function countLoss(text: string, blocks: readonly Block[]): LossCounts {
  let paragraphs = 0;
  let named = 0;
  let tabled = 0;
  let alone = 0;
  let label: Block | undefined;
  let awaitsAnswer = false;
  for (const block of blocks) {
    const { kind, attribution } = block;
    if (endsTurn(block)) awaitsAnswer = false;
    if (attribution && attribution.form !== 'crowd' && attribution.form !== 'placeholder') named++;
    if (kind === 'attribution') label = block;
    if (kind !== 'paragraph') continue;
    paragraphs++;
    if (isTabled(text, block)) {
      tabled++;
      if (!attribution && !label) alone++;
      // A tabled oral question is one paragraph: what follows is another's.
      awaitsAnswer = (label ?? block).questionNumber !== undefined || block.questionNumber !== undefined;
    } else {
      if (awaitsAnswer && !attribution && !label) alone++;
      awaitsAnswer = false;
    }
    label = undefined;
  }
  return { paragraphs, named, tabled, alone, hasPlaceholder: hasPlaceholder(blocks) };
}

/** Judges a whole text by the counts of its sections. */
export function lossOf(counts: readonly LossCounts[]): Loss {
  const sum = (key: 'paragraphs' | 'named' | 'tabled' | 'alone'): number =>
    counts.reduce((total, each) => total + each[key], 0);
  const alone = sum('alone');
  if (sum('named') < sum('paragraphs') * lostBelow || (alone > 0 && alone >= sum('tabled') * tabledAlone))
    return 'wide';
  return counts.some((each) => each.hasPlaceholder) ? 'marked' : 'none';
}

const isTabled = (text: string, block: Block): boolean =>
  (block.uin !== undefined || block.questionNumber !== undefined) &&
  tabledWording.test(spokenWords(text, block));
