/**
 * The grammar of parliamentary address: how a Member is spoken of in the Chamber (Erskine May 21.25). Owns the forms and
 * what each says of the person meant; whom it means is for references/.
 */
import type { Span } from '../layout/block.ts';
import { latinLetters } from '../text/characters.ts';

/** A form of address in a text. */
export interface Address extends Span {
  /** `friend`: my hon. Friend; `lady`, `gentleman`, `member`: the hon. Lady and so on. */
  readonly form: 'friend' | 'lady' | 'gentleman' | 'member';
  /** `right hon.`: the person is a Privy Counsellor. */
  readonly privyCounsellor: boolean;
  /** The seat in `the hon. Member for X`, as printed. */
  readonly constituency?: string;
  /** Rank of a peer in the form, as printed: `Lord`, `Baroness`. */
  readonly rank?: string;
  /** The name in brackets behind the seat; of a peer the title behind the form: `Lord Example`. */
  readonly name?: string;
  /** The office in `my right hon. Friend the Home Secretary`. */
  readonly office?: string;
  /** The part of the country in `the gentleman from Ohio`. */
  readonly state?: string;
}

/** Words may be parted by a line break: texts copied out of a PDF wrap their lines. */
const wrapped = (source: string): string => source.replaceAll(' ', String.raw`[ \n]`);

const honourable = String.raw`(?:(?:[Rr]ight|[Rr]t\.?) )?[Hh]on(?:\.|ourable)? (?:and (?:learned|gallant) )?`;
const anyForm = wrapped(
  String.raw`(?:[Mm]y|[Oo]ur) (${honourable})([Ff]riend|[Cc]olleague)\b|(?:[Tt]he|[Tt]hat|[Tt]his) (${honourable})(Friend|Lady|Gentleman|Member|[Ll]ady|[Gg]entleman|[Mm]ember|[Cc]olleague)\b`,
);
const forms = new RegExp(String.raw`\b(?:${anyForm})`, 'g');
const formHere = new RegExp(anyForm, 'y');
const capitalised = String.raw`(?:St\. )?[A-Z][${latinLetters}’'-]*`;
const connecting = String.raw`(?:,? and (?:the )?|, | upon | on | of (?:the )?| in | under | le | by | with | the | )`;
const seatName = String.raw`(?:[Tt]he )?${capitalised}(?:${connecting}${capitalised}){0,9}`;
/** `the Member for X (Name)` behind a Friend, `for X (Name)` behind a Member. */
const seat = new RegExp(
  wrapped(
    String.raw`^(?:,? the (?:[Rr]ight )?(?:[Hh]on\. )?Member)? for (${seatName})(?: \(([A-Z][^()]{2,50})\))?`,
  ),
);
/** The head of a list of seats, or of one seat without "hon.". */
const seatListHere = /[Mm]embers?(?=[ \n]for[ \n])/y;
const nextSeat = new RegExp(
  wrapped(String.raw`^(?:,| and|, and)? for (${seatName})(?: \(([A-Z][^()]{2,50})\))?`),
);
const office = new RegExp(
  wrapped(
    String.raw`^,? the ((?:[Ss]hadow )?(?:[A-Z][${latinLetters}-]*)(?:(?: (?:of|for|to|the|and)){0,2},? [A-Z][${latinLetters}-]*){0,9})`,
  ),
);

/** Canada prints the forms in small letters, and `my hon. colleague` of any party. */
function formOf(printed: string): Address['form'] {
  const word = printed.toLowerCase();
  return word === 'friend' || word === 'lady' || word === 'gentleman' ? word : 'member';
}

/** How far behind a form of address its seat or office is read. */
const tailReach = 200;

/** The forms of address in `text` between two offsets, in order. */
export function findAddresses(text: string, start: number, end: number): Address[] {
  const words = text.slice(start, end);
  return Array.from(words.matchAll(forms), (match) => readForm(text, start + match.index, end, match));
}

