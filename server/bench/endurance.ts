/**
 * `npm run bench:endurance`: what the server needs in the long run and for the largest texts. Opens, edits and closes a day
 * 1,000 times under 256 MB and looks at the heap; then asks everything about a text of 20 million characters. Owns the two
 * runs; they fail when the heap grows by more than a tenth, and tell of requests that take longer than a second.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { printed, table } from './measure.ts';
import { sittingDay, type DayLayout } from './sitting-day.ts';
import { startServer, type WiredServer } from './wire.ts';
import { largestText } from '../src/text/limits.ts';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '1000' },
    size: { type: 'string', default: '1000000' },
    large: { type: 'string', default: String(largestText) },
    layout: { type: 'string', default: 'attributed' },
  },
});

/** Makes a server collect its garbage and print what is left, in bytes, whenever it gets SIGUSR2. */
const probe = `data:text/javascript,${encodeURIComponent(
  "process.on('SIGUSR2', () => { gc(); gc(); process.stderr.write(`heap ${process.memoryUsage().heapUsed}\\n`); });",
)}`;

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

/** Bytes of the heap that are in use after a collection. */
async function heapOf(server: WiredServer): Promise<number> {
  // The signal may overtake what was written before it: an answer tells that the last document is closed.
  await server.ask('textDocument/documentSymbol', 'file:///none.hansard');
  const { process: child } = server;
  return new Promise((resolve) => {
    const listen = (chunk: Buffer): void => {
      const bytes = /heap (\d+)/.exec(chunk.toString())?.[1];
      if (bytes === undefined) return;
      child.stderr?.off('data', listen);
      resolve(Number(bytes));
    };
    child.stderr?.on('data', listen);
    child.kill('SIGUSR2');
  });
}

/** Bytes of memory that the process holds in all. */
const residentBytes = ({ process: child }: WiredServer): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024;

/** A name that no text before had: what is remembered of a name must not keep its text. */
const newcomer = (cycle: number): string =>
  `Jane N${Array.from(String(cycle), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')} Example`;

async function cycles(count: number): Promise<void> {
  const server = await startServer(['--max-old-space-size=256', '--expose-gc', '--import', probe]);
  const text = sittingDay(Number(values.size), 'attributed');
  const settled = Math.max(2, Math.floor(count / 20));
  let reference = 0;
  for (let cycle = 1; cycle <= count; cycle += 1) {
    const uri = `file:///day-${cycle}.hansard`;
    await server.open(uri, text);
    await server.ask('textDocument/documentSymbol', uri);
    await server.type(uri, 2, 100, `${newcomer(cycle)} (Northtown) (Con)\nI have a question.\n\n`);
    await server.ask('textDocument/documentSymbol', uri);
    await server.ask('textDocument/hover', uri, { position: { line: 400, character: 40 } });
    await server.close(uri);
    if (cycle === settled) reference = await heapOf(server);
  }
  const last = await heapOf(server);
  const growth = last / reference - 1;
  console.log(
    `${count} times opened, edited, closed (${text.length} characters): heap ${megabytes(reference)} MB after ${settled}, ${megabytes(last)} MB at the end (${(growth * 100).toFixed(1)} %), process ${megabytes(residentBytes(server))} MB`,
  );
  if (growth > 0.1) process.exitCode = 1;
  await server.end();
}

async function large(size: number): Promise<void> {
  const server = await startServer();
  const uri = 'file:///large.hansard';
  const text = sittingDay(size, values.layout as DayLayout);
  const rows: string[][] = [];
  const symbols = 'textDocument/documentSymbol';
  // Somebody whom the text names everywhere.
  const at = text.indexOf('Foreign Secretary', text.length >> 1);
  const middle = {
    line: text.slice(0, at).split('\n').length - 1,
    character: at - text.lastIndexOf('\n', at),
  };
  const row = async (name: string, ask: () => Promise<number>): Promise<void> => {
    const first = await ask();
    const again = await ask();
    rows.push([name, printed(first), printed(again), megabytes(residentBytes(server))]);
  };
  await server.open(uri, text);
  await row(symbols, () => server.ask(symbols, uri));
  for (const method of ['textDocument/hover', 'textDocument/definition', 'textDocument/documentHighlight'])
    await row(method, () => server.ask(method, uri, { position: middle }));
  await row('textDocument/foldingRange', () => server.ask('textDocument/foldingRange', uri));
  await row('textDocument/selectionRange', () =>
    server.ask('textDocument/selectionRange', uri, { positions: [middle] }),
  );
  await row('hansard/sitting', () => server.ask('hansard/sitting', uri));
  const range = { start: { line: middle.line, character: 0 }, end: { line: middle.line + 60, character: 0 } };
  await row('textDocument/semanticTokens/range', () =>
    server.ask('textDocument/semanticTokens/range', uri, { range }),
  );
  const context = { includeDeclaration: true, diagnostics: [] };
  await row('textDocument/references', () =>
    server.ask('textDocument/references', uri, { position: middle, context }),
  );
  for (const method of ['textDocument/diagnostic', 'hansard/unattributed'])
    await row(method, () => server.ask(method, uri));
  await row('textDocument/inlayHint, a screen', () => server.ask('textDocument/inlayHint', uri, { range }));
  await row('textDocument/codeAction', () => server.ask('textDocument/codeAction', uri, { range, context }));
  await row('hansard/candidates', () => server.ask('hansard/candidates', uri, { position: middle }));
  for (const scope of ['turn', 'speaker'])
    await row(`hansard/attribute, ${scope}`, () =>
      server.ask('hansard/attribute', uri, { position: middle, scope }),
    );
  await row('semanticTokens/full/delta', () =>
    server.ask('textDocument/semanticTokens/full/delta', uri, { previousResultId: '0' }),
  );
  await row('textDocument/semanticTokens/full', () => server.ask('textDocument/semanticTokens/full', uri));
  await row('textDocument/documentLink', () => server.ask('textDocument/documentLink', uri));
  await row('workspace/symbol', () => server.ask('workspace/symbol', uri, { query: 'ann' }));
  let version = 1;
  await row('edit and outline', async () => {
    version += 1;
    await server.type(uri, version, middle.line, 'x');
    return server.ask(symbols, uri);
  });
  console.log(`\n${text.length} characters`);
  console.log(table([['', 'ms, first', 'ms, again', 'process MB'], ...rows]));
  await server.end();
}

if (Number(values.cycles) > 0) await cycles(Number(values.cycles));
await large(Number(values.large));
