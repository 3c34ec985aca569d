/**
 * A reader's own facts as records, whatever the format they came in. Owns the collecting of persons, offices and seats into the
 * lists of a pack, and what is said of a record that cannot be used; knows no format.
 */
import type { PackMembership, PackPerson, PackPost } from '../pack.ts';
import { foldName } from '../spelling.ts';

/** Something in a file that could not be used, in words, with the line where it stands if the format has lines. */
export interface Problem {
  /** 1 for the first line. */
  readonly line?: number;
  readonly message: string;
}

/** What a file holds. */
export interface OwnFacts {
  readonly jurisdiction?: string;
  readonly persons: readonly PackPerson[];
  readonly posts: readonly PackPost[];
  readonly memberships: readonly PackMembership[];
  readonly problems: readonly Problem[];
  /** The line of each membership, where the format has lines. */
  readonly lines: ReadonlyMap<PackMembership, number>;
}

/** Id of the source that all records of own facts name. */
export const OWN_SOURCE = 'own-facts';

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const SEPARATORS = /[^a-z0-9]+/g;
const OFFICE_RANK = 10;
const HOUSES: Readonly<Record<string, string>> = {
  'house of commons': 'commons',
  'house of lords': 'lords',
};

function slug(words: string): string {
  return foldName(words).replace(SEPARATORS, '-');
}

/** Times of a record, or what is wrong with them. */
export interface Times {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Says which date is none; undefined when both are dates, partial ones included, and in order. */
export function timesProblem({ start, end }: Times): string | undefined {
  for (const date of [start, end]) {
    if (date !== undefined && !DATE.test(date))
      return `“${date}” is not a date such as 2016-10-18, 2016-10 or 2016.`;
  }
  const isBackward =
    start !== undefined && end !== undefined && end.slice(0, start.length) < start.slice(0, end.length);
  return isBackward ? `The end ${end} is before the start ${start}.` : undefined;
}

/** Collects records into lists, each person and each office once. */
export class FactCollector {
  private readonly persons = new Map<string, PackPerson>();
  private readonly posts = new Map<string, PackPost>();
  private readonly memberships: PackMembership[] = [];
  private readonly problems: Problem[] = [];
  private readonly jurisdiction: string | undefined;
  private readonly lines = new Map<PackMembership, number>();
  private line: number | undefined;

  constructor(jurisdiction: string | undefined) {
    this.jurisdiction = jurisdiction;
  }

  /** Says on which line, if any, the records and problems to come stand. */
  at(line: number | undefined): void {
    this.line = line;
  }

  problem(message: string, line = this.line): void {
    this.problems.push({ message, ...(line !== undefined && { line }) });
  }

  /** Adds a person; a second record of the same id completes the first. */
  person(person: PackPerson): void {
    const known = this.persons.get(person.id);
    this.persons.set(person.id, known === undefined ? person : { ...person, ...known });
  }

  seat(
    personId: string,
    seat: { house?: string | undefined; area?: string | undefined; party?: string | undefined } & Times,
  ): void {
    const { house = '', area, party, start, end } = seat;
    this.add({
      person_id: personId,
      organization: HOUSES[foldName(house)] ?? (house === '' ? 'house' : slug(house)),
      ...(area !== undefined && { area }),
      ...(party !== undefined && { on_behalf_of: party }),
      ...(start !== undefined && { start_date: start }),
      ...(end !== undefined && { end_date: end }),
      source: OWN_SOURCE,
    });
  }

  office(personId: string, title: string, office: { organization?: string | undefined } & Times): void {
    const { organization, start, end } = office;
    const id = `own:${slug(title)}`;
    if (!this.posts.has(id))
      this.posts.set(id, {
        id,
        label: title,
        jurisdiction: this.jurisdiction ?? '',
        rank: OFFICE_RANK,
        phrases: [title],
      });
    this.add({
      person_id: personId,
      post_id: id,
      ...(organization !== undefined && { organization }),
      ...(start !== undefined && { start_date: start }),
      ...(end !== undefined && { end_date: end }),
      source: OWN_SOURCE,
    });
  }

  private add(membership: PackMembership): void {
    this.memberships.push(membership);
    if (this.line !== undefined) this.lines.set(membership, this.line);
  }

  facts(): OwnFacts {
    return {
      ...(this.jurisdiction !== undefined && { jurisdiction: this.jurisdiction }),
      persons: [...this.persons.values()],
      posts: [...this.posts.values()],
      memberships: this.memberships,
      problems: this.problems,
      lines: this.lines,
    };
  }
}

/** An id from a name, for sources that give none. */
export function idOfName(name: string): string {
  return `own:${slug(name)}`;
}
