/**
 * Pasting as Hansard where the editor lets extensions take part in it (since 1.97): then the HTML of the clipboard, which
 * often keeps the names, can be read. Owns the registration; the text is made by the server. The types are the few that we
 * use, since the oldest editor that we support does not have them.
 */
import { languages } from 'vscode';
import * as vscode from 'vscode';
import type {
  CancellationToken,
  DataTransfer,
  DocumentSelector,
  Range,
  TextDocument,
  Disposable,
} from 'vscode';
import type { PasteParams } from '../../../server/src/lsp/protocol.ts';

interface PasteKind {
  readonly value: string;
  append(...parts: string[]): PasteKind;
}

interface PasteEdit {
  yieldTo?: readonly PasteKind[];
}

interface PasteContext {
  readonly only: PasteKind | undefined;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
    context: PasteContext,
    token: CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Text: PasteKind };
}

interface PasteRegistration {
  registerDocumentPasteEditProvider(
    selector: DocumentSelector,
    provider: PasteProvider,
    metadata: { readonly providedPasteEditKinds: PasteKind[]; readonly pasteMimeTypes: string[] },
  ): Disposable;
}

/** The kind of our edits, for `editor.action.pasteAs`. */
export const PASTE_KIND = 'text.hansard';
const HTML = 'text/html';
const PLAIN = 'text/plain';

const isPasteApi = (api: object): api is PasteApi =>
  'DocumentPasteEdit' in api && 'DocumentDropOrPasteEditKind' in api;
const isRegistration = (api: object): api is PasteRegistration => 'registerDocumentPasteEditProvider' in api;

/**
 * Registers the provider; `undefined` where the editor has no such thing.
 * @param paste makes the text
 * @param onAsked is called when the editor asks for this very way of pasting
 */
export function registerPasteProvider(
  paste: (clipboard: PasteParams) => Promise<string>,
  onAsked: () => void,
): Disposable | undefined {
  const api: object = vscode;
  const registration: object = languages;
  if (!isPasteApi(api) || !isRegistration(registration)) return undefined;
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = api;
  const kind = DocumentDropOrPasteEditKind.Text.append('hansard');
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, _ranges, transfer, { only }, token) {
      // Plain texts are not ours unless the reader asks for this very way of pasting.
      if (only?.value === PASTE_KIND) onAsked();
      else if (document.languageId !== 'hansard') return undefined;
      const [html, text] = await Promise.all(
        [HTML, PLAIN].map((type) => transfer.get(type)?.asString() ?? Promise.resolve('')),
      );
      if (token.isCancellationRequested || (html ?? '') + (text ?? '') === '') return undefined;
      const made = await paste({ text: text ?? '', ...(html ? { html } : {}) });
      if (made === '') return undefined;
      const edit = new DocumentPasteEdit(made, 'Paste as Hansard', kind);
      // An ordinary paste stays one; this is a choice beside it.
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  try {
    return registration.registerDocumentPasteEditProvider(
      [{ language: 'hansard' }, { language: 'plaintext' }],
      provider,
      { providedPasteEditKinds: [kind], pasteMimeTypes: [HTML, PLAIN] },
    );
  } catch {
    // Editors before 1.97 have the function but refuse it: it was a proposal.
    return undefined;
  }
}
