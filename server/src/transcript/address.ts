/**
 * The grammar of parliamentary address: how a Member is spoken of in the Chamber (Erskine May 21.25). Owns the forms and
 * what each says of the person meant; whom it means is for references/.
 */
import type { Span } from '../layout/block.ts';

/** A form of address in a text. */
export interface Address extends Span {
  /** `friend`: my hon. Friend; `lady`, `gentleman`, `member`: the hon. Lady and so on. */
  readonly form: 'friend' | 'lady' | 'gentleman' | 'member';
  /** `right hon.`: the person is a Privy Counsellor. */
  readonly privyCounsellor: boolean;
  /** The seat in `the hon. Member for X`, as printed. */
  readonly constituency?: string;
  /** The name in brackets behind the seat. */
  readonly name?: string;
  /** The office in `my right hon. Friend the Home Secretary`. */
  readonly office?: string;
}

const honourable = String.raw`(?:(?:[Rr]ight|[Rr]t\.?) )?[Hh]on(?:\.|ourable) (?:and (?:learned|gallant) )?`;
const forms = new RegExp(
  String.raw`\b(?:[Mm]y|[Oo]ur) (${honourable})(Friend)\b|\b(?:[Tt]he|[Tt]hat|[Tt]his) (${honourable})(Friend|Lady|Gentleman|Member)\b`,
  'g',
);
const capitalised = String.raw`(?:St\. )?[A-Z][\p{L}’'-]*`;
const connecting = String.raw`(?:,? and (?:the )?|, | upon | on | of (?:the )?| in | under | le | by | with | the | )`;
const seatName = String.raw`(?:[Tt]he )?${capitalised}(?:${connecting}${capitalised}){0,9}`;
/** `the Member for X (Name)` behind a Friend, `for X (Name)` behind a Member. */
const seat = new RegExp(
  String.raw`^(?:,? the (?:[Rr]ight )?(?:[Hh]on\. )?Member)? for (${seatName})(?: \(([A-Z][^()]{2,50})\))?`,
  'u',
);
/** The head of a list of seats, or of one seat without "hon.". */
const seatListHead = /\b[Mm]embers?(?= for )/g;
const nextSeat = new RegExp(
  String.raw`^(?:,| and|, and)? for (${seatName})(?: \(([A-Z][^()]{2,50})\))?`,
  'u',
);
const office =
  /^,? the ((?:[Ss]hadow )?(?:[A-Z][\p{L}-]*)(?:(?: (?:of|for|to|the|and)){0,2},? [A-Z][\p{L}-]*){0,9})/u;

const formOf = (word: string): Address['form'] =>
  word === 'Friend' ? 'friend' : word === 'Lady' ? 'lady' : word === 'Gentleman' ? 'gentleman' : 'member';

/** How far behind a form of address its seat or office is read. */
const tailReach = 200;

/** The forms of address in `text` between two offsets, in order. */
export function findAddresses(text: string, start: number, end: number): Address[] {
  const words = text.slice(start, end);
  return Array.from(words.matchAll(forms), (match) => {
    const honorific = match[1] ?? match[3] ?? '';
    const form = formOf(match[2] ?? match[4] ?? '');
    const from = match.index + match[0].length;
    const rest = words.slice(from, from + tailReach);
    const held = seat.exec(rest);
    const holds = held || form !== 'friend' ? null : office.exec(rest);
    return {
      start: start + match.index,
      end: start + from + (held ?? holds ?? [''])[0].length,
      form,
      privyCounsellor: /^(?:right|rt)/i.test(honorific),
      ...(held?.[1] === undefined ? {} : { constituency: held[1] }),
      ...(held?.[2] === undefined ? {} : { name: held[2] }),
      ...(holds?.[1] === undefined ? {} : { office: holds[1] }),
    };
  });
}

/**
 * Seats named without a form of address of their own, one by one: `the hon. Members for A, for B and for C`. Seats that
 * {@link findAddresses} covers are among them too.
 */
export function findSeats(text: string, start: number, end: number): Address[] {
  const words = text.slice(start, end);
  return Array.from(words.matchAll(seatListHead)).flatMap((head) => {
    const found: Address[] = [];
    let at = head.index + head[0].length;
    for (
      let next = nextSeat.exec(words.slice(at, at + tailReach));
      next?.[1] !== undefined;
      next = nextSeat.exec(words.slice(at, at + tailReach))
    ) {
      const [printed, constituency, name] = next;
      const from = found.length === 0 ? head.index : at + printed.indexOf(constituency);
      at += printed.length;
      const span = { start: start + from, end: start + at };
      found.push({
        ...span,
        form: 'member',
        privyCounsellor: false,
        constituency,
        ...(name === undefined ? {} : { name }),
      });
    }
    return found;
  });
}

/** Offices by which a Member on the Treasury Bench is addressed: "the Foreign Secretary", "the Minister for Europe". */
const officeAddress =
  /\b(?:[Tt]he|[Mm]y right hon\. Friend the) ((?:Deputy )?Prime Minister|Chancellor(?: of the (?:Exchequer|Duchy of Lancaster))?|(?:First )?Secretary of State(?: for [A-Z][\p{L}]+(?:(?:,? and |, | )[A-Z][\p{L}]+){0,6})?|(?:(?:[A-Z][a-z]+ ){0,3}(?:and [A-Z][a-z]+ )?)Secretary(?! of)|Attorney General|Solicitor General|Leader of the House|Minister for [A-Z][\p{L}]+(?:(?:,? and |, | )[A-Z][\p{L}]+){0,6}|Minister)\b/gu;

/** Offices named with the article in some words, as printed, in order; shadow offices are not among them. */
export function officesNamed(words: string): string[] {
  return Array.from(words.matchAll(officeAddress), (match) => match[1] ?? '').filter((name) => name !== '');
}
