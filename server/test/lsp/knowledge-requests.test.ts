/** The requests about facts, through the protocol: lists of holders, and a reader’s own files up to the hover. */
import assert from 'node:assert/strict';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { factsRequest, holdersRequest, type Holders, type OwnReport } from '../../src/lsp/protocol.ts';
import { initialise, startServerHere } from './server-here.ts';

const date = '2016-10-18';
const uri = 'file:///harbour.hansard';

const text = `// hansard: date=2016-10-18
Assembly of Ruritania

Jane Example: I thank the First Harbourmaster for her answer about the pier.

Ann Sample: The pier is safe.
`;

const facts = `name,gender,constituency,party,start,office
Ann Sample,female,North Ayrmouth,Harbour Party,2015-05-07,
Jane Example,female,Ruritania East,Hill Party,2015-05-07,
Ann Sample,female,,,2016-01-10,First Harbourmaster
Nobody,,,,yesterday,
`;

describe('requests about facts', () => {
  let client: ProtocolConnection;

  before(async () => {
    client = startServerHere();
    await initialise(client);
  });

  // Not the protocol's exit, which would end the process of the tests.
  after(() => client.dispose());

  const holders = (kind: 'office' | 'seat', of?: string): Promise<readonly Holders[]> =>
    client.sendRequest(holdersRequest, {
      kind,
      date,
      ...(of !== undefined && { textDocument: { uri: of } }),
    });

  it('list every office with its holder, the highest first', async () => {
    const rows = await holders('office');
    assert.deepEqual(
      rows.slice(0, 2).map(({ title }) => title),
      ['Monarch', 'Prime Minister'],
    );
    const foreign = rows.find(({ title }) => title.includes('Foreign and Commonwealth'));
    assert.ok(foreign);
    assert.deepEqual(foreign.names, ['Boris Johnson']);
    assert.match(foreign.detail, /13 July 2016.*before: Philip Hammond.*after: Jeremy Hunt/);
    assert.match(foreign.source, /Institute for Government/);
    assert.equal(foreign.url, 'https://members.parliament.uk/member/1423/contact');
  });

  it('list every constituency with its Member', async () => {
    const rows = await holders('seat');
    // Of 650 seats Witney and Batley and Spen were vacant until 20 October, which the tables know of the end alone.
    assert.equal(rows.length, 650);
    const doubted = rows.filter(({ detail }) => detail.includes('possible'));
    assert.ok(doubted.some(({ title }) => title === 'Witney'));
    assert.ok(
      doubted.every(({ detail }) =>
        detail.includes('possible: the seat fell vacant before the by-election of'),
      ),
    );
    const seat = rows.find(({ title }) => title === 'Uxbridge and South Ruislip');
    assert.deepEqual(seat?.names, ['Boris Johnson']);
    assert.match(seat.detail, /7 May 2015.*Conservative · before: John Randall · after: Steve Tuckwell/);
  });

  it('list offices of other countries after those asked about, with the country', async () => {
    const rows = await holders('office');
    const abroad = rows.find(({ title }) => title === 'President (France)');
    assert.match(abroad?.detail ?? '', /after: Emmanuel Macron/);
    assert.ok(rows.findIndex(({ title }) => title.endsWith('(France)')) > 100);
    const shortTitle = (name: string) => rows.find(({ names }) => names[0] === name)?.shortTitle;
    assert.equal(shortTitle('Boris Johnson'), 'Foreign Secretary');
    assert.equal(shortTitle('Emily Thornberry'), undefined);
  });

  it('are about the United Kingdom where a text is of no known country', async () => {
    const plain = 'file:///plain.hansard';
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: plain, languageId: 'hansard', version: 1, text: 'A text of no country.\n' },
    });
    assert.equal((await holders('seat', plain)).length, 650);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: plain } });
  });

  it('use a reader’s own files, from the report to the hover', async () => {
    const reports = await client.sendRequest<readonly OwnReport[]>(factsRequest, {
      files: [{ name: '.hansard/assembly.csv', text: facts }],
    });
    assert.deepEqual(
      reports.map(({ persons, memberships, problems }) => [persons, memberships, problems[0]?.line]),
      [[2, 3, 5]],
    );
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'hansard', version: 1, text },
    });
    const hover = await client.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 3, character: 40 },
    });
    assert.match(hover?.contents.value ?? '', /Ann Sample/);
    assert.match(hover?.contents.value ?? '', /your own files/);
    assert.deepEqual(
      (await holders('seat', uri)).map(({ title }) => title),
      ['North Ayrmouth', 'Ruritania East'],
    );
  });
});
