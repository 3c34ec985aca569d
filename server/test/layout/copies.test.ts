import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fixture } from '../fixture.ts';
import { printedOutline } from '../printed-outline.ts';
import { detectDialect } from '../../src/layout/detect.ts';
import { recognise } from '../../src/layout/recognise.ts';
import { readable } from '../../src/text/printed.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const names = [
  'commons-attributed.hansard.txt',
  'commons-inline.hansard.txt',
  ...readdirSync(new URL('../../../test-fixtures/dialects', import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `dialects/${name}`),
];

/** What a text goes through on its way from a page into a file; each keeps all its words. */
const copies: readonly (readonly [string, (text: string) => string])[] = [
  ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
  ['spaces at the ends of lines', (text) => text.replaceAll('\n', '  \n')],
  ['a margin of spaces', (text) => text.replace(/^(?=.*\S)/gm, '    ')],
  ['a margin of a tab', (text) => text.replace(/^(?=.*\S)/gm, '\t')],
  ['the marks of a mail that quotes it', (text) => text.replace(/^(?=.*\S)/gm, '> ').replace(/^$/gm, '>')],
  ['the marks of a mail that quotes a mail', (text) => text.replace(/^/gm, '>> ')],
  ['spaces that do not break', (text) => text.replace(/\b(Mr|Mrs|Ms|Dr|Sir|Dame|Lord|hon\.) /gi, '$1\u00a0')],
];

const read = (text: string): { dialect: string; speakers: string[]; recognised: boolean } => ({
  dialect: detectDialect(text)[0]!.dialect.id,
  speakers: buildTranscript(readable(text)).turns.map(({ speaker }) => speaker.name),
  recognised: recognise(text).isTranscript,
});

describe('copies of a transcript', () => {
  for (const [what, change] of copies) {
    describe(`with ${what}`, () => {
      for (const name of names) {
        it(`${name} has the same dialect and speakers`, () => {
          const text = fixture(name);
          assert.deepEqual(read(change(text)), read(text));
        });
      }
    });
  }

  const wrapped = (text: string, width: number): string =>
    text
      .split('\n')
      .map((line) => line.replace(new RegExp(`(?=.{${width}})(.{1,${width - 1}}) `, 'g'), '$1\n'))
      .join('\n');

  for (const name of [
    'commons-attributed',
    'commons-inline',
    'dialects/australia',
    'dialects/hong-kong-english',
  ]) {
    it(`${name} wrapped at 78 characters has the same speakers, and paragraphs`, () => {
      const words = fixture(`${name}.hansard.txt`);
      const text = Array.from({ length: 6 }, () => words).join('\n\n');
      const { dialect } = detectDialect(text)[0]!;
      const [whole, copy] = [buildTranscript(text, dialect), buildTranscript(wrapped(text, 78), dialect)];
      assert.ok(copy.lines.count > whole.lines.count);
      assert.deepEqual(
        copy.turns.map(({ speaker }) => speaker.name),
        whole.turns.map(({ speaker }) => speaker.name),
      );
      const paragraphs = ({ layout: { blocks } }: typeof whole): number =>
        blocks.filter(({ kind }) => kind === 'paragraph').length;
      assert.equal(paragraphs(copy), paragraphs(whole));
    });
  }

  for (const name of ['commons-attributed', 'commons-inline']) {
    it(`${name} without blank lines has the same speakers`, () => {
      const text = fixture(`${name}.hansard.txt`);
      const copy = text.replace(/\n{2,}/g, '\n');
      assert.ok(copy.length < text.length);
      assert.deepEqual(read(copy), read(text));
    });
  }

  it('titles are no names where names are lost and no blank lines stand', () => {
    const text = fixture('aleppo-bombings.hansard.txt');
    const copy = `${text}\n\nHarbour Lights: Further Lanterns\n\n${text.slice(text.indexOf('6. '))}`.replace(
      /\n{2,}/g,
      '\n',
    );
    assert.deepEqual(
      buildTranscript(copy).turns.filter(({ certainty }) => certainty === 'certain'),
      [],
    );
  });

  it('a name that a reader puts in makes no title a name', () => {
    const answer =
      'My hon. Friend is right. We have lit every lantern on the coast, and we shall go on doing so.';
    const asked = 'Does my right hon. Friend agree that the harbour needs a longer pier?';
    const text = [
      'Harbour Lights',
      '1. What steps he is taking. (100000)',
      answer,
      asked,
      answer,
      asked,
      answer,
    ];
    for (const name of ['[Minister]', 'Jane Example (Northtown) (Con)']) {
      const named = text.join('\n').replace(answer, `${name}\n${answer}`);
      const [first] = buildTranscript(`Tuesday 18 October 2016\n${named}`).layout.blocks.slice(1);
      assert.equal(first?.kind, 'heading', name);
    }
  });

  it('names stand apart from their words in a copy with a blank line behind each line', () => {
    const text = fixture('commons-attributed.hansard.txt');
    assert.deepEqual(read(text.replaceAll('\n', '\n\n')), read(text));
  });

  it('an export to Markdown has the same sections and speakers', () => {
    const text = `# Harbour Works

**Volume 736: debated on Wednesday 13 March 2024**

## [Urgent Question](https://example.org/debates/1)

*12.37 pm*

**Jane Example** (Northtown) (Con): *(Urgent Question)* To ask the Secretary of State to make a statement.

**The Secretary of State for Ports (Guy Sample):** I am grateful to my hon. Friend.

[Peter Specimen](https://example.org/members/2) (Eastmarsh) (Lab)

Will he visit?

##### [Guy Sample](https://example.org/members/1)

I will. *[Interruption.]*

**Mr Speaker**

Order.
`;
    const { turns, sitting } = buildTranscript(text, detectDialect(text)[0]!.dialect);
    assert.ok(recognise(text).isTranscript);
    assert.equal(sitting.date, '2024-03-13');
    assert.deepEqual(
      printedOutline(text).filter((line) => line.startsWith('section')),
      ['section Harbour Works @1', 'section Urgent Question @5'],
    );
    assert.deepEqual(
      turns.map(({ speaker, attribution }) => [
        speaker.name,
        text.slice(attribution?.start, attribution?.end),
      ]),
      [
        ['Jane Example', 'Jane Example** (Northtown) (Con)'],
        ['Guy Sample', 'The Secretary of State for Ports (Guy Sample)'],
        ['Peter Specimen', 'Peter Specimen](https://example.org/members/2) (Eastmarsh) (Lab)'],
        ['Guy Sample', 'Guy Sample'],
        ['Mr Speaker', 'Mr Speaker'],
      ],
    );
  });
});
