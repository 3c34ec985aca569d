import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toLines } from '../../src/text/lines.ts';

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
