import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { fixture } from '../fixture.ts';
import { detectDialect, dialects } from '../../src/layout/detect.ts';
import { rescan } from '../../src/layout/rescan.ts';
import { scan } from '../../src/layout/scan.ts';
import { toLines } from '../../src/text/lines.ts';

const seed = Number(process.env.HANSARD_SEED ?? Date.now() % 1_000_000);

const names = readdirSync(new URL('../../../test-fixtures/dialects', import.meta.url)).filter((name) =>
  name.endsWith('.txt'),
);
const texts = [
  'aleppo-bombings.hansard.txt',
  'commons-attributed.hansard.txt',
  'commons-inline.hansard.txt',
  ...names.map((name) => `dialects/${name}`),
].map((name) => {
  const text = fixture(name);
  // Long enough that an edit leaves blocks outside its reach on both sides.
  const long = [text, text, text].join('\n\n');
  return { name, long, dialect: detectDialect(text)[0]!.dialect };
});

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
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 2, 30, 400),
  text: inserted,
});

describe('rescan', () => {
  it(`gives the blocks of a fresh scan after any edits (seed ${seed})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        ({ long, dialect }, edits) => {
          let text = long;
          let layout = scan(toLines(text), dialect);
          for (const { at, length, text: words } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + words + text.slice(start + length);
            layout = rescan(layout, text, dialect);
            const fresh = scan(toLines(text), dialect);
            assert.deepEqual(layout.blocks, fresh.blocks);
            assert.deepEqual(layout.survey.findings, fresh.survey.findings);
          }
        },
      ),
      { seed, numRuns: Number(process.env.HANSARD_RUNS ?? 60) },
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
