/** Entry in the web-worker extension host. The language client is in the same file, but runs only for a transcript. */
import type { ExtensionContext } from 'vscode';
import { activateHansard, type ActiveHansard } from './activate.ts';
import type { HansardExtension } from './session.ts';

let active: ActiveHansard | undefined;

/** Called by the editor on the first plain text or transcript. */
export function activate(context: ExtensionContext): HansardExtension {
  active = activateHansard(context, async (...session) => {
    const { openSession } = await import('./language-client.browser.ts');
    return openSession(...session);
  });
  return active.extension;
}

/** Called by the editor on its way out; resolves when the server has ended. */
export async function deactivate(): Promise<void> {
  await active?.dispose();
  active = undefined;
}
