/** The commands that look after the language server: restart it, show what it has logged. */
import { Disposable, commands, type LogOutputChannel } from 'vscode';

/** Registers *Restart Server* and *Show Log*; `restart` resolves when the new server answers. */
export function registerServerCommands(log: LogOutputChannel, restart: () => Promise<void>): Disposable {
  return Disposable.from(
    commands.registerCommand('hansard.restartServer', restart),
    commands.registerCommand('hansard.showLog', () => log.show(true)),
  );
}
