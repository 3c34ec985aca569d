/**
 * Requests for places: definition, references, highlights, symbols of the workspace. Owns their registration and the way from
 * the open documents to the closed ones; what they answer comes from features/.
 */
import {
  DocumentHighlightKind,
  MessageType,
  ShowMessageNotification,
  type CancellationToken,
  type Location,
  type ResultProgressReporter,
  type SymbolInformation,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { citedPlace, definition, isOfSitting } from '../features/definition.ts';
import { isFoundElsewhere, occurrences, subjectAt, type Subject } from '../features/occurrences.ts';
import { namedPlaces, queryMatcher } from '../features/workspace-symbols.ts';
import type { Span } from '../layout/block.ts';
import type { Context } from '../references/resolution.ts';
import { mostPlaces, mostWorkspaceSymbols } from '../text/limits.ts';
import { breaths } from './breaths.ts';
import { toRange, toWorkspaceSymbol } from './convert.ts';
import { coverageInWords, everything, type Coverage } from './coverage.ts';
import type { Reading } from './documents.ts';
import { guard } from './guard.ts';
import { placesOf } from './indexed-transcript.ts';
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
  const { connection, about } = server;
  const contextOf = async ({ transcript }: Reading): Promise<Context> => ({
    transcript,
    knowledge: await server.knowledge(transcript),
  });
  const say = sayOnce(server);
  connection.onDefinition((params, token, progress) =>
    about('textDocument/definition', params.textDocument.uri, token, [], async (reading) => {
      const context = await contextOf(reading);
      const subject = subjectAt(reading.document.offsetAt(params.position), context);
      if (!subject) return [];
      const waiting = { token, progress };
      if (subject.report) return citedLocations(server, subject.report, waiting);
      const span = definition(subject, context);
      return span ? [locationOf(reading, span)] : [];
    }),
  );
  connection.onReferences((params, token, progress, partial) =>
    about('textDocument/references', params.textDocument.uri, token, [], async (reading) => {
      const subject = subjectAt(reading.document.offsetAt(params.position), await contextOf(reading));
      if (!subject) return [];
      const places = placeList(partial);
      const readings = isFoundElsewhere(subject) ? await server.documents.all() : [reading];
      for (const each of readings)
        places.add(occurrences(subject.key, await contextOf(each)).map((span) => locationOf(each, span)));
      const waiting = { token, progress };
      const coverage = isFoundElsewhere(subject)
        ? await searchClosed(server, subject.key, places, waiting)
        : everything;
      if (!token.isCancellationRequested) say({ ...coverage, hasMorePlaces: places.isFull() });
      return places.rest();
    }),
  );
  connection.onDocumentHighlight((params, token) =>
    about('textDocument/documentHighlight', params.textDocument.uri, token, [], async (reading) => {
      const context = await contextOf(reading);
      const subject = subjectAt(reading.document.offsetAt(params.position), context);
      if (!subject) return [];
      return occurrences(subject.key, context).map((span) => ({
        range: toRange(reading.transcript.lines, span),
        kind: span.kind === 'turn' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
  serveSymbols(server, contextOf);
}

const locationOf = ({ document, transcript }: Reading, span: Span): Location => ({
  uri: document.uri,
  range: toRange(transcript.lines, span),
});

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
  isFull(): boolean;
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
  const coverage = await index.search({
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
  progress.done();
  return coverage;
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
  await index.search({
    depth: 'sitting',
    token,
    progress,
    isOpen: (uri) => documents.get(uri) !== undefined,
    visit: ({ uri, sitting, columns }) => {
      if (!isOfSitting(report, sitting)) return true;
      const range = columns.get(report.column ?? '') ?? { start: origin, end: origin };
      found.push({ uri, range });
      return true;
    },
  });
  progress.done();
  return found;
}

/** Symbols of the open documents, and of closed ones as far as a search has read them: nobody waits for files here. */
function serveSymbols(server: PlaceServer, contextOf: (reading: Reading) => Promise<Context>): void {
  const { connection, documents, index, log } = server;
  const find = async (query: string, token: CancellationToken): Promise<SymbolInformation[]> => {
    const matches = queryMatcher(query);
    const found: SymbolInformation[] = [];
    const breath = breaths();
    for (const reading of await documents.all()) {
      for (const place of namedPlaces(await contextOf(reading)))
        if (matches(place.name))
          found.push(toWorkspaceSymbol(reading.document.uri, reading.transcript.lines, place));
    }
    for (const { uri, contents } of index.held) {
      if (token.isCancellationRequested || found.length >= mostWorkspaceSymbols) break;
      if (contents && documents.get(uri) === undefined)
        found.push(...contents.symbols.filter(({ name }) => matches(name)));
      if (breath.isDue()) await breath.take();
    }
    return found.slice(0, mostWorkspaceSymbols);
  };
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard(
      'workspace/symbol',
      token,
      log,
      () => undefined,
      [],
      () => find(query, token),
    ),
  );
}
