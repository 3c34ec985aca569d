/**
 * Measures the inference on sections with known turns: starts, links between turns of one speaker, confidence words, names.
 * Owns the counting; run.ts decides what is measured on what.
 */
import { roleOf } from '../../src/transcript/inference/chain.ts';
import { findTurns, surely, type Dialogue, type Found } from '../../src/transcript/inference/decode.ts';
import { identify } from '../../src/transcript/inference/identities.ts';
import { isTabled } from '../../src/transcript/inference/paragraphs.ts';
import type { Model } from '../../src/transcript/inference/score.ts';
import type { Example, GoldTurn } from './gold.ts';

/** Counts by name: right, wrong, missed. */
export type Counts = Map<string, [right: number, wrong: number, missed: number]>;

function count(counts: Counts, name: string, what: 0 | 1 | 2): void {
  const row = counts.get(name) ?? [0, 0, 0];
  row[what]++;
  counts.set(name, row);
}

/** First paragraphs of the gold turns. */
const goldStarts = ({ owners }: Example): Set<number> =>
  new Set(owners.flatMap((owner, at) => (owner && owner !== owners[at - 1] ? [at] : [])));

function countStarts(example: Example, found: ReadonlySet<number>, name: string, counts: Counts): void {
  const gold = goldStarts(example);
  for (const each of [`${name} all`, `${name} ${example.kind}`, `${name} ${example.day}`]) {
    for (const at of found) count(counts, each, gold.has(at) ? 0 : 1);
    for (const at of gold) if (!found.has(at)) count(counts, each, 2);
  }
}

/** The obvious rule of question time: tabled, or ending in a question mark, or next after either; nothing elsewhere. */
function obviousStarts({ kind, paragraphs }: Example): Set<number> {
  const asks = paragraphs.map((each) => isTabled(each) || each.words.endsWith('?'));
  const starts = paragraphs.flatMap((_, at) => (asks[at] === true || asks[at - 1] === true ? [at] : []));
  return new Set(kind === 'questions' ? starts : []);
}

/** Adds what a model gets right and wrong on the examples, beside the obvious rule. */
export function measure(examples: readonly Example[], model: Model, counts: Counts): void {
  for (const example of examples) {
    const dialogue = findTurns(example.paragraphs, model);
    const startOf = ({ paragraphs: [first] }: Found): number =>
      first ? example.paragraphs.indexOf(first) : -1;
    countStarts(example, obviousStarts(example), 'obvious rule', counts);
    countStarts(example, new Set(dialogue.turns.map(startOf)), 'model', counts);
    const gold = goldStarts(example);
    const ownerOf = (found: Found): GoldTurn | undefined =>
      gold.has(startOf(found)) ? example.owners[startOf(found)] : undefined;
    for (const found of dialogue.turns) {
      const tenth = Math.min(9, Math.floor(found.confidence * 10));
      count(counts, `likely .${tenth}`, ownerOf(found) ? 0 : 1);
      const word = found.role === 'tabled' || found.confidence >= surely ? 'inferred' : 'possible';
      count(counts, `called ${word}`, ownerOf(found) ? 0 : 1);
      const state = example.states[startOf(found)];
      if (state !== undefined && ownerOf(found))
        count(counts, `role of ${found.role}`, roleOf(state) === found.role ? 0 : 1);
    }
    countIdentities(dialogue, ownerOf, example.kind, counts);
  }
}

type OwnerOf = (found: Found) => GoldTurn | undefined;

/** The speaker of most of an identity's turns. */
function mostOften(turns: readonly Found[], ownerOf: OwnerOf): string | null | undefined {
  const times = new Map<string | null, number>();
  for (const turn of turns) {
    const owner = ownerOf(turn);
    if (owner) times.set(owner.speaker, (times.get(owner.speaker) ?? 0) + 1);
  }
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const surname = (name: string | null | undefined): string => name?.split(' ').at(-1) ?? '';

/** Links and names: a linked turn is right when it is the speaker's of most turns of that identity. */
function countIdentities(dialogue: Dialogue, ownerOf: OwnerOf, kind: string, counts: Counts): void {
  for (const { turns, links, naming } of identify(dialogue)) {
    const speaker = mostOften(turns, ownerOf);
    for (const [turn, link] of links) {
      const owner = ownerOf(turn);
      const word = turn.confidence >= surely ? 'sure' : 'less sure';
      if (owner) count(counts, `link ${link} (${kind}), ${word}`, owner.speaker === speaker ? 0 : 1);
    }
    if (naming && speaker !== undefined) {
      const { name, constituency, reason } = naming;
      const rule = name === undefined ? reason : reason.replace(name, 'X');
      // whose a seat was, the gold does not tell
      if (name === undefined) count(counts, `seat: ${rule}: ${constituency} is ${speaker}`, 0);
      else count(counts, `name: ${rule}`, surname(speaker) === surname(name) ? 0 : 1);
    }
  }
}

/** One line for each count. */
export function report(counts: Counts): string[] {
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, [right, wrong, missed]]) => {
      const precision = right / (right + wrong || 1);
      const f1 = (2 * right) / (2 * right + wrong + missed || 1);
      const scores = /^(?:model|obvious)/.test(name)
        ? `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${(right / (right + missed || 1)).toFixed(3)}`
        : `${right} of ${right + wrong} right (${(precision * 100).toFixed(1)} %)`;
      return `${name.padEnd(36)} ${scores}`;
    });
}
