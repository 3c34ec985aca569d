/**
 * Finds what in a paragraph refers to a person, an office, an instrument or a body. Owns the kinds of mention and which of
 * two overlapping ones stands; whom a mention means is resolve.ts's.
 */
import type { Knowledge, PhraseMeaning } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { findAddresses, findSeats, type Address } from '../transcript/address.ts';
import type { Speaker, Transcript } from '../transcript/transcript.ts';

export type Mention = Span &
  (
    | { readonly kind: 'address'; readonly address: Address }
    /** The Chair, addressed: `Mr Speaker`, `Madam Deputy Speaker`. */
    | { readonly kind: 'chair'; readonly title: string }
    /** The one who answers, by a general title: `the Minister`, `the Secretary of State`. */
    | { readonly kind: 'minister'; readonly title: string }
    /** Words of the tables. */
    | { readonly kind: 'phrase'; readonly meanings: readonly PhraseMeaning[] }
    /** The full name of a speaker of this transcript. */
    | { readonly kind: 'speaker'; readonly speaker: Speaker }
    /** A title and a name, or two capitalised words or more, that the tables may know as a Member. */
    | { readonly kind: 'name'; readonly name: string }
  );

const chairTitle = /\b(?:(?:Mr|Madam) (?:Deputy )?Speaker|Mr Chairman|Madam Chairman)\b/g;
const minister =
  /\b(?:[Tt]he|[Tt]his) ((?:[Ss]hadow )?(?:Minister of State|Secretary of State|Minister))\b(?! (?:for|of|at|in) [A-Z])/g;
/** Words before a foreign office-holder's name: nationality and office, `Secretary`, `President`. */
const titleBefore =
  /(?:(?:[A-Z][a-z]+ )?(?:Foreign Minister|Foreign Secretary|Prime Minister|President|Secretary|Secretary[- ]General|Chancellor|Vice-President|King|Queen|Emperor|Pope|High Representative|General|Mr|Mrs|Ms) |(?:[Tt]he )$)$/;
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Earl) (?:[A-Z][\p{L}’'-]+)(?: (?:of )?[A-Z][\p{L}’'-]+){0,4}/gu;
const fullName = /\b[A-Z][\p{L}’'-]+(?: (?:de |van |von |of )?[A-Z][\p{L}’'-]+){1,3}/gu;

/** How far before a name its title is looked for. */
const titleReach = 48;

/** Mentions in `text` between two offsets, in order, none overlapping another. */
export function findMentions(
  transcript: Transcript,
  start: number,
  end: number,
  knowledge: Knowledge | undefined,
): Mention[] {
  const { text } = transcript;
  const found: Mention[] = [
    ...[...findAddresses(text, start, end), ...findSeats(text, start, end)].map((address) =>
      toMention(settleSeat(address, transcript, knowledge)),
    ),
    ...matches(text, start, end, chairTitle, (words) => ({ kind: 'chair', title: words })),
    ...matches(text, start, end, minister, (words) => ({
      kind: 'minister',
      title: words.replace(/^\S+ /, ''),
    })),
    ...phrasesIn(text, start, end, knowledge).map((match): Mention => withTitle(text, start, match)),
    ...namesOfSpeakers(transcript, start, end),
    ...matches(text, start, end, titled, (words) => ({ kind: 'name', name: words })),
  ];
  return withoutOverlaps(found);
}

/** Words of the tables. The paragraph is cut out first: a search costs as much as the text that it is given. */
function phrasesIn(
  text: string,
  start: number,
  end: number,
  knowledge: Knowledge | undefined,
): (Span & { meanings: readonly PhraseMeaning[] })[] {
  const found = knowledge?.findPhrases(text.slice(start, end), 0, end - start) ?? [];
  return found.map((match) => ({ ...match, start: match.start + start, end: match.end + start }));
}

const toMention = (address: Address): Mention => ({
  kind: 'address',
  start: address.start,
  end: address.end,
  address,
});

