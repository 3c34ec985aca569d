/**
 * A reader's own files as packs. Owns the choice of the format by the name of the file, the joining of files that refer to each
 * other, and the report on each.
 */
import type { Pack, PackMembership } from '../pack.ts';
import { OWN_SOURCE } from './facts.ts';
import type { OwnFacts, Problem } from './facts.ts';
import { readPopolo } from './popolo.ts';
import { readTable } from './table.ts';
import { organisationsOf, readTei } from './tei.ts';
import type { Organisations } from './tei.ts';

/** A file as the client read it. */
export interface OwnFile {
  /** For the reader: path or name; its ending tells the format. */
  readonly name: string;
  readonly text: string;
}

/** What came of a file. */
export interface OwnReport {
  readonly name: string;
  readonly persons: number;
  readonly memberships: number;
  readonly problems: readonly Problem[];
}

function endingOf({ name }: OwnFile): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function read(file: OwnFile, organisations: Organisations): OwnFacts {
  const ending = endingOf(file);
  if (ending === 'csv') return readTable(file.text);
  return ending === 'xml' ? readTei(file.text, organisations) : readPopolo(file.text);
}

/** Memberships of persons whom no file names are of no use; they are reported with the file. */
function strangers({ memberships, lines }: OwnFacts, known: ReadonlySet<string>): readonly Problem[] {
  const told = new Set(known);
  return memberships.flatMap((membership): Problem[] => {
    const { person_id: id } = membership;
    if (told.has(id)) return [];
    told.add(id);
    const line = lines.get(membership);
    return [{ message: `No file says who the person ${id} is.`, ...(line !== undefined && { line }) }];
  });
}

function packOf(files: readonly OwnFacts[], jurisdiction: string | undefined): Pack {
  const persons = new Map(files.flatMap((facts) => facts.persons).map((person) => [person.id, person]));
  const posts = new Map(files.flatMap((facts) => facts.posts).map((post) => [post.id, post]));
  const memberships: readonly PackMembership[] = files.flatMap((facts) => facts.memberships);
  return {
    manifest: {
      id: 'own',
      title: 'Your own facts',
      ...(jurisdiction !== undefined && { jurisdiction }),
      sources: [{ id: OWN_SOURCE, name: 'your own files', licence: 'yours' }],
      counts: {},
    },
    persons: [...persons.values()],
    posts: [...posts.values()],
    memberships,
  };
}

/** The packs of the files, one for each jurisdiction that they name, and a report on every file. */
export function readOwnFacts(files: readonly OwnFile[]): {
  readonly packs: readonly Pack[];
  readonly reports: readonly OwnReport[];
} {
  const lists = files.filter((file) => endingOf(file) === 'xml').map(({ text }) => organisationsOf(text));
  const organisations: Organisations = new Map(lists.flatMap((list) => [...list]));
  const facts = files.map((file) => read(file, organisations));
  const known = new Set(facts.flatMap(({ persons }) => persons.map(({ id }) => id)));
  const jurisdictions = [...new Set(facts.map(({ jurisdiction }) => jurisdiction))];
  return {
    packs: jurisdictions.map((jurisdiction) =>
      packOf(
        facts.filter((each) => each.jurisdiction === jurisdiction),
        jurisdiction,
      ),
    ),
    reports: facts.map((own, index) => ({
      name: files[index]?.name ?? '',
      persons: own.persons.length,
      memberships: own.memberships.length,
      problems: [...own.problems, ...strangers(own, known)],
    })),
  };
}
