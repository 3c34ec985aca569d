/**
 * `npm run bench`: what the server takes for a transcript, beside the floor and the peers, in one run and one table. Owns the
 * order of the measurements and the table. Options: `--text FILE` for a text of your own, `--layout attributed|inline|lost`,
 * `--size` in characters, `--runs`, `--profile outline` (or another row) for where its time goes, `--without-peers`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DocumentSymbol } from 'vscode-languageserver';
import { measure, printed, repeat, table, timesOf, type Times } from './measure.ts';
import { build, features, shippedKnowledge, subjectOf, type Subject } from './operations.ts';
import { css, floor, lezer, markdownService, textMate, toMarkdown, type PeerWork } from './peers.ts';
import { profile } from './profile.ts';
import { sittingDay, type DayLayout } from './sitting-day.ts';
import { startReadyServer, startServer, type WiredServer } from './wire.ts';
import { definition } from '../src/features/definition.ts';
import { hover } from '../src/features/hover.ts';
import { subjectAt } from '../src/features/occurrences.ts';
import { quietOutline } from '../src/features/outline.ts';
import { semanticTokens } from '../src/features/semantic-tokens.ts';
import { detectDialect } from '../src/layout/detect.ts';
import { generic } from '../src/layout/dialects/generic.ts';
import { documentSymbols } from '../src/lsp/document-symbols.ts';
import { inheritReferences } from '../src/references/memory.ts';
import { readable } from '../src/text/printed.ts';
import { buildTranscript } from '../src/transcript/build.ts';

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    layout: { type: 'string', default: 'inline' },
    size: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '15' },
    profile: { type: 'string' },
    'without-peers': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const hovers = 200;
const profiledRuns = 10;
/** Requests before those that are measured: the server's code is compiled by then. */
const warmRequests = 25;
const coldStarts = 7;

interface Row {
  readonly name: string;
  readonly times: Times;
}

const symbolsOf = ({ transcript, knowledge }: Subject): DocumentSymbol[] =>
  documentSymbols(transcript, knowledge, quietOutline);

/** Re-reading after a keystroke, as the server does: from the transcript of the version before. */
function typing(subject: Subject, then: (next: Subject) => unknown): () => unknown {
  let { transcript } = subject;
  const { text } = transcript;
  const head = text.indexOf(' ', text.length >> 1);
  const shared = { head, tail: text.length - head };
  // With one letter more in the middle, and without it again.
  const texts = [text, `${text.slice(0, head)}x${text.slice(head)}`];
  let version = 0;
  return () => {
    version += 1;
    const before = transcript;
    transcript = buildTranscript(texts[version % 2] ?? '', subject.dialect, before, shared);
    inheritReferences(transcript, before, shared);
    return then({ ...subject, transcript });
  };
}

const hoverInMiddle = ({ transcript, knowledge }: Subject): unknown =>
  hover(transcript, (transcript.text.length >> 1) + 20, knowledge, { markdown: true, commandLinks: false });

/** Characters that an editor shows at once: some sixty lines. */
const viewLength = 6000;

/** Colours of one part of the text after another, none of which was read before. */
function views(subject: Subject): () => unknown {
  let start = Infinity;
  let { transcript } = subject;
  return () => {
    if (start + viewLength > transcript.text.length) {
      start = 0;
      transcript = buildTranscript(transcript.text, subject.dialect);
    }
    const span = { start, end: (start += viewLength) };
    return semanticTokens({ transcript, knowledge: subject.knowledge }, span);
  };
}

/** Where one place after another leads. */
function definitions({ transcript, knowledge }: Subject): () => unknown {
  const context = { transcript, knowledge };
  const step = Math.floor(transcript.text.length / (hovers + 1));
  let at = 0;
  return () => {
    const subject = subjectAt(((at += 1) % hovers) * step, context);
    return subject && definition(subject, context);
  };
}

async function inProcess(subject: Subject): Promise<Row[]> {
  const { transcript, knowledge } = subject;
  const rows: Row[] = [];
  const row = async (name: string, work: () => unknown, count = runs): Promise<void> => {
    rows.push({ name, times: await measure(count, work) });
  };
  await row('parse', () => build.perform(subject));
  await row('parse and outline', () => {
    const read = buildTranscript(transcript.text, subject.dialect);
    return symbolsOf({ ...subject, transcript: read });
  });
  await row(
    'parse after one character',
    typing(subject, () => undefined),
  );
  await row('the same, and outline', typing(subject, symbolsOf));
  await row('the same, and hover there', typing(subject, hoverInMiddle));
  await row('the same, and all semantic tokens', typing(subject, semanticTokens));
  for (const { name, perform } of features) {
    if (name !== 'hover') await row(name, () => perform(subject));
  }
  await row('semantic tokens of a view', views(subject), hovers);
  await row('definition', definitions(subject), hovers);
  let at = 0;
  const step = Math.floor(transcript.text.length / (hovers + 1));
  await row(
    'hover',
    () => hover(transcript, ((at += 1) % hovers) * step, knowledge, { markdown: true, commandLinks: false }),
    hovers,
  );
  return rows;
}

