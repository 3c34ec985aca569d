import assert from 'node:assert/strict';
import { dialects } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import type { Part, Transcript } from '../../src/transcript/transcript.ts';

const read = (text: string, dialect: string): Transcript =>
  buildTranscript(
    text,
    dialects.find(({ id }) => id === dialect),
  );

/** The tree in short: kinds in order, what stands inside a part in brackets. */
const shape = (parts: readonly Part[]): string =>
  parts
    .map((part) =>
      part.kind === 'section' || part.kind === 'question'
        ? `${part.kind}(${shape(part.children)})`
        : part.kind,
    )
    .join(' ');

describe('procedure between turns', () => {
  const cases: Readonly<Record<string, { text: string; tree: string; procedures: string[] }>> = {
    'lines that follow one another are one piece': {
      text: 'Harbours Bill\n\nJane Example (Northtown) (Con): I agree.\n\nQuestion put and agreed to.\n\nBill read the Third time and passed.\n\nMr Speaker: Order.\n',
      tree: 'section(turn procedure turn)',
      procedures: ['Question put and agreed to.\n\nBill read the Third time and passed.\n'],
    },
    'notes and times between the lines belong to it, behind it not': {
      text: 'Harbours Bill\n\nQuestion put.\n\n7.15 pm\n\nQuestion agreed to.\n\n7.20 pm\n\nMr Speaker: Order.\n',
      tree: 'section(procedure turn)',
      procedures: ['Question put.\n\n7.15 pm\n\nQuestion agreed to.\n'],
    },
    'a division is none': {
      text: 'Harbours Bill\n\nQuestion put.\n\nDivision No. 7]\n\nAYES\nExample, Jane\n\nNOES\nSample, John\n\nQuestion accordingly negatived.\n',
      tree: 'section(procedure division procedure)',
      procedures: ['Question put.\n', 'Question accordingly negatived.\n'],
    },
    'inside a question it stands among the turns': {
      text: 'Harbours\n\n1. Jane Example (Northtown) (Con): What is this? [900101]\n\nJohn Sample: A harbour.\n\nSitting suspended.\n\nJane Example: And that?\n',
      tree: 'section(question(turn turn procedure turn))',
      procedures: ['Sitting suspended.\n'],
    },
  };

  for (const [name, { text, tree, procedures }] of Object.entries(cases)) {
    it(name, () => {
      const transcript = read(text, 'uk-commons');
      const found: string[] = [];
      const visit = (parts: readonly Part[]): void =>
        parts.forEach((part) => {
          if (part.kind === 'procedure') found.push(text.slice(part.start, part.end));
          if (part.kind === 'section' || part.kind === 'question') visit(part.children);
        });
      visit(transcript.children);
      assert.equal(shape(transcript.children), tree);
      assert.deepEqual(found, procedures);
    });
  }
});

describe('reported speech', () => {
  const cases: readonly [dialect: string, line: string, role: string][] = [
    ['uk-reported', 'MR. EXAMPLE said, he thought that the harbour was deep.', 'reported'],
    ['uk-reported', 'THE EARL OF NORTHTOWN would not detain their Lordships.', 'reported'],
    ['uk-reported', 'MR. EXAMPLE asked the Secretary for Ferries, Whether it was deep?', 'reported'],
    ['uk-reported', 'MR. EXAMPLE: Sir, I certainly thought it deep.', 'speech'],
    ['canada-reported', 'Mr. EXAMPLE moved for a return of lamps.', 'reported'],
    ['uk-historic-web', '§ THE EARL OF NORTHTOWN said, he could not agree.', 'reported'],
    ['uk-historic-web', '§ Mr. Example asked the Minister of Ferries what the harbour costs.', 'speech'],
    ['uk-commons', 'Jane Example (Northtown) (Con): he said that he was here.', 'speech'],
    ['us-congressional-record', '  Mr. EXAMPLE. Mr. Speaker, he said no.', 'speech'],
  ];
  for (const [dialect, line, role] of cases)
    it(`${dialect}: ${line.slice(0, 40)}`, () =>
      assert.equal(read(`LIGHTHOUSES\n\n${line}\n`, dialect).turns[0]?.role, role));
});
