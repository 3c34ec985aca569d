import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixture } from '../fixture.ts';
import { readPage } from '../../src/features/page-text.ts';
import { paste, tidy } from '../../src/features/paste.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { seed } from '../seed.ts';

/** A page in the shape of the official site: names, seats and words in elements of their own. */
const official = `<!doctype html><html><head><title>Harbour Lights</title><style>p { color: red }</style></head><body>
<a class="skip" href="#main">Skip to main content</a><nav><ul><li>Home</li><li>Debates</li></ul></nav>
<main><h1>Harbour Lights</h1><p>Volume 615: debated on Tuesday 18 October 2016</p>
<div class="debate-item"><div class="contribution">
 <a class="attributed-to-details with-link" href="/member/1"><div class="member-image"><img alt="Jane"></div>
 <div class="text"><div class="primary-text">Jane Example</div> <div class="secondary-text">(Northtown) (Lab)</div></div></a>
 <div class="content"><p>1. What steps she is taking to light the <em>harbour</em>. (900101)</p></div>
 <button>Share this contribution</button></div>
<div class="contribution"><div class="attributed-to-details"><div class="primary-text">The Secretary of State for Tides</div>
 <div class="secondary-text">Ann Sample</div></div>
 <div class="content"><p>We have lit it &amp; measured it.</p><p>The pier&nbsp;is<br>next.</p></div></div>
<div class="contribution"><div class="attributed-to-details"><div class="primary-text">Jane Example</div></div>
 <div class="content"><p>I thank her. When?</p></div></div></div></main>
<footer>© Somebody</footer><script>alert(1)</script></body></html>`;

/** The same without names, as the plain text of a clipboard has it. */
const officialText = `Skip to main content\nHarbour Lights\nVolume 615: debated on Tuesday 18 October 2016\n
1. What steps she is taking to light the harbour. (900101)\n\nWe have lit it & measured it.\n\nThe pier is\nnext.\n\nI thank her. When?`;

/** A page in the shape of older ones: names in bold, before the words or above them. */
const older = `<h2 align="center">House of Commons</h2><h4><i>Tuesday 19 July 2011</i></h4><h3>Tides</h3>
<p><a name="q1"></a>1. <b>Jane Example (Northtown) (Lab):</b> When he last saw the tide. [66855]</p>
<p><b>The Secretary of State for Tides (Ann Sample):</b>\n This morning.</p><p><b>19 July 2011 : Column 772</b></p>
<p><b>Dame Mary Model</b></p><p>It was high, was it not?</p>`;

describe('paste', () => {
  it('keeps the names that a page’s structure tells', () => {
    assert.equal(
      paste({ html: official, text: officialText }),
      [
        'Harbour Lights\n\nVolume 615: debated on Tuesday 18 October 2016\n',
        'Jane Example (Northtown) (Lab)\n1. What steps she is taking to light the harbour. (900101)\n',
        'The Secretary of State for Tides (Ann Sample)\nWe have lit it & measured it.\n',
        'The pier is\nnext.\n',
        'Jane Example\nI thank her. When?',
      ].join('\n'),
    );
  });

  it('reads them as speakers', () => {
    const { turns } = buildTranscript(paste({ html: official, text: '' }));
    assert.deepEqual(
      turns.map(({ speaker }) => speaker.name),
      ['Jane Example', 'Ann Sample', 'Jane Example'],
    );
  });

  it('keeps names in bold, before the words or above them', () => {
    const text = paste({ html: older, text: '' });
    assert.match(text, /^1\. Jane Example \(Northtown\) \(Lab\): When he last saw the tide\. \[66855\]$/m);
    assert.match(text, /^19 July 2011 : Column 772$/m);
    assert.match(text, /^Dame Mary Model\nIt was high/m);
    assert.equal(buildTranscript(text).turns.length, 3);
  });

  it('takes the plain text where the page names nobody more', () => {
    const html = '<div><span>6. What is this?</span><br><span>A lantern.</span></div>';
    assert.equal(paste({ html, text: 'Mr Speaker\nOrder.\n' }), 'Mr Speaker\nOrder.');
    assert.equal(paste({ text: 'Words.\r\n\r\n\r\n\r\nMore.  \r\n' }), 'Words.\n\nMore.');
    assert.equal(paste({ html: '', text: '' }), '');
  });

  it('takes the marks of quotation off a mail that is nothing else', () => {
    const mail = '> Ann Example (Eastmarsh) (Con)\n> Will it?\n>\n> Mr Speaker\n> Order.';
    assert.equal(tidy(mail), 'Ann Example (Eastmarsh) (Con)\nWill it?\n\nMr Speaker\nOrder.');
    assert.equal(tidy(`I wrote:\n${mail}`), `I wrote:\n${mail}`);
  });

  it('takes furniture out of the worked example, keeps its metadata and all its words', () => {
    const example = fixture('aleppo-bombings.hansard.txt');
    const text = tidy(example);
    assert.ok(!text.includes('Skip to main content'));
    assert.ok(text.startsWith('Aleppo Bombings\n\nVolume 615: debated on Tuesday 18 October 2016\n'));
    assert.equal(text, example.replace('Skip to main content\n\n', '').trimEnd());
  });

  it(`loses and changes no word of a page, cut off anywhere (seed ${seed})`, () => {
    const words = fc.stringMatching(/^[A-Za-z’]{1,9}( [A-Za-z’]{1,9}){0,5}[.?]$/);
    const wrap = fc.constantFrom('p', 'div', 'b', 'span', 'li', 'h3', 'td', 'em', 'unknown-element');
    const piece = fc.tuple(wrap, words).map(([tag, said]) => ({ html: `<${tag}>${said}</${tag}> `, said }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, cut) => {
        const html = pieces.map((each) => each.html).join('');
        const found = readPage(`<table><tr>${html}`).map((block) => block.words);
        assert.equal(found.join(' ').replace(/\s+/g, ' '), pieces.map(({ said }) => said).join(' '));
        readPage(html.slice(0, cut % (html.length + 1)));
      }),
      { seed },
    );
  });
});
