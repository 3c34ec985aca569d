/**
 * What the small part of the client, loaded with any plain text, may ask of the large part, loaded with the first
 * transcript. Types only, so that naming them loads nothing of the language client.
 */
import type { ExtensionContext, Event, LogOutputChannel, Uri } from 'vscode';
import type { RepairRequests } from './repair/requests.ts';
import type { DialectChoice, Holders, HoldersParams, SittingSummary } from '../../server/src/lsp/protocol.ts';

/** A running language server and what the client shows of it. */
export interface LanguageSession {
  /** How often a server has come up: 1 after the first start, one more after each restart. */
  readonly starts: number;
  /** Fires when answers may have changed without an edit: a server has come up, or the settings are others. */
  readonly onDidRefresh: Event<void>;
  /** What the server knows of the sitting in a document; `null` when it has nothing to say. */
  sitting(uri: Uri): Promise<SittingSummary | null>;
  /** The layouts that a transcript can be read with, in the order to show them; none when no server answers. */
  dialects(): Promise<readonly DialectChoice[]>;
  /** Every office or constituency with its holders on a day; none when no server answers. */
  holders(params: HoldersParams): Promise<readonly Holders[]>;
  /** What can be asked about lost names. */
  readonly repair: RepairRequests;
  /** Ends the server and starts a new one; the open documents are sent to it again. */
  restart(): Promise<void>;
  /** Ends the server for good. */
  dispose(): Promise<void>;
}

/** Starts a language server for this host; rejects when it cannot be started. */
export type OpenSession = (context: ExtensionContext, log: LogOutputChannel) => Promise<LanguageSession>;

/** What `activate` hands to other extensions and to the test suites. */
export interface HansardExtension {
  /** How often a language server has come up in this window; 0 as long as no transcript has been opened. */
  readonly serverStarts: number;
  /** The sitting in an open transcript, `null` when no server runs or it has nothing to say. */
  sitting(uri: Uri): Promise<SittingSummary | null>;
}
