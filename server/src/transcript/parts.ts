/**
 * The parts of one section: turns with their speakers, questions with all that follows from them, divisions, procedure. Owns
 * their order and nesting; where a turn begins and whose it is was found before.
 */
import type { Block, Span } from '../layout/block.ts';
import type { Writable } from '../layout/moved-block.ts';
import { divisionsOf } from './divisions.ts';
import { proceduresOf } from './procedure.ts';
import { unknown } from './speakers.ts';
import type { Division, Part, Procedure, Question, Speaker, Turn } from './transcript.ts';
import type { DraftTurn } from './turns.ts';

/** The end of the last of some blocks that is not blank. */
export const endOf = (blocks: readonly Block[], otherwise: number): number => {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && block.kind !== 'blank') return block.end;
  }
  return otherwise;
};

/** Field by field: a day has thousands. */
function toTurn(draft: DraftTurn, index: number, speaker: Speaker): Turn {
  const { role, certainty, evidence, blocks } = draft;
  const start = blocks[0]?.start ?? 0;
  const end = endOf(blocks, blocks[0]?.end ?? 0);
  const turn: Writable<Turn> = {
    kind: 'turn',
    index,
    role,
    speaker,
    certainty,
    evidence,
    blocks,
    start,
    end,
  };
  const attribution = blocks[0]?.attribution;
  if (attribution) turn.attribution = attribution;
  for (const { questionNumber, uin } of blocks) {
    if (questionNumber !== undefined) turn.questionNumber ??= questionNumber;
    if (uin !== undefined) turn.uin ??= uin;
  }
  return turn;
}

/** The parts of a section, and the turns among and in them. */
export interface SectionParts {
  readonly parts: readonly Part[];
  readonly turns: readonly Turn[];
}

/**
 * @param firstIndex position of the section's first turn among all turns of the transcript
 */
export function partsOf(
  text: string,
  blocks: readonly Block[],
  drafts: readonly DraftTurn[],
  speakers: ReadonlyMap<string, Speaker>,
  firstIndex: number,
): SectionParts {
  const turns = drafts.map((draft, at) =>
    toTurn(draft, firstIndex + at, speakers.get(draft.speakerId) ?? unknown),
  );
  const divisions = divisionsOf(text, blocks);
  const taken = [...turns, ...divisions].sort(byStart);
  const procedures = proceduresOf(blocks, taken);
  const parts = withProcedures([...questionsOf(turns, divisions), ...divisions].sort(byStart), procedures);
  return { parts, turns };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Puts pieces of procedure between the parts, and those that stand inside a question among its turns. */
function withProcedures(
  parts: readonly (Question | Turn | Division)[],
  procedures: readonly Procedure[],
): Part[] {
  const all: Part[] = [];
  let at = 0;
  const take = (until: number): Procedure[] => {
    const from = at;
    while ((procedures[at]?.start ?? Infinity) < until) at++;
    return procedures.slice(from, at);
  };
  for (const part of parts) {
    for (const each of take(part.start)) all.push(each);
    const inside = part.kind === 'question' ? take(part.end) : [];
    if (part.kind !== 'question' || inside.length === 0) all.push(part);
    else all.push({ ...part, children: [...part.children, ...inside].sort(byStart) });
  }
  for (const each of take(Infinity)) all.push(each);
  return all;
}

/**
 * Gathers each tabled question, or run of them, with all that follows it up to a division; other turns stay as they are.
 */
function questionsOf(turns: readonly Turn[], divisions: readonly Division[]): (Question | Turn)[] {
  const parts: (Question | Turn)[] = [];
  let group: Turn[] | undefined;
  const close = (): void => {
    if (group) parts.push(toQuestion(group));
    group = undefined;
  };
  let ahead = 0;
  for (const turn of turns) {
    while ((divisions[ahead]?.start ?? Infinity) < turn.start) {
      ahead++;
      close();
    }
    if (turn.role === 'question') {
      const before = group?.at(-1);
      if (before?.role !== 'question' || hasAnswer(before)) close();
      (group ??= []).push(turn);
    } else if (group) group.push(turn);
    else parts.push(turn);
  }
  close();
  return parts;
}

/** Whether a written question's answer follows in the same turn: a tabled question alone is one paragraph. */
const hasAnswer = (turn: Turn): boolean => turn.blocks.filter(({ kind }) => kind === 'paragraph').length > 1;

function toQuestion(turns: readonly Turn[]): Question {
  const tabled = turns.filter((turn) => turn.role === 'question');
  const start = turns[0]?.start ?? 0;
  const titleEnd = turns[0]?.blocks[0]?.end ?? start;
  return {
    kind: 'question',
    numbers: tabled.flatMap(({ questionNumber }) => questionNumber ?? []),
    uins: tabled.flatMap(({ uin }) => uin ?? []),
    start,
    end: turns.at(-1)?.end ?? start,
    titleSpan: { start, end: titleEnd },
    children: turns,
  };
}
