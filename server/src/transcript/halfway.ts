/**
 * Sections in which some speakers are printed and others are not, as while a reader repairs a text. Owns how the printed
 * attributions and the inferred turns are brought together: what is printed stands, and names the same speaker's other turns.
 */
import type { Attribution, Block } from '../layout/block.ts';
import { fold } from '../text/characters.ts';
import type { SpeakerRegister } from './speakers.ts';
import type { Speaker, TurnRole } from './transcript.ts';
import { endsTurn, trimMarks, type DraftTurn } from './turns.ts';

/** A section and what is needed to read it. */
export interface HalfwaySection {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly register: SpeakerRegister;
  /** Infers the section's turns as if nobody were printed; tells of each speaker through `add`. */
  readonly infer: (blocks: readonly Block[], add: (speaker: Speaker) => Speaker) => DraftTurn[];
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
  const found = new Map<string, Speaker>();
  const bare = section.blocks.filter(({ kind }) => kind !== 'attribution');
  const inferred = section.infer(bare, (speaker) => {
    found.set(speaker.id, speaker);
    return speaker;
  });
  const stretches = stretchesOf(section, inferred);
  const owners = ownersOf(stretches);
  const speakers = speakersOf(section, stretches, found, owners);
  const turns = stretches.map((stretch) => draft(stretch, speakers, owners, section.register));
  turns.forEach(trimMarks);
  return turns;
}

/** Cuts a section where an attribution stands or an inferred turn begins. Placeholders repeated go on with the turn. */
function stretchesOf({ id, blocks, register }: HalfwaySection, inferred: readonly DraftTurn[]): Stretch[] {
  const starts = new Map(inferred.map((turn) => [turn.blocks[0], turn]));
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
      if (!waiting && start) open.inferred ??= start;
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
  return { ...inferred, speakerId, evidence: [...inferred.evidence, ...said], blocks };
}
