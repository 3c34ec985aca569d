/** The worked example, reference by reference: what each of its words means, and which of them deliberately mean nothing here. */
import assert from 'node:assert/strict';
import { nameOf } from '../../src/features/cards.ts';
import { referenceAt } from '../../src/references/references.ts';
import type { Resolution } from '../../src/references/resolution.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt, fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const text = fixture('aleppo-bombings.hansard.txt');
const transcript = buildTranscript(text);

type Verdict = 'certain' | 'inferred' | 'possible' | 'ambiguous' | 'implied' | 'guess' | 'nothing';

function verdictOf(resolution: Resolution | undefined): Verdict {
  if (!resolution || resolution.status === 'unknown') return 'nothing';
  const referents = resolution.status === 'resolved' ? [resolution.referent] : resolution.referents;
  if (referents.every((each) => each.kind === 'instrument' && each.standing === 'implied')) return 'implied';
  if (resolution.status === 'resolved') return resolution.certainty;
  return resolution.guess === true ? 'guess' : 'ambiguous';
}

function namesOf(resolution: Resolution | undefined): string[] {
  if (!resolution || resolution.status === 'unknown') return [];
  return (resolution.status === 'resolved' ? [resolution.referent] : resolution.referents).map(nameOf);
}

/** Number of the reference, words with the cursor, verdict, and part of each name. */
type Row = readonly [number: number, at: string, verdict: Verdict, ...names: string[]];

const rows: readonly Row[] = [
  [1, 'What representations ‸he has', 'inferred', 'Foreign Secretary'],
  [2, 'to his ‸Russian counterparts', 'ambiguous', 'Sergey Lavrov'],
  [3, 'the ‸bombings of civilian areas', 'nothing'],
  [4, 'convoys in ‸Aleppo', 'nothing'],
  [5, '(‸906642)', 'nothing'],
  [6, '‸I met Russian', 'inferred', 'Foreign Secretary'],
  [7, 'Russian Foreign Minister ‸Lavrov', 'certain', 'Sergey Lavrov'],
  [8, 'in New ‸York on 21 September', 'nothing'],
  [9, 'the bombing of the aid ‸convoy', 'nothing'],
  [10, 'told the ‸House already', 'certain', 'House of Commons'],
  [11, 'As ‸I have told', 'inferred', 'Foreign Secretary'],
  [12, 'I pressed ‸him', 'possible', 'Sergey Lavrov'],
  [13, 'the world wants ‸Russia', 'nothing'],
  [14, 'the ‸Assad regime', 'certain', 'Bashar al-Assad'],
  [15, 'The ‸Foreign Secretary may', 'certain', 'Boris Johnson'],
  [16, 'may not be ‸its biggest', 'nothing'],
  [17, 'the ‸European Council yesterday', 'certain', 'European Council'],
  [17, 'at that ‸European Council—I', 'certain', 'European Council'],
  [18, 'yesterday ‸found that', 'nothing'],
  [19, 'are ‸war crimes', 'implied', 'Rome', 'Geneva'],
  [20, 'use of ‸chemical weapons and', 'implied', 'Chemical'],
  [21, 'distanced ‸himself', 'possible', 'Boris Johnson'],
  [22, 'demos at the ‸embassy', 'nothing'],
  [23, 'will ‸he make sure', 'possible', 'Boris Johnson'],
  [24, 'UN veto ‸restraint', 'implied', 'veto'],
  [25, 'get out of ‸jail', 'nothing'],
  [26, '‸resolutions will be', 'nothing'],
  [27, 'The hon. ‸Lady', 'inferred', '[Member 1]'],
  [28, 'because ‸we are still', 'nothing'],
  [29, 'the UK ‸delegation', 'nothing'],
  [30, 'Russia and the ‸US', 'nothing'],
  [31, 'my right ‸hon. Friend', 'inferred', 'Foreign Secretary'],
  [32, 'in 2005, Her ‸Majesty’s', 'inferred', 'Government of 2005'],
  [33, 'General ‸Assembly of the United', 'certain', 'General Assembly'],
  [34, 'up to the ‸responsibility to protect', 'certain', 'responsibility to protect'],
  [34, 'their ‸responsibility to protect', 'certain', 'responsibility to protect'],
  [35, 'voted to take back ‸control', 'nothing'],
  [36, 'that ‸we are bowing', 'nothing'],
  [37, 'a ‸bully in', 'guess', 'Assad'],
  [38, 'bully in the ‸middle', 'guess', 'Assad'],
  [39, 'My hon. ‸Friend', 'inferred', '[Member 2]'],
  [40, 'Mr ‸Speaker', 'certain', 'John Bercow'],
  [40, 'As ‸you will', 'inferred', 'John Bercow'],
  [41, 'UN ‸Security Council', 'certain', 'Security Council'],
  [42, 'the ‸Syrian regime', 'certain', 'Government of Syria'],
  [43, 'International ‸Criminal Court', 'certain', 'International Criminal Court'],
  [44, 'all responsible ‸parties', 'nothing'],
  [45, 'this and other ‸atrocities', 'nothing'],
  [46, 'the Foreign ‸Secretary said', 'certain', 'Boris Johnson'],
  [46, 'more ‸kinetic options', 'nothing'],
  [47, 'emerging from ‸his talks', 'inferred', 'Boris Johnson'],
  [48, 'talks, ‸he said', 'inferred', 'Boris Johnson'],
  [48, 'Please will ‸he reassure', 'possible', 'Boris Johnson'],
  [49, 'urging other ‸nations', 'nothing'],
  [50, '‸that may be the only', 'nothing'],
  [51, 'the hon. ‸Gentleman', 'inferred', '[Member 3]'],
  [51, 'admire ‸his spirit', 'inferred', '[Member 3]'],
  [51, 'that ‸he has brought', 'inferred', '[Member 3]'],
  [52, 'brought to this ‸debate', 'nothing'],
  [53, 'changing in this ‸country', 'nothing'],
  [54, 'the ‸capitals of the west', 'nothing'],
  [55, 'the White ‸House', 'certain', 'White House'],
  [56, '‸Secretary Kerry', 'certain', 'John Kerry'],
  [57, 'nothing is “off the ‸table”', 'nothing'],
];

