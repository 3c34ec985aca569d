/**
 * Words for a government, an office or a turn by its place in an order: `the last Labour Government`, `my predecessor`, `the
 * Russian ambassador`, `the previous speaker`. Owns how they are printed and what they mean.
 */
import type { Membership } from '../knowledge/knowledge.ts';
import { isDigit } from '../text/characters.ts';
import { countryOf } from './countries.ts';
import { previousSpeakers, turnAt } from './discourse.ts';
import {
  asMembership,
  isPremier,
  lastGovernment,
  premiershipsIn,
  premiershipsNamed,
  type Premiership,
} from './governments.ts';
import { membersNamed } from './people.ts';
import { choose, nothing, resolved, type Context, type Referent, type Resolution } from './resolution.ts';

/** What such words say. */
export type Earlier =
  /** @property year said beside it @property name of its Prime Minister @property party `Labour`, `coalition` */
  | { readonly kind: 'government'; readonly year?: string; readonly name?: string; readonly party?: string }
  /** @property after `successor` @property owner words before it: `my`, `his` @property office `as Foreign Secretary` */
  | { readonly kind: 'neighbour'; readonly after: boolean; readonly owner: string; readonly office?: string }
  | { readonly kind: 'ambassador'; readonly of: string; readonly to: string }
  | { readonly kind: 'speaker' };

/** Such words and where they stand. */
export interface FoundEarlier {
  readonly start: number;
  readonly end: number;
  readonly earlier: Earlier;
}

/** The words besides `government` at which {@link earlierAt} may find something, in small letters. */
export const earlierCues: readonly string[] = [
  'administration',
  'predecessor',
  'successor',
  'ambassador',
  'speaker',
];

const partyBefore =
  /\b[Tt]he (?:previous|last|former|outgoing) (?:(Labour|Conservative|Tory|[Cc]oalition) )?$|\b[Tt]he ([Cc]oalition) $/;
const nameBefore = /\b[Tt]he (?:previous |last )?(\p{Lu}\p{L}+) $/u;
const yearBefore =
  /\b(?:in|In) ((?:19|20)\d\d),? (?:the|[Hh]er Majesty[’']s|[Hh]is Majesty[’']s) $|\b[Tt]he ((?:19|20)\d\d) (?:Labour |Conservative |coalition )?$/;
const majestyBefore = /\b(?:the|The|[Hh]er Majesty[’']s|[Hh]is Majesty[’']s) $/;
const yearBehind = /^ (?:of|in) ((?:19|20)\d\d)\b/;
const ownerBefore =
  /\b([Mm]y|[Hh]is|[Hh]er|[Oo]ur)(?: (?:immediate|distinguished|right hon\.|hon\.|noble|illustrious|excellent))? $/;
/** What follows a predecessor who is a person: no noun, no name. */
const personBehind =
  /^(?:[,.;:?!)]|$| (?:as|in|was|had|did|said|has|would|who|at|and|when|on|by|to|for|made|gave|before|from|set|told|wrote)\b)/;
const asOffice = /^ as ((?:[A-Z][\p{L}-]+)(?:(?: (?:of|for|the|and)){0,2} [A-Z][\p{L}-]+){0,6})/u;
const adjectiveBefore = /\b[Tt]he (\p{Lu}\p{L}+) $/u;
const ourBefore = /\b(?:[Oo]ur|[Tt]he (?:British|UK)|[Hh]er Majesty[’']s|[Hh]is Majesty[’']s) $/;
const placeBehind = /^ (?:in|to) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;

/** How far words before and behind are read. */
const reach = 48;

const otherGap = /[^\S ]/;
const plainGaps = (words: string): string => (otherGap.test(words) ? words.replace(/\s/g, ' ') : words);

/** What begins around a word at an offset. @param from nothing before it is read */
export function earlierAt(
  text: string,
  word: string,
  at: number,
  from: number,
  end: number,
): FoundEarlier | undefined {
  const stop = at + word.length;
  if ((word === 'government' || word === 'administration') && !mayBeEarlier(text, at, stop)) return undefined;
  const before = plainGaps(text.slice(Math.max(from, at - reach), at));
  const behind = plainGaps(text.slice(stop, Math.min(end, stop + reach)));
  const found = (printed: number, earlier: Earlier, more = 0): FoundEarlier => ({
    start: at - printed,
    end: stop + more,
    earlier,
  });
  if (word === 'speaker') {
    const printed = /\b[Tt]he (?:previous|last|preceding) $/.exec(before)?.[0];
    return printed === undefined || text.startsWith('S', at)
      ? undefined
      : found(printed.length, { kind: 'speaker' });
  }
  if (word === 'ambassador') return ambassadorAt(before, behind, found);
  if (word === 'predecessor' || word === 'successor') {
    const owner = ownerBefore.exec(before)?.[1];
    if (owner === undefined || !personBehind.test(behind) || /^, (?:the )?\p{Lu}/u.test(behind))
      return undefined;
    const office = asOffice.exec(behind)?.[1];
    const after = word === 'successor';
    return found(0, {
      kind: 'neighbour',
      after,
      owner: owner.toLowerCase(),
      ...(office === undefined ? {} : { office }),
    });
  }
  return text.startsWith('G', at) || text.startsWith('A', at)
    ? governmentAt(before, behind, found)
    : undefined;
}

