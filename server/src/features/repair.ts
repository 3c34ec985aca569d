/**
 * Repairs of a transcript whose speakers' names are lost: which ones are on offer at a place, and the edits each one makes.
 * Owns the choice of turns and names; how a name is written is attribution-text.ts's. Every edit writes, replaces or takes out
 * an attribution and leaves the words of every speech as they are.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block } from '../layout/block.ts';
import { readPlaceholder } from '../layout/placeholder.ts';
import { sectionTurns, turnAt } from '../references/discourse.ts';
import { freeName } from '../transcript/halfway.ts';
import { blockAt } from '../transcript/place.ts';
import { endsTurn } from '../transcript/turns.ts';
import type { Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import {
  attribute,
  insertLabel,
  namingOf,
  nextForm,
  printedNames,
  withoutAttribution,
  type Naming,
  type TextEdit,
} from './attribution-text.ts';

/** The repairs, by what they do. */
export const repairIds = [
  'name',
  'nameAll',
  'placeholder',
  'placeholderAll',
  'acceptAll',
  'placeholders',
  'merge',
  'split',
] as const;
export type RepairId = (typeof repairIds)[number];

/** One repair on offer. */
export interface Repair {
  readonly id: RepairId;
  readonly title: string;
  /** The best of those on offer: the inferred name of this very turn. */
  readonly isPreferred: boolean;
  /** Whether it answers the diagnostic of an unattributed turn. */
  readonly isFix: boolean;
}

const repair = (id: RepairId, title: string): Repair => ({
  id,
  title,
  isPreferred: id === 'name',
  isFix: id !== 'merge' && id !== 'split',
});

const lacksSpeaker = ({ attribution }: Turn): boolean => attribution === undefined;

/** Whether nobody is printed for a turn, or a placeholder only. */
const lacksName = (turn: Turn): boolean => lacksSpeaker(turn) || turn.attribution?.form === 'placeholder';

/** Turns of the same speaker in the document that no attribution names. */
const turnsOf = ({ turns }: Transcript, { id }: Speaker): Turn[] =>
  turns.filter((turn) => lacksSpeaker(turn) && turn.speaker.id === id);

/** What can be repaired at an offset. */
export function repairsAt(
  transcript: Transcript,
  offset: number,
  knowledge: Knowledge | undefined,
): Repair[] {
  const turn = turnAt(transcript, offset);
  if (!turn) return [];
  const found: Repair[] = [];
  if (lacksSpeaker(turn)) {
    const same = turnsOf(transcript, turn.speaker).length;
    const naming = namingOf(turn.speaker, transcript, knowledge);
    if (naming) {
      found.push(repair('name', `Attribute to ${naming.short} (${turn.certainty})`));
      if (same > 1)
        found.push(repair('nameAll', `Attribute all ${same} turns of this speaker to ${naming.short}`));
    }
    const placeholder = placeholderOf(transcript, turn);
    found.push(repair('placeholder', `Insert placeholder ${placeholder}`));
    if (same > 1)
      found.push(repair('placeholderAll', `Insert ${placeholder} for all ${same} turns of this speaker`));
    found.push(...wideRepairs(transcript, knowledge));
  }
  if (mergeEdits(transcript, turn, knowledge).length > 0)
    found.push(repair('merge', 'Merge with the previous turn'));
  const split = splitAt(transcript, turn, offset);
  if (split) found.push(repair('split', `Split here: ${split.name} speaks from this paragraph on`));
  return found;
}

function wideRepairs(transcript: Transcript, knowledge: Knowledge | undefined): Repair[] {
  const names = acceptable(transcript, knowledge).length;
  const rest = transcript.turns.filter(lacksSpeaker).length;
  return [
    ...(names > 0 ? [repair('acceptAll', `Accept all ${names} inferred names in the document`)] : []),
    ...(rest > 1 ? [repair('placeholders', `Insert placeholders for all ${rest} unattributed turns`)] : []),
  ];
}

/**
 * The edits of a repair, in the order of the text; none where it is not on offer there.
 * @param offset a place in the turn, as given to {@link repairsAt}
 */
export function repairEdits(
  id: RepairId,
  transcript: Transcript,
  offset: number,
  knowledge: Knowledge | undefined,
): TextEdit[] {
  const turn = turnAt(transcript, offset);
  if (!turn) return [];
  if (id === 'merge') return mergeEdits(transcript, turn, knowledge);
  if (id === 'split') {
    const split = splitAt(transcript, turn, offset);
    return split ? [insertLabel(transcript, split.block.start, split.name)] : [];
  }
  if (id === 'acceptAll') return acceptAllEdits(transcript, knowledge);
  if (id === 'placeholders')
    return transcript.turns.filter(lacksSpeaker).map((each) => hold(transcript, each));
  if (!lacksSpeaker(turn)) return [];
  const turns = id === 'nameAll' || id === 'placeholderAll' ? turnsOf(transcript, turn.speaker) : [turn];
  if (id === 'placeholder' || id === 'placeholderAll') return turns.map((each) => hold(transcript, each));
  const naming = namingOf(turn.speaker, transcript, knowledge);
  return naming ? nameTurns(transcript, turns, naming) : [];
}

