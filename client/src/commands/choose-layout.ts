/**
 * The command that chooses the layout (the dialect) with which a transcript is read. Owns the asking and where the choice is
 * kept: in the first-line comment, or in the workspace's settings where the document is read-only. The layouts are the
 * server's.
 */
import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import type { Disposable, QuickPickItem, TextDocument, TextEditor } from 'vscode';
import type { DialectChoice, SittingSummary } from '../../../server/src/lsp/protocol.ts';
import { propertyOf } from '../first-line-comment.ts';
import { writeFirstLine } from '../first-line-edit.ts';
import type { HansardExtension } from '../session.ts';

/** Value of the setting `hansard.dialect`, and of the command, that leaves the choice to the text. */
const AUTO = 'auto';

/** A row of the list. */
interface LayoutItem extends QuickPickItem {
  /** The id of a layout, or {@link AUTO}. */
  readonly id: string;
}

/**
 * Registers *Choose Layout…*. Called with the id of a layout or `auto` it asks nothing.
 * @param sitting what the server knows of a document, `dialects` the layouts it can read
 */
export function registerLayoutCommand(
  sitting: HansardExtension['sitting'],
  dialects: () => Promise<readonly DialectChoice[]>,
): Disposable {
  return commands.registerCommand('hansard.chooseLayout', async (given?: unknown) => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'hansard') {
      void window.showInformationMessage('Open a transcript to choose its layout.');
      return;
    }
    const { document } = editor;
    const [choices, summary] = await Promise.all([dialects(), sitting(document.uri)]);
    const items = layoutItems(choices, summary);
    const chosen = items.find(({ id }) => id === given) ?? (await askLayout(items, summary));
    if (chosen !== undefined) await useLayout(editor, chosen);
  });
}

/** The rows: the text's own choice first, then every layout in the server's order; the one in use says so. */
function layoutItems(
  choices: readonly DialectChoice[],
  summary: SittingSummary | null,
): readonly LayoutItem[] {
  const byContent = summary?.dialectBy === 'content';
  const remark = (id: string, title: string): string => {
    if (byContent) return title === summary.runnerUp ? ', next best' : '';
    return id === summary?.dialect ? ', now chosen' : '';
  };
  return [
    {
      id: AUTO,
      label: 'Recognised from the text',
      ...(byContent ? { description: `now ${summary.dialectTitle}` } : {}),
    },
    ...choices.map(({ id, title }) => ({ id, label: title, description: `${id}${remark(id, title)}` })),
  ];
}

/** Shows the list with the row in use in focus; `undefined` when the reader leaves it. */
function askLayout(
  items: readonly LayoutItem[],
  summary: SittingSummary | null,
): Promise<LayoutItem | undefined> {
  const list = window.createQuickPick<LayoutItem>();
  const current = summary?.dialectBy === 'content' ? AUTO : summary?.dialect;
  list.title = 'Hansard: Choose Layout';
  list.placeholder = 'How is this transcript printed?';
  list.matchOnDescription = true;
  list.items = items;
  list.activeItems = items.filter(({ id }) => id === current);
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Keeps the choice in the document, or offers to keep it in the settings where the document cannot be changed. */
async function useLayout(editor: TextEditor, { id, label }: LayoutItem): Promise<void> {
  const { document } = editor;
  const value = id === AUTO ? undefined : id;
  if (!(await writeFirstLine(editor, 'dialect', value))) return offerSetting(document, value, label);
  if (value === undefined && configuredLayout(document) !== AUTO) await tellOfSetting();
}

const configuredLayout = (document: TextDocument): string =>
  workspace.getConfiguration('hansard', document).get('dialect', AUTO);

/** The setting stays in force for a text that is to speak for itself, which would look like a failure. */
async function tellOfSetting(): Promise<void> {
  const openSetting = 'Open Setting';
  const choice = await window.showInformationMessage(
    'The setting hansard.dialect chooses the layout of every transcript, of this one too.',
    openSetting,
  );
  if (choice === openSetting)
    await commands.executeCommand('workbench.action.openSettings', 'hansard.dialect');
}

async function offerSetting(document: TextDocument, value: string | undefined, label: string): Promise<void> {
  if (propertyOf(document.lineAt(0).text, 'dialect') !== undefined) {
    void window.showInformationMessage(
      'This transcript is read-only, and its first line chooses its layout.',
    );
    return;
  }
  const inWorkspace = workspace.workspaceFolders !== undefined;
  const where = inWorkspace ? 'all transcripts of this workspace' : 'all transcripts';
  const use = inWorkspace ? 'Use in Workspace' : 'Use Everywhere';
  const choice = await window.showInformationMessage(
    `This transcript is read-only. Use “${label}” for ${where}?`,
    use,
  );
  if (choice !== use) return;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('hansard', document).update('dialect', value, target);
}
