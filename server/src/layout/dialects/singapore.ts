/**
 * The Parliament of Singapore since about 2012, as the record's web site prints it: names in front of the speech, tabled
 * questions without a colon (`1 Ms Jane Example asked the Minister for …`). Only the layout; the register of speakers
 * joins the full form and the short one.
 */
import type { AttributionShape, Dialect } from '../dialect.ts';
import { readLabel as readTableLabel } from '../label.ts';
import type { Label } from '../block.ts';

const titles =
  '(?:Mr|Mrs|Ms|Miss|Mdm|Madam|Dr|Er|Prof|Professor|Assoc Prof|Associate Professor|Asst Prof|Assistant Professor|Encik|Inche|Puan|Cik|Hajjah|Haji|BG|RAdm|Rear-Admiral|Lt-Gen|Col)\\.?';

/** Sentences of the Table, with and without the brackets that mark them. */
const procedure =
  /^(?:\[\(proc text\)|\(proc text\)|Sitting (?:accordingly )?(?:suspended|resumed)|at \d{1,2}[.:]\d{2} [ap]m until|Adjourned accordingly|Question (?:again )?(?:put|proposed)|Debate (?:resumed|adjourned)|Division taken\b|Bill (?:accordingly|considered|read)|\[?Resumption of Debate|The House (?:immediately )?(?:resolved|divided|met)|Resolved,|Order (?:for|read)|(?:Second|Third) Reading$|Amendment(?:s)? (?:agreed|put|made|negatived))/;

const attribution: AttributionShape = {
  terminator: ':',
  nameLines: false,
  honorific: new RegExp(`^(?:The )?(?:${titles} )+`),
  chair:
    /^(?:(?:Mr|Mdm|Madam|Mrs|Ms|Tuan|Puan) (?:Deputy )?(?:Speaker|Chairman|Pengerusi)|(?:The )?(?:Deputy |Acting )?(?:Speaker|Chairman|Chairperson))$/,
  crowd: /^(?:(?:Some|Several|An?) )?[Hh]on(?:ourable|\.)? Members?$/,
  officeWord:
    /\b(?:Minister|Leader|Secretary|President|Whip|Attorney-General|Chairman|Mayor|Ministers|Clerk|Serjeant-at-Arms)\b/,
  party: /^(?:PAP|WP|PSP|SDP|NSP|SPP)$/,
  particle: /^(?:@|de|bin|binte|bte|binti|ibni|anak|[sdap]\/[ol]|da|van|la|le)$/,
  prefix: /^(?:\*?(\d{1,3})\.? )?/,
  verb: /asked (?=(?:the|both|all|whether|if|when|what) )/y,
};

/** Without its number, `Mr Example asked the Minister …` is running text; a dash may stand before the colon. */
function readLabel(line: string, offset: number): Label | undefined {
  const dashed = /^([^:–—]{4,60}) [–—]:(?= )/.exec(line)?.[1];
  if (dashed !== undefined) {
    const label = readTableLabel(`${dashed}:${line.slice(dashed.length + 3)}`, offset, attribution);
    return (
      label && { ...label, attribution: { ...label.attribution, textStart: label.attribution.textStart + 2 } }
    );
  }
  const label = readTableLabel(line, offset, attribution);
  const asked = label && line.startsWith('asked ', label.attribution.textStart - offset);
  return asked && label.questionNumber === undefined ? undefined : label;
}

export const singapore: Dialect = {
  id: 'singapore',
  title: 'Parliament of Singapore',
  jurisdiction: 'sg',
  house: 'Parliament',
  signs: [
    { pattern: /^Official Reports? - Parliamentary Debates/imy, weight: 5 },
    { pattern: /^Parliament No ?: ?\d+/imy, weight: 4 },
    { pattern: /^Sitting Date ?: ?\d/imy, weight: 4 },
    {
      pattern: /^\*?\d{1,3} (?:Mr|Mrs|Ms|Miss|Mdm|Dr|Er|Assoc Prof|Prof) [^.:\r\n]{3,60} asked the /my,
      weight: 5,
    },
    {
      pattern:
        /\((?:Nominated Member|Non-Constituency Member|Nee Soon|Aljunied|Tampines|Sengkang|Ang Mo Kio)\):/,
      weight: 5,
    },
    { pattern: /^Mdm (?:Deputy )?Speaker:|\[Mr Speaker in the Chair\]/m, weight: 3 },
    { pattern: /\[Please refer to .{0,40}Vernacular Speech|\(proc text\)/i, weight: 4 },
    { pattern: /\bSingapore(?:ans?)?\b/, weight: 1 },
  ],
  rules: [
    {
      kind: 'metadata',
      pattern:
        /^(?:Official Reports?\b.{0,80}|(?:Parliament|Session|Volume|Sitting) No ?:.{0,20}|Sitting Date ?:.{0,40}|Section Name ?:.{0,80}|Title ?:.{0,20})$/i,
    },
    { kind: 'metadata', pattern: /^MPs Speaking ?:/i },
    { kind: 'division', pattern: /^(?:AYES|NOES|ABSTENTIONS?)(?:[ :,-]{1,3}\d{1,3})?:?$/i },
    { kind: 'furniture', pattern: /^(?:None|Print Page|Back to top|Column: \d+)$/i },
    { kind: 'note', pattern: /^\[(?!\(proc)[^\]:]{1,160}\]:?(?: None)?$/ },
    { kind: 'note', pattern: /^\((?:In|in) [A-Z][a-z]+\)[ :].{0,80}$/ },
    { kind: 'time', pattern: /^\d{1,2}[.:]\d{2} ?(?:am|pm|noon)$/ },
    { kind: 'procedural', pattern: procedure },
    { kind: 'heading', pattern: /^(?:ORAL|WRITTEN) ANSWERS TO QUESTIONS.{0,80}$/i, level: 1 },
  ],
  longestHeading: 260,
  attribution,
  readLabel,
  questionNumber: /^(\d{1,3}) To ask /,
  uin: /\[(\d{4,7})\]$/,
};
