/**
 * Builds the transcript from a text. Owns the assembly: sections, the turns in them, questions and divisions, the tree.
 */
import type { Block, Span } from '../layout/block.ts';
import { detectDialect } from '../layout/detect.ts';
import type { Dialect } from '../layout/dialect.ts';
import { rescan } from '../layout/rescan.ts';
import { scan } from '../layout/scan.ts';
import { toLines } from '../text/lines.ts';
import { divisionsOf } from './divisions.ts';
import { countSureTurns, halfwayTurns } from './halfway.ts';
import { inferTurns, type Register } from './inference.ts';
import { hasPlaceholder, isUnderRepair, lossOf, mayLackNames, type Loss } from './lost-names.ts';
import { markReported, proceduresOf } from './procedure.ts';
import { outlineSections, type SectionOutline } from './sections.ts';
import { readSitting } from './sitting.ts';
import { SpeakerRegister } from './speakers.ts';
import type {
  Division,
  Part,
  Procedure,
  Question,
  Section,
  Speaker,
  Transcript,
  Turn,
} from './transcript.ts';
import { assignRoles, attributedTurns, type DraftTurn } from './turns.ts';

/**
 * Reads a text as a transcript. Total: any string gives one.
 * @param dialect the way of printing; recognised from the text when left out
 * @param previous a transcript of the text before an edit: what the edit cannot have changed is used again, and the result
 *   is the same as without it
 */
export function buildTranscript(text: string, dialect?: Dialect, previous?: Transcript): Transcript {
  const known = dialect ?? detectDialect(text)[0]?.dialect;
  if (!known) throw new Error('no dialect is registered');
  const layout =
    previous?.layout.dialect === known.id ? rescan(previous.layout, text, known) : scan(toLines(text), known);
  const register = new SpeakerRegister(known);
  const { opening, sections } = outlineSections(text, layout.blocks);
  const builder = new TreeBuilder(text, known, register, lossIn(text, layout.blocks, sections, known));
  const children = builder.build(opening, sections);
  return {
    text,
    lines: layout.lines,
    layout,
    jurisdiction: known.jurisdiction,
    sitting: readSitting(text, layout.blocks, known),
    children,
    turns: builder.turns,
    speakers: register.speakers,
  };
}

/** How far the names are lost, by what is printed or, where some are, by the turns that lack one. */
function lossIn(
  text: string,
  blocks: readonly Block[],
  sections: readonly SectionOutline[],
  dialect: Dialect,
): Loss {
  if (dialect.namesLost === 'never') return 'none';
  const loss = lossOf(text, blocks);
  if (loss === 'wide' || !mayLackNames(text, dialect.id)) return loss;
  const register = new SpeakerRegister(dialect);
  let all = 0;
  let alone = 0;
  for (const section of sections) {
    const infer = (some: readonly Block[], own: Register): DraftTurn[] =>
      inferTurns(text, some, '', section, own);
    const count = countSureTurns({ blocks: section.blocks, register, infer });
    all += count.all;
    alone += count.alone;
  }
  return isUnderRepair(all, alone) ? 'wide' : loss;
}

interface Open {
  readonly level: number;
  readonly outline: SectionOutline;
  readonly parts: Part[];
}

const endOf = (blocks: readonly Block[], otherwise: number): number => {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && block.kind !== 'blank') return block.end;
  }
  return otherwise;
};

class TreeBuilder {
  readonly turns: Turn[] = [];
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #register: SpeakerRegister;
  readonly #loss: Loss;

  constructor(text: string, dialect: Dialect, register: SpeakerRegister, loss: Loss) {
    this.#text = text;
    this.#dialect = dialect;
    this.#register = register;
    this.#loss = loss;
  }

