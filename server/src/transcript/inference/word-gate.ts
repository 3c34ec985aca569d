/**
 * Which shapes of words can hold of some text at all: one pass over its words instead of one for each shape. Owns the table of
 * words and the pass; the shapes and their words are openings.ts's and phrases.ts's. Says "perhaps" or "no", never "yes".
 */

/** A shape and the words, in small letters, without one of which it holds of nothing: so it is tried where they stand. */
export interface Shape {
  readonly shape: RegExp;
  /** Words one of which is the first, where it tells of a paragraph's beginning. */
  readonly first?: string;
  /** Words one of which stands somewhere in what it matches. */
  readonly words?: string;
}

/** A shape behind a gate, with its bit among those that the gate gives. */
export interface Gated {
  readonly shape: RegExp;
  readonly bit: number;
}

/** Whether a shape holds of some words. @param open the bits of the shapes that can */
export const holds = ({ shape, bit }: Gated, open: number, words: string): boolean =>
  (open & bit) !== 0 && shape.test(words);

/** Places for the numbers of words. Words that share one only make a shape be tried in vain. */
const places = 4096;

/** Letters as `\w` has them, the capitals as small ones; 0 for what is between words. */
const letters = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\w/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (letters[code] ?? 0) : 0;
};

const numberWith = (number: number, letter: number): number => (Math.imul(number, 33) + letter) | 0;

/** The gate of up to 32 shapes. */
export class WordGate {
  /** Bits of the shapes that a word speaks for, by its number. */
  readonly #table = new Int32Array(places);
  readonly #bits = new Map<Shape, number>();

  /** @param by which of a shape's words count */
  constructor(shapes: readonly Shape[], by: 'first' | 'words') {
    for (const [at, shape] of shapes.entries()) {
      const bit = 1 << at;
      this.#bits.set(shape, bit);
      for (const word of (shape[by] ?? '').split(' ')) {
        const letters = Array.from(word, (letter) => letter.charCodeAt(0));
        const place = letters.reduce(numberWith, 0) & (places - 1);
        this.#table[place] = (this.#table[place] ?? 0) | bit;
      }
    }
  }

  /** One of the gate's shapes with its bit. */
  gated(shape: Shape): Gated {
    return { shape: shape.shape, bit: this.#bits.get(shape) ?? 0 };
  }

  /**
   * The shapes that can hold of a part of a text, as bits. A word that is cut off at an end of the part counts as it is there,
   * and one that runs on behind it also as a whole.
   */
  among(text: string, from: number, to: number): number {
    const table = this.#table;
    let open = 0;
    let number = 0;
    for (let at = from; at < to; at++) {
      // letterAt's own words: this is done for every character of a text, and a call of it would be half of the time
      const code = text.charCodeAt(at);
      const letter = code < 128 ? (letters[code] ?? 0) : 0;
      if (letter > 0) number = numberWith(number, letter);
      else if (number !== 0) {
        open |= table[number & (places - 1)] ?? 0;
        number = 0;
      }
    }
    if (number === 0) return open;
    open |= table[number & (places - 1)] ?? 0;
    return open | this.#word(text, to, number);
  }

  /** The shapes that can begin as a text does, as bits: by its first word, whatever stands before that. */
  beginning(text: string): number {
    let at = 0;
    while (at < text.length && letterAt(text, at) === 0) at++;
    return this.#word(text, at, 0);
  }

  /** The bits of a word that goes on at an offset. @param number of its letters before that */
  #word(text: string, from: number, number: number): number {
    let whole = number;
    for (let at = from, letter = letterAt(text, at); letter > 0; letter = letterAt(text, ++at))
      whole = numberWith(whole, letter);
    return this.#table[whole & (places - 1)] ?? 0;
  }
}
