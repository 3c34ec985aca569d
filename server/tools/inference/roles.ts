/**
 * The roles that a chain of known speakers plays. Owns the reading of a gold dialogue: who has the floor, who intervenes from
 * aside, and whether a section is a statement or a debate.
 */
import { startOf, type ChainRole } from '../../src/transcript/inference/chain.ts';
import { possibleKinds, type SectionKind } from '../../src/transcript/inference/kinds.ts';
import { isTabled, type Paragraph } from '../../src/transcript/inference/paragraphs.ts';
import type { GoldTurn } from './gold.ts';

type Owners = readonly (GoldTurn | undefined)[];

/** The state of each paragraph; a paragraph that nobody owns is text. */
export function goldStates(paragraphs: readonly Paragraph[], owners: Owners): number[] {
  const known = rolesOf(paragraphs, owners);
  return paragraphs.map((paragraph, at) => {
    const owner = owners[at];
    const fresh = at === 0 || paragraph.startsAfresh;
    if (isTabled(paragraph)) return startOf('tabled');
    if (!owner) return startOf('text') + Number(!fresh && !owners[at - 1]);
    const role = known.get(owner) ?? 'floor';
    const goesOn = owner === owners[at - 1] && !fresh;
    return startOf(role === 'tabled' && !goesOn ? 'aside' : role) + Number(goesOn);
  });
}

const turnsIn = (owners: Owners): GoldTurn[] =>
  [...new Set(owners)].filter((owner): owner is GoldTurn => owner !== undefined);

const tally = (turns: readonly GoldTurn[]): Map<string | null, number> => {
  const count = new Map<string | null, number>();
  for (const { speaker } of turns) count.set(speaker, (count.get(speaker) ?? 0) + 1);
  return count;
};

function rolesOf(paragraphs: readonly Paragraph[], owners: Owners): Map<GoldTurn, ChainRole> {
  const found = new Map<GoldTurn, ChainRole>();
  const tabled = new Set(paragraphs.flatMap((paragraph, at) => (isTabled(paragraph) ? [owners[at]] : [])));
  const members = turnsIn(owners).filter((turn) => {
    if (turn.kind === 'chair') found.set(turn, 'chair');
    else if (tabled.has(turn)) found.set(turn, 'tabled');
    return !found.has(turn);
  });
  const count = tally(members);
  const often = (speaker: string | null | undefined): number => count.get(speaker ?? null) ?? 0;
  members.forEach((turn, at) => {
    const around = members[at - 1]?.speaker;
    // between two turns of one other Member who speaks at least as often: that Member has the floor
    const between = around === members[at + 1]?.speaker && around !== turn.speaker;
    const aside =
      tabled.size > 0
        ? turn.kind !== 'answer'
        : around !== undefined && between && often(around) >= often(turn.speaker);
    found.set(turn, aside ? 'aside' : 'floor');
  });
  return found;
}

/** Share of the turns that one Member has in a statement, and paragraphs a turn at most. */
const statementShare = 0.4;
const statementLength = 2;

/** The kind of proceedings: in a statement one Member has about every other of many short turns. */
export function goldKind(paragraphs: readonly Paragraph[], owners: Owners): SectionKind {
  const [first, second] = possibleKinds(paragraphs);
  if (second === undefined) return first ?? 'debate';
  const turns = turnsIn(owners).filter(({ kind }) => kind !== 'chair');
  const count = tally(turns);
  const isStatement =
    turns.length >= 5 &&
    count.size > 3 &&
    Math.max(...count.values()) >= turns.length * statementShare &&
    paragraphs.length <= turns.length * statementLength;
  return isStatement ? 'statement' : 'debate';
}
