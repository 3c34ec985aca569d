import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { hover } from '../../src/features/hover.ts';
import { read } from './properties.ts';
import { runsOf, seed } from '../seed.ts';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly children: readonly Token[] | null;
}
type MarkdownIt = (options: object) => { parse(text: string, env: object): Token[] };
const markdown = (createRequire(import.meta.url)('markdown-it') as MarkdownIt)({ html: true, linkify: true });

const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

/** What a name would have to hold to become more than text. */
const piece = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=1>',
    '<b>',
    '&lt;',
    '[x](command:y)',
    '![x](https://example.org/x.png)',
    '<https://example.org>',
    '`',
    '**',
    '_',
    '~~',
    '\\',
    '${x}',
    '|',
    '# ',
    '- ',
    '1. ',
    '[x]: javascript:alert',
    '\t',
  ),
  fc.string({ maxLength: 6 }),
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').replace(/[\r\n]/g, ''));

/** A transcript whose names, offices, seats and words hold such pieces. */
const texts = fc
  .tuple(words, words, words)
  .map(
    ([name, seat, spoken]) =>
      `House of Commons\n\nTuesday 18 October 2016\n\nJane ${name} Example (${seat}) (Con)\nI thank my hon. Friend the Member for ${seat} (${spoken}).\n\nThe Minister for ${seat} (Jane ${name}): The hon. Lady and the Geneva conventions ${spoken}\n\nJane Example\nMy right hon. Friend is right.\n`,
  );

describe(`cards show the words of a transcript as words (seed ${seed})`, function () {
  this.timeout(30_000);

  it('never as HTML, an image, a heading, code or a link of the transcript’s own', () => {
    let cards = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const transcript = read(text, 'uk-commons');
        for (let offset = 0; offset < text.length; offset += 9) {
          const card = hover(transcript, offset, undefined, {
            markdown: true,
            commandLinks: true,
            documentUri: 'file:///a.hansard',
          });
          if (!card) continue;
          cards += 1;
          for (const { type, attrs } of flat(markdown.parse(card.value, {}))) {
            assert.ok(!/html|image|heading|code|fence|table|list/.test(type), `${type} in ${card.value}`);
            const target = attrs?.find(([name]) => name === 'href')?.[1];
            if (target === undefined) continue;
            assert.match(
              target,
              /^(?:file:\/\/\/a\.hansard#L\d+|command:hansard\.setSittingDate|https:\/\/)/,
            );
            assert.doesNotMatch(target, /example\.org|alert/);
          }
        }
      }),
      { seed, numRuns: runsOf(200) },
    );
    assert.ok(cards > 100, 'there were cards to look at');
  });
});
