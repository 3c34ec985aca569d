/**
 * Text of cards, in Markdown or plain. Owns escaping and the list of hosts that a link may lead to: everything is escaped
 * unless it is one of the few pieces below, so that no text of a document can become mark-up, a command or an image.
 */

/** A piece of a line. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  /** A page of an official site; shown as words alone when the host is not on the list. */
  | { readonly link: string; readonly url: string }
  /** A command of the extension, shown as words alone where commands cannot run. */
  | { readonly command: string; readonly id: string }
  /** A place of the document, by UTF-16 offset: `line 12`, a link where the client told the document's address. */
  | { readonly place: number };

export type Line = readonly Piece[];

export interface CardFormat {
  /** Markdown, or plain text for clients without it. */
  readonly markdown: boolean;
  /** Whether links that run a command of the extension may stand in a card. */
  readonly commandLinks: boolean;
  /** Address of the document, for links to its lines. */
  readonly documentUri?: string;
  /** The 1-based line of an offset. */
  readonly lineOf?: (offset: number) => number;
}

const special = /[\\`*_{}[\]<>#|~$&@]/g;
/** What editors turn into links by themselves. */
const bareLink = /(:)(?=\/\/)|\b(www)(?=\.)/gi;
/** What would begin a list, a rule or a heading at the start of a line. */
const lineStart = /^(\d{0,9})([-+.)=])/;

/** Escapes every character that means something in CommonMark, HTML or the extensions that editors add. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(special, '\\$&')
    .replace(bareLink, (match) => (match === ':' ? '\\:' : `${match}\u200b`))
    .replace(lineStart, '$1\\$2');

/** Hosts of official pages, each with its subdomains. */
const officialHosts = [
  'un.org',
  'undocs.org',
  'parliament.uk',
  'legislation.gov.uk',
  'gov.uk',
  'europa.eu',
  'coe.int',
  'nato.int',
  'icc-cpi.int',
  'icj-cij.org',
  'opcw.org',
  'iaea.org',
  'wto.org',
  'osce.org',
  'who.int',
  'imf.org',
  'worldbank.org',
  'unfccc.int',
  'icrc.org',
  'thecommonwealth.org',
  'oireachtas.ie',
  'ourcommons.ca',
  'aph.gov.au',
  'congress.gov',
  'state.gov',
  'au.int',
  'oecd.org',
  'ohchr.org',
  'unesco.org',
  'unhcr.org',
  'unicef.org',
  'ilo.org',
  'wipo.int',
  'iwcoffice.org',
  'ramsar.org',
  'cites.org',
  'ctbto.org',
];

/** Whether a URL is https and on an official site. */
export function isOfficial(url: string): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && officialHosts.some((each) => host === each || host.endsWith(`.${each}`));
}

/** Characters that would end the destination of a Markdown link. */
const encodeUrl = (url: string): string =>
  url.replace(/[\s()<>\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );

function renderPiece(piece: Piece, format: CardFormat): string {
  if (typeof piece === 'string') return format.markdown ? escapeMarkdown(piece) : piece;
  if ('place' in piece) return renderPlace(piece.place, format);
  const words =
    'strong' in piece
      ? piece.strong
      : 'emphasis' in piece
        ? piece.emphasis
        : 'link' in piece
          ? piece.link
          : piece.command;
  if (!format.markdown) return 'link' in piece && isOfficial(piece.url) ? `${words} (${piece.url})` : words;
  const escaped = escapeMarkdown(words);
  if ('strong' in piece) return `**${escaped}**`;
  if ('emphasis' in piece) return `*${escaped}*`;
  if ('link' in piece) return isOfficial(piece.url) ? `[${escaped}](${encodeUrl(piece.url)})` : escaped;
  return format.commandLinks ? `[${escaped}](command:${piece.id})` : escaped;
}

function renderPlace(offset: number, { markdown, documentUri, lineOf }: CardFormat): string {
  const line = lineOf?.(offset);
  if (line === undefined) return '';
  const words = `Turn on line ${line}`;
  return markdown && documentUri !== undefined ? `[${words}](${encodeUrl(documentUri)}#L${line})` : words;
}

/** Lines as a card's value; in Markdown each line but the last ends in a hard break. */
export function renderLines(lines: readonly Line[], format: CardFormat): string {
  return lines
    .map((line) => line.map((piece) => renderPiece(piece, format)).join(''))
    .join(format.markdown ? '  \n' : '\n');
}
