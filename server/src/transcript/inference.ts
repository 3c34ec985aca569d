/**
 * Turns and roles where the speakers' names are lost, from the shape of the dialogue: tabled question, answer, the
 * questioner's supplementary, other supplementaries. Owns these rules and their evidence; names nobody. What it says is
 * inferred or possible, never certain.
 */
import type { Block } from '../layout/block.ts';
import { findAddresses, officesNamed } from './address.ts';
import type { Certainty, Hints, Speaker, TurnRole } from './transcript.ts';
import { endsTurn, spokenWords, trimMarks, type DraftTurn } from './turns.ts';

/** How far into a turn its opening form of address is looked for, as the rule was measured (397 of 397 turns). */
const openingReach = 160;

const chairOpening =
  /^(?:Order[.,!]|I call |I (?:now )?remind |The question is|I must (?:inform|now)|We (?:now )?come to|I have to (?:inform|announce|notify))/i;
const replyOpening =
  /^(?:I (?:am (?:very |most )?(?:grateful|pleased|sorry)|thank|agree|understand|share|can (?:assure|tell|confirm)|could not agree|entirely agree|congratulate|note|recognise|appreciate|know|hear)|My (?:right )?hon\.|The (?:right )?hon\.|Yes|No[,.]|As (?:my|the) (?:right )?hon\.|We |It is |That is |There |This Government|The Government|Absolutely|Indeed|Let me)/;
const asks = /\?[”"’']?$/;
const putsToMinister =
  /\b(?:Will|Would|Does|Is|Can|Could|May|Has|Did|What|When|How|Why)\b[^.?]{0,160}\b(?:he|she|Minister|Secretary|Chancellor|Friend|Leader|Prime Minister|Government)\b/;
const motionText = /^(?:That |“?\(?\d+\)|\([a-z]\))/;
const tabledWording = /^(?:What|Whether|If|How|When|Why|Which|Who|To ask)\b/;

interface Paragraph {
  readonly block: Block;
  readonly words: string;
  /** Blocks between this paragraph and the next: marks and blanks. */
  readonly trailing: Block[];
  readonly startsAfresh: boolean;
}

/** Paragraphs of a section with the marks behind each. */
function paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let startsAfresh = true;
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    if (block.kind === 'paragraph') {
      paragraphs.push({ block, words: spokenWords(text, block), trailing: [], startsAfresh });
      startsAfresh = false;
    } else if (endsTurn(block)) {
      startsAfresh = true;
    } else if (last && !startsAfresh) {
      last.trailing.push(block);
    }
  }
  return paragraphs;
}

interface Step {
  readonly role: TurnRole;
  readonly certainty: Certainty;
  readonly reason: string;
}

/** A supplementary so far: whether it has put its question yet. */
const isComplete = (turn: readonly Paragraph[]): boolean => turn.some(({ words }) => asks.test(words));

const isTabled = ({ block, words }: Paragraph): boolean =>
  block.uin !== undefined ||
  (block.questionNumber !== undefined && tabledWording.test(words.replace(/^T?\d+\. /, '')));

/** What the next paragraph opens after a turn of some role, or undefined when it goes on with that turn. */
function questionTimeStep(
  before: TurnRole,
  open: readonly Paragraph[],
  next: Paragraph,
  after: Paragraph | undefined,
): Step | undefined {
  if (isTabled(next))
    return { role: 'question', certainty: 'inferred', reason: 'printed as a tabled question' };
  if (chairOpening.test(next.words))
    return { role: 'chair', certainty: 'possible', reason: 'words of the Chair' };
  if (before === 'question')
    return { role: 'answer', certainty: 'inferred', reason: 'follows the tabled question' };
  if (before === 'supplementary') {
    return isComplete(open) || replyOpening.test(next.words)
      ? { role: 'answer', certainty: 'inferred', reason: 'follows a supplementary question' }
      : undefined;
  }
  if (asks.test(next.words))
    return { role: 'supplementary', certainty: 'inferred', reason: 'puts a question after an answer' };
  if (before === 'chair')
    return { role: 'supplementary', certainty: 'possible', reason: 'follows the Chair’s call' };
  const opensQuestion =
    after !== undefined && !after.startsAfresh && asks.test(after.words) && !replyOpening.test(after.words);
  return opensQuestion && putsToMinister.test(after.words) && addressesMinister(next.words)
    ? { role: 'supplementary', certainty: 'possible', reason: 'leads up to a question after an answer' }
    : undefined;
}

const addressesMinister = (words: string): boolean =>
  /\b(?:Secretary of State|Minister|Chancellor|my right hon\. Friend|the Government|Prime Minister|my constituen|constituency)\b/i.test(
    words,
  );

