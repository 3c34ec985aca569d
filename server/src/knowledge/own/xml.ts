/**
 * The tags and the text of a well-meaning XML file, in one pass. Owns the cutting; checks no grammar and resolves no entity but
 * the five of XML itself.
 */

/** A piece of a file: an opening tag with its attributes, a closing tag, or text. */
export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAME = /^[\w:.-]+/;

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(
      tag.matchAll(ATTRIBUTE),
      ([, name = '', double, single]) => [name, plain(double ?? single ?? '')] as const,
    ),
  );
}

/** The pieces in order; comments, declarations and processing instructions are left out. */
export function* xmlPieces(file: string): Generator<XmlPiece> {
  let line = 1;
  let from = 0;
  const count = (text: string): void => {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line += 1;
  };
  while (from < file.length) {
    const open = file.indexOf('<', from);
    const text = file.slice(from, open === -1 ? file.length : open);
    count(text);
    if (text.trim() !== '') yield { kind: 'text', text: plain(text.trim()) };
    if (open === -1) return;
    const isComment = file.startsWith('<!--', open);
    const close = file.indexOf(isComment ? '-->' : '>', open);
    if (close === -1) return;
    const tag = file.slice(open + 1, close);
    from = close + (isComment ? 3 : 1);
    const at = line;
    count(tag);
    if (tag.startsWith('!') || tag.startsWith('?')) continue;
    const name = NAME.exec(tag.startsWith('/') ? tag.slice(1) : tag)?.[0] ?? '';
    if (tag.startsWith('/')) yield { kind: 'close', name };
    else yield { kind: 'open', name, attributes: attributesOf(tag), line: at };
    if (!tag.startsWith('/') && tag.endsWith('/')) yield { kind: 'close', name };
  }
}
