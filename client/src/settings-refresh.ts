/**
 * Has the editor ask again for what depends on the settings. On its own it asks for the outline and the folds of an open
 * document only after an edit. Owns when and how; what the settings mean is the server's.
 */
import { workspace, type Disposable } from 'vscode';
import { DocumentSymbolRequest, FoldingRangeRequest, type BaseLanguageClient } from 'vscode-languageclient';

/** The settings that change the outline, the folds or the layout. */
const SETTINGS = ['hansard.dialect', 'hansard.outline'] as const;

/**
 * Watches the settings, until disposed of. To be called before the client starts. `afterwards` is called once the server
 * knows of a change and the editor has been told to ask.
 */
export function refreshAfterSettings(client: BaseLanguageClient, afterwards: () => void): Disposable {
  let changed = false;
  // What is asked too early is answered by the old settings: wait for the notification to have gone out.
  client.middleware.workspace = {
    ...client.middleware.workspace,
    didChangeConfiguration: async (sections, next) => {
      await next(sections);
      if (!changed) return;
      changed = false;
      refreshOutlines(client);
      afterwards();
    },
  };
  // Listens before the client does, so the mark is set when the client sends its notification.
  return workspace.onDidChangeConfiguration((event) => {
    changed ||= SETTINGS.some((setting) => event.affectsConfiguration(setting));
  });
}

/**
 * Registers the outline and the folds once more. A new provider is the only sign to the editor that an outline is out of
 * date; the server, its documents and everything else stay.
 */
export function refreshOutlines(client: BaseLanguageClient): void {
  const { capabilities } = client.initializeResult ?? {};
  if (capabilities === undefined) return;
  for (const feature of [
    client.getFeature(DocumentSymbolRequest.method),
    client.getFeature(FoldingRangeRequest.method),
  ]) {
    feature.clear();
    feature.initialize(capabilities, client.clientOptions.documentSelector);
  }
}
