/** Settings that change the outline take effect in an open, unedited document. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { activated, allOf, closeAll, outlineOf, showUntitled } from './editor.ts';

const DEBATE = [
  'Ferries',
  'Volume 615: debated on Tuesday 18 October 2016',
  'Patricia Example (Ayrmouth) (Lab)',
  'Where is the ferry?',
  '[Interruption.]',
  'Mr Speaker',
  'Order.',
].join('\n\n');

const change = (setting: string, value: unknown) =>
  vscode.workspace.getConfiguration('hansard').update(setting, value, vscode.ConfigurationTarget.Global);

describe('The settings of the outline', () => {
  before(async () => {
    await activated();
  });
  afterEach(async () => {
    await change('outline.include', undefined);
    await change('dialect', undefined);
    await closeAll();
  });

  /** Waits for an outline with exactly these names. */
  const untilOutline = (document: vscode.TextDocument, expected: readonly string[]) =>
    outlineOf(document, (symbols) => {
      const names = allOf(symbols).map(({ name }) => name);
      return JSON.stringify(names) === JSON.stringify(expected);
    });

  const usual = ['Ferries', 'Patricia Example', 'Mr Speaker'];

  it('refresh it, without an edit and without a new server', async () => {
    const hansard = await activated();
    const document = await showUntitled(DEBATE);
    await untilOutline(document, usual);
    const { version } = document;
    const starts = hansard.serverStarts;
    await change('outline.include', ['turns', 'notes']);
    await untilOutline(document, ['Ferries', 'Patricia Example', '[Interruption.]', 'Mr Speaker']);
    await change('outline.include', []);
    await untilOutline(document, ['Ferries']);
    await change('outline.include', undefined);
    await untilOutline(document, usual);
    equal([document.version, hansard.serverStarts], [version, starts]);
  });

  it('refresh it when another layout is set', async () => {
    await change('dialect', 'fiji');
    const document = await showUntitled(
      'Ferries\n\n§ Mr. Example said, it sank.\n\nHON. J. SAMPLE.- It did.',
    );
    await untilOutline(document, ['HON. J. SAMPLE']);
    await change('dialect', 'uk-historic-web');
    await untilOutline(document, ['Ferries', 'Mr. Example']);
  });
});
