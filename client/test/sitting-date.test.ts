/** The command *Set Sitting Date*: exactly the first line changes, in one step to undo. */
import * as vscode from 'vscode';
import { commentWithDate, dateOfComment, isIsoDate } from '../src/sitting-date.ts';
import { equal } from './assertions.ts';
import { activated, closeAll, eventually, showUntitled, until } from './editor.ts';

describe('The sitting date in a comment', () => {
  for (const [text, expected] of [
    ['2016-10-18', true],
    ['2016-02-29', true],
    ['2015-02-29', false],
    ['2016-02-30', false],
    ['2016-13-01', false],
    ['2016-1-1', false],
    ['18 October 2016', false],
    ['2016-10-18 ', false],
    ['', false],
  ] as const) {
    it(`“${text}” is ${expected ? 'a' : 'no'} date`, () => equal(isIsoDate(text), expected));
  }

  for (const [line, expected] of [
    ['', '// hansard: date=2016-10-18'],
    ['Aleppo Bombings', '// hansard: date=2016-10-18'],
    ['// hansard: date=1999-01-01', '// hansard: date=2016-10-18'],
    ['// hansard: dialect=uk-lords', '// hansard: date=2016-10-18, dialect=uk-lords'],
    ['// hansard: date=nonsense, dialect=uk-lords', '// hansard: date=2016-10-18, dialect=uk-lords'],
    ['//hansard:', '// hansard: date=2016-10-18'],
  ] as const) {
    it(`“${line}” becomes “${expected}”`, () => {
      equal(commentWithDate(line, '2016-10-18'), expected);
      equal(dateOfComment(expected), '2016-10-18');
    });
  }
});

describe('Set Sitting Date', () => {
  before(async () => {
    await activated();
  });
  afterEach(closeAll);

  const undone = async (document: vscode.TextDocument, before: string) => {
    await vscode.commands.executeCommand('undo');
    await until('one undo to restore the text', () => document.getText() === before);
  };

  for (const [name, before, after] of [
    ['inserts a first line', 'Ferries\n\nIt sank.', '// hansard: date=2016-10-18\nFerries\n\nIt sank.'],
    [
      'keeps the line ends',
      'Ferries\r\n\r\nIt sank.',
      '// hansard: date=2016-10-18\r\nFerries\r\n\r\nIt sank.',
    ],
    ['replaces the date', '// hansard: date=1999-01-01\nFerries', '// hansard: date=2016-10-18\nFerries'],
    ['works on an empty text', '', '// hansard: date=2016-10-18\n'],
  ] as const) {
    it(`${name}, and one undo takes it back`, async () => {
      const document = await showUntitled(before);
      await vscode.commands.executeCommand('hansard.setSittingDate', '2016-10-18');
      equal(document.getText(), after);
      await undone(document, before);
    });
  }

  it('tells the server', async () => {
    const hansard = await activated();
    const document = await showUntitled('Patricia Example (Ayrmouth) (Lab)\n\nIt sank.');
    const known = await eventually('the server to know the sitting', async () => {
      return (await hansard.sitting(document.uri)) ?? undefined;
    });
    equal(known.date, undefined);
    await vscode.commands.executeCommand('hansard.setSittingDate', '2016-10-18');
    await eventually('the server to know the date', async () => {
      return (await hansard.sitting(document.uri))?.date === '2016-10-18' || undefined;
    });
  });
});
