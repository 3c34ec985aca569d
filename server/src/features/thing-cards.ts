/** Cards on instruments, bodies, institutions and cited documents. Owns their wording; people are in cards.ts. */
import type { Term } from '../knowledge/knowledge.ts';
import { reportUrl, type Citation } from '../references/citations.ts';
import type { Referent } from '../references/resolution.ts';
import { dateInWords } from '../text/dates.ts';
import { isOfficial, type Line } from '../text/markdown.ts';
import type { Certainty, Transcript } from '../transcript/transcript.ts';
import { evidenceLine, sentence, sourceWords, title } from './cards.ts';

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
  const since = status === 'in force' ? 'in force since' : 'in force';
  const force = inForceDate === undefined ? '' : `${since} ${dateInWords(inForceDate)}`;
  const state = force !== '' && status === 'in force' ? '' : status;
  const details = [made, force, state].filter(Boolean).join(' · ');
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
    [sourceWords(source)],
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
    ...(head ? [headLine(head)] : []),
    ...(instrument ? [[`Implied instrument: ${instrument.name}${signed}`] as Line] : []),
    ...(url === undefined || !isOfficial(url) ? [] : [[{ link: 'Official site', url }] as Line]),
    [sourceWords(...(head ? [head.source] : []), source)],
  ];
}

/** Who led a body or a government on the sitting date. */
const headLine = ({ person, role, jurisdictionName }: NonNullable<Of<'body'>['head']>): Line => [
  `${role} (${jurisdictionName}) on this date: ${person.name}`,
];

/** A House, or the government of a country with who led it. */
export const institutionCard = (
  { name, about, head }: Of<'institution'>,
  certainty: Certainty,
  evidence: readonly string[],
): Line[] => [
  title(name, name.toLowerCase().startsWith(about.toLowerCase()) ? '' : about, certainty),
  ...(head ? [headLine(head)] : []),
  ...evidenceLine(evidence),
  ...(head ? [[sourceWords(head.source)]] : []),
];

/** A term of procedure. */
export const termCard = ({ name, gist, source }: Term): Line[] => [
  title(name, 'term of procedure', undefined),
  [gist],
  [sourceWords(source)],
];

const citedAs: Record<Citation['kind'], string> = {
  resolution: 'resolution, cited',
  act: 'Act, cited by its short title',
  bill: 'Bill, cited by its short title',
  report: 'cited',
};

/** A cited resolution, Act, Bill or column, with the official page that shows it. */
export function citationCard(citation: Citation, { sitting, jurisdiction }: Transcript): Line[] {
  const { kind, title: name, details, place } = citation;
  const house = place?.house ?? (sitting.house === 'Lords' ? 'Lords' : 'Commons');
  const url = place && jurisdiction === 'uk' ? reportUrl(place, house) : citation.url;
  return [
    title(name, citedAs[kind], 'certain'),
    ...(details === '' || kind === 'act' || kind === 'bill' ? [] : [[sentence(details)]]),
    ...(url === undefined
      ? []
      : [[{ link: kind === 'report' ? 'That day’s report' : 'Official page', url }] as Line]),
  ];
}
