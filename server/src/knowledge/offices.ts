/**
 * Who held an office on a day. Owns the index of office titles and the choice of predecessor and successor; equivalent
 * titles are the packs' business.
 */
import { lastDay } from './dates.ts';
import type { IsoDate, Membership, OfficeAnswer } from './knowledge.ts';
import type { Pack } from './pack.ts';
import { portfolios } from './portfolios.ts';
import type { Register } from './register.ts';
import { foldName, foldTitle } from './spelling.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** Answers {@link Knowledge.officeOn}. */
export type OfficeIndex = (title: string, date: IsoDate, jurisdiction?: string) => OfficeAnswer;

/** Whose offices are meant when nothing else is said. */
export const HOME = 'uk';
/** With more holders than on a change-over day an office is a rank (whip, Minister of State): nobody precedes anybody. */
const CHANGE_OVER = 2;

/** Post ids by jurisdiction and folded title. */
type Titles = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function titlesOf(
  pack: Pack,
  formsOf: (post: NonNullable<Pack['posts']>[number]) => readonly string[],
): Titles {
  const places = new Map<string, Map<string, string[]>>();
  for (const post of pack.posts ?? []) {
    const titles = places.get(post.jurisdiction) ?? new Map<string, string[]>();
    places.set(post.jurisdiction, titles);
    for (const form of new Set(formsOf(post).map(foldTitle))) {
      const ids = titles.get(form);
      if (ids === undefined) titles.set(form, [post.id]);
      else ids.push(post.id);
    }
  }
  return places;
}

/** The posts of one pack; titles are folded when the pack is first asked. */
class PackOffices {
  readonly register: Register;
  private whole: Titles | undefined;
  private parts: Titles | undefined;

  constructor(register: Register) {
    this.register = register;
  }

  /** Times in the posts of a folded title, in a jurisdiction or in all. */
  titled(folded: string, jurisdiction: string | undefined): readonly Tenure[] {
    this.whole ??= titlesOf(this.register.pack, (post) => [
      post.label,
      ...(post.other_labels ?? []),
      ...(post.phrases ?? []),
    ]);
    return this.tenures(this.whole, folded, jurisdiction);
  }

  /** Times in posts of which the title is a part: `Minister for Europe` of `Minister for Europe and the Americas`. */
  partTitled(folded: string, jurisdiction: string): readonly Tenure[] {
    this.parts ??= titlesOf(this.register.pack, (post) =>
      [post.label, ...(post.other_labels ?? [])].flatMap(portfolios),
    );
    return this.tenures(this.parts, folded, jurisdiction);
  }

  /** Times in a rank of a department: `Parliamentary Under-Secretary of State for Transport`. */
  ranked(folded: string): readonly Tenure[] {
    return this.register.tenuresOfRank(folded);
  }

  private tenures(titles: Titles, folded: string, jurisdiction: string | undefined): readonly Tenure[] {
    const places =
      jurisdiction === undefined ? [...titles.values()] : [titles.get(jurisdiction), titles.get('')];
    const ids = places.flatMap((place) => place?.get(folded) ?? []);
    return ids.flatMap((id) => this.register.tenuresOfPost(id));
  }
}

function byFirstDay(left: Tenure, right: Tenure): number {
  if (left.first !== right.first) return left.first < right.first ? -1 : 1;
  return left.last < right.last ? -1 : 1;
}

/** Holders on the day, one tenure each: the later, when a person's title changed on that day. */
function holdersOn(tenures: readonly Tenure[], day: IsoDate): readonly Tenure[] {
  const byPerson = new Map<string, Tenure>();
  for (const tenure of tenures) if (isOn(tenure, day)) byPerson.set(tenure.membership.person.id, tenure);
  return [...byPerson.values()];
}

/** The last to go before the first of the holders came, and the first to come after the day; persons, not titles, change. */
export function neighbours(
  tenures: readonly Tenure[],
  holders: readonly Tenure[],
  day: IsoDate,
): Pick<OfficeAnswer, 'predecessor' | 'successor'> {
  if (holders.length > CHANGE_OVER) return {};
  const held = new Set(holders.map((tenure) => tenure.membership.person.id));
  const others = tenures.filter((tenure) => !held.has(tenure.membership.person.id));
  const start = holders[0]?.first ?? day;
  const before = others.filter((tenure) => tenure.first <= start && tenure.last < day).at(-1);
  const after = others.find((tenure) => tenure.first > day);
  return {
    ...(before !== undefined && { predecessor: before.membership }),
    ...(after !== undefined && { successor: after.membership }),
  };
}

