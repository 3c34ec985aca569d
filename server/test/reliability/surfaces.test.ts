import assert from 'node:assert/strict';
import type { ServerCapabilities } from 'vscode-languageserver';
import { answerTypes, type AnswerTypes } from './answer-types.ts';
import { startServerProcess, type Message, type ServerProcess } from './server-process.ts';

/** A word of every text here; it may come back in answers about the text, never in a log or in the words of an error. */
const secret = 'Quuxborough';
const markup = '<img src=x onerror=1>[x](command:y)`${z}`';
const text = `House of Commons

Tuesday 18 October 2016

${secret}: ${markup} Tides

Jane ${secret} ${markup} (${secret}) (Con)
1. What steps he is taking on ${markup} \u202e\u0000\ud800. (901234)

I thank my hon. Friend the Member for ${secret} and the Foreign Secretary for the Geneva conventions ${markup}.

It is so, said ${secret}. Will she agree with my hon. Friend?
`;
const uri = 'file:///hostile%00.hansard';
const textDocument = { uri };

const places: readonly unknown[] = [
  { line: 0, character: 0 },
  { line: 8, character: 12 },
  { line: 1e9, character: 1e9 },
  { line: -1, character: -1 },
  { line: 0.5, character: 1e300 },
  { line: 'x', character: null },
  {},
  null,
  'here',
  [],
];
const ranges: readonly unknown[] = [
  ...places.map((start) => ({ start, end: { line: 12, character: 0 } })),
  ...places.map((end) => ({ start: { line: 12, character: 0 }, end })),
  null,
];
const documents: readonly unknown[] = [
  textDocument,
  { uri: 'file:///nobody-opened-this' },
  { uri: '' },
  { uri: 'javascript:alert(1)' },
  { uri: `x:${'%'.repeat(20_000)}` },
  { uri: 7 },
  {},
  null,
];
const strings: readonly unknown[] = ['', 'a', secret, '('.repeat(10_000), '\ud800', '.*(a+)+$', 7, null, {}];
const context = { includeDeclaration: true, diagnostics: [] };
const action = { title: secret, data: { uri, version: 1, offset: 400, id: 'placeholder' } };

const atPlaces = (more: object): readonly unknown[] =>
  places.map((position) => ({ textDocument, position, ...more }));

/** What each request is tried with beside nothing at all, a text, a number, a list and every kind of document. */
const hostile: Readonly<Record<string, readonly unknown[]>> = {
  'textDocument/documentSymbol': [],
  'textDocument/foldingRange': [],
  'textDocument/documentLink': [],
  'textDocument/semanticTokens/full': [],
  'textDocument/diagnostic': strings.map((previousResultId) => ({ textDocument, previousResultId })),
  'textDocument/hover': atPlaces({}),
  'textDocument/definition': atPlaces({}),
  'textDocument/references': [...atPlaces({ context }), ...atPlaces({ context: null })],
  'textDocument/documentHighlight': atPlaces({}),
  'textDocument/selectionRange': [
    { textDocument, positions: places.slice(0, 5) },
    { textDocument, positions: places },
    { textDocument, positions: 7 },
  ],
  'textDocument/inlayHint': ranges.map((range) => ({ textDocument, range })),
  'textDocument/codeAction': [
    ...ranges.map((range) => ({ textDocument, range, context })),
    ...strings.map((only) => ({
      textDocument,
      range: ranges[0],
      context: { diagnostics: only, only: [only] },
    })),
  ],
  'codeAction/resolve': [
    action,
    { ...action, data: { ...action.data, offset: 1e300 } },
    { ...action, data: { ...action.data, offset: -7.5 } },
    { ...action, data: { ...action.data, id: '__proto__' } },
    { title: 'x', data: strings },
  ],
  'textDocument/semanticTokens/range': ranges.map((range) => ({ textDocument, range })),
  'textDocument/semanticTokens/full/delta': strings.map((previousResultId) => ({
    textDocument,
    previousResultId,
  })),
  'workspace/symbol': strings.map((query) => ({ query })),
  'hansard/sitting': [],
  'hansard/dialects': [],
  'hansard/unattributed': [],
  'hansard/candidates': atPlaces({}),
  'hansard/attribute': [
    ...atPlaces({ scope: 'turn' }),
    ...atPlaces({ scope: 'speaker' }),
    ...strings.map((scope) => ({ textDocument, position: places[1], scope })),
    ...strings.map((full) => ({
      textDocument,
      position: places[1],
      scope: 'turn',
      naming: { full, short: full },
    })),
  ],
  'hansard/paste': [
    ...strings.map((each) => ({ text: each })),
    ...strings.map((html) => ({ text: '', html })),
    { text: '', html: '<p>'.repeat(50_000) },
    { text: '', html: `<script>${secret}</script><p onclick=1>${markup}` },
  ],
  'hansard/holders': [
    ...strings.map((date) => ({ kind: 'office', date })),
    ...strings.map((kind) => ({ kind, date: '2016-10-18' })),
    { kind: 'seat', date: '9999-99-99', textDocument },
  ],
  'hansard/useFacts': [
    ...strings.map((files) => ({ files })),
    { files: ['x', null, 7] },
    ...['own.csv', 'own.json', 'own.xml', 'own', ''].flatMap((name) =>
      [
        '',
        '{',
        '[',
        'name,office\n"',
        '<!DOCTYPE a [<!ENTITY b "c">]><TEI>&b;',
        '{"persons":[7]}',
        '['.repeat(50_000),
      ].map((words) => ({ files: [{ name, text: words }] })),
    ),
  ],
};

