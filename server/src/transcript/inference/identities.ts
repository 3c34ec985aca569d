/**
 * Which of the turns found in a section are one speaker's. Owns the rules: one Member answers, the first supplementary is the
 * questioner's own, the Member who gave way resumes, who rose is who intervenes; gives nobody a name of its own.
 */
import { surely, type Dialogue, type Found } from './decode.ts';
import type { SectionKind } from './kinds.ts';
import { calledBy, followedBy, givenWayTo, openerNamed, ownSeatIn, type Naming } from './naming.ts';

/** Which rule says that a turn is the speaker's of an earlier one. */
export type Link = 'answers' | 'ownSupplementary' | 'firstSupplementary' | 'resumes' | 'rose' | 'presides';

/** One speaker of a section and the turns that are his or hers. */
export interface Identity {
  readonly role: 'answerer' | 'chair' | 'member' | 'crowd';
  readonly turns: Found[];
  readonly links: Map<Found, Link>;
  readonly naming?: Naming;
}

const firstWords = (found: Found | undefined): string => found?.paragraphs[0]?.words ?? '';
const lastWords = (found: Found): string => found.paragraphs.at(-1)?.words ?? '';
const wordsOf = ({ paragraphs }: Found): string => paragraphs.map(({ words }) => words).join('\n');
const givesWay = /\bgive way\b/;
/** Longest turn that only gives way, in characters. */
const givingWay = 120;

/** Groups the turns of a section by speaker, in the order in which the speakers first speak. */
export function identify({ kind, turns }: Dialogue): Identity[] {
  const gathering = new Gathering(kind);
  turns.forEach((turn, at) => gathering.take(turn, turns[at - 1]));
  const opening = turns.find(({ role }) => role !== 'chair');
  const opens = (kind === 'debate' && opening?.role === 'floor') || kind === 'statement';
  const opener = opens && asksForDebate(opening, kind) ? openerNamed(turns) : undefined;
  if (opening && opener && !gathering.namings.has(opening)) gathering.namings.set(opening, opener);
  return gathering.identities.flatMap((identity) => named(identity, gathering.namings));
}

/** Whether a turn is the Member's who secured a debate, or who puts an urgent question rather than makes a statement. */
const asksForDebate = (opening: Found | undefined, kind: SectionKind): boolean =>
  kind === 'debate' || /^\(?Urgent Question|^To ask\b/.test(firstWords(opening));

/**
 * Gives an identity the name that is settled for one of its turns. Who resumes is not sure enough to carry a name: a turn that
 * hangs on the rest by that alone is named apart.
 */
function named(identity: Identity, namings: ReadonlyMap<Found, Naming>): Identity[] {
  const own = identity.turns.find((turn) => namings.has(turn));
  const naming = own && namings.get(own);
  if (!naming || identity.role !== 'member') return [identity];
  const disagrees = identity.turns.some((turn) => !agree(namings.get(turn), naming));
  if (disagrees) return [identity];
  const isSure = [...identity.links.values()].every((link) => link !== 'resumes');
  if (isSure) return [{ ...identity, naming }];
  const turns = identity.turns.filter((turn) => turn !== own);
  const links = new Map([...identity.links].filter(([turn]) => turn !== own && turn !== turns[0]));
  return [
    { role: 'member', turns: [own], links: new Map(), naming },
    { ...identity, turns, links },
  ];
}

/** Whether two namings may be of one Member. */
const agree = (one: Naming | undefined, other: Naming): boolean =>
  !one ||
  (one.constituency === undefined || other.constituency === undefined
    ? one.name === undefined || other.name === undefined || one.name === other.name
    : one.constituency === other.constituency);

class Gathering {
  readonly identities: Identity[] = [];
  /** Names that others settle for single turns. */
  readonly namings = new Map<Found, Naming>();
  readonly #kind: SectionKind;
  #answerer: Identity | undefined;
  #chair: Identity | undefined;
  /** Who had the floor last in a debate. */
  #holder: Identity | undefined;
  /** Who tabled the questions that have not had their own supplementary yet. */
  #waiting: Identity[] = [];
  /** Groups of tabled questions so far. */
  #groups = 0;
  #risen: Identity | undefined;
  #called: Naming | undefined;
  /** The last turn that was not the Chair's. */
  #lastOfMembers: Found | undefined;

  constructor(kind: SectionKind) {
    this.#kind = kind;
  }

  take(turn: Found, before: Found | undefined): void {
    if (turn.role === 'chair') {
      this.#chair = this.#give(turn, this.#chair, 'presides', 'chair');
      this.#called = calledBy(turn.paragraphs.at(-1)?.words ?? '');
      return;
    }
    const called = this.#called;
    this.#called = undefined;
    const own = this.#member(turn, before);
    this.#lastOfMembers = turn;
    const yielded =
      turn.role === 'aside' && before?.role === 'floor' ? givenWayTo(lastWords(before)) : undefined;
    const naming = called ?? yielded ?? ownSeatIn(firstWords(turn));
    if (naming && own.role === 'member') this.namings.set(turn, naming);
  }

  #member(turn: Found, before: Found | undefined): Identity {
    if (firstWords(turn).startsWith('Several hon. Members rose—'))
      return this.#give(turn, undefined, 'rose', 'crowd');
    if (turn.role === 'tabled') return this.#tabled(turn, before);
    return turn.role === 'floor' ? this.#floor(turn, before) : this.#aside(turn);
  }

  #tabled(turn: Found, before: Found | undefined): Identity {
    const own = this.#give(turn, undefined, 'answers', 'member');
    if (before?.role !== 'tabled') {
      this.#groups++;
      this.#waiting = [];
      // of several questions under one heading, each may have another Minister to answer it
      this.#answerer = undefined;
    }
    // only the first is followed up as of right: the others are whole questions already
    if (this.#groups === 1) this.#waiting.push(own);
    return own;
  }

  #floor(turn: Found, before: Found | undefined): Identity {
    if (this.#kind === 'questions' || this.#kind === 'statement')
      return (this.#answerer = this.#give(turn, this.#answerer, 'answers', 'answerer'));
    const resumes = before?.role === 'aside' ? this.#holder : undefined;
    if (!resumes) this.#follow(turn);
    if (!givesWay.test(firstWords(turn)) || wordsOf(turn).length > givingWay) this.#risen = undefined;
    return (this.#holder = this.#give(turn, resumes, 'resumes', 'member'));
  }

  /** Names the speech before, when both turns begin for sure. */
  #follow(turn: Found): void {
    const before = this.#lastOfMembers;
    if (before?.role !== 'floor' || Math.min(before.confidence, turn.confidence) < surely) return;
    const followed = followedBy(firstWords(turn));
    if (followed && !this.namings.has(before)) this.namings.set(before, followed);
  }

  #aside(turn: Found): Identity {
    const grouped = this.#waiting.length > 1;
    const tabled = this.#waiting[0];
    this.#waiting = [];
    const risen = this.#risen;
    const link = !tabled ? 'rose' : grouped ? 'firstSupplementary' : 'ownSupplementary';
    const own = this.#give(turn, tabled ?? risen, link, 'member');
    this.#risen = firstWords(turn).startsWith('rose—') ? own : undefined;
    return own;
  }

  #give(turn: Found, known: Identity | undefined, link: Link, role: Identity['role']): Identity {
    const identity = known ?? { role, turns: [], links: new Map<Found, Link>() };
    if (known) identity.links.set(turn, link);
    else this.identities.push(identity);
    identity.turns.push(turn);
    return identity;
  }
}
