/**
 * Texts to try the server on: every fixture with what people and machines do to texts. Owns the mutations; what must
 * hold of a text is properties.ts's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dialects, recogniseDialect } from '../../src/layout/detect.ts';

/** A text and the id of the dialect that it is read with; the id alone, so that a failure prints short. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly dialect: string;
}

const fixtures = new URL('../../../test-fixtures/', import.meta.url);

function samplesIn(folder: string): Sample[] {
  return readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('.hansard.txt'))
    .map((name) => {
      const text = readFileSync(new URL(folder + name, fixtures), 'utf8');
      return { name: folder + name, text, dialect: recogniseDialect(text).dialect.id };
    });
}

/** The made and real transcripts of test-fixtures/. */
export const samples: readonly Sample[] = [...samplesIn('./'), ...samplesIn('dialects/')];

/** Texts that once made the server fail, and texts that no transcript looks like. */
export const hostileSamples: readonly Sample[] = samplesIn('hostile/');

/** Something done to a text; `at` is a place as a share of the text, `length` in UTF-16 units. */
export interface Mutation {
  readonly kind: 'replace' | 'repeat' | 'move' | 'capitals' | 'breaks' | 'unwrap' | 'cut';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const odd = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '\n\n\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u0000',
    '\ufeff',
    '\ud835',
    '\udc9c',
    '𝒜',
    '👩‍👩‍👧',
    'e\u0301',
    '“',
    '((((',
    '[',
    ':',
    '—',
    '\t',
    '\u00a0',
    '6. ',
    '(906642)',
    '\nDivision 7\n',
    '\nAYES\n',
    '\nTellers for the Noes:\n',
    '\n\nMr Speaker\n',
    '\nJane Example (Northtown) (Con): Yes.\n',
    '\nPRIME MINISTER\n\n',
    '\n1.30 pm\n',
    '\n18 October 2016 : Column 7\n',
    'my right hon. Friend the Member for Northtown (Jane Example)',
    '// hansard: date=2016-10-18, dialect=uk-lords\n',
  ),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.string({ maxLength: 30 }),
);

/** One mutation; small ones come first when a failure is reduced. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'repeat', 'move', 'capitals', 'breaks', 'unwrap', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(80), fc.nat(2000)),
  text: odd,
});

/** Does one mutation. */
export function mutate(text: string, { kind, at, length, text: inserted }: Mutation): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (kind) {
    case 'replace':
      return before + inserted + after;
    case 'repeat':
      return before + piece.repeat(1 + (length % 4)) + after;
    case 'move':
      return before + after + piece;
    case 'capitals':
      return before + piece.toUpperCase() + after;
    case 'breaks':
      return text.replace(/\r\n?|\n/g, ['\n', '\r\n', '\r'][length % 3] ?? '\n');
    case 'unwrap':
      return before + piece.replace(/[\r\n]+/g, ' ') + after;
    case 'cut':
      return text.slice(from, from + length * 10);
  }
}

/** The id of any dialect. */
export const anyDialect: fc.Arbitrary<string> = fc.constantFrom(...dialects.map(({ id }) => id));

/** A sample with mutations, read with its own dialect or with any other. */
export const mutatedFrom = (chosen: readonly Sample[]): fc.Arbitrary<Sample> =>
  fc
    .tuple(
      fc.constantFrom(...chosen),
      fc.array(mutation, { maxLength: 6 }),
      fc.option(anyDialect, { freq: 4 }),
    )
    .map(([sample, mutations, other]) => ({
      name: sample.name,
      text: mutations.reduce(mutate, sample.text),
      dialect: other ?? sample.dialect,
    }));

/** A fixture with mutations. */
export const mutated = mutatedFrom(samples);

/** Strings of the characters that break careless readers, in no order at all. */
export const anyString: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'# ’ \u0000 \ufeff \ud800 \udfff \r \n \u2028 0 1 2 9 [ ] ( ) — “ ” : . ? A B a b \t'.split(' '),
        ' ',
        '\r\n',
        'hon. ',
        'Mr ',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

/** Whole lines left out one by one, then characters, as long as the text still fails. */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let least = text;
  for (const separator of ['\n', '']) {
    for (let size = least.split(separator).length >> 1; size > 0; size >>= 1) {
      let parts = least.split(separator);
      for (let at = 0; at < parts.length;) {
        const fewer = [...parts.slice(0, at), ...parts.slice(at + size)];
        if (fails(fewer.join(separator))) parts = fewer;
        else at += size;
      }
      least = parts.join(separator);
    }
  }
  return least;
}
