/** Seats that fell vacant on a day that nobody gives: sure before the stretch in which it may have been, and from the by-election. */
import assert from 'node:assert/strict';
import { hover } from '../../src/features/hover.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { nameOf } from '../../src/features/cards.ts';
import { referenceAt } from '../../src/references/references.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const debate = (
  day: string,
  words: string,
  label = 'Jane Example (Northtown) (Con)',
): string => `House of Commons

${day}

Harbour Lights

John Specimen (Easthaven) (Lab)
I spoke first.

${label}
${words}
`;

const seat = 'I thank the hon. ‸Member for Batley and Spen for that.';
const named = 'I thank the hon. ‸Member for Batley and Spen (Jo Cox) for that.';
const vacancy = 'the seat fell vacant before the by-election of 20 October 2016';

type Row = readonly [day: string, words: string, certainty: string, name: string, saysSo: boolean];

const rows: readonly Row[] = [
  ['Tuesday 1 December 2015', seat, 'certain', 'Jo Cox, Batley and Spen', false],
  ['Friday 22 April 2016', seat, 'certain', 'Jo Cox, Batley and Spen', false],
  ['Monday 25 April 2016', seat, 'possible', 'Jo Cox, Batley and Spen', true],
  ['Tuesday 18 October 2016', seat, 'possible', 'Jo Cox, Batley and Spen', true],
  // Whom the words name, they name; that the seat may have been vacant is said all the same.
  ['Tuesday 18 October 2016', named, 'certain', 'Jo Cox, Batley and Spen', true],
  ['Thursday 20 October 2016', seat, 'certain', 'Tracy Brabin, Batley and Spen', false],
  ['Monday 24 October 2016', seat, 'certain', 'Tracy Brabin, Batley and Spen', false],
];

describe('a seat that fell vacant before a by-election', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await shippedKnowledge();
  });

  const resolutionAt = (transcript: Transcript, words: string) => {
    const resolution = referenceAt(cursorAt(transcript.text, words), { transcript, knowledge })?.resolution;
    assert.ok(resolution?.status === 'resolved');
    return resolution;
  };

  for (const [day, words, certainty, name, saysSo] of rows) {
    it(`${day}: ${words.replace('‸', '')} ${certainty} ${name}`, () => {
      const transcript = buildTranscript(debate(day, words.replace('‸', '')));
      const resolution = resolutionAt(transcript, words);
      assert.deepEqual([resolution.certainty, nameOf(resolution.referent)], [certainty, name]);
      assert.equal(resolution.evidence.includes(vacancy), saysSo);
    });
  }

  it('is not vacant for whoever is printed as its Member', () => {
    const text = debate('Tuesday 14 June 2016', seat.replace('‸', ''), 'Jo Cox (Batley and Spen) (Lab)');
    const resolution = resolutionAt(buildTranscript(text), seat);
    assert.deepEqual([resolution.certainty, nameOf(resolution.referent)], ['certain', 'Jo Cox']);
  });

  it('says on the card that nobody gives the day', () => {
    const transcript = buildTranscript(debate('Tuesday 18 October 2016', seat.replace('‸', '')));
    const format = { markdown: false, commandLinks: false };
    const card = hover(transcript, cursorAt(transcript.text, seat), knowledge, format)?.value ?? '';
    assert.ok(card.includes(vacancy), card);
    assert.doesNotMatch(card, /– 19 October 2016|– 20 October 2016/);
  });
});
