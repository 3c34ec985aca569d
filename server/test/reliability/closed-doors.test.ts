import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fixture } from '../fixture.ts';
import { nodeOptions, startServerProcess } from './server-process.ts';

const uri = 'file:///debate.hansard';
const textDocument = { uri };

/** What a process does that goes where the server must not. */
const attempts: readonly (readonly [string, string])[] = [
  ['a page', "fetch('http://localhost:9/')"],
  ['a page, by another way', "require('node:https').get('https://localhost:9/')"],
  ['a socket', "require('node:net').connect(9)"],
  ['a socket of its own', "require('node:net').createServer().listen(0)"],
  ['an encrypted socket', "require('node:tls').connect(9)"],
  ['a datagram', "require('node:dgram').createSocket('udp4')"],
  ['a name', "require('node:dns').lookup('localhost', () => undefined)"],
  ['a name, promised', "require('node:dns/promises').resolve('localhost')"],
  ['another program', "require('node:child_process').spawn('node')"],
  ['another thread', "new (require('node:worker_threads').Worker)('x.js')"],
  ['code of a text, in a context', "require('node:vm').runInThisContext('1')"],
  ['a file elsewhere', "require('node:fs').readFileSync('/')"],
  ['a file elsewhere, promised', "require('node:fs/promises').readFile('/')"],
  ['a new file', "require('node:fs').writeFileSync('x', '')"],
  ['a folder', "require('node:fs').mkdirSync('x')"],
];

describe('a server with closed doors', function () {
  this.timeout(60_000);

  // Every server of these suites runs behind the same doors; here it is asked for all that it can do.
  it('answers everything from its own packs, reads no other file, and ends well', async () => {
    const server = startServerProcess();
    try {
      const { result } = await server.initialise({});
      assert.ok(result);
      const text = fixture('aleppo-bombings.hansard.txt');
      server.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'hansard', version: 1, text },
      });
      const position = { line: 12, character: 6 };
      const context = { includeDeclaration: true, diagnostics: [] };
      const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
      for (const [method, params] of [
        ['textDocument/documentSymbol', { textDocument }],
        ['textDocument/hover', { textDocument, position }],
        ['textDocument/definition', { textDocument, position }],
        ['textDocument/references', { textDocument, position, context }],
        ['textDocument/documentLink', { textDocument }],
        ['textDocument/semanticTokens/full', { textDocument }],
        ['textDocument/codeAction', { textDocument, range, context }],
        ['hansard/unattributed', { textDocument }],
        ['hansard/candidates', { textDocument, position }],
        ['hansard/holders', { kind: 'office', date: '2016-10-18' }],
        ['hansard/holders', { kind: 'seat', date: '1950-03-07' }],
        [
          'hansard/paste',
          { text: 'Mr Example\nYes.', html: '<img src="http://localhost:9/x.png"><p>Yes.</p>' },
        ],
        [
          'hansard/useFacts',
          { files: [{ name: 'own.csv', text: 'name,office\nJane Example,Harbour Master' }] },
        ],
        ['workspace/symbol', { query: 'a' }],
      ] as const) {
        const answer = await server.request(method, params);
        assert.equal(answer.error, undefined, `${method}: ${JSON.stringify(answer.error)}`);
      }
      assert.deepEqual(await server.end(), { code: 0, signal: null });
    } finally {
      server.kill();
    }
  });

  for (const [what, code] of attempts) {
    it(`would notice ${what}`, () => {
      const { status, stderr } = spawnSync(process.execPath, [...nodeOptions, '-e', code], {
        encoding: 'utf8',
      });
      assert.equal(status, 86, stderr);
      assert.match(stderr, /^door: /m);
    });
  }

  it('would notice a text that is run', () => {
    const { status, stderr } = spawnSync(process.execPath, [...nodeOptions, '-e', "new Function('1')"], {
      encoding: 'utf8',
    });
    assert.notEqual(status, 0);
    assert.match(stderr, /EvalError/);
  });
});
