/**
 * Finds what in a paragraph refers to a person, an office, an instrument or a body. Owns which of two overlapping mentions
 * stands; how the words are gone through is walk.ts's, whom a mention means resolve.ts's.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import { firstEndingBehind, withoutOverlaps } from './overlaps.ts';
import { titleReach } from './phrase-mentions.ts';
import { walk } from './walk.ts';

/** Mentions in `text` between two offsets, in order, none overlapping another. */
export function findMentions(
  transcript: Transcript,
  start: number,
  end: number,
  knowledge: Knowledge | undefined,
): readonly Mention[] {
  const { all, phrases } = walk({ transcript, knowledge }, { start, end });
  if (phrases.length === 0) return withoutOverlaps(all);
  const isFound = (mention: Mention): boolean => isTabled(mention, phrases);
  return withoutOverlaps(all.some(isFound) ? all.filter((mention) => !isFound(mention)) : all);
}

/**
 * Whether the tables say more: they have the instrument that a citation names by its number, or a longer name that the words
 * of a concept are part of (`Genocide Convention`).
 */
function isTabled(mention: Mention, phrases: readonly Mention[]): boolean {
  if (mention.kind !== 'citation' && mention.kind !== 'concept') return false;
  for (let at = firstEndingBehind(phrases, mention.start); at < phrases.length; at++) {
    const phrase = phrases[at];
    // A title in front of a phrase may begin it a little before the one that ends before it.
    if (phrase?.kind !== 'phrase' || phrase.start >= mention.end + titleReach) return false;
    if (phrase.start >= mention.end) continue;
    const saysMore =
      mention.kind === 'citation' || mention.concept.kind === 'treaty'
        ? phrase.meanings.some(({ kind }) => kind === 'instrument')
        : phrase.end - phrase.start > mention.end - mention.start;
    if (saysMore) return true;
  }
  return false;
}
