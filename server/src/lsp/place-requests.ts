/**
 * Requests for places: definition, references, highlights. Owns their registration and the way from the open documents to the
 * closed ones; what they answer comes from features/.
 */
import {
  DocumentHighlightKind,
  MessageType,
  ShowMessageNotification,
  type CancellationToken,
  type Location,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { citedPlace, definition, isOfSitting } from '../features/definition.ts';
import {
  isFoundElsewhere,
  keyedOccurrences,
  subjectAt,
  type Occurrence,
  type Subject,
} from '../features/occurrences.ts';
import type { Span } from '../layout/block.ts';
import type { Context } from '../references/resolution.ts';
import { longestResolvedText, mostPlaces } from '../text/limits.ts';
import { breaths } from './breaths.ts';
import { toOffset, toRange } from './convert.ts';
import { coverageInWords, everything, type Coverage } from './coverage.ts';
import type { Reading } from './documents.ts';
import { placesOf, type IndexedTranscript } from './indexed-transcript.ts';
import type { ReferenceServer } from './reference-requests.ts';
import { searchProgress } from './search-progress.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** What these requests need of the server. */
export interface PlaceServer extends ReferenceServer {
  readonly index: WorkspaceIndex;
}

/** A request under way: how it is cancelled, and how its progress is told. */
interface Waiting {
  readonly token: CancellationToken;
  /** The reporter for the token that the request brought; an empty one where it brought none. */
  readonly progress: WorkDoneProgressReporter;
}

/** Registers the handlers. */
export function servePlaces(server: PlaceServer): void {
  serveDefinition(server);
  serveReferencesTo(server);
  serveHighlights(server);
}

const contextOf = async ({ knowledge }: PlaceServer, { transcript }: Reading): Promise<Context> => ({
  transcript,
  knowledge: await knowledge(transcript),
});

function serveDefinition(server: PlaceServer): void {
  server.connection.onDefinition((params, token, progress) =>
    server.about('textDocument/definition', params.textDocument.uri, token, [], async (reading) => {
      const context = await contextOf(server, reading);
      const subject = subjectAt(toOffset(reading.transcript.lines, params.position), context);
      if (!subject) return [];
      if (subject.report) return citedLocations(server, subject.report, { token, progress });
      const span = definition(subject, context);
      return span ? [locationOf(reading, span)] : [];
    }),
  );
}

function serveReferencesTo(server: PlaceServer): void {
  const say = sayOnce(server);
  server.connection.onReferences((params, token, progress, partial) =>
    server.about('textDocument/references', params.textDocument.uri, token, [], async (reading) => {
      const subject = subjectAt(
        toOffset(reading.transcript.lines, params.position),
        await contextOf(server, reading),
      );
      if (!subject) return [];
      const places = placeList(partial);
      const isElsewhere = isFoundElsewhere(subject);
      for (const each of isElsewhere ? await server.documents.all() : [reading]) {
        if (places.isFull()) break;
        const found = await occurrencesIn(await contextOf(server, each), subject.key, {
          token,
          most: places.room() + 1,
        });
        places.add(found.map((span) => locationOf(each, span)));
      }
      const coverage =
        isElsewhere && !places.isFull()
          ? await searchClosed(server, subject.key, places, { token, progress })
          : everything;
      if (!token.isCancellationRequested) say({ ...coverage, hasMorePlaces: places.isFull() });
      return places.rest();
    }),
  );
}

function serveHighlights(server: PlaceServer): void {
  server.connection.onDocumentHighlight((params, token) =>
    server.about('textDocument/documentHighlight', params.textDocument.uri, token, [], async (reading) => {
      const context = await contextOf(server, reading);
      const offset = toOffset(reading.transcript.lines, params.position);
      const subject = subjectAt(offset, context);
      if (!subject) return [];
      const within = seenFrom(reading.transcript.text.length, offset);
      return (await occurrencesIn(context, subject.key, { token, within })).map((span) => ({
        range: toRange(reading.transcript.lines, span),
        kind: span.kind === 'turn' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}

const locationOf = ({ uri, transcript }: Reading, span: Span): Location => ({
  uri,
  range: toRange(transcript.lines, span),
});

/** Highlights are asked for at every step of the cursor: in a very long text those around it are enough. */
function seenFrom(length: number, offset: number): Span {
  if (length <= longestResolvedText) return { start: 0, end: length };
  const reach = longestResolvedText >> 4;
  return { start: Math.max(0, offset - reach), end: Math.min(length, offset + reach) };
}

/** How far a search of one transcript goes. */
interface Extent {
  readonly token: CancellationToken;
  readonly within?: Span;
  /** After so many places it ends. */
  readonly most?: number;
}

/** Places of one transcript, in order, found in short stretches; what was found so far when it was cancelled. */
async function occurrencesIn(
  context: Context,
  key: string,
  { token, within, most = Infinity }: Extent,
): Promise<Occurrence[]> {
  const found: Occurrence[] = [];
  const breath = breaths();
  for (const occurrence of keyedOccurrences(context, { key, ...(within && { within }) })) {
    if (occurrence.key === key && found.push(occurrence) >= most) break;
    if (!breath.isDue()) continue;
    await breath.take();
    if (token.isCancellationRequested) break;
  }
  return found;
}

/** Tells what a search left out: each statement once to the reader, every time to the log. */
function sayOnce({ connection }: PlaceServer): (coverage: Coverage) => void {
  const said = new Set<string>();
  return (coverage) => {
    const message = coverageInWords(coverage);
    if (message === undefined) return;
    connection.console.info(message);
    if (said.has(message)) return;
    said.add(message);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  };
}

/** Places as they are found, up to the limit; given at once to a client that takes parts. */
interface PlaceList {
  add(places: readonly Location[]): void;
  /** Whether there were more than that. */
  isFull(): boolean;
  /** How many more it takes. */
  room(): number;
  /** What has not been given yet. */
  rest(): Location[];
}

function placeList(partial: ResultProgressReporter<Location[]> | undefined): PlaceList {
  const kept: Location[] = [];
  let count = 0;
  let isFull = false;
  return {
    add(places) {
      isFull ||= count + places.length > mostPlaces;
      const added = places.slice(0, mostPlaces - count);
      count += added.length;
      if (!partial) kept.push(...added);
      else if (added.length > 0) partial.report(added);
    },
    isFull: () => isFull,
    room: () => mostPlaces - count,
    rest: () => kept,
  };
}

async function searchClosed(
  { connection, documents, index }: PlaceServer,
  key: string,
  places: PlaceList,
  { token, progress: own }: Waiting,
): Promise<Coverage> {
  const progress = searchProgress(connection, own);
  try {
    return await index.search({
      depth: 'references',
      token,
      progress,
      isOpen: (uri) => documents.get(uri) !== undefined,
      visit: (transcript) => {
        const { uri } = transcript;
        places.add(placesOf(key, transcript).map((range) => ({ uri, range })));
        return !places.isFull();
      },
    });
  } finally {
    progress.done();
  }
}

/** The cited place in every transcript of that day, open or not. */
async function citedLocations(
  { connection, documents, index }: PlaceServer,
  report: NonNullable<Subject['report']>,
  { token, progress: own }: Waiting,
): Promise<Location[]> {
  const found = (await documents.all()).flatMap((reading) => {
    const span = citedPlace(report, reading.transcript);
    return span ? [locationOf(reading, span)] : [];
  });
  const origin = { line: 0, character: 0 };
  const progress = searchProgress(connection, own);
  const visit = ({ uri, sitting, columns }: IndexedTranscript): boolean => {
    if (!isOfSitting(report, sitting)) return true;
    found.push({ uri, range: columns.get(report.column ?? '') ?? { start: origin, end: origin } });
    return true;
  };
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  try {
    await index.search({ depth: 'sitting', token, progress, isOpen, visit });
  } finally {
    progress.done();
  }
  return found;
}
