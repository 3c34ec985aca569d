/**
 * The records of the packs by person, post and seat. Owns the grouping, done at the first question, and the making of
 * answers' objects, done for the few records that a question touches: of ten thousand memberships a debate needs a hundred.
 */
import { firstDay, lastDay } from './dates.ts';
import { rankTitles } from './departments.ts';
import { LIFE_HOUSE } from './houses.ts';
import type { IsoDate, Person } from './knowledge.ts';
import { listedRecords } from './membership-records.ts';
import type { MembershipRecords } from './membership-records.ts';
import type { Pack, PackJurisdiction, PackMembership, PackPerson, PackPost } from './pack.ts';
import { foldPlace, foldTitle } from './spelling.ts';
import { personOf, sourceNames, tenureOf } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** A function that does its work once for each text. */
function remembered<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
}

/** No further membership. */
const NONE = -1;

/** Memberships by one key each: of each the one before it with the same key, so that no list is made before it is asked for. */
class Groups {
  private readonly last = new Map<string, number>();
  private readonly before: Int32Array;

  /** @param keyOf the key of a membership by its number; undefined for one that belongs to no group */
  constructor(count: number, keyOf: (index: number) => string | undefined) {
    this.before = new Int32Array(count);
    for (let index = 0; index < count; index += 1) {
      const key = keyOf(index);
      if (key === undefined) continue;
      this.before[index] = this.last.get(key) ?? NONE;
      this.last.set(key, index);
    }
  }

  /** Numbers of the memberships of a key, in the order of the pack. */
  of(key: string): readonly number[] {
    const found: number[] = [];
    for (let index = this.last.get(key) ?? NONE; index !== NONE; index = this.before[index] ?? NONE)
      found.push(index);
    return found.reverse();
  }

  all(): readonly number[] {
    return [...this.last.keys()].flatMap((key) => this.of(key));
  }
}

function byFirstDay(left: Tenure, right: Tenure): number {
  if (left.first !== right.first) return left.first < right.first ? -1 : 1;
  return left.last < right.last ? -1 : 1;
}

/** Jurisdiction of packs about many countries. */
const WORLD = 'world';

/** The records of one pack. */
export class Register {
  readonly pack: Pack;
  /** The reader's own pack, whose facts come before those that ship. */
  readonly own: boolean;
  private readonly jurisdictions: ReadonlyMap<string, PackJurisdiction>;
  private readonly source: (ids: string) => string;
  private readonly personRecords: ReadonlyMap<string, PackPerson>;
  private readonly postRecords: ReadonlyMap<string, PackPost>;
  private readonly persons = new Map<string, Person>();
  private readonly memberships: MembershipRecords;
  private readonly known = new Map<number, Tenure | undefined>();
  private byPost: Groups | undefined;
  private byPerson: Groups | undefined;
  private byRank: ReadonlyMap<string, readonly number[]> | undefined;
  private bySeat: Groups | undefined;

  /** @param memberships those of the pack, where they are not in it */
  constructor(pack: Pack, own = false, memberships = listedRecords(pack.memberships ?? [])) {
    this.pack = pack;
    this.own = own;
    this.memberships = memberships;
    this.jurisdictions = new Map((pack.jurisdictions ?? []).map((record) => [record.id, record]));
    this.source = sourceNames(pack);
    this.personRecords = new Map((pack.persons ?? []).map((record) => [record.id, record]));
    this.postRecords = new Map((pack.posts ?? []).map((record) => [record.id, record]));
  }

  /** Whether the pack is to be asked about a day. */
  covers(day: IsoDate): boolean {
    const { coverage } = this.pack.manifest;
    if (coverage === undefined) return true;
    return firstDay(coverage.start) <= day && (coverage.ongoing === true || day <= lastDay(coverage.end));
  }

  /** Whether the pack holds offices or persons of a country or body, by code. */
  concerns(jurisdiction: string): boolean {
    const own = this.pack.manifest.jurisdiction;
    return own === undefined || own === jurisdiction || this.jurisdictions.has(jurisdiction);
  }

  /** Whether the pack has every Member of a Parliament on a day. */
  isCompleteFor(jurisdiction: string, day: IsoDate): boolean {
    const { complete, jurisdiction: own } = this.pack.manifest;
    if (complete === undefined || own !== jurisdiction) return false;
    return firstDay(complete.start) <= day && day <= lastDay(complete.end);
  }

  /** Whether the pack's persons may be named in a text of this jurisdiction: its own people, and leaders of the world. */
  names(jurisdiction: string): boolean {
    const own = this.pack.manifest.jurisdiction;
    return own === undefined || own === jurisdiction || this.isOfTheWorld;
  }

