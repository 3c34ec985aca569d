/**
 * The records of the packs by person, post and seat. Owns the grouping, done at the first question, and the making of
 * answers' objects, done for the few records that a question touches: of ten thousand memberships a debate needs a hundred.
 */
import { firstDay, lastDay } from './dates.ts';
import { rankTitles } from './departments.ts';
import { LIFE_HOUSE } from './houses.ts';
import type { IsoDate, Person } from './knowledge.ts';
import type { Pack, PackJurisdiction, PackMembership, PackPerson, PackPost } from './pack.ts';
import { foldPlace, foldTitle } from './spelling.ts';
import { personOf, sourceNames, tenureOf } from './tenures.ts';
import type { Tenure } from './tenures.ts';

function group(
  records: readonly PackMembership[],
  keysOf: (record: PackMembership) => string | readonly string[] | undefined,
): ReadonlyMap<string, readonly PackMembership[]> {
  const groups = new Map<string, PackMembership[]>();
  const add = (key: string, record: PackMembership): void => {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [record]);
    else list.push(record);
  };
  for (const record of records) {
    const keys = keysOf(record) ?? [];
    if (typeof keys === 'string') add(keys, record);
    else for (const key of keys) add(key, record);
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
  private readonly known = new Map<PackMembership, Tenure | undefined>();
  private byPost: ReadonlyMap<string, readonly PackMembership[]> | undefined;
  private byPerson: ReadonlyMap<string, readonly PackMembership[]> | undefined;
  private byRank: ReadonlyMap<string, readonly PackMembership[]> | undefined;
  private bySeat: ReadonlyMap<string, readonly PackMembership[]> | undefined;

  constructor(pack: Pack, own = false) {
    this.pack = pack;
    this.own = own;
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
    this.byPost ??= group(this.pack.memberships ?? [], (record) => record.post_id);
    return this.made(this.byPost.get(id));
  }

  /** All times of a person, by first day. */
  tenuresOfPerson(id: string): readonly Tenure[] {
    this.byPerson ??= group(this.pack.memberships ?? [], (record) => record.person_id);
    return this.made(this.byPerson.get(id));
  }

  /** All times in a rank of a department, by first day; `title` folded. */
  tenuresOfRank(title: string): readonly Tenure[] {
    this.byRank ??= group(this.pack.memberships ?? [], ({ rank, organization }) =>
      rank === undefined || organization === undefined ? [] : rankTitles(rank, organization).map(foldTitle),
    );
    return this.made(this.byRank.get(title));
  }

  /** All times in a seat, by first day; `constituency` in any spelling. */
  tenuresOfSeat(constituency: string): readonly Tenure[] {
    return this.made(this.seats().get(foldPlace(constituency)));
  }

  /** All times in posts, or all in seats with a constituency. */
  tenures(kind: 'office' | 'seat'): readonly Tenure[] {
    if (kind === 'seat') return this.made([...this.seats().values()].flat());
    return this.made((this.pack.memberships ?? []).filter((record) => record.post_id !== undefined));
  }

  private seats(): ReadonlyMap<string, readonly PackMembership[]> {
    return (this.bySeat ??= group(this.pack.memberships ?? [], (record) =>
      record.post_id === undefined && record.organization !== LIFE_HOUSE && record.area !== undefined
        ? foldPlace(record.area)
        : undefined,
    ));
  }

  private made(records: readonly PackMembership[] | undefined): readonly Tenure[] {
    const tenures = (records ?? []).map((record) => this.tenure(record));
    return tenures.filter((tenure) => tenure !== undefined).sort(byFirstDay);
  }

  private tenure(record: PackMembership): Tenure | undefined {
    if (this.known.has(record)) return this.known.get(record);
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
    this.known.set(record, made);
    return made;
  }

  private jurisdictionOf(post: PackPost | undefined): PackJurisdiction {
    const id = post?.jurisdiction ?? this.pack.manifest.jurisdiction ?? '';
    return this.jurisdictions.get(id) ?? { id, name: id };
  }
}
