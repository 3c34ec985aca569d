/**
 * The language server: the one place that knows the protocol. Owns what is said at the start and what all requests share; which
 * are answered stands in the files beside, what they say comes from features/, what is open from documents.ts. The transport and
 * the packs are given to it by node.ts or browser.ts.
 */
import {
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import type { ReadPack } from '../knowledge/knowledge.ts';
import { openLibrary, type Library } from '../knowledge/load.ts';
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts';
import { Documents, type Reading } from './documents.ts';
import { guard, type Log } from './guard.ts';
import type { KnowledgeFor } from './indexed-transcript.ts';
import { serveKnowledge } from './knowledge-requests.ts';
import { servePlaces } from './place-requests.ts';
import { serveReading } from './reading-requests.ts';
import { referenceCapabilities, serveReferences, type ReferenceServer } from './reference-requests.ts';
import { repairCapabilities, serveRepair } from './repair-requests.ts';
import { serveSymbols } from './symbol-requests.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** The version in `serverInfo`, set by the build. */
declare const HANSARD_VERSION: string | undefined;

const missingPacks =
  'The knowledge packs could not be read; names of office-holders are left out. Reinstalling Hansard restores them.';

/** The packs that a text needs, read on first need; without them everything else still answers, which is said once. */
function knowledgeFrom(library: Library, log: Log): KnowledgeFor {
  let saidMissing = false;
  return ({ jurisdiction, sitting }) =>
    library.about(jurisdiction, sitting.date).catch(() => {
      if (!saidMissing) log(missingPacks);
      saidMissing = true;
      return undefined;
    });
}

/** Answers requests about an open document; documents that are not open have an empty answer. */
const aboutIn =
  (documents: Documents, log: Log): ReferenceServer['about'] =>
  <T>(
    method: string,
    uri: string,
    token: CancellationToken,
    fallback: T,
    run: (reading: Reading) => T | Promise<T>,
  ) => {
    const facts = () => {
      const document = documents.get(uri);
      return document && { version: document.version, length: document.text.length };
    };
    return guard(method, token, log, facts, fallback, async () => {
      const reading = await documents.read(uri);
      return reading ? run(reading) : fallback;
    });
  };

const initialised: InitializeResult = {
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

/** Follows the client's settings where it tells of them. */
function followSettings(connection: Connection, documents: Documents, client: () => ClientAbilities): void {
  connection.onInitialized(() => {
    if (client().followsSettings)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'hansard' });
  });
  connection.onDidChangeConfiguration(() => {
    documents.forgetSettings();
    if (client().refreshesHints) void connection.languages.inlayHint.refresh();
    if (client().refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  });
}

/** Serves one client. @param readPack reads a knowledge pack's text by file name */
export function serve(connection: Connection, readPack: ReadPack): void {
  const documents = new Documents(connection);
  const library = openLibrary(readPack);
  const log = (message: string): void => connection.console.error(message);
  const knowledge = knowledgeFrom(library, log);
  const index = new WorkspaceIndex(connection, knowledge);
  let abilities = abilitiesOf({ capabilities: {} });
  const client = (): ClientAbilities => abilities;
  connection.onInitialize((params) => {
    abilities = abilitiesOf(params);
    documents.useClientSettings(abilities.tellsSettings);
    index.useClient(abilities.readsWorkspace);
    return initialised;
  });
  followSettings(connection, documents, client);
  const services = { connection, documents, knowledge, log, about: aboutIn(documents, log) };
  serveReading({ ...services, client });
  serveReferences(services);
  servePlaces({ ...services, index });
  serveSymbols({ ...services, index });
  serveKnowledge(connection, documents, library);
  serveRepair({
    ...services,
    support: () => client().repairs,
    choosesPeople: () => client().choosesPeople,
  });
  documents.follow();
  connection.listen();
}
