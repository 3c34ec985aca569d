/**
 * The Legislative Council of Hong Kong, in Chinese (`主席：`, `梁例議員：`) and English (`MR CHAN TAI-MAN (in Cantonese):`).
 * Text from PDF: running heads and page numbers stand inside sentences.
 */
import type { Attribution, AttributionForm, Label } from '../block.ts';
import { readCapitalLabel, type CapitalShape } from '../capital-label.ts';
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { ukCommons } from './uk-commons.ts';

/** Offices, by the words that end their names. */
const office =
  /(?:長官|局長|司長|署長|處長|專員|秘書長|秘書|總監|總裁|主任|顧問|官員|法官|代表|局長（[^）]{1,20}）)$/;
const chair = /^(?:代理|署理|副|內務委員會|全體委員會|全委會|財務委員會|立法會)*主席$/;
const crowd = /^(?:有|多位|若干|部分|全體|一些|數位|在席)?(?:議員|委員)$/;
const member = /^(.{2,8})(?:議員|委員)$/;
/** Heads of lists, and phrases that end in a title but name nobody. */
const noSpeaker = /^(?:出席|缺席|列席|各位|贊成|反對|棄權|其他|哪位|這位|該|由|向|請|多謝|任何|沒有)/;
const ideographs = /^[\u3400-\u9fff\uf900-\ufaff·‧．]+$/;
const questionNumber = /^(\d{1,2})\. ?/;
/** The longest Chinese label has about twenty characters. */
const longestName = 30;

function chineseForm(name: string): { form: AttributionForm; name: string } | undefined {
  if (!ideographs.test(name) || noSpeaker.test(name)) return undefined;
  if (chair.test(name)) return { form: 'chair', name };
  if (crowd.test(name)) return { form: 'crowd', name };
  if (office.test(name)) return { form: 'office', name };
  const person = member.exec(name)?.[1];
  return person === undefined ? undefined : { form: 'person', name: person };
}