describe('references of the worked example', () => {
  for (const [number, at, verdict, ...names] of rows) {
    it(`${number}. ${at.replace('‸', '')}: ${verdict}`, async () => {
      const context = { transcript, knowledge: await shippedKnowledge() };
      const reference = referenceAt(cursorAt(text, at), context);
      const found = namesOf(reference?.resolution);
      assert.equal(verdictOf(reference?.resolution), verdict, found.join(' | '));
      assert.equal(found.length, names.length, found.join(' | '));
      names.forEach((name, index) =>
        assert.ok(found[index]?.toLowerCase().includes(name.toLowerCase()), found.join(' | ')),
      );
    });
  }

  /** Who or what stands behind an institution, as the card says it. */
  const behind: readonly (readonly [at: string, name: string])[] = [
    ['in 2005, Her ‸Majesty’s', 'Tony Blair'],
    ['the ‸Syrian regime', 'Bashar al-Assad'],
    ['the White ‸House', 'Barack Obama'],
    ['International ‸Criminal Court', 'Rome Statute'],
  ];
  for (const [at, name] of behind) {
    it(`${at.replace('‸', '')}: behind it stands ${name}`, async () => {
      const context = { transcript, knowledge: await shippedKnowledge() };
      const resolution = referenceAt(cursorAt(text, at), context)?.resolution;
      const referent = resolution?.status === 'resolved' ? resolution.referent : undefined;
      const found =
        referent?.kind === 'institution'
          ? referent.head?.person.name
          : referent?.kind === 'body'
            ? (referent.head?.person.name ?? referent.body.foundingInstrument?.name)
            : undefined;
      assert.equal(found, name);
    });
  }

  it('names no instrument by its title, for the debate names none', async () => {
    const context = { transcript, knowledge: await shippedKnowledge() };
    const named = new Set<string>();
    for (let offset = 0; offset < text.length; offset++) {
      const resolution = referenceAt(offset, context)?.resolution;
      const referent = resolution?.status === 'resolved' ? resolution.referent : undefined;
      if (referent?.kind === 'instrument' && referent.standing === 'named')
        named.add(referent.instrument.kind);
    }
    assert.deepEqual([...named], ['doctrine']);
  });
});
