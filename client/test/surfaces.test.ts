/** Wherever a transcript may come from, it is served; whatever a command is given, nothing but the command fails. */
import * as vscode from 'vscode';
import { equal, ok } from './assertions.ts';
import {
  activated,
  closeAll,
  eventually,
  hansardExtension,
  leavesOf,
  outlineOf,
  sampleUri,
  until,
} from './editor.ts';

const commands = (hansardExtension().packageJSON as { contributes: { commands: { command: string }[] } })
  .contributes.commands;

/** A file system that nobody can write to, in which every file holds one text: as version control shows what was. */
const readOnlyFiles = (content: Uint8Array): vscode.FileSystemProvider => {
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: () => new vscode.Disposable(() => undefined),
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length }),
    readDirectory: () => [],
    readFile: () => content,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
};

/** The sample as a cell of a notebook. */
async function cellOf(text: string): Promise<vscode.TextDocument> {
  const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'hansard');
  const notebook = await vscode.workspace.openNotebookDocument(
    'jupyter-notebook',
    new vscode.NotebookData([cell]),
  );
  // The editor knows the text of a cell once it shows it.
  await vscode.window.showNotebookDocument(notebook);
  const { document } = notebook.cellAt(0);
  equal(document.uri.scheme, 'vscode-notebook-cell');
  return document;
}

/** Opens the sample's text under another address. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.languageId === 'hansard'
    ? document
    : vscode.languages.setTextDocumentLanguage(document, 'hansard');
}

describe('A transcript from anywhere', () => {
  let sample: vscode.TextDocument;
  let providers: vscode.Disposable[];

  before(async () => {
    await activated();
    sample = await vscode.workspace.openTextDocument(sampleUri());
    const text = sample.getText();
    // Those of other extensions that show texts: of a comparison, of a repository on the web, of an archive.
    providers = ['hansard-compared', 'hansard-virtual'].map((scheme) =>
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => text,
      }),
    );
    const files = readOnlyFiles(new TextEncoder().encode(text));
    providers.push(vscode.workspace.registerFileSystemProvider('git', files, { isReadonly: true }));
  });

  after(() => {
    providers.forEach((provider) => void provider.dispose());
  });
  afterEach(closeAll);

  const repositoryUri = vscode.Uri.from({
    scheme: 'git',
    path: '/debate.hansard',
    query: '{"path":"/debate.hansard","ref":"HEAD"}',
  });
  const untitled = (): Promise<vscode.TextDocument> =>
    Promise.resolve(vscode.workspace.openTextDocument({ language: 'hansard', content: sample.getText() }));
  for (const [what, open] of [
    ['a file', () => opened(sampleUri())],
    ['an untitled editor', untitled],
    [
      'the left side of a comparison',
      () =>
        opened(
          vscode.Uri.from({ scheme: 'hansard-compared', path: '/debate.hansard', query: '{"ref":"~"}' }),
        ),
    ],
    ['a version in a repository', () => opened(repositoryUri)],
    ['a cell of a notebook', () => cellOf(sample.getText())],
    [
      'a virtual file without a known ending, its language set by hand',
      () =>
        opened(
          vscode.Uri.from({ scheme: 'hansard-virtual', authority: 'a b+c', path: '/debates/18 Ocṭober' }),
        ),
    ],
    [
      'a plain text, its language set by hand',
      () => opened(vscode.Uri.from({ scheme: 'hansard-virtual', path: '/debate.txt' })),
    ],
  ] as const) {
    it(`${what}, has an outline, cards and folds`, async () => {
      const document = await open();
      equal(leavesOf(await outlineOf(document)).length, 8);
      const at = document.positionAt(document.getText().indexOf('The hon. Lady') + 5);
      await eventually('a card', async () => {
        const cards = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          at,
        );
        return cards.length > 0 || undefined;
      });
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      ok(folds.length > 0, 'no folds');
    });
  }

  it('is marked where it can be repaired, and not where nobody can write', async () => {
    const marksOf = ({ uri }: vscode.TextDocument): number => vscode.languages.getDiagnostics(uri).length;
    const version = await opened(repositoryUri);
    await vscode.window.showTextDocument(version);
    await outlineOf(version);
    // Opened later, and so asked about later.
    const written = await untitled();
    await vscode.window.showTextDocument(written);
    await until('marks in the untitled copy', () => marksOf(written) === 8);
    equal(marksOf(version), 0);
  });
});

describe('The commands', () => {
  afterEach(closeAll);

  /** What a keybinding, a link or another extension may pass to a command. */
  const hostile: readonly unknown[][] = [
    [],
    [null],
    ['file:///nobody-opened-this', { line: -1, character: 1e9 }],
    [{ uri: 7 }, 'here'],
    [[], [], []],
  ];
  // These change the window or the server, and have suites of their own.
  const elsewhere = new Set(['hansard.restartServer', 'hansard.showLog', 'hansard.openSample']);

  const atCursor = new Set(['hansard.acceptSpeaker', 'hansard.holdSpeaker']);

  for (const { command } of commands.filter((each) => !elsewhere.has(each.command))) {
    it(`${command} takes any arguments, and the transcript is served and as it was`, async () => {
      const document = await vscode.workspace.openTextDocument(sampleUri());
      const text = document.getText();
      for (const args of hostile) {
        await vscode.window.showTextDocument(document);
        const run = Promise.resolve(vscode.commands.executeCommand(command, ...args)).then(
          () => 'done',
          () => 'refused',
        );
        // A list that waits for a choice is left without one.
        await eventually('the end of the command', async () => {
          await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
          return Promise.race([
            run,
            new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50)),
          ]);
        });
        // Without a place these are about the cursor's; to paste needs none.
        const isPaste = command === 'hansard.pasteAsHansard';
        if (isPaste || (atCursor.has(command) && (args[0] ?? null) === null))
          await vscode.commands.executeCommand('workbench.action.files.revert');
        if (document.getText() !== text)
          throw new Error(`${command} changed the text for ${JSON.stringify(args)}`);
      }
      equal(leavesOf(await outlineOf(document)).length, 8);
    });
  }
});
