/** Words of the tables in other people's names, other countries' words and other parliaments' ways, on made-up debates. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { nameOf } from '../../src/features/cards.ts';
import { openLibrary } from '../../src/knowledge/load.ts';
import { referenceAt } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';

const library = openLibrary((name) => readFile(new URL(`../../knowledge/${name}`, import.meta.url), 'utf8'));

const heads: Readonly<Record<string, string>> = {
  uk: 'House of Commons\n\nTuesday 18 October 2016\n\nHarbour Lights\n\nJane Example (Northtown) (Con)\n',
  ie: 'DÁIL ÉIREANN\n\nWednesday, 25 May 2016\n\nHarbour Lights\n\nDeputy Jane Specimen\nI rose.\n\nSenator John Pattern\n',
  ca: 'House of Commons Debates\n\nOFFICIAL REPORT (HANSARD)\n\nWednesday, May 14, 2014\n\nORAL QUESTIONS\n\nMr. John Specimen (Northtown, CPC): ',
};

/** Legislature, words with the cursor, and who or what is meant; `-` for nobody. */
const rows: readonly (readonly [head: string, words: string, expected: string])[] = [
  ['uk', 'We condemn ‸Putin today.', 'Vladimir Putin, President (Russia)'],
  ['uk', 'We condemn the ‸Putin regime.', 'Vladimir Putin, President (Russia)'],
  ['uk', 'A pupil, Anna ‸Putin, wrote to us.', '-'],
  ['uk', 'It met in the ‸Putin Institute.', '-'],
  ['uk', 'In those days Pope ‸Example wrote it.', '-'],
  ['uk', 'They came to see ‸Pope Sixtus.', '-'],
  ['uk', 'They came to see the ‸Pope today.', 'Pope Francis, Pope (Holy See)'],
  ['uk', 'The child is protected by the ‸CRC, a UN convention.', 'UN Convention on the Rights of the Child'],
  ['uk', 'The clinic is run by the ‸CRC in town.', '-'],
  ['uk', 'We support the ‸responsibility to protect.', 'Responsibility to Protect'],
  ['uk', 'We have a ‸responsibility to protect our harbours.', '-'],
  ['uk', 'We have a ‸responsibility to protect Northtown’s families.', '-'],
  ['uk', 'The ‸Archbishop of Canterbury spoke.', 'Archbishop of Canterbury, Archbishop of Canterbury'],
  ['uk', 'During ‸President Obama’s visit we spoke.', 'Barack Obama, President (United States)'],
  ['uk', 'The Convention on the Future of ‸Europe met.', '-'],
  ['uk', 'The ‸Secretary-General of the harbour club spoke.', '-'],
  ['ie', 'I thank ‸Deputy Specimen.', 'Deputy Jane Specimen'],
  ['ie', 'I thank ‸Senator Pattern.', 'Senator John Pattern'],
  ['ie', 'I thank ‸Senator Specimen.', '-'],
  ['ie', 'The man, ‸Mr. Specimen, was arrested.', '-'],
  ['ie', 'The Department’s ‸Secretary General said so.', '-'],
  ['ca', 'I thank the hon. ‸member for Toronto—Danforth for that.', 'Craig Scott, Toronto--Danforth'],
  ['ca', 'I thank the hon. ‸member for Hochelaga for that.', 'Marjolaine Boutin-Sweet, Hochelaga'],
  ['ca', 'The ‸Deputy Speaker was in the chair.', '-'],
];

describe('words that mean something else', () => {
  for (const [head, words, expected] of rows) {
    it(`${head}: ${words.replace('‸', '')} ${expected}`, async () => {
      const text = `${heads[head] ?? ''}${words.replace('‸', '')}\n`;
      const transcript = buildTranscript(text);
      const knowledge = await library.about(transcript.jurisdiction, transcript.sitting.date);
      const resolution = referenceAt(cursorAt(text, words), { transcript, knowledge })?.resolution;
      const found =
        resolution?.status === 'resolved'
          ? nameOf(resolution.referent)
          : resolution?.status === 'ambiguous'
            ? resolution.referents.map(nameOf).join(' or ')
            : '-';
      assert.equal(found, expected);
    });
  }
});