/** Those whose end is open and whose source was last read before the day. */
function lastKnown(tenures: readonly Tenure[], day: IsoDate): readonly Membership[] {
  return tenures
    .map((tenure) => tenure.membership)
    .filter(({ end, asOf }) => end === undefined && asOf !== undefined && lastDay(asOf) < day);
}

function answer(found: readonly Tenure[], date: IsoDate): OfficeAnswer {
  const holders = holdersOn(found, date);
  const known = holders.length > 0 ? [] : lastKnown(found, date);
  return {
    holders: holders.map((tenure) => tenure.membership),
    ...neighbours(found, holders, date),
    ...(known.length > 0 && { lastKnown: known }),
  };
}

/** The answers of some packs to one question. */
class OfficeQuestion {
  private readonly packs: readonly PackOffices[];
  private readonly title: string;
  private readonly folded: string;
  private readonly date: IsoDate;

  constructor(packs: readonly PackOffices[], title: string, date: IsoDate) {
    this.packs = packs.filter((pack) => pack.register.covers(date));
    this.title = title;
    this.folded = foldTitle(title);
    this.date = date;
  }

  /** In one jurisdiction: by the whole title, else by the rank in a department, else by a part of a joined title. */
  within(jurisdiction: string): OfficeAnswer {
    const packs = this.packs.filter((pack) => pack.register.concerns(jurisdiction));
    const own = packs.filter((pack) => pack.register.own);
    const first = this.of(own, (pack) => pack.titled(this.folded, jurisdiction));
    if (first.holders.length > 0) return first;
    const whole = this.of(packs, (pack) => pack.titled(this.folded, jurisdiction));
    if (whole.holders.length > 0) return whole;
    const rank = this.of(packs, (pack) => pack.ranked(this.folded));
    if (rank.holders.length > 0) return rank;
    const part = this.of(packs, (pack) => pack.partTitled(this.folded, jurisdiction));
    if (part.holders.length === 1) return part;
    return this.byItsParts(packs, jurisdiction) ?? whole;
  }

  /**
   * The one person to whom at least two parts of the title lead: `Minister for Business, Energy and Clean Growth` is printed of
   * the `Minister for Energy, Clean Growth and Climate Change`.
   */
  private byItsParts(packs: readonly PackOffices[], jurisdiction: string): OfficeAnswer | undefined {
    const answers = portfolios(this.title)
      .map(foldTitle)
      .map((part) => this.of(packs, (pack) => pack.partTitled(part, jurisdiction)));
    const counts = new Map<string, number>();
    for (const { holders } of answers)
      for (const { person } of holders) counts.set(person.id, (counts.get(person.id) ?? 0) + 1);
    const [most, second] = [...counts].sort((left, right) => right[1] - left[1]);
    if (most === undefined || most[1] < 2 || second?.[1] === most[1]) return undefined;
    const holder = answers.flatMap(({ holders }) => holders).find(({ person }) => person.id === most[0]);
    return holder && { holders: [holder] };
  }

  /** Whether any post of the jurisdiction has the title. */
  isTitle(jurisdiction: string): boolean {
    return this.packs.some(
      (pack) => pack.register.concerns(jurisdiction) && pack.titled(this.folded, jurisdiction).length > 0,
    );
  }

  /** Not a title of the home jurisdiction: all who bear it anywhere, so that it stays ambiguous. */
  anywhere(): OfficeAnswer {
    const found = this.packs.flatMap((pack) => pack.titled(this.folded, undefined));
    return { holders: holdersOn(found, this.date).map((tenure) => tenure.membership) };
  }

  private of(packs: readonly PackOffices[], found: (pack: PackOffices) => readonly Tenure[]): OfficeAnswer {
    return answer(packs.flatMap(found).sort(byFirstDay), this.date);
  }
}

/** Codes of jurisdictions by code and by folded name. */
function jurisdictionCodes(registers: readonly Register[]): ReadonlyMap<string, string> {
  const known = registers.flatMap((register) => register.pack.jurisdictions ?? []);
  return new Map(known.map(({ id, name }) => [foldName(name), id]));
}

/** Builds the index over the packs. */
export function indexOffices(registers: readonly Register[]): OfficeIndex {
  const packs = registers.map((register) => new PackOffices(register));
  let codes: ReadonlyMap<string, string> | undefined;
  return (title, date, jurisdiction) => {
    const question = new OfficeQuestion(packs, title, date);
    if (jurisdiction === undefined) {
      const home = question.within(HOME);
      return home.holders.length > 0 || question.isTitle(HOME) ? home : question.anywhere();
    }
    codes ??= jurisdictionCodes(registers);
    return question.within(codes.get(foldName(jurisdiction)) ?? jurisdiction);
  };
}
