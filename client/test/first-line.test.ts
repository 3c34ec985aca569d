/** The first-line comment: how it is written, and that *Set Sitting Date* changes nothing else, in one step to undo. */
import * as vscode from 'vscode';
import { commentWith, commentWithout, isIsoDate, propertyOf } from '../src/first-line-comment.ts';
import { equal } from './assertions.ts';
import { activated, closeAll, eventually, showUntitled, undo } from './editor.ts';

describe('The first-line comment', () => {
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

  for (const [line, property, value, expected] of [
    ['', 'date', '2016-10-18', '// hansard: date=2016-10-18'],
    ['Ferries', 'date', '2016-10-18', '// hansard: date=2016-10-18'],
    ['// hansard: date=1999-01-01', 'date', '2016-10-18', '// hansard: date=2016-10-18'],
    ['// hansard: dialect=fiji', 'date', '2016-10-18', '// hansard: date=2016-10-18, dialect=fiji'],
    ['// hansard: date=x, dialect=fiji', 'date', '2016-10-18', '// hansard: date=2016-10-18, dialect=fiji'],
    ['//hansard:', 'date', '2016-10-18', '// hansard: date=2016-10-18'],
    ['Ferries', 'dialect', 'fiji', '// hansard: dialect=fiji'],
    ['// hansard: date=2016-10-18', 'dialect', 'fiji', '// hansard: date=2016-10-18, dialect=fiji'],
    ['// Hansard: dialect = kenya', 'dialect', 'fiji', '// Hansard: dialect=fiji'],
  ] as const) {
    it(`“${line}” becomes “${expected}”`, () => {
      equal(commentWith(line, property, value), expected);
      equal(propertyOf(expected, property), value);
    });
  }

  for (const [line, property, expected] of [
    ['// hansard: date=2016-10-18, dialect=fiji', 'dialect', '// hansard: date=2016-10-18'],
    ['// hansard: dialect=fiji, date=2016-10-18', 'dialect', '// hansard: date=2016-10-18'],
    ['// hansard: dialect=fiji , proof copy', 'dialect', '// hansard: proof copy'],
    ['//hansard: dialect = fiji', 'dialect', ''],
    ['// hansard: date=2016-10-18', 'dialect', '// hansard: date=2016-10-18'],
    ['the dialect=fiji', 'dialect', 'the dialect=fiji'],
  ] as const) {
    it(`“${line}” without ${property} is “${expected}”`, () =>
      equal(commentWithout(line, property), expected));
  }
});

describe('Set Sitting Date', () => {
  before(async () => {
    await activated();
  });
  afterEach(closeAll);

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
      await undo(document, before);
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