/** The requests that a capability promises. */
const promised: Readonly<Partial<Record<keyof ServerCapabilities, readonly string[]>>> = {
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  documentLinkProvider: ['textDocument/documentLink'],
  semanticTokensProvider: [
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/full/delta',
    'textDocument/semanticTokens/range',
  ],
  diagnosticProvider: ['textDocument/diagnostic'],
  hoverProvider: ['textDocument/hover'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  selectionRangeProvider: ['textDocument/selectionRange'],
  inlayHintProvider: ['textDocument/inlayHint'],
  codeActionProvider: ['textDocument/codeAction', 'codeAction/resolve'],
  workspaceSymbolProvider: ['workspace/symbol'],
};

const untyped = new Set(['initialize', 'shutdown']);

describe('every request, asked in every wrong way', function () {
  this.timeout(120_000);
  let server: ServerProcess;
  let types: AnswerTypes;
  let initialised: Message;

  before(async () => {
    types = answerTypes();
    server = startServerProcess();
    initialised = await server.initialise({
      textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
    });
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'hansard', version: 1, text } });
  });

  after(async () => {
    try {
      assert.deepEqual(await server.end(), { code: 0, signal: null });
    } finally {
      server.kill();
    }
  });

  it('is one of this table, and one that the server promises or has of its own', () => {
    assert.deepEqual(
      Object.keys(hostile).sort(),
      types.methods.filter((method) => !untyped.has(method)).sort(),
    );
    const { capabilities } = initialised.result as { capabilities: ServerCapabilities };
    const kept = Object.keys(capabilities).flatMap(
      (name) => promised[name as keyof ServerCapabilities] ?? [],
    );
    assert.deepEqual(
      kept.sort(),
      Object.keys(hostile)
        .filter((method) => !method.startsWith('hansard/'))
        .sort(),
    );
  });

  for (const [method, variants] of Object.entries(hostile)) {
    it(`${method} answers with its type or refuses, tells nobody the text, and the server goes on`, async () => {
      const whole = documents.map((document) => ({
        position: places[1],
        range: ranges[1],
        context,
        textDocument: document,
      }));
      // An action that cannot be resolved comes back as it is, whatever it is.
      const others = method === 'codeAction/resolve' ? [] : [...whole, {}, [], [7]];
      for (const params of [...variants, ...others] as object[]) {
        const { result, error } = await server.request(method, params);
        const asked = `${method} ${JSON.stringify(params).slice(0, 200)}`;
        if (error) {
          assert.ok(Number.isInteger(error.code) && error.code !== -32601, `${asked}: ${error.code}`);
          assert.ok(!error.message.includes(secret), `${asked}: ${error.message}`);
        } else assert.equal(types.fault(method, result), undefined, asked);
      }
      const { result } = await server.request('textDocument/documentSymbol', { textDocument });
      assert.ok(Array.isArray(result) && result.length > 0, 'the server goes on');
      for (const notice of server.notices) assert.ok(!JSON.stringify(notice.params).includes(secret));
    });
  }
});