function debateStep(next: Paragraph): Step | undefined {
  if (chairOpening.test(next.words))
    return { role: 'chair', certainty: 'possible', reason: 'words of the Chair' };
  if (
    /^(?:On a point of order|Further to that point of order|I beg to move|rose—|Will the (?:right )?(?:hon\.|Minister)[^?]{0,80}give way|I give way|I (?:am grateful to|thank) (?:the|my) (?:right )?(?:hon\.|Minister|Secretary|noble)|My (?:right )?hon\. (?:and learned )?Friend (?:is|makes|has|raises|will)|The (?:right )?hon\. (?:Gentleman|Lady|Member) (?:is|makes|has|raises|will))/.test(
      next.words,
    )
  ) {
    return { role: 'intervention', certainty: 'possible', reason: 'opens as a new speaker does' };
  }
  return asks.test(next.words) &&
    next.words.length < 700 &&
    /\b(?:give way|my (?:right )?hon\. Friend|the (?:right )?hon\. (?:Gentleman|Lady))\b/i.test(next.words)
    ? {
        role: 'intervention',
        certainty: 'possible',
        reason: 'short question to the Member on his or her feet',
      }
    : undefined;
}

interface Inferred {
  readonly step: Step;
  readonly paragraphs: Paragraph[];
}

function inferSteps(paragraphs: readonly Paragraph[], isQuestionTime: boolean): Inferred[] {
  const turns: Inferred[] = [];
  let open: Inferred | undefined;
  paragraphs.forEach((next, at) => {
    if (next.startsAfresh) open = undefined;
    if (!open && motionText.test(next.words) && !isTabled(next)) return;
    const step = !open
      ? openingStep(next, isQuestionTime)
      : isQuestionTime
        ? questionTimeStep(open.step.role, open.paragraphs, next, paragraphs[at + 1])
        : debateStep(next);
    if (step) turns.push((open = { step, paragraphs: [next] }));
    else open?.paragraphs.push(next);
  });
  return turns;
}

function openingStep(next: Paragraph, isQuestionTime: boolean): Step {
  if (isTabled(next))
    return { role: 'question', certainty: 'inferred', reason: 'printed as a tabled question' };
  if (chairOpening.test(next.words))
    return { role: 'chair', certainty: 'possible', reason: 'words of the Chair' };
  const role = isQuestionTime ? 'supplementary' : 'speech';
  return { role, certainty: 'possible', reason: 'first words after a heading or a procedural line' };
}

/** What the answer's opening words, and the question's own, say of the one who asked. */
function hintsOf(question: string, answer: string): Hints {
  const opening = findAddresses(answer, 0, Math.min(answer.length, openingReach)).find(
    (each) => each.constituency === undefined,
  );
  const towards = findAddresses(question, 0, question.length).find(
    (each) => each.form === 'friend' && each.office === undefined && each.constituency === undefined,
  );
  const evidence: string[] = [];
  const hints: { -readonly [K in keyof Hints]: Hints[K] } = { evidence };
  if (opening) {
    const printed = answer.slice(opening.start, opening.end);
    hints.privyCounsellor = opening.privyCounsellor;
    if (opening.form === 'lady' || opening.form === 'gentleman') {
      hints.gender = opening.form === 'lady' ? 'female' : 'male';
      hints.party = 'other';
      evidence.push(`the answer says “${printed}”: ${hints.gender}, another party`);
    } else if (opening.form === 'friend') {
      hints.party = 'same';
      evidence.push(`the answer says “${printed}”: the same party as the Member answering`);
    } else {
      evidence.push(`the answer says “${printed}”`);
    }
    evidence.push(
      opening.privyCounsellor ? '“right hon.” marks a Privy Counsellor' : '“hon.” alone: no Privy Counsellor',
    );
  }
  if (towards && hints.party !== 'other') {
    hints.party = 'same';
    evidence.push(
      `asks “${question.slice(towards.start, towards.end)}”: the same party as the Member answering`,
    );
  }
  return hints;
}

/** The office that the questions of a section address, with the reason; undefined when they name none, or several. */
function answeringOffice(
  asked: readonly string[],
  context: QuestionContext,
): { name: string; reason: string } | undefined {
  if (context.answerer !== undefined) {
    return { name: context.answerer, reason: `“The ${context.answerer} was asked—”` };
  }
  const named = asked.flatMap(officesNamed).filter((name) => name !== 'Minister');
  const distinct = [...new Set(named)];
  const only = distinct.length === 1 ? distinct[0] : undefined;
  if (only === undefined) return undefined;
  if (only !== 'Secretary of State') return { name: only, reason: `the questions address “the ${only}”` };
  if (context.department === undefined || asked.some((words) => officesNamed(words).includes('Minister')))
    return undefined;
  return {
    name: `Secretary of State for ${context.department}`,
    reason: 'the questions address “the Secretary of State”',
  };
}

