/**
 * The words by which a motion is made, put and decided. Owns the printed forms of all legislatures; motions.ts says which
 * decision belongs to which motion. Offsets are relative to the words given.
 */

/** How a motion ended, as printed. */
export type MotionOutcome = 'agreed' | 'negatived' | 'withdrawn';

/** Where a wording stands in the words that make a motion; from the end of the words on where it follows below. */
export interface MotionStart {
  /** Offset of `That …`, or of the amendment that is moved. */
  readonly wording: number;
  /** Whether the wording stands in the paragraphs below. */
  readonly isBelow: boolean;
}

const moving =
  /\bI (?:(?:beg to|now|also|formally|therefore|hereby|wish to|would like to|seek leave to|ask leave to) )?move\b(?: the following [Mm]otion)?/g;
/** What follows the verb: the wording at once, an amendment, or the end of the paragraph. */
const wordingNext = /^[,:;\s—–-]{0,6}["“‘']?(?=(?:[Tt]hat|THAT)\b)/;
const amendmentNext =
  /^ (?:(?:the|an|opposition|government|manuscript) )?(?=(?:[Aa]mendments?|[Nn]ew [Cc]lauses?) (?:No\. ?)?[(\d])/;
const nothingNext = /^[,:;\s—–-]{0,6}$/;

/** Where the name of an amendment ends: before what is said of it. */
const amendmentEnd = /(?<!\bNo)\.|[,:;—]|\s(?:on behalf|standing|which)\b/;

/** The end of a sentence, abbreviations aside. */
const sentenceEnd = /(?<!\b(?:No|hon|Hon|Mr|Mrs|Ms|Dr|St))\.(?= \p{Lu})/u;

/** The end of the sentence that holds an offset. */
export function endOfSentence(words: string, from: number): number {
  const stop = words.slice(from).search(sentenceEnd);
  return stop < 0 ? words.length : from + stop + 1;
}

/** The end of a moved wording that begins at an offset: of an amendment's name, of a spoken sentence, of a printed motion. */
export function endOfMoved(words: string, from: number): number {
  if (words.startsWith('that ', from)) return endOfSentence(words, from);
  if (/^that\b/i.test(words.slice(from, from + 5))) return words.length;
  const stop = words.slice(from).search(amendmentEnd);
  return stop < 0 ? words.length : from + stop;
}

/** A Member's words that move something: `I beg to move, That …`, `by leave—I move:`. */
export function readMoving(words: string): MotionStart | undefined {
  if (!words.includes(' move')) return undefined;
  for (const found of words.matchAll(moving)) {
    const behind = found.index + found[0].length;
    const rest = words.slice(behind, behind + 80);
    const next = wordingNext.exec(rest) ?? amendmentNext.exec(rest);
    if (next) return { wording: behind + next[0].length, isBelow: false };
    if (nothingNext.test(words.slice(behind))) return { wording: words.length, isBelow: true };
  }
  return undefined;
}

/** Words of the Table that make or put a motion; what stands behind them is its wording, here or below. */
const tabled =
  /^\(?(?:Motion made(?:, and|,? and)? Question (?:proposed|put)|Motion made|Question (?:again )?(?:put|proposed)|Amendments? proposed|Debate resumed (?:on|from)|Consideration resumed|Moved by|Ordered|Resolved|A (?:party|personal|split-party) vote was called for on the question)\b/;
/** Orders and resolutions tell a decision with its wording. */
const decided = /^(?:Ordered|Resolved)\b/;
const thatClause = /(?:^|[\s—–"“‘'(])(?=(?:That|THAT|that)\b)/;
/** Longest words between the verb of the Table and `That`: a Standing Order in brackets, a date. */
const longestLead = 200;

/** A line of the Table that makes, puts or tells a motion. */
export function readTabled(words: string): (MotionStart & { readonly isDecided: boolean }) | undefined {
  const head = tabled.exec(words)?.[0];
  if (head === undefined) return undefined;
  const rest = words.slice(head.length, head.length + longestLead);
  const isDecided = decided.test(words);
  const that = thatClause.exec(rest);
  if (that) return { wording: head.length + that.index + that[0].length, isBelow: false, isDecided };
  const isOpen = /[,:—–-]$/.test(words) || head === words || /\bmotion:?$/.test(words);
  return isOpen ? { wording: words.length, isBelow: true, isDecided } : undefined;
}

/** What the Chair puts: `The question is that the bill now be read a second time.` */
const chairPuts = /\b[Tt]he question is,? (?=[Tt]hat\b|the (?:amendment|motion|clause|bill)s?\b)/;

/** Offset of the wording in the Chair's words that put a question. */
export function readPutByChair(words: string): number | undefined {
  const found = chairPuts.exec(words);
  return found ? found.index + found[0].length : undefined;
}

const subject =
  /^[[(]?(?:So |And |Accordingly,? )?(?:[Tt]he |(?:Main|Original|Whereupon the) )?(?:[Qq]uestion|[Mm]otion|[Aa]mendments?|[Rr]esolution|[Cc]lause|(?:Lords |New |Government )?[A-Z]?[a-z]{0,10} ?[Bb]ill|draft resolution|agenda)\b/;
const withdrawn = /\bwithdrawn\b/;
const negatived = /\b(?:negatived|defeated|rejected|lost|not agreed to|not carried|not passed)\b/;
const agreed =
  /\b(?:agreed(?: to)?|carried|adopted|passed|made|resolved in the affirmative|read (?:a|the) (?:first|second|third|First|Second|Third) time)\b/;
const soDecided = /^It was so (?:decided|ordered)\b/;
const disagreed = /\bdisagreed\b/;
/** The Chair's own words on the result of a vote. */
const declared =
  /\bI declare the (?:motion|amendment|question|bill)s? (?:(carried|passed|adopted)|(lost|defeated|negatived|rejected))\b/i;
/** A decision is one short sentence. */
const longestDecision = 200;

/** Decisions that some records print like speech: these words and no others. */
const onlyDecision =
  /^(?:(?:Main |Original )?(?:Question|Motion|Amendment|Clause|Resolution)s?,?(?: (?:put and|accordingly|by leave,?|declared))? (?:agreed to|negatived|withdrawn|passed|carried|lost))\.?$/;

/** Whether a paragraph is a decision and nothing else. */
export const isDecision = (words: string): boolean => onlyDecision.test(words);

/** What a procedural line decides. `Lords amendment 1 disagreed to` tells of an amendment and decides no question. */
export function readOutcome(words: string): MotionOutcome | undefined {
  if (words.length > longestDecision) return undefined;
  if (soDecided.test(words)) return 'agreed';
  if (!subject.test(words) || disagreed.test(words)) return undefined;
  if (withdrawn.test(words)) return 'withdrawn';
  if (negatived.test(words)) return 'negatived';
  return agreed.test(words) ? 'agreed' : undefined;
}

/** What the Chair declares to be decided. */
export function readDeclared(words: string): MotionOutcome | undefined {
  const found = declared.exec(words.slice(0, longestDecision));
  if (!found) return undefined;
  return found[1] === undefined ? 'negatived' : 'agreed';
}

/** Whether a decision is that of the first motion, amendments to it being done with. */
export const isOfMainQuestion = (words: string): boolean => /^\(?(?:Main|Original) [Qq]uestion\b/.test(words);

const bracketed = /^[[(]([^[\]()]{2,60})[\])]\.?$/;
const dashBefore = /[.,]?\s?[—–-]{1,2}\s?$/;

/** The mover in brackets behind a wording, `.—[Mr. Example.]`, and where the wording ends. */
export function readMover(wording: string): { readonly mover: string; readonly end: number } | undefined {
  const open = Math.max(wording.lastIndexOf('['), wording.lastIndexOf('('));
  const mover = open < 0 ? undefined : bracketed.exec(wording.slice(open))?.[1];
  if (mover === undefined) return undefined;
  const from = Math.max(0, open - 6);
  const dash = dashBefore.exec(wording.slice(from, open));
  return dash ? { mover: mover.trim().replace(/\.$/, ''), end: from + dash.index } : undefined;
}
