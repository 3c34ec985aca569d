/**
 * Requests about who and what is meant: links, semantic tokens, inlay hints. Owns their registration and what is said of all
 * requests about references at the start; what they answer comes from features/, places are place-requests.ts's.
 */
import {
  SemanticTokensBuilder,
  SemanticTokensRequest,
  type CancellationToken,
  type Connection,
  type ResponseError,
  type SemanticTokens,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { inlayHints } from '../features/inlay-hints.ts';
import { links } from '../features/links.ts';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semantic-tokens.ts';
import type { Span } from '../layout/block.ts';
import type { Context } from '../references/resolution.ts';
import { longestResolvedText } from '../text/limits.ts';
import { toDocumentLink, toInlayHint, toOffsets, toTokenFigures } from './convert.ts';
import type { Documents, Reading } from './documents.ts';
import type { Log } from './guard.ts';
import type { KnowledgeFor } from './indexed-transcript.ts';

/** What the requests of this file need of the server. */
export interface ReferenceServer {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly knowledge: KnowledgeFor;
  readonly log: Log;
  readonly about: <T>(
    method: string,
    uri: string,
    token: CancellationToken,
    fallback: T,
    run: (reading: Reading) => T | Promise<T>,
  ) => Promise<T | ResponseError>;
}

/** What is said of these requests at the start. */
export const referenceCapabilities: ServerCapabilities = {
  definitionProvider: { workDoneProgress: true },
  referencesProvider: { workDoneProgress: true },
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: false },
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
  inlayHintProvider: true,
};

/** Whether reading every mention would keep other requests waiting for a second or more. */
const isTooLong = ({ transcript }: Reading): boolean => transcript.text.length > longestResolvedText;

/** Registers the handlers. */
export function serveReferences(server: ReferenceServer): void {
  serveLinksAndHints(server);
  serveTokens(server);
}

type ContextOf = (reading: Reading) => Promise<Context>;

const contextsOf =
  ({ knowledge }: ReferenceServer): ContextOf =>
  async ({ transcript }) => ({ transcript, knowledge: await knowledge(transcript) });

function serveLinksAndHints(server: ReferenceServer): void {
  const { connection, about } = server;
  const contextOf = contextsOf(server);
  connection.onDocumentLinks((params, token) =>
    about('textDocument/documentLink', params.textDocument.uri, token, [], async (reading) =>
      isTooLong(reading)
        ? []
        : links(await contextOf(reading)).map((link) => toDocumentLink(reading.transcript.lines, link)),
    ),
  );
  connection.languages.inlayHint.on((params, token) =>
    about('textDocument/inlayHint', params.textDocument.uri, token, [], async (reading) => {
      if (!reading.settings.inlayHints) return [];
      const span = toOffsets(reading.document, params.range);
      const hints = inlayHints(await contextOf(reading), span);
      return hints.map((hint) => toInlayHint(reading.transcript.lines, hint));
    }),
  );
}

function serveTokens(server: ReferenceServer): void {
  const { connection, documents, about } = server;
  const contextOf = contextsOf(server);
  const builders = new Map<string, SemanticTokensBuilder>();
  documents.onClosed((uri) => builders.delete(uri));
  const none: SemanticTokens = { data: [] };
  const build = async (reading: Reading, builder: SemanticTokensBuilder, span?: Span): Promise<void> => {
    for (const token of semanticTokens(await contextOf(reading), span))
      builder.push(...toTokenFigures(reading.transcript.lines, token));
  };
  // No answer, and the editor keeps the colours that it asks for range by range; an empty one would take them away.
  connection.onRequest(SemanticTokensRequest.type, (params, token) =>
    about<SemanticTokens | null>(
      SemanticTokensRequest.method,
      params.textDocument.uri,
      token,
      none,
      async (reading) => {
        if (isTooLong(reading)) return null;
        const builder = new SemanticTokensBuilder();
        builders.set(params.textDocument.uri, builder);
        await build(reading, builder);
        return builder.build();
      },
    ),
  );
  connection.languages.semanticTokens.onDelta((params, token) =>
    about('textDocument/semanticTokens/full/delta', params.textDocument.uri, token, none, async (reading) => {
      if (isTooLong(reading)) return none;
      const builder = builders.get(params.textDocument.uri) ?? new SemanticTokensBuilder();
      builders.set(params.textDocument.uri, builder);
      builder.previousResult(params.previousResultId);
      await build(reading, builder);
      return builder.buildEdits();
    }),
  );
  connection.languages.semanticTokens.onRange((params, token) =>
    about('textDocument/semanticTokens/range', params.textDocument.uri, token, none, async (reading) => {
      const builder = new SemanticTokensBuilder();
      await build(reading, builder, toOffsets(reading.document, params.range));
      return builder.build();
    }),
  );
}
