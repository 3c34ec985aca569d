import assert from 'node:assert/strict';
import { hover } from '../../src/features/hover.ts';
import { inlayHints } from '../../src/features/inlay-hints.ts';
import { keyedOccurrences } from '../../src/features/occurrences.ts';
import { semanticTokens } from '../../src/features/semantic-tokens.ts';
import type { Knowledge, PhraseSearch } from '../../src/knowledge/knowledge.ts';
import { mentionsAround, mentionsIn } from '../../src/references/references.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { read } from './properties.ts';

const sentence =
  'the hon. Member for Northtown (Jane Example) told him that she and the Foreign Secretary had read the Geneva conventions, ';
const length = 1_000_000;
/** Some windows of the reading; far less than the line. */
const mostRead = length / 4;

/** Knowledge that counts the characters of the words at which it is asked to look for phrases. */
function counting(known: Knowledge): { readonly knowledge: Knowledge; readonly read: () => number } {
  let characters = 0;
  const knowledge = Object.create(known, {
    phrases: {
      value: (): PhraseSearch => {
        const search = known.phrases();
        return {
          marks: search.marks,
          mayBegin: (words, index) => {
            characters += words.ends[index]! - words.starts[index]! + 1;
            return search.mayBegin(words, index);
          },
          at: (text, words, index) => search.at(text, words, index),
        };
      },
    },
  }) as Knowledge;
  return { knowledge, read: () => characters };
}

describe('a paragraph without end', function () {
  this.timeout(30_000);
  const text = `House of Commons\n\nTuesday 18 October 2016\n\n${sentence.repeat(length / sentence.length)}\n`;
  const middle = text.indexOf('Foreign Secretary', length / 2);
  let known: Knowledge;

  before(async () => {
    known = (await shippedKnowledge())!;
  });

  for (const [what, ask] of [
    [
      'a card',
      (transcript: Transcript, knowledge: Knowledge) =>
        hover(transcript, middle, knowledge, { markdown: true, commandLinks: false }),
    ],
    [
      'the colours of a screen',
      (transcript: Transcript, knowledge: Knowledge) =>
        semanticTokens({ transcript, knowledge }, { start: middle, end: middle + 4000 })[0],
    ],
    [
      'the hints of a screen',
      (transcript: Transcript, knowledge: Knowledge) => [
        inlayHints({ transcript, knowledge }, { start: middle, end: middle + 4000 }),
      ],
    ],
  ] as const) {
    it(`is not read to its ends for ${what}`, () => {
      const { knowledge, read: characters } = counting(known);
      assert.ok(ask(read(text, 'uk-commons'), knowledge), 'there is an answer');
      assert.ok(characters() > 0 && characters() < mostRead, `${characters()} characters were read`);
    });
  }

  it('is searched for a person only where it is asked to be', () => {
    const { knowledge, read: characters } = counting(known);
    const context = { transcript: read(text, 'uk-commons'), knowledge };
    const within = { start: middle - 2000, end: middle + 2000 };
    const found = [...keyedOccurrences(context, { within })].filter(({ kind }) => kind === 'mention');
    assert.ok(found.length > 20 && found.every(({ start, end }) => end > within.start && start < within.end));
    assert.ok(characters() > 0 && characters() < mostRead, `${characters()} characters were read`);
  });

  it('has the same mentions read in part and as a whole', () => {
    const transcript = read(text.slice(0, 200_000), 'uk-commons');
    const context = { transcript, knowledge: known };
    const block = transcript.layout.blocks.find(({ end, start }) => end - start > 100_000)!;
    const whole = mentionsIn(block, context);
    assert.ok(whole.length > 4000);
    for (let at = block.start; at < block.end; at += 999) {
      const span = { start: at, end: at + 500 };
      const touches = ({ start, end }: { start: number; end: number }): boolean =>
        start < span.end && end > span.start;
      assert.deepEqual(mentionsAround(block, span, context).filter(touches), whole.filter(touches));
    }
  });
});
