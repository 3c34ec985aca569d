/**
 * The closed lists of words that the grammar knows (parties, titles, offices, headings of known wording, sentences of
 * procedure), each word in a line of its kind. Shapes of lines are in grammar-lines.ts.
 */
import type { Colour, Row } from './grammar-lines.ts';

const parties =
  'Con|Lab|Lab/Co-op|LD|Lib Dem|Lib|SNP|DUP|UUP|SDLP|SF|PC|GP|Green|Ind|Alba|Alliance|APNI|UKIP|Reform|Reform UK|RUK|TUV|Respect|Change UK|TIG|WPB|CB|Non-Afl';
const particles = 'of|the|de|la|le|du|van|von|der|den|ap|ab';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
const accented = 'É|Á|Ó|Í|Ú|Ö|Å|Ø|Ç|Ł|Š|Ž';

/** Closed lists of words, each tried in a line of its kind: `…` stands for the word. */
const vocabulary: readonly (readonly [words: string, line: string, ...coloured: [string, Colour][]])[] = [
  [parties, 'Ann Specimen (…)', ['Ann Specimen', 'member'], ['…', 'party']],
  [parties, 'The Earl of Sample (…)', ['The Earl of Sample', 'office'], ['…', 'party']],
  [
    'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Madam|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Prof|Professor|Rev|Senator|Hon|Right Hon|Rt Hon|Mr.|Hon.',
    '… Sample',
    ['… Sample', 'member'],
  ],
  [particles, 'Ann … Specimen: I agree.', ['Ann … Specimen', 'member']],
  [
    'Deputy Prime Minister|Secretary of State|Minister for Tides|Parliamentary Secretary|Parliamentary Under-Secretary of State|Under-Secretary of State|Chancellor of the Exchequer|Attorney General|Solicitor General|Advocate General for Scotland|Financial Secretary to the Treasury|Economic Secretary|Exchequer Secretary|Chief Secretary|Home Secretary|Foreign Secretary|Paymaster General|Comptroller of the Household|Treasurer of the Household|Vice-Chamberlain|President of the Board|Leader of the House|Lord Privy Seal|Deputy Speaker|First Minister|Second Church Estates Commissioner|Third Deputy Chairman|Assistant Whip|Temporary Chair|Chairman of Ways and Means|Chair|Speaker|Archbishop of Sample|Bishop of Sample|Earl of Sample|Countess of Sample|Duke of Sample|Marquess of Sample|Minister without Portfolio|Minister in Attendance|Minister on Duty|Minister with Tides',
    'The … (Ann Specimen): I agree.',
    ['The …', 'office'],
    ['Ann Specimen', 'member'],
  ],
  [
    'Some hon. Members|Some hon. members|An hon. Member|Several noble Lords|A noble Lord',
    '…: Oh!',
    ['…', 'office'],
  ],
  [particles, 'Lord Sample … Specimen', ['Lord Sample … Specimen', 'member']],
  [accented, 'Ann …land Specimen: I agree.', ['Ann …land Specimen', 'member']],
  [accented, '…land Specimen: I agree.', ['…land Specimen', 'member']],
  [accented, '…TATS ET CÔTES', ['…TATS ET CÔTES', 'heading']],
  [months, 'Volume 1: debated on 2 … 2017', ['Volume 1', 'volume'], ['2 … 2017', 'date']],
  [weekdays, 'Volume 1: debated on …day 2 May 2017', ['Volume 1', 'volume'], ['…day 2 May 2017', 'date']],
  ['1st|2nd|3rd|4th|4', '… May 2017', ['… May 2017', 'date']],
  ['1st|2nd|3rd|4th', 'Volume 1: debated on … May, 2017', ['Volume 1', 'volume'], ['… May, 2017', 'date']],
  ['|WH|WS|GC|W|P', '771…', ['771…', 'column']],
  [months, '2 … 2017', ['2 … 2017', 'date']],
  [weekdays, '…day 2nd May 2017', ['…day 2nd May 2017', 'date']],
  ['12.15 am|3 p.m.|4 15 pm|12 midnight|15:37', '…', ['…', 'time']],
  ['12 May 2016 : |12 May 2016: ', '…Column 85WS', ['12 May 2016', 'date'], ['Column 85WS', 'column']],
  [
    'Next Section|Index|Back to top|Copy link|Download text|Find in this debate|Alert me about debates like this|Hansard - UK Parliament|Photo of Ann Specimen|Print this debate|Toggle showing location of columns|(Citation: HC Deb, 11 May 2016, c616)',
    '…',
    ['…', 'furniture'],
  ],
  ['Contents|Not-Contents|Noes', '… 12', ['… ', 'division'], ['12', 'votes']],
  [
    'The Committee divided:|The House having divided:|CONTENTS|NOT-CONTENTS|NOT CONTENTS',
    '…',
    ['…', 'division'],
  ],
  [
    'Question again proposed,|Question proposed,|Question deferred.|Question negatived.|Question agreed to.|Motion agreed to.|Motion for leave to bring in a Bill|Motion, by leave, withdrawn.|Amendment, by leave, withdrawn.|New clause, by leave, withdrawn.|Motion made, and Question put forthwith|Bill passed.|Bill presented.|Bill reported,|Bill considered.|Bill not amended.|Amendment 10 not moved.|Amendment 10 withdrawn.|Amendment 10 made.|Amendment 10 negatived.|Clauses 1 to 4 ordered to stand part of the Bill.|Schedule 1 accordingly agreed to.|New clause 3 added to the Bill.|Sitting resumed.|Sitting suspended (Order, 11 May).|The House met at Two o’clock|It being Ten o’clock,|Brought up, and read|Order for Second Reading read.|Order for Third Reading read.|Considered in Committee.|Debate resumed.|The hon. Members for Sample were asked—|Asked by|Tabled by',
    '…',
    ['…', 'procedure'],
  ],
  [
    'Engagements|Business without Debate|Point of Order|Points of Order|Personal Statement|Speaker’s Statement|Bill Presented|Bills Presented|Delegated Legislation|Backbench Business|Opposition Day|Written Answers|Written Statements|Written Corrections|Deferred Divisions|Royal Assent|Lords Chamber|House of Commons|House of Lords|Westminster Hall|Grand Committee|Public Bill Committee|First Reading|Second Reading|Third Reading|Report (1st Day)|Committee (3rd Day)|Committee (4th Day)|Petitions|After Clause 10 - Further exclusions|Before Clause 2 – Tides|Clause 3 — Tides|CLAUSE 7.—(Effect of the tide.)|Schedule 1|New Schedule 2|Amendment 9B|Water of Sample and the Coast Bill|Tides for Harbours Bill [HL]|Access to Tides from Land in Sample on Foot with 2 Boats Bill',
    '…',
    ['…', 'heading'],
  ],
];

/** One table for each list. */
export const wordTables: Record<string, Row[]> = Object.fromEntries(
  vocabulary.map(([words, line, ...expected]) => [
    `${expected.map(([, colour]) => colour).join(', ')}: ${line}`,
    words
      .split('|')
      .map((word): Row => [
        line.replace('…', word),
        ...expected.map(([text, colour]) => [text.replace('…', word), colour] as const),
      ]),
  ]),
);
