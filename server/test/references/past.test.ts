/** Offices, governments and people of another time or of no particular one: dated where a year is said, else left open. */
import assert from 'node:assert/strict';
import { nameOf } from '../../src/features/cards.ts';
import { referenceAt } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const speech = (words: string): string => `House of Commons

Tuesday 18 October 2016

Harbour Lights

Peter Pattern (Easthaven) (Lab)
I spoke first.

Jane Example (Wokingham) (Con)
${words}

The Secretary of State for Foreign and Commonwealth Affairs (Boris Johnson)
I will answer as my predecessor did. As Foreign Secretary I know another former Foreign Secretary.
`;

/** Words with the cursor, certainty, and who or what is meant. */
const rows: readonly (readonly [words: string, certainty: string, ...names: string[]])[] = [
  ['I asked the ‸Foreign Secretary.', 'certain', 'Boris Johnson'],
  ['I asked the then ‸Foreign Secretary.', 'unknown'],
  ['In 2012 I asked the then ‸Foreign Secretary about it.', 'inferred', 'William Hague'],
  ['In 2014 I asked the then ‸Foreign Secretary about it.', 'ambiguous', 'William Hague', 'Philip Hammond'],
  ['The ‸Home Secretary of the day refused.', 'unknown'],
  ['The ‸Home Secretary in 2013 refused.', 'inferred', 'Theresa May'],
  ['The then ‸Prime Minister said in March 2003 that it was right.', 'inferred', 'Tony Blair'],
  ['The former ‸Prime Minister was right.', 'possible', 'David Cameron'],
  ['The previous ‸Chancellor was wrong.', 'possible', 'George Osborne'],
  ['A former ‸Prime Minister said so.', 'unknown'],
  ['We need a ‸Foreign Secretary who listens.', 'unknown'],
  ['When Tony Blair was ‸Prime Minister, the lights were lit.', 'certain', 'Tony Blair'],
  ['When somebody else was ‸Prime Minister, the lights were lit.', 'unknown'],
  ['She became ‸Home Secretary long ago.', 'unknown'],
  ['He spoke as ‸Leader of the Opposition then.', 'unknown'],
  ['It is, as the ‸Prime Minister said, late.', 'certain', 'Theresa May'],
  ['The best judge would be the ‸Prime Minister.', 'certain', 'Theresa May'],
  ['The ‸Leader of the Opposition asked.', 'certain', 'Jeremy Corbyn'],
  ['The ‸shadow Chancellor asked.', 'certain', 'John McDonnell'],
  ['The ‸Father of the House spoke.', 'certain', 'Father of the House'],
  ['In 2005, Her Majesty’s ‸Government signed it.', 'inferred', 'Government of 2005'],
  ['The ‸Government of 2007 signed it.', 'ambiguous', 'Government of 2007', 'Government of 2007'],
  ['The ‸Government of 2016 signed it.', 'unknown'],
  ['The ‸Thatcher Government signed it.', 'inferred', 'Government of Margaret Thatcher'],
  ['The ‸Sample Government signed it.', 'unknown'],
  ['The ‸French Government signed it.', 'certain', 'Government of France'],
  ['The last ‸Labour Government signed it.', 'inferred', 'Labour Government of 1997 to 2010'],
  ['The last ‸Conservative Government signed it.', 'inferred', 'Conservative Government of 1979 to 1997'],
  ['The ‸previous Government signed it.', 'possible', 'Coalition Government of 2010 to 2015'],
  ['The ‸coalition Government signed it.', 'inferred', 'Coalition Government of 2010 to 2015'],
  ['The ‸Government signed it.', 'unknown'],
  ['I will do as the Foreign Secretary and his ‸predecessor did.', 'possible', 'Philip Hammond'],
  ['I will do as her ‸predecessor committee did.', 'unknown'],
  ['I will do as our ‸predecessors did.', 'unknown'],
  ['At the Council on ‸17 June we met, and the Council of 18 June was short.', 'unknown'],
  ['I met the Russian ‸ambassador today.', 'unknown'],
  ['I met our ‸ambassador in Paris today.', 'unknown'],
  ['I agree with the previous ‸speaker.', 'inferred', 'Peter Pattern'],
  ['I agree with the last ‸Speaker of the House.', 'possible', 'Lord Martin'],
  ['‸They and we, and it, and one another.', 'unknown'],
];

describe('offices and governments of another time', () => {
  for (const [words, certainty, ...names] of rows) {
    it(`${words.replace('‸', '')} ${certainty} ${names.join(', ')}`, async () => {
      const text = speech(words.replace('‸', ''));
      const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
      const resolution = referenceAt(cursorAt(text, words), context)?.resolution;
      const referents =
        resolution?.status === 'resolved'
          ? [resolution.referent]
          : resolution?.status === 'ambiguous'
            ? resolution.referents
            : [];
      const found =
        resolution?.status === 'resolved' ? resolution.certainty : (resolution?.status ?? 'unknown');
      assert.equal(found, certainty, referents.map(nameOf).join(' | '));
      assert.equal(referents.length, names.length, referents.map(nameOf).join(' | '));
      names.forEach((name, at) => assert.ok(nameOf(referents[at]!).startsWith(name), nameOf(referents[at]!)));
    });
  }

  it('a Minister may mean himself, and not by “another former”', async () => {
    const text = speech('I asked.');
    const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
    const own = referenceAt(cursorAt(text, 'As ‸Foreign Secretary I'), context)?.resolution;
    assert.ok(own?.status === 'resolved' && nameOf(own.referent).startsWith('Boris Johnson'));
    const other = referenceAt(cursorAt(text, 'another former ‸Foreign'), context)?.resolution;
    assert.equal(other?.status, 'unknown');
  });

  it('a Minister’s predecessor is the one in the office', async () => {
    const text = speech('I asked.');
    const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
    const resolution = referenceAt(cursorAt(text, 'my ‸predecessor did'), context)?.resolution;
    assert.ok(resolution?.status === 'resolved' && nameOf(resolution.referent).startsWith('Philip Hammond'));
  });
});

describe('a Prime Minister named in another country', () => {
  it('is only possibly the British one', async () => {
    const text = `OFFICIAL REPORT (HANSARD)

Tuesday, October 18, 2016

[English]

Mr. Peter Pattern (Northtown, Lib.): Mr. Speaker, when Tony Blair was Prime Minister, the lights were lit.
`;
    const transcript = buildTranscript(text);
    assert.equal(transcript.jurisdiction, 'ca');
    const context = { transcript, knowledge: await shippedKnowledge() };
    const resolution = referenceAt(cursorAt(text, 'Blair was ‸Prime'), context)?.resolution;
    assert.ok(resolution?.status === 'resolved' && resolution.certainty === 'possible');
  });
});
