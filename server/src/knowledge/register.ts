/**
 * The records of the packs by person, post and seat. Owns the grouping, done at the first question, and the making of
 * answers' objects, done for the few records that a question touches: of ten thousand memberships a debate needs a hundred.
 */
import type { Person } from './knowledge.ts';
import type { Pack, PackMembership, PackPerson, PackPost } from './pack.ts';
import { foldName } from './spelling.ts';
import { personOf, sourceNames, tenureOf } from './tenures.ts';
import type { Tenure } from './tenures.ts';

function group(
  records: readonly PackMembership[],
  keyOf: (record: PackMembership) => string | undefined,
): ReadonlyMap<string, readonly PackMembership[]> {
  const groups = new Map<string, PackMembership[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [record]);
    else list.push(record);
  }
  return groups;
}

function byFirstDay(left: Tenure, right: Tenure): number {
  if (left.first !== right.first) return left.first < right.first ? -1 : 1;
  return left.last < right.last ? -1 : 1;
}

/** The records of one pack. */
export class Register {
  readonly pack: Pack;
  private readonly source: (ids: string) => string;
  private readonly personRecords: ReadonlyMap<string, PackPerson>;
  private readonly postRecords: ReadonlyMap<string, PackPost>;
  private readonly persons = new Map<string, Person>();
  private readonly tenures = new Map<PackMembership, Tenure | undefined>();
  private byPost: ReadonlyMap<string, readonly PackMembership[]> | undefined;
  private byPerson: ReadonlyMap<string, readonly PackMembership[]> | undefined;
  private bySeat: ReadonlyMap<string, readonly PackMembership[]> | undefined;

  constructor(pack: Pack) {
    this.pack = pack;
    this.source = sourceNames(pack);
    this.personRecords = new Map((pack.persons ?? []).map((record) => [record.id, record]));
    this.postRecords = new Map((pack.posts ?? []).map((record) => [record.id, record]));
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

  /** All times in a Commons seat, by first day; `constituency` in any spelling. */
  tenuresOfSeat(constituency: string): readonly Tenure[] {
    this.bySeat ??= group(this.pack.memberships ?? [], (record) =>
      record.organization === 'commons' && record.area !== undefined ? foldName(record.area) : undefined,
    );
    return this.made(this.bySeat.get(foldName(constituency)));
  }

  private made(records: readonly PackMembership[] | undefined): readonly Tenure[] {
    const tenures = (records ?? []).map((record) => this.tenure(record));
    return tenures.filter((tenure) => tenure !== undefined).sort(byFirstDay);
  }

  private tenure(record: PackMembership): Tenure | undefined {
    if (this.tenures.has(record)) return this.tenures.get(record);
    const person = this.person(record.person_id);
    const post = record.post_id === undefined ? undefined : this.postRecords.get(record.post_id);
    const isWhole = person !== undefined && (record.post_id === undefined || post !== undefined);
    const made = isWhole ? tenureOf(record, person, this.source(record.source), post) : undefined;
    this.tenures.set(record, made);
    return made;
  }
}
