/**
 * The verbatim report of the European Parliament, as its pages print it (`Jane Example (PPE). – (FR) Mr President, …`) and as
 * the parallel corpora keep it: the name alone on a line, the speech on the next ones, no blank lines.
 */
import type { Attribution, AttributionForm, Label } from '../block.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { ukCommons } from './uk-commons.ts';

/** The President's title in the languages of the Union. */
const chair =
  /^(?:The )?(?:President|Presidente|Président|Présidente|Le Président|La Présidente|Der Präsident|Die Präsidentin|Präsident|Präsidentin|Elnök|Przewodniczący|Przewodnicząca|Předseda|Předsedkyně|De Voorzitter|Voorzitter|Formanden|Talmannen|Puhemies|Preşedinte|Preşedinta|Predsednik|Predsednica|Președinte|Predseda|Predsjednik|Priekšsēdētāj[as]|Pirmininkas|Il-President|Uachtarán|Πρόεδρος|Πρόεδρε|Председател|Juhataja|Ordfører)(?: \([^()]{2,30}\))?$/;
const office =
  /^(?:The )?(?:Commission|Council|(?:Vice-)?President-in-Office.{0,40}|High Representative.{0,40})$/;
const particle =
  /^(?:de|da|do|dos|du|del|della|der|den|di|van|von|la|le|los|bin|zu|y|e|i|af|ter|’t|in ’t|d’.{2,20}|ní|ó|mac|el|al)$/i;
const nameWord = /^[\p{Lu}’'][\p{L}’'.-]*$/u;
const terminator = /\. ?[–—-](?: | |$)/;
const longestLabel = 260;
const mostNameWords = 7;
const group =
  /^(?:PPE(?:-DE)?|PSE|S&D|ALDE|ELDR|Renew|Verts\/ALE|GUE\/NGL|The Left|ECR|UEN|IND\/DEM|EFDD?|ENF|ID|ITS|EDD|TDI|NI|PfE|ESN|EPP|Greens\/EFA)$/;

const isName = (name: string): boolean => {
  const words = name.split(/\s+/);
  return (
    words.length <= mostNameWords &&
    words.some((word) => nameWord.test(word)) &&
    words.every((word) => nameWord.test(word) || particle.test(word))
  );
};

function formOf(name: string): AttributionForm | undefined {
  if (chair.test(name)) return 'chair';
  if (office.test(name)) return 'office';
  return isName(name) ? 'person' : undefined;
}

