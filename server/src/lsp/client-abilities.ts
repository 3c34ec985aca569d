/** What a client can do, from what it says at the start. Owns that reading; who says nothing gets the plainest answers. */
import { MarkupKind, type InitializeParams } from 'vscode-languageserver';
import type { CardFormat } from '../text/markdown.ts';
import type { InitializationOptions } from './protocol.ts';
import { repairSupport, type RepairSupport } from './workspace-edit.ts';

/** What the server asks of its client, or spares it. */
export interface ClientAbilities {
  readonly format: CardFormat;
  /** Answers `workspace/configuration`. */
  readonly tellsSettings: boolean;
  /** Tells of changed settings where it is asked to. */
  readonly followsSettings: boolean;
  /** Takes an outline as a tree. */
  readonly nestsSymbols: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly repairs: RepairSupport;
  readonly choosesPeople: boolean;
  /** Lists and reads the files of the workspace. */
  readonly readsWorkspace: boolean;
}

/** Reads the abilities from the first request. */
export function abilitiesOf({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientAbilities {
  const { workspace, textDocument } = capabilities;
  const formats = textDocument?.hover?.contentFormat;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  return {
    format: {
      markdown: formats === undefined || formats.includes(MarkupKind.Markdown),
      commandLinks: options.commandLinks === true,
    },
    tellsSettings: workspace?.configuration === true,
    followsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    repairs: repairSupport(capabilities),
    choosesPeople: options.choosesPeople === true,
    readsWorkspace: options.readsWorkspace === true,
  };
}
