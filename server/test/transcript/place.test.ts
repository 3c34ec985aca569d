/** What stands where: found by passages, it is what a look at everything in order finds, also behind an edit. */
import assert from 'node:assert/strict';
import { turnsBackFrom } from '../../src/references/discourse.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { blockAt, blocksFrom, turnNumbered } from '../../src/transcript/place.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { fixture } from '../fixture.ts';

/** A text as it is read, and after a line was put into its middle. */
function readings(name: string): Transcript[] {
  const before = buildTranscript(fixture(name));
  const { text, lines } = before;
  const at = lines.start(lines.count >> 1);
  return [before, buildTranscript(`${text.slice(0, at)}x\n${text.slice(at)}`, undefined, before)];
}

const step = 37;

const questions: Readonly<Record<string, (transcript: Transcript) => void>> = {
  'the block at an offset': ({ layout, text }) => {
    for (let offset = 0; offset <= text.length; offset += step) {
      const all = [...layout.blocks];
      const holding = all.find(({ start, end }) => start <= offset && offset < end) ?? all.at(-1);
      assert.equal(blockAt(layout, offset), holding, `at ${offset}`);
    }
  },
  'all blocks from an offset on': ({ layout, text }) => {
    for (let offset = 0; offset < text.length; offset += step * step)
      assert.deepEqual(
        [...blocksFrom(layout, offset)],
        layout.blocks.filter(({ end }) => end > offset),
        `from ${offset}`,
      );
  },
  'the turn of a number': (transcript) => {
    assert.ok(transcript.turns.length > 3);
    for (const turn of transcript.turns) assert.equal(turnNumbered(transcript, turn.index), turn);
    assert.equal(turnNumbered(transcript, transcript.turns.length), undefined);
  },
  'a turn and those before it': (transcript) => {
    const { turns } = transcript;
    assert.deepEqual([...turnsBackFrom(transcript)], [...turns].reverse());
    for (const turn of turns)
      assert.deepEqual([...turnsBackFrom(transcript, turn)], turns.slice(0, turn.index + 1).reverse());
  },
};

describe('places in a transcript', () => {
  for (const name of [
    'aleppo-bombings.hansard.txt',
    'commons-inline.hansard.txt',
    'commons-attributed.hansard.txt',
    'dialects/canada.hansard.txt',
  ])
    for (const [question, ask] of Object.entries(questions))
      it(`${name}: ${question}`, () => {
        for (const transcript of readings(name)) ask(transcript);
      });
});
