/** How the language client is set up, alike on both hosts. */
import type { LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { restartAfterCrash } from './crashes.ts';

/** Also the prefix of the standard setting `hansard.trace.server`. */
export const CLIENT_ID = 'hansard';
export const CLIENT_NAME = 'Hansard';

/** Options for a client that logs to the given channel. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    // No scheme: transcripts on disk, untitled, in a virtual workspace or in a diff are all served.
    documentSelector: [{ language: 'hansard' }],
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restartAfterCrash(),
    initializationOptions: {
      commandLinks: true,
      choosesPeople: true,
      readsWorkspace: true,
    } satisfies InitializationOptions,
    // Cards may offer this one command and no other; their text is escaped by the server.
    markdown: { isTrusted: { enabledCommands: ['hansard.setSittingDate'] }, supportHtml: false },
  };
}
