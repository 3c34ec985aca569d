/**
 * Colours that need understanding: headings and names that only their surroundings tell from other lines, then the people,
 * offices and instruments that the words refer to. Owns the legend and which words have which token; the protocol's figures
 * are lsp/'s. What is not resolved has no token.
 */
import type { Block, Span } from '../layout/block.ts';
import type { Mention } from '../references/mention.ts';
import { mentionsAround, resolutionOf } from '../references/references.ts';
import type { Context, Referent, Resolution } from '../references/resolution.ts';
import { blocksFrom } from '../transcript/place.ts';

/** Types in the order of the legend; package.json gives each its scopes. */
export const tokenTypes = ['heading', 'member', 'office', 'instrument', 'doctrine', 'body'] as const;
/** Modifiers in the order of the legend: how sure a token is. A token without one is certain. */
export const tokenModifiers = ['inferred', 'possible', 'ambiguous', 'implied'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** Some words of one line. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Tokens of the blocks that a span touches, in order, none over the end of a line. */
export function semanticTokens(context: Context, span?: Span): Token[] {
  const { text, layout } = context.transcript;
  const { start, end } = span ?? { start: 0, end: text.length };
  const tokens: Token[] = [];
  for (const block of blocksFrom(layout, start)) {
    if (block.start > end) break;
    if (block.kind === 'heading') {
      const { start: from, end: to } = block;
      addOnLines(text, { start: from, end: to, type: 'heading', modifiers: [] }, tokens);
      continue;
    }
    for (const token of labelTokens(text, block)) addOnLines(text, token, tokens);
    for (const mention of mentionsAround(block, { start, end }, context)) {
      const token = mentionToken(mention, context);
      if (token) addOnLines(text, token, tokens);
    }
  }
  return tokens;
}

/** The name on a label, and for an office the name in its brackets. */
function labelTokens(text: string, { attribution }: Block): Token[] {
  if (!attribution) return [];
  const { start, end, name, form, groups } = attribution;
  const bracket = text.slice(start, end).indexOf('(');
  const nameEnd = text.startsWith(name, start) ? start + name.length : bracket > 0 ? start + bracket : end;
  const isOffice = form === 'office' || form === 'chair';
  const tokens: Token[] = [{ start, end: nameEnd, type: isOffice ? 'office' : 'member', modifiers: [] }];
  const person = isOffice ? groups[0] : undefined;
  const at = person === undefined ? -1 : text.indexOf(`(${person})`, nameEnd);
  if (person !== undefined && at >= 0 && at < end)
    tokens.push({ start: at + 1, end: at + 1 + person.length, type: 'member', modifiers: [] });
  return tokens;
}

/** Pronouns, Houses and unknown names keep the colour of the text: a page is for reading. */
function mentionToken(mention: Mention, context: Context): Token | undefined {
  if (mention.kind === 'pronoun') return undefined;
  if (mention.kind === 'concept' && (mention.concept.kind === 'house' || mention.concept.kind === 'epithet'))
    return undefined;
  const resolution = resolutionOf(mention, context);
  const type = typeOf(mention, resolution);
  if (type === undefined) return undefined;
  return { start: mention.start, end: mention.end, type, modifiers: modifiersOf(resolution) };
}

function typeOf(mention: Mention, resolution: Resolution): TokenType | undefined {
  if (resolution.status === 'unknown') return undefined;
  if (mention.kind === 'chair' || mention.kind === 'minister') return 'office';
  if (mention.kind === 'phrase' && mention.meanings.some(({ kind }) => kind === 'office')) return 'office';
  const referent = resolution.status === 'resolved' ? resolution.referent : resolution.referents[0];
  return referent && typeOfReferent(referent);
}

function typeOfReferent(referent: Referent): TokenType | undefined {
  switch (referent.kind) {
    case 'person':
    case 'speaker':
      return 'member';
    case 'instrument':
      return referent.instrument.kind === 'doctrine' ? 'doctrine' : 'instrument';
    case 'citation':
      return 'instrument';
    case 'body':
    case 'institution':
      return 'body';
    case 'office':
      return 'office';
    case 'term':
      return undefined;
  }
}

function modifiersOf(resolution: Resolution): TokenModifier[] {
  const first = resolution.status === 'resolved' ? resolution.referent : undefined;
  const implied = first?.kind === 'instrument' && first.standing !== 'named';
  if (implied) return ['implied'];
  if (resolution.status === 'ambiguous') {
    const all = resolution.referents.every(
      (referent) => referent.kind === 'instrument' && referent.standing === 'implied',
    );
    return [all ? 'implied' : 'ambiguous'];
  }
  if (resolution.status === 'unknown' || resolution.certainty === 'certain') return [];
  return [resolution.certainty];
}

const lineOfWords = /\S(?:[^\r\n]*\S)?/g;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const lastAscii = 0x7e;

/** Whether some words are on one line, and begin and end with a character that is surely no white space. */
function isOnOneLine(text: string, { start, end }: Span): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  if (first <= space || first > lastAscii || last <= space || last > lastAscii) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return false;
  }
  return true;
}

/** Adds a token, cut at line breaks, white space at the edges left out. */
function addOnLines(text: string, token: Token, tokens: Token[]): void {
  // Hardly any name goes over the end of a line.
  if (isOnOneLine(text, token)) {
    tokens.push(token);
    return;
  }
  const { start: from, type, modifiers } = token;
  for (const { 0: words, index } of text.slice(from, token.end).matchAll(lineOfWords))
    tokens.push({ start: from + index, end: from + index + words.length, type, modifiers });
}
