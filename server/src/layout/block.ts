/**
 * What the layout layer says about a text: blocks that tile it. Owns the vocabulary of printed shapes; says nothing of
 * who a speaker is or which turn a paragraph belongs to.
 */

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who an attribution names, by its printed form alone; a placeholder names nobody. */
export type AttributionForm = 'person' | 'office' | 'chair' | 'crowd' | 'placeholder';

/** In which capacity somebody speaks, as the brackets of a label say. */
export interface Capacity {
  readonly office?: string;
  readonly constituency?: string;
  readonly party?: string;
}

/** The words that name the speaker, as printed. The span covers name and brackets, without number and terminator. */
export interface Attribution extends Span {
  readonly form: AttributionForm;
  /** The name or office as printed, without brackets: `Patricia Example`, `The Prime Minister`, `Mr Speaker`. */
  readonly name: string;
  /** Contents of the bracket groups behind the name, in order: constituency, party, the person in an office. */
  readonly groups: readonly string[];
  /** What the groups say, from a dialect that knows which part of them is office, constituency and party. */
  readonly capacity?: Capacity;
  /** Offset of the first spoken character on the same line, or the line's end for a name line. */
  readonly textStart: number;
}

/** A label found at the start of a line. Offsets are relative to the line. */
export interface Label {
  readonly attribution: Attribution;
  /** Printed number of an oral question before the name. */
  readonly questionNumber?: string;
  /** True when the form alone proves a label: two brackets or a party, a title, an office, the Chair, a crowd, a verb such as `rose—`. */
  readonly strong: boolean;
}

/** What a block is, by its printed shape. */
export type BlockKind =
  | 'blank'
  | 'comment'
  | 'furniture'
  | 'metadata'
  | 'heading'
  | 'attribution'
  | 'paragraph'
  | 'note'
  | 'time'
  | 'column'
  | 'division'
  | 'procedural';

/**
 * One or more whole lines of a text. Blocks are contiguous: `end` is the next block's `start`, the first begins at 0 and
 * the last ends with the text.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** First line, 0-based, and the line behind the last one. */
  readonly line: number;
  readonly lineEnd: number;
  /** Rank of a heading as the dialect prints it, 1 the highest; 0 or absent: to be told from its surroundings. */
  readonly level?: number;
  /** The speaker's label: alone on its line (`attribution`), or before the words of a `paragraph`. */
  readonly attribution?: Attribution;
  /** Number of an oral question as printed: `6`, `T1`. */
  readonly questionNumber?: string;
  /** Unique identifying number of a tabled question, as printed in brackets at its end. */
  readonly uin?: string;
}

/** A text and the blocks that tile it. */
export interface Layout {
  readonly text: string;
  readonly dialect: string;
  readonly blocks: readonly Block[];
}
