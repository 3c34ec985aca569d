/**
 * Every limit of the server at its edge: what is just below it is served as anything, what is beyond it is still answered, and
 * the status item says so, or the answer that has been cut. The server is the built one, in a process of its own.
 */
import assert from 'node:assert/strict';
import type { SymbolInformation } from 'vscode-languageserver';
import { coverageInWords, everything, type Coverage } from '../../src/lsp/coverage.ts';
import type { SittingSummary } from '../../src/lsp/protocol.ts';
import * as limits from '../../src/text/limits.ts';
import { answerTypes, type AnswerTypes } from './answer-types.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

type Limit = keyof typeof limits;

const uri = 'file:///at-the-edge.hansard';
const textDocument = { uri };
const day = 'House of Commons\n\nTuesday 18 October 2016\n\nLanterns\n\n';

const letter = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at);
/** A turn each of so many people of one family name. */
const namesakes = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `A${letter(Math.floor(at / 26))}${letter(at % 26)} Sample (Northtown) (Con)\nWords.\n\n`,
  ).join('');
/** A sitting of so many characters, in paragraphs of a usual length. */
const paragraphs = (length: number): string => {
  const paragraph = `${'I thank the hon. Lady for the words that she has said. '.repeat(7)}\n\n`;
  return (day + paragraph.repeat(Math.ceil(length / paragraph.length))).slice(0, length);
};
/** Turns whose speakers are lost: question and answer in time with each other. */
const lostTurns = (count: number): string =>
  day +
  Array.from(
    { length: count / 2 },
    (_, at) =>
      `${at + 1}. What steps he is taking on lanterns. (${900_000 + at})\n\nThe Government light them every day.\n\n`,
  ).join('');
/** A label of so many characters. */
const label = (length: number): string => {
  const [head, tail] = ['The Minister for Lanterns (Jane ', ')'];
  return `${day}${head}${'Ab '.repeat(length).slice(0, length - head.length - tail.length - 1)}x${tail}\nWords.\n`;
};

/** A heading by its first words, of so many characters. */
const petition = (length: number): string =>
  `${day}${'Petition - Lanterns'.padEnd(length, ' of Northtown').slice(0, length - 1)}x\n\nJane Example (Con)\nWords.\n`;

/** Texts below and beyond a limit, and what the status item says beyond it alone. */
const saidInStatus: Readonly<
  Partial<Record<Limit, readonly [below: () => string, beyond: () => string, words: RegExp]>>
> = {
  longestResolvedText: [
    () => paragraphs(limits.longestResolvedText),
    () => paragraphs(limits.longestResolvedText + 1),
    /above 3 million, there are no links/,
  ],
  largestText: [
    () => paragraphs(limits.largestText),
    () => paragraphs(limits.largestText + 1),
    /above 20 million, answers may take longer/,
  ],
  mostUnattributed: [
    () => lostTurns(limits.mostUnattributed),
    () => lostTurns(limits.mostUnattributed + 2),
    /only the first 1000 of 1002 turns without a speaker are listed/,
  ],
  mostNamesakes: [
    () => day + namesakes(limits.mostNamesakes),
    () => day + namesakes(limits.mostNamesakes + 1),
    /more than 40 speakers share a family name/,
  ],
  recognisedPrefix: [
    () => `${' '.repeat(limits.recognisedPrefix - 3000)}\n${paragraphs(limits.recognisedPrefix)}`,
    () => `${'Words.\n\n'.repeat(limits.recognisedPrefix / 8 + 100)}${paragraphs(1000)}`,
    /no date in the first 16384 characters/,
  ],
};

/** A text of which the outline shows a line below the limit and not beyond it: a rule of reading, of which nothing is said. */
const readAsWords: Readonly<
  Partial<Record<Limit, readonly [below: () => string, beyond: () => string, shown: RegExp]>>
> = {
  longestMarkedLine: [
    () => petition(limits.longestMarkedLine),
    () => petition(limits.longestMarkedLine + 1),
    /^Petition - /,
  ],
  longestAttribution: [
    () => label(limits.longestAttribution - 1),
    () => label(limits.longestAttribution + 40),
    /^Jane Ab|^The Minister/,
  ],
};

