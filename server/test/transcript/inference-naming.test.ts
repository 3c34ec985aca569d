import assert from 'node:assert/strict';
import { calledBy, followedBy } from '../../src/transcript/inference/naming.ts';
import { answeringOffice, hintsOf } from '../../src/transcript/inference/hints.ts';

describe('names that others settle', () => {
  const calls: Readonly<Record<string, string | undefined>> = {
    'I call Jane Example.': 'Jane Example',
    'Order. It is a pleasure to call Dr Ann Sample.': 'Dr Ann Sample',
    'Let us have the next question from John Specimen.': 'John Specimen',
    'I call the Chair of the Harbours Committee, Peter Pattern.': 'Peter Pattern',
    'I call the Minister.': undefined,
    'I call the shadow Secretary of State.': undefined,
    'I call the Minister to move the motion.': undefined,
    'We now come to the Harbours Bill.': undefined,
    'Jane Example.': undefined,
    '': undefined,
  };
  for (const [words, name] of Object.entries(calls))
    it(`${name ?? 'nobody'}: ${words}`, () => assert.equal(calledBy(words)?.name, name));

  it('the speech before, by seat and name', () => {
    const found = followedBy(
      'It is a pleasure, as always, to follow the hon. Member for Northtown and Easthaven (Jane Example).',
    );
    assert.equal(found?.name, 'Jane Example');
    assert.equal(found.constituency, 'Northtown and Easthaven');
    assert.equal(followedBy('I agree with the hon. Member for Northtown (Jane Example).'), undefined);
    assert.equal(followedBy('It is a pleasure to follow my hon. Friend.'), undefined);
  });
});

describe('hints', () => {
  const table: Readonly<Record<string, readonly [question: string, answer: string, told: object]>> = {
    'another party and gender from “the hon. Lady”': [
      'Will he act?',
      'The hon. Lady is right.',
      { gender: 'female', party: 'other', privyCounsellor: false },
    ],
    'the same party from “my right hon. Friend”, of unknown gender': [
      'Will he act?',
      'I thank my right hon. Friend.',
      { party: 'same', privyCounsellor: true },
    ],
    'the same party from the question alone': ['Does my hon. Friend agree?', 'Yes.', { party: 'same' }],
    'nothing from a Member named by seat': ['Will he act?', 'The hon. Member for Northtown is right.', {}],
  };
  for (const [name, [question, answer, told]] of Object.entries(table))
    it(name, () => {
      const { evidence, ...rest } = hintsOf(question, answer);
      assert.deepEqual(rest, told);
      assert.equal(evidence.length > 0, Object.keys(told).length > 0);
    });

  it('the office asked, when the questions name just one', () => {
    const name = (asked: readonly string[], context = {}): string | undefined =>
      answeringOffice(asked, context)?.name;
    assert.equal(name(['Will the Foreign Secretary act?', 'Why?']), 'Foreign Secretary');
    assert.equal(name(['Will the Foreign Secretary act?', 'Has the Home Secretary?']), undefined);
    assert.equal(name(['Will the Secretary of State act?']), undefined);
    assert.equal(
      name(['Will the Secretary of State act?'], { department: 'Wales' }),
      'Secretary of State for Wales',
    );
    assert.equal(
      name(['Will the Secretary of State act?', 'Will the Minister?'], { department: 'Wales' }),
      undefined,
    );
    assert.equal(name([], { answerer: 'Prime Minister' }), 'Prime Minister');
  });
});