const the = 'the '.length;
/** From the end of a word to the year in ` of 2010`. */
const yearBehindAt = ' of '.length;
/** How the word before may begin: a name, a year, `previous`, `last`, `former`, `outgoing`, `coalition`. */
const opensEarlier = /[\p{Lu}\dplfoc]/u;

/** Whether a government may be an earlier one. It is named every few sentences, and nearly always the one of the day. */
function mayBeEarlier(text: string, at: number, stop: number): boolean {
  if (!text.startsWith('G', at) && !text.startsWith('A', at)) return false;
  let start = at - 1;
  while (start > 0 && text.charCodeAt(start - 1) > space) start--;
  const isArticle = at - start === the && (text.startsWith('the', start) || text.startsWith('The', start));
  if (!isArticle) return opensEarlier.test(text.charAt(start));
  // A year stands behind, or before the article and perhaps a comma.
  const before = text.charCodeAt(start - 2);
  return (
    isDigit(text.charCodeAt(stop + yearBehindAt)) ||
    isDigit(before) ||
    (before === comma && isDigit(text.charCodeAt(start - 3)))
  );
}

const space = 32;
const comma = 0x2c;

type Found = (printed: number, earlier: Earlier, more?: number) => FoundEarlier;

function governmentAt(before: string, behind: string, found: Found): FoundEarlier | undefined {
  const behindYear = majestyBefore.test(before) ? yearBehind.exec(behind) : null;
  if (behindYear) {
    const printed = majestyBefore.exec(before)?.[0].length ?? 0;
    return found(printed, { kind: 'government', year: behindYear[1] ?? '' }, behindYear[0].length);
  }
  const dated = yearBefore.exec(before);
  const year = dated?.[1] ?? dated?.[2];
  if (dated && year !== undefined) return found(dated[0].length, { kind: 'government', year });
  const ordered = partyBefore.exec(before);
  const party = ordered?.[1] ?? ordered?.[2];
  if (ordered)
    return found(ordered[0].length, { kind: 'government', ...(party === undefined ? {} : { party }) });
  const named = nameBefore.exec(before);
  return named?.[1] === undefined || !isPremier(named[1])
    ? undefined
    : found(named[0].length, { kind: 'government', name: named[1] });
}

function ambassadorAt(before: string, behind: string, found: Found): FoundEarlier | undefined {
  const our = ourBefore.exec(before)?.[0];
  const place = placeBehind.exec(behind);
  if (our !== undefined && place?.[1] !== undefined)
    return found(our.length, { kind: 'ambassador', of: 'the United Kingdom', to: place[1] }, place[0].length);
  const adjective = adjectiveBefore.exec(before);
  const country = countryOf(adjective?.[1] ?? '');
  if (!adjective || country === undefined) return undefined;
  return found(
    adjective[0].length,
    { kind: 'ambassador', of: country, to: place?.[1] ?? 'this country' },
    place?.[0].length,
  );
}

/** @param owner whom `his` or `her` means before a predecessor */
export function resolveEarlier(
  earlier: Earlier,
  offset: number,
  context: Context,
  owner: Resolution | undefined,
): Resolution {
  switch (earlier.kind) {
    case 'government':
      return resolveGovernment(earlier, context);
    case 'neighbour':
      return resolveNeighbour(earlier, offset, context, owner);
    case 'ambassador': {
      const title = `Ambassador of ${earlier.of} to ${earlier.to}`;
      return {
        status: 'unknown',
        referent: { kind: 'office', title },
        evidence: ['The tables hold no ambassadors.'],
      };
    }
    case 'speaker':
      return previousSpeaker(offset, context);
  }
}

