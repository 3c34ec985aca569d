/**
 * Names and seats that the words settle: the Chair calls a Member, a Member gives way to one, follows one, thanks one for
 * securing the debate, or speaks of his or her own seat. Owns these rules; each was right in all cases measured
 * (server/tools/inference prints the figures). Whose a seat was on the day is for the tables.
 */
import { latinLetters } from '../../text/characters.ts';
import { findAddresses, nobleAt, seatAt } from '../address.ts';
import type { Found } from './decode.ts';

/** A name or a seat as the text prints it, and how it is known whose it is. */
export interface Naming {
  readonly name?: string;
  readonly constituency?: string;
  readonly reason: string;
}

const capitalised = String.raw`[A-ZÀ-ÖØ-Þ][${latinLetters}’'-]+`;
const personName = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Baroness) )?${capitalised}(?: (?:de |van |von )?${capitalised}){0,3}`;
/** The call at the end of what the Chair says: `I call Jane Example.`, `… the next question from Jane Example.` */
const call = new RegExp(
  String.raw`(?:\b[Cc]all |\b(?:question|Question) from |\b(?:go|come|turn|head|over|back) (?:now )?to |\bwith |, |\b(?:Minister|Secretary|Member) )(${personName})(?: to (?:move|ask|speak|reply|wind up)[^.]{0,80})?\.$`,
);
/** `Lastly, Jane Example.`: a sentence of its own among the Chair's last ones. */
const callInPassing = new RegExp(String.raw`(?:^|[.!?] )(?:Lastly|Finally|Next|And now),? (${personName})\.`);
const calling =
  /\b(?:[Cc]all|question from|(?:go|come|turn|head|over|back) (?:now )?to|with (?:the )?(?:shadow )?(?:Minister|Member))\b/;
/** Titles that are no name by themselves. */
const noName =
  /^(?:The|Mr|Madam) (?:Speaker|Deputy)|\b(?:Minister|Secretary|Chancellor|Leader|Speaker|Member|Chair|Committee|House|Bill|Government|Front|Bench|Question|Order)\b/;
const callReach = 160;

/** Whom the Chair calls with its last words. */
export function calledBy(words: string): Naming | undefined {
  const tail = words.slice(-callReach);
  const name = (calling.test(tail) ? call.exec(tail)?.[1] : undefined) ?? callInPassing.exec(words)?.[1];
  if (name === undefined || noName.test(name) || !name.includes(' ')) return undefined;
  return { name, reason: `the Chair calls ${name}` };
}

/** Words of one who lets another speak. */
const yields = /\bgives? way to (?:my|the|our) [^.]{0,40}(?:hon\.|noble)/;

/** To whom a Member gives way, where the seat or the name is said. */
export function givenWayTo(words: string): Naming | undefined {
  if (!words.endsWith('.')) return undefined;
  const last = words.slice(-callReach);
  const tail = last.slice(last.lastIndexOf('?') + 1);
  const found = yields.exec(tail);
  const [address, other] = found ? findAddresses(tail, found.index, tail.length) : [];
  if (address?.constituency === undefined || other) return undefined;
  const { constituency, name } = address;
  return {
    constituency,
    ...(name === undefined ? {} : { name }),
    reason: 'the Member on his or her feet gives way to the Member for this seat',
  };
}

/** `my constituency of Northtown`, `As the Member for Northtown, I`; not "my constituents in", which may be any place. */
const ownSeat = /\b[Mm]y (?:own )?constituency of (?=[A-Z])|(?:^|[.;] )As the (?:Member|MP) for (?=[A-Z])/;
const seatInMidst = new RegExp(
  String.raw`\bin my (?:own )?(${capitalised}(?: ${capitalised}){0,3}) constituency\b`,
);

/** A seat is read on into ", I": then it is the speaker's own. */
const saysI = /,? I$/;

/** The speaker's own seat, where the words name it. */
export function ownSeatIn(words: string): Naming | undefined {
  const saysConstituency = words.includes('constituency');
  if (!saysConstituency && !words.includes('As the M')) return undefined;
  const reason = 'the speaker names his or her own constituency';
  const found = ownSeat.exec(words);
  const { constituency: seat, name } = found ? seatAt(words, found.index + found[0].length) : {};
  if (found && seat !== undefined && name === undefined) {
    if (found[0].includes('constituency') || saysI.test(seat))
      return { constituency: seat.replace(saysI, ''), reason };
  }
  const constituency = saysConstituency ? seatInMidst.exec(words)?.[1] : undefined;
  return constituency === undefined ? undefined : { constituency, reason };
}

const memberFor = String.raw`\b[Mm]ember for ([^()]{3,60}?) \(([^()]{3,40})\)`;
/** `It is a pleasure to follow the hon. Member for Northtown (Jane Example)`: the speech before. */
const follows = new RegExp(
  String.raw`\b(?:pleasure|honour|privilege)[^.()]{0,40} to follow [^()]{0,60}?${memberFor}`,
);
/**
 * `I congratulate my hon. Friend the Member for Northtown (Jane Example) on securing this debate`, or this urgent question: who
 * opens.
 */
const secured = new RegExp(
  String.raw`^[^()]{0,160}${memberFor}[^.()]{0,60}\b(?:on|for) (?:\w+ ){0,2}(?:securing|obtaining) (?:this|the|today’s|this evening’s)(?: \w+){0,4} (?:debate|question)\b`,
);
const openingReach = 420;

const naming = (found: RegExpExecArray | null, reason: string): Naming | undefined => {
  const [, constituency, name] = found ?? [];
  return constituency === undefined || name === undefined ? undefined : { name, constituency, reason };
};

/** `It is a privilege to follow the noble Lord, Lord Example`: up to the form of address. */
const followsPeer =
  /\b(?:pleasure|honour|privilege)\b[^.()]{0,40} to follow [^.()]{0,40}?(?=\b(?:my|the) (?:right reverend|noble)\b)/;

/** Whom a speech says that it follows. */
export function followedBy(words: string): Naming | undefined {
  const opening = words.slice(0, openingReach);
  if (!opening.includes(' to follow ')) return undefined;
  const peer = followsPeer.exec(opening);
  const name = peer && nobleAt(opening, peer.index + peer[0].length, opening.length)?.name;
  if (name) return { name, reason: 'the next to speak follows the peer by name' };
  return naming(follows.exec(opening), 'the next to speak follows the Member by name and seat');
}

/** Whom the speeches of a section thank for securing the debate or the urgent question, when all who do thank the same Member. */
export function openerNamed(turns: readonly Found[]): Naming | undefined {
  const reason = 'others thank the Member by name and seat for securing the debate or question';
  const named = turns.flatMap(({ paragraphs }) => {
    const opening = paragraphs[0]?.words.slice(0, openingReach) ?? '';
    if (!/\b(?:securing|obtaining)\b/.test(opening)) return [];
    return naming(secured.exec(opening), reason) ?? [];
  });
  const [first] = named;
  return first && named.every(({ constituency }) => constituency === first.constituency) ? first : undefined;
}
