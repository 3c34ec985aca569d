/**
 * The lines of a division: what opens a side's list, what counts it, who told it, who voted. Owns the printed forms of all
 * legislatures in one table; votes.ts puts the lists together. All spans are UTF-16 offsets into the whole text.
 */
import type { Span } from '../layout/block.ts';

/** How a Member is listed: for, against, neither though present, or not voting (paired, absent). */
export type VoteSide = 'ayes' | 'noes' | 'abstentions' | 'absent';

/** One entry of a list. */
export interface Vote extends Span {
  /** As printed, marks of tellers and proxies left out: `Example, Jane`, `Northtown, E.`, `New Zealand First`. */
  readonly name: string;
  /** Marked as a teller in the list itself (Australia, the Lords in print). */
  readonly teller?: true;
  /** How many votes a party cast, where parties vote (New Zealand). */
  readonly votes?: number;
}

/** Words that open a list, as printed in each House; `Not-Contents` before `Contents`. */
const heads: readonly { readonly side: VoteSide; readonly pattern: RegExp }[] = [
  {
    side: 'noes',
    pattern:
      /^(?:NOES|Noes|NAYS|Nays|CONTRE|NOT[- ]CONTENTS?|Not[- ][Cc]ontents?|N[íÍ][lL]|(?:AGAINST|Against)(?=[: ]{1,2}\d))(?![\p{L}'’])/u,
  },
  {
    side: 'ayes',
    pattern:
      /^(?:AYES|Ayes|YEAS|Yeas|POUR|CONTENTS?|Contents?|T[áÁ]|(?:FOR|For)(?=[: ]{1,2}\d))(?![\p{L}'’])/u,
  },
  {
    side: 'abstentions',
    pattern:
      /^(?:ABSTENTIONS?|Abstentions?|ABSTAIN(?:ED)?|Abstained|STAON|Staon|PRESENT|ANSWERED [`"“']{1,2}PRESENT['"”]{1,2})(?![\p{L}'’])/u,
  },
  {
    side: 'absent',
    pattern: /^(?:PAIRED|PAIRS|Pairs|PAIRÉS|NOT VOTING|Not Vot(?:ing|ed)|ABSENT)(?![\p{L}'’])/u,
  },
];
/** Dots, dashes and brackets around a figure behind a head: `………… 32`, `--423`, ` (49)`, ` - 256:`. */
const figure = /^[\s.…:,(–—-]*(?:(\d{1,4})[).:;]*)?/;

/** A line that opens a list. */
export interface ListHead extends Span {
  readonly side: VoteSide;
  readonly total?: number;
  /** Where the words behind head and figure begin, relative to the cell. */
  readonly rest: number;
}

/** Reads the head of a list at the start of a cell. @param start offset of the cell in the text */
export function readHead(words: string, start: number): ListHead | undefined {
  for (const { side, pattern } of heads) {
    const head = pattern.exec(words)?.[0];
    if (head === undefined) continue;
    const counted = figure.exec(words.slice(head.length));
    const total = counted?.[1];
    return {
      side,
      start,
      end: start + head.length,
      rest: head.length + (counted?.[0].length ?? 0),
      ...(total === undefined ? {} : { total: Number(total) }),
    };
  }
  return undefined;
}

/** A line that opens a list, for folding: every head above, at the start of a line. */
const headLine =
  /^[ \t]*(?:NOES|Noes|NAYS|Nays|CONTRE|N[íÍ][lL]|AYES|Ayes|YEAS|Yeas|POUR|NOT[- ]CONTENTS?|Not[- ][Cc]ontents?|CONTENTS?|Contents|T[áÁ]|ABSTENTIONS?|STAON|Staon|ANSWERED|PAIRED|PAIRS|PAIRÉS|NOT VOTING)(?![\p{L}'’])/gmu;

/** Offsets at which lists open in some words, found without reading the lists. */
export const headsIn = (words: string): number[] =>
  Array.from(words.matchAll(headLine), ({ index }) => index);

const total = /^(?:Total ?: ?)?--? ?(\d{1,4})$/;

/** The total below a list: `-- 122`, `Total: -- 3`. */
export function readTotal(words: string): number | undefined {
  const found = total.exec(words)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Lines inside a division that name nobody. */
const nobody =
  /^(?:Members|Députés|Nil|None|Néant|Aucun|-?\d|[[(]|\* denotes|Majority|Division |The (?:House|Senate|Committee|Dáil|Seanad)|A (?:party|personal|split-party) vote|Tellers?$|Roll)/i;

/** Whether a cell is a date, a time, a result or another line without a name. */
export const namesNobody = (words: string): boolean => words === '' || nobody.test(words);

const tellersHead = /^Tellers? (?:for|of) the (Ayes|Noes|Yeas|Nays|Contents|Not[- ]Contents)[\s:.,—–-]*/i;

/** The head of the tellers printed apart from the list: `Tellers for the Ayes:`, `TELLERS FOR THE NOES.—`. */
export function readTellersHead(words: string): { side: VoteSide; rest: number } | undefined {
  const found = tellersHead.exec(words);
  if (!found) return undefined;
  return { side: /^n/i.test(found[1] ?? '') ? 'noes' : 'ayes', rest: found[0].length };
}

/** Both sides' tellers in one line, as Ireland prints them. */
const irishTellers = /^Tellers ?: ?(T[áÁ],[^;]{1,200}); (N[íÍ]l,[^;]{1,200})$/;

/** The tellers of both sides where one line names them. */
export function readBothTellers(words: string, start: number): { ayes: Vote[]; noes: Vote[] } | undefined {
  const found = irishTellers.exec(words);
  if (!found) return undefined;
  const side = (part: string): Vote[] => {
    const skipped = /^\S+,\s*(?:Deput(?:ies|y)|Senators?)?\s*/.exec(part)?.[0].length ?? 0;
    return joinedNames(part.slice(skipped), start + words.indexOf(part) + skipped);
  };
  return { ayes: side(found[1] ?? ''), noes: side(found[2] ?? '') };
}

/** Marks behind a name, from the last to the first. */
const tellerMark = /(?:\(Teller\)|\[Teller\.?\]|\*)\.?$/i;
const proxyMark = /\((?:proxy|Proxy vote)[^()]{0,80}\)$/;
/** A stop that ends an entry of a list; that of an initial or a rank (`J. G.`, `Northtown, E.`) is part of the name. */
const entryStop = /(?<=\p{Ll}{2}|\)|\d)[.;,]$/u;
const partyVotes = /^(\p{L}[^\d]{1,60}?) (\d{1,3})(?: \([^()]{0,600}\))?$/u;

/** Reads one entry; undefined where nothing is left of it. @param start offset of `words` in the text */
export function readVote(words: string, start: number): Vote | undefined {
  const lead = /^(?:\s|and\s)*/.exec(words)?.[0].length ?? 0;
  let name = words.slice(lead).trimEnd();
  const isTeller = tellerMark.test(name);
  name = name.replace(tellerMark, '').trimEnd().replace(proxyMark, '').trimEnd().replace(entryStop, '');
  if (!/\p{L}{2}/u.test(name)) return undefined;
  const from = start + lead;
  const party = partyVotes.exec(name);
  const shown = (party?.[1] ?? name).replace(/\s+/g, ' ');
  return {
    start: from,
    end: from + name.length,
    name: shown,
    ...(isTeller ? { teller: true } : {}),
    ...(party ? { votes: Number(party[2]) } : {}),
  };
}

/** A title that opens an entry behind a comma or `and`, where the record forgot the semicolon. */
const forgotten = /^(?:,| and|, and) (?=Sen\.)/;

/** Where the entries of a list in one paragraph begin: behind a semicolon, or at a title repeated after a comma or `and`. */
function entryStarts(words: string): number[] {
  const starts = [0];
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words[at];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';') {
      // A bracket that is never closed ends with its entry.
      depth = 0;
      starts.push(at + 1);
    } else if (depth === 0 && (character === ',' || character === ' ')) {
      if (forgotten.test(words.slice(at, at + 10))) starts.push(at + 1);
    }
  }
  return starts;
}

/** Entries of a list printed as one paragraph. @param start offset of `words` in the text */
export function runOnVotes(words: string, start: number): Vote[] {
  const votes: Vote[] = [];
  // The stop that ends the whole list is no initial's where the last name has no other: `Token, P J.`
  const last = words.slice(words.lastIndexOf(';') + 1);
  const list = words.endsWith('.') && last.indexOf('.') === last.length - 1 ? words.slice(0, -1) : words;
  const starts = entryStarts(list);
  starts.forEach((from, at) => {
    const vote = readVote(list.slice(from, starts[at + 1] ?? list.length).replace(/;$/, ''), start + from);
    if (vote) votes.push(vote);
  });
  return votes;
}

const joinedName = /(?:(?!,| and\b)[^])+/g;

/** Names joined by `and` or commas: `Mr. Light and Mr. Lamp.` */
export function joinedNames(words: string, start: number): Vote[] {
  const names: Vote[] = [];
  for (const entry of words.matchAll(joinedName)) {
    const name = readVote(entry[0].replace(/^(\s*)and\b/, '$1   '), start + entry.index);
    if (name) names.push(name);
  }
  return names;
}
