import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edited, edits, longTexts } from '../edits.ts';
import { runsOf, seed } from '../seed.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

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

describe('buildTranscript', () => {
  it(`gives the transcript of a fresh reading after any edits (seed ${seed})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.constantFrom(...longTexts), edits(inserted), ({ text: whole, dialect }, changes) => {
        let text = whole;
        let transcript = buildTranscript(text, dialect);
        for (const change of changes) {
          text = edited(text, change);
          transcript = buildTranscript(text, dialect, transcript);
          const fresh = buildTranscript(text, dialect);
          assert.deepEqual(transcript.children, fresh.children);
          assert.deepEqual(transcript.turns, fresh.turns);
          assert.deepEqual(transcript.speakers, fresh.speakers);
          assert.deepEqual(transcript.sitting, fresh.sitting);
        }
      }),
      { seed, numRuns: runsOf(60) },
    );
  });

  it('uses the sections that an edit did not touch again', () => {
    const { text, dialect } = longTexts.find(({ name }) => name.endsWith('/commons-attributed.hansard.txt'))!;
    const before = buildTranscript(text, dialect);
    const at = text.lastIndexOf('every light');
    const after = buildTranscript(`${text.slice(0, at)}x${text.slice(at)}`, dialect, before);
    assert.equal(after.turns[0], before.turns[0]);
    const kept = after.turns.filter((turn, index) => turn === before.turns[index]);
    assert.ok(kept.length > before.turns.length / 2, `${kept.length} of ${before.turns.length}`);
    assert.deepEqual(after.speakers, before.speakers);
  });
});
