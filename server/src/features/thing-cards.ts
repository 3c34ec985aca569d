/** Cards on instruments, bodies, institutions and cited documents. Owns their wording; people are in cards.ts. */
import type { Term } from '../knowledge/knowledge.ts';
import { reportUrl, type Citation } from '../references/citations.ts';
import type { Referent } from '../references/resolution.ts';
import { dateInWords } from '../text/dates.ts';
import { isOfficial, type Line } from '../text/markdown.ts';
import type { Certainty, Transcript } from '../transcript/transcript.ts';
import { evidenceLine, title } from './cards.ts';

type Of<K extends Referent['kind']> = Extract<Referent, { kind: K }>;

/** A treaty, resolution or doctrine: named, implied or a guess. */
export function instrumentCard(
  { instrument, standing, provision }: Of<'instrument'>,
  certainty: Certainty,
  evidence: readonly string[],
): Line[] {
  const { name, officialTitle, kind, signedDate, signedPlace, inForceDate, reference, status, url, source } =
    instrument;
  const verb = kind === 'treaty' ? 'Signed' : 'Adopted';
  const made =
    signedDate === undefined
      ? ''
      : `${verb} ${[dateInWords(signedDate), signedPlace].filter(Boolean).join(', ')}`;
  const force = inForceDate === undefined ? '' : `in force ${dateInWords(inForceDate)}`;
  const details = [made, force, status].filter(Boolean).join(' · ');
  const what = provision === undefined ? name : `${name}, ${provision.toLowerCase()}`;
  return [
    title(what, `${kind}, ${standing}`, certainty),
    ...(officialTitle === undefined || officialTitle === name ? [] : [[officialTitle]]),
    ...(details === '' ? [] : [[details]]),
    ...(reference === undefined ? [] : [[`Reference: ${shortened(reference)}`]]),
    ...(standing === 'named' ? [] : evidenceLine(evidence)),
    ...(url === undefined || standing === 'guess' || !isOfficial(url)
      ? []
      : [[{ link: 'Official page', url }]]),
    [`Source: ${source}`],
  ];
}

const longestReference = 160;
const shortened = (words: string): string =>
  words.length > longestReference ? `${words.slice(0, longestReference)}…` : words;

/** A body; the instrument that set it up is implied, not named. */
export function bodyCard({ body, head }: Of<'body'>): Line[] {
  const { name, kind, founded, foundingInstrument: instrument, url, source } = body;
  const since = founded === undefined ? '' : `, since ${dateInWords(founded)}`;
  const signed = instrument?.signedDate === undefined ? '' : `, ${dateInWords(instrument.signedDate)}`;
  return [
    title(name, `${kind}${since}`, 'certain'),
    ...headLine(head),
    ...(instrument ? [[`Implied instrument: ${instrument.name}${signed}`] as Line] : []),
    ...(url === undefined || !isOfficial(url) ? [] : [[{ link: 'Official site', url }] as Line]),
    [`Source: ${source}`],
  ];
}

function headLine(head: Of<'body'>['head']): Line[] {
  if (!head) return [];
  const { person, role, jurisdictionName, source } = head;
  return [
    [`${role} (${jurisdictionName}) on this date: ${person.name}`],
    [`Source for the office: ${source}`],
  ];
}

/** A House, or the government of a country with who led it. */
export const institutionCard = (
  { name, about, head }: Of<'institution'>,
  certainty: Certainty,
  evidence: readonly string[],
): Line[] => [title(name, about, certainty), ...headLine(head), ...evidenceLine(evidence)];

/** A term of procedure. */
export const termCard = ({ name, gist, source }: Term): Line[] => [
  title(name, 'term of procedure', undefined),
  [gist],
  [`Source: ${source}`],
];

/** A cited resolution, Act, Bill or column, with the official page that shows it. */
export function citationCard(citation: Citation, { sitting, jurisdiction }: Transcript): Line[] {
  const { kind, title: name, details, place } = citation;
  const house = place?.house ?? (sitting.house === 'Lords' ? 'Lords' : 'Commons');
  const url = place && jurisdiction === 'uk' ? reportUrl(place, house) : citation.url;
  const about = { resolution: 'resolution, cited', act: 'Act, cited', bill: 'Bill, cited', report: 'cited' }[
    kind
  ];
  return [
    title(name, about, 'certain'),
    ...(details === '' ? [] : [[details]]),
    ...(url === undefined
      ? []
      : [[{ link: kind === 'report' ? 'That day’s report' : 'Official page', url }] as Line]),
  ];
}
