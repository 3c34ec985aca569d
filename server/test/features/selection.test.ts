import assert from 'node:assert/strict';
import { cursorAt, fixture } from '../fixture.ts';
import { selection } from '../../src/features/selection.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const text = fixture('aleppo-bombings.hansard.txt');
const transcript = buildTranscript(text);
const steps = (at: string): string[] =>
  selection(transcript, cursorAt(text, at)).map(({ start, end }) => text.slice(start, end));
const paragraphs = text.split('\n\n');

describe('selection', () => {
  it('grows from the word over sentence, paragraph, turn and question to the section', () => {
    const [word, sentence, paragraph, question, section, ...more] = steps('a suffi‸cient appetite');
    assert.equal(word, 'sufficient');
    assert.ok(sentence!.startsWith('I do not yet detect') && sentence!.endsWith('“off the table”.'));
    assert.equal(paragraph, paragraphs.at(-1));
    assert.ok(question!.startsWith('6. What') && question!.endsWith('table”.'));
    assert.ok(section!.startsWith('Aleppo Bombings'));
    assert.deepEqual(more, []);
  });

  it('does not take the full stop of an abbreviation for a sentence’s end', () => {
    assert.equal(steps('My hon. Friend is ‸quite')[1], 'My hon. Friend is quite right.');
  });

  it('keeps words with apostrophes and hyphens whole', () => {
    assert.equal(steps('Her Majesty’‸s')[0], 'Majesty’s');
    assert.equal(steps('fully pa‸id-up')[0], 'paid-up');
  });

  it('nests every step in the next, at every offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const spans = selection(transcript, offset);
      assert.ok(spans.length > 0);
      spans.slice(1).forEach(({ start, end }, at) => {
        const inner = spans[at]!;
        assert.ok(start <= inner.start && end >= inner.end && end - start > inner.end - inner.start);
      });
    }
  });
});
