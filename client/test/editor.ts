/**
 * What the suites do with the editor: open texts, ask for symbols and hovers, wait for a condition. No test here; works in
 * both hosts.
 */
import * as vscode from 'vscode';
import type { HansardExtension } from '../src/session.ts';

/** How long, in milliseconds, a condition may take to come true, and how often it is looked at. */
const PATIENCE = 20_000;
const INTERVAL = 25;

/** Asks until the answer is not `undefined`, and returns it; fails with the description when it never comes. */
export async function eventually<T>(
  description: string,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE / 1000} s in vain for: ${description}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

/** Waits until a condition holds. */
export async function until(description: string, holds: () => boolean): Promise<void> {
  await eventually(description, () => holds() || undefined);
}

/** The extension under test, as the editor lists it. */
export function hansardExtension(): vscode.Extension<HansardExtension> {
  const found = vscode.extensions.getExtension<HansardExtension>('hansard-tools.hansard');
  if (found === undefined) throw new Error('The extension is not installed.');
  return found;
}

/** The extension's exports, activated when it is not yet. */
export const activated = async (): Promise<HansardExtension> => hansardExtension().activate();

/** Where the sample debate lies: in the workspace of the tests, a copy, so that no test can change the fixture. */
export function sampleUri(): vscode.Uri {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) throw new Error('The suites run in a workspace that holds the fixtures.');
  return vscode.Uri.joinPath(workspace.uri, 'aleppo-bombings.hansard.txt');
}

/** Opens and shows an untitled document. */
export async function showUntitled(content: string, language = 'hansard'): Promise<vscode.TextDocument> {
  const document = await openUntitled(content, language);
  await vscode.window.showTextDocument(document);
  await until('the text in front', () => vscode.window.activeTextEditor?.document === document);
  return document;
}

/** A busy editor may still hold the last untitled document of the same name, and gives its text: then it is closed. */
async function openUntitled(content: string, language: string, attempts = 3): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const isNew = document.getText().replaceAll('\r', '') === content.replaceAll('\r', '');
  if (isNew || attempts === 1) return document;
  await closeAll();
  return openUntitled(content, language, attempts - 1);
}

/** Opens and shows the sample debate itself, not a copy. */
export async function showSample(): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(sampleUri());
  await vscode.window.showTextDocument(document);
  return document;
}

/** The outline of a document, once the server gives one that the condition accepts. */
export function outlineOf(
  document: vscode.TextDocument,
  accept: (symbols: readonly vscode.DocumentSymbol[]) => boolean = (symbols) => symbols.length > 0,
): Promise<readonly vscode.DocumentSymbol[]> {
  return eventually('an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols !== undefined && accept(symbols) ? symbols : undefined;
  });
}

/** The symbols that have no symbols below them: the turns of a debate. */
export const leavesOf = (symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => (symbol.children.length === 0 ? [symbol] : leavesOf(symbol.children)));

/** All symbols, each before those below it. */
export const allOf = (symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...allOf(symbol.children)]);

/** The text of the card on the nth occurrence of some words, once there is one. */
export function cardOn(document: vscode.TextDocument, words: string, nth = 1): Promise<string> {
  let offset = -1;
  for (let found = 0; found < nth; found += 1) offset = document.getText().indexOf(words, offset + 1);
  if (offset < 0) throw new Error(`The document does not contain “${words}” ${nth} times.`);
  return eventually(`a card on “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(offset + Math.floor(words.length / 2)),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n');
    return text === '' ? undefined : text;
  });
}

/** One undo in the editor in front; waits until its document has a text again. */
export async function undo(document: vscode.TextDocument, expected: string): Promise<void> {
  await vscode.commands.executeCommand('undo');
  await until('one undo to restore the text', () => document.getText() === expected);
}

/** Closes every editor, unsaved ones too, so that no test sees what another left. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty && !document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // The next untitled document has the name of the last one, and must not be taken for it.
  await until('untitled documents to be gone', () => !vscode.workspace.textDocuments.some(isOpenUntitled));
}

const isOpenUntitled = ({ isUntitled, isClosed }: vscode.TextDocument) => isUntitled && !isClosed;
