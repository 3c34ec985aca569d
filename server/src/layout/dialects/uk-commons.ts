/**
 * The House of Commons of the United Kingdom since about 2006: web page copies, "download text", daily part and
 * publications pages, with names above, inline or lost. Only the table; the scanner is in scan.ts.
 */
import type { AttributionShape, Dialect, LineContext, Shape } from '../dialect.ts';
import { readLabel } from '../label.ts';
import { isDigit } from '../../text/characters.ts';

const chamber = /^(?:House of Commons|Commons Chamber|Westminster Hall)$/;
const weekdayDate =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}$/;
const debatedOn = /^(?:Volume \d+: ?)?debated on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+ \d{4}$/i;
const columnMark = /^(?:\d{1,2} [A-Z][a-z]+ \d{4} ?: ?)?Column \d{1,5}[A-Z]{0,3}$/;
/** The head of a printed page, with the columns left and right: `1153  Oral Answers  13 MARCH 2024  Oral Answers  1154`. */
const pageHead =
  /^\d{1,4}[A-Z]{0,3}\s.{2,100}\s\d{1,2} (?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{4}\s.{2,100}\s\d{1,4}[A-Z]{0,3}$/;
const clockTime = /^\[?\d{1,2}(?:[.: ]\d{2}(?::\d{2})?)? ?(?:am|pm|a\.m\.|p\.m\.|noon|midnight)\]?\.?$/i;
const dottedTime = /^\d{2}:\d{2}:\d{2}$/;
const furniture =
  /^(?:Skip to main content|Previous Section|Next Section|Index|Home Page|Back to top|Share this (?:debate|contribution)|(?:Previous|Next) debate|UK Parliament|Hansard|Home|Find (?:Members|Debates|Divisions)|Sittings|Expand all|Collapse all|Copy link|Download text|Find in this debate|Toggle showing location of column.*|Alert me about debates like this|Photo of .{1,80}|You are here: .{1,200}|\(Citation: .{1,80}\)|Print this debate.*|Hansard - UK Parliament|Cookies on .{1,60})$/i;

/** Sentences of the Table, in a closed list: what the reporter writes, not what somebody says. */
const procedure = new RegExp(
  '^(?:' +
    [
      'The (?:Secretary of State|Prime Minister|Attorney[ -]General|Minister|Leader of the House|Chancellor|hon\\. Member|Advocate General|President of the Board|Deputy Prime Minister|Chairman|Lord President|Solicitor[ -]General)[^.?!]{0,120} (?:was|were) asked—',
      'The (?:House|Committee|Commons) (?:having )?(?:divided|proceeded|met|adjourned|being met|resolved|continued)',
      'Question (?:put|again|accordingly|proposed|agreed|deferred|negatived)',
      'Motion made|Motion(?:s)? (?:agreed|by leave)|Amendment(?:s)? (?:made|proposed|by leave|agreed|negatived)|Main Question',
      'Ordered(?:,|\\.| That)|Resolved(?:,|\\.)|Bill (?:read|accordingly|reported|presented|ordered|not amended)',
      'Order(?:s)? (?:for|of the Day|read|paper)|Schedule(?:s)? \\d+ (?:agreed|ordered)|Clause(?:s)? [\\dA-Z]+(?: to [\\dA-Z]+)? (?:agreed|ordered|disagreed|added)',
      'Lords (?:amendment|reason|message)(?:s)? .{0,80}(?:agreed to|disagreed to|considered)|New clause(?:s)? .{0,40}(?:added|read|withdrawn)',
      'Brought up, and|Debate (?:resumed|to be resumed|adjourned)|House adjourned|Adjourned |Adjourned at|Sitting (?:suspended|adjourned|resumed)|On resuming',
      'Consideration of (?:Lords|Bill)|Presentation and First Reading|Motion for leave to bring in|Considered in Committee|Bill, (?:as amended|not amended)',
      'And the House (?:having|being)|Whereupon |The House went;|The following Members? (?:took|made)',
      'Virtual participation|Committee (?:to withdraw|report)|Votes cast by|Second Reading\\.?$|Third Reading\\.?$|Proceedings? (?:interrupted|resumed)|The sitting|It being |Royal Assent',
      'Business of the House \\(|The following is the list|Queen’s consent|King’s consent|Deferred Divisions?$|Message (?:from|to)',
    ].join('|') +
    ')',
);

/** The lines that begin, fill and end a division. */
const division =
  /^(?:Division (?:No\. ?)?\d+\]?|AYES|NOES|(?:Ayes|Noes)[: ]+\d+(?:, Noes[: ]+\d+)?\.?|Tellers for the (?:Ayes|Noes):?|\[Division (?:No\. ?)?\d+.{0,40}\])$/i;