/** Name, role behind a comma, group in brackets, full stop and dash. */
function readLabel(line: string, offset: number): Label | undefined {
  if (!/^[\p{Lu}’']/u.test(line)) return undefined;
  const stop = terminator.exec(line.slice(0, longestLabel));
  if (!stop) return undefined;
  const label = line.slice(0, stop.index);
  const cut = label.search(/[,(]/);
  const name = (cut < 0 ? label : label.slice(0, cut)).trim();
  const form = formOf(name);
  if (!form) return undefined;
  const brackets = [...label.matchAll(/\(([^()]{1,60})\)/g)].map((match) => match[1] ?? '');
  const role = roleIn(label);
  const attribution: Attribution = {
    start: offset,
    end: offset + stop.index,
    form,
    name,
    groups: form === 'chair' ? [] : [...(role === undefined ? [] : [role]), ...brackets],
    textStart: offset + stop.index + stop[0].length,
  };
  return { attribution, strong: true };
}

/** What stands between a comma and the next bracket, or the end: behind the last bracket, or else behind the name. */
function roleIn(label: string): string | undefined {
  const behind = label.indexOf(',', label.lastIndexOf(')') + 1);
  const comma = behind < 0 ? label.indexOf(',') : behind;
  if (comma < 0) return undefined;
  const role =
    label
      .slice(comma + 1)
      .split('(')[0]
      ?.trim() ?? '';
  return role.length >= shortestRole ? role : undefined;
}
/** Fewer letters tell no role. */
const shortestRole = 3;

/** Words that open titles of business, not names. */
const business =
  /\b(?:Vote|Votes|Voting|Opening|Closure|Closing|Resumption|Adjournment|Approval|Minutes|Agenda|Debate|Statements?|Documents|Membership|Order|Calendar|Composition|Question|Time|Session|Sitting|Report|Situation|Policy|Union|European|Corrections|Written|Oral|Urgent|Deadline|Decision|Request|Welcome)\b/;

/** A name alone above its speech: `President`, or a name whose next line opens a speech. */
function nameLine(words: string, next: string): Attribution['form'] | undefined {
  if (words.length > 60 || next === '' || /[.!?:;,]$/.test(words)) return undefined;
  if (chair.test(words)) return 'chair';
  if (!/\s/.test(words) || business.test(words) || !isName(words)) return undefined;
  return /^(?:[-–] ?\([A-Z]{2}\)|\([A-Z]{2}\) )/.test(next) || next.length >= shortestSpeech
    ? 'person'
    : undefined;
}
/** A line below a name is speech, not another title, from this length on. */
const shortestSpeech = 60;

/** Tags of the parallel corpus: `<SPEAKER ID=2 LANGUAGE="DE" NAME="Example">`, `<CHAPTER ID=1>` above a title. */
const speakerTag = /^<SPEAKER [^<>]{0,120}?NAME="?([^"<>=]{2,80}?)"?(?: [A-Z]+=[^<>]*)?>$/;
const chapterTag = /^<CHAPTER ID=[^<>]{1,20}>$/;

function tagged(line: LineContext): Shape | undefined {
  const { words, offset } = line;
  if (chapterTag.test(words)) return { kind: 'metadata' };
  if (chapterTag.test(line.neighbour(-1))) return { kind: 'heading', level: 1 };
  const name = speakerTag.exec(words)?.[1];
  if (name === undefined) return undefined;
  const start = offset + words.indexOf(name);
  const end = offset + words.length;
  const form = chair.test(name) ? 'chair' : 'person';
  return {
    kind: 'attribution',
    attribution: { start, end: start + name.length, form, name, groups: [], textStart: end },
  };
}

/** Who takes the Chair, in any language; below it stands as what. */
const chairing =
  /^(?:IN THE CHAIR|PRÉSIDENCE|PRESIDENCE|VORSITZ|PRESIDENZA|PRESIDENCIA|PRESIDÊNCIA|VOORZITTERSCHAP|VOORZITTER|PRZEWODNICTWO|PREȘEDINȚIA|ΠΡΟΕΔΡΙΑ|FORSÆDE|TALMANNEN|PUHETTA JOHTAA)\b.{0,80}$/;
const inWhatPlace = /^\p{Lu}[\p{L}-]{5,20}(?: [\p{L}-]{2,20})?$/u;

function classify(line: LineContext): Shape | undefined {
  const { words, offset } = line;
  const tag = tagged(line);
  if (tag) return tag;
  if (chairing.test(words) || (chairing.test(line.neighbour(-1)) && inWhatPlace.test(words)))
    return { kind: 'note' };
  if (words.length > 120 || line.label) return undefined;
  const form = nameLine(words, line.neighbour(1));
  if (form) {
    const end = offset + words.length;
    return {
      kind: 'attribution',
      attribution: { start: offset, end, form, name: words, groups: [], textStart: end },
    };
  }
  const next = line.neighbour(1) || line.neighbour(2);
  const opens =
    next.startsWith('(') ||
    readLabel(next, 0) !== undefined ||
    nameLine(next, line.neighbour(2) || line.neighbour(3)) !== undefined;
  const isTitle = /^(?:\d{1,2}(?:\.\d{1,2})*\. )?\p{Lu}/u.test(words) && !/[.!?:;,–-]$/.test(words);
  return isTitle && opens ? { kind: 'heading', level: 1 } : undefined;
}

export const europeanParliament: Dialect = {
  id: 'european-parliament',
  title: 'European Parliament',
  jurisdiction: 'eu',
  house: 'European Parliament',
  signs: [
    { pattern: /^(?:Verbatim report of proceedings|OJ edition|Revised edition)$/my, weight: 6 },
    { pattern: /^[^\r\n:]{3,120}\. [–—-][  ]\((?:[A-Z]{2})\) /my, weight: 8 },
    { pattern: /^(?:President|Presidente|Le Président|Der Präsident)(?:\. [–—-][  ]|$)/my, weight: 5 },
    { pattern: /^[-–] \([A-Z]{2}\) /my, weight: 8 },
    { pattern: /^<SPEAKER ID=/my, weight: 12 },
    { pattern: /\((?:PPE|PPE-DE|PSE|S&D|ALDE|Verts\/ALE|GUE\/NGL|ECR|Renew|ID|NI)\)/, weight: 5 },
    { pattern: /\b(?:rapporteur|Madam President|Mr President|European Parliament)\b/, weight: 2 },
    { pattern: /^\(The (?:sitting|debate) was (?:opened|closed|suspended|resumed)/my, weight: 4 },
  ],
  rules: [
    {
      kind: 'furniture',
      pattern:
        /^(?:Index|Previous|Next|Full text|Video of the speeches|MPphoto|OJ edition|Revised edition|<P>)$/,
    },
    {
      kind: 'metadata',
      pattern:
        /^(?:Verbatim report of proceedings|(?:Mon|Tues|Wednes|Thurs|Fri)day,? \d{1,2} [A-Z][a-z]+ \d{4}(?: ?[-–] ?.{3,30})?)$/,
    },
    { kind: 'heading', pattern: /^\d{1,2}(?:\.\d{1,2})*\. \p{Lu}.{2,200}[^.:;,]$/u, level: 1 },
    { kind: 'note', pattern: /^\([^()]{2,300}\)\.?$/ },
    { kind: 'note', pattern: /^Blue-card (?:question|answer)$/ },
  ],
  classify,
  readLabel,
  attribution: {
    ...ukCommons.attribution,
    nameLines: false,
    chair,
    party: group,
    particle,
    honorific: /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Baroness|Lady)\.? )+/,
  },
  namesLost: 'never',
  questionNumber: /(?!)/,
  uin: /(?!)/,
};
