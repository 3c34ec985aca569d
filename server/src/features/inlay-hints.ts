/** Names between the words, for whoever asks for them: before a turn without a label, behind a form of address. */
import type { Span } from '../layout/block.ts';
import { personOf } from '../references/identity.ts';
import { referencesBetween } from '../references/references.ts';
import type { Context, Referent } from '../references/resolution.ts';
import type { Speaker } from '../transcript/transcript.ts';

/** Words to show at an offset. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  /** How it is known. */
  readonly evidence: string;
  /** `speaker`: stands before the words; `person`: behind them. */
  readonly kind: 'speaker' | 'person';
}

/** Hints between two offsets, in order. What is ambiguous has none. */
export function inlayHints(context: Context, span: Span): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const turn of context.transcript.turns) {
    if (turn.start >= span.end) break;
    if (turn.attribution || turn.start < span.start) continue;
    const label = `${nameOfSpeaker(turn.speaker, context)} · ${turn.certainty}:`;
    hints.push({ offset: turn.start, label, evidence: turn.evidence.join('; '), kind: 'speaker' });
  }
  for (const { mention, resolution } of referencesBetween(span, context)) {
    if (mention.kind !== 'address' && mention.kind !== 'minister') continue;
    if (
      resolution.status !== 'resolved' ||
      (mention.kind === 'address' && mention.address.name !== undefined)
    )
      continue;
    const name = nameOfReferent(resolution.referent, context);
    if (name === undefined) continue;
    const sure = resolution.certainty === 'certain' ? '' : ` · ${resolution.certainty}`;
    hints.push({
      offset: mention.end,
      label: `${name}${sure}`,
      evidence: resolution.evidence.join('; '),
      kind: 'person',
    });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

const nameOfSpeaker = (speaker: Speaker, context: Context): string =>
  speaker.kind === 'office' ? (personOf(speaker, context)?.name ?? speaker.name) : speaker.name;

function nameOfReferent(referent: Referent, context: Context): string | undefined {
  if (referent.kind === 'person') return referent.person.name;
  return referent.kind === 'speaker' ? nameOfSpeaker(referent.speaker, context) : undefined;
}
