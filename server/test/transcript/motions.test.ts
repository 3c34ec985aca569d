import assert from 'node:assert/strict';
import { dialects } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { motionsOf } from '../../src/transcript/motions.ts';

/** `wording | mover | outcome @line of the outcome | division`, empty parts left out at the end. */
function motionsIn(dialect: string, text: string): string[] {
  const transcript = buildTranscript(
    text,
    dialects.find(({ id }) => id === dialect),
  );
  return motionsOf(transcript).map(({ wording, mover, outcome, outcomeSpan, division }) =>
    [
      text.slice(wording.start, wording.end).replace(/\s+/g, ' '),
      mover ?? '',
      outcome === undefined ? '' : `${outcome} @${transcript.lines.lineAt(outcomeSpan?.start ?? 0) + 1}`,
      division ? `division ${division.number ?? `${division.ayes ?? '?'} to ${division.noes ?? '?'}`}` : '',
    ]
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

const cases: Readonly<Record<string, [dialect: string, text: string, motions: string[]]>> = {
  'made by the Table, the mover in brackets': [
    'uk-commons',
    'Harbours\n\nMotion made, and Question proposed, That this House do now adjourn.—(Jane Example.)\n\nMr Speaker: Order.\n\nQuestion put and agreed to.\n',
    ['That this House do now adjourn | Jane Example | agreed @7'],
  ],
  'moved by a Member at once, put in the same words, divided on': [
    'uk-commons',
    'Harbours Bill\n\nJane Example (Northtown) (Con): I beg to move, That the Bill be now read a Second time.\n\nI am glad of it.\n\nQuestion put, That the Bill be now read a Second time.\n\nThe House divided: Ayes 2, Noes 1.\n\nDivision No. 9]\n\nAYES\nExample, Jane\nPattern, John\n\nNOES\nSample, Guy\n\nQuestion accordingly agreed to.\n\nBill read a Second time.\n',
    ['That the Bill be now read a Second time. | Jane Example | agreed @20 | division 9'],
  ],
  'moved in the paragraph below': [
    'uk-commons',
    'Harbours\n\nJane Example (Northtown) (Con): I beg to move,\n\nThat this House has considered harbours.\n\nThey are deep.\n\nQuestion put and negatived.\n',
    ['That this House has considered harbours. | Jane Example | negatived @9'],
  ],
  'put in other words than it was moved: the decision is of what was put': [
    'australia',
    'BILLS\n\nHarbours Bill 2019\n\nConsideration in Detail\n\nMr SAMPLE (Northtown) (12:15): I move amendment (1) as circulated in my name:\n\n(1) Clause 1, omit "deep".\n\nThe SPEAKER: The question is that the amendment be disagreed to.\n\nQuestion agreed to.\n',
    [
      'amendment (1) as circulated in my name | Mr SAMPLE',
      'that the amendment be disagreed to. |  | agreed @13',
    ],
  ],
  'an amendment first, then the main question': [
    'uk-historic',
    'HARBOURS\n\nMr. Example: I beg to move, That harbours be deep.\n\nMr. Sample: I beg to move, That harbours be wide.\n\nAmendment, by leave, withdrawn.\n\nMain Question put and agreed to.\n',
    [
      'That harbours be deep. | Mr. Example | agreed @9',
      'That harbours be wide. | Mr. Sample | withdrawn @7',
    ],
  ],
  'resolved or ordered with its wording': [
    'uk-commons',
    'Harbours\n\nOrdered, That the Report be printed.—(Ann Sample.)\n\nResolved,\n\nThat this House takes note of harbours.\n',
    [
      'That the Report be printed | Ann Sample | agreed @3',
      'That this House takes note of harbours. |  | agreed @5',
    ],
  ],
  'a wording over several paragraphs': [
    'uk-commons',
    'Harbours\n\nJane Example (Northtown) (Con): I beg to move,\n\nThat this House:\n\n(1) notes harbours; and\n\n(2) calls for lamps.\n\nI thank the Clerk.\n',
    ['That this House: (1) notes harbours; and (2) calls for lamps. | Jane Example'],
  ],
  'the Chair declares the result': [
    'canada',
    'HARBOURS\n\nMr. John Sample (Northtown, Lib.): I move that the bill be read a second time.\n\nThe Speaker: I declare the motion defeated.\n',
    ['that the bill be read a second time. | Mr. John Sample | negatived @5'],
  ],
  'a decision under another heading is of nothing here': [
    'uk-commons',
    'Harbours\n\nJane Example (Northtown) (Con): I beg to move, That harbours be deep.\n\nFerries\n\nQuestion put and agreed to.\n',
    ['That harbours be deep. | Jane Example'],
  ],
  'what is no motion': [
    'uk-commons',
    'Harbours\n\nJane Example (Northtown) (Con): I beg to move on. We moved, and they moved that ship. I moved an amendment.\n\nLords amendment 1 disagreed to.\n',
    [],
  ],
};

describe('motions', () => {
  for (const [name, [dialect, text, motions]] of Object.entries(cases))
    it(name, () => assert.deepEqual(motionsIn(dialect, text), motions));
});
