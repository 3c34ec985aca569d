/** Searches over files that are not open: what the server asks of a client that can read the workspace, and what it answers. */
import assert from 'node:assert/strict';
import type { Location, SymbolInformation } from 'vscode-languageserver/node';
import { workspaceFilesChangedNotification } from '../../src/lsp/protocol.ts';
import {
  at,
  debate,
  openUri,
  other,
  printed,
  references,
  startClient,
  type Client,
} from './workspace-client.ts';

describe('searching closed files', () => {
  let client: Client;
  afterEach(() => client.end());

  it('finds references to an instrument in open and closed files, in order', async () => {
    client = await startClient();
    assert.deepEqual(printed(await references(client, 'UN charter'), client), [
      'open.hansard 10 UN charter',
      'other.hansard 10 Charter of the United Nations',
      'other.hansard 10 UN charter',
    ]);
    assert.deepEqual(client.shown, []);
  });

  it('finds the turns of a speaker', async () => {
    client = await startClient();
    const found = printed(await references(client, 'Jane Example'), client);
    assert.deepEqual(found, [
      'open.hansard 8 Jane Example (Northtown) (Con)',
      'other.hansard 14 Jane Example (Northtown) (Con)',
    ]);
  });

  it('leads from a citation to the column in a closed file of that day', async () => {
    client = await startClient();
    client.texts.set(
      'file:///another.hansard',
      other.replace('12 May', '13 May').replace('Thursday', 'Friday'),
    );
    const found = await client.connection.sendRequest<Location[]>(
      'textDocument/definition',
      at('Official Report'),
    );
    assert.deepEqual(printed(found, client), ['other.hansard 12 Column 712']);
  });

  it('reads no file twice until it is told of a change, and then only what has changed', async () => {
    client = await startClient();
    client.texts.set('file:///third.hansard', other);
    await references(client, 'UN charter');
    await references(client, 'Jane Example');
    assert.equal(client.lists, 1);
    assert.equal(client.reads.length, 2);
    client.texts.set('file:///third.hansard', other.replace('but the UN charter lives', 'and gone'));
    await client.connection.sendNotification(workspaceFilesChangedNotification);
    const found = printed(await references(client, 'UN charter'), client);
    assert.deepEqual(client.reads.slice(2), ['file:///third.hansard']);
    assert.equal(found.filter((place) => place.startsWith('third')).length, 1);
    client.texts.delete('file:///third.hansard');
    await client.connection.sendNotification(workspaceFilesChangedNotification);
    assert.ok(
      printed(await references(client, 'UN charter'), client).every((place) => !place.startsWith('third')),
    );
  });

  it('takes an open file from the editor, and reads texts that are none no further', async () => {
    client = await startClient();
    client.texts.set(openUri, other);
    client.texts.set('file:///shopping.txt', '');
    const found = printed(await references(client, 'UN charter'), client);
    assert.equal(found.filter((place) => place.startsWith('open')).length, 1);
    assert.ok(!client.reads.includes(openUri));
  });

  it('asks nothing of a client that cannot read the workspace', async () => {
    client = await startClient(false);
    assert.deepEqual(printed(await references(client, 'UN charter'), client), ['open.hansard 10 UN charter']);
    assert.equal(client.lists, 0);
  });

  it('lets other requests in while a large file is read', async () => {
    client = await startClient();
    const turns = Array.from({ length: 4000 }, (_, at) =>
      at % 2 === 0 ? 'Jane Example (Northtown) (Con)' : `The UN charter binds the hon. Gentleman ${at}.`,
    );
    client.texts.set('file:///other.hansard', debate('Thursday 12 May 2016', ...turns));
    const order: string[] = [];
    const { connection } = client;
    const outline = async (): Promise<void> => {
      await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: openUri } });
      order.push('outline');
    };
    // Asked when the file is on its way to the server.
    const outlined = new Promise<void>((resolve, reject) => {
      client.beforeRead = () => setImmediate(() => void outline().then(resolve, reject));
    });
    const found = await references(client, 'UN charter');
    order.push('references');
    await outlined;
    assert.deepEqual(order, ['outline', 'references']);
    assert.equal(found.length, 2001);
  });

  it('gives symbols of closed files once a search has read them', async () => {
    client = await startClient();
    const names = async (): Promise<string[]> =>
      (await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'e' })).map(
        ({ name, location }) => `${location.uri.slice('file:///'.length)} ${name}`,
      );
    assert.ok(!(await names()).includes('other.hansard Peter Pattern'));
    assert.equal(client.lists, 0);
    await references(client, 'UN charter');
    const found = await names();
    for (const name of [
      'open.hansard Jane Example',
      'other.hansard Peter Pattern',
      'other.hansard Ferries',
      'other.hansard UN Charter',
    ])
      assert.ok(found.includes(name), `${name} is not in ${found.join(', ')}`);
  });
});
