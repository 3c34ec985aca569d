/**
 * Sections in which some speakers are printed and others are not, as while a reader repairs a text. Owns how the printed
 * attributions and the inferred turns are brought together: what is printed stands, and names the same speaker's other turns.
 */
import type { Attribution, Block } from '../layout/block.ts';
import { fold } from '../text/characters.ts';
import type { BareSection } from './bare-section.ts';
import type { SpeakerRegister } from './speakers.ts';
import type { Speaker, TurnRole } from './transcript.ts';
import { endsTurn, trimMarks, type DraftTurn } from './turns.ts';

/** A section and what is needed to read it. */
export interface HalfwaySection {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly register: SpeakerRegister;
  /** The same section as if nobody were printed. */
  readonly bare: BareSection;
}

/** A stretch of one speaker's words: printed, inferred, or both. */
interface Stretch {
  readonly blocks: Block[];
  readonly attribution?: Attribution;
  /** The speaker that the attribution names. */
  readonly printed?: Speaker;
  /** The inferred turn that begins here. */
  inferred?: DraftTurn;
}

/** The turns of a section: those that attributions open, and the inferred ones between them. */
export function halfwayTurns(section: HalfwaySection): DraftTurn[] {
  const { blocks, register, bare } = section;
  const found = new Map<string, Speaker>();
  const inferred = bare.inferTurns({
    speakerOf: (attribution) => register.speakerOf(attribution),
    add: (speaker) => {
      found.set(speaker.id, speaker);
      return speaker;
    },
  });
  const starts = new Map(
    inferred.flatMap((turn) => {
      const block = turn.blocks[0] && bare.asPrinted(turn.blocks[0]);
      return block ? [[block, turn] as const] : [];
    }),
  );
  leaveSure(starts, labelledIn(blocks));
  const stretches = stretchesOf(section, starts);
  const owners = ownersOf(stretches);
  const speakers = speakersOf(section, stretches, found, owners);
  const turns = stretches.map((stretch) => draft(stretch, speakers, owners, register));
  turns.forEach(trimMarks);
  return turns;
}

/** The paragraphs for which a speaker is printed, before their words or on a line above. */
function labelledIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const labelled = new Set<Block>();
  let isLabelled = false;
  for (const block of blocks) {
    if (block.attribution) isLabelled = true;
    if (block.kind !== 'paragraph') continue;
    if (isLabelled) labelled.add(block);
    isLabelled = false;
  }
  return labelled;
}

/** With a smaller part of the starts without a speaker, a section's attributions are complete. */
const incompleteFrom = 0.1;
/** From so many sure starts on they alone tell whether attributions are missing. */
const enoughSure = 3;

/**
 * Where a section's attributions are as good as complete, a start that is only possible does not cut a printed speaker's words:
 * takes it out.
 */
function leaveSure(starts: Map<Block, DraftTurn>, labelled: ReadonlySet<Block>): void {
  const all = [...starts];
  const sure = all.filter(([, { certainty }]) => certainty === 'inferred');
  const telling = sure.length >= enoughSure ? sure : all;
  const alone = telling.filter(([block]) => !labelled.has(block));
  if (alone.length >= telling.length * incompleteFrom) return;
  for (const [block, { certainty }] of all)
    if (certainty !== 'inferred' && !labelled.has(block)) starts.delete(block);
}

/** Turns of a section that are sure to begin where they do, and those among them for which nobody is printed. */
export interface SureTurns {
  readonly all: number;
  readonly alone: number;
}

/** Counts the turns that the words alone tell for sure. */
export function countSureTurns(blocks: readonly Block[], bare: BareSection): SureTurns {
  const labelled = labelledIn(blocks);
  const starts = bare.sureStarts();
  return { all: starts.length, alone: starts.filter((block) => !labelled.has(block)).length };
}

/** Cuts a section where an attribution stands or an inferred turn begins. Placeholders repeated go on with the turn. */
function stretchesOf(
  { id, blocks, register }: HalfwaySection,
  starts: ReadonlyMap<Block, DraftTurn>,
): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  /** Whether the open stretch is a name line without its words as yet. */
  let waiting = false;
  for (const block of blocks) {
    const start = starts.get(block);
    if (block.attribution) {
      const printed = printedSpeaker(block.attribution, id, register);
      if (open?.printed?.id === printed.id && open.attribution) open.blocks.push(block);
      else stretches.push((open = { blocks: [block], attribution: block.attribution, printed }));
      waiting = block.kind === 'attribution';
      if (start) open.inferred ??= start;
    } else if (endsTurn(block)) {
      open = undefined;
    } else if (start && !waiting) {
      stretches.push((open = { blocks: [block], inferred: start }));
    } else if (open) {
      open.blocks.push(block);
      if (start) open.inferred ??= start;
      if (block.kind === 'paragraph') waiting = false;
    }
  }
  return stretches;
}

