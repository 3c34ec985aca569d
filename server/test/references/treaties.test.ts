/** Treaties by their parties, their place, a title in capitals and other spellings, and what only looks like one. */
import assert from 'node:assert/strict';
import { nameOf } from '../../src/features/cards.ts';
import { referenceAt } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const speech = (words: string): string => `House of Commons

Tuesday 18 October 2016

Treaties

Jane Example (Northtown) (Con)
${words}
`;

/** Words with the cursor, and what is named; `-` for nothing, `?` before what the tables lack. */
const rows: readonly (readonly [words: string, expected: string])[] = [
  ['We signed the Nuclear ‸Nonproliferation Treaty.', 'Non-Proliferation Treaty'],
  ['We signed the nuclear ‸non-proliferation treaty.', 'Non-Proliferation Treaty'],
  ['The UN ‸convention on biological diversity matters.', 'Convention on Biological Diversity'],
  ['The ‸Convention on Biological Diversity matters.', 'Convention on Biological Diversity'],
  ['The START 2 ‸treaty was ratified.', 'START II'],
  ['The Oslo peace ‸accords were signed.', 'Oslo Accords'],
  ['The ‸Rarotonga treaty stands.', 'Treaty of Rarotonga'],
  ['The United Nations ‸Convention against Transnational Organised Crime', 'Palermo Convention'],
  ['The Central American Free ‸Trade Agreement was debated.', 'CAFTA-DR'],
  ['The NAFTA trade ‸agreement was debated.', 'NAFTA'],
  ['The EU–Turkey ‸agreement was debated.', 'EU-Turkey Statement'],
  ['We meet our targets in compliance with ‸Kyoto.', 'Kyoto Protocol'],
  ['We met them in ‸Kyoto last year.', '-'],
  ['Powers have changed since ‸Maastricht, and more since.', 'Maastricht Treaty'],
  ['It was nice, since ‸nice words help.', '-'],
  ['The Act overrode the Fiji-UK double taxation ‸treaty.', '? Fiji-UK double taxation treaty'],
  ['The Murray-Darling ‸agreement was debated.', '-'],
  ['We have a coalition ‸agreement, a collective agreement and a service level agreement.', '-'],
  ['They signed a Social Security ‸Agreement with Ruritania and Japan.', '-'],
  ['They signed a Social Security ‸Agreement with Japan.', '? Social Security Agreement with Japan'],
  [
    'They adopted the ‸Convention on the Weather of Distant Harbours.',
    '? Convention on the Weather of Distant Harbours',
  ],
  ['The ‸Convention on the Constitution met.', '-'],
  ['Convention has it that the ‸convention on late sittings binds nobody.', '-'],
  ['We want a free trade ‸agreement with Japan one day.', '-'],
  ['It breaks the chemical ‸weapons convention.', 'Chemical Weapons Convention'],
  ['It breaks the kyoto ‸protocol.', 'Kyoto Protocol'],
  ['With such rights ‸act now.', '-'],
  ['It is a nice ‸treaty and a social protocol.', '-'],
];

describe('treaties', () => {
  for (const [words, expected] of rows) {
    it(`${words.replace('‸', '')} ${expected}`, async () => {
      const text = speech(words.replace('‸', ''));
      const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
      const resolution = referenceAt(cursorAt(text, words), context)?.resolution;
      const referent = resolution?.status === 'resolved' ? resolution.referent : undefined;
      const isNamed = referent?.kind === 'instrument' && referent.standing === 'named';
      const isOpen = resolution?.status === 'resolved' && resolution.certainty === 'possible';
      assert.equal(isNamed ? `${isOpen ? '? ' : ''}${nameOf(referent)}` : '-', expected);
    });
  }
});
