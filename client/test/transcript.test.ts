/** A transcript in the editor: its language, its outline and its cards, for a file, an untitled text and other line ends. */
import * as vscode from 'vscode';
import { equal, includes, ok } from './assertions.ts';
import { allOf, cardOn, closeAll, leavesOf, outlineOf, showSample, showUntitled } from './editor.ts';

describe('The sample debate', () => {
  afterEach(closeAll);

  it('opens as a transcript, by its file name', async () => {
    equal((await showSample()).languageId, 'hansard');
  });

  it('opens as an untitled copy by the command of the walkthrough', async () => {
    await vscode.commands.executeCommand('hansard.openSample');
    const document = vscode.window.activeTextEditor?.document;
    ok(document !== undefined, 'No editor is open.');
    equal([document.languageId, document.isUntitled], ['hansard', true]);
    includes(document.lineAt(2).text, 'Aleppo Bombings');
  });

  it('has one heading, question 6 and eight turns', async () => {
    const symbols = await outlineOf(await showSample());
    equal(
      symbols.map(({ name }) => name),
      ['Aleppo Bombings'],
    );
    const turns = leavesOf(symbols);
    equal(turns.length, 8, 'Number of turns');
    ok(
      !allOf(symbols).some(({ name }) => name.includes('Skip to main content')),
      'Page furniture is a symbol.',
    );
    includes(
      allOf(symbols)
        .map(({ name, detail }) => `${name} ${detail}`)
        .join('\n'),
      '906642',
    );
  });

  it('gives the four answers to the Foreign Secretary and placeholders to the others', async () => {
    const turns = leavesOf(await outlineOf(await showSample()));
    const expected = [
      ['[Member 1]'],
      ['Boris Johnson', 'Foreign Secretary'],
      ['[Member 1]'],
      ['Boris Johnson', 'Foreign Secretary'],
      ['[Member 2]'],
      ['Boris Johnson', 'Foreign Secretary'],
      ['[Member 3]'],
      ['Boris Johnson', 'Foreign Secretary'],
    ];
    for (const [index, pieces] of expected.entries()) {
      const { name = '', detail = '' } = turns[index] ?? {};
      for (const piece of pieces) includes(`${name} ${detail}`, piece);
    }
  });

  for (const [words, piece] of [
    ['The Foreign Secretary', 'Boris Johnson'],
    ['The hon. Lady', 'Member 1'],
    ['responsibility to protect', 'A/RES/60/1'],
    ['International Criminal Court', 'Rome Statute'],
  ] as const) {
    it(`has a card on “${words}” with ${piece}`, async () => {
      includes(await cardOn(await showSample(), words), piece);
    });
  }
});

describe('A transcript', () => {
  afterEach(closeAll);

  const debate = [
    'Ferries',
    'Volume 615: debated on Tuesday 18 October 2016',
    'Patricia Example (Ayrmouth) (Lab)',
    'Will the Minister tell us where the ferry is?',
    'Mr Speaker',
    'Order.',
  ];

  for (const [name, separator] of [
    ['line feeds', '\n\n'],
    ['carriage returns and line feeds', '\r\n\r\n'],
  ] as const) {
    it(`has an outline when untitled, with ${name}`, async () => {
      const document = await showUntitled(debate.join(separator));
      const turns = leavesOf(await outlineOf(document));
      equal(
        turns.map((turn) => turn.name),
        ['Patricia Example', 'Mr Speaker'],
      );
      equal(
        turns.map(({ selectionRange }) => document.lineAt(selectionRange.start.line).text),
        ['Patricia Example (Ayrmouth) (Lab)', 'Mr Speaker'],
      );
    });
  }

  it('gets a new outline with each edit', async () => {
    const document = await showUntitled(debate.join('\n\n'));
    await outlineOf(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      '\n\nDame Mary Pattern (Westham) (Con)\n\nIt sank.',
    );
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused.');
    const turns = leavesOf(await outlineOf(document, (symbols) => leavesOf(symbols).length === 3));
    equal(turns.at(-1)?.name, 'Dame Mary Pattern');
  });

  it('gets no dated answer without a date, but the command that sets one; with the date it does', async () => {
    const document = await showUntitled(
      'Patricia Example (Ayrmouth) (Lab)\n\nDoes the Foreign Secretary know that the ferry sank?',
    );
    const card = await cardOn(document, 'Foreign Secretary');
    includes(card, 'command:hansard.setSittingDate');
    ok(!card.includes('Johnson'), `A holder was assumed:\n${card}`);
    await vscode.commands.executeCommand('hansard.setSittingDate', '2016-10-18');
    includes(await cardOn(document, 'Foreign Secretary'), 'Boris Johnson');
  });
});
