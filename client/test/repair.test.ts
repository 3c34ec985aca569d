/**
 * Lost names, repaired in the editor: from the clipboard to a transcript in which every turn has a speaker. One action is one
 * command, one code action or one button.
 */
import * as vscode from 'vscode';
import { promptFor } from '../src/repair/attribute-turn.ts';
import { describeSection, describeTurn } from '../src/repair/turn-description.ts';
import { equal, includes, ok } from './assertions.ts';
import {
  activated,
  closeAll,
  eventually,
  leavesOf,
  outlineOf,
  sampleUri,
  showSample,
  showUntitled,
  undo,
  until,
} from './editor.ts';

/** The text of the sample debate, names lost, with the furniture of the web page. */
const sampleText = async (): Promise<string> =>
  (await vscode.workspace.openTextDocument(sampleUri())).getText();

/** The marks on unattributed turns, once there are so many. */
function marks({ uri }: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`${count} marks`, () => {
    const found = vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'unattributed-turn');
    return found.length === count ? found : undefined;
  });
}

/** What can be done at the first occurrence of some words. */
async function actionsAt(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(words));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    undefined,
    20,
  );
}

/** Takes the action whose title begins so, as the editor does; a preview is accepted. */
async function take(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const action = await eventually(`the action “${title}”`, async () =>
    (await actionsAt(document, words)).find((each) => each.title.startsWith(title)),
  );
  ok(action.edit !== undefined, 'The action has no edit.');
  const { version } = document;
  let applied = false;
  const applying = Promise.resolve(vscode.workspace.applyEdit(action.edit)).then(() => (applied = true));
  // Edits of the whole document are shown first; where nothing is shown, there is nothing to accept.
  await eventually('the edit', async () => {
    if (!applied) await vscode.commands.executeCommand('refactorPreview.apply');
    return (applied && document.version !== version) || undefined;
  });
  await applying;
}

/** The names in the outline, once there are so many turns. */
const speakers = async (document: vscode.TextDocument, count: number): Promise<readonly string[]> =>
  leavesOf(await outlineOf(document, (symbols) => leavesOf(symbols).length === count)).map(
    ({ name }) => name,
  );

