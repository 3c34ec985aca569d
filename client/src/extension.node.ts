/** Entry in the Node extension host. Loads the language client, a file of its own, only when a transcript is opened. */
import type { ExtensionContext } from 'vscode';
import { activateHansard, type ActiveHansard } from './activate.ts';
import type { HansardExtension } from './session.ts';

let active: ActiveHansard | undefined;

/** Called by the editor on the first plain text or transcript. */
export function activate(context: ExtensionContext): HansardExtension {
  active = activateHansard(context, async (...session) => {
    const { openSession } = await import('./language-client.node.ts');
    return openSession(...session);
  });
  return active.extension;
}

/** Called by the editor on its way out; resolves when the server has ended. */
export async function deactivate(): Promise<void> {
  await active?.dispose();
  active = undefined;
}
