import assert from 'node:assert/strict';
import { fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { candidates } from '../../src/features/candidates.ts';
import {
  unattributedLimit,
  unattributedSections,
  unattributedTurns,
} from '../../src/features/diagnostics.ts';
import { mostUnattributed } from '../../src/text/limits.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const example = fixture('aleppo-bombings.hansard.txt');

describe('unattributed turns', () => {
  it('are told of with name, holder, confidence word and evidence, at their first word', async () => {
    const transcript = buildTranscript(example);
    const turns = unattributedTurns(transcript, await shippedKnowledge());
    assert.equal(turns.length, 8);
    const [question, answer, second] = turns;
    assert.equal(example.slice(question!.span.start, question!.span.end), '6.');
    assert.equal(question!.words, '6. What representations he has made');
    assert.match(
      answer!.message,
      /^No speaker is printed: inferred Foreign Secretary \(Boris Johnson\)\. How/,
    );
    assert.ok(answer!.isNamed && !question!.isNamed);
    assert.equal(second!.name, '[Member 1]');
    assert.match(second!.detail, /^female, another party/);
  });

  it('stand under their headings', () => {
    const sections = unattributedSections(buildTranscript(example), undefined);
    assert.deepEqual(
      sections.map(({ title, turns }) => [title, turns.length]),
      [['Aleppo Bombings', 8]],
    );
    for (const name of ['commons-attributed', 'commons-inline'])
      assert.deepEqual(unattributedSections(buildTranscript(fixture(`${name}.hansard.txt`)), undefined), []);
  });

  it('are listed up to a limit that is told', function () {
    this.timeout(10_000);
    const pair = '6. What is this? (906642)\n\nIt is a lantern, and it is lit.\n\n';
    const many = `Lanterns\n\nVolume 615: debated on Tuesday 18 October 2016\n\n${pair.repeat(mostUnattributed)}`;
    const transcript = buildTranscript(many);
    assert.equal(unattributedTurns(transcript, undefined).length, mostUnattributed);
    assert.match(unattributedLimit(transcript)!, /^only the first 1000 of \d+ turns/);
    assert.equal(unattributedLimit(buildTranscript(example)), undefined);
  });
});

describe('candidates', () => {
  const first = async (text: string, words: string, count = 1) => {
    const transcript = buildTranscript(text);
    const turn = transcript.turns.find(({ start }) => text.startsWith(words, start));
    assert.ok(turn, words);
    return candidates(transcript, turn, await shippedKnowledge()).slice(0, count);
  };

  it('are the Members of the day, ranked by what the text tells', async () => {
    const women = await first(example, 'The Foreign Secretary may not', 50);
    assert.ok(women.every(({ reasons }) => reasons.includes('addressed as a woman')));
    assert.ok(women.every(({ reasons }) => reasons.includes('not of the minister’s party')));
    const friends = await first(example, 'Does my right hon. Friend', 50);
    assert.ok(friends.every(({ reasons }) => reasons.includes('party of the Member answering')));
  });

  it('have the same rank where nothing tells them apart, and the greater the likelier they are', async () => {
    const friends = await first(example, 'Does my right hon. Friend', 1000);
    const ranks = friends.map(({ rank }) => rank);
    assert.deepEqual(
      ranks,
      [...ranks].sort((one, other) => other - one),
    );
    assert.equal(ranks[0], ranks[49]);
    assert.ok(ranks[0]! > ranks.at(-1)!);
  });

  it('begin with the Member for a seat that the answer names', async () => {
    const text = example.replace(
      'My hon. Friend is quite right',
      'My hon. Friend the Member for Kettering is right',
    );
    const [member] = await first(text, 'Does my right hon. Friend');
    assert.deepEqual(
      [member!.name, member!.full],
      ['Philip Hollobone', 'Philip Hollobone (Kettering) (Con)'],
    );
  });

  it('are the speakers of the document where no day is known', async () => {
    const text = `Jane Example (Northtown) (Con)\nI agree.\n\nLanterns\n\n${example.replace(/^Volume.*$/m, '')}`;
    const found = await first(text, 'Does my right hon. Friend', 9);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Jane Example'],
    );
  });
});
