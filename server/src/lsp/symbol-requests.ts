/**
 * The request for symbols of the workspace. Owns where they are looked for, and that nobody waits for it; which there are is
 * workspace-symbols.ts's.
 */
import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import { namedPlaces, namesInstruments, queryMatcher } from '../features/workspace-symbols.ts';
import { mentionsIn } from '../references/references.ts';
import type { Context } from '../references/resolution.ts';
import { mostWorkspaceSymbols } from '../text/limits.ts';
import { breaths } from './breaths.ts';
import { toWorkspaceSymbol } from './convert.ts';
import { guard } from './guard.ts';
import type { PlaceServer } from './place-requests.ts';

/** Reads the mentions of a transcript in short stretches; they are remembered, so that what asks for them need not wait. */
async function readMentions(context: Context, token: CancellationToken): Promise<void> {
  const breath = breaths();
  for (const block of context.transcript.layout.blocks) {
    mentionsIn(block, context);
    if (breath.isDue()) await breath.take();
    if (token.isCancellationRequested) return;
  }
}

/** Symbols of the open documents, and of closed ones as far as a search has read them: nobody waits for files here. */
export function serveSymbols({ connection, documents, index, knowledge, log }: PlaceServer): void {
  const find = async (query: string, token: CancellationToken): Promise<SymbolInformation[]> => {
    const matches = queryMatcher(query);
    const found: SymbolInformation[] = [];
    const breath = breaths();
    for (const reading of await documents.all()) {
      const { transcript } = reading;
      const context = { transcript, knowledge: await knowledge(transcript) };
      if (namesInstruments(context)) await readMentions(context, token);
      if (token.isCancellationRequested) return [];
      for (const place of namedPlaces(context))
        if (matches(place.name)) found.push(toWorkspaceSymbol(reading.uri, transcript.lines, place));
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
