/**
 * The language server: the one place that knows the protocol. Owns documents, their transcripts, and which requests are
 * answered; everything it says comes from features/. The transport and the packs are given to it by node.ts or browser.ts.
 */
import {
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { outline } from '../features/outline.ts';
import { summarise } from '../features/sitting.ts';
import type { Knowledge, ReadPack } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { buildTranscript } from '../transcript/build.ts';
import type { CardFormat } from '../text/markdown.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { toDocumentSymbol, toFoldingRange, toRange } from './convert.ts';
import { guard } from './guard.ts';
import { sittingRequest, type InitializationOptions, type SittingParams } from './protocol.ts';

/** The version in `serverInfo`, set by the build. */
declare const HANSARD_VERSION: string | undefined;

/** Serves one client. @param readPack reads a knowledge pack's text by file name */
export function serve(connection: Connection, readPack: ReadPack): void {
  const documents = new TextDocuments(TextDocument);
  const transcripts = new WeakMap<TextDocument, { version: number; transcript: Transcript }>();
  let format: CardFormat = { markdown: true, commandLinks: false };
  let loading: Promise<Knowledge | undefined> | undefined;

  const log = (message: string): void => connection.console.error(message);
  /** The packs, read on first need; without them everything else still answers. */
  const knowledge = (): Promise<Knowledge | undefined> =>
    (loading ??= loadKnowledge(readPack).catch(() => {
      log(
        'The knowledge packs could not be read; names of office-holders are left out. Reinstalling Hansard restores them.',
      );
      return undefined;
    }));

  const transcriptOf = (document: TextDocument): Transcript => {
    const held = transcripts.get(document);
    if (held?.version === document.version) return held.transcript;
    const transcript = buildTranscript(document.getText());
    transcripts.set(document, { version: document.version, transcript });
    return transcript;
  };

  /** Answers a request about an open document; documents that are not open have an empty answer. */
  const about = <T>(
    method: string,
    uri: string,
    token: CancellationToken,
    fallback: T,
    run: (transcript: Transcript, document: TextDocument) => T | Promise<T>,
  ) => {
    const document = documents.get(uri);
    const facts = () => document && { version: document.version, length: document.getText().length };
    return guard(method, token, log, facts, fallback, () =>
      document ? run(transcriptOf(document), document) : fallback,
    );
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const formats = params.capabilities.textDocument?.hover?.contentFormat;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    format = {
      markdown: formats === undefined || formats.includes(MarkupKind.Markdown),
      commandLinks: options.commandLinks === true,
    };
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: 'Hansard' },
        hoverProvider: true,
        foldingRangeProvider: true,
      },
      serverInfo: {
        name: 'hansard-language-server',
        ...(typeof HANSARD_VERSION === 'string' ? { version: HANSARD_VERSION } : {}),
      },
    };
  });

  connection.onDocumentSymbol((params, token) =>
    about('textDocument/documentSymbol', params.textDocument.uri, token, [], async (transcript) => {
      const entries = outline(transcript, await knowledge());
      return entries.map((entry) => toDocumentSymbol(transcript.lines, entry));
    }),
  );

  connection.onHover((params, token) =>
    about('textDocument/hover', params.textDocument.uri, token, null, async (transcript, document) => {
      const card = hover(transcript, document.offsetAt(params.position), await knowledge(), {
        ...format,
        documentUri: document.uri,
      });
      if (!card) return null;
      const kind = format.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value: card.value }, range: toRange(transcript.lines, card.span) };
    }),
  );

  connection.onFoldingRanges((params, token) =>
    about('textDocument/foldingRange', params.textDocument.uri, token, [], (transcript) =>
      folding(transcript).map(toFoldingRange),
    ),
  );

  connection.onRequest(sittingRequest, (params: SittingParams, token: CancellationToken) =>
    about(sittingRequest, params.textDocument.uri, token, null, (transcript) => summarise(transcript)),
  );

  documents.onDidClose(({ document }) => transcripts.delete(document));
  documents.listen(connection);
  connection.listen();
}