const title =
  '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount(?:ess)?|Earl|Countess|Professor|Prof|Rev|Reverend|Colonel|Captain|Major|General|Admiral|Right Hon|Rt Hon|Hon)\\.?';

const attribution: AttributionShape = {
  terminator: ':',
  nameLines: true,
  honorific: new RegExp(`^(?:The )?(?:${title} )+`),
  chair:
    /^(?:(?:Mr|Madam|Mrs|Ms)\.? (?:Deputy )?(?:Speaker(?:[- ]Elect)?|Chairman|Chair)|The Presiding Member|The (?:Deputy |Acting |Temporary |First Deputy |Second Deputy )?(?:Speaker|Chair|Chairman|Chairperson)(?: of Ways and Means)?|The (?:First |Second )?Deputy Chairman of Ways and Means)$/,
  crowd:
    /^(?:(?:Several|Some|Many|Other|A number of|An?|Two|Three) )?(?:right )?(?:hon|Hon|noble|Noble|honourable|Honourable)\.? (?:and (?:right )?(?:hon|learned)\.? )?(?:Opposition |Government |Labour |Conservative )?(?:Members?|Lords?|MEMBERS?|Gentlem[ae]n)(?: opposite)?$/,
  officeWord:
    /\b(?:Secretary|Minister|Chancellor|Leader|Whip|Clerk|Serjeant at Arms|Father of the House|General|Treasurer|Comptroller|Chamberlain|President|Commissioner|Solicitor|Attorney|Advocate|Paymaster|Chairman|Chair|Lord Privy Seal|Master|Vice-Chamberlain|Commissioners|Under-Secretary|Church Estates|Representing|Representative|Governor|Lord Commissioner|Comptroller)\b/,
  party:
    /^(?:Con|C|Lab|Lab\/Co-op|LD|Lib|Lib Dem|SNP|DUP|UUP|SDLP|PC|Ind|Alliance|APNI|Green|GP|UKIP|SF|TIG|Change UK|Alba|WPB|WPGB|TUV|Reform|Reform UK|RUK|UKUP|Speaker|CB|Non-Afl|Ind Con|Ind Lab|Ind SD)$/,
  particle: /^(?:de|du|da|di|del|der|den|van|von|la|le|of|ap|y|and|St|the)$/,
  prefix: /^(?:\*\s?)?(?:(?:([TQ]?\d{1,3})\.\s+|Q ?(\d{1,3})\s+)(?:\[\d{4,7}\]\s+)?)?/,
  verb: /rose(?:(?: to move)?[—-]?$|—)/y,
};

/** The number of an oral question on a line of its own above the name, as the publications pages break it. */
const numberLine = /^([TQ]?\d{1,3})\.(?: ?\[(\d{4,7})\])?$/;
/** A speaker on TheyWorkForYou: picture, name, capacity, time, date run into one line. */
const portrait =
  /^Photo of ([A-Z].{2,60}) \1(?: ([A-Z][^:]{1,120}?))?(?: \d{1,2}:\d{2} ?(?:am|pm)?, \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4})?$/;

function readPortrait({ words, offset }: LineContext): Shape | undefined {
  if (!words.startsWith('Photo of ')) return undefined;
  const [, name, capacity] = portrait.exec(words) ?? [];
  if (name === undefined) return undefined;
  const start = offset + 'Photo of '.length + name.length + 1;
  const [party, constituency] = capacity?.split(', ') ?? [];
  const office = /^(?:The |Minister|Shadow )/.test(party ?? '') ? capacity : undefined;
  return {
    kind: 'attribution',
    attribution: {
      start,
      end: start + name.length,
      form: 'person',
      name,
      groups: [],
      capacity:
        office === undefined
          ? {
              ...(party === undefined ? {} : { party }),
              ...(constituency === undefined ? {} : { constituency }),
            }
          : { office: office.replace(/^The /, '') },
      textStart: offset + words.length,
    },
  };
}

function readNumberLine(line: LineContext): Shape | undefined {
  const [, questionNumber, uin] = numberLine.exec(line.words) ?? [];
  if (questionNumber === undefined) return undefined;
  const distance = line.neighbour(1) === '' ? 2 : 1;
  const words = line.neighbour(distance);
  const label = words === '' ? undefined : readLabel(words, line.neighbourOffset(distance), attribution);
  if (!label) return undefined;
  const isNameLine = label.attribution.textStart >= line.neighbourOffset(distance) + words.length;
  return {
    kind: isNameLine ? 'attribution' : 'paragraph',
    attribution: label.attribution,
    questionNumber,
    ...(uin === undefined ? {} : { uin }),
    lineCount: distance + 1,
  };
}

