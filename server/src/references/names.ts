/** Names in a paragraph: capitalised words that the roll of the transcript knows, or that the tables may know. */
import type { Mention } from './mention.ts';
import type { Roll } from './roll.ts';

/** Titles before a family name. `Deputy` and `Senator` are those of the Oireachtas and of other senates. */
export const nameTitles: readonly string[] =
  'mr mrs ms miss dr sir dame lord lady baroness viscount viscountess earl countess deputy senator'.split(
    ' ',
  );

const titledHere =
  /(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount(?:ess)?|Earl|Countess|Deputy|Senator)\.?[ \n](?:of[ \n])?\p{Lu}[\p{L}’'-]+(?:[ \n](?:of[ \n]|de[ \n]|van[ \n])?\p{Lu}[\p{L}’'-]+){0,4}/uy;
const runHere = /\p{Lu}[\p{L}’'-]+(?:[ \n](?:de[ \n]|van[ \n]|von[ \n]|of[ \n])?\p{Lu}[\p{L}’'-]+){1,3}/uy;

/** Capitalised words that open sentences and are no given names. */
const openers = new Set(
  'A And As But Did Do Does For From Had Has Have I If In Is It May My No Not Now On Or Our So That The Then There This To Was We Were What When Where Will With Would Yes You'.split(
    ' ',
  ),
);

/** A title and name beginning at an offset: `Mr Example`, `Baroness Example of Easthaven`. */
export function titledNameAt(text: string, at: number, end: number): Mention | undefined {
  titledHere.lastIndex = at;
  const printed = titledHere.exec(text)?.[0];
  if (printed === undefined || at + printed.length > end) return undefined;
  const name = withoutPossessive(printed);
  if (
    /^(?:Deputy|Senator) (?:Prime|Leader|Speaker|Chair|First|Secretary|Minister|President|Chief)/.test(name)
  )
    return undefined;
  return { kind: 'name', start: at, end: at + name.length, name: name.replace(/\s+/g, ' ') };
}

/** The run of capitalised words at an offset: a speaker of the transcript among them, or a name to look up. */
export function nameRunAt(
  text: string,
  at: number,
  end: number,
  roll: Roll,
): { readonly mention: Mention | undefined; readonly end: number } | undefined {
  runHere.lastIndex = at;
  const printed = runHere.exec(text)?.[0];
  if (printed === undefined || at + printed.length > end) return undefined;
  const run = withoutPossessive(printed);
  const mention = speakerIn(run, at, roll) ?? plainName(run, at);
  return { mention, end: at + printed.length };
}

/** The first part of a run that is a speaker's whole name: `Does Ann Sample`. */
function speakerIn(run: string, at: number, roll: Roll): Mention | undefined {
  const starts = [0, ...Array.from(run.matchAll(/[ \n]/g), ({ index }) => index + 1)];
  const ends = [...starts.slice(1).map((start) => start - 1), run.length];
  for (const start of starts) {
    if (!roll.beginsName(/^\S+/.exec(run.slice(start))?.[0] ?? '')) continue;
    for (const end of [...ends].reverse()) {
      const speaker = end > start ? roll.named(run.slice(start, end).replace(/\s+/g, ' ')) : undefined;
      if (speaker) return { kind: 'speaker', start: at + start, end: at + end, speaker };
    }
  }
  return undefined;
}

function plainName(run: string, at: number): Mention | undefined {
  const first = /^\S+/.exec(run)?.[0] ?? '';
  const skipped = openers.has(first) ? first.length + 1 : 0;
  const name = run.slice(skipped).replace(/\s+/g, ' ');
  return name.includes(' ') ? { kind: 'name', start: at + skipped, end: at + run.length, name } : undefined;
}

const withoutPossessive = (name: string): string => name.replace(/[’']s$|[’']$/, '');
