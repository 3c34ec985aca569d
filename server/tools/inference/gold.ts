/**
 * Sections with known turns, to fit on and to measure with. Owns the reading of a folder of transcripts with their turns
 * (`NAME.txt` beside `NAME.turns.json`: line, end, speaker, kind); which roles the turns play is roles.ts's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Passage } from '../../src/layout/passages.ts';
import { detectDialect } from '../../src/layout/detect.ts';
import { scan } from '../../src/layout/scan.ts';
import { toLines } from '../../src/text/lines.ts';
import { readable } from '../../src/text/printed.ts';
import type { SectionKind } from '../../src/transcript/inference/kinds.ts';
import type { QuestionContext } from '../../src/transcript/inference/hints.ts';
import { paragraphsOf, type Paragraph } from '../../src/transcript/inference/paragraphs.ts';
import { outlineSections } from '../../src/transcript/sections.ts';
import { goldKind, goldStates } from './roles.ts';

/** A turn as the gold has it; lines are 0-based. */
export interface GoldTurn {
  readonly line: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly kind: string;
}

/** A section, its paragraphs, and what is known of each. */
export interface Example {
  readonly file: string;
  /** Sitting day, to keep apart when measuring. */
  readonly day: string;
  readonly kind: SectionKind;
  readonly paragraphs: readonly Paragraph[];
  /** State of the chain at each paragraph. */
  readonly states: readonly number[];
  /** The turn that each paragraph belongs to; undefined for text that nobody speaks. */
  readonly owners: readonly (GoldTurn | undefined)[];
  readonly context: QuestionContext;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.name.endsWith('.txt') ? [path] : [];
    });

/** All sections with gold turns below a folder, of the files whose path matches; a section printed twice is taken once. */
export function readExamples(folder: string, only: RegExp): Example[] {
  const seen = new Set<string>();
  return filesBelow(folder)
    .filter((path) => only.test(path) && existsSync(path.replace(/\.txt$/, '.turns.json')))
    .sort((one, other) => Number(one.includes('debates')) - Number(other.includes('debates')))
    .flatMap(examplesOf)
    .filter(({ day, paragraphs }) => {
      const key = `${day}\n${paragraphs.map(({ words }) => words).join('\n')}`;
      return !seen.has(key) && seen.add(key);
    });
}

function examplesOf(path: string): Example[] {
  const text = readable(readFileSync(path, 'utf8'));
  const turns = JSON.parse(readFileSync(path.replace(/\.txt$/, '.turns.json'), 'utf8')) as GoldTurn[];
  const dialect = detectDialect(text)[0]?.dialect;
  if (!dialect) return [];
  const { passages } = scan(toLines(text), dialect);
  const file = basename(path);
  const day = /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? file;
  const all: readonly (QuestionContext & { readonly passage: Passage })[] = [
    ...passages.filter(({ hasHeading }) => !hasHeading).map((passage) => ({ passage })),
    ...outlineSections(text, passages),
  ];
  return all.flatMap((section) => {
    const paragraphs = paragraphsOf(text, section.passage.below).map(withoutAttribution);
    if (paragraphs.length === 0) return [];
    const owners = paragraphs.map(({ block }) =>
      turns.find(({ line, end, speaker }) => speaker !== null && line < block.lineEnd && block.line <= end),
    );
    const states = goldStates(paragraphs, owners);
    return [{ file, day, kind: goldKind(paragraphs, owners), paragraphs, states, owners, context: section }];
  });
}

/** A paragraph as it is where the names are lost. */
function withoutAttribution(paragraph: Paragraph): Paragraph {
  const { attribution, ...block } = paragraph.block;
  return attribution || paragraph.label.length > 0 ? { ...paragraph, block, label: [] } : paragraph;
}
