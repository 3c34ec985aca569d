import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { toOffset } from '../../src/lsp/convert.ts';
import { OpenDocument } from '../../src/lsp/open-document.ts';
import { toLines } from '../../src/text/lines.ts';
import { readable } from '../../src/text/printed.ts';
import { runsOf, seed } from '../seed.ts';

const uri = 'file:///open.hansard';
const pieces = ['a', 'Mr\u00a0Sample', ' ', '\u202f', '\u2007', '𝒜'];
const wordsWith = (...lineBreaks: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces, ...lineBreaks), { maxLength: 8 }).map((some) => some.join(''));
const words = wordsWith('\n', '\r\n', '\r');

const places = fc.record({ line: fc.nat(6), character: fc.nat(8) });
const inRange = (words: fc.Arbitrary<string>): fc.Arbitrary<TextDocumentContentChangeEvent> =>
  fc.tuple(places, places, words).map(([one, other, text]) => {
    const isOrdered = one.line < other.line || (one.line === other.line && one.character <= other.character);
    return { range: isOrdered ? { start: one, end: other } : { start: other, end: one }, text };
  });
const batchesOf = (words: fc.Arbitrary<string>): fc.Arbitrary<TextDocumentContentChangeEvent[][]> => {
  const change = fc.oneof(
    { weight: 9, arbitrary: inRange(words) },
    words.map((text) => ({ text })),
  );
  return fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
};

/** What a change makes of a text. */
function changed(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const before = TextDocument.create(uri, 'hansard', 1, text);
  const { start, end } = change.range;
  return text.slice(0, before.offsetAt(start)) + change.text + text.slice(before.offsetAt(end));
}

describe(`an open document (seed ${seed})`, () => {
  for (const [ends, before, typed] of [
    ['whatever ends its lines', words, words],
    ['where line feeds do', wordsWith('\n'), wordsWith('\n')],
    ['where carriage returns and line feeds do', wordsWith('\r\n'), wordsWith('\r\n')],
    ['where carriage returns and line feeds do until something else does', wordsWith('\r\n'), words],
  ] as const)
    it(`is read as its text would be that is read anew, ${ends}`, () => {
      fc.assert(
        fc.property(before, batchesOf(typed), (text, changes) => {
          const open = new OpenDocument(uri, 'hansard', 1, text);
          let sent = text;
          changes.forEach((batch, at) => {
            open.update(batch, at + 2);
            sent = batch.reduce(changed, sent);
            assert.equal(open.text, readable(sent));
            assert.equal(open.version, at + 2);
            assert.equal(open.lineBreak, sent.includes('\r\n') ? '\r\n' : '\n');
          });
        }),
        { seed, numRuns: runsOf(2000) },
      );
    });

  it('follows what its text shares with the one that was read last', () => {
    const typed = wordsWith('\n');
    fc.assert(
      fc.property(typed, fc.array(fc.tuple(batchesOf(typed), fc.boolean())), (text, stretches) => {
        const open = new OpenDocument(uri, 'hansard', 1, text);
        let read = { version: 0, text: '' };
        let version = 1;
        for (const [batches, isRead] of stretches) {
          for (const batch of batches) open.update(batch, ++version);
          const shared = open.sharedSince(read.version);
          if (shared) {
            const { head, tail } = shared;
            assert.ok(head + tail <= Math.min(open.text.length, read.text.length));
            assert.equal(open.text.slice(0, head), read.text.slice(0, head));
            assert.equal(open.text.slice(open.text.length - tail), read.text.slice(read.text.length - tail));
          }
          if (!isRead) continue;
          open.markRead();
          read = { version, text: open.text };
        }
      }),
      { seed, numRuns: runsOf(2000) },
    );
  });

  it('knows of one keystroke all that it left', () => {
    const open = new OpenDocument(uri, 'hansard', 1, 'Mr\u00a0Sample\r\nYes.');
    assert.equal(open.sharedSince(1), undefined);
    open.markRead();
    const place = { line: 1, character: 3 };
    open.update([{ range: { start: place, end: place }, text: '!' }], 2);
    assert.deepEqual(open.sharedSince(1), { head: 13, tail: 1 });
  });

  it('has the client’s places, wherever a line ends', () => {
    fc.assert(
      fc.property(words, places, (text, place) => {
        const sent = TextDocument.create(uri, 'hansard', 1, text);
        assert.equal(toOffset(toLines(text), place), sent.offsetAt(place));
      }),
      { seed, numRuns: runsOf(2000) },
    );
  });

  for (const [name, line, character] of [
    ['behind the last line', 9, 0],
    ['behind the end of a line', 0, 99],
  ] as const)
    it(`takes a place ${name} for the last it has`, () => {
      assert.equal(toOffset(toLines('ab\r\ncd'), { line, character }), line === 9 ? 6 : 2);
    });

  it('takes a place that is not made of whole numbers for the beginning', () => {
    assert.equal(toOffset(toLines('ab\ncd'), { line: 0.5, character: NaN }), 0);
  });
});
