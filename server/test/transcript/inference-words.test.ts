import assert from 'node:assert/strict';
import fc from 'fast-check';
import { featureNames } from '../../src/transcript/inference/features.ts';
import { lookAt } from '../../src/transcript/inference/look.ts';
import { openings, repliesTo } from '../../src/transcript/inference/openings.ts';
import { paragraphsOf } from '../../src/transcript/inference/paragraphs.ts';
import * as phrases from '../../src/transcript/inference/phrases.ts';
import { holds, WordGate, type Shape } from '../../src/transcript/inference/word-gate.ts';

const { contents, friendNear, otherNear, ...others } = phrases;
const inside = { ...contents, friendNear, otherNear, ...others };
const shapes = Object.entries<Shape>({ ...openings, repliesTo, ...inside });

/** Words that a shape holds of, and nothing else; boundaries are added by whoever puts them into a text. */
const matching = ({ shape }: Shape): fc.Arbitrary<string> =>
  fc.stringMatching(
    new RegExp(`^(?:${shape.source.replaceAll(String.raw`\b`, '').replace(/(?<!\[)\^|\$/g, '')})$`),
  );

const filler = fc.constantFrom('We said so.', 'a harbour', '“Quite”,', 'in Wirrow South', '—', '?', '’s');
/** Paragraphs in which the shapes stand, long and short, so that they are cut where they are read no further. */
const paragraphs = fc
  .array(fc.oneof(filler, ...shapes.map(([, shape]) => matching(shape))), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter((words) => words !== '');

describe('words by which shapes are known', () => {
  for (const [name, shape] of shapes) {
    const by = shape.first === undefined ? 'words' : 'first';
    if (shape[by] === undefined) continue;
    it(`let through all that ${name} holds of`, () => {
      const gate = new WordGate([shape], by);
      fc.assert(
        fc.property(matching(shape), fc.boolean(), (match, isUpper) => {
          const words = isUpper ? match.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : match;
          fc.pre(shape.shape.test(words));
          const open = by === 'first' ? gate.beginning(words) : gate.among(words, 0, words.length);
          assert.ok(holds(gate.gated(shape), open, words));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('let through what holds of a part that is cut out of a text anywhere', () => {
    const sought = Object.values<Shape>(inside);
    const gate = new WordGate(sought, 'words');
    fc.assert(
      fc.property(paragraphs, fc.nat(200), fc.nat(200), (words, skipped, read) => {
        const part = words.slice(skipped, skipped + read);
        const open = gate.among(
          words,
          Math.min(skipped, words.length),
          Math.min(skipped + read, words.length),
        );
        for (const each of sought)
          assert.equal(holds(gate.gated(each), open, part), each.shape.test(part), each.shape.source);
      }),
      { numRuns: 200 },
    );
  });

  it('shut out what has none of them, and say nothing of no words', () => {
    const gate = new WordGate([{ shape: /give way/, words: 'way' }], 'words');
    assert.equal(gate.among('A harbour, a ferry and a lighthouse.', 0, 36), 0);
    assert.equal(gate.among('', 0, 0), 0);
    assert.equal(gate.beginning(''), 0);
    assert.notEqual(gate.among('Give WAY', 0, 8), 0);
  });
});

describe('look at a paragraph', () => {
  it('sees what trying every shape would see', () => {
    fc.assert(
      fc.property(paragraphs, (words) => {
        const [paragraph] = paragraphsOf(words, [
          { kind: 'paragraph', start: 0, end: words.length, line: 0, lineEnd: 1 },
        ]);
        assert.ok(paragraph);
        const seen = lookAt(paragraph).own.map((feature) => featureNames[feature]!);
        const ends = words.length <= 700 ? words : `${words.slice(0, 350)}\n${words.slice(-350)}`;
        const tried = (some: Readonly<Record<string, Shape>>, part: string): string[] =>
          Object.keys(some).filter((name) => some[name]!.shape.test(part));
        const opening = tried({ ...openings, friendNear, otherNear }, words.slice(0, 160));
        const named = new Set([
          ...Object.keys(openings),
          ...Object.keys(contents),
          'friendNear',
          'otherNear',
        ]);
        assert.deepEqual(
          seen.filter((name) => named.has(name)).sort(),
          [...opening, ...tried(contents, ends)].sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});
