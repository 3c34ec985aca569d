/** Which readings are kept: those asked for last, as long together as may be. */
import assert from 'node:assert/strict';
import { KeptReadings } from '../../src/lsp/kept-readings.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const reading = (length: number) => ({ transcript: buildTranscript('x'.repeat(length)) });

/** What is done, `+a4` a reading of four characters is put in, `?a` asked for, `-a` let go; then what is left of ten characters. */
const rows: readonly (readonly [steps: string, left: string])[] = [
  ['+a4 +b4', 'ab'],
  ['+a4 +b4 +c4', 'bc'],
  ['+a4 +b4 ?a +c4', 'ac'],
  ['+a4 +b4 +a6', 'ab'],
  ['+a4 +b4 +a7', 'a'],
  ['+a4 +b4 -a +c6', 'bc'],
  ['+a4 -a -a +b6 +c4', 'bc'],
  // One is kept however long it is: there is an answer to give.
  ['+a40', 'a'],
  ['+a4 +b40', 'b'],
  ['+a40 +b4', 'b'],
];

describe('readings that are kept', () => {
  for (const [steps, left] of rows)
    it(`${steps}: ${left}`, () => {
      const kept = new KeptReadings(10);
      for (const step of steps.split(' ')) {
        const uri = step.charAt(1);
        if (step.startsWith('+')) kept.set(uri, reading(Number(step.slice(2))));
        else if (step.startsWith('-')) kept.delete(uri);
        else kept.get(uri);
      }
      assert.equal(['a', 'b', 'c'].filter((uri) => kept.get(uri) !== undefined).join(''), left);
    });
});
