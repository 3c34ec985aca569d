/** A language client with its server, what it may ask of the editor, and the items that show what it knows; on both hosts. */
import { Disposable, EventEmitter } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  dialectsRequest,
  factsRequest,
  holdersRequest,
  sittingRequest,
  type DialectChoice,
  type FactsParams,
  type Holders,
  type OwnReport,
  type SittingParams,
  type SittingSummary,
} from '../../server/src/lsp/protocol.ts';
import { OwnFacts } from './facts/own-facts.ts';
import { registerAttribution } from './repair/attribute-turn.ts';
import { repairRequests } from './repair/requests.ts';
import { showUnattributedTurns } from './repair/unattributed-view.ts';
import type { LanguageSession } from './session.ts';
import { refreshAfterSettings, refreshOutlines } from './settings-refresh.ts';
import { showSittingStatus } from './status.ts';
import { serveWorkspace } from './workspace-transcripts.ts';

/**
 * Starts a client and resolves when its server answers. `afterStop` frees what the host made for the server, once it has
 * ended for good.
 */
export async function startSession(
  client: BaseLanguageClient,
  afterStop: () => void,
): Promise<LanguageSession> {
  const refreshed = new EventEmitter<void>();
  let starts = 0;
  const stateChanges = client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) return;
    starts += 1;
    refreshed.fire();
    void facts.read();
  });
  const transcripts = serveWorkspace(client);
  const settingChanges = refreshAfterSettings(client, () => refreshed.fire());
  const facts = new OwnFacts(async (files) => {
    const params: FactsParams = { files };
    const reports = await client.sendRequest<readonly OwnReport[]>(factsRequest, params);
    refreshOutlines(client);
    refreshed.fire();
    return reports;
  });
  const session: LanguageSession = {
    get starts() {
      return starts;
    },
    onDidRefresh: refreshed.event,
    sitting: (uri) => askSitting(client, uri.toString()),
    dialects: () => askDialects(client),
    holders: async (params) =>
      client.isRunning() ? client.sendRequest<readonly Holders[]>(holdersRequest, params) : [],
    repair: repairRequests(client),
    async restart() {
      if (client.needsStop()) await client.stop();
      await client.start();
    },
    async dispose() {
      shown.dispose();
      facts.dispose();
      settingChanges.dispose();
      transcripts.dispose();
      stateChanges.dispose();
      refreshed.dispose();
      await client.dispose();
      afterStop();
    },
  };
  const shown = Disposable.from(
    showSittingStatus(session),
    showUnattributedTurns(session),
    registerAttribution(session.repair),
  );
  await client.start();
  return session;
}

async function askSitting(client: BaseLanguageClient, uri: string): Promise<SittingSummary | null> {
  if (!client.isRunning()) return null;
  const params: SittingParams = { textDocument: { uri } };
  // A server on its way out has nothing to say.
  return client.sendRequest<SittingSummary | null>(sittingRequest, params).catch(() => null);
}

async function askDialects(client: BaseLanguageClient): Promise<readonly DialectChoice[]> {
  return client.isRunning() ? client.sendRequest<readonly DialectChoice[]>(dialectsRequest) : [];
}
