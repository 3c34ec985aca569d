/**
 * What is remembered of a transcript that is not open: who and what is meant where, its columns and its names, as line and
 * character. Owns the form, which holds nothing of the text, and the reading that fills it, in short stretches.
 */
import type { CancellationToken, Range, SymbolInformation } from 'vscode-languageserver';
import { columnPlaces } from '../features/definition.ts';
import { keyedOccurrences } from '../features/occurrences.ts';
import { namedPlaces } from '../features/workspace-symbols.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { recogniseDialect } from '../layout/detect.ts';
import { isShared } from '../references/identity.ts';
import { detached } from '../text/detached.ts';
import type { Lines } from '../text/lines.ts';
import { readable } from '../text/printed.ts';
import { buildTranscript } from '../transcript/build.ts';
import type { Sitting, Transcript } from '../transcript/transcript.ts';
import { breaths } from './breaths.ts';
import { toRange, toWorkspaceSymbol } from './convert.ts';

/** How deeply a text is read: for its day and columns alone, or for all that it names, which takes ten times as long. */
export type Depth = 'sitting' | 'references';

/** Facts for a text's country and day; undefined where the packs cannot be read. */
export type KnowledgeFor = (
  of: Pick<Transcript, 'jurisdiction' | 'sitting'>,
) => Promise<Knowledge | undefined>;

/** A transcript as the index holds it. */
export interface IndexedTranscript {
  readonly uri: string;
  readonly jurisdiction: string;
  readonly sitting: Sitting;
  readonly columns: ReadonlyMap<string, Range>;
  /** All that it names; absent where only the sitting was read. */
  readonly contents?: IndexedContents;
}

/** Who and what a transcript names, by the facts of the moment. */
export interface IndexedContents {
  /** The facts by which the places were found: with others they are out of date. */
  readonly knowledge: Knowledge | undefined;
  /** By key of the person or thing: start line, start character, end line, end character of each place in turn. */
  readonly places: ReadonlyMap<string, Uint32Array>;
  readonly symbols: readonly SymbolInformation[];
}

/**
 * Reads a text.
 * @param dialect value of the setting `hansard.dialect` for it
 * @returns undefined when it was cancelled
 */
export async function indexTranscript(
  { uri, text, dialect }: { readonly uri: string; readonly text: string; readonly dialect: string },
  depth: Depth,
  knowledgeFor: KnowledgeFor,
  token: CancellationToken,
): Promise<IndexedTranscript | undefined> {
  const read = readable(text);
  const transcript = buildTranscript(read, recogniseDialect(read, dialect).dialect);
  const { lines, jurisdiction, sitting } = transcript;
  const columns = [...columnPlaces(transcript)].map(
    ([figure, span]) => [figure, toRange(lines, span)] as const,
  );
  const indexed = { uri, jurisdiction, ...detached({ sitting }), columns: new Map(detached(columns)) };
  if (depth === 'sitting') return indexed;
  const contents = await contentsOf(uri, transcript, await knowledgeFor(transcript), token);
  return contents && { ...indexed, contents };
}

async function contentsOf(
  uri: string,
  transcript: Transcript,
  knowledge: Knowledge | undefined,
  token: CancellationToken,
): Promise<IndexedContents | undefined> {
  const context = { transcript, knowledge };
  const { lines } = transcript;
  const places = new Map<string, number[]>();
  const breath = breaths();
  for (const { key, start, end } of keyedOccurrences(context)) {
    if (key !== undefined && isShared(key)) addPlace(places, key, lines, { start, end });
    if (!breath.isDue()) continue;
    await breath.take();
    if (token.isCancellationRequested) return undefined;
  }
  const symbols = namedPlaces(context).map((place) => toWorkspaceSymbol(uri, lines, place));
  const figures = [...places].map(([key, each]) => [detached(key), Uint32Array.from(each)] as const);
  return { knowledge, places: new Map(figures), symbols: detached(symbols) };
}

function addPlace(places: Map<string, number[]>, key: string, lines: Lines, span: Span): void {
  const { start, end } = toRange(lines, span);
  const known = places.get(key) ?? [];
  if (known.length === 0) places.set(key, known);
  known.push(start.line, start.character, end.line, end.character);
}

/** The places of one person or thing, in order. */
export function placesOf(key: string, { contents }: IndexedTranscript): Range[] {
  const figures = contents?.places.get(key) ?? [];
  const ranges: Range[] = [];
  for (let at = 0; at < figures.length; at += 4) {
    const [line = 0, character = 0, endLine = 0, endCharacter = 0] = figures.slice(at, at + 4);
    ranges.push({ start: { line, character }, end: { line: endLine, character: endCharacter } });
  }
  return ranges.sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
}
