/** *Who Held Office…* and *Who Sat for…*: the list for a day, and what is told of the chosen row. */
import * as vscode from 'vscode';
import { nothingFound } from '../src/commands/who-held.ts';
import { equal, includes, ok } from './assertions.ts';
import { activated, closeAll, eventually, showSample, showUntitled } from './editor.ts';

const DAY = '2016-10-18';

/** Runs a command of the list and takes the first row that is left when the words are typed. */
async function told(command: string, ...given: readonly string[]): Promise<string> {
  let words: string | undefined;
  const telling = Promise.resolve(vscode.commands.executeCommand<string>(command, ...given)).then(
    (answer) => (words = answer),
  );
  // Nothing happens as long as no list is open.
  await eventually('a row to be taken', async () => {
    if (words === undefined)
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return words;
  });
  return telling;
}

describe('The list of offices and seats', () => {
  const rows = [{ label: 'Harbour Secretary', description: 'Jane Example', detail: 'since 1 May 2015' }];
  for (const [typed, expected] of [
    ['', undefined],
    ['harbour', undefined],
    [' jane example ', undefined],
    ['2015', undefined],
    ['lantern ', { label: 'Nothing was found with the words “lantern” on 2016-10-18.', alwaysShow: true }],
  ] as const) {
    it(`${expected ? 'says that nothing was found' : 'has rows'} for “${typed}”`, () =>
      equal(nothingFound(rows, typed, DAY), expected));
  }
});

describe('Who held an office or a seat', () => {
  before(async () => {
    await activated();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  for (const [command, words, pieces] of [
    [
      'hansard.whoHeldOffice',
      'Foreign Secretary',
      [
        'Secretary of State for Foreign and Commonwealth Affairs, 2016-10-18: Boris Johnson',
        '13 July 2016 – 9 July 2018',
        'before: Philip Hammond',
        'after: Jeremy Hunt',
        'Source: Institute for Government',
      ],
    ],
    ['hansard.whoHeldOffice', 'Karen Bradley', ['Culture', 'Karen Bradley', '14 July 2016']],
    ['hansard.whoHeldOffice', 'President (France)', ['François Hollande', 'after: Emmanuel Macron']],
    [
      'hansard.whoSatFor',
      'Uxbridge and South Ruislip',
      [
        'Boris Johnson',
        '7 May 2015',
        'Conservative',
        'before: John Randall',
        'after: Steve Tuckwell',
        'Source: ',
      ],
    ],
    ['hansard.whoSatFor', 'Chuka Umunna', ['Streatham, 2016-10-18', 'Labour']],
  ] as const) {
    it(`tells of “${words}” the time, those before and after, and the source`, async () => {
      const answer = await told(command, DAY, words);
      for (const piece of pieces) includes(answer, piece);
    });
  }

  it('proposes the day of the transcript and takes the selected words', async () => {
    const document = await showSample();
    const at = document.getText().indexOf('Foreign Secretary');
    const [from, to] = [document.positionAt(at), document.positionAt(at + 'Foreign Secretary'.length)];
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(from, to);
    includes(await told('hansard.whoHeldOffice'), '2016-10-18: Boris Johnson');
  });

  it('is about the country of the transcript', async () => {
    await showUntitled(
      '// hansard: dialect=canada, date=2016-10-18\nHon. Ann Sample (Minister of Example, Lib.): Words.\n',
    );
    includes(await told('hansard.whoSatFor', DAY, 'Papineau'), 'Justin Trudeau');
  });

  it('says so when nothing is known for the day', async () => {
    const answer = await vscode.commands.executeCommand('hansard.whoSatFor', '1066-10-14');
    ok(answer === undefined || answer === null, `Told: ${String(answer)}`);
  });
});
