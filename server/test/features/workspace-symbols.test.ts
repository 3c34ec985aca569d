import assert from 'node:assert/strict';
import { namedPlaces, queryMatcher } from '../../src/features/workspace-symbols.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

async function found(query: string, text: string): Promise<string[]> {
  const transcript = buildTranscript(text);
  return namedPlaces({ transcript, knowledge: await shippedKnowledge() })
    .filter(({ name }) => queryMatcher(query)(name))
    .map(
      ({ kind, name, container, span }) =>
        `${kind} ${name} | ${container} @${transcript.lines.lineAt(span.start) + 1}`,
    );
}

const attributed = fixture('commons-attributed.hansard.txt');
const lost = fixture('aleppo-bombings.hansard.txt');

describe('workspace symbols', () => {
  const table: Readonly<Record<string, [query: string, text: string, expected: readonly string[]]>> = {
    'are sections, and the Bills that these name': [
      'lantern',
      attributed,
      [
        'section Lanterns (Northern Ports) Bill |  @79',
        'instrument Lanterns (Northern Ports) Bill | bill @79',
      ],
    ],
    'are sections with the one above': [
      'harbour',
      attributed,
      ['section Harbour Lights | Weather and Tides @13'],
    ],
    'are speakers, once, at their first turn': [
      'pattern',
      attributed,
      ['speaker Peter Pattern | Westbay, Lab/Co-op @49'],
    ],
    'match letters in order': ['jexample', attributed, ['speaker Jane Example | Northtown, Con @15']],
    'are the holders of an office, with the word of confidence': [
      'boris',
      lost,
      ['speaker Boris Johnson | Foreign Secretary, inferred @9'],
    ],
    'are instruments where they are first named': [
      'protect',
      lost,
      ['instrument Responsibility to Protect | doctrine @15'],
    ],
    'are Acts and resolutions': [
      'human',
      'House of Commons\n\nTuesday 18 October 2016\n\nRights\n\nJane Example (Northtown) (Con)\nThe Human Rights Act 1998 stands. The Human Rights Act 1998 falls.\n',
      ['instrument Human Rights Act 1998 | Act @8'],
    ],
    'are no instruments that are only implied': ['rome statute', lost, []],
  };
  for (const [name, [query, text, expected]] of Object.entries(table))
    it(name, async () => assert.deepEqual(await found(query, text), expected));

  it('name no placeholder and no crowd', async () => {
    assert.ok((await found('', attributed)).every((name) => !name.includes('Several hon. Members')));
    assert.ok((await found('', lost)).every((name) => !name.includes('[')));
  });
});
