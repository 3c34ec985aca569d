/** Sections and speakers of the open transcripts, by a few letters of their names. Owns the matching. */
import type { Span } from '../layout/block.ts';
import { fold } from '../text/characters.ts';
import type { Part, Transcript } from '../transcript/transcript.ts';

/** A section, or a speaker at his or her first turn. */
export interface NamedPlace {
  readonly kind: 'section' | 'speaker';
  readonly name: string;
  /** Where it stands: the section above, or the speaker's capacity. */
  readonly container: string;
  readonly span: Span;
}

/** Letters of the query in order somewhere in the name, as VS Code filters symbols. */
export function matchesQuery(query: string, name: string): boolean {
  const letters = fold(query).replace(/ /g, '');
  const folded = fold(name);
  let at = -1;
  for (const letter of letters) {
    at = folded.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Sections in order, then speakers in the order of their first turns; placeholders have no name to find. */
export function namedPlaces(transcript: Transcript, query: string): NamedPlace[] {
  const places: NamedPlace[] = [];
  const visit = (parts: readonly Part[], container: string): void => {
    for (const part of parts) {
      if (part.kind !== 'section') continue;
      places.push({ kind: 'section', name: part.title, container, span: part.titleSpan });
      visit(part.children, part.title);
    }
  };
  visit(transcript.children, '');
  const seen = new Set<string>();
  for (const { speaker, attribution, start, end } of transcript.turns) {
    if (seen.has(speaker.id) || speaker.kind === 'placeholder' || speaker.kind === 'crowd') continue;
    seen.add(speaker.id);
    const container = [speaker.office, speaker.constituency, speaker.party].filter(Boolean).join(', ');
    places.push({ kind: 'speaker', name: speaker.name, container, span: attribution ?? { start, end } });
  }
  return places.filter(({ name }) => matchesQuery(query, name));
}
