/**
 * A line in its surroundings, as rules see it. Owns how far a rule may look, so that an edit can change the shapes of no lines
 * farther away.
 */
import type { Label } from './block.ts';
import type { Dialect, LineContext } from './dialect.ts';
import { content, isBlank, labelOf, type SurveyFindings } from './survey.ts';
import type { Lines } from '../text/lines.ts';

/** How far from a line its shape may look, in lines. Everything that classifies a line keeps to it. */
export const contextReach = 24;

/** What is known of a text before its lines are judged. */
export interface Surroundings {
  readonly lines: Lines;
  readonly dialect: Dialect;
  readonly findings: SurveyFindings;
  /** Each line's label, where the survey has just read them all. */
  readonly labels?: readonly (Label | undefined)[];
}

/** The label at the beginning of a line's words. @param offset UTF-16 offset of the words in the text */
export const labelAt = (
  { dialect, labels }: Surroundings,
  line: number,
  words: string,
  offset: number,
): Label | undefined => (labels ? labels[line] : labelOf(dialect, words, offset));

/** One object for each line of a text: its methods are shared, since a day has thousands. */
export class LineView implements LineContext {
  readonly words: string;
  readonly offset: number;
  readonly #around: Surroundings;
  readonly #line: number;

  constructor(around: Surroundings, line: number, words: string) {
    this.words = words;
    this.offset = around.lines.indentEnd(line);
    this.#around = around;
    this.#line = line;
  }

  get indent(): number {
    const { lines, findings } = this.#around;
    return Math.max(0, this.offset - lines.start(this.#line) - findings.margin);
  }

  get label(): Label | undefined {
    return labelAt(this.#around, this.#line, this.words, this.offset);
  }

  neighbour(distance: number): string {
    return this.#isOut(distance) ? '' : content(this.#around.lines, this.#line + distance);
  }

  neighbourOffset(distance: number): number {
    return this.#around.lines.indentEnd(this.#line + distance);
  }

  neighbourIndent(distance: number): number {
    const { lines, findings } = this.#around;
    const line = this.#line + distance;
    if (this.#isOut(distance)) return -1;
    return Math.max(0, lines.indentEnd(line) - lines.start(line) - findings.margin);
  }

  isSpeaker(name: string): boolean {
    return this.#around.findings.proven.has(name);
  }

  #isOut(distance: number): boolean {
    return Math.abs(distance) > contextReach || isBlank(this.#around.lines, this.#line + distance);
  }
}
