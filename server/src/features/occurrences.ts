/**
 * All places of a transcript that mean one person or instrument: labels of turns and mentions. Owns the search; what is meant
 * at a place is references/'s. Serves find references, highlights and go to definition.
 */
import type { Span } from '../layout/block.ts';
import { turnAt } from '../references/discourse.ts';
import { isKeyOfThing, isShared, keyOf, keyOfResolution, speakerKey } from '../references/identity.ts';
import type { ReportPlace } from '../references/citations.ts';
import type { Mention } from '../references/mention.ts';
import { mentionsBetween, referenceAt, resolutionOf } from '../references/references.ts';
import type { Context } from '../references/resolution.ts';
import type { Turn } from '../transcript/transcript.ts';

/** A place that means the one looked for. */
export interface Occurrence extends Span {
  /** `turn`: he or she speaks here; `mention`: is spoken of. */
  readonly kind: 'turn' | 'mention';
}

/** What stands at a place. */
export interface Subject {
  /** See {@link keyOf}. */
  readonly key: string;
  /** The words that mean it. */
  readonly span: Span;
  /** The turn that a form of address points to. */
  readonly turn?: Turn;
  /** The place that a citation of the Official Report gives. */
  readonly report?: ReportPlace;
}

/** Whether a subject can be met in other transcripts. */
export const isFoundElsewhere = ({ key }: Subject): boolean => isShared(key);

const openingWord = (text: string, turn: Turn): Span => ({
  start: turn.start,
  end: turn.start + (/^\S{0,40}/u.exec(text.slice(turn.start, turn.start + 100))?.[0].length ?? 0),
});

/** Where a turn shows its speaker: the label, or the first word where none is printed. */
export function labelOf(text: string, turn: Turn): Span {
  return turn.attribution
    ? { start: turn.attribution.start, end: turn.attribution.end }
    : openingWord(text, turn);
}

/** What is meant at an offset or just before it, where the cursor stands behind a selected or typed word. */
export const subjectAt = (offset: number, context: Context): Subject | undefined =>
  subjectOn(offset, context) ?? (offset > 0 ? subjectOn(offset - 1, context) : undefined);

/** On a label the speaker, else what the words there refer to. */
function subjectOn(offset: number, context: Context): Subject | undefined {
  const turn = turnAt(context.transcript, offset);
  const label = turn && labelOf(context.transcript.text, turn);
  const reference = referenceAt(offset, context);
  if (reference) {
    const { mention, resolution } = reference;
    if (resolution.status !== 'resolved') return undefined;
    const { referent } = resolution;
    const key = keyOf(referent, context);
    if (key === undefined) return undefined;
    const meant = referent.kind === 'speaker' ? referent.turn : undefined;
    const report = referent.kind === 'citation' ? referent.citation.place : undefined;
    return {
      key,
      span: { start: mention.start, end: mention.end },
      ...(meant === undefined ? {} : { turn: meant }),
      ...(report === undefined ? {} : { report }),
    };
  }
  if (!turn || !label || offset < label.start || offset >= label.end) return undefined;
  const key = speakerKey(turn.speaker, context);
  return key === undefined ? undefined : { key, span: label };
}

/** A place, and the key of whom or what is meant there; none where that is open. */
export interface KeyedOccurrence extends Occurrence {
  readonly key: string | undefined;
}

/** What to look for. */
export interface Wanted {
  /** Turns that begin there, mentions that touch it; everywhere when left out. */
  readonly within?: Span;
  /** Only what may have this key; everything when left out. */
  readonly key?: string;
}

/**
 * What a transcript names, in order, found while it is asked for: who needs no more of it stops. The speaker's own "I" is no
 * place: every turn has too many.
 */
export function* keyedOccurrences(context: Context, wanted: Wanted = {}): Generator<KeyedOccurrence, void> {
  const { key: wantedKey, within = { start: 0, end: context.transcript.text.length } } = wanted;
  const isThing = wantedKey !== undefined && isKeyOfThing(wantedKey);
  const labels = isThing ? none : keyedLabels(context, within);
  let label = labels.next();
  for (const mention of mentionsBetween(within, context)) {
    if (mention.kind === 'pronoun' && mention.person === 'first') continue;
    for (; !label.done && label.value.start <= mention.start; label = labels.next()) yield label.value;
    // Told all the same, without a key: whoever asks takes breath between two of them.
    const isMeant = !isThing || meansThings.has(mention.kind);
    const key = isMeant ? keyOfResolution(resolutionOf(mention, context), context) : undefined;
    yield { kind: 'mention', key, start: mention.start, end: mention.end };
  }
  for (; !label.done; label = labels.next()) yield label.value;
}

const none: Iterator<KeyedOccurrence, void> = [].values();

/** Kinds of mention that can mean an instrument, a body or a term; the others mean people, or nobody. */
const meansThings = new Set<Mention['kind']>(['phrase', 'citation', 'provision', 'concept']);

function* keyedLabels(context: Context, within: Span): Generator<KeyedOccurrence, void> {
  const { text, turns } = context.transcript;
  for (const turn of turns) {
    if (turn.start >= within.end) return;
    if (turn.start < within.start) continue;
    yield { kind: 'turn', key: speakerKey(turn.speaker, context), ...labelOf(text, turn) };
  }
}

/** All places of one transcript that mean one person or instrument, in order. */
export function occurrences(key: string, context: Context): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { kind, start, end, key: meant } of keyedOccurrences(context, { key }))
    if (meant === key) found.push({ kind, start, end });
  return found;
}
