/** Go to definition, find references, links and hints: what they lead to, on made-up debates and the worked example. */
import assert from 'node:assert/strict';
import { citedPlace, definition } from '../../src/features/definition.ts';
import { inlayHints } from '../../src/features/inlay-hints.ts';
import { links } from '../../src/features/links.ts';
import { keyedOccurrences, occurrences, subjectAt } from '../../src/features/occurrences.ts';
import { isKeyOfThing } from '../../src/references/identity.ts';
import type { Context } from '../../src/references/resolution.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt, fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const example = fixture('aleppo-bombings.hansard.txt');
const inline = fixture('commons-inline.hansard.txt');

const contextOf = async (text: string): Promise<Context> => ({
  transcript: buildTranscript(text),
  knowledge: await shippedKnowledge(),
});

/** The words at the place that a definition leads to, with the line they stand on (0-based). */
async function target(text: string, at: string): Promise<string | undefined> {
  const context = await contextOf(text);
  const subject = subjectAt(cursorAt(text, at), context);
  const span = subject && definition(subject, context);
  return span && `${context.transcript.lines.lineAt(span.start)} ${text.slice(span.start, span.end)}`;
}

describe('go to definition', () => {
  const table: Readonly<Record<string, [text: string, at: string, expected: string | undefined]>> = {
    'leads from a form of address to the turn meant': [example, 'The hon. ‸Lady', '10 The'],
    'leads from an office to the first turn of its holder': [example, 'the ‸Foreign Secretary said', '8 I'],
    'leads from a pronoun to the turn that its antecedent means': [example, 'admire ‸his spirit', '18 In'],
    'leads from a name to the person’s first label': [
      inline,
      'I call the Member for ‸Westbay',
      `${inline
        .split('\n')
        .findIndex((line) => line.startsWith('Peter Pattern ('))
        .toString()} Peter Pattern (Westbay) (Lab/Co-op) (Urgent Question)`,
    ],
    'leads nowhere for somebody who does not speak': [example, 'Minister ‸Lavrov', undefined],
    'leads nowhere from ordinary words': [example, 'sufficient ‸appetite', undefined],
  };
  for (const [name, [text, at, expected]] of Object.entries(table))
    it(name, async () => assert.equal(await target(text, at), expected));

  it('leads from a citation to the column of a transcript of that day, else to its beginning', () => {
    const transcript = buildTranscript(inline);
    const at = citedPlace({ date: '2016-10-18', column: '702' }, transcript);
    assert.ok(at && inline.slice(at.start, at.end).includes('Column 702'));
    assert.deepEqual(citedPlace({ date: '2016-10-18', column: '9' }, transcript), { start: 0, end: 0 });
    assert.equal(citedPlace({ date: '2016-10-19', column: '702' }, transcript), undefined);
    assert.equal(citedPlace({ date: '2016-10-18', house: 'Lords' }, transcript), undefined);
  });
});

/** All places of what stands at a cursor, as `kind words`. */
async function places(text: string, at: string): Promise<string[]> {
  const context = await contextOf(text);
  const subject = subjectAt(cursorAt(text, at), context);
  return subject
    ? occurrences(subject.key, context).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
    : [];
}

