/**
 * People of the tables by name: leaders abroad, Ministers, Members. Owns how sure a name makes one of them: with the title of
 * the office, as a peer's, introduced as a Member's, or bare.
 */
import type { IsoDate, Membership, Person } from '../knowledge/knowledge.ts';
import { dateInWords } from '../text/dates.ts';
import type { Certainty } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import { isIntroduced, isPeerage, strangerBeside, titleFit } from './namesakes.ts';
import { membersNamed } from './people.ts';
import { choose, nothing, undated, type Context, type Referent, type Resolution } from './resolution.ts';
import { lessSure, standingOn } from './standing.ts';

/** A person of the tables with what he or she holds on the day, the highest first. */
interface Holder {
  readonly person: Person;
  readonly office: Membership;
  readonly held: readonly Membership[];
}

/** Whom of some people a printed name means on the sitting date. */
export function resolveHolders(people: readonly Person[], mention: Mention, context: Context): Resolution {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (!knowledge) return nothing;
  if (date === undefined) return undated();
  const printed = transcript.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const before = transcript.text.slice(Math.max(0, mention.start - titleReach), mention.start);
  const words = (titleBefore.exec(before)?.[0] ?? '') + printed;
  const holders = [...people, ...peersBeside(people, printed, context)].flatMap((person): Holder[] => {
    const held = knowledge.membershipsOn(person, date);
    return held[0] ? [{ person, office: held[0], held }] : [];
  });
  const titled = titledHolders(words, holders);
  const chosen = titled ?? holders;
  if (holders.length > 0 && chosen.length === 0)
    return {
      status: 'unknown',
      evidence: [`Nobody of this name holds the office of “${words}” on ${dateInWords(date)}.`],
    };
  const all = chosen.flatMap(({ held }) => held);
  const stranger = titled ? undefined : strangerBeside(mention, printed, all, transcript);
  if (stranger) return stranger;
  const sure = titled ? titled.every(({ sure }) => sure) : isSureName(printed, mention, all, context);
  return choose(
    chosen.map(({ person, office }): Referent => ({ kind: 'person', person, office })),
    leastSure(sure ? 'certain' : 'inferred', chosen, date),
    [
      `the only one of this name in the tables of office-holders on ${dateInWords(date)}`,
      ...(sure ? [] : [titled ? 'the tables do not give the title' : 'a name without title or seat']),
      ...chosen.flatMap(({ office }) => standingOn(office, date).reasons),
    ],
  );
}

/** Peers who are called by the same short title: beside Lord Example there may be a Lord Example of Easthaven. */
const peersBeside = (people: readonly Person[], printed: string, context: Context): readonly Person[] =>
  isPeerage(printed)
    ? membersNamed(printed, context).filter(({ id }) => !people.some((person) => person.id === id))
    : [];

/** Titles of two words and more, which a mention of a name does not take in. */
const titleBefore = /\b(?:Secretary of State|Vice[- ]President|Secretary[- ]General|General Secretary) $/;
const titleReach = 24;

/** `the Example regime`: the name of whoever leads a country, with the word for its rule. */
const isRegime = (words: string): boolean => /(?:regime|Government|Administration)$/.test(words);

/** Holders whom the printed title of office fits, each with the title that does; undefined where none is printed. */
function titledHolders(
  words: string,
  holders: readonly Holder[],
): readonly (Holder & { sure: boolean })[] | undefined {
  const rows = holders.flatMap((holder) =>
    holder.held.map((office) => ({ ...holder, office, fit: titleFit(words, office) })),
  );
  if (rows.every(({ fit }) => fit === 'untitled')) return undefined;
  const fitting = rows.filter(({ fit }) => fit === 'fits');
  const left = fitting.length > 0 ? fitting : rows.filter(({ fit }) => fit === 'may');
  const first = new Map([...left].reverse().map((row) => [row.person.id, row]));
  return [...first.values()].reverse().map((row) => ({ ...row, sure: row.fit === 'fits' }));
}

/** Whether a name is so printed that one person alone bears it: a peer's title, a Member introduced, a leader's regime. */
function isSureName(
  words: string,
  mention: Mention,
  held: readonly Membership[],
  { transcript }: Context,
): boolean {
  return (
    isPeerage(words) ||
    (isRegime(words) && held.some(({ kind }) => kind === 'office')) ||
    (words.includes(' ') && isIntroduced(mention, held, transcript))
  );
}

const leastSure = (certainty: Certainty, holders: readonly Holder[], date: IsoDate): Certainty =>
  holders.reduce((least, { office }) => lessSure(least, standingOn(office, date).certainty), certainty);
