/**
 * Turns, roles and speakers where the speakers' names are lost. Owns the way from a section's blocks to its turns and what is
 * said of each: role, speaker, evidence, confidence word. The chain that finds the turns, the rules for who is who and the
 * weights are in inference/. Nothing said here is certain but what is printed.
 */
import type { Attribution, Block } from '../layout/block.ts';
import { findTurns, surely, type Dialogue, type Found } from './inference/decode.ts';
import { answeringOffice, hintsOf, type AnsweringOffice, type QuestionContext } from './inference/hints.ts';
import { identify, type Identity } from './inference/identities.ts';
import { shippedModel } from './inference/model.ts';
import { attributionOf, paragraphsOf } from './inference/paragraphs.ts';
import { reasonsOf, roleIn } from './inference/reasons.ts';
import type { Certainty, Hints, Speaker } from './transcript.ts';
import { trimMarks, type DraftTurn } from './turns.ts';

/** Paragraphs of a section beyond which it is no record of a debate, and nothing is inferred; a long day has 4,000. */
const mostParagraphs = 20_000;

/** Where speakers are registered. */
export interface Register {
  speakerOf(attribution: Attribution): Speaker;
  add(speaker: Speaker): Speaker;
}

/**
 * Infers the turns of a section in which attributions are lost; those that are printed stand.
 * @param sectionId prefix of the ids of its placeholders
 */
export function inferTurns(
  text: string,
  blocks: readonly Block[],
  sectionId: string,
  context: QuestionContext,
  register: Register,
): DraftTurn[] {
  const paragraphs = paragraphsOf(text, blocks);
  if (paragraphs.length > mostParagraphs) return [];
  const dialogue = findTurns(paragraphs, shippedModel());
  const section: SectionOf = {
    sectionId,
    register,
    dialogue,
    office: officeOf(dialogue, context),
    members: 0,
    ministers: 0,
  };
  const drafts = new Map<Found, DraftTurn>();
  for (const identity of identify(dialogue)) {
    const speaker = speakerFor(identity, section);
    for (const found of identity.turns) {
      const attribution = printedFor(found);
      const own = attribution ? register.speakerOf(attribution) : speaker;
      drafts.set(found, draft(found, own, identity, section));
    }
  }
  return dialogue.turns.flatMap((found) => drafts.get(found) ?? []);
}

interface SectionOf {
  readonly sectionId: string;
  readonly register: Register;
  readonly dialogue: Dialogue;
  readonly office: AnsweringOffice | undefined;
  /** Placeholders given so far. */
  members: number;
  ministers: number;
}

const wordsOf = ({ paragraphs }: Found): string => paragraphs.map(({ words }) => words).join('\n');

const printedFor = ({ paragraphs: [first] }: Found): Attribution | undefined => first && attributionOf(first);

function officeOf({ kind, turns }: Dialogue, context: QuestionContext): AnsweringOffice | undefined {
  if (kind !== 'questions') return undefined;
  const groups = turns.filter(({ role }, at) => role === 'tabled' && turns[at - 1]?.role !== 'tabled').length;
  if (groups > 1 && context.answerer === undefined) return undefined;
  return answeringOffice(turns.filter(({ role }) => role === 'aside').map(wordsOf), context);
}

/** The speaker of an identity: named by others, the holder of the office asked, or a placeholder. */
function speakerFor(identity: Identity, section: SectionOf): Speaker {
  const { sectionId, register, office } = section;
  if (identity.role === 'chair')
    return register.add({ id: `${sectionId}:chair`, kind: 'placeholder', name: '[Chair]' });
  if (identity.role === 'crowd')
    return register.add({ id: `${sectionId}:crowd`, kind: 'crowd', name: 'Several hon. Members' });
  if (identity.role === 'answerer') {
    if (office)
      return register.add({
        id: `${sectionId}:answerer`,
        kind: 'office',
        name: office.name,
        office: office.name,
      });
    const number = section.ministers++ === 0 ? '' : ` ${section.ministers}`;
    return register.add({
      id: `${sectionId}:answerer${number}`,
      kind: 'placeholder',
      name: `[Minister${number}]`,
    });
  }
  const id = `${sectionId}:member:${++section.members}`;
  const { naming } = identity;
  const hints = hintsFor(identity, section.dialogue);
  const known = {
    ...(naming?.constituency === undefined ? {} : { constituency: naming.constituency }),
    ...(hints ? { hints } : {}),
  };
  if (!naming)
    return register.add({ id, kind: 'placeholder', name: `[Member ${section.members}]`, ...known });
  section.members--;
  return register.add({
    id: `${sectionId}:named:${naming.name}`,
    kind: 'person',
    name: naming.name,
    ...known,
  });
}

/** What a Member's questions and the replies to them tell. */
function hintsFor({ turns }: Identity, { turns: all, places }: Dialogue): Hints | undefined {
  for (const turn of turns) {
    const reply = all[(places.get(turn) ?? all.length) + 1];
    if (turn.role !== 'aside' || reply?.role !== 'floor') continue;
    const hints = hintsOf(wordsOf(turn), wordsOf(reply));
    if (hints.evidence.length > 0) return hints;
  }
  return undefined;
}

function draft(
  found: Found,
  speaker: Speaker,
  identity: Identity,
  { dialogue, office }: SectionOf,
): DraftTurn {
  const attribution = printedFor(found);
  const blocks = found.paragraphs.flatMap(({ label, block, trailing }) => [...label, block, ...trailing]);
  const turn: DraftTurn = {
    role: roleIn(dialogue, found, attribution),
    speakerId: speaker.id,
    certainty: attribution ? 'certain' : certaintyOf(found, identity),
    evidence: attribution ? [] : reasonsOf(dialogue, found, identity, office),
    blocks,
  };
  trimMarks(turn);
  return turn;
}

/** Who resumes after an intervention was right in four of five cases measured: too few to call it inferred. */
function certaintyOf(found: Found, { links }: Identity): Certainty {
  if (found.role === 'tabled') return 'inferred';
  return found.confidence >= surely && links.get(found) !== 'resumes' ? 'inferred' : 'possible';
}
