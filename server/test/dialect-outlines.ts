/** The check that every fixture of a dialect goes through: recognised, outlined, the same with other line ends, dated. */
import assert from 'node:assert/strict';
import { detectDialect } from '../src/layout/detect.ts';
import { buildTranscript } from '../src/transcript/build.ts';
import { fixture } from './fixture.ts';
import { printedOutline } from './printed-outline.ts';

export interface OutlinedFixture {
  /** File of test-fixtures/dialects, without its extensions. */
  readonly name: string;
  /** What the fixture shows, as the test's name. */
  readonly shows: string;
  readonly house?: string;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly outline: readonly string[];
}

/** Declares the tests of a dialect's fixtures. */
export function describeDialect(id: string, cases: readonly OutlinedFixture[]): void {
  describe(`the dialect ${id}`, () => {
    for (const { name, shows, house, date, outline } of cases) {
      describe(name, () => {
        const text = fixture(`dialects/${name}.hansard.txt`);
        it('is recognised', () => {
          assert.equal(detectDialect(text)[0]?.dialect.id, id);
        });
        it(shows, () => {
          assert.deepEqual(printedOutline(text), outline);
        });
        it('reads the same with a byte order mark and Windows line ends', () => {
          assert.deepEqual(printedOutline(`\uFEFF${text.replaceAll('\n', '\r\n')}`), outline);
        });
        it('knows house and day', () => {
          const { sitting } = buildTranscript(text);
          assert.deepEqual([sitting.house, sitting.date], [house, date]);
        });
      });
    }
  });
}
