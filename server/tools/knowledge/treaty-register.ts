/**
 * Treaties that come whole from a register, found by their exact titles only. Owns the three lists and the dropping of what
 * the curated list has already, of repeated titles, and of titles that say too little.
 */
import type { PackInstrument } from '../../src/knowledge/pack.ts';
import { foldName } from '../../src/knowledge/spelling.ts';
import { isRegisterOnly } from './instruments.ts';
import { slug } from './slug.ts';
import { sourceIds } from './sources.ts';
import { cell, readTable } from './tables.ts';
import type { Row } from './tables.ts';

interface Entry {
  readonly title: string;
  readonly signed: string | undefined;
  readonly place: string | undefined;
  readonly inForce: string | undefined;
  readonly reference: string | undefined;
  readonly url: string | undefined;
  readonly source: string;
}

/** A title of fewer words, such as `Exchange of Notes`, is not the title of one treaty. */
const FEWEST_WORDS = 4;
/** Longer titles are never printed whole. */
const LONGEST = 160;
const DEPOSIT_NOTE = / \(deposited [^)]*\)$/;
const ID_WORDS = 9;

function ukEntry(row: Row): Entry {
  return {
    title: row.title ?? '',
    signed: cell(row, 'signed'),
    place: cell(row, 'place'),
    inForce: cell(row, 'in_force'),
    reference: cell(row, 'reference'),
    url: cell(row, 'url'),
    source: 'uk-treaties',
  };
}

function unEntry(row: Row): Entry {
  return {
    title: (row.title ?? '').replace(DEPOSIT_NOTE, ''),
    signed: cell(row, 'concluded'),
    place: cell(row, 'place'),
    inForce: undefined,
    reference: undefined,
    url: cell(row, 'url'),
    source: 'un-treaties',
  };
}

function listedEntry(row: Row): Entry {
  return {
    title: cell(row, 'official_title') ?? row.short_name ?? '',
    signed: cell(row, 'signed_date'),
    place: cell(row, 'signed_place'),
    inForce: cell(row, 'in_force_date'),
    reference: cell(row, 'reference'),
    url: cell(row, 'url'),
    source: sourceIds(row.source ?? ''),
  };
}

function record(entry: Entry, id: string): PackInstrument {
  const { title, signed, place, inForce, reference, url, source } = entry;
  return {
    id,
    name: title,
    kind: 'treaty',
    ...(signed !== undefined && { signed_date: signed }),
    ...(place !== undefined && { signed_place: place }),
    ...(inForce !== undefined && { in_force_date: inForce }),
    ...(reference !== undefined && { reference }),
    ...(url?.startsWith('https://') === true && { url }),
    source,
  };
}

function isTelling(title: string): boolean {
  return title.length <= LONGEST && title.split(' ').length >= FEWEST_WORDS;
}

/**
 * The registers, without what `curated` has under the same title. A title that several treaties share names none of them
 * and is left out.
 */
export function treatyRegister(
  folder: string,
  curated: readonly PackInstrument[],
): readonly PackInstrument[] {
  const entries = [
    ...readTable(folder, 'treaties').filter(isRegisterOnly).map(listedEntry),
    ...readTable(folder, 'un-mtdsg-2015').map(unEntry),
    ...readTable(folder, 'uk-treaties-online').map(ukEntry),
  ].filter(({ title }) => isTelling(title));
  const known = new Set(
    curated
      .flatMap(({ phrases = [], official_title: official = '' }) => [...phrases, official])
      .map(foldName),
  );
  const byTitle = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = foldName(entry.title);
    if (!known.has(key)) byTitle.set(key, [...(byTitle.get(key) ?? []), entry]);
  }
  const used = new Map<string, number>();
  return [...byTitle.values()].flatMap((found) => {
    const [first, ...others] = found;
    const signed = new Set(found.map((entry) => entry.signed).filter((date) => date !== undefined));
    if (first === undefined || (others.length > 0 && signed.size > 1)) return [];
    const plain = `instrument:${slug(first.title).split('-').slice(0, ID_WORDS).join('-')}-${(first.signed ?? '').slice(0, 4)}`;
    const count = (used.get(plain) ?? 0) + 1;
    used.set(plain, count);
    return [record(first, count === 1 ? plain : `${plain}-${count}`)];
  });
}
