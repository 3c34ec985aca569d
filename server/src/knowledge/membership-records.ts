/**
 * The memberships of a pack, read one by one. Owns the two ways in which they are at hand: as objects, or as the lines of the
 * pack’s text, of which a debate needs a hundred in ten thousand.
 */
import type { Pack, PackMembership } from './pack.ts';

/** The texts of a membership by which memberships are grouped. */
export type KeyField = 'person_id' | 'post_id' | 'organization' | 'area' | 'rank';

/** Memberships by number, from 0 to `count` - 1, in the order of the pack. */
export interface MembershipRecords {
  readonly count: number;
  /** Always the same object for the same number. */
  record(index: number): PackMembership;
  /** One text of a record, without reading the rest. */
  field(index: number, name: KeyField): string | undefined;
}

/** Memberships that are objects already. */
export function listedRecords(records: readonly PackMembership[]): MembershipRecords {
  const at = (index: number): PackMembership => {
    const record = records[index];
    if (record === undefined) throw new RangeError(`There is no membership ${index}.`);
    return record;
  };
  return { count: records.length, record: at, field: (index, name) => at(index)[name] };
}

const OPENING = '\n"memberships": [\n';
const CLOSING = '\n]';
const BACKSLASH = '\\';
/** How a line begins, and how the other texts of a line do. */
const PERSON = '{"person_id":"';
const KEYS: Readonly<Record<Exclude<KeyField, 'person_id'>, string>> = {
  post_id: ',"post_id":"',
  organization: ',"organization":"',
  area: ',"area":"',
  rank: ',"rank":"',
};

/** Memberships as the builder writes them, one object of JSON in a line. */
class WrittenRecords implements MembershipRecords {
  private readonly text: string;
  private readonly starts: readonly number[];
  private readonly known: (PackMembership | undefined)[] = [];

  /** @param starts offsets of the lines, and of the line after the last */
  constructor(text: string, starts: readonly number[]) {
    this.text = text;
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  record(index: number): PackMembership {
    return (this.known[index] ??= JSON.parse(this.line(index)) as PackMembership);
  }

  /** The builder writes the person first, then the post, if any: no other line has to be looked through for these. */
  field(index: number, name: KeyField): string | undefined {
    const start = (this.starts[index] ?? 0) + PERSON.length;
    const end = this.text.indexOf('"', start);
    if (name === 'person_id') return this.value(index, name, start);
    const key = KEYS[name];
    if (this.text.startsWith(key, end + 1)) return this.value(index, name, end + 1 + key.length);
    if (name === 'post_id') return undefined;
    const at = this.line(index).indexOf(key);
    return at === -1 ? undefined : this.value(index, name, (this.starts[index] ?? 0) + at + key.length);
  }

  /** A text that begins at an offset. */
  private value(index: number, name: KeyField, start: number): string | undefined {
    const value = this.text.slice(start, this.text.indexOf('"', start));
    return value.includes(BACKSLASH) ? this.record(index)[name] : value;
  }

  /** A line without its comma. */
  private line(index: number): string {
    const end = (this.starts[index + 1] ?? 0) - 1;
    return this.text.slice(this.starts[index], this.text[end - 1] === ',' ? end - 1 : end);
  }
}

/** A pack of which the memberships are not yet read. */
export interface PackText {
  /** Without memberships. */
  readonly pack: Pack;
  readonly memberships: MembershipRecords;
}

/** Reads the text of a pack: JSON of any layout; of the builder’s layout the memberships stay text until they are asked for. */
export function readPackText(text: string): PackText {
  const opening = text.indexOf(OPENING);
  const isWritten = opening !== -1 && text.startsWith(PERSON, opening + OPENING.length);
  const closing = isWritten ? text.indexOf(CLOSING, opening + OPENING.length) : -1;
  if (closing === -1) {
    const pack = JSON.parse(text) as Pack;
    return { pack, memberships: listedRecords(pack.memberships ?? []) };
  }
  const starts = [opening + OPENING.length];
  for (let end = text.indexOf('\n', starts[0]); end <= closing; end = text.indexOf('\n', end + 1))
    starts.push(end + 1);
  const rest = `${text.slice(0, opening)}\n"memberships": []${text.slice(closing + CLOSING.length)}`;
  return { pack: JSON.parse(rest) as Pack, memberships: new WrittenRecords(text, starts) };
}
