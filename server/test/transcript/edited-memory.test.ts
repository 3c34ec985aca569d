/** What a transcript keeps of the texts before its edits: bytes counted after a collection, so that no machine is too slow. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { dialects } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const sections = 40;
/** Words that all sections begin with, long enough that an engine keeps a piece of them as a view of the text. */
const label = 'Jane Example-Sample (Northtown and Easthaven) (Con)';
const text = Array.from(
  { length: sections },
  (_, at) => `Lanterns and Harbours ${at}\n\n${label}\n${'She knows the lanterns. '.repeat(800)}\n\n`,
).join('');

describe('a transcript after an edit in each of its sections', () => {
  it('keeps none of the texts before', () => {
    const commons = dialects.find(({ id }) => id === 'uk-commons');
    let transcript = buildTranscript(text, commons);
    const before = bytesInUse();
    for (let section = 0; section < sections; section++) {
      const place = transcript.text.indexOf(`${label}\n`, transcript.text.length * (section / sections));
      const words = place + label.length + 1;
      const edited = `${transcript.text.slice(0, words)}x${transcript.text.slice(words)}`;
      transcript = buildTranscript(edited, commons, transcript);
    }
    const texts = (bytesInUse() - before) / text.length;
    assert.equal(transcript.turns.length, sections);
    assert.ok(texts < 4, `${texts.toFixed(1)} texts are kept`);
  });
});
