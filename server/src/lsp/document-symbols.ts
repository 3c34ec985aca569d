/**
 * The outline as the protocol has it, from edit to edit. Owns that of a passage that an edit left as it was the symbols are used
 * again: a keystroke costs those of its own passage, and those behind it are moved only where lines were added or taken.
 */
import type { DocumentSymbol, Range } from 'vscode-languageserver';
import {
  outline,
  outlineOf,
  showsMarks,
  speakerIndex,
  type OutlineKind,
  type SpeakerIndex,
} from '../features/outline.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Notes } from '../transcript/notes.ts';
import { nested, type ReadPassage } from '../transcript/read-passage.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { toDocumentSymbol } from './convert.ts';

/** What symbols depend on besides the words of their passage. */
interface Circumstances {
  readonly knowledge: Knowledge | undefined;
  /** ISO 8601 date. */
  readonly date: string | undefined;
  readonly include: ReadonlySet<OutlineKind>;
}

/** The symbol of a passage, and the line on which that began. */
interface PassageSymbol {
  readonly line: number;
  readonly circumstances: Circumstances;
  /** As if no other section lay in it. */
  readonly symbol: DocumentSymbol;
}

/** By the origins of passages. */
const known = new WeakMap<object, PassageSymbol>();
/** The last answer about a transcript. */
const answers = new Notes<{ symbols: DocumentSymbol[]; circumstances: Circumstances }>();

const isSame = (one: Circumstances, other: Circumstances): boolean =>
  one.knowledge === other.knowledge && one.date === other.date && one.include === other.include;

/**
 * The outline as symbols; the same as those of `outline`. They are shared between answers and not to be changed.
 * @param knowledge adds who held a printed or inferred office on the sitting date
 */
export function documentSymbols(
  transcript: Transcript,
  knowledge: Knowledge | undefined,
  include: ReadonlySet<OutlineKind>,
): DocumentSymbol[] {
  const circumstances = { knowledge, date: transcript.sitting.date, include };
  const answer = answers.get(transcript);
  if (answer && isSame(answer.circumstances, circumstances)) return answer.symbols;
  const symbols = showsMarks(include)
    ? outline(transcript, knowledge, include).map((entry) => toDocumentSymbol(transcript.lines, entry))
    : fromPassages(transcript, circumstances);
  answers.set(transcript, { symbols, circumstances });
  return symbols;
}

function fromPassages(transcript: Transcript, circumstances: Circumstances): DocumentSymbol[] {
  const speakers = speakerIndex(transcript, circumstances.knowledge);
  const symbolOf = (passage: ReadPassage): DocumentSymbol =>
    symbolIn(passage, transcript, circumstances, speakers);
  return nested<DocumentSymbol>(
    transcript.passages,
    (passage) => symbolOf(passage).children ?? none,
    (passage, _, children) => withChildren(symbolOf(passage), children),
  );
}

const none: readonly DocumentSymbol[] = [];

/** A passage's symbol, in its place: as it was, moved by some lines, or made. */
function symbolIn(
  passage: ReadPassage,
  transcript: Transcript,
  circumstances: Circumstances,
  speakers: SpeakerIndex,
): DocumentSymbol {
  const { origin, line } = passage;
  const before = known.get(origin);
  const isKnown = before && isSame(before.circumstances, circumstances);
  if (isKnown && before.line === line) return before.symbol;
  const symbol = isKnown
    ? moved(before.symbol, line - before.line)
    : made(passage, transcript, circumstances, speakers);
  known.set(origin, { line, circumstances, symbol });
  return symbol;
}

function made(
  { own }: ReadPassage,
  { lines }: Transcript,
  { include }: Circumstances,
  speakers: SpeakerIndex,
): DocumentSymbol {
  const [entry] = outlineOf([own], speakers, include);
  if (!entry) throw new RangeError('a section without an entry');
  return toDocumentSymbol(lines, entry);
}

/** A section's symbol with the sections that lie in it; the same object where none does. */
function withChildren(symbol: DocumentSymbol, children: readonly DocumentSymbol[]): DocumentSymbol {
  const last = children.at(-1);
  if (!last || children.length === symbol.children?.length) return symbol;
  const { name, kind, range, selectionRange } = symbol;
  return {
    name,
    kind,
    range: { start: range.start, end: last.range.end },
    selectionRange,
    children: [...children],
  };
}

/** A symbol some lines further on, field by field: a line put in moves thousands. */
function moved(
  { name, kind, range, selectionRange, detail, children }: DocumentSymbol,
  by: number,
): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name,
    kind,
    range: movedRange(range, by),
    selectionRange: movedRange(selectionRange, by),
  };
  if (detail !== undefined) symbol.detail = detail;
  if (children) symbol.children = children.map((child) => moved(child, by));
  return symbol;
}

const movedRange = ({ start, end }: Range, by: number): Range => ({
  start: { line: start.line + by, character: start.character },
  end: { line: end.line + by, character: end.character },
});