/** The first form of address before an offset that is as it should be. */
export function firstAddress(
  text: string,
  end: number,
  isMeant: (address: Address) => boolean,
): Address | undefined {
  for (const match of text.slice(0, end).matchAll(forms)) {
    const address = readForm(text, match.index, end, match);
    if (isMeant(address)) return address;
  }
  return undefined;
}

/** The form of address that begins at an offset, read no further than `end`. */
export function addressAt(text: string, at: number, end: number): Address | undefined {
  formHere.lastIndex = at;
  const match = formHere.exec(text);
  return match && at + match[0].length <= end ? readForm(text, at, end, match) : undefined;
}

const comma = 0x2c;
const isGap = (code: number): boolean => code === 0x20 || code === 0x0a;

/** Whether a word that begins with one of two letters stands at an offset, behind a space and perhaps a comma. */
function isFollowed(text: string, at: number, letter: string, other: string): boolean {
  const from = text.charCodeAt(at) === comma ? at + 1 : at;
  return (
    isGap(text.charCodeAt(from)) && (text.startsWith(letter, from + 1) || text.startsWith(other, from + 1))
  );
}

function readForm(text: string, at: number, end: number, match: readonly (string | undefined)[]): Address {
  const honorific = match[1] ?? match[3] ?? '';
  const form = formOf(match[2] ?? match[4] ?? '');
  const privyCounsellor = /^(?:right|rt)/i.test(honorific);
  const from = at + (match[0] ?? '').length;
  // Behind most forms stands neither "for" nor "the".
  if (!isFollowed(text, from, 'f', 't')) return { start: at, end: from, form, privyCounsellor };
  const rest = text.slice(from, Math.min(end, from + tailReach));
  const held = seat.exec(rest);
  const holds = held || form !== 'friend' ? null : office.exec(rest);
  return {
    start: at,
    end: from + (held ?? holds ?? [''])[0].length,
    form,
    privyCounsellor,
    ...(held?.[1] === undefined ? {} : { constituency: held[1] }),
    ...(held?.[2] === undefined ? {} : { name: held[2] }),
    ...(holds?.[1] === undefined ? {} : { office: holds[1] }),
  };
}

/** No list of seats is longer; what only looks like one ends here. */
const longestSeatList = 24;

/**
 * Seats named without a form of address of their own, one by one: `the hon. Members for A, for B and for C`. Seats that
 * {@link findAddresses} covers are among them too.
 * @param head where `Member` or `Members` begins
 */
export function seatsAt(text: string, head: number, end: number): Address[] {
  seatListHere.lastIndex = head;
  const printedHead = seatListHere.exec(text)?.[0];
  if (printedHead === undefined) return [];
  const found: Address[] = [];
  let at = head + printedHead.length;
  const next = (): RegExpExecArray | null =>
    isFollowed(text, at, 'f', 'a') ? nextSeat.exec(text.slice(at, Math.min(end, at + tailReach))) : null;
  for (let match = next(); match?.[1] !== undefined && found.length < longestSeatList; match = next()) {
    const [printed, constituency, name] = match;
    const start = found.length === 0 ? head : at + printed.indexOf(constituency);
    at += printed.length;
    found.push({
      start,
      end: at,
      form: 'member',
      privyCounsellor: false,
      constituency,
      ...(name === undefined ? {} : { name }),
    });
  }
  return found;
}

const learned = String.raw`(?:and (?:learned|gallant) ){0,2}`;
const peerRank = String.raw`(?:Lord|Lady|Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke)`;
const peerName = String.raw`${peerRank} (?:of )?${capitalised}(?:-${capitalised})?(?: of ${capitalised}(?: ${capitalised})?)?`;
/** Forms of the Lords: rank, then perhaps the title (Companion to the Standing Orders, chapter 4). */
const nobleHere = new RegExp(
  wrapped(
    String.raw`(?:[Mm]y noble ${learned}([Ff]riend)s?|[Tt]he (?:noble ${learned}(Lord|Baroness|Lady|Earl|Viscountess|Viscount|Marquess|Duke|Countess)|[Rr]ight [Rr]everend (Prelate)))\b(?:,? (?:the )?(?:(${peerName})|(Bishop of ${capitalised}(?: and ${capitalised})?)))?`,
  ),
  'y',
);

