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

  field(index: number, name: KeyField): string | undefined {
    const line = this.line(index);
    const key = `"${name}":"`;
    const at = line.indexOf(key);
    if (at === -1) return undefined;
    const start = at + key.length;
    const value = line.slice(start, line.indexOf('"', start));
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
  const closing = opening === -1 ? -1 : text.indexOf(CLOSING, opening + OPENING.length);
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
