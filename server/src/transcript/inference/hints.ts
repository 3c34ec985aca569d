/**
 * What the text proves of a Member whose name is lost: gender, party relation, Privy Counsellor. Owns these hints and the
 * office that the questions of a section address; names nobody.
 */
import { findAddresses, officesNamed } from '../address.ts';
import type { Hints } from '../transcript.ts';

/** How far into a turn its opening form of address is looked for, as the rule was measured (397 of 397 turns). */
const openingReach = 160;

/** What the answer's opening words, and the question's own, say of the one who asked. */
export function hintsOf(question: string, answer: string): Hints {
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

/** What stands above a section of question time. */
export interface QuestionContext {
  /** Office in "The Prime Minister was asked—", where it is one person's alone. */
  readonly answerer?: string;
  /** Department heading: `Scotland`. */
  readonly department?: string;
}

/** An office, and why it is the one that answers. */
export interface AnsweringOffice {
  readonly name: string;
  readonly reason: string;
}

/**
 * The office that the questions of a section address; undefined when they name none, or several. A department's Secretary of
 * State is not assumed where a junior Minister may be answering.
 * @param asked the words of the supplementary questions
 */
export function answeringOffice(
  asked: readonly string[],
  context: QuestionContext,
): AnsweringOffice | undefined {
  if (context.answerer !== undefined) {
    return { name: context.answerer, reason: `“The ${context.answerer} was asked—”` };
  }
  const named = asked.flatMap(officesNamed);
  const distinct = [...new Set(named.filter((name) => name !== 'Minister'))];
  const only = distinct.length === 1 ? distinct[0] : undefined;
  if (only === undefined) return undefined;
  if (only !== 'Secretary of State') return { name: only, reason: `the questions address “the ${only}”` };
  if (context.department === undefined || named.includes('Minister')) return undefined;
  return {
    name: `Secretary of State for ${context.department}`,
    reason: 'the questions address “the Secretary of State”',
  };
}
