/**
 * What the server keeps: nothing of a document that is closed, whatever was asked of it. Objects and bytes are counted after a
 * collection, so that no machine is too slow for it; bench:endurance does the same a thousand times.
 */
import assert from 'node:assert/strict';
import { queryObjects, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { OpenDocument } from '../../src/lsp/open-document.ts';
import { SpeakerRegister } from '../../src/transcript/speakers.ts';
import { initialise, startServerHere } from '../lsp/server-here.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Letters that no other number gives: names of people whom no other text has. */
const letters = (number: number): string =>
  number
    .toString(26)
    .padStart(4, '0')
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 26)));

/** A debate of some hundred thousand characters whose words, names and seats stand in no other. */
function debate(number: number): string {
  const turns = Array.from({ length: 40 }, (_, turn) => {
    const name = letters(number * 40 + turn);
    return `Jane Q${name} (Northtown ${name} and Easthaven) (Con)\nI thank the hon. Member for Westhaven ${name} (John Z${name}), and the Foreign Secretary. ${'She knows the lanterns. '.repeat(800)}`;
  });
  return `House of Commons\n\nTuesday 18 October 2016\n\nLanterns ${letters(number)}\n\n${turns.join('\n\n')}\n`;
}

describe('what the server keeps', function () {
  this.timeout(120_000);
  let client: ProtocolConnection;

  before(async () => {
    client = startServerHere();
    await initialise(client);
  });
  // Not the protocol's exit, which would end the process of the tests.
  after(() => client.dispose());

  const uriOf = (number: number): string => `file:///day-${number}.hansard`;

  async function open(number: number): Promise<void> {
    const textDocument = { uri: uriOf(number), languageId: 'hansard', version: 1, text: debate(number) };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Asks whatever leaves something behind: readings, references, colours, symbols, repairs. */
  async function work(number: number): Promise<void> {
    const textDocument = { uri: uriOf(number) };
    const position = { line: 7, character: 24 };
    const start = { line: 2, character: 0 };
    await client.sendRequest('textDocument/documentSymbol', { textDocument });
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(number), version: 2 },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    for (const method of ['hover', 'documentHighlight', 'semanticTokens/full', 'diagnostic', 'documentLink'])
      await client.sendRequest(`textDocument/${method}`, { textDocument, position });
    const range = { start, end: { line: 40, character: 0 } };
    await client.sendRequest('textDocument/references', { textDocument, position, context: {} });
    await client.sendRequest('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    await client.sendRequest('workspace/symbol', { query: 'lantern' });
    await client.sendRequest('hansard/candidates', { textDocument, position });
  }

  const close = (number: number): Promise<void> =>
    client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(number) } });

  async function cycles(from: number, to: number): Promise<void> {
    for (let number = from; number < to; number += 1) {
      await open(number);
      await work(number);
      await close(number);
    }
    // What is sent after the last close is answered after it.
    await client.sendRequest('workspace/symbol', { query: 'lantern' });
  }

  it('is as many documents and readings as are open, and no closed one', async () => {
    const count = (): number[] =>
      [OpenDocument, SpeakerRegister].map((kind) => queryObjects(kind, { format: 'count' }));
    await open(0);
    await work(0);
    const [documents = 0] = count();
    await cycles(1, 6);
    const [after = 0, registers = 0] = count();
    assert.equal(after, documents, `${after} documents are kept`);
    assert.ok(registers <= 2 * documents + 1, `${registers} registers of speakers are kept`);
    await close(0);
    await cycles(6, 7);
    assert.equal(count()[0], documents - 1);
  });

  it('is no text of a closed document, nor words of it that would hold the text', async () => {
    const heap = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    await cycles(100, 106);
    const before = heap();
    await cycles(110, 120);
    const texts = debate(110).length * 10;
    const grown = heap() - before;
    assert.ok(grown < texts / 4, `${grown} bytes more after documents of ${texts} characters in all`);
  });
});