describe('find references', () => {
  it('finds turns and mentions of a person under every form, but not the speaker’s own “I”', async () => {
    const found = await places(example, 'The ‸Foreign Secretary may');
    assert.equal(found.filter((place) => place.startsWith('turn')).length, 4);
    for (const place of ['mention he', 'mention Foreign Secretary', 'mention my right hon. Friend'])
      assert.ok(found.includes(place), `${place} is not in ${found.join(', ')}`);
    assert.ok(!found.includes('mention I'));
    assert.ok(!found.includes('mention him'), 'Lavrov is somebody else');
  });

  it('is the same set from each of its places', async () => {
    const from = ['The ‸Foreign Secretary may', 'my right ‸hon. Friend', '‸I met Russian', 'Please will ‸he'];
    const [first, ...others] = await Promise.all(from.map((at) => places(example, at)));
    for (const other of others) assert.deepEqual(other, first);
  });

  it('finds an instrument wherever it is named', async () =>
    assert.deepEqual(await places(example, 'the ‸responsibility to protect?'), [
      'mention responsibility to protect',
      'mention responsibility to protect',
    ]));

  it('finds it from the end of its words too, but no further', async () => {
    assert.equal((await places(example, 'responsibility to protect‸?')).length, 2);
    assert.deepEqual(await places(example, 'responsibility to protect?‸'), []);
  });

  it('takes Mr Speaker in a label and in a speech for the same', async () => {
    const text =
      'House of Commons\n\nTuesday 18 October 2016\n\nPiers\n\nMr Speaker\nOrder.\n\nJane Example (Northtown) (Con)\nI thank Mr Speaker.\n';
    const found = ['turn Mr Speaker', 'mention Mr Speaker'];
    assert.deepEqual(await places(text, 'Mr ‸Speaker\nOrder'), found);
    assert.deepEqual(await places(text, 'thank Mr ‸Speaker'), found);
  });

  it('finds for every key what the whole list has under it, in order', async () => {
    for (const text of [example, inline]) {
      const context = await contextOf(text);
      const all = [...keyedOccurrences(context)];
      const keys = new Set(all.flatMap(({ key }) => key ?? []));
      assert.ok([...keys].some((key) => isKeyOfThing(key)) && [...keys].some((key) => !isKeyOfThing(key)));
      for (const wanted of keys)
        assert.deepEqual(
          occurrences(wanted, context),
          all.flatMap(({ key, ...place }) => (key === wanted ? [place] : [])),
          wanted,
        );
      assert.deepEqual(
        all.map(({ start }) => start),
        all.map(({ start }) => start).sort((one, other) => one - other),
      );
    }
  });

  it('finds nothing for what is ambiguous', async () =>
    assert.deepEqual(await places(example, 'his ‸Russian counterparts'), []));
});

describe('document links', () => {
  const text = `House of Commons

Tuesday 18 October 2016

Treaties

Jane Example (Northtown) (Con)
The Human Rights Act 1998, resolution 2254 (2015) of the Security Council, resolution 2118 of the UN, the UN charter.—[Official Report, 12 May 2016; Vol. 609, c. 712.]
`;

  it('lead to the official page where the words settle which', async () => {
    const found = links(await contextOf(text)).map(
      ({ start, end, url }) => `${text.slice(start, end)} ${url.replace(/\?.*/, '')}`,
    );
    assert.deepEqual(found, [
      'Human Rights Act 1998 https://www.legislation.gov.uk/all',
      'resolution 2254 (2015) https://undocs.org/S/RES/2254(2015)',
      'UN charter https://treaties.un.org/pages/ViewDetails.aspx',
      'Official Report, 12 May 2016; Vol. 609, c. 712 https://hansard.parliament.uk/Commons/2016-05-12',
    ]);
  });

  it('are none for what is only implied', async () => {
    const found = links(await contextOf(example)).map(({ start, end }) => example.slice(start, end));
    assert.deepEqual([...new Set(found)], ['responsibility to protect']);
  });
});

describe('inlay hints', () => {
  it('name the inferred speaker before a turn and the person behind a form of address, with the confidence', async () => {
    const context = await contextOf(example);
    const labels = inlayHints(context, { start: 0, end: example.length }).map(({ label }) => label);
    assert.ok(labels.includes('Boris Johnson · inferred:'));
    assert.ok(labels.includes('[Member 3] · inferred'));
    assert.equal(labels.filter((label) => label.endsWith(':')).length, 8);
  });

  it('say nothing where names are printed', async () => {
    const context = await contextOf(inline);
    const labels = inlayHints(context, { start: 0, end: inline.length }).map(({ label }) => label);
    assert.ok(labels.length > 0 && labels.every((label) => !label.endsWith(':')), labels.join(', '));
  });
});
