/** Detection: what happens to a plain text that is a transcript, for each value of `hansard.detect`. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { activated, closeAll, eventually, showUntitled, until } from './editor.ts';

const TRANSCRIPT = `Ferries

Volume 615: debated on Tuesday 18 October 2016

1. What steps he is taking to find the ferry. (901234)

I am grateful to the hon. Lady. We are looking for it, and I shall write to my right hon. Friend when it is found. The House will want to know that the timetable has been changed.

Will the right hon. Gentleman give way?`;

const settings = () => vscode.workspace.getConfiguration('hansard');
const setDetect = (mode: 'offer' | 'automatic' | 'off') =>
  settings().update('detect', mode, vscode.ConfigurationTarget.Global);

/** Presses the first button of the notification in front, if there is one. */
const acceptOffer = () => vscode.commands.executeCommand('notification.acceptPrimaryAction');

/** Waits until a plain text shown after the others has become a transcript: by then detection has seen those too. */
async function untilDetectionHasRun(): Promise<void> {
  await setDetect('automatic');
  const last = await showUntitled(TRANSCRIPT, 'plaintext');
  await until('the last document to be recognised', () => last.languageId === 'hansard');
}

describe('Detection', () => {
  before(async () => {
    await activated();
  });
  beforeEach(() => vscode.commands.executeCommand('notifications.clearAll'));
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await settings().update('detect', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('offers the language by default', async () => {
    const document = await showUntitled(TRANSCRIPT, 'plaintext');
    equal(document.languageId, 'plaintext');
    await eventually('the offer to be taken', async () => {
      await acceptOffer();
      return document.languageId === 'hansard' || undefined;
    });
  });

  it('sets the language when automatic', async () => {
    await setDetect('automatic');
    const document = await showUntitled(TRANSCRIPT, 'plaintext');
    await until('the language to be set', () => document.languageId === 'hansard');
  });

  it('leaves everything alone when off', async () => {
    await setDetect('off');
    const document = await showUntitled(TRANSCRIPT, 'plaintext');
    await untilDetectionHasRun();
    await acceptOffer();
    equal(document.languageId, 'plaintext');
  });

  it('leaves plain texts alone that are no transcripts, and starts no server for them', async () => {
    await setDetect('automatic');
    const hansard = await activated();
    const starts = hansard.serverStarts;
    const document = await showUntitled('Dear Patricia,\n\nThe ferry is late again.\n', 'plaintext');
    equal(hansard.serverStarts, starts);
    await untilDetectionHasRun();
    equal(document.languageId, 'plaintext');
  });

  it('notices a transcript that is pasted into an empty document', async () => {
    await setDetect('automatic');
    const document = await showUntitled('', 'plaintext');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), TRANSCRIPT);
    await vscode.workspace.applyEdit(edit);
    await until('the paste to be recognised', () => document.languageId === 'hansard');
  });

  it('lets a reader who went back to plain text be', async () => {
    await setDetect('automatic');
    const document = await showUntitled(TRANSCRIPT, 'plaintext');
    await until('the language to be set', () => document.languageId === 'hansard');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await untilDetectionHasRun();
    equal(document.languageId, 'plaintext');
  });
});
