/**
 * What stands between the turns: the lines in which the record tells what the House does. Owns which lines are one piece of
 * procedure, and whether a turn is told in the third person; that a line is procedural was found by the layout.
 */
import type { Block, Span } from '../layout/block.ts';
import type { Dialect } from '../layout/dialect.ts';
import type { Procedure } from './transcript.ts';
import type { DraftTurn } from './turns.ts';

/** What may stand between two lines of one piece of procedure. */
const between = new Set<Block['kind']>(['blank', 'note', 'time', 'column', 'furniture']);

/**
 * The pieces of procedure among a section's blocks.
 * @param taken spans in order, none inside another: turns and divisions, whose inner lines are theirs
 */
export function proceduresOf(blocks: readonly Block[], taken: readonly Span[]): Procedure[] {
  const found: Procedure[] = [];
  let open: Block[] = [];
  let lines = 0;
  let ahead = 0;
  const close = (): void => {
    if (lines === 0) return;
    const own = open.slice(0, lines);
    const first = own[0];
    const last = own.at(-1);
    if (first && last) found.push({ kind: 'procedure', start: first.start, end: last.end, blocks: own });
    open = [];
    lines = 0;
  };
  for (const block of blocks) {
    while ((taken[ahead]?.end ?? Infinity) <= block.start) ahead++;
    const isTaken = (taken[ahead]?.start ?? Infinity) < block.end;
    if (block.kind === 'procedural' && !isTaken) {
      open.push(block);
      lines = open.length;
    } else if (!isTaken && open.length > 0 && between.has(block.kind)) open.push(block);
    else close();
  }
  close();
  return found;
}

/** What ends a label that gives the speaker's own words. */
const terminator = /[:：.—–-]/;
/** Words of the third person behind a name; what a Member of the present day `asked` is a question in his own words. */
const told = /^(?:, ?|\()?\p{Ll}/u;
const asked = /^asked\b/;

/**
 * Gives the role `reported` to speeches told in the third person: no terminator stands behind the name, and the words run on
 * from it (`THE EARL OF NORTHTOWN said, he could not agree`).
 */
export function markReported(text: string, dialect: Dialect, turns: readonly DraftTurn[]): void {
  for (const turn of turns) {
    const attribution = turn.role === 'speech' ? turn.blocks[0]?.attribution : undefined;
    if (!attribution) continue;
    const { end, textStart } = attribution;
    const words = text.slice(textStart, textStart + 20).trimStart();
    if (!told.test(words) || terminator.test(text.slice(end, textStart))) continue;
    if (dialect.speech === 'reported' || !asked.test(words)) turn.role = 'reported';
  }
}
