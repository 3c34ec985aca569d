/**
 * Labels whose brackets print breaks over lines. Owns that such lines are one block; what the joined words say is for whoever
 * reads labels.
 */
import type { Label } from './block.ts';
import type { LineContext, Shape } from './dialect.ts';
import { joinBrokenLabel } from './label-frame.ts';

/** Whether a label is an office and no more: who holds it may stand in brackets on the next line. */
export const isUnheldOffice = ({ attribution: { form, groups } }: Label): boolean =>
  form === 'office' && groups.length === 0;

/**
 * The block that begins with a label whose brackets run on to the next lines, or stand there, as in columns of print.
 * @param read reads a label at the beginning of some words, offsets relative to them
 */
export function readBrokenLabel(
  line: LineContext,
  read: (words: string) => Label | undefined,
): Shape | undefined {
  const joined = joinBrokenLabel(line);
  const label = joined && read(joined.words);
  if (!joined || !label?.strong || label.attribution.groups.length === 0) return undefined;
  const { attribution, questionNumber } = label;
  const { start, end, textStart } = attribution;
  return {
    kind: textStart >= joined.words.length ? 'attribution' : 'paragraph',
    attribution: {
      ...attribution,
      start: joined.offsetOf(start),
      end: joined.offsetOf(end),
      textStart: joined.offsetOf(textStart),
    },
    lineCount: joined.lineCount,
    ...(questionNumber === undefined ? {} : { questionNumber }),
  };
}