const act = /\b(?:Act|Measure) \d{4}\.?$/;
/** How far above an Act the words stand at most that announce a list of them, in lines. */
const longestActs = 20;

/** Acts that were given Royal Assent are listed in what the Chair says, and are no titles. */
function readListedAct(line: LineContext): Shape | undefined {
  // Most lines are spared the expression: a year is at the end of few.
  const { words: printed } = line;
  if (!isDigit(printed.charCodeAt(printed.length - (printed.endsWith('.') ? 2 : 1)))) return undefined;
  if (!act.test(printed)) return undefined;
  for (let distance = -1; distance >= -longestActs; distance--) {
    const words = line.neighbour(distance);
    if (words === '' || act.test(words)) continue;
    return /\b(?:Acts?|Measures?|Assent)(?: .{1,40})?:$/.test(words) ? { kind: 'paragraph' } : undefined;
  }
  return undefined;
}

export const ukCommons: Dialect = {
  id: 'uk-commons',
  title: 'House of Commons (UK)',
  jurisdiction: 'uk',
  house: 'Commons',
  signs: [
    { pattern: /\bCommons Chamber\b|^House of Commons$/m, weight: 4 },
    { pattern: /^Volume \d+: debated on /my, weight: 3 },
    { pattern: /^\d{1,2} [A-Z][a-z]+ \d{4} ?: ?Column \d/my, weight: 5 },
    {
      pattern:
        /^(?:Westminster Hall|Public Bill Committee|Written (?:Ministerial )?Statements|Written Answers to Questions)$/my,
      weight: 3,
    },
    {
      pattern:
        /^Photo of .{3,60} (?:Labour|Conservative|Liberal Democrat|Scottish National Party|Shadow|The (?:Minister|Secretary))/my,
      weight: 3,
    },
    { pattern: /\bright hon\. (?:Friend|Member|Gentleman|Lady)\b/, weight: 3 },
    { pattern: /\bhon\. (?:Friend|Member|Gentleman|Lady)\b/, weight: 3 },
    { pattern: /\b(?:Mr|Madam Deputy|Mr Deputy) Speaker\b/, weight: 2 },
    { pattern: /\(\d{6}\)$|\[\d{6}\]$/m, weight: 2 },
    { pattern: /^Oral Answers to Questions$/my, weight: 2 },
    { pattern: /^\[(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr) [A-Z].{3,40} in the Chair\]$/my, weight: 2 },
    { pattern: /\((?:Con|Lab|SNP|LD|DUP|Lab\/Co-op)\)/, weight: 2 },
    // Seat and party behind a name: no other House prints both so.
    {
      pattern: /^[^():\r\n]{3,60} \([A-Z][^()\r\n]{2,60}\) \((?:Con|Lab|SNP|LD|DUP|Lab\/Co-op)\)/my,
      weight: 2,
    },
  ],
  classify: (line) => readPortrait(line) ?? readNumberLine(line) ?? readListedAct(line),
  rules: [
    { kind: 'furniture', pattern: furniture },
    { kind: 'heading', pattern: chamber, level: 1 },
    { kind: 'heading', pattern: /^(?:Public Bill Committee|Delegated Legislation Committee)$/, level: 1 },
    { kind: 'metadata', pattern: /^(?:Chairs?: |† attended the Committee|Statement (?:made on|UIN) )/ },
    { kind: 'metadata', pattern: weekdayDate },
    { kind: 'metadata', pattern: debatedOn },
    { kind: 'column', pattern: columnMark },
    { kind: 'column', pattern: pageHead },
    { kind: 'time', pattern: clockTime },
    { kind: 'time', pattern: dottedTime },
    { kind: 'division', pattern: division },
    { kind: 'heading', pattern: /^Oral Answers to Questions$/i, level: 1 },
    { kind: 'heading', pattern: /^Prayers?[ .—-]*$/i, level: 1 },
    {
      kind: 'heading',
      pattern: /^(?:After |Before |New )?(?:Clause|Schedule|Amendment) [\dA-Z]{1,6} [-–—] ./i,
      level: 2,
    },
    { kind: 'heading', pattern: /^Petitions? [-–—] ./, level: 1 },
    { kind: 'note', pattern: /^\[(?!\d)[^\]]{1,395}\]?\.?$/ },
    { kind: 'procedural', pattern: procedure },
  ],
  attribution,
  questionNumber: /^(T?\d{1,3})\. /,
  uin: /[([](\d{4,7})[)\]]\.?$/,
};
