/** How sure a name makes somebody: namesakes, bare names, titles that another held, lists that are older than an election. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { nameOf } from '../../src/features/cards.ts';
import { openLibrary } from '../../src/knowledge/load.ts';
import { referenceAt } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';

const library = openLibrary((name) => readFile(new URL(`../../knowledge/${name}`, import.meta.url), 'utf8'));

const heads: Readonly<Record<string, string>> = {
  commons:
    'House of Commons\n\nTuesday 18 October 2016\n\nHarbour Lights\n\nBoris Johnson (Uxbridge and South Ruislip) (Con)\nI begin.\n\nJane Example (Northtown) (Con)\n',
  us: '[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]\n[House]\n[Pages H1]\n\n\n                              HARBOUR LIGHTS\n\n  Mr. SPECIMEN. Mr. Speaker, ',
  ca: 'House of Commons Debates\n\nOFFICIAL REPORT (HANSARD)\n\nWednesday, May 14, 2014\n\nORAL QUESTIONS\n\nMr. John Specimen (Northtown, CPC): ',
  au: 'House of Representatives Hansard\n\nThursday, 4 August 2022\n\nHARBOUR LIGHTS\n\nMs SPECIMEN (Northtown) (09:00): ',
  ie: 'DÁIL ÉIREANN\n\nWednesday, 25 May 2016\n\nHarbour Lights\n\nDeputy Jane Specimen\n',
};

const rows: readonly (readonly [head: string, words: string, certainty: string, name: string])[] = [
  ['us', 'we must bring ‸Charles Taylor to justice.', 'inferred', 'Charles Taylor'],
  ['us', 'my colleague, ‸Charles Taylor, agrees.', 'certain', 'Charles Taylor'],
  ['us', 'war broke out when ‸Charles Taylor was president of Liberia.', 'unknown', ''],
  ['us', 'we seek Liberia’s president, ‸Charles Taylor.', 'unknown', ''],
  ['us', 'we heard the poet ‸Charles Taylor, and he read well.', 'unknown', ''],
  ['us', 'as ‸Charles Taylor wrote in 1844, lights matter.', 'unknown', ''],
  ['us', 'the poet Charles Taylor came. We heard ‸Charles Taylor speak.', 'unknown', ''],
  ['us', 'we spoke to ‸Henry Hyde (R-Ill.) about it.', 'certain', 'Henry Hyde'],
  ['us', 'we spoke to Secretary of State ‸Condoleezza Rice.', 'certain', 'Condoleezza Rice'],
  ['ca', 'in the days of ‸Prime Minister Trudeau it was so.', 'unknown', ''],
  ['ca', 'I call on ‸President Obama to act.', 'certain', 'Barack Obama'],
  ['ca', 'I call on ‸Justin Trudeau to act.', 'inferred', 'Justin Trudeau'],
  ['commons', 'We condemn ‸Putin today.', 'inferred', 'Vladimir Putin'],
  ['commons', 'We condemn ‸President Putin today.', 'certain', 'Vladimir Putin'],
  ['commons', 'We met ‸Angela Merkel in town.', 'inferred', 'Angela Merkel'],
  ['commons', 'Yesterday ‸Boris Johnson spoke.', 'certain', 'Boris Johnson'],
  ['commons', 'My right hon. Friend the Member for ‸Maidenhead (Mrs May) spoke.', 'certain', 'Theresa May'],
  ['au', 'I thank the member for ‸Warringah.', 'possible', 'Zali Steggall'],
  ['ie', 'I thank the Members for ‸Kerry.', 'unknown', ''],
];

describe('how sure a name is', () => {
  for (const [head, words, certainty, name] of rows) {
    it(`${head}: ${words.replace('‸', '')} ${certainty}`, async () => {
      const text = `${heads[head] ?? ''}${words.replace('‸', '')}\n`;
      const transcript = buildTranscript(text);
      assert.ok(transcript.sitting.date);
      const knowledge = await library.about(transcript.jurisdiction, transcript.sitting.date);
      const resolution = referenceAt(cursorAt(text, words), { transcript, knowledge })?.resolution;
      const found = resolution?.status === 'resolved' ? nameOf(resolution.referent) : '';
      const how =
        resolution?.status === 'resolved' ? resolution.certainty : (resolution?.status ?? 'unknown');
      assert.deepEqual([how, found.split(',')[0]], [certainty, name]);
    });
  }
});
