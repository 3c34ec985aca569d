/**
 * Reads the labels of the Kenyan record: titles run together (`Sen. (Prof.) Example`), brackets anywhere before the colon,
 * and the accidents of OCR (`MR.EXAMPLE`, `ME. SPEAKER`, `THE … DEPGTY SPEAKER- (Mr. Example):`). Owns the grammar of a label
 * only; what else a line can be is in kenya.ts.
 */
import type { AttributionForm, Label } from '../block.ts';
import { longestAttribution } from '../../text/limits.ts';

/** How a label opens: a title with its stop, an office, a crowd. OCR reads `MR.` as `ME.`, `MB.`, `MP.`, `KR.`, `HR.`. */
const title =
  /^(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|MISS|M[EBP]|[KH]R|Dr|DR|Prof|PROF|Eng|ENG|Hon|HON|hon|Sen|SEN|Bw|BW|Bi|BI|Mhe|MHE|Mheshimiwa|MHESHIMIWA|Seneta|SENETA|CPA|Adv|ADV|Capt|CAPT|Col|COL|Gen|GEN|Maj|MAJ|Lt|Rev|REV|Amb|AMB|Archbishop|ARCHBISHOP|Bishop|BISHOP|Madam|MADAM|H\. ?E|(?:His|Her|HIS|HER) (?:Excellency|EXCELLENCY))\b[ ,]{0,2}\.{0,2} ?/;
const excellency = /^H\. ?E\./;
const office =
  /^(?:THE|The|THe|(?:His|Her|HIS|HER) (?:Excellency|EXCELLENCY),? (?:the|The|THE)|H\. ?E\.? (?:the|The|THE)|CLERK\b|Clerk\b) ?/;
/** How labels open that have neither: a crowd, the Chair in Kiswahili. */
const otherOpening =
  /^(?:(?:AN?|An?|Some|SOME|Several) [HhSs]|SENATORS|Senators|Waheshimiwa|WAHESHIMIWA|Wabunge|WABUNGE|(?:Naibu |NAIBU |Kaimu |KAIMU )?(?:Spika|SPIKA))/;
const crowd =
  /^(?:(?:(?:AN?|An?|SOME|Some|SEVERAL|Several|THE) )?(?:(?:HON|Hon|hon|HONOURABLE|Honourable)\.? (?:MEMBERS?|[Mm]embers?)|(?:(?:HON|Hon|hon|HONOURABLE|Honourable)\.? )?(?:SENATORS?|[Ss]enators?))|(?:Waheshimiwa |WAHESHIMIWA )?(?:Wabunge|WABUNGE|Maseneta|MASENETA)|Waheshimiwa|WAHESHIMIWA)$/;
const chair =
  /^(?:(?:The|Hon|M[RSE]+S?|[KH]R|Bw|Madam)[ .]+)?(?:(?:Temporary|Dep\w{1,3}ty|Acting|First|Second) )*(?:Speaker|Chair(?:man|person|lady|woman)?|(?:Mheshimiwa |Mhe\. )?(?:Naibu |Kaimu )?Spika(?: wa Muda)?)$/i;
const officeWord =
  /\b(?:minister|attorney|leader|president|whip|secretary|chair\w*|prime|governor|clerk|speaker)\b/i;
/** A word that no office's name has: with it a sentence begins as one does, `The Minister has told us this: …`. */
const foreignWord = / (?!(?:of|for|in|the|and|to|on|with|at|de|state|charge|ctd)\b)\p{Ll}/u;
const personTitle = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Hon|Sen|Rev|Capt|Col|Gen|Maj|Amb|Archbishop|Bishop|M)\b/i;
/** Brackets that hold a title alone belong to the name: `Sen. (Dr.) Example`. */
const bareTitle =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Rev|Capt|Col|Gen|Maj|Amb|Arch|Bishop|Rtd|Canon|CPA|Adv)\b[., ]*(?:\([Rr]td\)|[Rr]td)?\.?$/i;
const particle = /^(?:ole|arap|wa|bin|al|el|Arap|Ole)$/;
/** Orders and seats behind a name: `, EGH, MP`. A Chair is called `, SIR` in the words of a speech. */
const postNominals = /^(?:, ?(?!SIR\b)\p{Lu}{2,4})+$/u;

/** A name without the letters behind it. */
function withoutLetters(name: string): string {
  const comma = name.indexOf(',');
  return comma > 0 && postNominals.test(name.slice(comma)) ? name.slice(0, comma) : name;
}

