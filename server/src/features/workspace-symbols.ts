/**
 * What one looks up by name: sections, the people who speak, the instruments that are named. Owns which places stand for them
 * in a transcript, and the matching of a few letters.
 */
import type { Span } from '../layout/block.ts';
import { keyOf } from '../references/identity.ts';
import { mentionsIn, resolutionOf } from '../references/references.ts';
import type { Context, Referent } from '../references/resolution.ts';
import { fold } from '../text/characters.ts';
import { longestResolvedText } from '../text/limits.ts';
import type { Part, Speaker, Transcript } from '../transcript/transcript.ts';
import { alternatives, holdersOf } from './describe.ts';
import { mayBeInstrument } from './links.ts';

/** A section, a speaker at his or her first turn, or an instrument, Act or resolution where it is first named. */
export interface NamedPlace {
  readonly kind: 'section' | 'speaker' | 'instrument';
  readonly name: string;
  /** Where it stands: the section above, the speaker's capacity, the instrument's kind. */
  readonly container: string;
  readonly span: Span;
}

/** A test for names: the letters of the query in order somewhere in the name, as VS Code filters symbols. */
export function queryMatcher(query: string): (name: string) => boolean {
  const letters = Array.from(fold(query).replace(/ /g, ''));
  return (name) => {
    const folded = fold(name);
    let at = -1;
    return letters.every((letter) => (at = folded.indexOf(letter, at + 1)) >= 0);
  };
}

/** Sections in order, then speakers and instruments in the order of their first places; placeholders have no name to find. */
export function namedPlaces(context: Context): NamedPlace[] {
  const { transcript } = context;
  const found = namesInstruments(context) ? instruments(context) : [];
  return [...sections(transcript), ...speakers(context), ...found];
}

/** Whether instruments are looked for: their names are among all mentions, which in a very long text take too long. */
export const namesInstruments = ({ transcript }: Context): boolean =>
  transcript.text.length <= longestResolvedText;

function sections(transcript: Transcript): NamedPlace[] {
  const places: NamedPlace[] = [];
  const visit = (parts: readonly Part[], container: string): void => {
    for (const part of parts) {
      if (part.kind !== 'section') continue;
      places.push({ kind: 'section', name: part.title, container, span: part.titleSpan });
      visit(part.children, part.title);
    }
  };
  visit(transcript.children, '');
  return places;
}

function speakers(context: Context): NamedPlace[] {
  const seen = new Set<string>();
  const places: NamedPlace[] = [];
  for (const { speaker, certainty, attribution, start, end } of context.transcript.turns) {
    if (seen.has(speaker.id) || speaker.kind === 'placeholder' || speaker.kind === 'crowd') continue;
    seen.add(speaker.id);
    const { name, capacity } = nameAndCapacity(speaker, context);
    const container = [capacity, certainty === 'certain' ? '' : certainty].filter(Boolean).join(', ');
    places.push({ kind: 'speaker', name, container, span: attribution ?? { start, end } });
  }
  return places;
}

/** The people who held an office on the day, so that their names are found, with the office; else the name as printed. */
function nameAndCapacity(
  speaker: Speaker,
  { transcript, knowledge }: Context,
): { readonly name: string; readonly capacity: string } {
  const { name, office, constituency, party } = speaker;
  const holders = holdersOf(speaker, transcript, knowledge).map(({ person }) => person.name);
  if (holders.length > 0) return { name: alternatives(holders), capacity: name };
  return { name, capacity: [office, constituency, party].filter(Boolean).join(', ') };
}

function instruments(context: Context): NamedPlace[] {
  const seen = new Set<string>();
  const places: NamedPlace[] = [];
  for (const block of context.transcript.layout.blocks) {
    for (const mention of mentionsIn(block, context)) {
      if (!mayBeInstrument(mention)) continue;
      const resolution = resolutionOf(mention, context);
      const named = resolution.status === 'resolved' ? instrumentName(resolution.referent) : undefined;
      const key = named && resolution.status === 'resolved' ? keyOf(resolution.referent, context) : undefined;
      if (!named || key === undefined || seen.has(key)) continue;
      seen.add(key);
      places.push({ kind: 'instrument', ...named, span: { start: mention.start, end: mention.end } });
    }
  }
  return places;
}

/** The name of an instrument that is named, not implied, or of a cited Act, Bill or resolution. */
function instrumentName(referent: Referent): Pick<NamedPlace, 'name' | 'container'> | undefined {
  if (referent.kind === 'citation') {
    const { kind, title } = referent.citation;
    return kind === 'report' ? undefined : { name: title, container: kind === 'act' ? 'Act' : kind };
  }
  if (referent.kind !== 'instrument' || referent.standing !== 'named') return undefined;
  return { name: referent.instrument.name, container: referent.instrument.kind };
}
