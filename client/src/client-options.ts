/** How the language client is set up, alike on both hosts. */
import { workspace, type LogOutputChannel, type Uri } from 'vscode';
import { RevealOutputChannelOn, vsdiag, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { restartAfterCrash } from './crashes.ts';

/** Also the prefix of the standard setting `hansard.trace.server`. */
export const CLIENT_ID = 'hansard';
export const CLIENT_NAME = 'Hansard';

/** Schemes of texts that lie in no file system and can be written all the same. */
const WRITTEN: ReadonlySet<string> = new Set(['untitled', 'vscode-notebook-cell']);

/**
 * Whether a reader can repair a text: marks ask for that. An earlier version, beside a file in a comparison, would mark
 * everything twice.
 */
const isRepairable = ({ scheme }: Uri): boolean =>
  WRITTEN.has(scheme) || workspace.fs.isWritableFileSystem(scheme) === true;

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
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next) =>
        isRepairable('uri' in document ? document.uri : document)
          ? next(document, previousResultId, token)
          : { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] },
    },
    // Cards may offer this one command and no other; their text is escaped by the server.
    markdown: { isTrusted: { enabledCommands: ['hansard.setSittingDate'] }, supportHtml: false },
  };
}