describe('Lost names', () => {
  before(async () => {
    await activated();
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration('hansard').update('unattributed', undefined, true);
    await closeAll();
  });

  it('are marked turn by turn, as the setting says', async () => {
    const document = await showSample();
    const [, answer] = await marks(document, 8);
    equal(answer?.severity, vscode.DiagnosticSeverity.Information);
    includes(answer?.message ?? '', 'inferred Foreign Secretary (Boris Johnson)');
    equal(document.getText(answer?.range), 'I');
    const settings = vscode.workspace.getConfiguration('hansard');
    await settings.update('unattributed', 'off', true);
    await marks(document, 0);
    await settings.update('unattributed', 'hint', true);
    equal((await marks(document, 8))[0]?.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('are repaired from paste to the last placeholder in five actions', async () => {
    await vscode.env.clipboard.writeText(await sampleText());
    const document = await showUntitled('');
    await vscode.commands.executeCommand('hansard.pasteAsHansard'); // 1
    ok(document.getText().startsWith('Aleppo Bombings'), `Pasted: ${document.getText().slice(0, 80)}`);
    await marks(document, 8);
    await take(document, 'I met Russian', 'Accept all 4 inferred names'); // 2
    await marks(document, 4);
    await take(document, 'The Foreign Secretary may', 'Insert [Member 1] for all 2'); // 3
    await marks(document, 2);
    await take(document, 'Does my right hon.', 'Insert placeholder'); // 4
    await marks(document, 1);
    await take(document, 'In response to this', 'Insert placeholder'); // 5
    await marks(document, 0);
    equal(await speakers(document, 8), [
      '[Member 1]',
      'Boris Johnson',
      '[Member 1]',
      'Boris Johnson',
      '[Member 2]',
      'Boris Johnson',
      '[Member 3]',
      'Boris Johnson',
    ]);
  });

  it('are undone in one step each, and no word of a speech is touched', async () => {
    const text = await sampleText();
    const document = await showUntitled(text);
    await marks(document, 8);
    await take(document, 'I met Russian', 'Accept all 4 inferred names');
    const name = 'Secretary of State for Foreign and Commonwealth Affairs';
    const unnamed = document
      .getText()
      .split('\n')
      .filter((line) => !line.includes(name) && line !== 'Boris Johnson')
      .join('\n');
    equal(unnamed, text);
    await undo(document, text);
  });

  it('are given to a person of the day, who then speaks the other turns too', async () => {
    const document = await showUntitled(await sampleText());
    await marks(document, 8);
    const at = document.positionAt(document.getText().indexOf('6. What'));
    const place = { line: at.line, character: at.character };
    await vscode.commands.executeCommand(
      'hansard.choosePerson',
      document.uri.toString(),
      place,
      'Philip Hollobone',
    );
    equal(document.lineAt(at.line).text, 'Philip Hollobone (Kettering) (Con)');
    equal((await speakers(document, 8)).filter((name) => name === 'Philip Hollobone').length, 2);
    const marked = await marks(document, 7);
    includes(marked.map(({ message }) => message).join('\n'), 'inferred Philip Hollobone');
  });

  it('are all given to the person chosen for their speaker, in one step', async () => {
    const text = await sampleText();
    const document = await showUntitled(text);
    await marks(document, 8);
    const action = (await actionsAt(document, '6. What')).find(({ title }) =>
      title.startsWith('Choose a person for all 2 turns'),
    );
    equal(action?.command?.command, 'hansard.choosePerson');
    const [uri, place, , scope] = (action?.command?.arguments ?? []) as readonly unknown[];
    await vscode.commands.executeCommand('hansard.choosePerson', uri, place, 'Philip Hollobone', scope);
    await marks(document, 6);
    const printed = document
      .getText()
      .split('\n')
      .filter((line) => line.startsWith('Philip Hollobone'));
    equal(printed, ['Philip Hollobone (Kettering) (Con)', 'Philip Hollobone']);
    await undo(document, text);
  });

  it('can be chosen from the list of code actions', async () => {
    const document = await showSample();
    await marks(document, 8);
    const action = (await actionsAt(document, 'I met Russian')).find(
      ({ title }) => title === 'Choose a person…',
    );
    equal(action?.command?.command, 'hansard.choosePerson');
  });

  it('are merged and split', async () => {
    const text = (await sampleText()).replace('Furthermore, we', '\n\n“Furthermore” we');
    const document = await showUntitled(text);
    await speakers(document, 8);
    await take(document, '“Furthermore” we', 'Split here');
    includes(document.getText(), '[Member 4]\n“Furthermore” we');
    await speakers(document, 9);
    await take(document, 'In response to this', 'Merge with');
    await speakers(document, 8);
  });
});

describe('The list of people', () => {
  for (const [ranks, expected] of [
    [[20, 10, 10], 'The likeliest come first.'],
    [[10, 10, -30], 'The likeliest come first; the first 2 are equally likely.'],
    [[0, 0, 0], 'Nothing makes one likelier than another.'],
    [[0], 'The likeliest come first.'],
  ] as const) {
    it(`says of ranks ${ranks.join(', ')}: ${expected}`, () =>
      equal(promptFor(ranks), `Who speaks here? ${expected}`));
  }
});

describe('The view of unattributed turns', () => {
  for (const [detail, certainty, description, label] of [
    [
      'Jane Example',
      'inferred',
      'inferred · Jane Example · It is lit.',
      'Harbour Secretary, inferred, Jane Example. It is lit.',
    ],
    ['', 'possible', 'possible · It is lit.', 'Harbour Secretary, possible. It is lit.'],
  ] as const) {
    it(`says of a turn how sure its speaker is, and reads out all of it: ${description}`, () => {
      const turn = { name: 'Harbour Secretary', detail, certainty, words: 'It is lit.' };
      equal(describeTurn(turn), { description, label });
    });
  }

  it('reads out how many turns a section has', () => {
    equal(describeSection('Lanterns', 8), { description: '8', label: 'Lanterns, 8 turns' });
    equal(describeSection('Lanterns', 1).label, 'Lanterns, 1 turn');
  });
});

describe('Paste as Hansard', () => {
  before(async () => {
    await activated();
  });
  afterEach(closeAll);

  it('opens an editor where there is none', async () => {
    await vscode.env.clipboard.writeText('Skip to main content\n\nFerries\n\nMr Speaker\nOrder.');
    await vscode.commands.executeCommand('hansard.pasteAsHansard');
    const document = vscode.window.activeTextEditor?.document;
    equal([document?.languageId, document?.isUntitled], ['hansard', true]);
    includes(document?.getText() ?? '', 'Ferries\n\nMr Speaker\nOrder.');
  });

  it('makes an untitled plain text a transcript, and leaves code alone', async () => {
    await vscode.env.clipboard.writeText('Mr Speaker\nOrder.');
    const plain = await showUntitled('', 'plaintext');
    await vscode.commands.executeCommand('hansard.pasteAsHansard');
    await until('the language', () => plain.languageId === 'hansard' || plain.isClosed);
    const code = await showUntitled('{}', 'json');
    await vscode.commands.executeCommand('hansard.pasteAsHansard');
    equal(code.getText(), '{}');
  });
});