/** `[number. ]name[（language）]：` */
function chineseLabel(line: string, offset: number): Label | undefined {
  const number = questionNumber.exec(line);
  const from = number ? number[0].length : 0;
  const colon = line.slice(from, from + longestName).search(/[：:︰﹕]/);
  if (colon < 2) return undefined;
  const printed = line.slice(from, from + colon).trimEnd();
  const bracket = printed.search(/[（(]/);
  const found = chineseForm((bracket < 0 ? printed : printed.slice(0, bracket)).replace(/\s/g, ''));
  if (!found) return undefined;
  const textStart = from + colon + 1;
  const attribution: Attribution = {
    start: offset + from,
    end: offset + from + printed.length,
    form: found.form,
    name: found.name,
    groups: [],
    textStart: offset + textStart + (line[textStart] === ' ' ? 1 : 0),
  };
  return { attribution, strong: true, ...(number?.[1] === undefined ? {} : { questionNumber: number[1] }) };
}

const english: CapitalShape = {
  terminators: [':', '：'],
  title: /^(?:(?:MR|MRS|MS|MISS|DR|PROF|IR|SIR|DAME|REV|THE HONOURABLE)\.? )+/,
  chair:
    /^(?:(?:THE )?(?:DEPUTY |ACTING )?(?:PRESIDENT|CHAIRMAN)|(?:MR|MADAM)\.? PRESIDENT|HIS EXCELLENCY THE PRESIDENT)(?:,? .{0,40})?$/,
  crowd: /^(?:SOME |SEVERAL )?(?:HON |HONOURABLE )?MEMBERS$/,
  office:
    /^(?:THE )?(?:CHIEF SECRETARY|FINANCIAL SECRETARY|SECRETARY|CHIEF EXECUTIVE|ATTORNEY GENERAL|SOLICITOR GENERAL|UNDER SECRETARY|CLERK|COMMISSIONER|DIRECTOR|PERMANENT SECRETARY|ACTING|DEPUTY|GOVERNOR)\b[A-Z ,’'-]*$/,
  occasion: /^(?:in|translation|spoke)\b/i,
  number: questionNumber,
};

const runningHead =
  /^(?:立法會 ?[─—–-] ?\d{4} ?年.{2,12}|LEGISLATIVE COUNCIL ?[─—–-] ?\d{1,2} [A-Z][a-z]+ \d{4}|\d{3,5})$/;
const date = /^(?:\d{4}-\d{2}-\d{2}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日.{0,12})$/;
const front =
  /^(?:立法會|會議過程正式紀錄|香港特別行政區立法會|HONG KONG LEGISLATIVE COUNCIL|OFFICIAL RECORD OF PROCEEDINGS|LEGISLATIVE COUNCIL)$/;
/** Lines of the list of those present, as they follow its head. */
const present =
  /^(?:出席議員|缺席議員|列席政府官員|列席秘書|MEMBERS (?:PRESENT|ABSENT)|PUBLIC OFFICERS ATTENDING|CLERKS? IN ATTENDANCE|THE (?:PRESIDENT|HONOURABLE|CHIEF|FINANCIAL|SECRETARY)|PROF THE HONOURABLE|DR THE HONOURABLE|IR DR THE HONOURABLE)/;

const chineseHeading =
  /^(?:提交文件|議員質詢的(?:口頭|書面)答覆|聲明|議案|(?:政府)?法案|法案(?:首讀|二讀|三讀)|附屬法例|文件|其他文件|質詢|議員議案|休會待續議案|全體委員會審議階段|全委會審議階段|下次會議|休會|暫停會議|行政長官答問會|行政長官發言|請願書|致辭|恢復.{2,30}辯論|具立法效力的決議案|根據.{4,40}動議的議案|沒有立法效力的議案|《.{2,40}(?:條例草案|規例|令|公告|決議案)》)$/;
const englishHeading =
  /^(?:PAPERS?|TABLING OF PAPERS|(?:ORAL|WRITTEN) ANSWERS? TO QUESTIONS?|ADDRESS(?:ES)?|STATEMENTS?|(?:GOVERNMENT |MEMBERS['’] )?(?:BILLS?|MOTIONS?)|(?:FIRST|SECOND|THIRD) READING OF BILLS?|COMMITTEE STAGE|NEXT MEETING|ADJOURNMENT.{0,20}|SUSPENSION OF (?:MEETING|SITTING)|[A-Z ,()'’-]{6,80} BILL(?: \d{4})?)$/;
const procedure =
  /^(?:THE (?:PRESIDENT|CHAIRMAN|DEPUTY PRESIDENT) announced|(?:[A-Z][a-z]+ ){1,3}(?:and .{1,60} )?voted (?:for|against)|(?:功能團體|地方選區|地方選區及選舉委員會)[：:]|.{2,120}(?:議員|先生|女士)(?:投)?(?:贊成|反對|棄權)。$|主席宣布|代理主席宣布|在席議員|\([^)]{2,20}議案\)$)/;

function classify(line: LineContext): Shape | undefined {
  const { words } = line;
  if (words.length > 150) return undefined;
  if (runningHead.test(words)) return { kind: 'column' };
  if (date.test(words) || front.test(words)) return { kind: 'metadata' };
  if (/^[(（].{1,300}[)）]?$/.test(words) && !/^[(（][a-z\d一二三四五六七八九十]{1,3}[)）]/.test(words))
    return stage(line);
  if (chineseHeading.test(words) || englishHeading.test(words)) return { kind: 'heading', level: 1 };
  if (present.test(words) && !hongKongLabel(words, 0)) return { kind: 'procedural' };
  return procedure.test(words) ? { kind: 'procedural' } : undefined;
}

/** How many printed lines a stage direction may take. */
const stageLines = 8;

/** A stage direction, which may run on over lines until its bracket closes; an unclosed one is speech. */
function stage(line: LineContext): Shape | undefined {
  if (/[)）]。?$/.test(line.words)) return { kind: 'note' };
  for (let distance = 1; distance < stageLines; distance++) {
    const words = line.neighbour(distance);
    if (/[)）]。?$/.test(words)) return { kind: 'note', lineCount: distance + 1 };
    if (/[：:(（]/.test(words)) return undefined;
  }
  return undefined;
}

const hongKongLabel = (line: string, offset: number): Label | undefined =>
  chineseLabel(line, offset) ?? readCapitalLabel(line, offset, english);

export const hongKong: Dialect = {
  id: 'hong-kong',
  title: 'Legislative Council (Hong Kong)',
  jurisdiction: 'hk',
  house: 'Legislative Council',
  signs: [
    { pattern: /立法會/, weight: 5 },
    { pattern: /^(?:\d{1,2}\. )?[\u3400-\u9fff]{0,20}(?:主席|議員|長官|局長|司長)：/my, weight: 10 },
    { pattern: /[\u3400-\u9fff]{12}/, weight: 3 },
    { pattern: /\bLEGISLATIVE COUNCIL ?[─—–-]/, weight: 8 },
    { pattern: /\(in (?:Cantonese|Putonghua|English)\):/, weight: 10 },
    { pattern: /\bHong Kong\b|\bHONG KONG\b/, weight: 2 },
  ],
  rules: [],
  classify,
  readLabel: hongKongLabel,
  paragraphs: 'wrapped',
  headings: 'capitals',
  attribution: {
    ...ukCommons.attribution,
    nameLines: false,
    honorific: /^(?:(?:MR|MRS|MS|MISS|DR|PROF|IR|SIR|REV)\.? )+/,
    party: /(?!)/,
  },
  namesLost: 'never',
  questionNumber: /(?!)/,
  uin: /(?!)/,
};
