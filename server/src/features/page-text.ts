/**
 * The text of a web page, or of a piece of one, as paragraphs with a blank line between them. Owns what of a page's structure
 * matters for a transcript: blocks, line breaks, and the elements that name a speaker. Words come out as they went in.
 */
import { Parser } from 'htmlparser2';

/** A block of a page. */
export interface PageBlock {
  readonly words: string;
  /** The page's structure says that this names who speaks the block below. */
  readonly isName: boolean;
  /** All of it is set in bold, and it is no heading: perhaps a name. */
  readonly isBold: boolean;
}

/** Elements whose contents nobody reads as text. */
const unread = new Set(
  'head script style template noscript svg math button select textarea nav footer form iframe object audio video'.split(
    ' ',
  ),
);
/** Elements that run on with the words around them; all others stand apart. */
const running = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr img input'.split(
    ' ',
  ),
);
const bold = new Set(['b', 'strong']);

/** Classes of the elements that name a speaker: on the official site, on TheyWorkForYou and alike. */
const nameClasses = new Set([
  'attributed-to-details',
  'contribution-attribution',
  'debate-speech__speaker',
  'member-contribution-name',
  'speaker-name',
]);
/** Inside them, what a name is followed by: seat and party, or office. It is set in brackets where the page does not. */
const capacityClasses = new Set(['secondary-text', 'debate-speech__speaker__position']);
/** Inside them, what is neither. */
const imageClasses = new Set(['member-image', 'member-image-container', 'debate-speech__speaker__picture']);

const classesOf = (attributes: Readonly<Record<string, string>>): string[] =>
  (attributes.class ?? '').split(/\s+/).filter(Boolean);

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display: ?none/.test(attributes.style ?? '');

type Role = 'name' | 'capacity' | 'unread' | 'bold' | 'heading' | 'running' | 'block';

/** Words that grow piece by piece: runs of white space are one space, and none opens them. */
class Words {
  readonly #pieces: string[] = [];
  #isOpen = true;

  /** @returns whether there is anything but white space in the text */
  add(text: string): boolean {
    const words = text.replace(/[\s\u00a0]+/g, ' ');
    const added = this.#isOpen ? words.trimStart() : words;
    if (added === '') return false;
    this.#pieces.push(added);
    this.#isOpen = added.endsWith(' ');
    return added !== ' ';
  }

  break(): void {
    if (this.#pieces.length > 0) this.#pieces.push('\n');
    this.#isOpen = true;
  }

  /** All words so far; none are left. */
  take(): string {
    this.#isOpen = true;
    return this.#pieces.splice(0).join('').replaceAll(' \n', '\n').trim();
  }
}

/** Collects the blocks while the parser goes through the page. */
class PageReader {
  readonly blocks: PageBlock[] = [];
  readonly #open: { readonly name: string; readonly role: Role }[] = [];
  /** How many elements of each role are open. */
  readonly #depth: Record<Role, number> = {
    name: 0,
    capacity: 0,
    unread: 0,
    bold: 0,
    heading: 0,
    running: 0,
    block: 0,
  };
  readonly #words = new Words();
  readonly #capacity = new Words();
  #isPlain = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br' && this.#depth.name === 0) {
      this.#words.break();
      return;
    }
    const role = this.#roleOf(name, attributes);
    this.#between(role);
    this.#open.push({ name, role });
    this.#depth[role]++;
  }

  close(name: string): void {
    if (this.#open.at(-1)?.name !== name) return;
    const role = this.#open.pop()?.role ?? 'running';
    if (role === 'name') this.#flushName();
    else this.#between(role);
    this.#depth[role]--;
  }

  text(text: string): void {
    if (this.#depth.unread > 0) return;
    const isWords = (this.#depth.capacity > 0 ? this.#capacity : this.#words).add(text);
    if (isWords && this.#depth.bold === 0) this.#isPlain = true;
  }

  end(): void {
    this.#flush();
  }

  #roleOf(name: string, attributes: Readonly<Record<string, string>>): Role {
    if (unread.has(name) || isHidden(attributes)) return 'unread';
    const classes = classesOf(attributes);
    if (this.#depth.name > 0) {
      if (classes.some((each) => imageClasses.has(each))) return 'unread';
      if (classes.some((each) => capacityClasses.has(each))) return 'capacity';
    } else if (classes.some((each) => nameClasses.has(each))) return 'name';
    if (bold.has(name)) return 'bold';
    if (/^h[1-6]$/.test(name)) return 'heading';
    return running.has(name) ? 'running' : 'block';
  }

  /** What the edge of an element does to the words: a block's ends them, but inside a name it only parts them. */
  #between(role: Role): void {
    if (role === 'running' || role === 'bold' || role === 'unread') return;
    if (this.#depth.name === 0) this.#flush();
    else if (this.#depth.capacity > 0) this.#capacity.add(' ');
    else this.#words.add(' ');
  }

  /** Brackets that the page prints itself are not doubled. */
  #flushName(): void {
    const capacity = this.#capacity.take();
    const isBracketed = capacity.startsWith('(') && capacity.endsWith(')');
    const words = [this.#words.take(), capacity === '' || isBracketed ? capacity : `(${capacity})`];
    this.#push(words.join(' ').trim(), true, false);
  }

  #flush(): void {
    this.#push(this.#words.take(), false, !this.#isPlain && this.#depth.heading === 0);
  }

  #push(words: string, isName: boolean, isBold: boolean): void {
    if (words !== '') this.blocks.push({ words, isName, isBold });
    this.#isPlain = false;
  }
}

/** Reads a page, whole or cut off anywhere. @returns its blocks in order, none of them empty */
export function readPage(html: string): PageBlock[] {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  reader.end();
  return reader.blocks;
}
