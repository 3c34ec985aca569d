/**
 * Registers what is there from the first plain text on (detection, commands) and starts one language server with the
 * first transcript. Owns the life of that server; knows neither the protocol nor on which host it runs.
 */
import { commands, window, workspace, type ExtensionContext, type LogOutputChannel, type Uri } from 'vscode';
import { registerLayoutCommand } from './commands/choose-layout.ts';
import { registerMoveCommands } from './commands/move.ts';
import { registerSampleCommand } from './commands/open-sample.ts';
import { registerPaste } from './commands/paste.ts';
import { registerServerCommands } from './commands/server.ts';
import { registerSittingDateCommand } from './commands/set-sitting-date.ts';
import { registerWhoCommands } from './commands/who-held.ts';
import { registerDetection } from './detect.ts';
import type { Holders, HoldersParams, PasteParams } from '../../server/src/lsp/protocol.ts';
import type { HansardExtension, LanguageSession, OpenSession } from './session.ts';

/** Context key of package.json's `when` clauses: a transcript has been opened in this window. */
const SERVER_STARTED = 'hansard.serverStarted';

/** An activated extension, as the entries hold it. */
export interface ActiveHansard {
  readonly extension: HansardExtension;
  dispose(): Promise<void>;
}

/** Activates the extension; `openSession` is called at most once at a time, and not before a transcript is open. */
export function activateHansard(context: ExtensionContext, openSession: OpenSession): ActiveHansard {
  const log = window.createOutputChannel('Hansard', { log: true });
  const server = new Server(context, log, openSession);
  const sitting = (uri: Uri) => server.sitting(uri);
  const startForTranscript = ({ languageId }: { readonly languageId: string }) => {
    if (languageId === 'hansard') void server.start();
  };
  context.subscriptions.push(
    log,
    registerDetection(log),
    registerServerCommands(log, () => server.restart()),
    registerSittingDateCommand(sitting),
    registerLayoutCommand(sitting, () => server.dialects()),
    registerWhoCommands(sitting, (params) => server.holders(params)),
    registerMoveCommands(),
    registerSampleCommand(context.extensionUri),
    registerPaste((clipboard) => server.paste(clipboard)),
    workspace.onDidOpenTextDocument(startForTranscript),
  );
  workspace.textDocuments.forEach(startForTranscript);
  return {
    extension: {
      get serverStarts() {
        return server.starts;
      },
      sitting,
    },
    dispose: () => server.dispose(),
  };
}

/** The one language server of a window: none yet, starting, or running. */
class Server {
  private session: LanguageSession | undefined;
  private starting: Promise<void> | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
    private readonly openSession: OpenSession,
  ) {}

  get starts(): number {
    return this.session?.starts ?? 0;
  }

  /** Starts the server unless it runs or is about to. Says so to the reader when that fails; never rejects. */
  start(): Promise<void> {
    this.starting ??= this.open();
    return this.starting;
  }

  async restart(): Promise<void> {
    if (this.starting === undefined) return this.start();
    await this.starting;
    await this.session?.restart();
  }

  async sitting(uri: Uri): ReturnType<LanguageSession['sitting']> {
    await this.starting;
    return (await this.session?.sitting(uri)) ?? null;
  }

  /** The text to insert; starts the server where a paste is the first that is wanted of it. */
  async paste(clipboard: PasteParams): Promise<string> {
    await this.start();
    return (await this.session?.repair.paste(clipboard)) ?? clipboard.text;
  }

  async dialects(): ReturnType<LanguageSession['dialects']> {
    await this.starting;
    return (await this.session?.dialects()) ?? [];
  }

  /** Starts a server if none runs: the question needs no transcript. */
  async holders(params: HoldersParams): Promise<readonly Holders[]> {
    await this.start();
    return (await this.session?.holders(params)) ?? [];
  }

  async dispose(): Promise<void> {
    await this.starting;
    await this.session?.dispose();
  }

  private async open(): Promise<void> {
    void commands.executeCommand('setContext', SERVER_STARTED, true);
    try {
      this.session = await this.openSession(this.context, this.log);
    } catch (error) {
      this.starting = undefined;
      this.log.error(
        'The language server could not be started.',
        error instanceof Error ? error : String(error),
      );
      void this.offerLog();
    }
  }

  private async offerLog(): Promise<void> {
    const showLog = 'Show Log';
    const choice = await window.showErrorMessage(
      'Hansard: the language server could not be started. Outline and hovers are not available.',
      showLog,
    );
    if (choice === showLog) this.log.show(true);
  }
}
