/**
 * A name right behind a form of address or a general title: `the Minister, Mr Example`, `our hon colleague Mr Example`. Owns
 * how it is printed and that it counts more than the exchange: whoever spoke before is not meant beside it.
 */
import { honourableNameAt, titledNameAt } from './names.ts';
import { resolveName } from './people.ts';
import { nothing, type Context, type Resolution } from './resolution.ts';

/** A comma or nothing, and an article that African parliaments print before `hon`. */
const joint = /^,?[ \n](?:the[ \n](?=[Hh]on\b))?/;
/** A capital, `hon`, `the hon`. */
const mayBegin = /[\p{Lu}ht]/u;
/** Who is called by these is addressed, not named. */
const vocative =
  /^(?:Mr|Mrs|Ms)\.? (?:Acting|Assistant|Chair\p{L}*|Deputy|President|Speaker|Temporary|Vice)\b/u;
/** Titles of scholars before a name, which no other reader needs. */
const scholar = /^(?:Assoc(?:iate|\.)? )?Prof(?:essor|\.)? /;
/** Two capitalised words between commas, or a comma and the end of the sentence: `the Honourable Member, Jane Example.` */
const plainName = /^, (\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'-]+)[,.]/u;
/** How far behind a form the name may go on. */
const reach = 90;

/**
 * What a name behind an offset means; undefined where none is printed. Of a name that nobody knows nothing is known, whoever
 * spoke before.
 */
export function nameBehind(end: number, context: Context): Resolution | undefined {
  const { text } = context.transcript;
  // Behind nearly every form stands a small word.
  if (!mayBegin.test(text.charAt(text.startsWith(',', end) ? end + 2 : end + 1))) return undefined;
  const behind = text.slice(end, end + reach);
  const gap = joint.exec(behind)?.[0].length;
  if (gap === undefined) return undefined;
  const stop = Math.min(text.length, end + reach);
  const titled = scholar.exec(behind.slice(gap))?.[0].length ?? 0;
  const at = end + gap + titled;
  const found = titledNameAt(text, at, stop) ?? honourableNameAt(text, at, stop);
  // Behind a colon begins what somebody else says, whose label this is.
  if (found?.kind === 'name' && text[found.end] !== ':' && !vocative.test(found.name))
    return resolveName(found, context);
  const plain = plainName.exec(behind)?.[1];
  if (plain === undefined || found) return undefined;
  const start = end + ', '.length;
  return resolveName({ kind: 'name', start, end: start + plain.length, name: plain }, context);
}

/** What makes of `the Minister` whoever is in charge of something, and not one of the exchange. */
const whoever =
  /^[ \n](?:concerned|in[ \n]charge|of[ \n]the[ \n]day|for[ \n]the[ \n]time[ \n]being|(?:who[ \n]is[ \n])?responsible)\b/;

/** The Minister behind whose title more is printed than the exchange can tell; undefined where nothing is. */
export const ministerNamed = (end: number, context: Context): Resolution | undefined =>
  whoever.test(context.transcript.text.slice(end, end + reach)) ? nothing : nameBehind(end, context);
