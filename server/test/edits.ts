/** Texts and edits for tests of what an edit leaves standing: long enough that something lies outside its reach on both sides. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { detectDialect } from '../src/layout/detect.ts';
import type { Dialect } from '../src/layout/dialect.ts';
import { fixture } from './fixture.ts';

/** A text with the dialect that it is read with. */
export interface LongText {
  readonly name: string;
  readonly text: string;
  readonly dialect: Dialect;
}

const folder = new URL('../../test-fixtures/', import.meta.url);
const namesIn = (place: string): string[] =>
  readdirSync(new URL(place, folder))
    .filter((name) => name.endsWith('.hansard.txt'))
    .map((name) => place + name);

/** Each transcript of test-fixtures/ thrice. */
export const longTexts: readonly LongText[] = [...namesIn('./'), ...namesIn('dialects/')].flatMap((name) => {
  const text = fixture(name);
  const [recognised] = detectDialect(text);
  return recognised ? { name, text: [text, text, text].join('\n\n'), dialect: recognised.dialect } : [];
});

/** Some characters give way to others. */
export interface Edit {
  /** From 0, the beginning, to 1, the end. */
  readonly at: number;
  /** Of what goes, in UTF-16 units. */
  readonly length: number;
  readonly text: string;
}

/** One to six edits. @param inserted what is put in */
export const edits = (inserted: fc.Arbitrary<string>): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.constantFrom(0, 0, 0, 1, 2, 30, 400),
      text: inserted,
    }),
    { minLength: 1, maxLength: 6 },
  );

export function edited(text: string, { at, length, text: words }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + words + text.slice(start + length);
}