/** From starting the process to the first outline: what a reader waits for who opens a transcript. */
async function coldStart(text: string): Promise<Row> {
  const uri = 'file:///cold.hansard';
  const milliseconds: number[] = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const begun = performance.now();
    const server = await startServer();
    await server.open(uri, text);
    await server.ask('textDocument/documentSymbol', uri);
    milliseconds.push(performance.now() - begun);
    await server.end();
  }
  return { name: 'start, open and outline', times: timesOf(milliseconds) };
}

/** What a round trip takes. @param server is ended afterwards */
async function roundTrips(server: WiredServer, text: string): Promise<Row[]> {
  const rows: Row[] = [];
  const symbols = 'textDocument/documentSymbol';
  const row = async (name: string, count: number, ask: (run: number) => Promise<number>): Promise<void> => {
    let run = 0;
    const once = (): Promise<number> => ask(run++);
    while (run < warmRequests) await once();
    rows.push({ name, times: await repeat(count, once) });
  };
  await row('open and outline', runs, async (run) => {
    const uri = `file:///day-${run}.hansard`;
    const start = performance.now();
    await server.open(uri, text);
    await server.ask(symbols, uri);
    const taken = performance.now() - start;
    await server.close(uri);
    return taken;
  });
  const uri = 'file:///day.hansard';
  await server.open(uri, text);
  const lines = text.split('\n').length;
  await row('documentSymbol', runs, () => server.ask(symbols, uri));
  await row('edit and outline', runs, async (run) => {
    const start = performance.now();
    await server.type(uri, run + 2, lines >> 1, 'x');
    await server.ask(symbols, uri);
    return performance.now() - start;
  });
  await row('edit and hover', runs, async (run) => {
    const start = performance.now();
    await server.type(uri, run + 1000, lines >> 1, 'x');
    await server.ask('textDocument/hover', uri, { position: { line: (run * 7) % lines, character: 10 } });
    return performance.now() - start;
  });
  await row('hover', hovers, (run) =>
    server.ask('textDocument/hover', uri, { position: { line: (run * 3) % lines, character: 20 } }),
  );
  await server.end();
  return rows;
}

/** Our sections and turns as the lines of a Markdown text's headings. */
function headingsOf({ transcript }: Subject): Map<number, 1 | 2> {
  const headings = new Map<number, 1 | 2>();
  for (const block of transcript.layout.blocks) {
    if (block.kind === 'heading') headings.set(block.line, 1);
    else if (block.attribution) headings.set(block.line, 2);
  }
  return headings;
}

async function peers(subject: Subject): Promise<Row[]> {
  const { text } = subject.transcript;
  const markdown = toMarkdown(text, headingsOf(subject));
  const all: PeerWork[] = [
    ...(await textMate(text)),
    ...(await lezer(markdown)),
    markdownService(markdown),
    await css(text),
  ];
  const rows: Row[] = [];
  for (const { name, perform } of all) rows.push({ name, times: await measure(Math.min(runs, 7), perform) });
  return rows;
}

const named = (group: string, rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, name: `${group}: ${row.name}` }));

async function main(): Promise<void> {
  const layout = values.layout as DayLayout;
  const text =
    values.text === undefined
      ? sittingDay(Number(values.size), layout)
      : readable(readFileSync(values.text, 'utf8'));
  const dialect = detectDialect(text)[0]?.dialect ?? generic;
  const subject = subjectOf(text, dialect, await shippedKnowledge());
  const { turns, speakers, layout: read } = subject.transcript;
  console.log(
    `${values.text ?? layout}: ${text.length} characters, ${subject.transcript.lines.count} lines, ${read.blocks.length} blocks, ${turns.length} turns, ${speakers.length} speakers, ${dialect.id}`,
  );
  if (values.profile !== undefined) {
    const chosen = features.find((each) => each.name === values.profile);
    const read = (): Subject => subjectOf(text, dialect, subject.knowledge);
    console.log(await profile(() => (chosen ? chosen.perform(subject) : symbolsOf(read())), profiledRuns));
    return;
  }
  const { name, perform } = floor(text);
  const least: Row = { name, times: await measure(runs, perform) };
  const rows = [
    least,
    ...(await inProcess(subject)),
    ...named('stdio', [await coldStart(text), ...(await roundTrips(await startServer(), text))]),
    ...named('stdio, answers ready', await roundTrips(await startReadyServer(symbolsOf(subject)), text)),
    ...(values['without-peers'] ? [] : await peers(subject)),
  ];
  const reference = rows.find((row) => row.name.startsWith('@lezer/markdown, parse'));
  const ratio = (times: Times, to: Times | undefined): string =>
    to ? (times.median / to.median).toFixed(2) : '';
  console.log(
    table([
      ['', 'min', 'median', 'p99', '÷ floor', '÷ lezer'],
      ...rows.map(({ name: title, times }) => [
        title,
        printed(times.least),
        printed(times.median),
        printed(times.p99),
        ratio(times, least.times),
        ratio(times, reference?.times),
      ]),
    ]),
  );
}

await main();