/**
 * Cuts a seat to the longest part that the tables know: what follows a comma or "and" may belong to the seat (`Ross, Skye
 * and Lochaber`) or to the sentence. Where no table helps, a seat ends at its first comma.
 */
function settleSeat(
  address: Address,
  { text, jurisdiction, sitting: { date } }: Transcript,
  knowledge: Knowledge | undefined,
): Address {
  const { constituency, name } = address;
  if (constituency === undefined || name !== undefined || !/,| and /.test(constituency)) return address;
  const cuts = [
    constituency.length,
    ...Array.from(constituency.matchAll(/,| and /g), ({ index }) => index).reverse(),
  ];
  const known =
    knowledge && date !== undefined
      ? cuts.find((cut) => knowledge.seatOn(constituency.slice(0, cut), date, jurisdiction).length > 0)
      : undefined;
  const comma = constituency.indexOf(', ');
  const cut = known ?? (comma < 0 ? constituency.length : comma);
  const from = text.indexOf(constituency, address.start);
  return { ...address, constituency: constituency.slice(0, cut), end: from + cut };
}

function matches(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  kindOf: (
    words: string,
  ) =>
    | Omit<Extract<Mention, { kind: 'chair' }>, keyof Span>
    | Omit<Extract<Mention, { kind: 'minister' }>, keyof Span>
    | Omit<Extract<Mention, { kind: 'name' }>, keyof Span>,
): Mention[] {
  return Array.from(text.slice(start, end).matchAll(pattern), (match): Mention => ({
    ...kindOf(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** A person of the tables takes in the title before the name: `Russian Foreign Minister Lavrov`. */
function withTitle(
  text: string,
  from: number,
  match: Span & { meanings: readonly PhraseMeaning[] },
): Mention {
  const { start, end, meanings } = match;
  const isPerson = meanings.some(({ kind }) => kind === 'person');
  const before = isPerson ? titleBefore.exec(text.slice(Math.max(from, start - titleReach), start)) : null;
  const regime = isPerson
    ? (/^(?:’s|'s)? (?:regime|Government|Administration)\b/.exec(text.slice(end, end + 20))?.[0].length ?? 0)
    : 0;
  return { kind: 'phrase', start: start - (before?.[0].length ?? 0), end: end + regime, meanings };
}

/** Full names of people who speak in this transcript. */
function namesOfSpeakers(transcript: Transcript, start: number, end: number): Mention[] {
  const byName = speakersByName(transcript);
  return Array.from(transcript.text.slice(start, end).matchAll(fullName)).flatMap((match): Mention[] => {
    const speaker = byName.get(match[0]);
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return speaker ? [{ kind: 'speaker', ...span, speaker }] : [{ kind: 'name', ...span, name: match[0] }];
  });
}

const names = new WeakMap<Transcript, ReadonlyMap<string, Speaker>>();

function speakersByName(transcript: Transcript): ReadonlyMap<string, Speaker> {
  const known = names.get(transcript);
  if (known) return known;
  const made = new Map(
    transcript.speakers
      .filter(({ kind }) => kind === 'person' || kind === 'chair')
      .map((speaker) => [speaker.name, speaker]),
  );
  names.set(transcript, made);
  return made;
}

/** Kinds in the order in which they win where they overlap and neither holds the other. */
const precedence: readonly Mention['kind'][] = ['address', 'chair', 'speaker', 'phrase', 'minister', 'name'];

/** Keeps the stronger, then the longer of overlapping mentions; linear in their lengths. */
function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const ranked = [...found].sort(
    (a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  );
  const from = found.reduce((least, { start }) => Math.min(least, start), Infinity);
  if (found.length === 0) return [];
  const to = found.reduce((most, { end }) => Math.max(most, end), 0);
  const taken = new Uint8Array(to - from);
  const kept = ranked.filter(({ start, end }) => {
    if (taken.subarray(start - from, end - from).includes(1)) return false;
    taken.fill(1, start - from, end - from);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
