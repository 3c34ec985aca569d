import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  DocumentSymbolRequest,
  HoverRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentSymbol,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { fixture } from '../fixture.ts';
import { sittingRequest, type SittingSummary } from '../../src/lsp/protocol.ts';
import { longestResolvedText } from '../../src/text/limits.ts';

const bin = fileURLToPath(new URL('../../bin/hansard-language-server.js', import.meta.url));
const uri = 'file:///debate.hansard';

describe('the language server over stdio', () => {
  let child: ChildProcess;
  let connection: ProtocolConnection;
  let initialised: InitializeResult;
  const logged: string[] = [];

  before(async () => {
    child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      logged.push(message);
    });
    connection.listen();
    initialised = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        textDocument: {
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
  });

  after(async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    connection.dispose();
    assert.equal(code, 0, 'the process ends with 0 after shutdown and exit');
  });

  const open = (text: string, version = 1): Promise<void> =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'hansard', version, text },
    });
  const close = (): Promise<void> =>
    connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  const symbols = async (): Promise<DocumentSymbol[]> =>
    ((await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ??
      []) as DocumentSymbol[];

  it('advertises what it answers and answers what it advertises', async () => {
    const { capabilities } = initialised;
    assert.deepEqual(Object.keys(capabilities).sort(), [
      'codeActionProvider',
      'definitionProvider',
      'diagnosticProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'inlayHintProvider',
      'positionEncoding',
      'referencesProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'textDocumentSync',
      'workspaceSymbolProvider',
    ]);
    const textDocument = { uri: 'file:///not-open.hansard' };
    assert.deepEqual(await connection.sendRequest('textDocument/documentSymbol', { textDocument }), []);
    assert.equal(
      await connection.sendRequest('textDocument/hover', {
        textDocument,
        position: { line: 0, character: 0 },
      }),
      null,
    );
    assert.deepEqual(await connection.sendRequest('textDocument/foldingRange', { textDocument }), []);
    assert.equal(await connection.sendRequest(sittingRequest, { textDocument }), null);
    const positions = [{ line: 0, character: 0 }];
    assert.deepEqual(
      await connection.sendRequest('textDocument/selectionRange', { textDocument, positions }),
      [],
    );
    assert.deepEqual(await connection.sendRequest('workspace/symbol', { query: '' }), []);
    const position = { line: 0, character: 0 };
    const range = { start: position, end: { line: 9, character: 0 } };
    const context = { includeDeclaration: true };
    for (const [method, params, empty] of [
      ['textDocument/definition', { position }, []],
      ['textDocument/references', { position, context }, []],
      ['textDocument/documentHighlight', { position }, []],
      ['textDocument/documentLink', {}, []],
      ['textDocument/inlayHint', { range }, []],
      ['textDocument/semanticTokens/full', {}, { data: [] }],
      ['textDocument/semanticTokens/full/delta', { previousResultId: '0' }, { data: [] }],
      ['textDocument/semanticTokens/range', { range }, { data: [] }],
    ] as const)
      assert.deepEqual(await connection.sendRequest(method, { textDocument, ...params }), empty, method);
  });

  it('sends tokens as a whole, of a range, and as the difference after an edit', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const textDocument = { uri };
    const whole = await connection.sendRequest<{ resultId: string; data: number[] }>(
      'textDocument/semanticTokens/full',
      { textDocument },
    );
    assert.equal(whole.data.length % 5, 0);
    assert.deepEqual(whole.data.slice(0, 5), [2, 0, 15, 0, 0], 'the heading on the third line');
    const range = { start: { line: 12, character: 0 }, end: { line: 12, character: 20 } };
    const part = await connection.sendRequest<{ data: number[] }>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    assert.deepEqual(part.data.slice(0, 5), [12, 0, 13, 1, 1], '“The hon. Lady”, inferred');
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' },
      ],
    });
    const delta = await connection.sendRequest<{ edits: { start: number; deleteCount: number }[] }>(
      'textDocument/semanticTokens/full/delta',
      { textDocument, previousResultId: whole.resultId },
    );
    assert.equal(delta.edits.length, 1);
    assert.ok((delta.edits[0]?.deleteCount ?? 0) <= 5, 'one figure has changed: the line of the first token');
    await close();
  });

  it('answers two questions for a difference at a time each with the tokens once', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const textDocument = { uri };
    const { data } = await connection.sendRequest<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument,
    });
    // Of a result that nobody remembers the difference is the whole.
    const asked = ['1', '2'].map((previousResultId) =>
      connection.sendRequest<{ data: number[] }>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId,
      }),
    );
    for (const answer of await Promise.all(asked)) assert.equal(answer.data.length, data.length);
    await close();
  });

  it('leaves the colours as they are in a text that has grown too long to colour as a whole', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const textDocument = { uri };
    const { resultId } = await connection.sendRequest<{ resultId: string }>(
      'textDocument/semanticTokens/full',
      { textDocument },
    );
    const start = { line: 0, character: 0 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: 'words\n'.repeat(longestResolvedText / 6) }],
    });
    for (const method of ['textDocument/semanticTokens/full', 'textDocument/semanticTokens/full/delta'])
      assert.equal(
        await connection.sendRequest(method, { textDocument, previousResultId: resultId }),
        null,
        method,
      );
    await close();
  });

  it('finds the same in a text with carriage returns or spaces that do not break, over the end of a line too', async () => {
    const text = fixture('dialects/ireland-inline.hansard.txt');
    const found: unknown[] = [];
    const copies = ['\n', '\r\n', '\r'].map((lineBreak) => text.replaceAll('\n', lineBreak));
    for (const copy of [...copies, text.replaceAll('Deputy ', 'Deputy\u00a0')]) {
      await open(copy);
      const textDocument = { uri };
      const { data } = await connection.sendRequest<{ data: number[] }>('textDocument/semanticTokens/full', {
        textDocument,
      });
      const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      found.push([data, symbols]);
      await close();
    }
    for (const copy of found) assert.deepEqual(copy, found[0]);
  });

  it('leads from a form of address to the turn meant', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const found = await connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position: { line: 12, character: 6 },
    });
    const range = { start: { line: 10, character: 0 }, end: { line: 10, character: 3 } };
    assert.deepEqual(found, [{ uri, range }]);
    await close();
  });

  it('gives sections, questions and turns kinds of their own, and a turn the range of its paragraph', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const [section] = await symbols();
    const question = section!.children![0]!;
    const turns = question.children!;
    assert.equal(turns.length, 8);
    assert.equal(new Set([section!.kind, question.kind, turns[0]!.kind]).size, 3);
    assert.ok(turns.every(({ kind }) => kind === turns[0]!.kind));
    assert.deepEqual(turns[1]!.selectionRange.start, { line: 8, character: 0 });
    assert.deepEqual(section!.selectionRange, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 15 },
    });
    assert.equal(turns[1]!.detail, 'Boris Johnson, inferred');
    await close();
  });

  it('follows incremental edits', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 15 } },
          text: 'Harbour Lights',
        },
      ],
    });
    assert.equal((await symbols())[0]?.name, 'Harbour Lights');
    await close();
  });

  it('answers a hover in Markdown with a link to the turn', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const card = await connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 12, character: 6 },
    });
    const contents = card?.contents as { kind: string; value: string };
    assert.equal(contents.kind, 'markdown');
    assert.ok(contents.value.includes(`[Turn on line 11](${uri}#L11)`), contents.value);
    assert.deepEqual(card?.range, { start: { line: 12, character: 0 }, end: { line: 12, character: 13 } });
    await close();
  });

  it('sums a transcript up for the status item', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const summary = await connection.sendRequest<SittingSummary>(sittingRequest, { textDocument: { uri } });
    assert.deepEqual(summary, {
      house: 'Commons',
      date: '2016-10-18',
      volume: '615',
      dialect: 'uk-commons',
      dialectTitle: 'House of Commons (UK)',
      dialectBy: 'content',
      runnerUp: summary.runnerUp!,
      turns: 8,
      unattributed: 8,
      placeholders: 0,
      languages: ['en'],
      limits: [],
    });
    await close();
  });

  it('folds the section, and the question with all its turns', async () => {
    await open(fixture('aleppo-bombings.hansard.txt'));
    const folds = await connection.sendRequest<{ startLine: number; endLine: number }[]>(
      'textDocument/foldingRange',
      { textDocument: { uri } },
    );
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [2, 20],
        [6, 20],
      ],
    );
    await close();
  });

  it('answers for any text, however odd', async () => {
    for (const text of [
      '',
      '\n',
      '\r\n\r\n',
      '\u0000',
      '\ud800',
      ':',
      '(',
      '((((((',
      '6. ',
      '“'.repeat(3000),
      'A'.repeat(50_000),
      'Mr X: '.repeat(2000),
    ]) {
      await open(text);
      assert.ok(Array.isArray(await symbols()));
      const position = { line: 0, character: 1 };
      await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      await close();
    }
    assert.deepEqual(logged, [], 'nothing failed on the way');
  });
});
