/** The layout of a transcript: *Choose Layout…*, where the choice is kept, and that the manifest names every layout. */
import * as vscode from 'vscode';
import { dialects } from '../../server/src/layout/detect.ts';
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';
import { equal, ok } from './assertions.ts';
import { activated, closeAll, eventually, hansardExtension, showUntitled, undo } from './editor.ts';

const TEXT = 'Ferries\n\nMR EXAMPLE: It sank.\n';
const READ_ONLY = 'hansard-read-only';

const settings = () => vscode.workspace.getConfiguration('hansard');
const choose = (layout?: string) => vscode.commands.executeCommand<undefined>('hansard.chooseLayout', layout);

/** What the server knows of a document once it is read with a layout. */
async function readWith(document: vscode.TextDocument, layout: string): Promise<SittingSummary> {
  const hansard = await activated();
  return eventually(`the document to be read with ${layout}`, async () => {
    const sitting = await hansard.sitting(document.uri);
    return sitting?.dialect === layout ? sitting : undefined;
  });
}

/** Shows a transcript that nobody can write to. */
async function showReadOnly(text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.from({
    scheme: READ_ONLY,
    path: '/ferries.hansard',
    query: encodeURIComponent(text),
  });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

describe('Choose Layout', () => {
  let provider: vscode.Disposable | undefined;
  before(async () => {
    await activated();
    provider = vscode.workspace.registerTextDocumentContentProvider(READ_ONLY, {
      provideTextDocumentContent: ({ query }) => decodeURIComponent(query),
    });
  });
  after(() => {
    provider?.dispose();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await settings().update('dialect', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  for (const [name, before, layout, after] of [
    ['inserts a first line', TEXT, 'fiji', `// hansard: dialect=fiji\n${TEXT}`],
    [
      'stands next to a date',
      `// hansard: date=2016-10-18\n${TEXT}`,
      'fiji',
      `// hansard: date=2016-10-18, dialect=fiji\n${TEXT}`,
    ],
    [
      'replaces another layout',
      `// hansard: dialect=kenya\n${TEXT}`,
      'fiji',
      `// hansard: dialect=fiji\n${TEXT}`,
    ],
    [
      'leaves the date when it is taken back',
      `// hansard: date=2016-10-18, dialect=fiji\n${TEXT}`,
      'auto',
      `// hansard: date=2016-10-18\n${TEXT}`,
    ],
    ['leaves no line when nothing is left', `// hansard: dialect=fiji\n${TEXT}`, 'auto', TEXT],
  ] as const) {
    it(`${name}, and one undo takes it back`, async () => {
      const document = await showUntitled(before);
      await choose(layout);
      equal(document.getText(), after);
      await undo(document, before);
    });
  }

  it('tells the server, which says what decided', async () => {
    const document = await showUntitled(TEXT);
    await choose('fiji');
    equal((await readWith(document, 'fiji')).dialectBy, 'comment');
  });

  for (const [name, text] of [
    ['without a choice', TEXT],
    ['with one', `// hansard: dialect=kenya\n${TEXT}`],
  ] as const) {
    it(`begins the list at the layout in use, ${name}: to accept it changes nothing`, async () => {
      const document = await showUntitled(text);
      const { version } = document;
      let answered = false;
      const asking = Promise.resolve(choose()).then(() => (answered = true));
      await eventually('the list to be answered', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return answered || undefined;
      });
      await asking;
      equal([document.getText(), document.version], [text, version]);
    });
  }

  it('offers the setting of the workspace where a document is read-only', async () => {
    const document = await showReadOnly(TEXT);
    const asking = choose('fiji');
    await eventually('the offer to be taken', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return settings().get<string>('dialect') === 'fiji' || undefined;
    });
    await asking;
    equal((await readWith(document, 'fiji')).dialectBy, 'setting');
    equal(document.getText(), TEXT);
  });

  it('offers nothing where the first line of a read-only document decides', async () => {
    await showReadOnly(`// hansard: dialect=kenya\n${TEXT}`);
    await choose('fiji');
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    equal(settings().get('dialect'), 'auto');
  });

  it('reads every open transcript by the setting, at once', async () => {
    const document = await showUntitled(TEXT);
    await readWith(document, 'generic');
    await settings().update('dialect', 'fiji', vscode.ConfigurationTarget.Workspace);
    equal((await readWith(document, 'fiji')).dialectBy, 'setting');
    await choose('kenya');
    equal((await readWith(document, 'kenya')).dialectBy, 'comment');
  });

  it('is a choice of the manifest’s layouts, under the same titles', () => {
    const { contributes } = hansardExtension().packageJSON as {
      contributes: {
        configuration: {
          properties: Record<string, Record<'enum' | 'enumItemLabels' | 'enumDescriptions', string[]>>;
        };
      };
    };
    const setting = contributes.configuration.properties['hansard.dialect']!;
    const layouts = [['auto', 'Recognised from the text'], ...dialects.map(({ id, title }) => [id, title])];
    equal(
      setting.enum.map((id, index) => [id, setting.enumItemLabels[index] ?? '']),
      layouts,
    );
    equal(setting.enumDescriptions.length, layouts.length);
    ok(!setting.enumDescriptions.some((words) => words.startsWith('%')), 'A layout is not described.');
  });
});
