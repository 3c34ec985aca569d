/** Two hundred questions with known answers, put to the shipped packs of the day and the country asked about. */
import assert from 'node:assert/strict';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { shippedLibrary } from './shipped.ts';
import { spotQuestions } from './spot-questions.ts';
import type { SpotQuestion } from './spot-questions.ts';

interface Answer {
  readonly names: readonly string[];
  readonly sources: readonly string[];
}

function ask([kind, asked, date, jurisdiction]: SpotQuestion, knowledge: Knowledge): Answer {
  if (kind === 'name') {
    const persons = knowledge.peopleNamed(asked, date, jurisdiction);
    const held = persons.flatMap((person) => knowledge.membershipsOn(person, date).slice(0, 1));
    return { names: persons.map(({ name }) => name), sources: held.map(({ source }) => source) };
  }
  const held =
    kind === 'office'
      ? knowledge.officeOn(asked, date, jurisdiction).holders
      : knowledge.seatOn(asked, date, jurisdiction);
  return { names: held.map(({ person }) => person.name), sources: held.map(({ source }) => source) };
}

describe('spot questions', () => {
  it('are two hundred at least', () => assert.ok(spotQuestions.length >= 200));

  for (const question of spotQuestions) {
    const [kind, asked, date, jurisdiction, answers, source] = question;
    it(`${kind} ${asked}, ${date}, ${jurisdiction}`, async () => {
      const found = ask(question, await shippedLibrary().about(jurisdiction, date));
      assert.deepEqual([...found.names].sort(), [...answers].sort());
      for (const told of found.sources) assert.ok(told !== '' && told.includes(source), told);
    });
  }
});
