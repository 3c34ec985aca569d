import assert from 'node:assert/strict';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { chanceFrom, type Chance } from '../../bench/random.ts';
import { sittingDay } from '../../bench/sitting-day.ts';
import { fixture } from '../fixture.ts';
import { framed, startServerProcess, type Message, type ServerProcess } from './server-process.ts';
import { runsOf, seed } from '../seed.ts';

const edited = 'file:///edited.hansard';
const fresh = 'file:///fresh.hansard';
const symbols = 'textDocument/documentSymbol';
const questions = [symbols, 'textDocument/foldingRange'];

const inserted = [
  '',
  '',
  'x',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ':',
  '(',
  '𝒜',
  '\u2028',
  '\n\nMr Speaker\n',
  'Division 7\n',
  '\nJane Example: Yes.\n\n',
  '\nPRIME MINISTER\n\n',
];

/** A change of a client: mostly small, now and then a large cut, or the whole text in the old manner. */
function change(chance: Chance, document: TextDocument): TextDocumentContentChangeEvent {
  const { length } = document.getText();
  if (chance.next() < 0.01) return { text: `${document.getText()}\nx` };
  const start = chance.between(0, length);
  const reach = chance.pick([0, 0, 0, 1, 1, 2, 30, 3000]);
  const range = {
    start: document.positionAt(start),
    end: document.positionAt(Math.min(length, start + reach)),
  };
  return { range, text: chance.pick(inserted) };
}

describe(`a server that follows edits (seed ${seed})`, function () {
  this.timeout(60_000);
  let server: ServerProcess;

  beforeEach(async () => {
    server = startServerProcess();
    await server.initialise({
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
  });

  afterEach(async () => {
    assert.deepEqual(await server.end(), { code: 0, signal: null });
    assert.deepEqual(server.notices, [], 'nothing failed on the way');
  });

  const open = (uri: string, version: number, text: string): void =>
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'hansard', version, text } });
  const ask = (method: string, uri: string): Promise<Message> =>
    server.request(method, { textDocument: { uri } });

  it('never drifts from the client’s text, whatever the batches', async () => {
    const chance = chanceFrom(seed);
    let document = TextDocument.create(
      edited,
      'hansard',
      1,
      fixture('commons-attributed.hansard.txt').repeat(3),
    );
    open(edited, 1, document.getText());
    for (let batch = 2; batch < runsOf(600); batch += 1) {
      const changes: TextDocumentContentChangeEvent[] = [];
      // Each change of a batch is about the text that the one before leaves.
      for (let count = chance.between(1, 4); count > 0; count -= 1) {
        const next = change(chance, document);
        changes.push(next);
        document = TextDocument.update(document, [next], batch);
      }
      server.notify('textDocument/didChange', {
        textDocument: { uri: edited, version: batch },
        contentChanges: changes,
      });
      if (batch % 12 !== 0) continue;
      open(fresh, batch, document.getText());
      for (const question of questions) {
        const [held, expected] = await Promise.all([ask(question, edited), ask(question, fresh)]);
        assert.deepEqual(held.result, expected.result, `${question} after ${batch} batches`);
      }
      server.notify('textDocument/didClose', { textDocument: { uri: fresh } });
    }
  });

  it('answers the last question of a burst of edits about the last version', async () => {
    open(edited, 1, fixture('aleppo-bombings.hansard.txt'));
    const answers: Promise<Message>[] = [];
    for (let version = 2; version <= 81; version += 1) {
      const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
      server.notify('textDocument/didChange', {
        textDocument: { uri: edited, version },
        contentChanges: [{ range, text: 'X' }],
      });
      answers.push(ask(symbols, edited));
    }
    const last = await answers.at(-1);
    assert.equal((last?.result as { name: string }[])[0]?.name, `${'X'.repeat(80)}Aleppo Bombings`);
    for (const { error } of await Promise.all(answers))
      assert.ok(error === undefined || error.code === -32801);
  });

  it('refuses cancelled requests and answers the others', async () => {
    open(edited, 1, sittingDay(400_000, 'attributed', seed));
    const asked = Array.from({ length: 20 }, () => server.begin(symbols, { textDocument: { uri: edited } }));
    asked.slice(0, -1).forEach(({ id }) => server.notify('$/cancelRequest', { id }));
    const answers = await Promise.all(asked.map(({ response }) => response));
    // The first may have been answered before its cancelling was read.
    for (const { error, result } of answers.slice(0, -1))
      assert.ok(error?.code === -32800 || Array.isArray(result));
    assert.ok(answers.some(({ error }) => error?.code === -32800));
    assert.ok(Array.isArray(answers.at(-1)?.result));
  });

  it('refuses a request whose cancelling arrives with it', async () => {
    open(edited, 1, sittingDay(400_000, 'attributed', seed));
    // Once this is answered, nothing of the long text is on its way any more.
    await ask(symbols, 'file:///another.hansard');
    const id = 'cancelled at once';
    const asked = framed({ id, method: symbols, params: { textDocument: { uri: edited } } });
    server.raw(asked + framed({ method: '$/cancelRequest', params: { id } }));
    await ask(symbols, edited);
    const [refusal] = server.notices.splice(0);
    assert.deepEqual([refusal?.id, refusal?.error?.code], [id, -32800]);
  });

  it('answers nothing about a document that was closed meanwhile', async () => {
    open(edited, 1, sittingDay(100_000, 'inline', seed));
    const pending = ask(symbols, edited);
    server.notify('textDocument/didClose', { textDocument: { uri: edited } });
    const { error, result } = await pending;
    assert.ok(error !== undefined || Array.isArray(result));
    assert.deepEqual((await ask(symbols, edited)).result, []);
  });
});
