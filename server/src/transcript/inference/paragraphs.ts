/**
 * The paragraphs of a section, as the inference looks at them. Owns which blocks are paragraphs of a speech and what stands
 * between two of them; says nothing of who speaks.
 */
import type { Attribution, Block } from '../../layout/block.ts';
import { endsTurn, spokenWords } from '../turns.ts';

/** A paragraph and what surrounds it. */
export interface Paragraph {
  readonly block: Block;
  /** The words spoken, without label and number. */
  readonly words: string;
  /** An attribution on a line of its own above the paragraph, with the marks behind it. */
  readonly label: readonly Block[];
  /** Marks and blanks between this paragraph and the next. */
  readonly trailing: Block[];
  /** First behind a heading, a division or a procedural line: no turn runs across it. */
  readonly startsAfresh: boolean;
  /** A time is printed between the paragraph before and this one. */
  readonly afterTime: boolean;
}

interface Gap {
  startsAfresh: boolean;
  afterTime: boolean;
  label: Block[];
}

/** The paragraphs of a section in order, with the marks behind each. */
export function paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let gap: Gap = { startsAfresh: true, afterTime: false, label: [] };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const { label, startsAfresh, afterTime } = gap;
      const words = spokenWords(text, block);
      paragraphs.push({ block, words, label, trailing: [], startsAfresh, afterTime });
      // a crowd has one line: what follows is another's
      const crowd = (gap.label[0] ?? block).attribution?.form === 'crowd';
      gap = { startsAfresh: crowd, afterTime: false, label: [] };
    } else if (endsTurn(block)) {
      gap = { startsAfresh: true, afterTime: false, label: [] };
    } else if (block.kind === 'attribution' || gap.label.length > 0) {
      gap.label.push(block);
    } else {
      if (block.kind === 'time') gap.afterTime = true;
      if (!gap.startsAfresh) paragraphs.at(-1)?.trailing.push(block);
    }
  }
  return paragraphs;
}

const tabledWording = /^(?:What|Whether|If|How|When|Why|Which|Who|To ask)\b/;

/** Whether a paragraph is printed as a tabled question: with a UIN, or with a number and the words of one. */
export const isTabled = ({ block, words }: Paragraph): boolean =>
  block.uin !== undefined ||
  (block.questionNumber !== undefined && tabledWording.test(words.replace(/^T?\d+\. /, '')));

/** The attribution printed for a paragraph. */
export const attributionOf = ({ block, label }: Paragraph): Attribution | undefined =>
  label[0]?.attribution ?? block.attribution;
