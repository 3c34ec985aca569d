/**
 * A section as if nobody in it were printed. Owns what its words alone tell, read once however often it is asked for: whether
 * attributions are missing is judged by it, and then the turns are.
 */
import type { Block } from '../layout/block.ts';
import type { Passage } from '../layout/passages.ts';
import { inferTurns, readDialogue, sureStarts, type DialogueReading, type Register } from './inference.ts';
import type { QuestionContext } from './inference/hints.ts';
import type { DraftTurn } from './turns.ts';

/**
 * A block as if its speaker were not printed; none where it is the label and nothing else. Turns are inferred from the words
 * alone, so that they stay where they are while names come and go. Crowds are no persons: their labels stay.
 */
function withoutLabel(block: Block): Block[] {
  const { kind, attribution, ...rest } = block;
  if (!attribution || attribution.form === 'crowd') return [block];
  return kind === 'attribution' ? [] : [{ ...rest, kind, start: attribution.textStart }];
}

interface SectionToRead extends QuestionContext {
  /** Prefix of the ids of its placeholders. */
  readonly id: string;
  readonly passage: Passage;
}

/** A section whose turns are inferred from the words alone. It holds on to the text: for one reading, not from edit to edit. */
export class BareSection {
  readonly #text: string;
  readonly #section: SectionToRead;
  /** Blocks that have lost their labels, and how they are printed; after a keystroke no other section has any. */
  #printed: Map<Block, Block> | undefined;
  #reading: DialogueReading | false | undefined;

  constructor(text: string, section: SectionToRead) {
    this.#text = text;
    this.#section = section;
  }

  /** A block of the turns as it is printed. */
  asPrinted(bare: Block): Block {
    return this.#printed?.get(bare) ?? bare;
  }

  /** The turns, of blocks in the form without labels. */
  inferTurns(register: Register): DraftTurn[] {
    const reading = this.#read();
    return reading ? inferTurns(reading, this.#section.id, this.#section, register) : [];
  }

  /** The paragraphs as printed with which turns are sure to begin. */
  sureStarts(): Block[] {
    const reading = this.#read();
    return reading ? sureStarts(reading).map((bare) => this.asPrinted(bare)) : [];
  }

  #read(): DialogueReading | false {
    return (this.#reading ??= readDialogue(this.#text, this.#bareBlocks()) ?? false);
  }

  #bareBlocks(): readonly Block[] {
    const { below } = this.#section.passage;
    if (!below.some(({ attribution }) => attribution)) return below;
    const printed = (this.#printed = new Map<Block, Block>());
    return below.flatMap((block) => {
      const bare = withoutLabel(block);
      for (const each of bare) if (each !== block) printed.set(each, block);
      return bare;
    });
  }
}
