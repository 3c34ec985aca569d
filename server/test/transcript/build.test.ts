import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { fixture } from '../fixture.ts';
import { detectDialect } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const seed = Number(process.env.HANSARD_SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.HANSARD_RUNS ?? 60);

const folder = new URL('../../../test-fixtures/', import.meta.url);
const names = [
  ...readdirSync(folder).filter((name) => name.endsWith('.hansard.txt')),
  ...readdirSync(new URL('dialects', folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `dialects/${name}`),
];

/** Each fixture, long enough that an edit leaves sections outside its reach, and with some names lost as well as printed. */
const texts = names.map((name) => {
  const text = fixture(name);
  return { name, text: [text, text, text].join('\n\n'), dialect: detectDialect(text)[0]!.dialect };
});

/** Pieces that change turns, sections, speakers, or whether names are lost. */
const inserted = fc.constantFrom(
  '',
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  ':',
  '?',
  'Division 7\n',
  '\n\nMr Speaker\n',
  '\n\nJane Example (Northtown) (Con)\n',
  '\n\nJane Example\n',
  '\nJane Example: Yes.\n',
  '\n\n[Member 1]\n',
  '\n\nHARBOURS\n\n',
  '\n\n7. What steps she is taking. (900007)\n\n',
  '\n\nQuestion put and agreed to.\n\n',
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 2, 30, 400),
  text: inserted,
});

describe('buildTranscript', () => {
  it(`gives the transcript of a fresh reading after any edits (seed ${seed})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        ({ text: whole, dialect }, edits) => {
          let text = whole;
          let transcript = buildTranscript(text, dialect);
          for (const { at, length, text: words } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + words + text.slice(start + length);
            transcript = buildTranscript(text, dialect, transcript);
            const fresh = buildTranscript(text, dialect);
            assert.deepEqual(transcript.children, fresh.children);
            assert.deepEqual(transcript.turns, fresh.turns);
            assert.deepEqual(transcript.speakers, fresh.speakers);
            assert.deepEqual(transcript.sitting, fresh.sitting);
          }
        },
      ),
      { seed, numRuns: runs },
    );
  });

  it('uses the sections that an edit did not touch again', () => {
    const { text, dialect } = texts.find(({ name }) => name === 'commons-attributed.hansard.txt')!;
    const before = buildTranscript(text, dialect);
    const at = text.lastIndexOf('every light');
    const after = buildTranscript(`${text.slice(0, at)}x${text.slice(at)}`, dialect, before);
    assert.equal(after.turns[0], before.turns[0]);
    const kept = after.turns.filter((turn, index) => turn === before.turns[index]);
    assert.ok(kept.length > before.turns.length / 2, `${kept.length} of ${before.turns.length}`);
    assert.deepEqual(after.speakers, before.speakers);
  });
});
