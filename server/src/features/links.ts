/** Links to official pages: cited resolutions, Acts, Bills and columns, treaties with a page of their own. Owns which have one. */
import type { Span } from '../layout/block.ts';
import { reportUrl } from '../references/citations.ts';
import type { Mention } from '../references/mention.ts';
import { mentionsIn, resolutionOf } from '../references/references.ts';
import type { Context, Referent } from '../references/resolution.ts';
import { isOfficial } from '../text/markdown.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** Words that lead to a page. */
export interface Link extends Span {
  readonly url: string;
  /** What the page shows. */
  readonly title: string;
}

/** Mentions that may name an instrument, an Act or a page; people and forms of address are left alone, so they need no resolving. */
export const mayBeInstrument = (mention: Mention): boolean =>
  mention.kind === 'citation' ||
  (mention.kind === 'phrase' && mention.meanings.every(({ kind }) => kind === 'instrument'));

/** All links of a transcript, in order; only https pages of known official sites. */
export function links(context: Context): Link[] {
  const found: Link[] = [];
  for (const block of context.transcript.layout.blocks) {
    for (const mention of mentionsIn(block, context)) {
      if (!mayBeInstrument(mention)) continue;
      const resolution = resolutionOf(mention, context);
      if (resolution.status !== 'resolved') continue;
      const page = pageOf(resolution.referent, context.transcript);
      if (page && isOfficial(page.url)) found.push({ start: mention.start, end: mention.end, ...page });
    }
  }
  return found;
}

function pageOf(
  referent: Referent,
  { sitting, jurisdiction }: Transcript,
): Omit<Link, keyof Span> | undefined {
  if (referent.kind === 'instrument') {
    const { url, name } = referent.instrument;
    return url === undefined || referent.standing !== 'named'
      ? undefined
      : { url, title: `Official page: ${name}` };
  }
  if (referent.kind !== 'citation') return undefined;
  const { place, title, url } = referent.citation;
  if (!place) return url === undefined ? undefined : { url, title: `Official page: ${title}` };
  if (jurisdiction !== 'uk') return undefined;
  return {
    url: reportUrl(place, place.house ?? (sitting.house === 'Lords' ? 'Lords' : 'Commons')),
    title: `That day’s report: ${title}`,
  };
}
