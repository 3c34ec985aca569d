import assert from 'node:assert/strict';
import { outline } from '../../src/features/outline.ts';
import { generic } from '../../src/layout/dialects/generic.ts';
import { ukCommons } from '../../src/layout/dialects/uk-commons.ts';
import { ukLords } from '../../src/layout/dialects/uk-lords.ts';
import type { Dialect } from '../../src/layout/dialect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const speakers = (text: string, dialect: Dialect): string[] =>
  buildTranscript(text, dialect).turns.map(({ speaker }) => speaker.name);

/** Two turns, the second by somebody whose name the first way of printing gives. */
const cases: readonly (readonly [
  what: string,
  dialect: Dialect,
  lines: string,
  speakers: readonly string[],
])[] = [
  [
    'seat and party below a name',
    ukCommons,
    'Ann Example\n(Eastmarsh) (Con)\n\nWill the work begin?\n\nMr Speaker\nOrder.',
    ['Ann Example', 'Mr Speaker'],
  ],
  [
    'the words right below seat and party',
    ukCommons,
    'Ann Example\n(Eastmarsh) (Con)\nWill the work begin?\n\nMr Speaker\nOrder.',
    ['Ann Example', 'Mr Speaker'],
  ],
  ['a party below a name', ukLords, 'Lord Example\n(Con)\n\nMy Lords, it will.', ['Lord Example']],
  [
    'a buttons’ line between name and words',
    ukCommons,
    'Ann Example\n(Eastmarsh) (Con)\nShare this contribution\nWill the work begin?',
    ['Ann Example'],
  ],
  [
    'an office below a name',
    ukCommons,
    'Peter Sample\nThe Minister for Ports\n\nIt begins in May.\n\nPeter Sample\n\nAnd it ends in June.',
    ['Peter Sample', 'Peter Sample'],
  ],
  [
    'a person below an office',
    ukCommons,
    'The Minister for Ports\n(Peter Sample)\n\nIt begins in May.',
    ['Peter Sample'],
  ],
  [
    'a name below an office',
    ukCommons,
    'The Secretary of State for Tides\nAnn Sample\n\nIt is high.\n\nAnn Sample\n\nIt is low.',
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'a person below the Chair',
    ukCommons,
    'Madam Deputy Speaker\n(Dame Ann Example)\n\nOrder.',
    ['Dame Ann Example'],
  ],
  [
    'seat and party, in no dialect',
    generic,
    'Ann Example\n(Eastmarsh) (SNP)\n\nWill it begin?',
    ['Ann Example'],
  ],
];

/** Titles that stand above brackets or offices. */
const titles: readonly (readonly [what: string, lines: string])[] = [
  ['a place in brackets', 'Harbour Works\n(Eastmarsh)\n\nMr Speaker\nOrder.'],
  ['an office that speaks below a blank line', 'Harbour Works\n\nThe Prime Minister\nIt begins in May.'],
  ['an office that speaks', 'Harbour Works\nThe Prime Minister\nIt begins in May.'],
  ['an office with its holder', 'Harbour Works\nThe Minister for Ports (Peter Sample)\n\nIt begins in May.'],
];

describe('labels of two lines', () => {
  for (const [what, dialect, lines, names] of cases)
    it(`${what}: ${names.join(', ')}`, () => {
      assert.deepEqual(speakers(`Harbour Works\n\n${lines}\n`, dialect), names);
    });

  for (const [what, lines] of titles)
    it(`a title above ${what} is nobody`, () => {
      assert.ok(!speakers(`${lines}\n`, ukCommons).includes('Harbour Works'));
    });

  it('a sentence that begins with an office is no part of the label above it', () => {
    const text =
      'Ann Example (Eastmarsh) (Con)\nWill it?\n\nAnn Example\nThe Prime Minister said as Leader of the Opposition that it would\n';
    const { turns } = buildTranscript(`Harbour Works\n\n${text}`, ukCommons);
    assert.deepEqual(
      turns.map(({ speaker }) => speaker.name),
      ['Ann Example', 'Ann Example'],
    );
    assert.ok(turns.every(({ speaker }) => speaker.office === undefined));
  });

  it('are one line of the outline, with what both say', () => {
    const text = 'Harbour Works\n\nAnn Example\n(Eastmarsh) (Con)\n\nWill the work begin?\n';
    const [section] = outline(buildTranscript(text, ukCommons));
    const [turn] = section?.children ?? [];
    assert.deepEqual([turn?.name, turn?.detail], ['Ann Example', 'Eastmarsh, Con']);
    assert.deepEqual(
      text.slice(turn?.selection.start, turn?.selection.end),
      'Ann Example\n(Eastmarsh) (Con)',
    );
  });
});
