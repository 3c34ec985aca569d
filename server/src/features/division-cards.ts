/**
 * Cards on divisions and motions: figures, majority, tellers, the question and how it ended. Owns their wording; what they
 * say is printed in the text and was read by transcript/votes.ts and transcript/motions.ts.
 */
import type { Line } from '../text/markdown.ts';
import { motionsOf, type Motion, type MotionOutcome } from '../transcript/motions.ts';
import type { Division, Transcript } from '../transcript/transcript.ts';
import { countVotes, tellersOf, votesOf, type VoteList } from '../transcript/votes.ts';
import { title } from './cards.ts';

/** Most characters of a motion's wording that a card shows. */
const longestWording = 200;

const outcomeWords: Readonly<Record<MotionOutcome, string>> = {
  agreed: 'agreed to',
  negatived: 'negatived',
  withdrawn: 'withdrawn',
};

/** `AYES` as `Ayes`, `NOT-CONTENTS` as `Not-Contents`. */
const headWords = ({ title: printed }: VoteList): string =>
  printed
    .toLowerCase()
    .replace(/[`'"“”]+/g, '')
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

const isSide = ({ side }: VoteList): boolean => side === 'ayes' || side === 'noes';

function figures({ ayes, noes }: Division, lists: readonly VoteList[]): string {
  const head = (side: 'ayes' | 'noes', otherwise: string): string => {
    const list = lists.find((each) => each.side === side);
    return list ? headWords(list) : otherwise;
  };
  if (ayes === undefined || noes === undefined) return 'no totals printed';
  const parts = [`${head('ayes', 'Ayes')} ${ayes}, ${head('noes', 'Noes')} ${noes}`];
  if (ayes !== noes) parts.push(`majority ${Math.abs(ayes - noes)}`);
  return parts.join(' · ');
}

function tellersLine(lists: readonly VoteList[]): Line[] {
  const sides = lists.flatMap((list) => {
    const names = tellersOf(list).map(({ name }) => name);
    return names.length === 0 ? [] : [`${headWords(list)}: ${names.join(' and ')}`];
  });
  return sides.length === 0 ? [] : [[`Tellers — ${sides.join('; ')}`]];
}

/** How many names stand in the lists, beside the totals where they differ. */
function listedLine(lists: readonly VoteList[]): Line[] {
  const named = lists.filter(({ votes }) => votes.length > 0);
  if (named.length === 0) return [];
  const counts = named.map((list) => {
    const count = countVotes(list);
    const of = list.total === undefined || list.total === count ? '' : ` of ${list.total}`;
    return `${headWords(list)} ${count}${of}`;
  });
  const differ = named.some((list) => list.total !== undefined && list.total !== countVotes(list));
  return [[`Listed by name — ${counts.join(', ')}${differ ? ' (the lists and the totals differ)' : ''}`]];
}

/** What was neither aye nor no, where the record counts it and prints no names. */
function othersLine(lists: readonly VoteList[]): Line[] {
  const others = lists.filter((list) => !isSide(list) && list.votes.length === 0 && (list.total ?? 0) > 0);
  return others.length === 0
    ? []
    : [[others.map((list) => `${headWords(list)} ${list.total ?? 0}`).join(', ')]];
}

/** The card for a division; at most seven lines. */
export function divisionCard(division: Division, transcript: Transcript): Line[] {
  const lists = votesOf(transcript, division);
  const motion = motionsOf(transcript).find((each) => each.division === division);
  return [
    title(`Division ${division.number ?? ''}`.trim(), figures(division, lists), undefined),
    ...tellersLine(lists),
    ...listedLine(lists),
    ...othersLine(lists),
    ...(motion ? questionLines(motion, transcript) : []),
  ];
}

function wordingOf({ wording }: Motion, { text }: Transcript): string {
  const words = text.slice(wording.start, wording.end).replace(/\s+/g, ' ').trim();
  return words.length > longestWording ? `${words.slice(0, longestWording - 1)}…` : words;
}

function questionLines(motion: Motion, transcript: Transcript): Line[] {
  const { mover, outcome, turn } = motion;
  const made = [
    mover === undefined ? '' : `moved by ${mover}`,
    outcome === undefined ? '' : outcomeWords[outcome],
  ].filter(Boolean);
  return [
    [`“${wordingOf(motion, transcript)}”`],
    ...(made.length === 0 ? [] : [[made.join('; ')]]),
    ...(turn ? [[{ place: turn.start }]] : []),
  ];
}

/** The card for the line that tells how a motion ended; undefined where the offset is in none. */
export function decisionCard(
  offset: number,
  transcript: Transcript,
): { span: { start: number; end: number }; lines: Line[] } | undefined {
  const motion = motionsOf(transcript).find(
    ({ outcomeSpan, wording }) =>
      outcomeSpan &&
      offset >= outcomeSpan.start &&
      offset < outcomeSpan.end &&
      // A resolution tells its own wording.
      !(wording.start >= outcomeSpan.start && wording.start < outcomeSpan.end),
  );
  if (!motion?.outcomeSpan) return undefined;
  const { division } = motion;
  const about = division?.ayes === undefined ? '' : `on division, ${figures(division, [])}`;
  return {
    span: motion.outcomeSpan,
    lines: [title('The motion', about, undefined), ...questionLines(motion, transcript)],
  };
}
