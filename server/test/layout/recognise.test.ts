/** Which texts are called transcripts: a table of small transcripts in many layouts, and of texts that only resemble them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RECOGNITION_PREFIX_LENGTH, recognise } from '../../src/layout/recognise.ts';

const fixture = readFileSync(
  new URL('../../../test-fixtures/aleppo-bombings.hansard.txt', import.meta.url),
  'utf8',
);

/** Made-up pieces, each in the manner of one report. */
const transcripts: Readonly<Record<string, string>> = {
  'evidence to a committee': `Oral evidence: Harbour works

Q1 Chair: Welcome. Could you introduce yourselves?

Ann Example: I am Ann Example.

Q2 Peter Sample: When do the works begin?`,
  'evidence to a committee of the Lords': `Select Committee on Harbours

Corrected oral evidence: Harbour works

Tuesday 12 March 2024

Members present: Baroness Example of Northtown (The Chair); Lord Sample.

Q32             The Chair: Good morning. When do the works begin?

Ruth Lamp: In May.`,
  'questions to a mayor': `London Assembly (Plenary) – Thursday 13 March 2024

Transcript of Agenda Item 4 – Question and Answer Session: Harbours

Ann Example AM (Chair):  Let us move on.

Peter Sample (Mayor of London):  The works begin in May.

Zoë Light AM:  Thank you.`,
  'a plenary meeting of the United Nations': `United Nations A/49/PV.1
General Assembly
Forty-ninth session

The Temporary President: I declare open the session.

Mr. Example (Eastland): I thank you.`,
  'names above the time at which they spoke': `The Senedd met in the Chamber at 13:30.

Elin Model
13:30:11
Good afternoon.

Peter Sample MS
13:31:02
The works begin in May.

The Llywydd
13:31:40
Thank you.`,
  'names above the paragraph': `Oral Answers to Questions

Transport

The Secretary of State was asked—

Rural Ferries

Patricia Example (North Ayrmouth) (SNP)
1. What steps he is taking to support ferries. (901234)

The Secretary of State for Transport (Mr Edmund Sample)
We have doubled the grant.`,
  'names inline': `2.30 pm

Patricia Example (North Ayrmouth) (SNP): Will the Minister give way?

Mr Edmund Sample: I will give way to the hon. Lady.

Mr Speaker: Order. The hon. Gentleman must be heard.

Dame Mary Pattern (Westham) (Con): I am grateful to my right hon. Friend. [Interruption.]`,
  'names lost, from the middle of a debate': `I am grateful to the hon. Gentleman for that point, and I shall come to it. My right hon. Friend the Member for Westham raised the same matter in Committee.

Will the hon. Lady give way?

I will, but the House will want to hear from other hon. Members before the vote.

Does she agree with my hon. Friend that the ferries are late because nobody wrote the timetable down?`,
  'names lost, Lords': `My Lords, I am grateful to the noble Baroness for her amendment. As the noble and learned Lord said at Second Reading, the clause is too wide.

I beg leave to withdraw the amendment. Does my noble friend agree that your Lordships have heard enough?`,
  'historic web site': `HC Deb 3 May 1951

§ Mr. Sample
asked the Minister of Transport whether he will publish the timetable.

§ The Minister (Mr. Pattern)
No, Sir.`,
  'bound volume': `16 Dec 1985 : Column 12

Mr. Sample asked the Secretary of State for the Environment when he proposes to lay regulations.

Mr. Pattern: I have nothing to add to the reply given to my hon. Friend.`,
  division: `Question put, That the amendment be made.

The House divided: Ayes 212, Noes 301.

Division No. 14] [7.15 pm

AYES
Sample, Mr Edmund
Tellers for the Ayes:
Patricia Example`,
  Canada: `The House met at 10 a.m.

Prayer

● (1005)

[Translation]

Ms. Patricia Example (Ayrmouth—Westham, Lib.): Mr. Speaker, I rise on a point of order.

The Deputy Speaker: The hon. member for Westham.`,
  Australia: `The SPEAKER (Hon. Edmund Sample) took the chair at 12:00 and read prayers.

Ms EXAMPLE (Westham—Minister for Ferries) (12:01): I move that the bill be now read a second time.

Mr Pattern interjecting—

The SPEAKER: Members opposite will cease interjecting.`,
  'New Zealand': `Hon EDMUND SAMPLE (Minister of Ferries): I am advised that they float.

PATRICIA EXAMPLE (National—Westham) to the Minister of Ferries: Did they?

Madam SPEAKER: The Minister has the floor.`,
  Ireland: `Dáil Éireann debate - Wednesday, 4 May 2011

An Ceann Comhairle
I call Deputy Example.

Deputy Patricia Example
I thank the Taoiseach for the reply.`,
  'United States': `[Congressional Record Volume 140, Number 9 (Tuesday, May 3, 1994)]

  Mr. SAMPLE. Mr. Speaker, I yield myself such time as I may consume.
  The SPEAKER pro tempore. The gentleman from Ohio is recognized.`,
  'South Africa': `The MINISTER OF FERRIES: Hon Chairperson, hon members, I rise to table the Budget Vote.

Ms P EXAMPLE: Hon Deputy Speaker, on a point of order: may the hon member speak twice? [Interjections.]

The HOUSE CHAIRPERSON (Mr E Sample): Order, hon members! [Laughter.]`,
  Kenya: `Mr. Example asked the Minister for Ferries whether he was aware that the ferry sank.

The Assistant Minister for Ferries (Mr. Sample): Mr. Speaker, Sir, I beg to reply. I am aware.

Mr. Speaker: Order! Question Time is over.`,
  Singapore: `Official Reports - Parliamentary Debates (Hansard)
Sitting Date: 3-5-2011

1 Ms Patricia Example asked the Minister for Transport whether ferries will run later.

Mr Edmund Sample: Mr Speaker, Sir, they will.`,
  'Hong Kong':
    '立法會\n會議過程正式紀錄\n\n主席：請提出質詢。\n\n甲乙丙議員：主席，渡輪在哪裏？\n\n運輸局局長：主席，在海上。',
  'Windows line ends':
    'Ferries\r\n\r\nVolume 100: debated on Tuesday 3 May 2011\r\n\r\nWill the Minister tell us?\r\n',
};

