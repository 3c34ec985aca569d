/**
 * What other tools take for work of the same kind on the same text, so that our figures have something to stand beside. Owns
 * the adapters and how a transcript is put into their languages; each peer is a development dependency of a fixed version.
 */
import { createRequire } from 'node:module';
import { parser } from '@lezer/markdown';
import type * as Css from 'vscode-css-languageservice';
import type * as Markdown from 'vscode-markdown-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  compileGrammar,
  hansardGrammar,
  startOniguruma,
  tokeniseLines,
  type GrammarFile,
} from '../../syntaxes/tokens.ts';

const requirePackage = createRequire(import.meta.url);

/** A piece of a peer's work; called again and again. */
export interface PeerWork {
  readonly name: string;
  readonly perform: () => unknown;
}

const oneRule: GrammarFile = {
  scopeName: 'text.one-rule',
  patterns: [{ match: '^#{1,2} .*$', name: 'markup.heading' }],
  repository: {},
};

/** The floor: one look at each character. */
export function floor(text: string): PeerWork {
  return {
    name: 'floor: one pass of charCodeAt',
    perform() {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    },
  };
}

/** VS Code's own tokeniser, with one rule and with our grammar. */
export async function textMate(text: string): Promise<PeerWork[]> {
  await startOniguruma();
  const lines = text.split('\n');
  const [one, ours] = [await compileGrammar(oneRule), await compileGrammar(hansardGrammar)];
  return [
    { name: 'vscode-textmate, one rule', perform: () => tokeniseLines(one, lines) },
    { name: 'vscode-textmate, our grammar', perform: () => tokeniseLines(ours, lines) },
  ];
}

/** The transcript as Markdown: headings where `isHeading` says so, `#` for our sections and `##` for our speakers. */
export function toMarkdown(text: string, headings: ReadonlyMap<number, 1 | 2>): string {
  return text
    .split('\n')
    .map((line, at) => `${'#'.repeat(headings.get(at) ?? 0)}${headings.has(at) ? ' ' : ''}${line}`)
    .join('\n');
}

/** Lezer's Markdown parser: the whole text with the outline, and after one character in the middle. */
export async function lezer(markdown: string): Promise<PeerWork[]> {
  const { TreeFragment } = await import('@lezer/common');
  const outline = (tree: ReturnType<typeof parser.parse>): number[] => {
    const found: number[] = [];
    tree.iterate({
      enter: ({ name, from }) => {
        if (name.startsWith('ATXHeading')) found.push(from);
        return name === 'Document';
      },
    });
    return found;
  };
  const middle = markdown.indexOf(' ', markdown.length >> 1);
  const edited = `${markdown.slice(0, middle)}x${markdown.slice(middle)}`;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(parser.parse(markdown)), [
    { fromA: middle, toA: middle, fromB: middle, toB: middle + 1 },
  ]);
  return [
    { name: '@lezer/markdown, parse and outline', perform: () => outline(parser.parse(markdown)) },
    { name: '@lezer/markdown, after one character', perform: () => parser.parse(edited, fragments) },
  ];
}

const silent = { dispose: () => undefined };
const never = (): typeof silent => silent;

/** The language service of VS Code's Markdown extension: symbols of a version that it has not seen. */
export function markdownService(markdown: string): PeerWork {
  const { createLanguageService, githubSlugifier, LogLevel } = requirePackage(
    'vscode-markdown-languageservice',
  ) as typeof Markdown;
  const engine = (requirePackage('markdown-it') as () => { parse(text: string, env: object): unknown })();
  const service = createLanguageService({
    parser: {
      slugifier: githubSlugifier,
      tokenize: (document) => Promise.resolve(engine.parse(document.getText(), {}) as Markdown.Token[]),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: never,
      onDidCreateMarkdownDocument: never,
      onDidDeleteMarkdownDocument: never,
      getAllMarkdownDocuments: () => Promise.resolve([]),
      hasMarkdownDocument: () => true,
      openMarkdownDocument: () => Promise.resolve(undefined),
      readDirectory: () => Promise.resolve([]),
      stat: () => Promise.resolve(undefined),
    },
  });
  const token = { isCancellationRequested: false, onCancellationRequested: never };
  let version = 0;
  return {
    name: 'vscode-markdown-languageservice, symbols',
    perform() {
      version += 1;
      const document = TextDocument.create(`file:///day-${version}.md`, 'markdown', version, markdown);
      return service.getDocumentSymbols(document, { includeLinkDefinitions: false }, token);
    },
  };
}

/** The CSS service on a style sheet of the same length, made of the same words. */
export async function css(text: string): Promise<PeerWork> {
  const { getCSSLanguageService } = (await import('vscode-css-languageservice')) as typeof Css;
  const service = getCSSLanguageService();
  const words = text.match(/[a-z]{3,}/gi) ?? [];
  const rules: string[] = [];
  for (let size = 0, at = 0; size < text.length; at += 3) {
    const rule = `.${words[at % words.length] ?? 'a'} { ${words[(at + 1) % words.length] ?? 'b'}: ${words[(at + 2) % words.length] ?? 'c'}; }\n`;
    rules.push(rule);
    size += rule.length;
  }
  const document = TextDocument.create('file:///day.css', 'css', 1, rules.join(''));
  return { name: 'vscode-css-languageservice, parse', perform: () => service.parseStylesheet(document) };
}
