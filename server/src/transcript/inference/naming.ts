/**
 * Names that other speakers settle: the Chair calls a Member, a Member follows one, thanks one for securing the debate. Owns
 * these three rules; each was right in all cases measured (server/tools/inference prints the figures).
 */
import type { Found } from './decode.ts';

/** A name as the text prints it, and how it is known whose it is. */
export interface Naming {
  readonly name: string;
  readonly constituency?: string;
  readonly reason: string;
}

const capitalised = String.raw`[A-Z][\p{L}’'-]+`;
const personName = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Baroness) )?${capitalised}(?: (?:de |van |von )?${capitalised}){0,3}`;
/** The call at the end of what the Chair says: `I call Jane Example.`, `… the next question from Jane Example.` */
const call = new RegExp(
  String.raw`(?:\b[Cc]all |\b(?:question|Question) from |\b(?:go|come|turn) (?:now )?to |, )(${personName})\.$`,
  'u',
);
/** Titles that are no name by themselves. */
const noName =
  /^(?:The|Mr|Madam) (?:Speaker|Deputy)|\b(?:Minister|Secretary|Chancellor|Leader|Speaker|Member|Chair|Committee|House|Bill|Government|Front|Bench|Question|Order)\b/;
const callReach = 120;

/** Whom the Chair calls with its last words. */
export function calledBy(words: string): Naming | undefined {
  const tail = words.slice(-callReach);
  if (!/\b(?:[Cc]all|question from|go (?:now )?to|come (?:now )?to|turn (?:now )?to)\b/.test(tail))
    return undefined;
  const name = call.exec(tail)?.[1];
  if (name === undefined || noName.test(name) || !name.includes(' ')) return undefined;
  return { name, reason: `the Chair calls ${name}` };
}

const memberFor = String.raw`\b[Mm]ember for ([^()]{3,60}?) \(([^()]{3,40})\)`;
/** `It is a pleasure to follow the hon. Member for Northtown (Jane Example)`: the speech before. */
const follows = new RegExp(
  String.raw`\b(?:pleasure|honour|privilege)[^.()]{0,40} to follow [^()]{0,60}?${memberFor}`,
);
/** `I congratulate my hon. Friend the Member for Northtown (Jane Example) on securing this debate`: the opening speech. */
const secured = new RegExp(
  String.raw`^[^()]{0,160}${memberFor}[^.()]{0,60}\b(?:on|for) (?:\w+ ){0,2}(?:securing|obtaining) (?:this|the|today’s|this evening’s)(?: \w+){0,4} debate\b`,
);
const openingReach = 420;

const naming = (found: RegExpExecArray | null, reason: string): Naming | undefined => {
  const [, constituency, name] = found ?? [];
  return constituency === undefined || name === undefined ? undefined : { name, constituency, reason };
};

/** Whom a speech says that it follows. */
export function followedBy(words: string): Naming | undefined {
  const opening = words.slice(0, openingReach);
  if (!opening.includes(' to follow ')) return undefined;
  return naming(follows.exec(opening), 'the next to speak follows the Member by name and seat');
}

/** Whom the speeches of a section thank for securing the debate, when all who do thank the same Member. */
export function openerNamed(turns: readonly Found[]): Naming | undefined {
  const reason = 'others thank the Member by name and seat for securing this debate';
  const named = turns.flatMap(({ paragraphs }) => {
    const opening = paragraphs[0]?.words.slice(0, openingReach) ?? '';
    if (!/\b(?:securing|obtaining)\b/.test(opening)) return [];
    return naming(secured.exec(opening), reason) ?? [];
  });
  const [first] = named;
  return first && named.every(({ constituency }) => constituency === first.constituency) ? first : undefined;
}