/** `the noble Lord, Lord X`, `my noble friend Lady X`, `the right reverend Prelate the Bishop of X` at an offset. */
export function nobleAt(text: string, at: number, end: number): Address | undefined {
  nobleHere.lastIndex = at;
  const match = nobleHere.exec(text);
  if (!match || at + match[0].length > end || match[0].endsWith('riends')) return undefined;
  const [printed, friend, ranked, , title, bishop] = match;
  const woman = /^(?:Baroness|Lady|Viscountess|Countess)$/.test(ranked ?? '');
  const name = title ?? bishop;
  const holds =
    friend !== undefined && name === undefined
      ? office.exec(text.slice(at + printed.length, Math.min(end, at + printed.length + tailReach)))
      : null;
  return {
    start: at,
    end: at + printed.length + (holds?.[0].length ?? 0),
    form: friend !== undefined ? 'friend' : ranked === undefined ? 'member' : woman ? 'lady' : 'gentleman',
    privyCounsellor: false,
    ...(ranked === undefined ? {} : { rank: ranked }),
    ...(name === undefined ? {} : { name }),
    ...(holds?.[1] === undefined ? {} : { office: holds[1] }),
  };
}

/** Offices by which a Member on the Treasury Bench is addressed: "the Foreign Secretary", "the Minister for Europe". */
const officeAddress = new RegExp(
  String.raw`\b(?:[Tt]he|[Mm]y right hon\. Friend the) ((?:Deputy )?Prime Minister|Chancellor(?: of the (?:Exchequer|Duchy of Lancaster))?|(?:First )?Secretary of State(?: for [A-Z][${latinLetters}]+(?:(?:,? and |, | )[A-Z][${latinLetters}]+){0,6})?|(?:(?:[A-Z][a-z]+ ){0,3}(?:and [A-Z][a-z]+ )?)Secretary(?! of)|Attorney General|Solicitor General|Leader of the House|Minister for [A-Z][${latinLetters}]+(?:(?:,? and |, | )[A-Z][${latinLetters}]+){0,6}|Minister)\b`,
  'g',
);

/** Offices named with the article in some words, as printed, in order; shadow offices are not among them. */
export function officesNamed(words: string): string[] {
  const names: string[] = [];
  officeAddress.lastIndex = 0;
  for (let found = officeAddress.exec(words); found; found = officeAddress.exec(words))
    if (found[1]) names.push(found[1]);
  return names;
}

/** Words before an office that make it the one spoken to: "Will the Home Secretary", "I thank the Minister". */
const spokenTo =
  /\b(?:[Ww]ill|[Dd]oes|[Dd]id|[Cc]an|[Cc]ould|[Ww]ould|[Ii]s|[Hh]as|[Tt]hank|[Aa]sk|[Uu]rge|[Ii]nvite|[Cc]ongratulate|[Ww]elcome|[Gg]rateful to|[Aa]gree with) $/;
const spokenToReach = 24;

/** Those of the offices in {@link officesNamed} that are spoken to rather than of. */
export function officesAddressed(words: string): string[] {
  return Array.from(words.matchAll(officeAddress)).flatMap(({ 1: name, index }) =>
    name !== undefined && spokenTo.test(words.slice(Math.max(0, index - spokenToReach), index)) ? [name] : [],
  );
}

/** A seat, with the name in brackets behind it where there is one, at the beginning of some words. */
const seatHere = new RegExp(String.raw`^(${seatName})(?: \(([A-Z][^()]{2,50})\))?`);

/** The seat that begins at an offset of some words, as printed: `Northtown (Jane Example)`. */
export function seatAt(words: string, at: number): Pick<Address, 'constituency' | 'name'> {
  const [, constituency, name] = seatHere.exec(words.slice(at, at + tailReach)) ?? [];
  return {
    ...(constituency === undefined ? {} : { constituency }),
    ...(name === undefined ? {} : { name }),
  };
}
