import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixture } from '../fixture.ts';
import { dialects } from '../../src/layout/detect.ts';
import { scan } from '../../src/layout/scan.ts';
import { toLines } from '../../src/text/lines.ts';
import { seed } from '../seed.ts';

/** Lines as reports print them, and lines that only look so. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    ' ',
    'Mr Speaker',
    'Jane Example (Northtown) (Con)',
    'Jane Example: I agree.',
    '6. What is this? (906642)',
    'Division 12',
    'AYES',
    'Adams, Ada',
    'Tellers for the Ayes:',
    '1.30 pm',
    '18 October 2016 : Column 7',
    '[Interruption.]',
    'PRIME MINISTER',
    'Question put.',
    'Clause 7',
    'rose—',
    '§',
    '  Mr. X. Mr. Speaker,',
    '// hansard: date=2016-10-18',
    'The Minister (A',
    'Mr A B C D E F G H:',
    '主席：',
  ),
  fc.string({ maxLength: 40 }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 40 })
  .map((lines) => lines.map((each) => each.join('')).join(''));

describe('scan', () => {
  it(`tiles any text in every dialect (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...dialects), (words, dialect) => {
        const { blocks } = scan(toLines(words), dialect);
        let at = 0;
        let atLine = 0;
        for (const block of blocks) {
          assert.equal(block.start, at);
          assert.equal(block.line, atLine);
          assert.ok(block.lineEnd > block.line);
          if (block.attribution) {
            const { start, end, textStart } = block.attribution;
            assert.ok(start >= block.start && start < end && end <= block.end && textStart <= block.end);
          }
          at = block.end;
          atLine = block.lineEnd;
        }
        assert.equal(at, words.length);
      }),
      { seed, numRuns: 400 },
    );
  });

  it('reads the same blocks whatever the line breaks', () => {
    const lf = fixture('commons-attributed.hansard.txt');
    const kinds = (words: string): string[] =>
      scan(toLines(words), dialects[0]!).blocks.map(
        ({ kind, attribution }) => `${kind} ${attribution?.name ?? ''}`,
      );
    assert.deepEqual(kinds(lf.replaceAll('\n', '\r\n')), kinds(lf));
    assert.deepEqual(kinds(lf.replaceAll('\n', '\r')), kinds(lf));
  });
});
