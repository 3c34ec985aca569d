/**
 * The card for a place in a transcript: the speaker on a label or at the start of an unattributed turn, else the person,
 * office, instrument or body that the words there refer to; the figures of a division, the motion that was decided. Owns
 * where cards appear; their words are in cards.ts and division-cards.ts.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Span } from '../layout/block.ts';
import { turnAt } from '../references/discourse.ts';
import { referenceAt } from '../references/references.ts';
import { renderLines, type CardFormat, type Line } from '../text/markdown.ts';
import { divisionsIn } from '../transcript/motions.ts';
import { blockAt } from '../transcript/place.ts';
import type { Division, Transcript, Turn } from '../transcript/transcript.ts';
import { votesOf } from '../transcript/votes.ts';
import { longestCard, resolutionCard, speakerCard, type CardContext } from './cards.ts';
import { decisionCard, divisionCard } from './division-cards.ts';

/** A card and the words it is about. */
export interface Card {
  readonly span: Span;
  readonly value: string;
}

/** Blocks in whose words nobody is looked for. */
const silent = new Set<Block['kind']>(['blank', 'comment', 'furniture', 'time', 'column', 'division']);

const holds = ({ start, end }: Span, offset: number): boolean => offset >= start && offset < end;

/**
 * @param offset UTF-16 offset of the place pointed at
 * @returns undefined where there is nothing to say
 */
export function hover(
  transcript: Transcript,
  offset: number,
  knowledge: Knowledge | undefined,
  format: CardFormat,
): Card | undefined {
  const block = blockAt(transcript.layout, offset);
  if (!block) return undefined;
  const found = silent.has(block.kind)
    ? onDivision(block, offset, transcript)
    : onWords(block, offset, { transcript, knowledge });
  return (
    found && {
      span: found.span,
      value: renderLines(found.lines.slice(0, longestCard), {
        ...format,
        lineOf: (at) => transcript.lines.lineAt(at) + 1,
      }),
    }
  );
}

interface Found {
  readonly span: Span;
  readonly lines: readonly Line[];
}

function onWords(block: Block, offset: number, context: CardContext): Found | undefined {
  const turn = turnAt(context.transcript, offset);
  return (
    onLabel(block, offset, turn, context) ??
    onMention(offset, context) ??
    onDecision(block, offset, context) ??
    onOpening(offset, turn, context)
  );
}

/** The first line of a division, and the head of each of its lists. */
function onDivision(block: Block, offset: number, transcript: Transcript): Found | undefined {
  if (block.kind !== 'division') return undefined;
  const division = divisionsIn(transcript.children).find((each) => holds(each, offset));
  if (!division) return undefined;
  const heads = votesOf(transcript, division).map(({ start, title }) => ({
    start,
    end: start + title.length,
  }));
  const span = [division.titleSpan, ...heads].find((each) => holds(each, offset));
  return span && { span, lines: divisionCard(division, transcript) };
}

/** How far from a division, in UTF-16 units, the line stands that says how the House divided. */
const resultReach = 400;

/**
 * `The House divided: Ayes 3, Noes 1.`, above or below the lists. Divisions may follow each other closely: the one meant has
 * the figures of the line, or is the only one near where the line has none.
 */
function onResult({ start, end }: Block, { transcript }: CardContext): Found | undefined {
  const printed = transcript.text.slice(start, end);
  if (!/ divided\b/.test(printed)) return undefined;
  const near = divisionsIn(transcript.children).filter(
    (each) => each.start - resultReach < start && each.end + resultReach > start,
  );
  const told = printed.match(/\d{1,4}/g)?.map(Number) ?? [];
  const isTold = ({ ayes, noes }: Division): boolean =>
    ayes === undefined || noes === undefined || (told.includes(ayes) && told.includes(noes));
  const [division, other] = told.length < 2 ? near : near.filter(isTold);
  if (!division || other) return undefined;
  const span = { start, end: start + printed.trimEnd().length };
  return { span, lines: divisionCard(division, transcript) };
}

/** A line that tells how a motion ended. */
function onDecision(block: Block, offset: number, context: CardContext): Found | undefined {
  if (block.kind !== 'procedural' && block.kind !== 'note') return undefined;
  return onResult(block, context) ?? decisionCard(offset, context.transcript);
}

/** In the third person the words are the reporter's. */
const toldLine = (turn: Turn): Line[] =>
  turn.role === 'reported' ? [['Reported speech: the reporter’s words, not the speaker’s own']] : [];

function onLabel(
  { attribution }: Block,
  offset: number,
  turn: Turn | undefined,
  context: CardContext,
): Found | undefined {
  if (!attribution || !turn || !holds(attribution, offset)) return undefined;
  const lines = speakerCard(turn.speaker, undefined, 'certain', [], context);
  return { span: attribution, lines: [...lines, ...toldLine(turn)] };
}

function onMention(offset: number, context: CardContext): Found | undefined {
  const reference = referenceAt(offset, context);
  if (!reference) return undefined;
  const { mention, resolution } = reference;
  const printed = context.transcript.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const lines = resolutionCard(resolution, printed, context);
  return lines && { span: { start: mention.start, end: mention.end }, lines };
}

/** The first word of a turn whose speaker is not printed: what is known of him or her. */
function onOpening(offset: number, turn: Turn | undefined, context: CardContext): Found | undefined {
  if (!turn || turn.attribution) return undefined;
  const words = /^\S{0,40}/u.exec(context.transcript.text.slice(turn.start, turn.start + 100))?.[0] ?? '';
  const span = { start: turn.start, end: turn.start + words.length };
  if (!holds(span, offset)) return undefined;
  return { span, lines: speakerCard(turn.speaker, turn, turn.certainty, turn.evidence, context) };
}