/** Texts that have something of a transcript: dialogue, dates, the words of Members. */
const others: Readonly<Record<string, string>> = {
  empty: '',
  README: `# ferry-times\n\nA tool that reads timetables.\n\n## Install\n\n\`\`\`sh\nnpm install ferry-times\n\`\`\`\n\n- fast\n- [docs](https://example.org)\n\nMr Speaker and the House of Commons use it.`,
  'log file': `2024-05-03 10:01:02 INFO House of Commons feed: started\n2024-05-03 10:01:03 WARN Speaker: no volume\n2024-05-03 10:01:09 ERROR Order, order: timed out\n`,
  mail: `From: Edmund Sample <e@example.org>\nTo: Patricia Example\nSubject: Points of Order\nSent: Tuesday 3 May 2011 10:00\n\nDear Patricia,\n\nThe hon. Member asked for the minutes. On 3 May we met the Minister.\n\nBest wishes,\nEdmund`,
  'play with capitals': `ACT II\nSCENE 1. A harbour.\n\nEnter the CAPTAIN and a BOY.\n\nCAPTAIN: Is the ferry in?\n\nBOY: It sank, my lord.\n\nCAPTAIN: Order! Order, I say! Let the House fall.\n\nBOY: (Laughter.) My noble lord is pleased to joke.\n\nExeunt.`,
  novel: `Chapter 4\n\n“Mr. Speaker has left the chair,” said Edmund, “and the House is up.”\n\n“Will the Minister resign?” she asked.\n\n“My hon. Friend is too kind,” he replied, and they laughed. The House of Commons lay dark behind them.\n\n“I beg to differ,” said Patricia.`,
  'interview with names': `Interviewer: When did you learn to swim?\n\nPatricia: When the ferry sank.\n\nInterviewer: Mr Sample says he saw you.\n\nPatricia: Mr Sample was asleep.\n\nInterviewer: Thank you.`,
  'minutes of a club': `Minutes of the meeting of Tuesday 3 May 2011\n\nPresent: Mr Sample (Chair), Ms Example, Dr Pattern\n\n1. Apologies\nNone.\n\n2. Motion to buy a boat\nMs Example moved the motion. Mr Sample: we have no money. The motion was carried by 4 votes to 2.\n\n3. Any other business\nNone.`,
  licence: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the software without restriction, subject to the following conditions. The Chair of the House shall not be liable for any claim. Section 2. Clause 3. Schedule 1.`,
  'chat log': `[10:01] <edmund> order order\n[10:01] <pat> the hon. gentleman is late\n[10:02] <edmund> mr speaker!! point of order\n[10:03] <pat> lol\n[10:04] <edmund> did the minister say that\n`,
  'chat with names': `10:01 Edmund: has anyone seen the Minister?\n10:02 Patricia: on the ferry\n10:03 Edmund: Mr Speaker will be cross\n`,
  code: `import { Speaker } from './house.ts';\n\nexport function order(speaker: Speaker) {\n  const motion = "Question put and agreed to";\n  return speaker.call(motion);\n}\n`,
  'configuration file': `house: commons\nspeaker: Mr Speaker\nminister: The Minister (Mr Sample)\nvolume: 615\nquestions:\n  - 906642\n  - 906643\n`,
  'news article': `Ferries row grows in the Commons\n\nBy Edmund Sample, Political Editor\n\nPublished 3 May 2011\n\nThe Transport Secretary has told MPs that no ferry is late.\n\n“My hon. Friend is right to be worried,” the minister said, after a question by the Member for Westham.\n\nPatricia Example (Lab) told the House of Commons: “The right hon. Gentleman has lost a ferry. Will he give way, Mr Speaker?”\n\nThe Speaker called for order as MPs shouted. “Order, order,” he said.\n\nRead more: how the timetable works`,
  'encyclopaedia article': `Hansard is the name of the transcripts of parliamentary debates in many countries. It is named after Thomas Curson Hansard, a printer and publisher in London. In the House of Commons and the House of Lords the reports are edited to remove repetition. Members are given a chance to see their speeches. Other parliaments with a Hansard include Canada, Australia and Kenya.`,
  'statute text': `1 Ferries\n(1) The Secretary of State may by regulations make provision about ferries.\n(2) Regulations under subsection (1) are subject to annulment in pursuance of a resolution of either House of Parliament.\n(3) In this section “ferry” has the meaning given by section 4.\n`,
  'court transcript': `THE COURT: Please be seated.\n\nMR. SAMPLE: Your Honor, we call Ms. Example.\n\nTHE WITNESS: I do.\n\nMR. SAMPLE: Where was the ferry?\n\nTHE WITNESS: Under water.\n\nTHE COURT: Objection sustained.`,
  prose: 'The ferry left at noon and nobody was on it. '.repeat(300),
};

describe('recognise', () => {
  it('knows the fixture, whole and from the middle, by a decisive sign or by several', () => {
    assert.equal(recognise(fixture).isTranscript, true);
    const middle = recognise(fixture.slice(fixture.indexOf('The Foreign Secretary may not')));
    assert.equal(middle.isTranscript, true, `score ${middle.score}: ${middle.signs.join(', ')}`);
  });

  for (const [name, text] of Object.entries(transcripts)) {
    it(`says yes to: ${name}`, () => {
      const { isTranscript, score, signs } = recognise(text);
      assert.ok(isTranscript, `score ${score}: ${signs.join(', ')}`);
      assert.ok(signs.length > 0);
    });
  }

  for (const [name, text] of Object.entries(others)) {
    it(`says no to: ${name}`, () => {
      const { isTranscript, score, signs } = recognise(text);
      assert.ok(!isTranscript, `score ${score}: ${signs.join(', ')}`);
    });
  }

  it('looks at the prefix only', () => {
    const padding = 'x'.repeat(RECOGNITION_PREFIX_LENGTH);
    assert.deepEqual(recognise(`${padding}\n${fixture}`), recognise(padding));
  });

  it('gives the same answer each time it is asked', () => {
    assert.deepEqual(recognise(fixture), recognise(fixture));
  });

  it('takes any string', () => {
    for (const text of ['\0', '\ud800', '\r', '('.repeat(20_000), '['.repeat(20_000), '\n'.repeat(20_000)]) {
      assert.equal(recognise(text).isTranscript, false);
    }
  });
});
