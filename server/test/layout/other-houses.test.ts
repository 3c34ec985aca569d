import assert from 'node:assert/strict';
import { recogniseDialect } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

/** Reports of houses that have no dialect of their own: the dialect they are read with, and who speaks. */
const reports: Readonly<
  Record<string, readonly [dialect: string, text: string, speakers: readonly string[]]>
> = {
  'a devolved parliament with names above the words': [
    'generic',
    'Meeting date: Tuesday, March 12, 2024\n\nHarbour Works\n\nThe Presiding Officer (Alison Example)\nThe next item is a statement on the harbour.\n\n14:21\nThe Cabinet Secretary for Transport (Peter Sample)\nPresiding Officer, the works begin in May.\n\nAnn Specimen (Eastmarsh) (Lab)\nWhen do they end?\n\nPeter Sample\nIn June.\n\nThe Presiding Officer\nI call the next speaker.\n',
    ['Alison Example', 'Peter Sample', 'Ann Specimen', 'Peter Sample', 'Alison Example'],
  ],
  'an assembly with ministers’ offices behind their names': [
    'generic',
    'Official Report: Monday 11 March 2024\n\nThe Assembly met at 12.00 noon (Mr Speaker in the Chair).\n\nMr Speaker: Order.\n\nMr Sample (The Minister for Ports): The works begin in May.\n\nMrs D Example: Which May?\n\nSome Members: Hear, hear.\n\nThe Acting Speaker (Mr Specimen): Order.\n\n1. Mr Placeholder asked the Minister of Ports to outline the works.\nMr Sample: They begin in May.\n',
    ['Mr Speaker', 'Mr Sample', 'Mrs D Example', 'Some Members', 'Mr Specimen', 'Mr Sample'],
  ],
  'a house that prints party and seat in one bracket': [
    'generic',
    'Mr Speaker: Hon Members, item 4.\n\nMr Kofi Example (NPP — Eastmarsh): Mr Speaker, the works begin in May.\n\nMinister for Ports (Ms Ama Sample) (MP): Mr Speaker, it is so.\n\nSome Hon Members: Rose --\n\nMr Example: On a point of order, Mr Speaker.\n',
    ['Mr Speaker', 'Mr Kofi Example', 'Ms Ama Sample', 'Some Hon Members', 'Mr Kofi Example'],
  ],
  'evidence with numbered questions': [
    'generic',
    '[14:05]\nCHAIR: The next witness is here.\nQ12 Ann Example: When do the works begin?\nPeter Sample: In May, Chair.\nQ13 Ann Example: And when do they end?\nPeter Sample: I can write to the Committee.\nQ14 Chair: Please do.\n',
    ['CHAIR', 'Ann Example', 'Peter Sample', 'Ann Example', 'Peter Sample', 'CHAIR'],
  ],
  'an old volume with names in capitals and titles with a stop': [
    'uk-historic',
    'HARBOUR WORKS\n\nMr. EXAMPLE (Eastmarsh) asked the Minister of Ports when the works would begin.\n\nThe MINISTER OF PORTS (Mr. Sample): The works will begin in May.\n\nMr. EXAMPLE: Is the right hon. Gentleman aware that this is late?\n\nViscountess SPECIMEN: Will he hasten?\n',
    ['Mr. EXAMPLE', 'Mr. Sample', 'Mr. EXAMPLE', 'Viscountess SPECIMEN'],
  ],
};

describe('reports of other houses', () => {
  for (const [what, [dialect, text, speakers]] of Object.entries(reports))
    it(what, () => {
      const recognised = recogniseDialect(text).dialect;
      assert.equal(recognised.id, dialect);
      assert.deepEqual(
        buildTranscript(text, recognised).turns.map(({ speaker }) => speaker.name),
        speakers,
      );
    });
});