  build(opening: readonly Block[], outlines: readonly SectionOutline[]): Part[] {
    const drafts = outlines.map((outline, at) => this.#draft(outline.blocks, `section:${at}`, outline));
    const openingDrafts = this.#draft(opening, 'opening', {});
    const speakers = new Map(this.#register.speakers.map((speaker) => [speaker.id, speaker]));
    const roots: Part[] = this.#parts(opening, openingDrafts, speakers);
    const open: Open[] = [];
    outlines.forEach((outline, at) => {
      while ((open.at(-1)?.level ?? 0) >= outline.level) this.#close(open, roots);
      open.push({
        level: outline.level,
        outline,
        parts: this.#parts(outline.blocks, drafts[at] ?? [], speakers),
      });
    });
    while (open.length > 0) this.#close(open, roots);
    return roots;
  }

  #draft(
    blocks: readonly Block[],
    id: string,
    context: { department?: string; answerer?: string },
  ): DraftTurn[] {
    const attributed = blocks.some(({ attribution }) => attribution && attribution.form !== 'crowd');
    if (this.#loss === 'wide' || (this.#loss === 'marked' && (!attributed || hasPlaceholder(blocks)))) {
      const infer = (some: readonly Block[], register: Register): DraftTurn[] =>
        inferTurns(this.#text, some, id, context, register);
      return attributed
        ? halfwayTurns({ id, blocks, register: this.#register, infer })
        : infer(blocks, this.#register);
    }
    const turns = attributedTurns(blocks, this.#register);
    assignRoles(turns, (speakerId) => this.#register.get(speakerId) ?? unknown);
    markReported(this.#text, this.#dialect, turns);
    return turns;
  }

  #close(open: Open[], roots: Part[]): void {
    const done = open.pop();
    if (!done) return;
    const { outline, parts } = done;
    const own = endOf(outline.blocks, outline.titleSpan.end);
    const section: Section = {
      kind: 'section',
      title: outline.title,
      titleSpan: outline.titleSpan,
      level: open.length + 1,
      start: outline.titleSpan.start,
      end: Math.max(own, parts.at(-1)?.end ?? 0),
      children: parts,
    };
    (open.at(-1)?.parts ?? roots).push(section);
  }

  #parts(
    blocks: readonly Block[],
    drafts: readonly DraftTurn[],
    speakers: ReadonlyMap<string, Speaker>,
  ): Part[] {
    const turns = drafts.map((draft) => this.#turn(draft, speakers));
    const divisions = divisionsOf(this.#text, blocks);
    const taken = [...turns, ...divisions].sort(byStart);
    const procedures = proceduresOf(blocks, taken);
    return withProcedures([...questionsOf(turns, divisions), ...divisions].sort(byStart), procedures);
  }

  #turn(draft: DraftTurn, speakers: ReadonlyMap<string, Speaker>): Turn {
    const { role, certainty, evidence, blocks } = draft;
    const first = blocks[0];
    const attribution = first?.attribution;
    const numbered = blocks.find((block) => block.questionNumber !== undefined);
    const tabled = blocks.find((block) => block.uin !== undefined);
    const turn: Turn = {
      kind: 'turn',
      index: this.turns.length,
      role,
      speaker: speakers.get(draft.speakerId) ?? unknown,
      certainty,
      evidence,
      blocks,
      start: first?.start ?? 0,
      end: endOf(blocks, first?.end ?? 0),
      ...(attribution === undefined ? {} : { attribution }),
      ...(numbered?.questionNumber === undefined ? {} : { questionNumber: numbered.questionNumber }),
      ...(tabled?.uin === undefined ? {} : { uin: tabled.uin }),
    };
    this.turns.push(turn);
    return turn;
  }
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
    all.push(...take(part.start));
    const inside = part.kind === 'question' ? take(part.end) : [];
    if (part.kind !== 'question' || inside.length === 0) all.push(part);
    else all.push({ ...part, children: [...part.children, ...inside].sort(byStart) });
  }
  all.push(...take(Infinity));
  return all;
}

const unknown: Speaker = { id: 'unknown', kind: 'placeholder', name: '[Member]' };

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
