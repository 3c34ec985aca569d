/**
 * How one legislature prints its report, as a table. Owns the type of a dialect and the registry; each dialect's own file
 * fills in the table. The scanner interprets it.
 */
import type { Attribution, BlockKind, Label } from './block.ts';

/** A line that is recognised by its own words. `pattern` sees the line without surrounding white space. */
export interface LineRule {
  readonly kind: BlockKind;
  readonly pattern: RegExp;
  /** For headings: rank, 1 the highest. */
  readonly level?: number;
}

/** What counts for a dialect when a text is recognised: each pattern found adds its weight once. */
export interface Sign {
  /** Sticky and of several lines where it can only stand at the beginning of a line: it is tried nowhere else. */
  readonly pattern: RegExp;
  readonly weight: number;
}

/** A house by the words in the head of its report. */
export interface HouseSign {
  readonly pattern: RegExp;
  readonly name: string;
}

/** How attributions are printed. The patterns see the name alone, without number, brackets and terminator. */
export interface AttributionShape {
  /** What ends a label that is followed by speech on its line. */
  readonly terminator: string;
  /** Whether a name may stand on a line of its own above the speech. */
  readonly nameLines: boolean;
  /** Titles before a personal name (`Mr`, `Sir`), as one anchored pattern that ends behind the title's space. */
  readonly honorific: RegExp;
  readonly chair: RegExp;
  readonly crowd: RegExp;
  /** Words of which an office's name holds at least one. */
  readonly officeWord: RegExp;
  /** How an office's name begins; `The …` and a few ministers' titles when left out. */
  readonly officeOpening?: RegExp;
  /** A party's abbreviation, as it stands alone in brackets. */
  readonly party: RegExp;
  /** Small words inside a personal name. */
  readonly particle: RegExp;
  /** A number or mark before the label; its first group, where there is one, is an oral question's number. */
  readonly prefix: RegExp;
  /**
   * Words that stand for the terminator (`rose—`): the turn has no words of its own on that line. They begin with no capital.
   * Sticky: tried where a word begins.
   */
  readonly verb: RegExp;
}

/** What a block is, before it has its place in the text. */
export interface Shape {
  readonly kind: BlockKind;
  readonly level?: number | undefined;
  readonly attribution?: Attribution | undefined;
  readonly questionNumber?: string | undefined;
  readonly uin?: string | undefined;
  /** How many lines the block takes; 1 when left out. */
  readonly lineCount?: number;
}

/** A line with what stands around it, for rules that a table cannot say. Lines come without surrounding white space. */
export interface LineContext {
  readonly words: string;
  /** UTF-16 offset of the first character of `words` in the text. */
  readonly offset: number;
  /** Width of the white space before the words, beyond the margin that all lines share. */
  readonly indent: number;
  /** The label at the beginning of the line, as the dialect reads it: read once, before lines are judged. */
  readonly label: Label | undefined;
  /** The neighbouring line `distance` lines below (above when negative); empty for blank lines and beyond the text. */
  neighbour(distance: number): string;
  /** Width of the white space before that neighbour's words; -1 when it has none. */
  neighbourIndent(distance: number): number;
  /** UTF-16 offset of that neighbour's first word in the text. */
  neighbourOffset(distance: number): number;
  /** Whether some label of the text proves this name a speaker's. */
  isSpeaker(name: string): boolean;
}

/** One legislature's way of printing. */
export interface Dialect {
  readonly id: string;
  /** For people: `House of Commons (UK)`. */
  readonly title: string;
  /** Jurisdiction of the knowledge packs: `uk`. */
  readonly jurisdiction: string;
  readonly house?: string;
  /** Where one dialect serves several houses: what the text's head prints, and the house's name. First match wins. */
  readonly houses?: readonly HouseSign[];
  readonly signs: readonly Sign[];
  /** First match wins. Tried after {@link classify}. */
  readonly rules: readonly LineRule[];
  /** What no table can say: looks at a line in its surroundings, and leaves all ordinary lines to the table. */
  readonly classify?: (line: LineContext) => Shape | undefined;
  /** Reads a label where `attribution` cannot describe its grammar; offsets as in label.ts. */
  readonly readLabel?: (line: string, offset: number) => Label | undefined;
  /**
   * `line`: every line is a paragraph, as on web pages. `wrapped`: lines of print width run on until a blank line, an
   * indent, a label or a mark, as in PDF and OCR text.
   */
  readonly paragraphs?: 'line' | 'wrapped';
  /** `never`: paragraphs without an attribution are nobody's; speakers are inferred in other records whose names are lost. */
  readonly namesLost?: 'inferred' | 'never';
  /** `capitals`: the record sets every heading in capitals; other lines are headings by rule or `classify` only. */
  readonly headings?: 'any' | 'capitals';
  /** Most characters of a heading on one line; 150 when left out. */
  readonly longestHeading?: number;
  /** `reported`: speeches are told in the third person, questions too; only a printed terminator opens a speaker's own words. */
  readonly speech?: 'reported';
  readonly attribution: AttributionShape;
  /** The number of an oral question at the start of its paragraph; first group is the number. */
  readonly questionNumber: RegExp;
  /** The UIN at the end of a tabled question; first group is the UIN. */
  readonly uin: RegExp;
}
