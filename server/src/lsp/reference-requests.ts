/**
 * Requests about who and what is meant: links, semantic tokens, inlay hints. Owns their registration and what is said of all
 * requests about references at the start; what they answer comes from features/, places are place-requests.ts's.
 */
import {
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  type CancellationToken,
  type Connection,
  type ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
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
  serveTokensInView(server);
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
      const span = toOffsets(reading.transcript.lines, params.range);
      const hints = inlayHints(await contextOf(reading), span);
      return hints.map((hint) => toInlayHint(reading.transcript.lines, hint));
    }),
  );
}

const noTokens: SemanticTokens = { data: [] };

/** Adds the tokens of a span, or of the whole text, to a builder. */
function addTokens(builder: SemanticTokensBuilder, context: Context, span?: Span): void {
  for (const token of semanticTokens(context, span))
    builder.push(...toTokenFigures(context.transcript.lines, token));
}

function serveTokensInView(server: ReferenceServer): void {
  const { connection, about } = server;
  const contextOf = contextsOf(server);
  connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
    about('textDocument/semanticTokens/range', textDocument.uri, token, noTokens, async (reading) => {
      const builder = new SemanticTokensBuilder();
      addTokens(builder, await contextOf(reading), toOffsets(reading.transcript.lines, range));
      return builder.build();
    }),
  );
}

/**
 * The whole text's tokens, and what an edit changes in them. Of a very long text there is no answer, and the editor keeps the
 * colours that it asks for range by range; an empty one would take them away.
 */
function serveTokens(server: ReferenceServer): void {
  const { connection, documents, about } = server;
  const contextOf = contextsOf(server);
  const builders = new Map<string, SemanticTokensBuilder>();
  documents.onClosed((uri) => builders.delete(uri));
  /** Nothing is waited for while a builder fills: two requests at a time would put their tokens into one. */
  const built = async (reading: Reading, previousId?: string) => {
    if (isTooLong(reading)) return null;
    const context = await contextOf(reading);
    const { uri } = reading;
    const known = previousId === undefined ? undefined : builders.get(uri);
    const builder = known ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    if (previousId !== undefined) builder.previousResult(previousId);
    addTokens(builder, context);
    return builder;
  };
  const { method: whole } = SemanticTokensRequest;
  connection.onRequest(SemanticTokensRequest.type, ({ textDocument: { uri } }, token) =>
    about<SemanticTokens | null>(
      whole,
      uri,
      token,
      noTokens,
      async (reading) => (await built(reading))?.build() ?? null,
    ),
  );
  const { method: change } = SemanticTokensDeltaRequest;
  connection.onRequest(
    SemanticTokensDeltaRequest.type,
    ({ textDocument: { uri }, previousResultId }, token) =>
      about<SemanticTokens | SemanticTokensDelta | null>(
        change,
        uri,
        token,
        noTokens,
        async (reading) => (await built(reading, previousResultId))?.buildEdits() ?? null,
      ),
  );
}
