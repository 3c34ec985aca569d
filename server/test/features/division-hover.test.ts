import assert from 'node:assert/strict';
import { cursorAt, fixture } from '../fixture.ts';
import { folding } from '../../src/features/folding.ts';
import { hover } from '../../src/features/hover.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const divided = `House of Commons

Tuesday 18 October 2016

Harbours Bill

Jane Example (Northtown) (Con): I beg to move, That the Bill be now read a Second time.

Question put, That the Bill be now read a Second time.

The House divided: Ayes 3, Noes 1.

Division No. 9]

AYES
Example, Jane
Pattern, John
Tellers for the Ayes:
Ann Oar and
Bob Sail

NOES
Sample, Guy
Tellers for the Noes:
Eve Mast and
Max Hull

Question accordingly agreed to.

Mr Speaker: Order.
`;

const format = { markdown: false, commandLinks: false };

function check(text: string, at: string, over: string | undefined, lines: readonly string[]): void {
  const card = hover(buildTranscript(text), cursorAt(text, at), undefined, format);
  assert.equal(card && text.slice(card.span.start, card.span.end), over);
  assert.deepEqual(card?.value.split('\n') ?? [], lines);
  assert.ok(lines.length <= 8);
}

const whole = [
  'Division 9 — Ayes 3, Noes 1 · majority 2',
  'Tellers — Ayes: Ann Oar and Bob Sail; Noes: Eve Mast and Max Hull',
  'Listed by name — Ayes 2 of 3, Noes 1 (the lists and the totals differ)',
  '“That the Bill be now read a Second time.”',
  'moved by Jane Example; agreed to',
  'Turn on line 7',
];

describe('the card of a division', () => {
  it('stands on its first line', () => check(divided, 'Division No‸. 9]', 'Division No. 9]', whole));
  it('stands on the head of a list', () => check(divided, 'NO‸ES', 'NOES', whole));
  it('stands on the line that says how the House divided', () =>
    check(divided, 'The House di‸vided', 'The House divided: Ayes 3, Noes 1.', whole));
  describe('of two divisions close together', () => {
    const second = `Question put, That the amendment be made.

The House divided: Ayes 1, Noes 2.

Division No. 10]

AYES
Sample, Guy

NOES
Example, Jane
Pattern, John

Question accordingly negatived.
`;
    const both = divided.replace('Mr Speaker: Order.\n', second);
    const firstLineAt = (text: string, at: string): string | undefined =>
      hover(buildTranscript(text), cursorAt(text, at), undefined, format)?.value.split('\n')[0];
    it('is that of the figures in the line', () =>
      assert.equal(
        firstLineAt(both, 'The House di‸vided: Ayes 1'),
        'Division 10 — Ayes 1, Noes 2 · majority 1',
      ));
    it('stands on no line whose figures are those of neither', () => {
      const wrong = both.replace('Ayes 1, Noes 2.', 'Ayes 7, Noes 8.');
      const found = firstLineAt(wrong, 'The House di‸vided: Ayes 7');
      assert.ok(!found?.startsWith('Division 9'), found);
    });
  });
  it('does not stand on a name', () => check(divided, 'Pat‸tern, John', undefined, []));
  it('says what is decided, on the line that tells it', () =>
    check(divided, 'Question according‸ly', 'Question accordingly agreed to.', [
      'The motion — on division, Ayes 3, Noes 1 · majority 2',
      '“That the Bill be now read a Second time.”',
      'moved by Jane Example; agreed to',
      'Turn on line 7',
    ]));
  it('names the sides as the record does', () =>
    check(fixture('dialects/ireland.hansard.txt'), '‸Níl\n', 'Níl', [
      'Division — Tá 83, Níl 40 · majority 43',
      'Tellers — Tá: Jane Example and Una Placeholder; Níl: Joe Specimen and Mary Token',
      'Listed by name — Tá 2 of 83, Níl 1 of 40 (the lists and the totals differ)',
      '“that the motion be agreed to.”',
      'agreed to',
    ]));
  it('does not make up totals', () =>
    check(fixture('dialects/kenya-senate.hansard.txt'), 'NO‸ES: Nil', 'NOES', [
      'Division — no totals printed',
      'Tellers — Ayes: Sen. Pattern; Noes: Sen. Token',
      'Listed by name — Ayes 3',
    ]));
  it('says of a reported speech that it is one', () => {
    const text = fixture('dialects/uk-reported.hansard.txt');
    const card = hover(buildTranscript(text), cursorAt(text, 'SIR GEO‸RGE'), undefined, format);
    assert.match(card?.value ?? '', /Reported speech: the reporter’s words, not the speaker’s own$/);
  });
});

describe('folding of a division', () => {
  it('folds each list of names inside it', () => {
    const lineOf = (words: string): number => divided.slice(0, divided.indexOf(words)).split('\n').length - 1;
    const inside = folding(buildTranscript(divided))
      .filter(({ startLine }) => startLine >= lineOf('Division No') && startLine < lineOf('Question accord'))
      .map(({ startLine, endLine }) => [startLine, endLine]);
    assert.deepEqual(inside, [
      [lineOf('Division No'), lineOf('Max Hull')],
      [lineOf('AYES'), lineOf('Bob Sail')],
      [lineOf('NOES'), lineOf('Max Hull')],
    ]);
  });
});
