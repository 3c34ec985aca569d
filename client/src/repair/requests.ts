/** The server's requests around lost names, as the client asks them. Owns the asking; a server that is gone answers nothing. */
import type { Position, Uri, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import {
  attributeRequest,
  candidatesRequest,
  pasteRequest,
  unattributedRequest,
  type AttributeParams,
  type Candidate,
  type PasteParams,
  type PasteResult,
  type UnattributedGroup,
} from '../../../server/src/lsp/protocol.ts';

/** Which name goes where; without one the inferred name, or a placeholder. */
export type Attribution = Pick<AttributeParams, 'naming' | 'scope'>;

/** What can be asked about lost names. */
export interface RepairRequests {
  /** The turns without a printed speaker, by section. */
  unattributed(uri: Uri): Promise<readonly UnattributedGroup[]>;
  /** Who may have spoken the turn at a position, the likeliest first. */
  candidates(uri: Uri, position: Position): Promise<readonly Candidate[]>;
  /** The edit that names a speaker; `undefined` where there is none. */
  attribute(uri: Uri, position: Position, attribution: Attribution): Promise<WorkspaceEdit | undefined>;
  /** A clipboard as the text of a transcript. */
  paste(clipboard: PasteParams): Promise<string>;
}

/** Asks through a language client. */
export function repairRequests(client: BaseLanguageClient): RepairRequests {
  const place = (uri: Uri, position: Position) => ({
    textDocument: { uri: uri.toString() },
    position: { line: position.line, character: position.character },
  });
  return {
    async unattributed(uri) {
      if (!client.isRunning()) return [];
      const params = { textDocument: { uri: uri.toString() } };
      return client.sendRequest<UnattributedGroup[]>(unattributedRequest, params);
    },
    async candidates(uri, position) {
      if (!client.isRunning()) return [];
      return client.sendRequest<Candidate[]>(candidatesRequest, place(uri, position));
    },
    async attribute(uri, position, attribution) {
      if (!client.isRunning()) return undefined;
      const params: AttributeParams = { ...place(uri, position), ...attribution };
      const edit = await client.sendRequest<ProtocolEdit | null>(attributeRequest, params);
      return edit === null ? undefined : client.protocol2CodeConverter.asWorkspaceEdit(edit);
    },
    async paste(clipboard) {
      if (!client.isRunning()) return clipboard.text;
      return (await client.sendRequest<PasteResult>(pasteRequest, clipboard)).text;
    },
  };
}
