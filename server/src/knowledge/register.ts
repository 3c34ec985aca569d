/**
 * The records of the packs by person, post and seat. Owns the grouping, done at the first question, and the making of
 * answers' objects, done for the few records that a question touches: of ten thousand memberships a debate needs a hundred.
 */
import { firstDay, lastDay } from './dates.ts';
import { rankTitles } from './departments.ts';
import { LIFE_HOUSE } from './houses.ts';
import type { IsoDate, Person } from './knowledge.ts';
import { listedRecords } from './membership-records.ts';
import type { KeyField, MembershipRecords } from './membership-records.ts';
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

/** Numbers of memberships by key. */
type Groups = ReadonlyMap<string, readonly number[]>;

/** One key or several of a membership, by its texts; undefined for one that belongs to no group. */
type KeysOf = (field: (name: KeyField) => string | undefined) => string | readonly string[] | undefined;

function group(records: MembershipRecords, keysOf: KeysOf): Groups {
  const groups = new Map<string, number[]>();
  const add = (key: string, index: number): void => {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [index]);
    else list.push(index);
  };
  for (let index = 0; index < records.count; index += 1) {
    const keys = keysOf((name) => records.field(index, name)) ?? [];
    if (typeof keys === 'string') add(keys, index);
    else for (const key of keys) add(key, index);
  }
  return groups;
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
  private byRank: Groups | undefined;
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
    return this.made(this.ofPosts().get(id));
  }

  /** All times of a person, by first day. */
  tenuresOfPerson(id: string): readonly Tenure[] {
    return this.made(this.ofPersons().get(id));
  }

  /** All memberships of a person, as the pack has them. */
  membershipsOf(id: string): readonly PackMembership[] {
    return (this.ofPersons().get(id) ?? []).map((index) => this.memberships.record(index));
  }

  /** All times in a rank of a department, by first day; `title` folded. */
  tenuresOfRank(title: string): readonly Tenure[] {
    return this.made(this.ranks().get(title));
  }

  /** All times in a seat, by first day; `constituency` in any spelling. */
  tenuresOfSeat(constituency: string): readonly Tenure[] {
    return this.made(this.seats().get(foldPlace(constituency)));
  }

  /** All times in posts, or all in seats with a constituency. */
  tenures(kind: 'office' | 'seat'): readonly Tenure[] {
    if (kind === 'seat') return this.made([...this.seats().values()].flat());
    return this.made([...this.ofPosts().values()].flat());
  }

  /** The work that the first questions would otherwise wait for, in parts. */
  get preparations(): readonly (() => void)[] {
    return [() => this.ofPosts(), () => this.ofPersons(), () => this.seats()];
  }

  private ofPosts(): Groups {
    return (this.byPost ??= group(this.memberships, (field) => field('post_id')));
  }

  private ofPersons(): Groups {
    return (this.byPerson ??= group(this.memberships, (field) => field('person_id')));
  }

  private ranks(): Groups {
    if (this.byRank !== undefined) return this.byRank;
    const titlesOf = remembered((key) => {
      const [rank = '', organization = ''] = key.split('\n');
      return rankTitles(rank, organization).map(foldTitle);
    });
    return (this.byRank = group(this.memberships, (field) => {
      if (field('post_id') === undefined) return undefined;
      const [rank, organization] = [field('rank'), field('organization')];
      return rank === undefined || organization === undefined
        ? undefined
        : titlesOf(`${rank}\n${organization}`);
    }));
  }

  private seats(): Groups {
    if (this.bySeat !== undefined) return this.bySeat;
    const folded = remembered(foldPlace);
    return (this.bySeat = group(this.memberships, (field) => {
      if (field('post_id') !== undefined || field('organization') === LIFE_HOUSE) return undefined;
      const area = field('area');
      return area === undefined ? undefined : folded(area);
    }));
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
