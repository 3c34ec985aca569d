/**
 * Which limits bite in a transcript, in words for the status item. Owns the words for those that a reading of one text can tell
 * of; what a search leaves out says lsp/coverage.ts.
 */
import { largestText, longestResolvedText, mostNamesakes, recognisedPrefix } from '../text/limits.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { unattributedLimit } from './diagnostics.ts';

/** The limits that bite, each in words; none in nearly every transcript. */
export function limitsMet(transcript: Transcript): string[] {
  const limits = [
    sizeLimit(transcript),
    unattributedLimit(transcript),
    namesakeLimit(transcript),
    beginningLimit(transcript),
  ];
  return limits.filter((limit) => limit !== undefined);
}

/** Says what a text is too large for. */
function sizeLimit({ text }: Transcript): string | undefined {
  if (text.length <= longestResolvedText) return undefined;
  const millions = (text.length / 1_000_000).toFixed(0);
  return text.length > largestText
    ? `${millions} million characters: above ${largestText / 1_000_000} million, answers may take longer than a second`
    : `${millions} million characters: above ${longestResolvedText / 1_000_000} million, there are no links`;
}

/** Says that people of one family name are so many that its short forms are nobody’s. */
function namesakeLimit({ speakers }: Transcript): string | undefined {
  const bearers = new Map<string, number>();
  for (const { kind, name } of speakers) {
    const family = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    if (kind === 'person') bearers.set(family, (bearers.get(family) ?? 0) + 1);
  }
  const shared = [...bearers.values()].filter((count) => count > mostNamesakes).length;
  return shared === 0
    ? undefined
    : `more than ${mostNamesakes} speakers share ${shared === 1 ? 'a family name' : `each of ${shared} family names`}: short forms are not joined to them`;
}

/** Says how far a date was looked for, where the text goes on and none was found. */
function beginningLimit({ text, sitting }: Transcript): string | undefined {
  return sitting.date !== undefined || text.length <= recognisedPrefix
    ? undefined
    : `no date in the first ${recognisedPrefix} characters, where it is looked for`;
}
