/**
 * Edits of a transcript as the protocol's workspace edits, as far as a client understands them. Owns the choice of form:
 * versioned and annotated where the client knows that, plain changes otherwise.
 */
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit as OffsetEdit } from '../features/attribution-text.ts';
import { toPosition } from './convert.ts';
import type { Reading } from './documents.ts';

/** What a client can do with the edits of a repair. */
export interface RepairSupport {
  readonly documentChanges: boolean;
  readonly annotations: boolean;
  /** Whether edits may be worked out when an action is chosen, rather than for all on offer. */
  readonly resolvesEdits: boolean;
}

/** Reads it from what the client says at the start. */
export function repairSupport({ workspace, textDocument }: ClientCapabilities): RepairSupport {
  const edits = workspace?.workspaceEdit;
  const actions = textDocument?.codeAction;
  return {
    documentChanges: edits?.documentChanges === true,
    annotations: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    resolvesEdits:
      actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true,
  };
}

/** Why something changes, for the client's preview. */
export interface Change {
  /** `Accept all 4 inferred names in the document` */
  readonly label: string;
  /** Whether the reader is to see it before. */
  readonly needsConfirmation: boolean;
}

/** The edit of one document. @param edits in UTF-16 offsets of the text as read */
export function editOf(
  { uri, lineBreak, transcript, version }: Reading,
  edits: readonly OffsetEdit[],
  { label, needsConfirmation }: Change,
  support: RepairSupport,
): WorkspaceEdit {
  const changes = edits.map(({ start, end, newText }): TextEdit => ({
    range: { start: toPosition(transcript.lines, start), end: toPosition(transcript.lines, end) },
    newText: lineBreak === '\n' ? newText : newText.replaceAll('\n', lineBreak),
  }));
  if (!support.documentChanges) return { changes: { [uri]: changes } };
  if (!support.annotations) {
    return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
  }
  const annotationId = 'attribution';
  return {
    documentChanges: [
      { textDocument: { uri, version }, edits: changes.map((edit) => ({ ...edit, annotationId })) },
    ],
    changeAnnotations: {
      [annotationId]: {
        label,
        needsConfirmation,
        description: 'Names of speakers only; no word of a speech',
      },
    },
  };
}
