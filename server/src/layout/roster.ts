/**
 * Lists of who was there: names one below another with no words between, as committees print them at their head. Owns
 * telling them from names above speeches.
 */
import { endsSentence } from './heading-lines.ts';
import { labelAt, type Surroundings } from './line-view.ts';
import { content, isBlank } from './survey.ts';

/** Fewer names than this one below another are a speech that nobody has written down yet, or an office and its holder. */
const fewestListed = 3;

/** Whether a line is surely a name, or an office, and nothing else; a number before it makes it a question's. */
function isNameLine(around: Surroundings, line: number): boolean {
  const { lines } = around;
  const words = content(lines, line);
  if (words === '') return false;
  const label = labelAt(around, line, words, lines.indentEnd(line));
  return (
    label !== undefined &&
    (label.strong || around.findings.proven.has(label.attribution.name)) &&
    label.questionNumber === undefined &&
    label.attribution.end >= lines.indentEnd(line) + words.length
  );
}

/** How many name lines stand below a line (step 1) or above it (step -1), a blank line between them at most. */
function namesBeside(around: Surroundings, line: number, step: 1 | -1): number {
  let names = 0;
  for (let at = line; names < fewestListed; names++) {
    at += step;
    if (isBlank(around.lines, at)) at += step;
    if (!isNameLine(around, at)) break;
  }
  return names;
}

/** Whether the name on a line is one of a list: the last of it may also stand above its speech. */
export function isOfRoster(around: Surroundings, line: number): boolean {
  const below = namesBeside(around, line, 1);
  if (below + 1 >= fewestListed) return true;
  if (below + namesBeside(around, line, -1) + 1 < fewestListed) return false;
  if (below > 0) return true;
  const { lines } = around;
  // Names in lines one right below another, and a space: what follows is the report's.
  if (isBlank(lines, line + 1) && !isBlank(lines, line - 1)) return true;
  const next = isBlank(lines, line + 1) ? line + 2 : line + 1;
  return isBlank(lines, next) || !endsSentence(content(lines, next));
}
