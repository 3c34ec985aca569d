/**
 * A line in its surroundings, as rules see it. Owns how far a rule may look, so that an edit can change the shapes of no lines
 * farther away.
 */
import type { LineContext } from './dialect.ts';
import { content, isBlank, type SurveyFindings } from './survey.ts';
import type { Lines } from '../text/lines.ts';

/** How far from a line its shape may look, in lines. Everything that classifies a line keeps to it. */
export const contextReach = 24;

/** One object for each line of a text: its methods are shared, since a day has thousands. */
export class LineView implements LineContext {
  readonly words: string;
  readonly offset: number;
  readonly #lines: Lines;
  readonly #line: number;
  readonly #findings: SurveyFindings;

  constructor(lines: Lines, line: number, words: string, findings: SurveyFindings) {
    this.words = words;
    this.offset = lines.indentEnd(line);
    this.#lines = lines;
    this.#line = line;
    this.#findings = findings;
  }

  get indent(): number {
    return Math.max(0, this.offset - this.#lines.start(this.#line) - this.#findings.margin);
  }

  neighbour(distance: number): string {
    return this.#isOut(distance) ? '' : content(this.#lines, this.#line + distance);
  }

  neighbourOffset(distance: number): number {
    return this.#lines.indentEnd(this.#line + distance);
  }

  neighbourIndent(distance: number): number {
    const line = this.#line + distance;
    if (this.#isOut(distance)) return -1;
    return Math.max(0, this.#lines.indentEnd(line) - this.#lines.start(line) - this.#findings.margin);
  }

  isSpeaker(name: string): boolean {
    return this.#findings.proven.has(name);
  }

  #isOut(distance: number): boolean {
    return Math.abs(distance) > contextReach || isBlank(this.#lines, this.#line + distance);
  }
}
