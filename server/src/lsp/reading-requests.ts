/**
 * Requests about one transcript as it is read: outline, cards, folding, growing selections, the line for the status item. Owns
 * their registration; what they answer comes from features/.
 */
import { MarkupKind, type CancellationToken } from 'vscode-languageserver';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { outline } from '../features/outline.ts';
import { selection } from '../features/selection.ts';
import { summarise } from '../features/sitting.ts';
import { dialects } from '../layout/detect.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { toFlatSymbols, toFoldingRange, toOffset, toRange, toSelectionRange } from './convert.ts';
import { documentSymbols } from './document-symbols.ts';
import { dialectsRequest, sittingRequest, type DialectChoice, type SittingParams } from './protocol.ts';
import type { ReferenceServer } from './reference-requests.ts';

/** What these requests need of the server. */
export interface ReadingServer extends ReferenceServer {
  readonly client: () => ClientAbilities;
}

/** Registers the handlers. */
export function serveReading(server: ReadingServer): void {
  serveOutline(server);
  serveHover(server);
  serveRanges(server);
  serveSitting(server);
}

function serveOutline({ connection, about, knowledge, client }: ReadingServer): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    about('textDocument/documentSymbol', uri, token, [], async ({ transcript, settings }) => {
      const known = await knowledge(transcript);
      const include = settings.outlineInclude;
      return client().nestsSymbols
        ? documentSymbols(transcript, known, include)
        : toFlatSymbols(uri, transcript.lines, outline(transcript, known, include));
    }),
  );
}

function serveHover({ connection, about, knowledge, client }: ReadingServer): void {
  connection.onHover((params, token) =>
    about('textDocument/hover', params.textDocument.uri, token, null, async ({ transcript, uri }) => {
      const offset = toOffset(transcript.lines, params.position);
      const { format } = client();
      const card = hover(transcript, offset, await knowledge(transcript), {
        ...format,
        documentUri: uri,
      });
      if (!card) return null;
      const kind = format.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value: card.value }, range: toRange(transcript.lines, card.span) };
    }),
  );
}

function serveRanges({ connection, about }: ReadingServer): void {
  connection.onFoldingRanges((params, token) =>
    about('textDocument/foldingRange', params.textDocument.uri, token, [], ({ transcript }) =>
      folding(transcript).map(toFoldingRange),
    ),
  );
  connection.onSelectionRanges((params, token) =>
    about('textDocument/selectionRange', params.textDocument.uri, token, [], ({ transcript }) =>
      params.positions.map((position) =>
        toSelectionRange(transcript.lines, selection(transcript, toOffset(transcript.lines, position))),
      ),
    ),
  );
}

function serveSitting({ connection, about }: ReadingServer): void {
  connection.onRequest(sittingRequest, (params: SittingParams, token: CancellationToken) =>
    about(sittingRequest, params.textDocument.uri, token, null, ({ transcript, recognition }) =>
      summarise(transcript, recognition),
    ),
  );
  connection.onRequest(dialectsRequest, (): DialectChoice[] =>
    dialects.map(({ id, title }) => ({ id, title })),
  );
}
