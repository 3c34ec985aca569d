/**
 * What the text proves of a Member whose name is lost: gender, party relation, Privy Counsellor. Owns these hints and the
 * office that the questions of a section address; names nobody.
 */
import { firstAddress, officesAddressed, officesNamed, type Address } from '../address.ts';
import type { Hints } from '../transcript.ts';

/** How far into a turn its opening form of address is looked for, as the rule was measured (397 of 397 turns). */
const openingReach = 160;

const isPlainFriend = ({ form, office, constituency }: Address): boolean =>
  form === 'friend' && office === undefined && constituency === undefined;

/** What the answer's opening words, and the question's own, say of the one who asked. */
export function hintsOf(question: string, answer: string): Hints {
  const opening = firstAddress(
    answer,
    Math.min(answer.length, openingReach),
    (each) => each.constituency === undefined,
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
  const towards =
    hints.party === 'other' ? undefined : firstAddress(question, question.length, isPlainFriend);
  if (towards) {
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

/** Offices whose questions nobody else answers; a department has junior Ministers, the law officers are two. */
const answersAlone = /^(?:Prime Minister|Leader of the House)\b/;

/**
 * The office that questions address; undefined when they name none, or several. A department's Secretary of State is not
 * assumed where a junior Minister may be answering.
 * @param asked the words of the supplementary questions
 */
export function answeringOffice(
  asked: readonly string[],
  context: QuestionContext,
): AnsweringOffice | undefined {
  const { answerer, department } = context;
  if (answerer !== undefined && answersAlone.test(answerer))
    return { name: answerer, reason: `“The ${answerer} was asked—”` };
  const named = asked.flatMap(officesNamed);
  const distinct = [...new Set(named.filter((name) => name !== 'Minister'))];
  const only = distinct.length === 1 ? distinct[0] : undefined;
  if (only === undefined) return undefined;
  const isHead = only === 'Secretary of State' || answerer?.startsWith(only) === true;
  if (isHead && named.includes('Minister')) return undefined;
  if (only !== 'Secretary of State')
    return { name: isHead ? (answerer ?? only) : only, reason: `the questions address “the ${only}”` };
  if (department === undefined) return undefined;
  return {
    name: `Secretary of State for ${department}`,
    reason: 'the questions address “the Secretary of State”',
  };
}

/** So often at least an office is spoken to, and in such a part of all cases, where its holder makes a statement. */
const addressedAtLeast = 3;
const addressedPart = 0.75;
const urgentQuestion =
  /\bTo ask the (Secretary of State for [A-Z][^?.()]{3,80}?)(?: (?:if|whether|to|for|what)\b|,? pursuant|[.?])/;

/**
 * The office that those who question a statement speak to, nearly all of them.
 * @param opening the words that open the section: an urgent question names the department
 */
export function statementOffice(asked: readonly string[], opening: string): AnsweringOffice | undefined {
  const times = new Map<string, number>();
  const addressed = asked.flatMap(officesAddressed);
  for (const name of addressed) times.set(name, (times.get(name) ?? 0) + 1);
  const [most] = [...times].sort(([, one], [, other]) => other - one);
  if (!most || most[1] < addressedAtLeast || most[1] < addressed.length * addressedPart) return undefined;
  const [name] = most;
  const reason = `those who ask speak to “the ${name}”`;
  if (name === 'Minister') return undefined;
  if (name !== 'Secretary of State') return { name, reason };
  const full = urgentQuestion.exec(opening)?.[1];
  return full === undefined ? undefined : { name: full, reason };
}
