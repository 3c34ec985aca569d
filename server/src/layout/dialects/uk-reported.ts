/**
 * Reported speech: both Houses from 1803 to about 1909, in the third person and the past tense (`MR. EXAMPLE said, he
 * thought …`), with a colon only where a Member of the first rank is given in his own words. Marks and headings are those of
 * uk-historic.ts.
 */
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { readLabel } from '../label.ts';
import type { Label } from '../block.ts';
import { readOpenLabel, type OpenLabelShape } from '../open-label.ts';
import {
  historicAttribution,
  historicHonorific,
  historicHouses,
  historicRules,
  isPrintedTitle,
  opensParagraph,
} from './uk-historic.ts';

/** What a reporter lets a speaker do; closed, so that `Mr. Example had been Governor` stays inside the speech it is in. */
const verbs =
  'said|says|rose|asked|moved|observed|thought|replied|answered|begged|presented|hoped|wished|expressed|declared|stated|contended|' +
  'supported|opposed|seconded|admitted|complained|gave|brought|called|concurred|considered|explained|denied|maintained|defended|' +
  'spoke|agreed|trusted|objected|remarked|suggested|insisted|argued|believed|differed|proposed|adverted|alluded|followed|' +
  'disclaimed|deprecated|entered|approved|conceived|urged|condemned|withdrew|inquired|enquired|informed|wanted|apologi[sz]ed|' +
  'vindicated|regretted|reminded|submitted|protested|introduced|recommended|desired|requested|interposed|confessed|assured|felt|' +
  'repeated|acknowledged|explained|referred|resumed|concluded|would not (?:detain|trouble|trespass|oppose|enter)|could not (?:agree|help|but)|wished|did not (?:rise|mean|think|wish|intend)';
const manner =
  '(?:(?:then|also|next|again|briefly|accordingly|afterwards|immediately|now|here|shortly|strongly|warmly|merely|only|fully|entirely|thereupon) )?';

/** `, in reply, said`; `(interrupting) rose`; `next moved`. */
const reportedVerb = new RegExp(
  `^(?:,? (?:in|on|after|having|being|as|who|with|at|from|by) [^,.]{2,70},? |, )?,? ?${manner}(?:${verbs})\\b`,
);

/** Behind a name in capitals any words of the third person will do, but no dash and no stop: those end titles. */
export const reportedShape: OpenLabelShape = {
  afterCapitals: /^(?!took the [Cc]hair|in the [Cc]hair)(?:,? ?[a-z(“"‘']|\.?— ?[A-Z“"‘'])/,
  afterName: reportedVerb,
};

/** How every label here begins; most lines of a report do not, and cost no more than this. */
const opening = /^(?:[*†]\s?)?(?:\d{1,3}\. )?(?:The|THE|An?|AN|Several|Some|Hon|HON|Noble)\b/;

/** A label with its colon, or one that runs on into a verb. */
export function readReportedLabel(line: string, offset: number): Label | undefined {
  if (!opening.test(line) && !historicHonorific.test(line.replace(/^[*†]\s?/, ''))) return undefined;
  return (
    readLabel(line, offset, historicAttribution) ??
    readOpenLabel(line, offset, historicAttribution, reportedShape)
  );
}

/** Lines within a paragraph are no labels, however they begin: `… as / Lord Example replied` in text of print width. */
function classify(line: LineContext): Shape | undefined {
  if (line.label) return opensParagraph(line) ? undefined : { kind: 'paragraph' };
  return isPrintedTitle(line) ? { kind: 'heading' } : undefined;
}

export const ukReported: Dialect = {
  id: 'uk-reported',
  title: 'Historic Hansard (UK, reported speech)',
  jurisdiction: 'uk',
  houses: historicHouses,
  signs: [
    { pattern: /^HOUSE OF (?:COMMONS|LORDS)\.?,?/my, weight: 3 },
    {
      pattern:
        /day,? (?:[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+),? (?:18\d\d|190[0-8])\b/i,
      weight: 5,
    },
    {
      pattern:
        /^\*?(?:(?:MR|SIR|LORD|VISCOUNT|COLONEL|DR)\.? |THE (?:EARL|DUKE|MARQUESS|CHANCELLOR|LORD) )[A-Z][A-Z.’' -]{2,50},? (?:said|asked|rose|moved|thought|wished|begged)\b/my,
      weight: 6,
    },
    {
      pattern:
        /^(?:Mr\.|Sir|Lord|The (?:Earl|Duke|Marquis) of) [A-Z][A-Za-z.’' -]{2,40},? (?:said|rose|observed|replied)\b/my,
      weight: 4,
    },
    { pattern: /^[A-Z[(][^a-z\r\n]{3,80}\]—/my, weight: 2 },
    { pattern: /\bHe \((?:Mr|Sir|Lord|The|the|Col)\b/, weight: 2 },
  ],
  rules: historicRules,
  classify,
  readLabel: readReportedLabel,
  paragraphs: 'wrapped',
  speech: 'reported',
  attribution: historicAttribution,
  questionNumber: /^(?!)()/,
  uin: /(?!)()/,
};
