/** Resolution on broken debates: turns left out, doubled, in another order. It never throws, and a printed name stands. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { referencesBetween } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { seed } from '../seed.ts';

/** Head lines and turns of a fixture, by paragraphs. */
const paragraphs = (name: string): string[] => fixture(name).split(/\n\n/);

describe(`references of shuffled turns (HANSARD_SEED=${seed})`, () => {
  for (const name of [
    'aleppo-bombings.hansard.txt',
    'commons-inline.hansard.txt',
    'commons-attributed.hansard.txt',
    'dialects/uk-lords.hansard.txt',
    'dialects/ireland.hansard.txt',
    'dialects/canada.hansard.txt',
  ]) {
    it(`${name}: never throw, never contradict a printed name`, async () => {
      const knowledge = await shippedKnowledge();
      const whole = paragraphs(name);
      const picks = fc.array(fc.nat(whole.length - 1), { maxLength: whole.length * 2 });
      fc.assert(
        fc.property(picks, (order) => {
          const text = order.map((at) => whole[at] ?? '').join('\n\n');
          const transcript = buildTranscript(text);
          for (const { mention, resolution } of referencesBetween(
            { start: 0, end: text.length },
            { transcript, knowledge },
          )) {
            assert.ok(mention.start < mention.end && mention.end <= text.length);
            if (resolution.status !== 'resolved' || resolution.certainty !== 'certain') continue;
            const printed = mention.kind === 'address' ? mention.address.name : undefined;
            const { referent } = resolution;
            if (printed === undefined || (referent.kind !== 'speaker' && referent.kind !== 'person'))
              continue;
            const given = referent.kind === 'speaker' ? referent.speaker.name : referent.person.name;
            const family = printed.split(' ').at(-1) ?? '';
            assert.ok(given.includes(family), `${printed} became ${given}`);
          }
        }),
        { seed, numRuns: 40 },
      );
    });
  }
});
