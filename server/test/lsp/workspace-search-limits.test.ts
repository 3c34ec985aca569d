/** Searches of the workspace that are cancelled, slow, or too large: how far they say they are, and what they say they left out. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type Location,
  type ResponseError,
} from 'vscode-languageserver/node';
import { workspaceFilesRequest } from '../../src/lsp/protocol.ts';
import { largestSearch, largestSearchedFile, mostPlaces, mostSearchedFiles } from '../../src/text/limits.ts';
import {
  at,
  context,
  debate,
  other,
  printed,
  references,
  startClient,
  type Client,
} from './workspace-client.ts';

describe('a search that is not complete', () => {
  let client: Client;
  afterEach(() => client.end());

  it('lists again where listing was cancelled', async () => {
    client = await startClient();
    const source = new CancellationTokenSource();
    client.beforeList = (token) =>
      new Promise((resolve) => {
        token.onCancellationRequested(resolve);
        source.cancel();
      });
    const asked = client.connection.sendRequest(
      'textDocument/references',
      { ...at('UN charter'), context },
      source.token,
    );
    await assert.rejects(asked, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
    client.beforeList = () => undefined;
    assert.equal((await references(client, 'UN charter')).length, 3);
    assert.equal(client.lists, 2);
  });

  it('stops when it is cancelled, and reads no further file', async () => {
    client = await startClient();
    for (const name of ['a', 'b', 'c']) client.texts.set(`file:///${name}.hansard`, other);
    const source = new CancellationTokenSource();
    client.beforeRead = () => source.cancel();
    const answer = client.connection.sendRequest(
      'textDocument/references',
      { ...at('UN charter'), context },
      source.token,
    );
    await assert.rejects(answer, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
    assert.equal(client.reads.length, 1);
    client.beforeRead = () => undefined;
    assert.equal((await references(client, 'UN charter')).length, 9, 'the next search is whole');
    assert.deepEqual(client.shown, []);
  });

  it('says how far it is by the token of the request', async () => {
    client = await startClient();
    await references(client, 'UN charter', { workDoneToken: 'mine' });
    assert.deepEqual(
      client.progress.map(({ kind }) => kind),
      ['begin', 'report', 'end'],
    );
  });

  it('makes a progress of its own where much has to be read, and can be stopped there', async () => {
    client = await startClient();
    client.sizes.set('file:///other.hansard', 3_000_000);
    client.texts.set('file:///second.hansard', other);
    client.onProgress = (token) =>
      void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    const found = printed(await references(client, 'UN charter'), client);
    assert.equal(client.progress[0]?.kind, 'begin');
    assert.ok(found.length >= 1, 'what was found so far is answered');
    assert.match(client.shown[0] ?? '', /stopped before \d files?/);
  });

  it('gives places in parts to a client that takes them', async () => {
    client = await startClient();
    assert.deepEqual(await references(client, 'UN charter', { partialResultToken: 'parts' }), []);
    const parts = client.progress as unknown as Location[][];
    assert.deepEqual(
      parts.map((places) => places.length),
      [1, 2],
    );
  });

  for (const [name, arrange, words] of [
    [
      'files are too large',
      (one: Client) => one.sizes.set('file:///other.hansard', largestSearchedFile + 1),
      '1 file above 5 MB left out unless open',
    ],
    [
      'files cannot be read',
      (one: Client) => {
        one.beforeRead = (uri) => one.texts.delete(uri);
      },
      '1 file could not be read',
    ],
    [
      'files cannot be listed',
      (one: Client) =>
        one.connection.onRequest(workspaceFilesRequest, () => {
          throw new Error('no search here');
        }),
      'the files of the workspace could not be listed',
    ],
    [
      'files are too large together',
      (one: Client) => {
        const most = largestSearch / largestSearchedFile;
        for (let at = 0; at <= most; at += 1) {
          one.texts.set(`file:///part-${at}.hansard`, at < most ? '' : other);
          one.sizes.set(`file:///part-${at}.hansard`, largestSearchedFile);
        }
      },
      // The small one is searched first, and there is no room for the last two.
      '2 files left out beyond 100 MB in all',
    ],
    [
      'there are too many places',
      (one: Client) => {
        const turns = Array.from({ length: mostPlaces + 1 }, () => 'The UN charter says so.');
        one.texts.set('file:///other.hansard', debate('Thursday 12 May 2016', other, ...turns));
      },
      'only the first 5,000 places are shown',
    ],
    [
      'there are too many',
      (one: Client) => {
        one.isComplete = false;
      },
      `only a part of the workspace was searched, ${new Intl.NumberFormat('en-GB').format(mostSearchedFiles)} files at most`,
    ],
  ] as const)
    it(`says once that ${name}`, async () => {
      client = await startClient();
      arrange(client);
      assert.ok((await references(client, 'UN charter')).length > 0, 'open files are searched all the same');
      await references(client, 'UN charter');
      assert.deepEqual(client.shown, [`Hansard: the search is not complete: ${words}.`]);
    });
});
