/**
 * Finds the rule of a dialect that a line fits. Owns the order in which rules are tried; the rules are each dialect's.
 */
import type { Dialect, LineRule } from './dialect.ts';
import { longestMarkedLine } from '../text/limits.ts';
import { gatesOf } from '../text/patterns.ts';

/** Rules that are tried in order, and patterns that fit whatever any of them fits. */
interface RuleList {
  readonly rules: readonly LineRule[];
  readonly gates: readonly RegExp[];
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What holds in every layout, where the dialect's own rules say nothing: a line that is a date is no words of a speech. */
const common: readonly LineRule[] = [
  {
    kind: 'metadata',
    pattern: new RegExp(
      `^(?:(?:[A-Z][a-z]{2,5}day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${month},?|${month} \\d{1,2}(?:st|nd|rd|th)?,) \\d{4}|\\d{4}-\\d{2}-\\d{2})\\.?$`,
    ),
  },
];

const all = new WeakMap<Dialect, RuleList>();
const forLongLines = new WeakMap<Dialect, RuleList>();

const toList = (rules: readonly LineRule[]): RuleList => ({
  rules,
  gates: gatesOf(rules.map(({ pattern }) => pattern)),
});

function listOf(dialect: Dialect, isLong: boolean): RuleList {
  const lists = isLong ? forLongLines : all;
  const known = lists.get(dialect);
  if (known) return known;
  const list = toList(
    isLong
      ? dialect.rules.filter(({ kind }) => kind === 'procedural' || kind === 'division')
      : [...dialect.rules, ...common],
  );
  lists.set(dialect, list);
  return list;
}

/**
 * The first rule that a line fits. An overlong line is at most procedure or part of a division.
 * @param words the line without surrounding white space; of an overlong one its beginning
 */
export function ruleFor(dialect: Dialect, words: string): LineRule | undefined {
  const { rules, gates } = listOf(dialect, words.length > longestMarkedLine);
  // Nearly every line fits none: one look at all rules together spares one at each.
  for (const gate of gates) if (gate.test(words)) return firstFor(rules, words);
  return undefined;
}

const firstFor = (rules: readonly LineRule[], words: string): LineRule | undefined =>
  rules.find(({ pattern }) => pattern.test(words));
