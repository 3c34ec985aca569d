/** Going to what is meant in files that are closed: references, citations, symbols; and the places really open. */
import * as vscode from 'vscode';
import { walkFolders } from '../src/walk-folders.ts';
import { equal, ok } from './assertions.ts';
import { closeAll, eventually, sampleUri, showUntitled } from './editor.ts';

const debate = [
  'House of Commons',
  'Tuesday 17 May 2016',
  'Ferries',
  'Jane Example (Northtown) (Con)',
  'The UN charter says so.—[Official Report, 12 May 2016; Vol. 609, c. 712.]',
].join('\n\n');

const closed = [
  'House of Commons',
  'Thursday 12 May 2016',
  'Harbours',
  'Column 712',
  'Peter Pattern (Westbay) (Lab)',
  'We signed the Charter of the United Nations.',
].join('\n\n');

const places = (command: string, document: vscode.TextDocument, words: string) =>
  vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    document.positionAt(document.getText().indexOf(words) + 1),
  );

/** The words at the place in this file that a search finds, in the document that opens there; once there is one. */
function wordsFound(
  command: string,
  document: vscode.TextDocument,
  words: string,
  file: vscode.Uri,
): Promise<string> {
  return eventually(`“${words}” in ${file.path}`, async () => {
    for (const place of await places(command, document, words)) {
      const [uri, range] = 'uri' in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
      if (uri.toString() !== file.toString()) continue;
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const text = editor.document.getText(range);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      return text;
    }
    return undefined;
  });
}

describe('A file system without a search', () => {
  const folders: Readonly<Record<string, [string, vscode.FileType][]>> = {
    '/': [
      ['a.hansard', vscode.FileType.File],
      ['b.md', vscode.FileType.File],
      ['days', vscode.FileType.Directory],
      ['node_modules', vscode.FileType.Directory],
      ['locked', vscode.FileType.Directory],
    ],
    '/days': [['c.hansard', vscode.FileType.File]],
    '/node_modules': [['d.hansard', vscode.FileType.File]],
  };
  const none = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: none,
    readDirectory: ({ path }) => folders[path] ?? none(),
    readFile: none,
    createDirectory: none,
    writeFile: none,
    delete: none,
    rename: none,
  };

  it('is walked, without other people’s folders and those that cannot be read', async () => {
    const registered = vscode.workspace.registerFileSystemProvider('walked', provider);
    const wanted = {
      most: 10,
      file: (name: string) => name.endsWith('.hansard'),
      isExcluded: (name: string) => name === 'node_modules',
    };
    const { token } = new vscode.CancellationTokenSource();
    const walk = async (most: number): Promise<unknown> => {
      const walked = await walkFolders([vscode.Uri.parse('walked:/')], { ...wanted, most }, token);
      return { ...walked, files: walked.files.map(({ path }) => path) };
    };
    equal(await walk(10), { files: ['/a.hansard', '/days/c.hansard'], isComplete: true });
    equal(await walk(1), { files: ['/a.hansard'], isComplete: false });
    registered.dispose();
  });
});

describe('Files of the workspace that are closed', () => {
  const folder = vscode.Uri.joinPath(sampleUri(), '..', 'closed');
  const write = async (name: string, text: string): Promise<vscode.Uri> => {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  };

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('hold references that open at their words, with carriage returns and a byte order mark too', async () => {
    const plain = await write('harbours.hansard', closed);
    const other = await write('marked.hansard', `\ufeff${closed.replaceAll('\n', '\r\n')}`);
    const document = await showUntitled(debate);
    for (const file of [plain, other])
      equal(
        await wordsFound('vscode.executeReferenceProvider', document, 'UN charter', file),
        'Charter of the United Nations',
      );
  });

  it('are found by their content where their names say nothing, and other texts are not', async () => {
    const text = await write(
      'notes.txt',
      `${closed}\n\nJane Example (Northtown) (Con)\n\nThe hon. Gentleman knows the UN charter.\n`,
    );
    const list = await write('list.txt', 'Shopping: bread, milk, the UN charter, and butter.');
    const document = await showUntitled(debate);
    equal(
      await wordsFound('vscode.executeReferenceProvider', document, 'UN charter', text),
      'Charter of the United Nations',
    );
    const found = await places('vscode.executeReferenceProvider', document, 'UN charter');
    ok(
      !found.some((place) => 'uri' in place && place.uri.toString() === list.toString()),
      'A text that is no transcript was searched.',
    );
  });

  it('are read again when they have changed', async () => {
    const file = await write('harbours.hansard', closed);
    const document = await showUntitled(debate);
    const search = (): Promise<string> =>
      wordsFound('vscode.executeReferenceProvider', document, 'UN charter', file);
    equal(await search(), 'Charter of the United Nations');
    await write('harbours.hansard', closed.replace('the Charter of the United Nations', 'that UN charter'));
    await eventually('the new words', async () => ((await search()) === 'UN charter' ? true : undefined));
  });

  it('are where a citation leads', async () => {
    const file = await write('harbours.hansard', closed);
    const document = await showUntitled(debate);
    equal(
      await wordsFound('vscode.executeDefinitionProvider', document, 'Official Report', file),
      'Column 712',
    );
  });

  it('have symbols once they have been searched', async () => {
    const file = await write('harbours.hansard', closed);
    const document = await showUntitled(debate);
    await wordsFound('vscode.executeReferenceProvider', document, 'UN charter', file);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'pattern',
    );
    ok(
      symbols.some(
        ({ name, location }) => name === 'Peter Pattern' && location.uri.toString() === file.toString(),
      ),
      `Peter Pattern is not among ${symbols.map(({ name }) => name).join(', ')}.`,
    );
  });
});