/** What stands above a section of question time. */
export interface QuestionContext {
  /** Office in "The Prime Minister was asked—", where it is one person's alone. */
  readonly answerer?: string;
  /** Department heading: `Scotland`. */
  readonly department?: string;
}

interface Numbering {
  next(): Speaker;
  add(speaker: Speaker): Speaker;
}

/**
 * Infers the turns of a section without attributions.
 * @param sectionId prefix of the ids of its placeholders
 */
export function inferTurns(
  text: string,
  blocks: readonly Block[],
  sectionId: string,
  context: QuestionContext,
  add: (speaker: Speaker) => Speaker,
): DraftTurn[] {
  const paragraphs = paragraphsOf(text, blocks);
  const isQuestionTime = paragraphs.some(isTabled);
  const steps = inferSteps(paragraphs, isQuestionTime);
  const numbering = placeholders(sectionId, add);
  return isQuestionTime
    ? questionTurns(steps, sectionId, context, numbering)
    : debateTurns(steps, sectionId, numbering);
}

function placeholders(sectionId: string, add: (speaker: Speaker) => Speaker): Numbering {
  let count = 0;
  return {
    next() {
      count++;
      return { id: `${sectionId}:member:${count}`, kind: 'placeholder', name: `[Member ${count}]` };
    },
    add,
  };
}

const wordsOf = ({ paragraphs }: Inferred): string => paragraphs.map(({ words }) => words).join('\n');

function draft(
  inferred: Inferred,
  speaker: Speaker,
  evidence: readonly string[],
  certainty: Certainty = inferred.step.certainty,
): DraftTurn {
  const blocks = inferred.paragraphs.flatMap(({ block, trailing }) => [block, ...trailing]);
  const turn: DraftTurn = { role: inferred.step.role, speakerId: speaker.id, certainty, evidence, blocks };
  trimMarks(turn);
  return turn;
}

function questionTurns(
  steps: readonly Inferred[],
  sectionId: string,
  context: QuestionContext,
  numbering: Numbering,
): DraftTurn[] {
  const asked = steps.filter(({ step }) => step.role === 'supplementary').map(wordsOf);
  const office = answeringOffice(asked, context);
  const answerer: Speaker = numbering.add(
    office
      ? { id: `${sectionId}:answerer`, kind: 'office', name: office.name, office: office.name }
      : { id: `${sectionId}:answerer`, kind: 'placeholder', name: '[Minister]' },
  );
  const chair = `${sectionId}:chair`;
  const askers = new Map<Speaker, Inferred[]>();
  let waiting: Speaker[] = [];
  const assigned = steps.map((inferred, at): { speaker: Speaker; why: string } => {
    const { role, reason } = inferred.step;
    if (role === 'chair')
      return { speaker: numbering.add({ id: chair, kind: 'placeholder', name: '[Chair]' }), why: reason };
    if (role === 'answer') return { speaker: answerer, why: office ? `${reason}; ${office.reason}` : reason };
    if (role === 'supplementary') {
      const tabled = waiting.length === 1 ? waiting[0] : undefined;
      waiting = [];
      const speaker = tabled ?? numbering.next();
      askers.set(speaker, [...(askers.get(speaker) ?? []), inferred]);
      return {
        speaker,
        why: tabled
          ? `${reason}; the first supplementary is the questioner’s own (Erskine May 19.15)`
          : reason,
      };
    }
    const follows = steps[at - 1]?.step.role === 'question';
    const speaker = numbering.next();
    waiting = follows ? [...waiting, speaker] : [speaker];
    askers.set(speaker, []);
    return { speaker, why: reason };
  });
  for (const [speaker, supplementaries] of askers) numbering.add(withHints(speaker, supplementaries, steps));
  return steps.map((inferred, at) => {
    const { speaker, why } = assigned[at] ?? { speaker: answerer, why: '' };
    return draft(inferred, speaker, [why]);
  });
}

/** A questioner with what his or her supplementaries and the answers to them tell. */
function withHints(
  speaker: Speaker,
  supplementaries: readonly Inferred[],
  steps: readonly Inferred[],
): Speaker {
  for (const supplementary of supplementaries) {
    const answer = steps[steps.indexOf(supplementary) + 1];
    if (answer?.step.role !== 'answer') continue;
    const hints = hintsOf(wordsOf(supplementary), wordsOf(answer));
    if (hints.evidence.length > 0) return { ...speaker, hints };
  }
  return speaker;
}

function debateTurns(steps: readonly Inferred[], sectionId: string, numbering: Numbering): DraftTurn[] {
  return steps.map((inferred) => {
    const chair = inferred.step.role === 'chair';
    const speaker = chair
      ? { id: `${sectionId}:chair`, kind: 'placeholder' as const, name: '[Chair]' }
      : numbering.next();
    return draft(inferred, numbering.add(speaker), [inferred.step.reason], 'possible');
  });
}