/** Names turns: the full form first where the document does not print the person yet, then the short one. */
export function nameTurns(transcript: Transcript, turns: readonly Turn[], naming: Naming): TextEdit[] {
  const printed = printedNames(transcript);
  return turns.map((turn) => attribute(transcript, turn, nextForm(naming, printed)));
}

/** The turn at an offset, or all of its speaker's in the section that stand under the same placeholder or none. */
export function turnsToName(transcript: Transcript, turn: Turn, all: boolean): Turn[] {
  if (!all) return [turn];
  return sectionTurns(transcript, turn).filter(
    (each) => each.speaker.id === turn.speaker.id && lacksName(each),
  );
}

/**
 * For how many turns a person can be chosen at an offset: all of that speaker in the section that have no name yet; 0 where
 * one is printed.
 */
export function turnsToChooseFor(transcript: Transcript, offset: number): number {
  const turn = turnAt(transcript, offset);
  return turn && lacksName(turn) ? turnsToName(transcript, turn, true).length : 0;
}

const hold = (transcript: Transcript, turn: Turn): TextEdit =>
  attribute(transcript, turn, placeholderOf(transcript, turn));

/** The placeholder that a turn's speaker has or would get. */
export function placeholderOf(transcript: Transcript, turn: Turn): string {
  const { speaker } = turn;
  if (speaker.kind === 'placeholder' && readPlaceholder(speaker.name, 0)) return speaker.name;
  return speaker.kind === 'office' ? '[Minister]' : freePlaceholder(transcript, turn);
}

const freePlaceholder = (transcript: Transcript, turn: Turn): string =>
  freeName(new Set(sectionTurns(transcript, turn).map(({ speaker }) => speaker.name)));

interface NamedTurn {
  readonly turn: Turn;
  readonly naming: Naming;
}

/** Unattributed turns whose speaker is inferred by name; what is merely possible is for the reader to decide, one by one. */
function acceptable(transcript: Transcript, knowledge: Knowledge | undefined): NamedTurn[] {
  const namings = new Map<string, Naming | undefined>();
  return transcript.turns.flatMap((turn) => {
    if (!lacksSpeaker(turn) || turn.certainty !== 'inferred') return [];
    const { speaker } = turn;
    if (!namings.has(speaker.id)) namings.set(speaker.id, namingOf(speaker, transcript, knowledge));
    const naming = namings.get(speaker.id);
    return naming ? [{ turn, naming }] : [];
  });
}

function acceptAllEdits(transcript: Transcript, knowledge: Knowledge | undefined): TextEdit[] {
  const printed = printedNames(transcript);
  return acceptable(transcript, knowledge).map(({ turn, naming }) =>
    attribute(transcript, turn, nextForm(naming, printed)),
  );
}

/** Whether names of this document are still being restored: a turn has none, or a placeholder. */
const isHalfway = ({ turns }: Transcript): boolean => turns.some(lacksName);

/**
 * Makes a turn part of the one before. Where all speakers are printed, its attribution goes; where some are inferred, both
 * get the same one, which holds them together whatever the inference says.
 */
function mergeEdits(transcript: Transcript, turn: Turn, knowledge: Knowledge | undefined): TextEdit[] {
  const before = transcript.turns[turn.index - 1];
  if (!before || turn.questionNumber !== undefined || !isAdjacent(transcript, before, turn)) return [];
  if (!isHalfway(transcript)) return [withoutAttribution(transcript, turn) ?? []].flat();
  if (before.attribution) {
    const { form, name } = before.attribution;
    const label = form === 'placeholder' || before.speaker.kind !== 'person' ? name : before.speaker.name;
    return label === turn.attribution?.name ? [] : [attribute(transcript, turn, label)];
  }
  const naming =
    before.certainty === 'inferred' ? namingOf(before.speaker, transcript, knowledge) : undefined;
  if (naming) return nameTurns(transcript, [before, turn], naming);
  const placeholder = placeholderOf(transcript, before);
  return [before, turn].map((each) => attribute(transcript, each, placeholder));
}

/** Whether nothing but marks stands between two turns of one section. */
function isAdjacent(transcript: Transcript, before: Turn, turn: Turn): boolean {
  if (!sectionTurns(transcript, turn).includes(before)) return false;
  const { blocks } = transcript.layout;
  let at = blocks.indexOf(turn.blocks[0] ?? ({} as Block));
  while (--at >= 0) {
    const block = blocks[at];
    if (!block || block.start < before.end) break;
    if (endsTurn(block)) return false;
  }
  return true;
}

/** The paragraph inside a turn before which another speaker can be put, with the placeholder for it. */
function splitAt(
  transcript: Transcript,
  turn: Turn,
  offset: number,
): { readonly block: Block; readonly name: string } | undefined {
  const block = blockAt(transcript.layout, offset);
  const first = turn.blocks.find(({ kind }) => kind === 'paragraph');
  if (block?.kind !== 'paragraph' || block === first || block.attribution) return undefined;
  if (!turn.blocks.includes(block) || !isHalfway(transcript)) return undefined;
  return { block, name: freePlaceholder(transcript, turn) };
}
