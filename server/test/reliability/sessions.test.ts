import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fixture } from '../fixture.ts';
import { answerTypes, type AnswerTypes } from './answer-types.ts';
import { startServerProcess, type Message, type ServerProcess } from './server-process.ts';

/**
 * What an editor and the server said to each other, in order: a message that the editor sent; the answer that it had had by
 * then, `none` for an empty one; the settings that it first gave. Recorded while the suites of client/test ran in the editor.
 */
type Recorded =
  | { readonly send: Sent }
  | { readonly answered: number; readonly as: 'some' | 'none' | number }
  | { readonly configuration: object };

interface Sent {
  readonly id?: number;
  readonly method: string;
  readonly params: {
    readonly id?: number;
    readonly settings?: { readonly hansard: object };
    readonly capabilities?: object;
    readonly textDocument?: { readonly text?: string | { readonly fixture: string } };
  };
}

const recordedIn = (name: string): Recorded[] =>
  readFileSync(new URL(`sessions/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);

/** Texts of the fixtures stand in a recording by name. */
function withText({ method, params }: Sent): object {
  const { textDocument } = params;
  const text = textDocument?.text;
  return method === 'textDocument/didOpen' && typeof text === 'object'
    ? { ...params, textDocument: { ...textDocument, text: fixture(text.fixture) } }
    : params;
}

const isEmpty = (result: unknown): boolean => {
  if (result === null || (Array.isArray(result) && result.length === 0)) return true;
  const { data, items } = result as { data?: unknown[]; items?: unknown[] };
  return data?.length === 0 || items?.length === 0;
};

/** A recording, sent again to a new server by a client that can do what `change` leaves it. */
class Replay {
  readonly #server: ServerProcess = startServerProcess();
  readonly #pending = new Map<number, { readonly id: number; method: string; answer: Promise<Message> }>();
  readonly #types: AnswerTypes;
  #settings: object = {};
  answers = 0;

  constructor(types: AnswerTypes) {
    this.#types = types;
    this.#server.answerWith(({ method, params }) =>
      method === 'workspace/configuration' ? params?.items?.map(() => this.#settings) : null,
    );
  }

  send(message: Sent, params: object): void {
    const { id, method } = message;
    this.#settings = message.params.settings?.hansard ?? this.#settings;
    if (method === '$/cancelRequest') {
      const cancelled = this.#pending.get(message.params.id ?? -1);
      if (cancelled) this.#server.notify(method, { id: cancelled.id });
    } else if (id === undefined) this.#server.notify(method, params);
    else {
      const { id: own, response } = this.#server.begin(method, params);
      this.#pending.set(id, { id: own, method, answer: response });
    }
  }

  async expect(recorded: number, as: 'some' | 'none' | number, sameClient: boolean): Promise<void> {
    const { method, answer } = this.#pending.get(recorded)!;
    this.#pending.delete(recorded);
    const { result, error } = await answer;
    // Whether a request is cancelled before it is answered is a matter of chance.
    if (error) {
      assert.equal(error.code, -32800, `${method}: ${error.message}`);
      return;
    }
    this.answers += 1;
    assert.equal(this.#types.fault(method, result), undefined);
    if (as === 'some' && sameClient) assert.ok(!isEmpty(result), `${method} had an answer once`);
  }

  use(settings: object): void {
    this.#settings = settings;
  }

  /** Ends the server whatever has happened. */
  stop(): void {
    this.#server.kill();
  }

  async end(): Promise<void> {
    assert.deepEqual(await this.#server.end(), { code: 0, signal: null });
    const said = this.#server.notices.filter(({ method }) => method === 'window/logMessage');
    assert.deepEqual(said, [], 'nothing failed on the way');
  }
}

/** @param capabilities those to tell the server of in place of the recorded ones */
async function play(replay: Replay, recorded: readonly Recorded[], capabilities?: object): Promise<void> {
  for (const each of recorded) {
    if ('configuration' in each) replay.use(each.configuration);
    else if ('answered' in each) await replay.expect(each.answered, each.as, capabilities === undefined);
    else {
      const params = withText(each.send);
      const isChanged = capabilities && each.send.method === 'initialize';
      replay.send(each.send, isChanged ? { ...params, capabilities } : params);
    }
  }
}

describe('sessions of editors, replayed', function () {
  this.timeout(60_000);
  let types: AnswerTypes;

  before(() => {
    types = answerTypes();
  });

  for (const [client, capabilities] of [
    ['as they were', undefined],
    ['by a client that can do nothing', {}],
  ] as const) {
    for (const name of ['vscode.jsonl']) {
      it(`${name}, ${client}: every answer has its type, and none is missing`, async () => {
        const replay = new Replay(types);
        try {
          await play(replay, recordedIn(name), capabilities);
          assert.ok(replay.answers > 100, `${replay.answers} answers`);
          await replay.end();
        } finally {
          replay.stop();
        }
      });
    }
  }
});

describe('the comparison of answers with their types', function () {
  this.timeout(60_000);
  let types: AnswerTypes;
  const start = { line: 0, character: 0 };
  const range = { start, end: { line: 1, character: 0 } };

  before(() => {
    types = answerTypes();
  });

  for (const [what, method, result, expected] of [
    ['a card', 'textDocument/hover', { contents: { kind: 'markdown', value: 'x' }, range }, undefined],
    ['no card', 'textDocument/hover', null, undefined],
    ['a card without words', 'textDocument/hover', { range }, /contents/],
    [
      'half a line',
      'textDocument/definition',
      [{ uri: 'a', range: { ...range, start: { line: 0.5, character: 0 } } }],
      /line/,
    ],
    ['a misspelt field', 'textDocument/foldingRange', [{ startLine: 1, endline: 2 }], /endLine/],
    ['a field too many', 'hansard/paste', { text: '', html: '' }, /no field html/],
    ['a missing list', 'hansard/dialects', null, /no list/],
    ['an unknown word', 'textDocument/diagnostic', { kind: 'complete', items: [] }, /kind/],
  ] as const) {
    it(what, () => {
      const fault = types.fault(method, result);
      if (expected) assert.match(fault ?? '', expected);
      else assert.equal(fault, undefined);
    });
  }
});