const nameWord = /^["'’“]?(?:[ae]l-)?\p{Lu}[\p{L}\d.'’"`“-]*$/u;
const longestName = 45;
const mostWords = 5;

interface Cut {
  readonly name: string;
  readonly groups: readonly string[];
  /** Index behind the label's last character that is no terminator. */
  readonly end: number;
  readonly textStart: number;
}

/** The bracket that closes one, others in between; where OCR lost some, the next one that closes. */
function closing(line: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const letter = line.charAt(at);
    if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return at;
    else if (letter === ':') break;
  }
  const next = line.indexOf(')', open);
  return next >= 0 && next < limit ? next : -1;
}

/** Where a bracket opens, or a label ends: at a colon, or at a verb that ends the line. */
const stop = /[(:]|seconded\.?\s*$/g;

/** Splits the words before the first colon outside brackets, or before `seconded.`, into name and brackets. */
function cut(line: string): Cut | undefined {
  const limit = Math.min(line.length, longestAttribution);
  const groups: string[] = [];
  let name = '';
  let from = 0;
  stop.lastIndex = 0;
  for (let found = stop.exec(line); found && found.index < limit; found = stop.exec(line)) {
    const at = found.index;
    name += line.slice(from, at);
    if (found[0] === ':') return { name, groups, end: at, textStart: skip(line, at + 1) };
    if (found[0] !== '(') return { name, groups, end: at, textStart: at };
    const close = closing(line, at, limit);
    if (close < 0) return undefined;
    const group = line.slice(at + 1, close).trim();
    if (bareTitle.test(group)) name += `${group} `;
    else groups.push(group);
    from = stop.lastIndex = close + 1;
  }
  return undefined;
}

function skip(line: string, from: number): number {
  let at = from;
  while (at < line.length && ' _.-\t'.includes(line.charAt(at))) at++;
  return at;
}

/** One space between words, one behind a title's stop; no dashes, quotation marks and stops of OCR at the end. */
const tidy = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/ ?\.{1,2} ?(?=\p{L}{2})/gu, '. ')
    .replace(/(?<![\s.,;'"_-])[\s.,;'"_-]+$/, '')
    .trim();

/** @param held whether the name of who holds an office ends the label */
function formOf(name: string, held: boolean): AttributionForm | undefined {
  if (crowd.test(name)) return 'crowd';
  if (chair.test(name)) return 'chair';
  if (office.test(name)) {
    return held ||
      (officeWord.test(name) && !/[.;?!]/.test(name.replace(excellency, '')) && !foreignWord.test(name))
      ? 'office'
      : undefined;
  }
  return isPersonal(name) ? 'person' : undefined;
}

function isPersonal(name: string): boolean {
  let bare = name;
  for (let opening = title.exec(bare); opening; opening = title.exec(bare))
    bare = bare.slice(opening[0].length);
  if (bare === name || bare.length > longestName || /[,;?!]/.test(bare)) return false;
  const words = bare.split(' ');
  return (
    words.length <= mostWords &&
    words.every((word) => nameWord.test(word) || particle.test(word)) &&
    !/\b(?:speaker|sir|question|order|motion)\b/i.test(bare)
  );
}

/**
 * Reads the label at the start of a line.
 * @param offset UTF-16 offset of the line in the text, added to every span of the answer
 */
export function readKenyanLabel(line: string, offset: number): Label | undefined {
  if (!title.test(line) && !office.test(line) && !otherOpening.test(line)) return undefined;
  const parts = cut(line);
  if (!parts) return undefined;
  const name = withoutLetters(tidy(parts.name));
  let end = parts.end;
  while (end > 0 && ' .-_'.includes(line.charAt(end - 1))) end--;
  const form = formOf(
    name,
    line.charAt(end - 1) === ')' && parts.groups.some((group) => personTitle.test(group)),
  );
  if (!form) return undefined;
  // `(Northtown North, ODM)` holds the constituency and the party.
  const printed = form === 'person' ? parts.groups.flatMap((group) => group.split(', ')) : parts.groups;
  const groups = printed.map(tidy).filter((group) => group !== '');
  const attribution = {
    start: offset,
    end: offset + end,
    form,
    name,
    groups,
    textStart: offset + parts.textStart,
  };
  return { attribution, strong: true };
}
