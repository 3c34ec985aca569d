/**
 * The signs by which recognise.ts tells a transcript from other texts, with their weights. Owns the tables and nothing
 * else. The weights were set by hand and tried on transcripts of a dozen legislatures, whole and in pieces, and on some
 * thousand texts of other kinds; a new sign needs a line in the test's tables for both.
 */

/** Something to be counted in a text. */
export interface Sign {
  readonly name: string;
  /** Score of one occurrence. */
  readonly weight: number;
  /** Occurrences beyond this number add nothing. */
  readonly most: number;
  /** Always global; alternatives of literal words and bounded runs only, so that one pass over the text suffices. */
  readonly pattern: RegExp;
}

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:${WEEKDAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? ?(?:of )?${MONTH},? \\d{4}`;
const HONORIFIC = '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Hon|Sen|Senator|Deputy|Prof|Rev)';

/** Heads that only an official report prints. */
export const HEADS: readonly Sign[] = [
  {
    name: 'volume line',
    weight: 10,
    most: 1,
    pattern: new RegExp(`^(?:Volume \\d+: )?debated on ${DATE}`, 'gm'),
  },
  {
    name: 'symbol of a verbatim record',
    weight: 10,
    most: 1,
    pattern: /^[ \t]*(?:United Nations[ \t]{1,20})?(?:[AS](?:\/(?:\d{1,3}|ES-\d{1,2}))?|CD)\/PV\.\d/gm,
  },
  { name: 'historic sitting line', weight: 10, most: 1, pattern: /^(?:§ ?|H[CL] Deb |HANSARD 1803)/gm },
  {
    name: 'Congressional Record',
    weight: 10,
    most: 1,
    pattern: /^\[Congressional Record |\[\[Page [DEHS]\d+\]\]/gm,
  },
  {
    name: 'Official Report',
    weight: 6,
    most: 1,
    pattern: /^[^a-z\r\n]{0,40}(?:Official Reports?|OFFICIAL REPORT|HANSARD|Hansard)\b[^\r\n]{0,60}$/gm,
  },
  {
    name: 'name of a chamber',
    weight: 4,
    most: 1,
    pattern:
      /^[ \t]*(?:(?:THE |The )?House of (?:Commons|Lords|Representatives|Assembly)|HOUSE OF (?:COMMONS|LORDS|REPRESENTATIVES)|(?:COMMONS|LORDS) (?:DEBATES|CHAMBER)|Westminster Hall|(?:Dáil|Seanad) Éireann|National Assembly|NATIONAL ASSEMBLY|Security Council|General Assembly|New Zealand Parliament|Scottish Parliament|Northern Ireland Assembly|Senedd Cymru|The Senedd met|Welsh Parliament|London Assembly|TYNWALD|Tynwald|(?:Lok|Rajya) Sabha|(?:LOK|RAJYA) SABHA|D(?:ewan|EWAN) (?:Rakyat|RAKYAT|Negara|NEGARA)|Legislative Assembly of|LEGISLATIVE ASSEMBLY OF|立法會)\b/gm,
  },
  {
    name: 'proceedings head',
    weight: 4,
    most: 1,
    pattern:
      /^(?:PROCEEDINGS OF|Proceedings of|PARLIAMENTARY DEBATES|Parliamentary Debates|.{0,40}會議過程正式紀錄)/gm,
  },
  {
    name: 'date line',
    weight: 2,
    most: 1,
    pattern: new RegExp(`^[ \\t]*(?:${DATE}|${WEEKDAY}, ${MONTH} \\d{1,2}, \\d{4})`, 'gm'),
  },
  {
    name: 'order of business',
    weight: 4,
    most: 2,
    pattern:
      /^(?:Oral Answers? to Questions?|ORAL ANSWERS? TO QUESTIONS?|Topical Questions|Questions? for (?:Short|Oral) |Written (?:Answers|Statements)|Points? of Order|POINTS? OF ORDER|GOVERNMENT ORDERS|ROUTINE PROCEEDINGS|Business of the House|Leaders['’] Questions|PAPERS LAID|(?:(?:Corrected|Uncorrected|Unrevised) )?[Oo]ral evidence: |Mayor['’]s Question Time|Transcript of Agenda Item|Examination of [Ww]itness|QUESTIONS? BY PRIVATE NOTICE|APPROPRIATION BILL|Prayers?\b|PRAYERS?\b|Paidir)/gm,
  },
];

/** Lines and attributions in the manner of a report. */
export const LINES: readonly Sign[] = [
  {
    name: 'the Chair as attribution',
    weight: 3,
    most: 4,
    pattern:
      /^[ \t]*(?:(?:Mr|Mrs|Madam|MR|MADAM|The|THE|the|An|Le|La)\.? )?(?:Temporary |Acting |ACTING |Deputy |DEPUTY |Hon\. |Assistant )*(?:Speaker|SPEAKER|Chair(?:man|person|woman)?|CHAIR(?:MAN|PERSON)?|PRESIDENT|Ceann Comhairle|Cathaoirleach|Leas-Cheann Comhairle|Président|主席)(?: \([^()\r\n]{2,60}\)){0,2}(?: ?[:：.][ —-]|：|\r?$)/gm,
  },
  {
    name: 'attribution with seat and party',
    weight: 3,
    most: 4,
    pattern:
      /^(?:\d+\. )?[A-Z][^\r\n():]{2,50}(?:, )?\([^()\r\n:]{2,60}\) ?\((?:Lab|Con|LD|SNP|DUP|Ind|PC|Green|Alliance|SDLP|CB|UUP|Lab\/Co-op|Non-Afl|Ab|[A-Z]{2,4})\)/gm,
  },
  {
    name: 'attribution with party',
    weight: 3,
    most: 4,
    pattern:
      /^(?:\d+\. )?(?:[A-Z][^\r\n():]{2,60}) \((?:[^()\r\n:]{2,120}, (?:Lib|CPC|NDP|BQ|GP|PCC|Lab|Ind)\.?|(?:Labour|National|Green|ACT|NZ First)(?:—[^()\r\n:]{2,40})?|[A-Z][^()\r\n:]{1,40}—[^()\r\n:]{2,80})\)(?: \(\d\d:\d\d\))?/gm,
  },
  {
    name: 'attribution with office',
    weight: 3,
    most: 4,
    pattern:
      /^[ \t]*(?:The|THE) [^\r\n():]{0,60}(?:Minister|MINISTER|Secretary|SECRETARY|Chancellor|Solicitor.General|Attorney.General|Leader|Advocate|PRESIDENT|PREMIER)\b[^\r\n():]{0,110}\([^()\r\n]{3,60}\)/gm,
  },
  {
    name: 'capitals attribution',
    weight: 2,
    most: 4,
    pattern:
      /^[ \t]*(?:Hon|HON|Rt|Mr|MR|Ms|MS|Mrs|MRS|Dr|DR|Senator|The|THE)\.? (?:(?:Hon|HON|Dr|DR)\.? )?[^a-z\r\n:]{3,50}(?: \([^()\r\n]{2,90}\)){0,2}(?: \(\d\d:\d\d\))?(?::|\.[-–—]) /gm,
  },
  {
    name: 'titled attribution',
    weight: 0.5,
    most: 6,
    pattern: new RegExp(
      `^[ \\t]*(?:§ ?)?(?:(?:Rt )?Hon\\.? )?${HONORIFIC}\\.? [A-Z][^\\r\n:.]{2,60}(?: ?[:：]|\\. (?:Mr|Mad|I ))`,
      'gm',
    ),
  },
  {
    name: 'US attribution',
    weight: 3,
    most: 4,
    pattern:
      /^ {2}(?:Mr|Ms|Mrs|Miss)\. [A-Z][A-Za-z.' -]{2,40}\. (?:Mr\. (?:Speaker|President|Chairman)|Madam (?:Speaker|President))|^ {2}The (?:SPEAKER|PRESIDING OFFICER|Acting |CHAIRMAN)/gm,
  },
  {
    name: 'letters of an elected Member',
    weight: 1,
    most: 4,
    pattern: /^[A-Z][^\r\n():,]{3,50} (?:AM|MS|MSP|MLA|MHK|MLC|MEP)(?: \([^()\r\n]{3,60}\))?: /gm,
  },
  {
    name: 'numbered question of a committee',
    weight: 2,
    most: 3,
    pattern: /^Q ?\d{1,3}\.?[ \t]{1,30}[A-Z][^:\r\n]{2,50}: /gm,
  },
  {
    name: 'name above or before the time',
    weight: 2,
    most: 3,
    pattern: /^[A-Z][A-Za-z’' -]{3,50}[ \n]\d\d:\d\d:\d\d$/gm,
  },
  { name: 'asked—', weight: 4, most: 2, pattern: /^.{3,120}was asked ?[—–-]/gm },
  {
    name: 'asked the Minister',
    weight: 2,
    most: 3,
    pattern:
      /\b(?:asked|[Tt]o ask) (?:Her Majesty['’]s|His Majesty['’]s|[Tt]he) (?:Government|Secretary of State|[A-Z][a-z]+ Secretary|Prime Minister|Minister|First Lord|Chancellor|President of|Taoiseach|Tánaiste|Attorney|Under.Secretary)/gm,
  },
  { name: 'question number', weight: 2, most: 3, pattern: /[[(](?:HL)?\d{5,6}[\])][ \t\r]*$/gm },
  {
    name: 'column mark',
    weight: 3,
    most: 2,
    pattern: /^(?:\d{1,2} [A-Z][a-z]+ \d{4} : )?(?:Column|col\.) \d+|^\d{1,4}(?:WH|W|WS)\r?$/gm,
  },
  {
    name: 'note',
    weight: 2,
    most: 3,
    pattern:
      /[[(](?:Interruption|Laughter|Applause|Interjections?|HON\.? MEMBERS|Hon\.? [Mm]embers|Some hon|Translation|English|Traduction|Français|An hon|Mr\.? Speaker in the Chair|Madam Deputy Speaker in the Chair)[^\])\r\n]{0,40}[\])]|^(?:Several|Some|An|Des) hon\. [Mm]embers?\b|^● \(\d{4}\)/gm,
  },
  {
    name: 'interjecting',
    weight: 2,
    most: 2,
    pattern: /^[^\r\n:]{3,50} interjecting[—–-]|\(Honourable [^()\r\n]{3,40} interjects\)/gm,
  },
  {
    name: 'division',
    weight: 4,
    most: 2,
    pattern:
      /^(?:Division (?:No\. )?\d+|The (?:House|Committee|Dáil|Assembly) (?:having )?divided|Tellers? (?:for|of) the|\[?AYES\b|NOES\b|[^\r\n]{0,20}\b(?:Ayes|AYES|Tá|Contents?|Not-Contents?)[ ,:]+\d+)/gm,
  },
  {
    name: 'Chinese attribution',
    weight: 2,
    most: 5,
    pattern: /^(?:[\u4e00-\u9fff]{2,4}議員|主席|[\u4e00-\u9fff]{2,8}(?:局長|司長)|行政長官)：/gm,
  },
];

/** What Members say and clerks write. */
export const WORDS: readonly Sign[] = [
  {
    name: 'address of a Member',
    weight: 1.5,
    most: 6,
    pattern:
      /\bhon\.? (?:and (?:learned|gallant|Reverend) )?(?:Friend|Member|Gentlem[ae]n|Lady|Ladies|friend|member|gentlem[ae]n|lady|MEMBERS)/g,
  },
  {
    name: 'address of a Lord',
    weight: 1.5,
    most: 6,
    pattern:
      /\b(?:noble (?:and learned |and gallant )?(?:Lords?|Baroness|Earl|Viscount|Friend|friend|Countess|Marquess|Duke)|My Lords,|your Lordships)/g,
  },
  {
    name: 'address of the Chair',
    weight: 1,
    most: 8,
    pattern:
      /\b(?:M(?:r\.?|s\.?|adam|me|adame) (?:la |le )?(?:Temporary |Acting |vice-)?(?:Deputy )?(?:Speaker|SPEAKER|Chair|President|présidente?|Président)|[Mm]onsieur le Président|Hon\.? (?:House )?(?:Deputy )?(?:Speaker|Chair)|Ceann Comhairle|Cathaoirleach|Taoiseach|Tánaiste|Presiding Officer|Llywydd|Yang di-Pertua)/g,
  },
  {
    name: 'address of another kind',
    weight: 1,
    most: 6,
    pattern:
      /\b(?:[Hh]onou?rable (?:[Mm]embers?|[Gg]entlem[ae]n|[Ff]riend|[Cc]olleagues?|[Mm]inister|Prime Minister|[Ss]enators?)|[Tt]he (?:member|Member|député) (?:for|de|from) [A-Z]|(?:le|la) député|Deputy [A-Z][a-z]+['’ ]|[Hh]on\.? Deput|the gentle(?:man|woman) from|(?:Mr|Ms|Mrs)\. [A-Z]+ of [A-Z]|Senator [A-Z]|those opposite|the (?:shadow )?(?:Minister|minister)\b|Members opposite)/g,
  },
  {
    name: 'procedure',
    weight: 2,
    most: 4,
    pattern:
      /\b(?:beg to (?:move|ask)|beg leave to|[Oo]n a point of order|point of information|[Qq]uestion (?:put|proposed|agreed|accordingly)|Motion (?:made|agreed|put)|motion (?:agreed|carried)|be (?:now )?read (?:a|the) (?:first|second|third|First|Second|Third) time|(?:first|second|third|First|Second|Third) reading|Order, order|Bill (?:read|reported|accordingly)|[Aa]mendment,? (?:by leave,? )?(?:agreed|withdrawn|negatived|proposed)|House (?:met|adjourned|resolved|divided)|took the (?:[Cc]hair|CHAIR)|give way|to table|unanimous consent|yield (?:myself|such time|the floor|to the|back)|the floor|take (?:the chair|note)|Standing Orders?|Question Time|Sitting (?:suspended|resumed)|Clause \d+|Vote No)\b/g,
  },
  {
    name: 'the House',
    weight: 0.5,
    most: 8,
    pattern:
      /\b(?:this|the|your|that|both|au|de la) (?:[Hh]ouses?|Committee|Chamber|Assembly|Dáil|Seanad|Parliament|Senate|Sénat|Chambre|Council)\b/g,
  },
];

/** Marks of other kinds of text. */
export const CONTRARY: readonly Sign[] = [
  {
    name: 'reported speech',
    weight: -2,
    most: 6,
    pattern:
      /[,.!?][”"’'] (?:(?:he|she|they|I|[A-Z][a-z]+(?: [A-Z][a-z]+)?|[Tt]he [A-Za-z]+(?: [A-Z][a-z]+)?) (?:said|says|told|asked|replied|added|cried|answered|whispered|wrote|shouted)|(?:said|says|asked|replied|added|cried|answered)\b)/g,
  },
  {
    name: 'news report',
    weight: -4,
    most: 3,
    pattern:
      /\b(?:told|telling) (?:MPs|peers|the Commons|Parliament|the House of Commons|reporters|the BBC|lawmakers|journalists)\b|^(?:Published|Last updated|By [A-Z][a-z]+ [A-Z][a-z]+,? [A-Z]|Read more|Share this|Photograph:|Related)/gm,
  },
  {
    name: 'mail header',
    weight: -5,
    most: 3,
    pattern: /^(?:>+ ?)?(?:From|To|Cc|Subject|Sent|Message-ID|Reply-To): /gm,
  },
  { name: 'mark-up', weight: -3, most: 4, pattern: /^(?:#{1,6} |```|\|.{1,200}\|$|<[a-z!?/])|\]\(https?:/gm },
  {
    name: 'log line',
    weight: -3,
    most: 6,
    pattern: /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^(?:\[?(?:INFO|WARN|ERROR|DEBUG)\b)/gm,
  },
  {
    name: 'code',
    weight: -2,
    most: 8,
    pattern: /(?:[{}]|\);)\r?$|^[ \t]*(?:import|const|let|def|#include|export|private|static) [\w{<"'(]/gm,
  },
  {
    name: 'chat line',
    weight: -3,
    most: 6,
    pattern: /^\[?\d{1,2}[:/.]\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]? ?(?:- )?[<@A-Za-z][^\r\n:>]{0,30}[:>] /gm,
  },
  {
    name: 'act and scene',
    weight: -6,
    most: 2,
    pattern:
      /^(?:ACT|SCENE|Act|Scene|CHAPTER|Chapter) (?:[IVX]+|\d+|[Oo]ne|ONE)\b|^(?:Enter|Exit|Exeunt)\b/gm,
  },
];