/** A placeholder is one speaker within its section, anything else whoever it names in the whole text. */
function printedSpeaker(attribution: Attribution, sectionId: string, register: SpeakerRegister): Speaker {
  if (attribution.form !== 'placeholder') return register.speakerOf(attribution);
  const { name } = attribution;
  const id = `${sectionId}:${fold(name)}`;
  return register.get(id) ?? register.add({ id, kind: 'placeholder', name });
}

/** Which printed speaker each inferred one is; those that are printed as two people are left out. */
function ownersOf(stretches: readonly Stretch[]): ReadonlyMap<string, Speaker> {
  const owners = new Map<string, Speaker | undefined>();
  for (const { printed, inferred } of stretches) {
    if (!printed || !inferred || printed.kind === 'crowd') continue;
    // Several may take the Chair in turn, and whom the inference takes for the Chair may be a Member.
    if (printed.kind === 'chair' || inferred.role === 'chair') continue;
    const known = owners.get(inferred.speakerId);
    owners.set(
      inferred.speakerId,
      owners.has(inferred.speakerId) && known?.id !== printed.id ? undefined : printed,
    );
  }
  return new Map([...owners].flatMap(([id, owner]) => (owner ? [[id, owner] as const] : [])));
}

/**
 * The speakers of inferred turns by their inferred ids, registered. Those whom nothing printed settles keep what was inferred,
 * under a number that is still free; a printed placeholder takes over the hints.
 */
function speakersOf(
  { id, register }: HalfwaySection,
  stretches: readonly Stretch[],
  found: ReadonlyMap<string, Speaker>,
  owners: ReadonlyMap<string, Speaker>,
): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const taken = new Set(stretches.flatMap(({ printed }) => (printed ? [printed.name] : [])));
  const names = new Set([...taken, ...[...found.values()].map(({ name }) => name)]);
  for (const speaker of found.values()) {
    const owner = owners.get(speaker.id);
    if (owner) {
      const { hints } = speaker;
      const isBetterKnown = owner.kind === 'placeholder' && owner.hints === undefined && hints;
      speakers.set(speaker.id, isBetterKnown ? register.add({ ...owner, hints }) : owner);
      continue;
    }
    const isTaken = speaker.kind === 'placeholder' && taken.has(speaker.name);
    const name = isTaken ? freeName(names) : speaker.name;
    names.add(name);
    speakers.set(
      speaker.id,
      register.add(isTaken ? { ...speaker, id: `${id}:${fold(name)}`, name } : speaker),
    );
  }
  return speakers;
}

/** The first placeholder that a section does not use. */
export function freeName(names: ReadonlySet<string>): string {
  let number = 1;
  while (names.has(`[Member ${number}]`)) number++;
  return `[Member ${number}]`;
}

/**
 * Roles in which one speaker's turns are told apart so well that a name printed for one is inferred for the others: of 1,868
 * such turns 97 % were right, of the others 78 % (real attributions put into texts without names, a tenth to half of them).
 */
const linkedRoles: ReadonlySet<TurnRole> = new Set(['question', 'answer', 'supplementary']);

function draft(
  { blocks, attribution, printed, inferred }: Stretch,
  speakers: ReadonlyMap<string, Speaker>,
  owners: ReadonlyMap<string, Speaker>,
  register: SpeakerRegister,
): DraftTurn {
  if (attribution && printed) {
    const { kind } = register.get(printed.id) ?? printed;
    const role: TurnRole = kind === 'chair' || kind === 'crowd' ? kind : (inferred?.role ?? 'speech');
    return { role, speakerId: printed.id, certainty: 'certain', evidence: [], blocks };
  }
  if (!inferred) return { role: 'speech', speakerId: '', certainty: 'possible', evidence: [], blocks };
  const owner = owners.get(inferred.speakerId);
  const speakerId = (owner ?? speakers.get(inferred.speakerId))?.id ?? inferred.speakerId;
  const said = owner ? [`the speaker of another turn here, where “${owner.name}” is printed`] : [];
  const isSure = !owner || linkedRoles.has(inferred.role);
  const certainty = isSure ? inferred.certainty : 'possible';
  return { ...inferred, speakerId, certainty, evidence: [...inferred.evidence, ...said], blocks };
}
