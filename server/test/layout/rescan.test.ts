import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edited, edits, longTexts } from '../edits.ts';
import { fixture } from '../fixture.ts';
import { runsOf, seed } from '../seed.ts';
import { dialects } from '../../src/layout/detect.ts';
import { rescan } from '../../src/layout/rescan.ts';
import { scan } from '../../src/layout/scan.ts';
import { toLines } from '../../src/text/lines.ts';

/** Pieces that change what the lines around them are. */
const inserted = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    ' ',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    ':',
    '.',
    '?',
    '(',
    ')',
    '—',
    'Division 7\n',
    'AYES\n',
    '\n\nMr Speaker\n',
    '\nJane Example: Yes.\n',
    'PRIME MINISTER\n\n',
    '\n1.30 pm\n',
    '// hansard: x\n',
  ),
  fc.string({ maxLength: 12 }),
);

describe('rescan', () => {
  it(`gives the blocks of a fresh scan after any edits (seed ${seed})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.constantFrom(...longTexts), edits(inserted), ({ text: whole, dialect }, changes) => {
        let text = whole;
        let layout = scan(toLines(text), dialect);
        for (const change of changes) {
          text = edited(text, change);
          layout = rescan(layout, text, dialect);
          const fresh = scan(toLines(text), dialect);
          assert.deepEqual(layout.blocks, fresh.blocks);
          assert.deepEqual(layout.survey.findings, fresh.survey.findings);
        }
      }),
      { seed, numRuns: runsOf(60) },
    );
  });

  it('uses the blocks before the edit again', () => {
    const words = fixture('commons-attributed.hansard.txt');
    const text = Array.from({ length: 40 }, () => words).join('\n\n');
    const before = scan(toLines(text), dialects[0]!);
    const at = text.indexOf('every light', text.length >> 1);
    const after = rescan(before, `${text.slice(0, at)}x${text.slice(at)}`, dialects[0]!);
    const again = after.blocks.filter((block, index) => block === before.blocks[index]);
    assert.ok(again.length > before.blocks.length * 0.45, `${again.length} of ${before.blocks.length}`);
  });
});
