/**
 * The language server: the one place that knows the protocol. Owns which requests are answered; what it says comes from
 * features/, what is open from documents.ts. The transport and the packs are given to it by node.ts or browser.ts.
 */
import {
  DidChangeConfigurationNotification,
  MarkupKind,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { outline } from '../features/outline.ts';
import { selection } from '../features/selection.ts';
import { summarise } from '../features/sitting.ts';
import type { Knowledge, ReadPack } from '../knowledge/knowledge.ts';
import { openLibrary } from '../knowledge/load.ts';
import { dialects } from '../layout/detect.ts';
import type { CardFormat } from '../text/markdown.ts';
import type { Transcript } from '../transcript/transcript.ts';
import {
  toDocumentSymbol,
  toFlatSymbols,
  toFoldingRange,
  toOffset,
  toRange,
  toSelectionRange,
} from './convert.ts';
import { Documents, type Reading } from './documents.ts';
import { guard } from './guard.ts';
import { serveKnowledge } from './knowledge-requests.ts';
import { servePlaces } from './place-requests.ts';
import { referenceCapabilities, serveReferences } from './reference-requests.ts';
import { repairCapabilities, serveRepair } from './repair-requests.ts';
import {
  dialectsRequest,
  sittingRequest,
  type DialectChoice,
  type InitializationOptions,
  type SittingParams,
} from './protocol.ts';
import { serveSymbols } from './symbol-requests.ts';
import { repairSupport } from './workspace-edit.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** The version in `serverInfo`, set by the build. */
declare const HANSARD_VERSION: string | undefined;

const missingPacks =
  'The knowledge packs could not be read; names of office-holders are left out. Reinstalling Hansard restores them.';

/** Serves one client. @param readPack reads a knowledge pack's text by file name */
export function serve(connection: Connection, readPack: ReadPack): void {
  const documents = new Documents(connection);
  let format: CardFormat = { markdown: true, commandLinks: false };
  let followsSettings = false;
  let nestsSymbols = false;
  let refreshesHints = false;
  let refreshesDiagnostics = false;
  let support = repairSupport({});
  let choosesPeople = false;
  const library = openLibrary(readPack);
  let saidMissing = false;

  const log = (message: string): void => connection.console.error(message);
  /** The packs that a text needs, read on first need; without them everything else still answers. */
  const knowledge = ({
    jurisdiction,
    sitting,
  }: Pick<Transcript, 'jurisdiction' | 'sitting'>): Promise<Knowledge | undefined> =>
    library.about(jurisdiction, sitting.date).catch(() => {
      if (!saidMissing) log(missingPacks);
      saidMissing = true;
      return undefined;
    });

  const index = new WorkspaceIndex(connection, knowledge);

  /** Answers a request about an open document; documents that are not open have an empty answer. */
  const about = <T>(
    method: string,
    uri: string,
    token: CancellationToken,
    fallback: T,
    run: (reading: Reading) => T | Promise<T>,
  ) => {
    const facts = () => {
      const document = documents.get(uri);
      return document && { version: document.version, length: document.getText().length };
    };
    return guard(method, token, log, facts, fallback, async () => {
      const reading = await documents.read(uri);
      return reading ? run(reading) : fallback;
    });
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities } = params;
    const formats = capabilities.textDocument?.hover?.contentFormat;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    format = {
      markdown: formats === undefined || formats.includes(MarkupKind.Markdown),
      commandLinks: options.commandLinks === true,
    };
    documents.useClientSettings(capabilities.workspace?.configuration === true);
    nestsSymbols = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    refreshesDiagnostics = capabilities.workspace?.diagnostics?.refreshSupport === true;
    support = repairSupport(capabilities);
    choosesPeople = options.choosesPeople === true;
    index.useClient(options.readsWorkspace === true);
    followsSettings = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: 'Hansard' },
        workspaceSymbolProvider: true,
        hoverProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        ...referenceCapabilities,
        ...repairCapabilities,
      },
      serverInfo: {
        name: 'hansard-language-server',
        ...(typeof HANSARD_VERSION === 'string' ? { version: HANSARD_VERSION } : {}),
      },
    };
  });

  connection.onInitialized(() => {
    if (followsSettings)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'hansard' });
  });
  connection.onDidChangeConfiguration(() => {
    documents.forgetSettings();
    if (refreshesHints) void connection.languages.inlayHint.refresh();
    if (refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  });

  connection.onDocumentSymbol((params, token) =>
    about(
      'textDocument/documentSymbol',
      params.textDocument.uri,
      token,
      [],
      async ({ transcript, settings }) => {
        const entries = outline(transcript, await knowledge(transcript), settings.outlineInclude);
        return nestsSymbols
          ? entries.map((entry) => toDocumentSymbol(transcript.lines, entry))
          : toFlatSymbols(params.textDocument.uri, transcript.lines, entries);
      },
    ),
  );

  connection.onHover((params, token) =>
    about('textDocument/hover', params.textDocument.uri, token, null, async ({ transcript, document }) => {
      const offset = document.offsetAt(params.position);
      const card = hover(transcript, offset, await knowledge(transcript), {
        ...format,
        documentUri: document.uri,
      });
      if (!card) return null;
      const kind = format.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value: card.value }, range: toRange(transcript.lines, card.span) };
    }),
  );

  connection.onFoldingRanges((params, token) =>
    about('textDocument/foldingRange', params.textDocument.uri, token, [], ({ transcript }) =>
      folding(transcript).map(toFoldingRange),
    ),
  );

  connection.onSelectionRanges((params, token) =>
    about('textDocument/selectionRange', params.textDocument.uri, token, [], ({ transcript, document }) =>
      params.positions.map((position) =>
        toSelectionRange(transcript.lines, selection(transcript, toOffset(document, position))),
      ),
    ),
  );

  connection.onRequest(sittingRequest, (params: SittingParams, token: CancellationToken) =>
    about(sittingRequest, params.textDocument.uri, token, null, ({ transcript, recognition }) =>
      summarise(transcript, recognition),
    ),
  );

  connection.onRequest(dialectsRequest, (): DialectChoice[] =>
    dialects.map(({ id, title }) => ({ id, title })),
  );

  const services = { connection, documents, knowledge, log, about };
  serveReferences(services);
  servePlaces({ ...services, index });
  serveSymbols({ ...services, index });
  serveKnowledge(connection, documents, library);
  serveRepair({ ...services, support: () => support, choosesPeople: () => choosesPeople });

  documents.follow();
  connection.listen();
}
