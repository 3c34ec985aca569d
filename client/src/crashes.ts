/**
 * What happens when the server ends unasked: it is started again, and after too many times left alone, with a word to the
 * reader. Owns that decision; the language client does what it says.
 */
import { commands, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many crashes within so many milliseconds are answered by a new server. */
const mostRestarts = 3;
const period = 180_000;

const restart = 'Restart Server';
const showLog = 'Show Log';

async function tell(): Promise<void> {
  const choice = await window.showErrorMessage(
    `Hansard: the language server ended ${mostRestarts + 1} times within three minutes and was not started again. Outline and hovers are not available.`,
    restart,
    showLog,
  );
  if (choice === restart) await commands.executeCommand('hansard.restartServer');
  if (choice === showLog) await commands.executeCommand('hansard.showLog');
}

/** The policy for one client. @param now milliseconds, for the count of crashes */
export function restartAfterCrash(now: () => number = Date.now): ErrorHandler {
  let crashes: number[] = [];
  return {
    // A server that dies while somebody types leaves a broken pipe for each message under way. The library's own handler gives
    // up at the fourth of them, before it hears that the connection is closed; the close alone says what to do.
    error: () => ({ action: ErrorAction.Continue }),
    closed() {
      crashes = [...crashes.filter((at) => now() - at < period), now()];
      if (crashes.length <= mostRestarts) return { action: CloseAction.Restart };
      crashes = [];
      void tell();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