/** What a search left out, and what the reader is told of it; workspace-search-limits.test.ts has the searches. */
const saidOfASearch: Readonly<Partial<Record<Limit, readonly [Partial<Coverage>, RegExp]>>> = {
  mostPlaces: [{ hasMorePlaces: true }, /only the first 5,000 places are shown/],
  mostSearchedFiles: [
    { hasMoreFiles: true },
    /only a part of the workspace was searched, 2,000 files at most/,
  ],
  largestSearchedFile: [{ tooLarge: 2 }, /2 files above 5 MB left out/],
  largestSearch: [{ beyondSum: 1 }, /1 file left out beyond 100 MB in all/],
};

/** A list of symbols has no place for words, and more letters narrow it; what is not kept is read again, and nothing is missing. */
const unsaid: readonly Limit[] = ['mostWorkspaceSymbols', 'longestKept'];

describe('the limits of the server', function () {
  this.timeout(120_000);
  let server: ServerProcess;
  let types: AnswerTypes;

  before(async () => {
    types = answerTypes();
    server = startServerProcess();
    await server.initialise();
  });
  after(async () => {
    try {
      assert.deepEqual(await server.end(), { code: 0, signal: null });
    } finally {
      server.kill();
    }
  });
  afterEach(() => server.notify('textDocument/didClose', { textDocument }));

  const open = (text: string): void =>
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'hansard', version: 1, text } });
  const close = (): void => server.notify('textDocument/didClose', { textDocument });

  /** The answer to a request, which must have its type. */
  async function ask(method: string, more: object = {}): Promise<unknown> {
    const { result, error } = await server.request(method, { textDocument, ...more });
    assert.equal(error, undefined, method);
    assert.equal(types.fault(method, result), undefined, method);
    return result;
  }
  const limitsSaid = async (): Promise<readonly string[]> =>
    ((await ask('hansard/sitting')) as SittingSummary).limits;
  const names = async (): Promise<string[]> =>
    ((await ask('textDocument/documentSymbol')) as SymbolInformation[]).map(({ name }) => name);

  /** Asks what a reader at the end of the text would. */
  async function askAll(text: string): Promise<void> {
    const line = text.slice(0, -2).split('\n').length - 1;
    const position = { line, character: 12 };
    const range = {
      start: { line: Math.max(0, line - 40), character: 0 },
      end: { line: line + 1, character: 0 },
    };
    const context = { includeDeclaration: true, diagnostics: [] };
    for (const method of ['hover', 'definition', 'documentHighlight'])
      await ask(`textDocument/${method}`, { position });
    for (const method of ['semanticTokens/range', 'inlayHint', 'codeAction'])
      await ask(`textDocument/${method}`, { range, context });
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic'])
      await ask(`textDocument/${method}`);
    await ask('textDocument/selectionRange', { positions: [position] });
    await ask('hansard/unattributed');
    await ask('hansard/candidates', { position });
  }

  it('are all in this table', () => {
    const tabled = [saidInStatus, readAsWords, saidOfASearch].flatMap((rows) => Object.keys(rows));
    assert.deepEqual([...tabled, ...unsaid].sort(), Object.keys(limits).sort());
  });

  for (const [limit, [below, beyond, words]] of Object.entries(saidInStatus))
    it(`${limit}: is said beyond it, not below it, and every request is answered`, async () => {
      open(below());
      assert.deepEqual(
        (await limitsSaid()).filter((said) => words.test(said)),
        [],
      );
      close();
      const text = beyond();
      open(text);
      assert.equal((await limitsSaid()).filter((said) => words.test(said)).length, 1);
      await askAll(text);
    });

  for (const [limit, [below, beyond, shown]] of Object.entries(readAsWords))
    it(`${limit}: what is longer is words, and every request is answered`, async () => {
      open(below());
      assert.ok(
        (await names()).some((name) => shown.test(name)),
        'below the limit',
      );
      close();
      const text = beyond();
      open(text);
      assert.ok(!(await names()).some((name) => shown.test(name)), 'beyond the limit');
      await askAll(text);
    });

  for (const [limit, [left, words]] of Object.entries(saidOfASearch))
    it(`${limit}: is said of the search`, () =>
      assert.match(coverageInWords({ ...everything, ...left }) ?? '', words));

  it('mostWorkspaceSymbols: the first are answered', async () => {
    open(
      `${day}${'Lanterns of the harbour\n\nJane Example (Con)\nWords.\n\n'.repeat(limits.mostWorkspaceSymbols + 1)}`,
    );
    const found = (await ask('workspace/symbol', { query: 'lanterns' })) as readonly unknown[];
    assert.equal(found.length, limits.mostWorkspaceSymbols);
  });
});
