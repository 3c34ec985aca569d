/** A reader’s own facts: found in the workspace or named in the setting, read again when they change, and what is said of them. */
import * as vscode from 'vscode';
import { describeFacts } from '../src/facts/facts-description.ts';
import { equal, includes, ok } from './assertions.ts';
import { activated, cardOn, closeAll, eventually, sampleUri, showUntitled } from './editor.ts';

/** An invented parliament of five Members. */
const TABLE = `name,gender,constituency,party,start,office
Ann Sample,female,North Ayrmouth,Harbour Party,2015-05-07,
Edmund Placeholder,male,Lower Wexcombe,Hill Party,2015-05-07,
Jane Example,female,Ruritania East,Harbour Party,2015-05-07,
John Specimen,male,Ruritania West,Hill Party,2015-05-07,
Mary Instance,female,Mudford,Harbour Party,2015-05-07,
Ann Sample,female,,,2016-01-10,First Harbourmaster
`;

const TEXT = `// hansard: date=2016-10-18
Assembly of Ruritania

Jane Example: I thank the First Harbourmaster for her answer about the pier.

Ann Sample: The pier is safe, as Edmund Placeholder knows.
`;

const PACK = {
  persons: [{ id: 'm9', name: 'Nora Placard', gender: 'female' }],
  memberships: [{ person_id: 'm9', role: 'Keeper of the Pier', start_date: '2016-01-10' }],
};

const inWorkspace = (...path: readonly string[]) => vscode.Uri.joinPath(sampleUri(), '..', ...path);
const members = () => inWorkspace('.hansard', 'members.csv');
const offices = () => inWorkspace('.hansard', 'offices.json');
const elsewhere = () => inWorkspace('facts', 'offices.json');
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const remove = (uri: vscode.Uri) => Promise.resolve(vscode.workspace.fs.delete(uri)).catch(() => undefined);

/** The card on some words, once it contains a piece. */
const cardWith = (document: vscode.TextDocument, words: string, piece: string): Promise<string> =>
  eventually(`a card on “${words}” with “${piece}”`, async () => {
    const card = await cardOn(document, words).catch(() => '');
    return card.includes(piece) ? card : undefined;
  });

/** The problems of a file, once there are so many. */
const problemsOf = (uri: vscode.Uri, count: number): Promise<readonly vscode.Diagnostic[]> =>
  eventually(`${count} problems`, () => {
    const found = vscode.languages.getDiagnostics(uri);
    return found.length === count ? found : undefined;
  });

const setting = (value: readonly string[] | undefined) =>
  vscode.workspace
    .getConfiguration('hansard')
    .update('knowledge.packs', value, vscode.ConfigurationTarget.Workspace);

describe('Own facts', () => {
  before(async () => {
    await activated();
  });
  afterEach(async () => {
    await setting(undefined);
    // The folder stays: what is written into a folder made anew at once may escape the editor’s watcher.
    await Promise.all([members(), offices(), elsewhere()].map(remove));
    await closeAll();
  });

  it('make a parliament of five Members, in cards of a transcript', async () => {
    await write(members(), TABLE);
    const document = await showUntitled(TEXT);
    const office = await cardWith(document, 'First Harbourmaster', 'Ann Sample');
    includes(office, 'your own files');
    const member = await cardWith(document, 'Edmund Placeholder', 'Lower Wexcombe');
    includes(member, 'Hill Party');
  });

  it('are read again when the file changes, and forgotten when it goes', async () => {
    const document = await showUntitled(TEXT);
    await write(members(), TABLE);
    await cardWith(document, 'First Harbourmaster', 'Ann Sample');
    await write(members(), TABLE.replace(',,,2016-01-10', ',,,2016-11-10'));
    await write(members(), TABLE.replace('Ann Sample,female,,', 'Mary Instance,female,,'));
    await cardWith(document, 'First Harbourmaster', 'Mary Instance');
    await remove(members());
    await eventually('no card', async () => {
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(document.getText().indexOf('Harbourmaster')),
      );
      return hover === undefined || undefined;
    });
  });

  it('are read from the files that the setting names', async () => {
    await write(elsewhere(), JSON.stringify(PACK));
    const document = await showUntitled(TEXT.replace('First Harbourmaster', 'Keeper of the Pier'));
    await setting(['facts/offices.json']);
    await cardWith(document, 'Keeper of the Pier', 'Nora Placard');
    await write(elsewhere(), JSON.stringify(PACK).replace('Nora Placard', 'Nora Plaque'));
    await cardWith(document, 'Keeper of the Pier', 'Nora Plaque');
  });

  it('that cannot be used are marked on their rows, until they are put right', async () => {
    await showUntitled(TEXT);
    await write(members(), `${TABLE}Ned Nobody,male,Mudford,,yesterday,\n`);
    const [problem] = await problemsOf(members(), 1);
    equal(problem?.range.start.line, 7);
    includes(problem?.message ?? '', '“yesterday” is not a date');
    await write(members(), TABLE);
    await problemsOf(members(), 0);
  });

  it('in JSON are marked where the record begins', async () => {
    await showUntitled(TEXT);
    const wrong = { ...PACK, memberships: [...PACK.memberships, { role: 'Keeper of the Quay' }] };
    const text = JSON.stringify(wrong, undefined, 2);
    await write(offices(), text);
    const [problem] = await problemsOf(offices(), 1);
    includes(problem?.message ?? '', 'memberships[1]');
    equal(text.split('\n')[(problem?.range.start.line ?? 0) + 1]?.trim(), '"role": "Keeper of the Quay"');
  });

  it('that the setting names and that are not there are told of', async () => {
    await showUntitled(TEXT);
    await setting(['facts/missing.json']);
    const [problem] = await problemsOf(inWorkspace('facts', 'missing.json'), 1);
    includes(problem?.message ?? '', 'cannot be read');
  });

  it('are counted in the status item', () => {
    const report = { uri: undefined, name: '.hansard/members.csv', memberships: 6 };
    const [problem] = [{ message: 'There is no name in this row.', line: 3 }];
    equal(describeFacts([{ ...report, persons: 1, problems: [] }]), {
      text: 'Own facts: 1 person',
      detail: 'members.csv',
      isWrong: false,
    });
    const { text, detail, isWrong } = describeFacts([
      { ...report, persons: 5, problems: [] },
      { ...report, persons: 2, problems: [problem] },
    ]);
    equal([text, detail], ['Own facts: 7 people', '2 files, 1 problem']);
    ok(isWrong, 'The problem is not shown.');
  });
});
