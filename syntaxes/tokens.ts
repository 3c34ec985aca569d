/**
 * Runs the grammar outside an editor, with the engine that VS Code itself uses (vscode-textmate over Oniguruma).
 * Owns loading and the reading of tokens, for the test and the bench beside it; knows nothing of what the rules mean.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';

// Both packages are CommonJS bundles whose names Node cannot import one by one.
const requirePackage = createRequire(import.meta.url);
const oniguruma = requirePackage('vscode-oniguruma') as typeof Oniguruma;
const textMate = requirePackage('vscode-textmate') as typeof TextMate;

/** One rule of the grammar; the few keys that ours uses. */
export interface Rule {
  readonly match: string;
  readonly name?: string;
  readonly captures?: Readonly<
    Record<string, { readonly name: string; readonly patterns?: readonly Rule[] }>
  >;
}

/** A grammar file: which rules are tried, in which order, and the rules by name. */
export interface GrammarFile {
  readonly scopeName: string;
  readonly patterns: readonly (Rule | { readonly include: string })[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/** A coloured stretch of a line: its text and its scopes from the outside in, without the root scope. */
export interface ColouredText {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The grammar as it ships. */
export const hansardGrammar = JSON.parse(
  readFileSync(new URL('./hansard.tmLanguage.json', import.meta.url), 'utf8'),
) as GrammarFile;

/** Starts Oniguruma. Call it once before anything else here. */
export async function startOniguruma(): Promise<void> {
  const wasm = readFileSync(requirePackage.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
}

/** Compiles a grammar for tokenising. */
export async function compileGrammar(file: GrammarFile): Promise<TextMate.IGrammar> {
  const registry = new textMate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textMate.parseRawGrammar(JSON.stringify(file), 'grammar.json')),
  });
  const grammar = await registry.loadGrammar(file.scopeName);
  if (!grammar) throw new Error(`No grammar ${file.scopeName}`);
  return grammar;
}

/** Tokenises lines in order, as an editor does on opening a document, and throws the result away. */
export function tokeniseLines(grammar: TextMate.IGrammar, lines: readonly string[]): void {
  let stack: TextMate.StateStack = textMate.INITIAL;
  for (const line of lines) stack = grammar.tokenizeLine2(line, stack).ruleStack;
}

/** The stretches of one line that carry a scope, in order; a line never depends on another. */
export function colouredTexts(grammar: TextMate.IGrammar, line: string): ColouredText[] {
  return grammar
    .tokenizeLine(line, textMate.INITIAL)
    .tokens.filter((token) => token.scopes.length > 1)
    .map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1),
    }));
}

/**
 * Start and end of the whole match and of each group (null where a group took no part), by Oniguruma.
 * Offsets are UTF-16, as JavaScript's.
 */
export function matchWithOniguruma(pattern: string, text: string): (readonly [number, number] | null)[] {
  const scanner = new oniguruma.OnigScanner([pattern]);
  const match = scanner.findNextMatchSync(text, 0);
  scanner.dispose();
  // Oniguruma reports a group that took no part as an empty one at zero or beyond the text.
  return match?.captureIndices.map(({ start, end }) => (start < end ? [start, end] : null)) ?? [];
}
