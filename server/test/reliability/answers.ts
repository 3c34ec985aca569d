/** The type of every answer of the server, by method: the protocol's, and for its own requests those it promises. */
import type * as protocol from 'vscode-languageserver-protocol';
import type * as own from '../../src/lsp/protocol.ts';

/** What a request of the protocol's is answered with: its types are kept in a field that is never there. */
type ResultOf<T> = T extends { readonly _: readonly [unknown, infer R, unknown, unknown] | undefined }
  ? R
  : never;

/** Read by answer-types.ts. */
export interface Answers {
  initialize: protocol.InitializeResult;
  shutdown: null;
  'textDocument/documentSymbol': ResultOf<typeof protocol.DocumentSymbolRequest.type>;
  'textDocument/hover': ResultOf<typeof protocol.HoverRequest.type>;
  'textDocument/foldingRange': ResultOf<typeof protocol.FoldingRangeRequest.type>;
  'textDocument/selectionRange': ResultOf<typeof protocol.SelectionRangeRequest.type>;
  'textDocument/definition': ResultOf<typeof protocol.DefinitionRequest.type>;
  'textDocument/references': ResultOf<typeof protocol.ReferencesRequest.type>;
  'textDocument/documentHighlight': ResultOf<typeof protocol.DocumentHighlightRequest.type>;
  'textDocument/documentLink': ResultOf<typeof protocol.DocumentLinkRequest.type>;
  'textDocument/inlayHint': ResultOf<typeof protocol.InlayHintRequest.type>;
  'textDocument/codeAction': ResultOf<typeof protocol.CodeActionRequest.type>;
  'codeAction/resolve': ResultOf<typeof protocol.CodeActionResolveRequest.type>;
  'textDocument/diagnostic': protocol.DocumentDiagnosticReport;
  'textDocument/semanticTokens/full': ResultOf<typeof protocol.SemanticTokensRequest.type>;
  'textDocument/semanticTokens/full/delta': ResultOf<typeof protocol.SemanticTokensDeltaRequest.type>;
  'textDocument/semanticTokens/range': ResultOf<typeof protocol.SemanticTokensRangeRequest.type>;
  'workspace/symbol': ResultOf<typeof protocol.WorkspaceSymbolRequest.type>;
  'hansard/sitting': own.SittingSummary | null;
  'hansard/dialects': own.DialectChoice[];
  'hansard/unattributed': own.UnattributedGroup[];
  'hansard/candidates': own.Candidate[];
  'hansard/attribute': protocol.WorkspaceEdit | null;
  'hansard/paste': own.PasteResult;
  'hansard/holders': own.Holders[];
  'hansard/useFacts': own.OwnReport[];
}
