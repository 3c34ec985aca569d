/**
 * Who held an office on a day. Owns the index of office titles and the choice of predecessor and successor; equivalent
 * titles are the packs' business.
 */
import { lastDay } from './dates.ts';
import type { IsoDate, Membership, OfficeAnswer } from './knowledge.ts';
import type { Pack } from './pack.ts';
import type { Register } from './register.ts';
import { foldTitle } from './spelling.ts';
import { isOn } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** Answers {@link Knowledge.officeOn}. */
export type OfficeIndex = (title: string, date: IsoDate, jurisdiction?: string) => OfficeAnswer;

const HOME = 'uk';
/** With more holders than on a change-over day an office is a rank (whip, Minister of State): nobody precedes anybody. */
const CHANGE_OVER = 2;

/** Post ids by jurisdiction and folded title. */
type Titles = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function titlesOf(pack: Pack): Titles {
  const places = new Map<string, Map<string, string[]>>();
  for (const post of pack.posts ?? []) {
    const titles = places.get(post.jurisdiction) ?? new Map<string, string[]>();
    places.set(post.jurisdiction, titles);
    const forms = [post.label, ...(post.other_labels ?? []), ...(post.phrases ?? [])].map(foldTitle);
    for (const form of new Set(forms)) {
      const ids = titles.get(form);
      if (ids === undefined) titles.set(form, [post.id]);
      else ids.push(post.id);
    }
  }
  return places;
}

/** The posts of one pack; titles are folded when the pack is first asked. */
class PackOffices {
  private readonly register: Register;
  private titles: Titles | undefined;

  constructor(register: Register) {
    this.register = register;
  }

  /** Whether the pack has offices of a country or body. The British pack is asked for nothing else. */
  concerns(jurisdiction: string): boolean {
    const own = this.register.pack.manifest.jurisdiction;
    return jurisdiction === own || (own !== HOME && jurisdiction !== HOME);
  }

  /** Times in the posts of a folded title, in a jurisdiction or in all. */
  titled(folded: string, jurisdiction: string | undefined): readonly Tenure[] {
    this.titles ??= titlesOf(this.register.pack);
    const places = jurisdiction === undefined ? [...this.titles.values()] : [this.titles.get(jurisdiction)];
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
function neighbours(
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

/** Builds the index over the packs. */
export function indexOffices(registers: readonly Register[]): OfficeIndex {
  const packs = registers.map((register) => new PackOffices(register));
  const titled = (folded: string, jurisdiction: string): readonly Tenure[] =>
    packs
      .filter((pack) => pack.concerns(jurisdiction))
      .flatMap((pack) => pack.titled(folded, jurisdiction))
      .sort(byFirstDay);
  return (title, date, jurisdiction) => {
    const folded = foldTitle(title);
    const found = titled(folded, jurisdiction ?? HOME);
    if (found.length === 0 && jurisdiction === undefined) {
      // Not a British title: all who bear it anywhere, so that it stays ambiguous.
      const anywhere = packs.flatMap((pack) => pack.titled(folded, undefined));
      return { holders: holdersOn(anywhere, date).map((tenure) => tenure.membership) };
    }
    const holders = holdersOn(found, date);
    const known = holders.length > 0 ? [] : lastKnown(found, date);
    return {
      holders: holders.map((tenure) => tenure.membership),
      ...neighbours(found, holders, date),
      ...(known.length > 0 && { lastKnown: known }),
    };
  };
}
