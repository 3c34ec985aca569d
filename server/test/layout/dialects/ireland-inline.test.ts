/** Ireland, printed part: the Dáil and the Seanad as text out of a PDF: codes and running heads inside sentences. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectDialect } from '../../../src/layout/detect.ts';
import { irelandInline } from '../../../src/layout/dialects/ireland-inline.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { printedOutline } from '../../printed-outline.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test-fixtures/dialects/${name}.hansard.txt`, import.meta.url), 'utf8');

/** Fixture, house and date of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'ireland-inline',
    'Seanad',
    '2019-03-07',
    `section Nithe i dtosach suíonna - Commencement Matters @28
section Harbour Repairs @32
  turn An Leas-Chathaoirleach @36
  turn Senator Jane P. Example @42
  turn Senator Joe Specimen @52
  turn Deputy Patrick Sample (Minister of State at the Department of Harbours, Lighthouses and the Sea) @53
section Slipway Lights @60
  turn Senator Jane P. Example @61
  turn Deputy Patrick Sample (Minister of State at the Department of Harbours, Lighthouses and the Sea) @66
  turn The Taoiseach @67
  turn Deputy Ann Specimen (Minister of State at the Department of Harbours, Lighthouses and the Sea and at the Department of Islands, Inlets, Causeways and Slipways) @68
  turn Senator Una Placeholder (Acting Chairperson) @71
  question Question 1 ((2345/19)) @74
    turn Deputy Mary Token (question 1 (2345/19)) @74`,
  ],
];

/** A line, and the speaker its label names; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined])[] = [
  ['Minister of State; I would just like him to hear: now.', undefined],
  ['Senator O’Example and Wall, who are sharing: they', undefined],
  ['The Taoiseach: No.', 'The Taoiseach'],
  ['Deputy Seán Ó Sampla: Yes.', 'Deputy Seán Ó Sampla'],
  ['Deputies: Hear, hear.', 'Deputies'],
];

describe('Ireland, printed part', () => {
  for (const [name, house, date, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(name);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'ireland-inline');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date], [house, date]);
    });
  }
  for (const [line, name] of labels) {
    it(`reads the label of “${line}”`, () => {
      assert.equal(irelandInline.readLabel?.(line, 0)?.attribution.name, name);
    });
  }
});
