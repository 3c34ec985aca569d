/** Offsets to positions, our values to the protocol's. Owns the choice of SymbolKind for each kind of entry. */
import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { Fold } from '../features/folding.ts';
import type { InlayHint as Hint } from '../features/inlay-hints.ts';
import type { Link } from '../features/links.ts';
import type { OutlineEntry } from '../features/outline.ts';
import { tokenModifiers, tokenTypes, type Token } from '../features/semantic-tokens.ts';
import type { NamedPlace } from '../features/workspace-symbols.ts';
import type { Span } from '../layout/block.ts';
import type { Lines } from '../text/lines.ts';

/** Every kind of entry has a kind of its own, so that clients can filter and navigate by it. */
export const symbolKinds: Record<OutlineEntry['kind'], SymbolKind> = {
  section: SymbolKind.Module,
  question: SymbolKind.Event,
  turn: SymbolKind.String,
  division: SymbolKind.Boolean,
  note: SymbolKind.Constant,
  time: SymbolKind.Number,
  column: SymbolKind.Key,
  procedure: SymbolKind.Operator,
};

/** The position of an offset; never behind a line's break. */
export function toPosition(lines: Lines, offset: number): Position {
  const line = lines.lineAt(offset);
  return { line, character: Math.max(0, Math.min(offset, lines.text.length) - lines.start(line)) };
}

/** The range of a span, without the white space and line breaks at its end. */
export function toRange(lines: Lines, span: Span): Range {
  const line = lines.lineAt(Math.max(span.start, span.end - 1));
  const end = Math.max(span.start, Math.min(span.end, lines.end(line)));
  return { start: toPosition(lines, span.start), end: toPosition(lines, end) };
}

export function toDocumentSymbol(lines: Lines, entry: OutlineEntry): DocumentSymbol {
  const { name, detail, kind, children } = entry;
  const range = toRange(lines, entry.range);
  const selectionRange = toRange(lines, entry.selection);
  // Mostly both begin at one place, which need not be kept twice for each of thousands.
  if (entry.selection.start === entry.range.start) selectionRange.start = range.start;
  const symbol: DocumentSymbol = { name, kind: symbolKinds[kind], range, selectionRange };
  if (detail !== '') symbol.detail = detail;
  if (children.length > 0) symbol.children = children.map((child) => toDocumentSymbol(lines, child));
  return symbol;
}

export const toFoldingRange = (fold: Fold): FoldingRange => ({ ...fold, kind: FoldingRangeKind.Region });

/** Spans from the innermost outwards as the protocol nests them. */
export function toSelectionRange(lines: Lines, spans: readonly Span[]): SelectionRange {
  const outwards = spans.reduceRight<SelectionRange | undefined>(
    (parent, { start, end }) => ({
      range: { start: toPosition(lines, start), end: toPosition(lines, end) },
      ...(parent === undefined ? {} : { parent }),
    }),
    undefined,
  );
  const origin = { line: 0, character: 0 };
  return outwards ?? { range: { start: origin, end: origin } };
}

/** Sections and people as in the outline. */
const placeKinds: Record<NamedPlace['kind'], SymbolKind> = {
  section: symbolKinds.section,
  speaker: symbolKinds.turn,
  instrument: SymbolKind.Interface,
};

/** The outline without its tree, for clients that know none: each entry with the name of the one above it. */
export const toFlatSymbols = (
  uri: string,
  lines: Lines,
  entries: readonly OutlineEntry[],
  containerName?: string,
): SymbolInformation[] =>
  entries.flatMap((entry) => [
    {
      name: entry.name,
      kind: symbolKinds[entry.kind],
      location: { uri, range: toRange(lines, entry.range) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...toFlatSymbols(uri, lines, entry.children, entry.name),
  ]);

export const toWorkspaceSymbol = (uri: string, lines: Lines, place: NamedPlace): SymbolInformation => ({
  name: place.name,
  kind: placeKinds[place.kind],
  location: { uri, range: toRange(lines, place.span) },
  ...(place.container === '' ? {} : { containerName: place.container }),
});

/**
 * The offset of a position: behind the last character of a line where the line is shorter, at the end of the text behind its
 * last line (LSP 3.18, Position); of a position that is not made of whole numbers, the beginning.
 */
export function toOffset(lines: Lines, { line, character }: Position): number {
  if (!Number.isInteger(line) || !Number.isInteger(character) || line < 0) return 0;
  if (line >= lines.count) return lines.text.length;
  const start = lines.start(line);
  let offset = Math.min(start + Math.max(0, character), lines.start(line + 1));
  while (offset > start && /[\r\n]/.test(lines.text.charAt(offset - 1))) offset--;
  return offset;
}

/** The offsets of a range, in order. */
export const toOffsets = (lines: Lines, { start, end }: Range): Span => ({
  start: toOffset(lines, start),
  end: toOffset(lines, end),
});

export const toDocumentLink = (lines: Lines, link: Link): DocumentLink => ({
  range: toRange(lines, link),
  target: link.url,
  tooltip: link.title,
});

/** A speaker's name stands before the words and a person's behind them, each with a space between. */
export const toInlayHint = (lines: Lines, { offset, label, evidence, kind }: Hint): InlayHint => ({
  position: toPosition(lines, offset),
  label,
  ...(evidence === '' ? {} : { tooltip: evidence }),
  ...(kind === 'speaker' ? { paddingRight: true } : { paddingLeft: true }),
});

/** Line, character, length, type and modifiers of a token, as the protocol counts them. */
export function toTokenFigures(
  lines: Lines,
  { start, end, type, modifiers }: Token,
): [line: number, character: number, length: number, type: number, modifiers: number] {
  const { line, character } = toPosition(lines, start);
  const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
  return [line, character, end - start, tokenTypes.indexOf(type), bits];
}