  /** Whether the pack is about leaders of many countries. */
  get isOfTheWorld(): boolean {
    return this.pack.manifest.jurisdiction === WORLD;
  }

  /** The person of an id, always the same object. */
  person(id: string): Person | undefined {
    const known = this.persons.get(id);
    if (known !== undefined) return known;
    const record = this.personRecords.get(id);
    if (record === undefined) return undefined;
    const person = personOf(record);
    this.persons.set(id, person);
    return person;
  }

  /** All times in a post, by first day. */
  tenuresOfPost(id: string): readonly Tenure[] {
    return this.made(this.ofPosts().of(id));
  }

  /** All times of a person, by first day. */
  tenuresOfPerson(id: string): readonly Tenure[] {
    return this.made(this.ofPersons().of(id));
  }

  /** All memberships of a person, as the pack has them. */
  membershipsOf(id: string): readonly PackMembership[] {
    return this.ofPersons()
      .of(id)
      .map((index) => this.memberships.record(index));
  }

  /** All times in a rank of a department, by first day; `title` folded. */
  tenuresOfRank(title: string): readonly Tenure[] {
    return this.made(this.ranks().get(title));
  }

  /** All times in a seat, by first day; `constituency` in any spelling. */
  tenuresOfSeat(constituency: string): readonly Tenure[] {
    return this.made(this.seats().of(foldPlace(constituency)));
  }

  /** All times in posts, or all in seats with a constituency. */
  tenures(kind: 'office' | 'seat'): readonly Tenure[] {
    if (kind === 'seat') return this.made(this.seats().all());
    return this.made(this.ofPosts().all());
  }

  /** The work that the first questions would otherwise wait for, in parts. */
  get preparations(): readonly (() => void)[] {
    return [() => this.ofPosts(), () => this.ofPersons(), () => this.seats()];
  }

  private ofPosts(): Groups {
    const { memberships } = this;
    return (this.byPost ??= new Groups(memberships.count, (index) => memberships.field(index, 'post_id')));
  }

  private ofPersons(): Groups {
    const { memberships } = this;
    return (this.byPerson ??= new Groups(memberships.count, (index) =>
      memberships.field(index, 'person_id'),
    ));
  }

  private seats(): Groups {
    const { memberships } = this;
    const folded = remembered(foldPlace);
    return (this.bySeat ??= new Groups(memberships.count, (index) => {
      if (memberships.field(index, 'post_id') !== undefined) return undefined;
      if (memberships.field(index, 'organization') === LIFE_HOUSE) return undefined;
      const area = memberships.field(index, 'area');
      return area === undefined ? undefined : folded(area);
    }));
  }

  private ranks(): ReadonlyMap<string, readonly number[]> {
    if (this.byRank !== undefined) return this.byRank;
    const { memberships } = this;
    const titlesOf = remembered((key) => {
      const [rank = '', organization = ''] = key.split('\n');
      return rankTitles(rank, organization).map(foldTitle);
    });
    const ranks = new Map<string, number[]>();
    for (let index = 0; index < memberships.count; index += 1) {
      if (memberships.field(index, 'post_id') === undefined) continue;
      const rank = memberships.field(index, 'rank');
      const organization = rank === undefined ? undefined : memberships.field(index, 'organization');
      if (rank === undefined || organization === undefined) continue;
      for (const title of titlesOf(`${rank}\n${organization}`)) {
        const held = ranks.get(title);
        if (held === undefined) ranks.set(title, [index]);
        else held.push(index);
      }
    }
    return (this.byRank = ranks);
  }

  private made(indexes: readonly number[] | undefined): readonly Tenure[] {
    const tenures = (indexes ?? []).map((index) => this.tenure(index));
    return tenures.filter((tenure) => tenure !== undefined).sort(byFirstDay);
  }

  private tenure(index: number): Tenure | undefined {
    if (this.known.has(index)) return this.known.get(index);
    const record = this.memberships.record(index);
    const person = this.person(record.person_id);
    const post = record.post_id === undefined ? undefined : this.postRecords.get(record.post_id);
    const isWhole = person !== undefined && (record.post_id === undefined || post !== undefined);
    const made = isWhole
      ? tenureOf(record, {
          person,
          post,
          source: this.source(record.source),
          jurisdiction: this.jurisdictionOf(post),
        })
      : undefined;
    this.known.set(index, made);
    return made;
  }

  private jurisdictionOf(post: PackPost | undefined): PackJurisdiction {
    const id = post?.jurisdiction ?? this.pack.manifest.jurisdiction ?? '';
    return this.jurisdictions.get(id) ?? { id, name: id };
  }
}
