import assert from 'node:assert/strict';
import { fixture } from '../fixture.ts';
import { printedOutline } from '../printed-outline.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { outline, outlineKinds, type OutlineEntry } from '../../src/features/outline.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const flatten = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

describe('outline', () => {
  it('gives the worked example one heading, question 6 and its eight turns', () => {
    assert.deepEqual(printedOutline(fixture('aleppo-bombings.hansard.txt')), [
      'section Aleppo Bombings @3',
      '  question Question 6 ((906642)) @7',
      '    turn [Member 1] (question 6 (906642), inferred) @7',
      '    turn Foreign Secretary (inferred) @9',
      '    turn [Member 1] (inferred) @11',
      '    turn Foreign Secretary (inferred) @13',
      '    turn [Member 2] (inferred) @15',
      '    turn Foreign Secretary (inferred) @17',
      '    turn [Member 3] (inferred) @19',
      '    turn Foreign Secretary (inferred) @21',
    ]);
  });

  it('names the holder of an inferred office on the sitting date, and nobody without a date', async () => {
    const knowledge = await shippedKnowledge();
    const details = (text: string): string[] =>
      flatten(outline(buildTranscript(text), knowledge))
        .filter(({ name }) => name === 'Foreign Secretary')
        .map(({ detail }) => detail);
    const example = fixture('aleppo-bombings.hansard.txt');
    assert.deepEqual(details(example), Array(4).fill('Boris Johnson, inferred'));
    assert.deepEqual(
      details(example.replace('18 October 2016', '13 July 2016')),
      Array(4).fill('Philip Hammond or Boris Johnson, inferred'),
    );
    assert.deepEqual(details(example.replace(/^Volume.*$/m, '')), Array(4).fill('inferred'));
  });

  it('keeps every selection inside its range and every range inside its parent', () => {
    for (const name of [
      'aleppo-bombings.hansard.txt',
      'commons-attributed.hansard.txt',
      'commons-inline.hansard.txt',
    ]) {
      const check = (entries: readonly OutlineEntry[], within: { start: number; end: number }): void => {
        for (const { name: title, range, selection, children } of entries) {
          assert.ok(
            range.start >= within.start && range.end <= within.end,
            `${name}: ${title} leaves its parent`,
          );
          assert.ok(
            selection.start >= range.start && selection.end <= range.end,
            `${name}: selection of ${title}`,
          );
          check(children, range);
        }
      };
      const text = fixture(name);
      check(outline(buildTranscript(text)), { start: 0, end: text.length });
    }
  });

  const attributed = [
    'section Commons Chamber @3',
    'section Oral Answers to Questions @7',
    '  section Weather and Tides @9',
    '    section Harbour Lights @13',
    '      question Questions 1, 2 ((900101, 900102)) @15',
    '        turn Jane Example (Northtown, Con, question 1 (900101)) @15',
    '        turn John Specimen (Easthaven and The Isles, SNP, question 2 (900102)) @18',
    '        turn Ann Sample (Secretary of State for Weather and Tides) @21',
    '        turn Jane Example (Northtown, Con) @28',
    '        turn Ann Sample (Secretary of State for Weather and Tides) @31',
    '        turn John Specimen (Easthaven and The Isles, SNP) @34',
    '        turn Ann Sample (Secretary of State for Weather and Tides) @37',
    'section Covid-19: Lighthouses @42',
    '  turn Mr Speaker @46',
    '  turn Peter Pattern (Westbay, Lab/Co-op) @49',
    '  turn Ann Sample (Secretary of State for Weather and Tides) @52',
    '  turn Several hon. Members @59',
    '  turn Dame Mary Model (Madam Deputy Speaker) @62',
    '  division Division 12 (Ayes 201, Noes 187) @69',
    'section Lanterns (Northern Ports) Bill @79',
    '  turn Peter Pattern (Westbay, Lab/Co-op) @83',
  ];

  it('reads names on lines above the speech', () => {
    assert.deepEqual(printedOutline(fixture('commons-attributed.hansard.txt')), attributed);
  });

  it('reads the same names before the speech', () => {
    const withoutLines = (lines: readonly string[]): string[] =>
      lines.map((line) => line.replace(/ @\d+$/, ''));
    const inline = withoutLines(printedOutline(fixture('commons-inline.hansard.txt')));
    assert.deepEqual(
      inline,
      withoutLines(attributed).map((line) => line.replace('Commons Chamber', 'House of Commons')),
    );
  });

  it('reads names that stand apart from their words, and tells them from titles', () => {
    assert.deepEqual(printedOutline(fixture('commons-apart.hansard.txt')), [
      'section Harbour Lights @3',
      '  question Question 1 ((900101)) @7',
      '    turn Jane Example (Northtown, Con, question 1 (900101)) @7',
      '    turn Ann Sample (Secretary of State for Weather and Tides) @11',
      '    turn Jane Example (Northtown, Con) @15',
      '    turn Ann Sample (Secretary of State for Weather and Tides) @19',
      '    turn Paula Once @23',
      '    turn Ann Sample (Secretary of State for Weather and Tides) @27',
      'section Lamp Oil @31',
      '  turn Ann Sample (Secretary of State for Weather and Tides) @35',
    ]);
  });

  it('puts marks into the innermost entry that holds them, and leaves others between the entries', () => {
    const text = `Commons Chamber

Tuesday 18 October 2016

2.30 pm

Harbour Lights

18 October 2016 : Column 700

Jane Example (Northtown) (Con)
The lights are out.

[Interruption.]

They are out, I say.

2.45 pm

John Specimen (Easthaven) (Lab)
They are lit.

Question put and agreed to.
`;
    const print = (entry: OutlineEntry, depth = 0): string[] => [
      `${'  '.repeat(depth)}${entry.kind} ${entry.name}`,
      ...entry.children.flatMap((child) => print(child, depth + 1)),
    ];
    const printed = outline(buildTranscript(text), undefined, new Set(outlineKinds)).flatMap((entry) =>
      print(entry),
    );
    assert.deepEqual(printed, [
      'section Commons Chamber',
      '  time 2.30 pm',
      'section Harbour Lights',
      '  column 18 October 2016 : Column 700',
      '  turn Jane Example',
      '    note [Interruption.]',
      '  time 2.45 pm',
      '  turn John Specimen',
      '  procedure Question put and agreed to.',
    ]);
  });

  it('ends a question at a division', () => {
    const text = `Harbour Lights

Volume 900: debated on Tuesday 18 October 2016

Jane Example (Northtown) (Con)
1. What steps her Department is taking to keep the harbour lights lit. (900101)

The Secretary of State for Weather and Tides (Ann Sample)
Every light is lit.

Division 12

Ayes: 201

Noes: 187

Jane Example
That was close.
`;
    assert.deepEqual(
      printedOutline(text).map((line) => line.replace(/ \(.*/, '')),
      [
        'section Harbour Lights @1',
        '  question Question 1',
        '    turn Jane Example',
        '    turn Ann Sample',
        '  division Division 12',
        '  turn Jane Example',
      ],
    );
  });
});