function previousSpeaker(offset: number, { transcript }: Context): Resolution {
  const turn = turnAt(transcript, offset);
  const [before] = turn ? previousSpeakers(transcript, turn) : [];
  if (!before) return nothing;
  return resolved({ kind: 'speaker', speaker: before.speaker, turn: before }, 'inferred', [
    'spoke before in this section',
  ]);
}

/** Parties as the table of governments calls them. */
const parties: Readonly<Record<string, Premiership['party']>> = {
  labour: 'Labour',
  conservative: 'Conservative',
  tory: 'Conservative',
  coalition: 'coalition',
};

/** British governments only: for other countries no table of governments is at hand. */
function resolveGovernment(
  earlier: Extract<Earlier, { kind: 'government' }>,
  { transcript }: Context,
): Resolution {
  const { date } = transcript.sitting;
  const { year, name, party } = earlier;
  if (transcript.jurisdiction !== 'uk' || date === undefined) return nothing;
  if (year !== undefined) {
    if (year >= date.slice(0, 4)) return nothing;
    const heads = premiershipsIn(year).map((head) => governmentOf(`Government of ${year}`, [head]));
    return choose(heads, 'inferred', [`${year} is said; the Prime Minister of that year`]);
  }
  if (name !== undefined) {
    const [first, ...others] = premiershipsNamed(name, date);
    if (!first || first.name === name) return nothing;
    return resolved(governmentOf(`Government of ${first.name}`, [first, ...others]), 'inferred', [
      'named by its Prime Minister',
    ]);
  }
  const heads = lastGovernment(date, party === undefined ? undefined : parties[party.toLowerCase()]);
  const first = heads[0];
  if (!first) return nothing;
  const said = party === undefined ? 'possible' : 'inferred';
  const label = first.party === 'coalition' ? 'Coalition' : first.party;
  const names = [...new Set(heads.map((head) => head.name))].join(', ');
  return resolved(
    governmentOf(
      `${label} Government of ${first.start.slice(0, 4)} to ${heads.at(-1)?.end?.slice(0, 4) ?? ''}`,
      heads,
    ),
    said,
    [
      `the last government before that of this day${party === undefined ? ' formed by others' : ' of that party'}; Prime Ministers: ${names}`,
    ],
  );
}

function governmentOf(name: string, heads: readonly Premiership[]): Referent {
  const head = heads.at(-1);
  return { kind: 'institution', name, about: 'government', ...(head ? { head: asMembership(head) } : {}) };
}

function resolveNeighbour(
  { after, owner, office }: Extract<Earlier, { kind: 'neighbour' }>,
  offset: number,
  context: Context,
  meant: Resolution | undefined,
): Resolution {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined) return nothing;
  const speaker = turnAt(transcript, offset)?.speaker;
  const referent: Referent | undefined =
    owner === 'my' || owner === 'our'
      ? speaker && { kind: 'speaker', speaker }
      : meant?.status === 'resolved'
        ? meant.referent
        : undefined;
  const title = office ?? officeHeldBy(referent, context);
  if (title !== undefined) {
    const answer = knowledge.officeOn(title, date, transcript.jurisdiction);
    const held = after ? answer.successor : answer.predecessor;
    return neighbour(
      held,
      owner === 'my' ? 'inferred' : 'possible',
      `${after ? 'next' : 'last'} to hold the office of ${title}`,
    );
  }
  const seat = referent?.kind === 'speaker' ? referent.speaker.constituency : undefined;
  if (seat === undefined) return nothing;
  const { predecessor, successor } = knowledge.seatNeighbours(seat, date, transcript.jurisdiction);
  return neighbour(
    after ? successor : predecessor,
    'possible',
    `${after ? 'next' : 'last'} to sit for ${seat}`,
  );
}

function neighbour(
  held: Membership | undefined,
  certainty: 'inferred' | 'possible',
  reason: string,
): Resolution {
  return held
    ? resolved({ kind: 'person', person: held.person, office: held }, certainty, [reason])
    : nothing;
}

/** The office that somebody is printed with, or held on the day by the tables. */
function officeHeldBy(referent: Referent | undefined, context: Context): string | undefined {
  const { date } = context.transcript.sitting;
  if (referent?.kind === 'person')
    return referent.office?.kind === 'office' ? referent.office.role : undefined;
  if (referent?.kind !== 'speaker' || date === undefined) return undefined;
  if (referent.speaker.office !== undefined) return referent.speaker.office;
  const people = membersNamed(referent.speaker.name, context);
  const only = people.length === 1 ? people[0] : undefined;
  return only && context.knowledge?.membershipsOn(only, date).find(({ kind }) => kind === 'office')?.role;
}
