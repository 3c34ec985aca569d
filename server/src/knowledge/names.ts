/**
 * Names as they are printed and as they are called. Owns the reading of honorifics and the forms under which a peer is
 * addressed; knows no person.
 */
import { foldName } from './spelling.ts';

/** A name without its honorific, with what the honorific says about gender. */
export interface ReadName {
  /** Folded, see {@link foldName}. */
  readonly rest: string;
  readonly honorific: boolean;
  readonly gender: 'male' | 'female' | undefined;
}

const MALE = new Set(['mr', 'sir', 'm']);
const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame', 'mme']);
const NEUTRAL = new Set(
  'dr professor rt right hon honourable honorable the deputy senator minister captain major colonel general admiral'.split(
    ' ',
  ),
);
const PEERAGE = /^(?:lord|baroness|lady|viscount|viscountess|earl|countess|marquess|duke|duchess) /;
const PRINTED_PEERAGE = /^(?:Lord|Baroness|Lady|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Duchess) /;
/** What stands before a peer's title in the Lords: `the noble Baroness, Lady …`, `my noble and learned friend Lord …`. */
const NOBLE =
  /^(?:the |my )?noble (?:and (?:learned|gallant) )?(?:lord|baroness|earl|viscount|viscountess|countess|marquess|lady|friend)s? (?=(?:the )?(?:lord|baroness|earl|viscount|viscountess|countess|marquess|lady|duke) )/;
const PRELATE = /^(?:the )?(?:right|most) reverend prelate (?:the )?(?=(?:arch)?bishop )/;
const LADIES = new Set(['baroness', 'countess', 'viscountess', 'marchioness', 'lady']);
const LORDS = new Set(['lord', 'viscount', 'earl', 'marquess', 'baron']);

/** Whether a folded name is a peer's title. */
export function isPeerage(folded: string): boolean {
  return PEERAGE.test(folded);
}

/** Reads `Mr Brown`, `the noble Baroness, Lady Hayter`, `Rt Hon Dame …`. */
export function readName(name: string): ReadName {
  const words = foldName(name).replace(NOBLE, '').replace(PRELATE, '').split(' ');
  let gender: ReadName['gender'];
  let index = 0;
  for (; index < words.length - 1; index += 1) {
    const word = words[index] ?? '';
    if (MALE.has(word)) gender = 'male';
    else if (FEMALE.has(word)) gender = 'female';
    else if (!NEUTRAL.has(word)) break;
  }
  return { rest: words.slice(index).join(' '), honorific: index > 0, gender };
}

/** The title without its territory: `Lord Wallace of Saltaire` → `lord wallace`; `Earl of Avon` → `earl avon`. */
function shortTitle(folded: string): string {
  const words = folded.split(' ');
  if (words[1] === 'of') return [words[0], ...words.slice(2)].join(' ');
  const territory = words.indexOf('of', 2);
  return territory === -1 ? folded : words.slice(0, territory).join(' ');
}

/** A peeress of any rank is called Lady, a peer Lord: `baroness hayter` → `lady hayter`. */
function calledAs(folded: string): readonly string[] {
  const space = folded.indexOf(' ');
  const rank = folded.slice(0, space);
  const rest = folded.slice(space);
  if (LADIES.has(rank)) return [folded, `lady${rest}`];
  return LORDS.has(rank) ? [folded, `lord${rest}`] : [folded];
}

/** Folded forms under which somebody of this name is found. */
export function nameKeys(name: string): readonly string[] {
  const folded = foldName(name);
  if (!PEERAGE.test(folded)) return [folded];
  return [...new Set([folded, shortTitle(folded)].flatMap(calledAs))];
}

const LAST_WORD = /(?<![^\s-])[^\s-]+$/;

/**
 * The word of a name, folded, under which all its forms are kept: of a peer's title the first after the rank, of other names the
 * last. `name` as printed or folded.
 */
export function keyWord(name: string): string {
  const isTitle = PEERAGE.test(name) || PRINTED_PEERAGE.test(name);
  if (!isTitle) return foldName(LAST_WORD.exec(name)?.[0] ?? name);
  const [, first = '', second = ''] = foldName(name).split(' ');
  return first === 'of' ? second : first;
}
