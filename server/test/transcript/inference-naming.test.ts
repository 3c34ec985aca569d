import assert from 'node:assert/strict';
import { calledBy, followedBy, givenWayTo, ownSeatIn } from '../../src/transcript/inference/naming.ts';
import { answeringOffice, hintsOf, statementOffice } from '../../src/transcript/inference/hints.ts';

describe('names that others settle', () => {
  const calls: Readonly<Record<string, string | undefined>> = {
    'I call Jane Example.': 'Jane Example',
    'I call Áine Gŵyn O’Bródúil-Żak.': 'Áine Gŵyn O’Bródúil-Żak',
    'Order. It is a pleasure to call Dr Ann Sample.': 'Dr Ann Sample',
    'Let us have the next question from John Specimen.': 'John Specimen',
    'I call the Chair of the Harbours Committee, Peter Pattern.': 'Peter Pattern',
    'Off to Northtown with shadow Minister Jane Example.': 'Jane Example',
    'I call Jane Example to ask the urgent question.': 'Jane Example',
    'Lastly, Mr John Specimen. [Interruption.] Order. The hon. Gentleman will be heard.': 'Mr John Specimen',
    'Lastly, the Harbours Bill.': undefined,
    'I call the Minister.': undefined,
    'I call the shadow Secretary of State.': undefined,
    'I call the Minister to move the motion.': undefined,
    'We now come to the Harbours Bill.': undefined,
    'Jane Example.': undefined,
    '': undefined,
  };
  for (const [words, name] of Object.entries(calls))
    it(`${name ?? 'nobody'}: ${words}`, () => assert.equal(calledBy(words)?.name, name));

  const yielded: Readonly<Record<string, string | undefined>> = {
    'I give way to my hon. Friend the Member for Northtown (Jane Example).': 'Northtown',
    'I shall give way to the hon. Member for Northtown.': 'Northtown',
    'I shall give way to the hon. Member for Ynys Dŵr.': 'Ynys Dŵr',
    'He gives way to the hon. Member for Northtown.': 'Northtown',
    'I give way to the hon. Gentleman.': undefined,
    'I give way to the hon. Member for Northtown and then to the hon. Member for Easthaven.': undefined,
  };
  for (const [words, seat] of Object.entries(yielded))
    it(`gives way to ${seat ?? 'one who is not named'}: ${words}`, () =>
      assert.equal(givenWayTo(words)?.constituency, seat));

  const seats: Readonly<Record<string, string | undefined>> = {
    'The lights matter to my constituency of Northtown and the Skerries, which has four.':
      'Northtown and the Skerries',
    'Keepers in my Northtown constituency have no lamps.': 'Northtown',
    'Keepers in my Caerẅen constituency have no lamps.': 'Caerẅen',
    'As the Member for Northtown, I declare an interest.': 'Northtown',
    'As the Member for Northtown said, the lamps are old.': undefined,
    'As the Member for Northtown (Jane Example) knows, I am no keeper.': undefined,
    'My constituents in Northtown have no lamps.': undefined,
    'The constituency of Northtown has no lamps.': undefined,
  };
  for (const [words, seat] of Object.entries(seats))
    it(`own seat ${seat ?? 'not told'}: ${words}`, () => assert.equal(ownSeatIn(words)?.constituency, seat));

  it('the speech before, by seat and name', () => {
    const found = followedBy(
      'It is a pleasure, as always, to follow the hon. Member for Northtown and Easthaven (Jane Example).',
    );
    assert.equal(found?.name, 'Jane Example');
    assert.equal(found.constituency, 'Northtown and Easthaven');
    assert.equal(followedBy('I agree with the hon. Member for Northtown (Jane Example).'), undefined);
    assert.equal(followedBy('It is a pleasure to follow my hon. Friend.'), undefined);
    const peer = followedBy(
      'My Lords, it is a privilege to follow the noble Lord, Lord Example of Northtown.',
    );
    assert.equal(peer?.name, 'Lord Example of Northtown');
    const speech = followedBy(
      'It is a pleasure to follow the fine speech of the noble Baroness, Lady Sample.',
    );
    assert.equal(speech?.name, 'Lady Sample');
    assert.equal(followedBy('It is a pleasure to follow the noble Baroness, but I differ.'), undefined);
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

  it('assumes nobody for the head of a department unless the questions do', () => {
    const name = (asked: readonly string[]): string | undefined =>
      answeringOffice(asked, { department: 'Lamps', answerer: 'Chancellor of the Lamps' })?.name;
    assert.equal(name([]), undefined);
    assert.equal(name(['Will the Chancellor light them?']), 'Chancellor of the Lamps');
    assert.equal(name(['Will the Chancellor light them?', 'Can the Minister say when?']), undefined);
  });

  it('the office that makes a statement, when those who ask speak to it', () => {
    const asked = (office: string): string[] => [
      `Will the ${office} light the lamps?`,
      `I thank the ${office} for his statement. When will they be lit?`,
      `The Prime Minister likes lamps. Does the ${office}?`,
    ];
    const name = (office: string, opening = ''): string | undefined =>
      statementOffice(asked(office), opening)?.name;
    assert.equal(name('Home Secretary'), 'Home Secretary');
    assert.equal(name('Minister'), undefined);
    assert.equal(name('Secretary of State'), undefined);
    const urgent =
      '(Urgent Question): To ask the Secretary of State for Lamps and Oil to make a statement on oil.';
    assert.equal(name('Secretary of State', urgent), 'Secretary of State for Lamps and Oil');
    assert.equal(statementOffice(asked('Home Secretary').slice(0, 2), ''), undefined);
    assert.equal(statementOffice([...asked('Home Secretary'), ...asked('Minister')], ''), undefined);
  });
});
