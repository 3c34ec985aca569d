/**
 * `npm run knowledge:check -- <folder of transcripts>`: whether every speaker who is printed with a constituency is exactly one
 * person of the packs, and every office printed with a name is that person's. Owns the comparison; prints the exceptions.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge, Membership, Person } from '../../src/knowledge/knowledge.ts';
import { openLibrary } from '../../src/knowledge/load.ts';
import { readName } from '../../src/knowledge/names.ts';
import { foldName, foldTitle } from '../../src/knowledge/spelling.ts';
import { readable } from '../../src/text/printed.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import type { Speaker } from '../../src/transcript/transcript.ts';

const FOLDER = new URL('../../knowledge/', import.meta.url);

interface Found {
  readonly question: 'seat' | 'office' | 'name';
  readonly right: boolean;
  readonly told: string;
}

/** Whether a printed name can be this person's: the family name agrees, in any of the forms known. */
function isNamed(person: Person, printed: string): boolean {
  const last = (name: string): string => readName(name).rest.split(' ').at(-1) ?? '';
  return [person.name, ...person.otherNames].some(
    (name) => foldName(name) === readName(printed).rest || last(name) === last(printed),
  );
}

function names(memberships: readonly Membership[]): string {
  return memberships.map((held) => `${held.person.name} (${held.role})`).join(', ') || 'nobody';
}

function checkSeat(speaker: Speaker, date: string, jurisdiction: string, knowledge: Knowledge): Found[] {
  if (speaker.constituency === undefined) return [];
  const held = knowledge.seatOn(speaker.constituency, date, jurisdiction);
  const right = held.filter(({ person }) => isNamed(person, speaker.name)).length === 1;
  return [{ question: 'seat', right, told: `${speaker.name} (${speaker.constituency}): ${names(held)}` }];
}

function checkOffice(speaker: Speaker, date: string, jurisdiction: string, knowledge: Knowledge): Found[] {
  const { office, name } = speaker;
  if (office === undefined || foldTitle(office) === foldTitle(name)) return [];
  const { holders } = knowledge.officeOn(office, date, jurisdiction);
  const right = holders.some(({ person }) => isNamed(person, name));
  return [{ question: 'office', right, told: `${office} (${name}): ${names(holders)}` }];
}

/** Who is printed by name alone must be one person too. */
function checkName(speaker: Speaker, date: string, jurisdiction: string, knowledge: Knowledge): Found[] {
  if (speaker.kind !== 'person' || speaker.constituency !== undefined) return [];
  const found = knowledge.peopleNamed(speaker.name, date, jurisdiction);
  const told = `${speaker.name}: ${found.map(({ name }) => name).join(', ') || 'nobody'}`;
  return [{ question: 'name', right: found.length === 1, told }];
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Usage: npm run knowledge:check -- <folder of transcripts>');
  const library = openLibrary((name) => readFile(new URL(name, FOLDER), 'utf8'));
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const { jurisdiction, sitting, speakers } = buildTranscript(
      readable(readFileSync(join(folder, file), 'utf8')),
    );
    const { date } = sitting;
    if (date === undefined) continue;
    const knowledge = await library.about(jurisdiction, date);
    const found = speakers.flatMap((speaker) => [
      ...checkSeat(speaker, date, jurisdiction, knowledge),
      ...checkOffice(speaker, date, jurisdiction, knowledge),
      ...checkName(speaker, date, jurisdiction, knowledge),
    ]);
    const count = (question: Found['question']): string => {
      const asked = found.filter((each) => each.question === question);
      return `${asked.filter(({ right }) => right).length} of ${asked.length} ${question}s right`;
    };
    console.log(`${file} (${jurisdiction}, ${date}): ${count('seat')}, ${count('office')}, ${count('name')}`);
    for (const { right, told } of found) if (!right) console.log(`  ${told}`);
  }
}

await main(process.argv[2]);
