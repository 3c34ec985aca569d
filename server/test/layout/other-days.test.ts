/**
 * What other days of a house hold: each a small text in words of our own, the layout it is recognised as, who speaks and what is
 * a heading.
 */
import assert from 'node:assert/strict';
import { recogniseDialect } from '../../src/layout/detect.ts';
import { outline, type OutlineEntry } from '../../src/features/outline.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

interface Day {
  readonly shows: string;
  readonly dialect: string;
  readonly text: string;
  readonly turns?: readonly string[];
  readonly sections?: readonly string[];
}

const commons = 'uk-commons';
const jane = 'Jane Example (Northtown) (Con)';

const days: readonly Day[] = [
  {
    shows: 'a title with a colon between the Chair and the time',
    dialect: commons,
    text: `Westminster Hall\n\n[Sir Edward Sample in the Chair]\nHarbour Works: Northtown\n9.30 am\n\n${jane}\nI beg to move. I thank my hon. Friend.\n`,
    turns: ['Jane Example'],
    sections: ['Westminster Hall', 'Harbour Works: Northtown'],
  },
  {
    shows: 'titles among short speeches without blank lines, which are no lines of print',
    dialect: commons,
    text: [
      'House of Commons',
      'Harbour Works',
      ...Array.from(
        { length: 8 },
        () =>
          `${jane}: Will the Minister visit the harbour at Northtown?\nThe Minister for Ports (Guy Sample): I am grateful to my hon. Friend, and will.`,
      ),
      'Points of Order',
      'Peter Pattern (Westham) (Lab): On a point of order, Mr Speaker.',
      '',
    ].join('\n'),
    sections: ['House of Commons', 'Harbour Works', 'Points of Order'],
  },
  {
    shows: 'a known name right below a speech',
    dialect: commons,
    text: `Harbour Works\n\n${jane}\nWhen do the works begin?\n\nThe Minister for Ports (Guy Sample)\nIn May, I tell my hon. Friend.\nJane Example\nAnd when do they end?\n`,
    turns: ['Jane Example', 'Guy Sample', 'Jane Example'],
  },
  {
    shows: 'a known name in a list',
    dialect: commons,
    text: `Harbour Works\n\n${jane}\nMy hon. Friend the Minister will meet us, who are these:\nJane Example\nPeter Pattern\n\nThe Minister for Ports (Guy Sample)\nI will.\n`,
    turns: ['Jane Example', 'Guy Sample'],
  },
];

function read(text: string): { dialect: string; turns: string[]; sections: string[] } {
  const { dialect } = recogniseDialect(text);
  const found = { dialect: dialect.id, turns: [] as string[], sections: [] as string[] };
  const visit = (entries: readonly OutlineEntry[]): void => {
    for (const { kind, name, children } of entries) {
      if (kind === 'turn') found.turns.push(name);
      if (kind === 'section') found.sections.push(name);
      visit(children);
    }
  };
  visit(outline(buildTranscript(text, dialect)));
  return found;
}

describe('other days', () => {
  for (const { shows, text, ...expected } of days)
    it(shows, () => {
      assert.deepEqual({ ...read(text), ...expected }, read(text));
    });
});
