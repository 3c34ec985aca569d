import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixture } from '../fixture.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const commons = `Volume 700: debated on Tuesday 5 May 2015

`;

/** Each turn as `role speaker: its first words`. */
const turnsOf = (text: string): string[] =>
  buildTranscript(text).turns.map(
    ({ role, speaker, start }) =>
      `${role} ${speaker.name}: ${text
        .slice(start)
        .replace(/^\d+\. /, '')
        .split(' ')
        .slice(0, 3)
        .join(' ')}`,
  );

const questions = `${commons}Harbour Lights

1. What steps he is taking to keep harbour lights burning. (900101)

2. What assessment he has made of the cost of harbour lights. (900102)

We have put £3 million into new lamps, and the Government will publish a plan for the lights next month.

Harbour lights matter to my constituents, as one keeper wrote:

“The old lamp goes out with every storm.”

Will the Secretary of State visit Northtown to see it for himself?

The hon. Lady makes an important point. I would be happy to visit Northtown with her.

Order. I remind the House that questions should be short.

Does my right hon. Friend agree that boats are safer than ever?

My hon. Friend is absolutely right. We have halved the number of accidents since 2010.
`;

const statement = `${commons}Lighthouse Closures

With permission, Mr Speaker, I will make a statement on lighthouses. We have today published our review of them.

Our plan will keep every light that a ship needs. I commend this statement to the House.

I am grateful to the Secretary of State for advance sight of his statement. Why has he closed three lights in a week?

I am grateful to the hon. Gentleman for his questions. No light has been closed that a ship relies on.

Will my right hon. Friend tell the House when the light at Westbay will be mended?

My hon. Friend is a champion for Westbay. The light there will be mended by June.

The Secretary of State talks about money. Does he accept that the keepers have lost their homes?

I do not accept that. The hon. Lady knows that we have found a house for each of them.
`;

const debate = `${commons}Fishing Quotas

I beg to move, That this House has considered fishing quotas.

It is a pleasure to open this debate on behalf of the many boats of Easthaven. The quota has fallen every year.

However, the harbour has grown, and I hope that the Minister will hear what the skippers say—

Will the hon. Gentleman give way?

I give way to my hon. Friend.

I thank my hon. Friend for giving way. Does he agree that the smaller boats have suffered most of all?

My hon. Friend is quite right. The smaller boats have no reserve to live on.

Secondly, nets are dear and do not last. In the last ten years their price has doubled, while the price of the catch has hardly moved, and no skipper in Easthaven has been able to put anything by for the winter. Those who fish from small harbours have told me that they will have to give up unless the quota rises again, and that their sons and daughters will not follow them to sea.

Order. I call Jane Example.

It is a great pleasure to follow the hon. Member for Easthaven (John Specimen), who spoke so well for his boats.
`;

const lords = `House of Lords

Tuesday 5 May 2015

Amendment 4

My Lords, I rise to speak to Amendment 4, which stands in my name. The Bill says nothing of lamps.

Secondly, there are forty lamps on this coast, and they were put up by keepers who knew each rock of it. I have spoken to many of those who depend on them. They told me that the cost of the lamps has risen in each of the last ten years, that nobody has ever asked them about it, and that they would gladly pay their share if only the lamps were lit in time. I hope that the Government will think again.

My Lords, I support the noble Baroness in her amendment. My noble friend has put the case with great force.

Does the noble Lord agree that lamps are dear?

My Lords, I do. The noble Earl knows more about lamps than anybody in your Lordships’ House.
`;

describe('inference of turns', () => {
  const table: Readonly<Record<string, readonly [text: string, turns: readonly string[]]>> = {
    'tells tabled questions, answer, supplementaries and the Chair in question time': [
      questions,
      [
        'question [Member 1]: What steps he',
        'question [Member 2]: What assessment he',
        'answer [Minister]: We have put',
        'supplementary [Member 1]: Harbour lights matter',
        'answer [Minister]: The hon. Lady',
        'chair [Chair]: Order. I remind',
        'supplementary [Member 3]: Does my right',
        'answer [Minister]: My hon. Friend',
      ],
    ],
    'takes a statement for one Member’s, with questions from others': [
      statement,
      [
        'speech [Minister]: With permission, Mr',
        'supplementary [Member 1]: I am grateful',
        'answer [Minister]: I am grateful',
        'supplementary [Member 2]: Will my right',
        'answer [Minister]: My hon. Friend',
        'supplementary [Member 3]: The Secretary of',
        'answer [Minister]: I do not',
      ],
    ],
    'has the Member who gave way resume; names whom the Chair calls and the speech that the next one follows':
      [
        debate,
        [
          'speech [Member 1]: I beg to',
          'intervention [Member 2]: Will the hon.',
          'speech [Member 1]: I give way',
          'intervention [Member 3]: I thank my',
          'speech John Specimen: My hon. Friend',
          'chair [Chair]: Order. I call',
          'speech Jane Example: It is a',
        ],
      ],
    'takes “My Lords,” for the beginning of a speech in the Lords': [
      lords,
      [
        'speech [Member 1]: My Lords, I',
        'speech [Member 2]: My Lords, I',
        'intervention [Member 3]: Does the noble',
        'speech [Member 2]: My Lords, I',
      ],
    ],
  };
  for (const [name, [text, turns]] of Object.entries(table))
    it(name, () => {
      assert.deepEqual(turnsOf(text), turns);
    });

  it('finds the turns around a crowd that cries for order', () => {
    const cry = 'Hon. Members: Order! Order!';
    const crowded = questions.replace('\n\nThe hon. Lady makes', `\n\n${cry}\n\nThe hon. Lady makes`);
    const beginnings = (text: string): string[] => turnsOf(text).map((turn) => turn.replace(/^.*?: /, ''));
    assert.deepEqual(
      beginnings(crowded).filter((words) => words !== cry.replace(/ Order!$/, '')),
      beginnings(questions),
    );
    for (const { evidence } of buildTranscript(crowded).turns)
      assert.ok(!evidence.join().includes('NaN'), evidence.join());
  });

  it('never calls certain what is not printed, and says why each turn is there', () => {
    for (const text of [questions, statement, debate, lords])
      for (const { certainty, evidence } of buildTranscript(text).turns) {
        assert.notEqual(certainty, 'certain');
        assert.ok(evidence.length > 0);
      }
  });

  it('calls possible who resumes after an intervention: the rule is right too seldom', () => {
    const resumed = buildTranscript(debate).turns.filter(({ evidence }) =>
      evidence.includes('resumes after the intervention'),
    );
    assert.deepEqual(
      resumed.map(({ certainty }) => certainty),
      ['possible'],
    );
  });

  it('does not cut a printed speaker’s words where a turn only possibly begins and all others are printed', () => {
    const section = `\n${debate.slice(commons.length)}`;
    const { turns } = buildTranscript(questions + section);
    const resumed = turns.find(
      ({ certainty, evidence }) =>
        certainty === 'possible' && evidence.includes('resumes after the intervention'),
    );
    const named = turns.filter((turn) => turn !== resumed);
    const names = ['Jane Example (Northtown) (Con)', 'John Specimen (Easthaven) (Lab)'];
    const inDebate = named.filter(({ start }) => start >= questions.length).sort((a, b) => b.start - a.start);
    const printed = inDebate.reduce(
      (text, { start }, at) => `${text.slice(0, start)}${names[at % 2]}\n${text.slice(start)}`,
      questions + section,
    );
    const after = buildTranscript(printed).turns.filter(({ start }) => start >= questions.length);
    assert.ok(after.every(({ attribution }) => attribution));
    const words = printed.indexOf((questions + section).slice(resumed!.start, resumed!.start + 20));
    assert.ok(after.some(({ start, end }) => start < words && words < end));
  });

  it('takes what follows a tabled question for another’s words, even where it opens with a quotation', () => {
    const text = `${commons}Harbour Lights

