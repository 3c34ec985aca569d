/** What the server says beyond the Language Server Protocol 3.18. Owns the names and types of the custom requests. */
import type { Position, Range } from 'vscode-languageserver';
import type { Naming } from '../features/attribution-text.ts';
import type { UnattributedTurn } from '../features/diagnostics.ts';
import type { OwnFile } from '../knowledge/own/read-own.ts';

export type { Candidate } from '../features/candidates.ts';
export type { Holders } from '../features/holders.ts';
export type { SittingSummary } from '../features/sitting.ts';
export type { OwnFile, OwnReport } from '../knowledge/own/read-own.ts';

/** `hansard/sitting`: what a document is, for the status item; null for a document that is not open. */
export const sittingRequest = 'hansard/sitting';

/** `hansard/dialects`: the layouts that a document can be read with, in the order to show them. */
export const dialectsRequest = 'hansard/dialects';

/** `hansard/readPack`, server to client: the text of a knowledge pack, where the server has no file system. */
export const readPackRequest = 'hansard/readPack';

export interface SittingParams {
  readonly textDocument: { readonly uri: string };
}

export interface DialectChoice {
  /** Value of the setting `hansard.dialect` and of the first-line comment. */
  readonly id: string;
  readonly title: string;
}

/** `hansard/unattributed`: the turns without a printed speaker, by section; empty for a document that is not open. */
export const unattributedRequest = 'hansard/unattributed';

/** `hansard/candidates`: who may have spoken the turn at a place, the likeliest first. */
export const candidatesRequest = 'hansard/candidates';

/** `hansard/attribute`: the workspace edit that names the speaker of a turn; null where there is none. */
export const attributeRequest = 'hansard/attribute';

/** `hansard/paste`: a clipboard as the text of a transcript. */
export const pasteRequest = 'hansard/paste';

/** A place in a document. */
export interface PlaceParams extends SittingParams {
  readonly position: Position;
}

export interface AttributeParams extends PlaceParams {
  /** The words to print; left out: the inferred name, or a placeholder where none is inferred. */
  readonly naming?: Naming;
  /** This turn, or all turns of its speaker that have no name yet. */
  readonly scope: 'turn' | 'speaker';
}

/** Unattributed turns under one heading. */
export interface UnattributedGroup {
  readonly title: string;
  readonly turns: readonly UnattributedEntry[];
}

/** An unattributed turn; `range` is its first words. */
export interface UnattributedEntry extends Omit<UnattributedTurn, 'span'> {
  readonly range: Range;
}

export interface PasteParams {
  readonly html?: string;
  readonly text: string;
}

export interface PasteResult {
  /** With line feeds. */
  readonly text: string;
}

/** `hansard/holders`: every office, or every constituency, with its holders on a day; an array of `Holders`. */
export const holdersRequest = 'hansard/holders';

/** `hansard/useFacts`: the reader’s own files, in place of those sent before; an `OwnReport` for each. */
export const factsRequest = 'hansard/useFacts';

export interface HoldersParams {
  readonly kind: 'office' | 'seat';
  /** ISO 8601 date. */
  readonly date: string;
  /** The transcript whose country is meant; else the United Kingdom. */
  readonly textDocument?: { readonly uri: string };
}

export interface FactsParams {
  readonly files: readonly OwnFile[];
}

export interface ReadPackParams {
  /** File name without folder. */
  readonly name: string;
}

/** `hansard/workspaceFiles`, server to client: the files of the workspace that are or may be transcripts. */
export const workspaceFilesRequest = 'hansard/workspaceFiles';

/** `hansard/readTranscript`, server to client: what is in one of those files. */
export const readTranscriptRequest = 'hansard/readTranscript';

/** `hansard/workspaceFilesChanged`, client to server: the list that the server holds may be out of date. */
export const workspaceFilesChangedNotification = 'hansard/workspaceFilesChanged';

export interface WorkspaceFilesParams {
  /** How many files are wanted at most. */
  readonly most: number;
}

export interface WorkspaceFiles {
  /** Files with the language before plain texts, each kind by address. */
  readonly files: readonly WorkspaceFile[];
  /** Whether there are no more than these. */
  readonly isComplete: boolean;
}

export interface WorkspaceFile {
  readonly uri: string;
  /** Another one whenever the content is: time and size. */
  readonly stamp: string;
  /** In bytes. */
  readonly size: number;
  /** Value of the setting `hansard.dialect` for this file. */
  readonly dialect: string;
}

export interface ReadTranscriptParams {
  readonly uri: string;
}

/** A transcript's text; or that the file is something else, or cannot be read. */
export type ReadTranscript =
  | { readonly kind: 'transcript'; readonly text: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable' };

/** `initializationOptions`, all optional. */
export interface InitializationOptions {
  /** The client answers `hansard/workspaceFiles` and `hansard/readTranscript`. */
  readonly readsWorkspace?: boolean;
  /** The client runs the links `command:hansard.setSittingDate`. */
  readonly commandLinks?: boolean;
  /** The client has the command `hansard.choosePerson` (document URI, position). */
  readonly choosesPeople?: boolean;
}
