/**
 * What must hold of any text in any dialect, as assertions. Owns the promises of the reading and of the answers made from it;
 * which texts they are tried on is for the tests and for the long run.
 */
import assert from 'node:assert/strict';
import { DocumentSymbol, FoldingRange, SelectionRange, type SymbolInformation } from 'vscode-languageserver';
import { folding } from '../../src/features/folding.ts';
import { hover } from '../../src/features/hover.ts';
import {
  outline,
  outlineKinds,
  quietOutline,
  type OutlineEntry,
  type OutlineKind,
} from '../../src/features/outline.ts';
import { selection } from '../../src/features/selection.ts';
import { namedPlaces } from '../../src/features/workspace-symbols.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Span } from '../../src/layout/block.ts';
import { recogniseDialect } from '../../src/layout/detect.ts';
import {
  toDocumentSymbol,
  toFoldingRange,
  toSelectionRange,
  toWorkspaceSymbol,
} from '../../src/lsp/convert.ts';
import { documentSymbols } from '../../src/lsp/document-symbols.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';

const everything = new Set(outlineKinds);
const cards = { markdown: true, commandLinks: true };

const isBetweenSurrogates = (text: string, offset: number): boolean =>
  offset > 0 &&
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00;

function checkSpan(text: string, { start, end }: Span, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}–${end} of ${text.length}`);
  assert.ok(
    !isBetweenSurrogates(text, start) && !isBetweenSurrogates(text, end),
    `${what} halves a character`,
  );
}

/** Blocks tile the text exactly. */
export function checkTiling({ text, lines, layout }: Transcript): void {
  let at = 0;
  let line = 0;
  for (const block of layout.blocks) {
    assert.deepEqual([block.start, block.line], [at, line], 'a block begins where the one before ends');
    assert.ok(block.lineEnd > block.line && block.end === lines.start(block.lineEnd));
    if (block.attribution) {
      const { start, end, textStart } = block.attribution;
      checkSpan(text, { start, end }, 'attribution');
      assert.ok(start >= block.start && start < end && end <= textStart && textStart <= block.end);
    }
    [at, line] = [block.end, block.lineEnd];
  }
  assert.equal(at, text.length);
}

function checkEntries(text: string, entries: readonly OutlineEntry[], within: Span): void {
  let at = within.start;
  for (const { name, kind, range, selection: chosen, children } of entries) {
    assert.ok(name.trim() !== '', `an entry ${kind} at ${range.start} has no name`);
    checkSpan(text, range, kind);
    checkSpan(text, chosen, `${kind}, selected`);
    assert.ok(range.start >= at && range.end <= within.end, `${kind} ${name} leaves its place`);
    assert.ok(chosen.start >= range.start && chosen.end <= range.end, `${kind} ${name}: selection outside`);
    checkEntries(text, children, range);
    at = range.end;
  }
}

/** Entries lie inside their parents, in order, without overlap; what the protocol makes of them is well formed. */
export function checkOutline(transcript: Transcript, knowledge?: Knowledge): void {
  const { text, lines } = transcript;
  for (const include of [quietOutline, new Set<OutlineKind>(['turn']), everything]) {
    const entries = outline(transcript, knowledge, include);
    checkEntries(text, entries, { start: 0, end: text.length });
    const symbols = entries.map((entry) => toDocumentSymbol(lines, entry));
    assert.deepEqual(documentSymbols(transcript, knowledge, include), symbols);
    for (const symbol of symbols) {
      assert.ok(DocumentSymbol.is(symbol));
      checkSymbol(symbol);
    }
  }
}

/** Editors refuse a symbol whose selection is not inside its range. */
function checkSymbol({ name, range, selectionRange, children }: DocumentSymbol): void {
  const before = (one: { line: number; character: number }, other: typeof one): boolean =>
    one.line < other.line || (one.line === other.line && one.character <= other.character);
  assert.ok(before(range.start, selectionRange.start) && before(selectionRange.end, range.end), name);
  children?.forEach(checkSymbol);
}

/** The offsets at which pointing is tried: the ends, and some places between. */
const pointedAt = (text: string): number[] =>
  Array.from({ length: 8 }, (_, at) => Math.floor((text.length * at) / 7));

/** Folding, selection, hover and the workspace's symbols answer in range. */
export function checkFeatures(transcript: Transcript, knowledge?: Knowledge): void {
  const { text, lines } = transcript;
  for (const fold of folding(transcript)) {
    assert.ok(FoldingRange.is(toFoldingRange(fold)));
    assert.ok(fold.startLine < fold.endLine && fold.endLine < lines.count);
  }
  for (const place of namedPlaces({ transcript, knowledge })) {
    checkSpan(text, place.span, place.name);
    const symbol: SymbolInformation = toWorkspaceSymbol('file:///a.hansard', lines, place);
    assert.ok(symbol.name.trim() !== '');
  }
  for (const offset of pointedAt(text)) {
    const spans = selection(transcript, offset);
    spans.forEach((span) => checkSpan(text, span, 'selection'));
    spans.slice(1).forEach((span, at) => {
      assert.ok(
        span.start <= (spans[at]?.start ?? 0) && span.end >= (spans[at]?.end ?? 0),
        'selection grows',
      );
    });
    assert.ok(SelectionRange.is(toSelectionRange(lines, spans)));
    const card = hover(transcript, offset, knowledge, cards);
    if (card) checkSpan(text, card.span, `hover ${card.value}`);
  }
}

/** What two readings are compared by: everything that a reader can see of them. */
export function visible(transcript: Transcript): unknown {
  // First of all, as after a keystroke: nothing else has moved to its place yet.
  const symbols = documentSymbols(transcript, undefined, quietOutline);
  return {
    symbols,
    blocks: transcript.layout.blocks.map(({ kind, start, end, attribution }) => [
      kind,
      start,
      end,
      attribution?.name,
    ]),
    sitting: transcript.sitting,
    languages: transcript.languages,
    speakers: transcript.speakers,
    turns: transcript.turns.map(({ role, certainty, evidence, speaker, start, end }) => [
      role,
      certainty,
      evidence,
      speaker,
      start,
      end,
    ]),
    outline: outline(transcript, undefined, everything),
  };
}

/** A text read with the dialect of an id, as after `hansard.dialect` was set. */
export const read = (text: string, dialect: string, before?: Transcript): Transcript =>
  buildTranscript(text, recogniseDialect('', dialect).dialect, before);

/** All promises on one text. @param dialect its id */
export function checkReading(text: string, dialect: string, knowledge?: Knowledge): Transcript {
  const transcript = read(text, dialect);
  checkTiling(transcript);
  transcript.turns.forEach((turn) => checkSpan(text, turn, 'turn'));
  checkOutline(transcript, knowledge);
  checkFeatures(transcript, knowledge);
  return transcript;
}

/** A text read after an edit from its reading before is what a fresh reading gives. */
export function checkEdit(before: Transcript, text: string, dialect: string): Transcript {
  const after = read(text, dialect, before);
  assert.deepEqual(visible(after), visible(read(text, dialect)));
  return after;
}
