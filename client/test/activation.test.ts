/**
 * The first suite of a window, by its name: the extension at rest among plain texts, and how long its first outline takes. The
 * times are printed and fail nothing; the server's own part of them is in `npm run bench`.
 */
import * as vscode from 'vscode';
import { sittingDay } from '../../server/bench/sitting-day.ts';
import { equal, ok } from './assertions.ts';
import { activated, closeAll, outlineOf, sampleUri, showUntitled, until } from './editor.ts';

/** Some sitting day, in UTF-16 units. */
const SIZE = 1_000_000;

describe('The extension, when a window opens', () => {
  const days = ['first', 'next'].map((name) =>
    vscode.Uri.joinPath(sampleUri(), `../${name}-outline.hansard`),
  );

  before(async () => {
    const text = new TextEncoder().encode(sittingDay(SIZE, 'attributed'));
    for (const day of days) await vscode.workspace.fs.writeFile(day, text);
  });
  after(async () => {
    await closeAll();
    for (const day of days) await vscode.workspace.fs.delete(day);
  });

  /** Milliseconds from the call that opens a file until it is open, has a server, and has an outline. */
  async function timesOf(day: vscode.Uri): Promise<readonly number[]> {
    const start = performance.now();
    const document = await vscode.workspace.openTextDocument(day);
    const opened = performance.now();
    const hansard = await activated();
    await until('a server', () => hansard.serverStarts === 1);
    const served = performance.now();
    ok((await outlineOf(document)).length > 10, 'an outline of some sections');
    return [opened, served, performance.now()].map((time) => time - start);
  }

  it('starts no server for a plain text', async () => {
    await showUntitled('Milk, bread and a newspaper.', 'plaintext');
    const hansard = await activated();
    equal(hansard.serverStarts, 0);
  });

  it('has an outline for a day of a million characters, the first and the next', async () => {
    for (const day of days) {
      const [opened, served, outlined] = (await timesOf(day)).map((time) => time.toFixed(0));
      console.log(
        `    ${SIZE} characters: open after ${opened} ms, server there after ${served} ms, outline after ${outlined} ms`,
      );
    }
  });
});
