import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editLines, toLines } from '../../src/text/lines.ts';
import { seed } from '../seed.ts';

describe('toLines', () => {
  it('counts lines as the protocol’s own documents do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b ', '\n', '\r\n', '\r', '’', '\u2028', '\ud83d\ude00')),
        (pieces) => {
          const text = pieces.join('');
          const lines = toLines(text);
          const document = TextDocument.create('x:', '', 0, text);
          assert.equal(lines.count, document.lineCount);
          for (let offset = 0; offset < text.length; offset++) {
            if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
            assert.equal(
              lines.lineAt(offset),
              document.positionAt(offset).line,
              JSON.stringify({ text, offset }),
            );
          }
        },
      ),
    );
  });

  it('finds lines in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { maxLength: 60 }),
        fc.array(fc.integer({ min: -2 }), { maxLength: 40 }),
        (lengths, asked) => {
          const text = lengths.map((length) => 'a'.repeat(length)).join('\n');
          const lines = toLines(text);
          for (const each of asked) {
            const offset = each % (text.length + 3);
            assert.equal(lines.lineAt(offset), toLines(text).lineAt(offset), JSON.stringify({ text, asked }));
          }
        },
      ),
    );
  });

  it('ends a line before its white space and break', () => {
    const lines = toLines('ab \t\r\n  \ncd');
    assert.deepEqual(
      [0, 1, 2].map((line) => [lines.start(line), lines.end(line)]),
      [
        [0, 2],
        [6, 6],
        [9, 11],
      ],
    );
  });
});

describe('editLines', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b ', '\n', '\r\n', '\r', 'a\n'));

  it(`gives the lines of a fresh split, and names all that differ (seed ${seed})`, () => {
    fc.assert(
      fc.property(pieces, pieces, pieces, pieces, fc.boolean(), (head, old, now, tail, isTold) => {
        const before = toLines([...head, ...old, ...tail].join(''));
        const text = [...head, ...now, ...tail].join('');
        const shared = { head: head.join('').length, tail: tail.join('').length };
        const { lines, change } = editLines(before, text, isTold ? shared : undefined);
        const fresh = toLines(text);
        const starts = (of: typeof lines): number[] =>
          Array.from({ length: of.count }, (_, line) => of.start(line));
        assert.deepEqual(starts(lines), starts(fresh));
        const words = (of: typeof lines, from: number, to: number): string[] =>
          Array.from({ length: Math.max(0, to - from) }, (_, at) =>
            of.text.slice(of.start(from + at), of.end(from + at)),
          );
        assert.deepEqual(words(lines, 0, change.first), words(before, 0, change.first));
        assert.deepEqual(
          words(lines, change.newEnd, lines.count),
          words(before, change.oldEnd, before.count),
        );
      }),
      { seed, numRuns: 2000 },
    );
  });
});