1. What steps he is taking to keep harbour lights burning. (900101)

“The lamps are lit,” as a keeper told me. We have put £3 million into new ones.
`;
    assert.deepEqual(turnsOf(text), [
      'question [Member 1]: What steps he',
      'answer [Minister]: “The lamps are',
    ]);
  });

  it('goes on inferring in a long text when the speakers of its first sections are chosen', () => {
    const body = debate.slice(commons.length);
    const titled = (at: number): string =>
      body.replace('Fishing Quotas', `Fishing Quotas ${'of the North '.repeat(at % 5)}`);
    const sections = Array.from({ length: 110 }, (_, at) => titled(at));
    const chosen = sections.map((section, at) =>
      at >= 15
        ? section
        : section.replace(
            /^(?=I beg|It is|Will|I give|I thank|My hon|Order)/gm,
            'Jane Example (Northtown) (Con)\n',
          ),
    );
    const turnsInRest = (all: readonly string[]): number => {
      const text = `${commons}${all.join('\n')}`;
      assert.ok(text.length > 80_000);
      const rest = `${commons}${all.slice(0, 15).join('\n')}`.length;
      return buildTranscript(text).turns.filter(({ start }) => start > rest).length;
    };
    assert.equal(turnsInRest(chosen), turnsInRest(sections));
    assert.ok(turnsInRest(chosen) > 300);
  });

  it('names a department’s Secretary of State only where no junior Minister may answer', () => {
    const department = questions.replace(
      'Harbour Lights',
      'Oral Answers to Questions\n\nWEATHER\n\nThe Secretary of State was asked—\n\nHarbour Lights',
    );
    const answering = (text: string): string | undefined =>
      buildTranscript(text).turns.find(({ role }) => role === 'answer')?.speaker.name;
    assert.equal(answering(department), 'Secretary of State for WEATHER');
    assert.equal(answering(department.replace('ever?', 'ever, as the Minister says?')), '[Minister]');
  });

  it('does not take the answers to several questions under one heading for one Minister’s', () => {
    const topical = `${commons}Topical Questions

T1. If he will make a statement on his departmental responsibilities. (900201)

Today we have published our plan for the harbours, and I will place a copy of it in the Library.

T2. What steps is the Minister taking to mend the light at Westbay? (900202)

My hon. Friend is right to raise the light at Westbay. We will mend it before the winter.
`;
    assert.deepEqual(turnsOf(topical), [
      'question [Member 1]: T1. If he',
      'answer [Minister]: Today we have',
      'question [Member 2]: T2. What steps',
      'answer [Minister 2]: My hon. Friend',
    ]);
  });

  it('begins no turn with a quotation or in mid-sentence, wherever the text is cut off', () => {
    const texts = [questions, statement, debate, lords, fixture('aleppo-bombings.hansard.txt')];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(4000), fc.nat(4000), (text, from, to) => {
        const part = `${commons}Piece\n\n${text.slice(Math.min(from, to), Math.max(from, to))}\n`;
        const { turns } = buildTranscript(part);
        turns.forEach(({ start, end }, at) => {
          assert.ok(start < end && start >= (turns[at - 1]?.end ?? 0), 'turns overlap');
          const fresh = /\n[^\n.]*\n\n$/.test(part.slice(0, start)) || at === 0;
          assert.ok(fresh || !part.slice(start).startsWith('“'), part.slice(start, start + 30));
        });
      }),
      { numRuns: 60 },
    );
  });
});
