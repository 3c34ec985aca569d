import assert from 'node:assert/strict';
import { fixture } from '../fixture.ts';
import { namedPlaces } from '../../src/features/workspace-symbols.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const transcript = buildTranscript(fixture('commons-attributed.hansard.txt'));
const found = (query: string): string[] =>
  namedPlaces(transcript, query).map(
    ({ kind, name, container, span }) =>
      `${kind} ${name} | ${container} @${transcript.lines.lineAt(span.start) + 1}`,
  );

describe('workspace symbols', () => {
  it('finds sections with the one above, and speakers once, at their first turn', () => {
    assert.deepEqual(found('lantern'), ['section Lanterns (Northern Ports) Bill |  @79']);
    assert.deepEqual(found('harbour'), ['section Harbour Lights | Weather and Tides @13']);
    assert.deepEqual(found('pattern'), ['speaker Peter Pattern | Westbay, Lab/Co-op @49']);
    assert.deepEqual(found('jexample'), ['speaker Jane Example | Northtown, Con @15']);
  });

  it('names no placeholder and no crowd', () => {
    const names = namedPlaces(transcript, '').map(({ name }) => name);
    assert.ok(!names.includes('Several hon. Members'));
    const lost = buildTranscript(fixture('aleppo-bombings.hansard.txt'));
    assert.ok(namedPlaces(lost, '').every(({ name }) => !name.startsWith('[')));
  });
});
