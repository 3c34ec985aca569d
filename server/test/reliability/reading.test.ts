import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sittingDay, type DayLayout } from '../../bench/sitting-day.ts';
import { dialects } from '../../src/layout/detect.ts';
import { toPosition } from '../../src/lsp/convert.ts';
import { toLines } from '../../src/text/lines.ts';
import { outline, type OutlineEntry } from '../../src/features/outline.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { checkEdit, checkReading, read, visible } from './properties.ts';
import { anyDialect, anyString, hostileSamples, mutate, mutated, mutation, samples } from './texts.ts';
import { runsOf, seed } from '../seed.ts';

const options = (numRuns: number) => ({ seed, numRuns: runsOf(numRuns) });
const layouts: readonly DayLayout[] = ['attributed', 'inline', 'lost'];

/** An outline without offsets: kind, name, detail and the line that a click leads to. */
function rows(text: string, dialect = 'uk-commons'): string[] {
  const transcript = read(text, dialect);
  const row = ({ kind, name, detail, selection, children }: OutlineEntry): string[] => [
    `${kind} ${name} (${detail}) @${transcript.lines.lineAt(selection.start)}`,
    ...children.flatMap(row),
  ];
  return outline(transcript).flatMap(row);
}

describe(`reading any text (seed ${seed})`, function () {
  this.timeout(60_000);

  it('never fails, and blocks tile the text', () => {
    fc.assert(
      fc.property(anyString, anyDialect, (text, dialect) => void checkReading(text, dialect)),
      options(400),
    );
  });

  it('keeps every range inside its parent and the text, whatever happened to a transcript', () => {
    fc.assert(
      fc.property(mutated, ({ text, dialect }) => void checkReading(text, dialect)),
      options(150),
    );
  });

  it('does so with the packs that ship', async () => {
    const knowledge = await shippedKnowledge();
    fc.assert(
      fc.property(mutated, ({ text, dialect }) => void checkReading(text, dialect, knowledge)),
      options(40),
    );
  });

  it('after edits gives what a fresh reading gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        (sample, edits) => {
          let { text } = sample;
          let transcript = read(text, sample.dialect);
          for (const edit of edits) {
            text = mutate(text, edit);
            transcript = checkEdit(transcript, text, sample.dialect);
          }
        },
      ),
      options(60),
    );
  });

  it('gives the same twice, whatever was read between', () => {
    fc.assert(
      fc.property(mutated, mutated, (one, other) => {
        const first = visible(read(one.text, one.dialect));
        read(other.text, other.dialect);
        assert.deepEqual(visible(read(one.text, one.dialect)), first);
      }),
      options(30),
    );
  });

  it('counts lines and characters as the protocol does', () => {
    const breaks = fc.constantFrom('a', '𝒜', '’', '\n', '\r', '\r\n');
    fc.assert(
      fc.property(fc.array(breaks, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const document = TextDocument.create('file:///a.hansard', 'hansard', 1, text);
        const lines = toLines(text);
        assert.equal(lines.count, document.lineCount);
        for (let offset = 0; offset <= text.length; offset += 1) {
          // Behind a carriage return that a line feed follows is no place; the two count differently there.
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
          assert.equal(document.offsetAt(toPosition(lines, offset)), offset);
        }
      }),
      options(300),
    );
  });
});

describe('the same day in another form', function () {
  this.timeout(30_000);

  for (const layout of layouts) {
    const day = sittingDay(30_000, layout, 7);

    it(`${layout}: has the same outline with \\r\\n and \\r`, () => {
      const expected = rows(day);
      assert.ok(expected.length > 15, String(expected.length));
      assert.deepEqual(rows(day.replaceAll('\n', '\r\n')), expected);
      assert.deepEqual(rows(day.replaceAll('\n', '\r')), expected);
    });

    it(`${layout}: has the same outline behind a byte order mark`, () => {
      assert.deepEqual(rows(`\ufeff${day}`), rows(day));
    });
  }

  for (const { name, text, dialect } of samples) {
    it(`${name}: has the same outline with \\r\\n`, () => {
      const plain = text.replaceAll('\r\n', '\n');
      assert.deepEqual(rows(plain.replaceAll('\n', '\r\n'), dialect), rows(plain, dialect));
    });
  }
});

describe('lists without end', function () {
  this.timeout(60_000);
  // More than an engine takes as the arguments of one call.
  const many = 200_000;
  const lists: readonly (readonly [what: string, dialect: string, text: string])[] = [
    ['turns without a heading', 'generic', 'Ann Example: Yes.\n\n'.repeat(many)],
    ['lines of procedure', 'uk-commons', 'Question put and agreed to.\n'.repeat(many)],
    [
      'notes behind a turn without a name',
      'uk-commons',
      `I thank my hon. Friend.\n\n${'[Interruption.]\n'.repeat(many)}`,
    ],
  ];
  for (const [what, dialect, text] of lists)
    it(what, () => {
      const { children, turns } = read(text, dialect);
      assert.ok(children.length > 0 || turns.length > 0);
    });
});

describe('texts that made the server fail, and texts that are no transcripts', function () {
  this.timeout(30_000);

  for (const { name, text } of hostileSamples) {
    it(name, () => {
      for (const { id: dialect } of dialects) {
        const transcript = checkReading(text, dialect);
        checkEdit(transcript, `${text.slice(0, text.length >> 1)}\n${text.slice(text.length >> 1)}`, dialect);
      }
    });
  }
});
