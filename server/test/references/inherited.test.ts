/** What an edited transcript remembers of its references is what a fresh reading finds. */
import assert from 'node:assert/strict';
import { chanceFrom, type Chance } from '../../bench/random.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { inheritReferences } from '../../src/references/memory.ts';
import { referenceAt, referencesBetween, type Reference } from '../../src/references/references.ts';
import type { Referent, Resolution } from '../../src/references/resolution.ts';
import { sharedEnds } from '../../src/text/lines.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { runsOf, seed } from '../seed.ts';
import { fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const inserted = [
  ...['x', ' ', ',', '. ', '“', '”', '\n', '\n\n', ':', '(', '𝒜', 'he ', 'I ', 'my right hon. Friend '],
  ...['the hon. Lady ', 'the Minister ', 'the Foreign Secretary ', 'the Geneva conventions ', 'article 5 '],
  ...['Mr Speaker', 'Ann Sample ', 'resolution 2254 ', 'United Nations ', 'a constituent said that '],
  ...['\n\nMr Speaker\n', '\nJane Example: Yes.\n\n', '\n\nAnn Sample\n', '\n\nSmall Harbours\n\n'],
  ...['\n\n2. What steps he is taking. (900001)\n\n'],
];

/** A key pressed, a phrase typed, a few words or a paragraph deleted. */
function edited(chance: Chance, text: string): string {
  const at = chance.between(0, text.length);
  const cut = chance.pick([0, 0, 0, 0, 1, 1, 8, 40, 400]);
  return text.slice(0, at) + (cut > 1 ? '' : chance.pick(inserted)) + text.slice(at + cut);
}

/** Referents as they read: a turn by its place, which is that of a turn of this transcript. */
function shown(referent: Referent, { turns }: Transcript): unknown {
  if (referent.kind !== 'speaker') return referent;
  const { speaker, turn } = referent;
  if (turn) assert.equal(turn, turns[turn.index], 'the turn is one of the transcript');
  return { speaker, turn: turn?.index };
}

function told(resolution: Resolution, transcript: Transcript): unknown {
  if (resolution.status === 'resolved')
    return { ...resolution, referent: shown(resolution.referent, transcript) };
  if (resolution.status === 'ambiguous')
    return { ...resolution, referents: resolution.referents.map((each) => shown(each, transcript)) };
  return resolution;
}

const all = (transcript: Transcript, knowledge: Knowledge | undefined): Reference[] => [
  ...referencesBetween({ start: 0, end: transcript.text.length }, { transcript, knowledge }),
];

function assertAlike(held: Transcript, fresh: Transcript, knowledge: Knowledge): void {
  const [one, other] = [all(held, knowledge), all(fresh, knowledge)];
  assert.equal(one.length, other.length, 'as many mentions');
  one.forEach(({ mention, resolution }, at) => {
    assert.deepEqual(mention, other[at]?.mention);
    const words = `“${held.text.slice(mention.start, mention.end)}” at ${mention.start}`;
    assert.deepEqual(told(resolution, held), other[at] && told(other[at].resolution, fresh), words);
  });
}

describe(`references after edits (HANSARD_SEED=${seed})`, function () {
  this.timeout(60_000);
  for (const name of [
    'aleppo-bombings.hansard.txt',
    'commons-inline.hansard.txt',
    'commons-attributed.hansard.txt',
    'dialects/uk-lords.hansard.txt',
    'dialects/ireland.hansard.txt',
  ]) {
    it(`${name}: the same as of a fresh reading`, async () => {
      const knowledge = await shippedKnowledge();
      const chance = chanceFrom(seed);
      const start = fixture(name);
      for (let round = 0; round < runsOf(3); round++) {
        let transcript = buildTranscript(start.length < 6000 ? `${start}\n\n`.repeat(2) : start);
        all(transcript, knowledge);
        for (let step = 0; step < 12; step++) {
          const next = buildTranscript(edited(chance, transcript.text), undefined, transcript);
          // A client tells where it has changed a text, unless it sends the whole anew.
          const isTold = chance.next() < 0.5;
          inheritReferences(next, transcript, isTold ? sharedEnds(transcript.text, next.text) : undefined);
          transcript = next;
          // Between two looks at the whole some versions are pointed at, and some nobody looks at.
          const look = chance.next();
          if (look < 0.4) assertAlike(transcript, buildTranscript(transcript.text), knowledge);
          else if (look < 0.7)
            referenceAt(chance.between(0, transcript.text.length), { transcript, knowledge });
        }
        assertAlike(transcript, buildTranscript(transcript.text), knowledge);
      }
    });
  }

  it('are not found again where nothing changed', async () => {
    const knowledge = await shippedKnowledge();
    const before = buildTranscript(fixture('aleppo-bombings.hansard.txt'));
    const found = all(before, knowledge);
    const after = buildTranscript(`${before.text}\n`, undefined, before);
    inheritReferences(after, before);
    const kept = all(after, knowledge);
    assert.equal(kept[0]?.mention, found[0]?.mention);
    assert.equal(kept.length, found.length);
  });
});
