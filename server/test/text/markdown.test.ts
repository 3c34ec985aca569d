import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, isOfficial, renderLines } from '../../src/text/markdown.ts';

const markdown = { markdown: true, commandLinks: true };

describe('text of cards', () => {
  it('leaves no character of a text its meaning in Markdown', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'[ ] ( ) < > * _ ` # ! | ~ $ & \\ a . - + { }'.split(' '), ' ', '\n'),
        }),
        (words) => {
          const bare = escapeMarkdown(words).replace(/\\[^\sA-Za-z]/g, '');
          assert.match(bare, /^[ a\d()!.+-]*$/);
        },
      ),
    );
  });

  it('links official sites over https and nothing else', () => {
    const table: Record<string, boolean> = {
      'https://undocs.org/A/RES/60/1': true,
      'https://main.un.org/securitycouncil': true,
      'http://undocs.org/A': false,
      'https://evil.example/un.org': false,
      'https://undocs.org.evil.example/': false,
      'https://notun.org/': false,
      'https://undocs.org@evil.example/': false,
      'javascript:alert(1)': false,
      'command:workbench.action.quit': false,
    };
    for (const [url, official] of Object.entries(table)) assert.equal(isOfficial(url), official, url);
  });

  it('shows a link to anywhere else as words alone', () => {
    assert.equal(renderLines([[{ link: 'page', url: 'https://evil.example' }]], markdown), 'page');
    assert.equal(
      renderLines([[{ link: 'page', url: 'https://undocs.org/a(b)' }]], markdown),
      '[page](https://undocs.org/a%28b%29)',
    );
  });

  it('gives clients without Markdown the same words', () => {
    const lines = [[{ strong: 'A_b' }, ' – ', { emphasis: 'certain' }], [{ place: 5 }]];
    assert.equal(
      renderLines(lines, { markdown: false, commandLinks: false, lineOf: () => 3 }),
      'A_b – certain\nTurn on line 3',
    );
  });
});
