/**
 * Turns, roles and speakers where the speakers' names are lost. Owns the way from a section's blocks to its turns and what is
 * said of each: role, speaker, evidence, confidence word. The chain that finds the turns, the rules for who is who and the
 * weights are in inference/. Nothing said here is certain but what is printed.
 */
import type { Attribution, Block } from '../layout/block.ts';
import { findTurns, surely, type Dialogue, type Found } from './inference/decode.ts';
import {
  answeringOffice,
  hintsOf,
  statementOffice,
  type AnsweringOffice,
  type QuestionContext,
} from './inference/hints.ts';
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

/** What the words of a section tell of its turns, whoever is registered. */
export interface DialogueReading {
  readonly dialogue: Dialogue;
  readonly identities: readonly Identity[];
}

/** Reads the dialogue of a section in which attributions are lost; undefined where it is no record of a debate. */
export function readDialogue(text: string, blocks: readonly Block[]): DialogueReading | undefined {
  const paragraphs = paragraphsOf(text, blocks);
  if (paragraphs.length > mostParagraphs) return undefined;
  const dialogue = findTurns(paragraphs, shippedModel());
  return { dialogue, identities: identify(dialogue) };
}

/** The paragraphs with which those turns begin that are sure to begin there and have nobody printed. */
export const sureStarts = ({ identities }: DialogueReading): Block[] =>
  identities.flatMap((identity) =>
    identity.turns.flatMap((found) => {
      const [first] = found.paragraphs;
      return first && !attributionOf(first) && certaintyOf(found, identity) === 'inferred'
        ? [first.block]
        : [];
    }),
  );

/**
 * Infers the turns of a section in which attributions are lost; those that are printed stand.
 * @param sectionId prefix of the ids of its placeholders
 */
export function inferTurns(
  { dialogue, identities }: DialogueReading,
  sectionId: string,
  context: QuestionContext,
  register: Register,
): DraftTurn[] {
  const section: SectionOf = { sectionId, register, dialogue, members: 0, ministers: 0 };
  const drafts = new Map<Found, DraftTurn>();
  for (const identity of identities) {
    const office = identity.role === 'answerer' ? officeOf(dialogue, identity, context) : undefined;
    const speaker = speakerFor(identity, office, section);
    for (const found of identity.turns) {
      const attribution = printedFor(found);
      const own = attribution ? register.speakerOf(attribution) : speaker;
      drafts.set(found, draft(found, own, identity, dialogue, office));
    }
  }
  return dialogue.turns.flatMap((found) => drafts.get(found) ?? []);
}

interface SectionOf {
  readonly sectionId: string;
  readonly register: Register;
  readonly dialogue: Dialogue;
  /** Placeholders given so far. */
  members: number;
  ministers: number;
}

const wordsOf = ({ paragraphs }: Found): string =>
  paragraphs.length === 1 ? (paragraphs[0]?.words ?? '') : paragraphs.map(({ words }) => words).join('\n');

const printedFor = ({ paragraphs: [first] }: Found): Attribution | undefined => first && attributionOf(first);

/**
 * The office of one who answers, by what those asked to whom he or she replies. Of several questions under one heading each has
 * its own evidence: those that address one office are one Minister's.
 */
function officeOf(
  { kind, turns, places }: Dialogue,
  identity: Identity,
  context: QuestionContext,
): AnsweringOffice | undefined {
  const asked = identity.turns.flatMap((turn) => {
    const before = turns[(places.get(turn) ?? 0) - 1];
    return before?.role === 'aside' ? [wordsOf(before)] : [];
  });
  if (kind === 'questions') return answeringOffice(asked, context);
  const [opening] = turns;
  return kind === 'statement' && opening ? statementOffice(asked, wordsOf(opening)) : undefined;
}

/** The speaker of an identity: named by others, the holder of the office asked, or a placeholder. */
function speakerFor(identity: Identity, office: AnsweringOffice | undefined, section: SectionOf): Speaker {
  const { sectionId, register } = section;
  if (identity.role === 'chair')
    return register.add({ id: `${sectionId}:chair`, kind: 'placeholder', name: '[Chair]' });
  if (identity.role === 'crowd')
    return register.add({ id: `${sectionId}:crowd`, kind: 'crowd', name: 'Several hon. Members' });
  if (identity.role === 'member') return memberFor(identity, section);
  if (office) {
    const { name } = office;
    return register.add({ id: `${sectionId}:answerer:${name}`, kind: 'office', name, office: name });
  }
  const number = section.ministers++ === 0 ? '' : ` ${section.ministers}`;
  const name = `[Minister${number}]`;
  return register.add({ id: `${sectionId}:answerer${number}`, kind: 'placeholder', name });
}

/** A Member by name, by seat, or by a number. */
function memberFor(identity: Identity, section: SectionOf): Speaker {
  const { sectionId, register } = section;
  const { name, constituency } = identity.naming ?? {};
  const hints = hintsFor(identity, section.dialogue);
  const known = { ...(constituency === undefined ? {} : { constituency }), ...(hints ? { hints } : {}) };
  if (name !== undefined)
    return register.add({ id: `${sectionId}:named:${name}`, kind: 'person', name, ...known });
  const number = ++section.members;
  return register.add({
    id: `${sectionId}:member:${number}`,
    kind: 'placeholder',
    name: `[Member ${number}]`,
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
  dialogue: Dialogue,
  office: AnsweringOffice | undefined,
): DraftTurn {
  const attribution = printedFor(found);
  const blocks: Block[] = [];
  for (const { label, block, trailing } of found.paragraphs) {
    blocks.push(...label, block);
    for (const each of trailing) blocks.push(each);
  }
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
