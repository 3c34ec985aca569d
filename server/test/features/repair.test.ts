import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repaired, wordsOf } from '../repaired.ts';
import { fixture } from '../fixture.ts';
import { printedOutline } from '../printed-outline.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { strippedDay } from '../stripped-day.ts';
import { repairEdits, repairIds, repairsAt, type RepairId } from '../../src/features/repair.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ukCommons } from '../../src/layout/dialects/uk-commons.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { seed } from '../seed.ts';

const example = fixture('aleppo-bombings.hansard.txt');

/** Places of turns in the example, by their first words. */
const places = {
  question: '6. What representations',
  answer: 'I met Russian',
  supplementary: 'The Foreign Secretary may not be',
  reply: 'The hon. Lady will be',
  second: 'Does my right hon. Friend',
  secondReply: 'My hon. Friend is quite',
  third: 'In response to this',
} as const;

describe('repair', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await shippedKnowledge();
  });

  const at = (text: string, words: string): number => {
    const offset = text.indexOf(words);
    assert.ok(offset >= 0, `“${words}” is not in the text`);
    return offset;
  };
  const apply = (text: string, id: RepairId, words: string): string =>
    repaired(text, repairEdits(id, buildTranscript(text), at(text, words), knowledge));
  const offered = (text: string, words: string): string[] =>
    repairsAt(buildTranscript(text), at(text, words), knowledge).map(({ title }) => title);
  /** The line above some words. */
  const above = (text: string, words: string): string =>
    text.slice(0, at(text, words)).trimEnd().split('\n').at(-1) ?? '';

  describe('in words that mail quotes', () => {
    const words = [
      '6. What steps he is taking on harbours. (906642)',
      'I have asked the port to report, and we shall see what it says in the spring.',
      'I thank my right hon. Friend for that answer. Will he go further?',
      'My hon. Friend is right to ask, and we will.',
    ];
    const quote = (lines: readonly string[]): string => `> Harbour Dues\n>\n> ${lines.join('\n>\n> ')}\n`;
    const held = (text: string): string => {
      const transcript = buildTranscript(text, ukCommons);
      return repaired(text, repairEdits('placeholders', transcript, at(text, '6. What'), knowledge));
    };

    it('labels on lines of their own stand behind the marks', () => {
      const labels = ['[Member 1]', '[Minister]', '[Member 1]', '[Minister]'];
      const expected = quote(words.map((each, turn) => `${labels[turn] ?? ''}\n> ${each}`));
      assert.equal(held(quote(words)), expected);
    });

    it('labels before the words too', () => {
      const named = '\n\nAnn Example: Yes.\n\nPeter Sample: No.\n'.repeat(2);
      const labels = ['6. [Member 1]: ', '[Member 2]: ', '[Member 1]: ', '[Member 2]: '];
      const expected = quote(words.map((each, turn) => (labels[turn] ?? '') + each.replace(/^6\. /, '')));
      assert.equal(held(quote(words) + named), expected + named);
    });
  });

  it('offers what fits the turn', () => {
    assert.deepEqual(offered(example, places.answer), [
      'Attribute to Boris Johnson (inferred)',
      'Attribute all 4 turns of this speaker to Boris Johnson',
      'Insert placeholder [Minister]',
      'Insert [Minister] for all 4 turns of this speaker',
      'Accept all 4 inferred names in the document',
      'Insert placeholders for all 8 unattributed turns',
      'Merge with the previous turn',
    ]);
    assert.deepEqual(offered(example, places.third).slice(0, 1), ['Insert placeholder [Member 3]']);
    assert.deepEqual(offered(example, 'Aleppo Bombings'), []);
  });

  it('names an inferred office-holder in full first, then in the short form', () => {
    const text = apply(example, 'acceptAll', places.question);
    assert.deepEqual(
      [places.answer, places.reply, places.secondReply].map((words) => above(text, words)),
      [
        'The Secretary of State for Foreign and Commonwealth Affairs (Boris Johnson)',
        'Boris Johnson',
        'Boris Johnson',
      ],
    );
    assert.equal(buildTranscript(text).turns.filter(({ attribution }) => attribution).length, 4);
  });

  it('names nobody without a date, but the office', () => {
    const undated = example.replace(/^Volume.*$/m, '');
    assert.equal(above(apply(undated, 'name', places.answer), places.answer), 'The Foreign Secretary');
  });

  it('repairs the worked example in four steps, and keeps the inference for the rest after each', () => {
    let text = example;
    for (const [id, words, left] of [
      ['acceptAll', places.question, 4],
      ['placeholderAll', places.question, 2],
      ['placeholder', places.second, 1],
      ['placeholder', places.third, 0],
    ] as const) {
      text = apply(text, id, words);
      const { turns } = buildTranscript(text);
      assert.equal(turns.length, 8, `${id}: number of turns`);
      assert.equal(turns.filter(({ attribution }) => !attribution).length, left, `${id}: left`);
    }
    assert.deepEqual(
      printedOutline(text).map((line) => line.replace(/ @\d+$/, '').trim()),
      [
        'section Aleppo Bombings',
        'question Question 6 ((906642))',
        'turn [Member 1] (question 6 (906642))',
        'turn Boris Johnson (Secretary of State for Foreign and Commonwealth Affairs)',
        'turn [Member 1]',
        'turn Boris Johnson (Secretary of State for Foreign and Commonwealth Affairs)',
        'turn [Member 2]',
        'turn Boris Johnson (Secretary of State for Foreign and Commonwealth Affairs)',
        'turn [Member 3]',
        'turn Boris Johnson (Secretary of State for Foreign and Commonwealth Affairs)',
      ],
    );
  });

  it('names the other turns of a speaker who is printed once', () => {
    const text = example.replace(places.question, `Jane Example (Northtown) (Con)\n${places.question}`);
    const turn = buildTranscript(text).turns[2]!;
    assert.deepEqual([turn.speaker.name, turn.certainty], ['Jane Example', 'inferred']);
    assert.match(turn.evidence.join('; '), /another turn here, where “Jane Example” is printed/);
    assert.deepEqual(offered(text, places.supplementary)[0], 'Attribute to Jane Example (inferred)');
  });

  it('keeps the inference of a debate without tabled questions when its first speakers are chosen', () => {
    const day = example.replace('6. What', 'What').replace(' (906642)', '');
    const lines = day.split('\n\n');
    const more = Array.from({ length: 4 }, () => lines.slice(5)).flat();
    const debate = [...lines, ...more].join('\n\n');
    const count = buildTranscript(debate).turns.length;
    const words = 'The Foreign Secretary may not';
    const text = debate.replace(words, `Jane Example (Northtown) (Con)\n${words}`);
    const { turns } = buildTranscript(text.replace('Does my', 'Ann Sample (Westbay) (Lab)\nDoes my'));
    assert.equal(turns.length, count);
    assert.equal(turns.filter(({ attribution }) => attribution).length, 2);
  });

  it('keeps what is known of a placeholder, and gives no number twice', () => {
    const text = example.replace(places.third, `[Member 2]\n${places.third}`);
    const { turns } = buildTranscript(text);
    assert.equal(turns[6]!.speaker.name, '[Member 2]');
    assert.equal(turns[6]!.speaker.hints?.gender, 'male');
    assert.notEqual(turns[4]!.speaker.name, '[Member 2]');
  });

  it('merges turns, inferred or printed', () => {
    const merged = apply(example, 'merge', places.third);
    const { turns } = buildTranscript(merged);
    assert.equal(turns.length, 7);
    assert.equal(turns[5]!.blocks.filter(({ kind }) => kind === 'paragraph').length, 2);
    const printed = fixture('commons-attributed.hansard.txt');
    const count = buildTranscript(printed).turns.length;
    const { start } = buildTranscript(printed).turns[3]!;
    const one = repaired(printed, repairEdits('merge', buildTranscript(printed), start, knowledge));
    assert.equal(buildTranscript(one).turns.length, count - 1);
  });

  it('splits a turn at a paragraph, but none where every speaker is printed', () => {
    const two = example.replace('Furthermore, we are in the lead', '\n\n“Furthermore” we are in the lead');
    const text = apply(two, 'split', '“Furthermore” we');
    assert.equal(above(text, '“Furthermore” we'), '[Member 4]');
    assert.equal(buildTranscript(text).turns.length, 9);
    const printed = fixture('commons-attributed.hansard.txt');
    const transcript = buildTranscript(printed);
    for (const { start, end } of transcript.layout.blocks) {
      const found = repairsAt(transcript, Math.floor((start + end) / 2), knowledge);
      assert.ok(!found.some(({ id }) => id === 'split'));
    }
  });

  it('writes names before the words where the document does, behind the number of a question', () => {
    const inline = fixture('commons-inline.hansard.txt').replace(
      '1. Jane Example (Northtown) (Con): ',
      '1. ',
    );
    const { turns } = buildTranscript(inline);
    const lost = turns.find(({ attribution }) => !attribution);
    assert.ok(lost, 'the tabled question without a name is a turn');
    const text = repaired(inline, repairEdits('placeholder', buildTranscript(inline), lost.start, knowledge));
    assert.match(text, /^1\. \[Member 1\]: What/m);
  });

  it(`changes nothing but attributions (seed ${seed})`, function () {
    this.timeout(20_000);
    const fixtures = ['aleppo-bombings', 'commons-attributed', 'commons-inline', 'dialects/uk-lords'].map(
      (name) => fixture(`${name}.hansard.txt`),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...fixtures), strippedDay),
        fc.array(fc.tuple(fc.constantFrom(...repairIds), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 6,
        }),
        (text, steps) => {
          let now = text;
          for (const [id, place] of steps) {
            const edits = repairEdits(id, buildTranscript(now), Math.floor(place * now.length), knowledge);
            now = repaired(now, edits);
            assert.deepEqual(wordsOf(now), wordsOf(text), `after ${id}`);
          }
        },
      ),
      { seed, numRuns: 60 },
    );
  });
});
