/** What is found in a paragraph, and what each form means, on made-up debates of several Houses. */
import assert from 'node:assert/strict';
import { nameOf } from '../../src/features/cards.ts';
import { referenceAt } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';

const commons = `House of Commons

Tuesday 18 October 2016

Oral Answers to Questions

Weather and Tides

Harbour Lights

Jane Example (Northtown) (Con)
What steps he has taken to keep the harbour lights lit.

The Minister for Weather and Tides (Peter Pattern)
I thank my hon. Friend. Mrs Example is right, and she knows her harbour. I welcome her question.

John Specimen (Easthaven) (Lab)
Will the Minister look again? He said last week that “I will resign”. My constituent Mr Sample wrote to me; he was angry. Will you, Mr Speaker, hear him? I wrote to a nurse in my constituency, and she replied.

Peter Pattern
The hon. Gentleman asks; I will answer him.
`;

const lords = `House of Lords

Wednesday 1 March 2017

Harbour Lights Bill
Committee

Baroness Example (Con)
My Lords, I thank the noble Lord, Lord Specimen of Easthaven, for his amendment. In another place it was lost.

Lord Specimen of Easthaven (Lab)
My Lords, the noble Baroness, Lady Example, is kind, and my noble friend Lord Pattern agrees. I ask the noble Baroness to think again.

Lord Pattern (Lab)
My Lords, my noble friend is right.

Viscount Model (Con)
My Lords, the noble Lord speaks for the other side, and so does my noble friend.
`;

const cited = `House of Commons

Tuesday 18 October 2016

Treaties

Jane Example (Northtown) (Con)
Under article 5 of the North Atlantic treaty, and article 8, which protects family life, and article 7 of the Bill, I ask about the Security Council resolution 2254 (2015), about UN resolution 2118, resolution 60/1, S/RES/1325 (2000), A/RES/55/2, no XS/RES/1244 and resolution 12 of our conference. The Human Rights Act 1998 and the Prevention of Storms (Scotland) Act 2012 stand; the Harbour Lights Bill does not; a private Member’s Bill might. On 12 May the Minister said so.—[Official Report, 12 May 2016; Vol. 609, c. 712.] Chapter VII of the UN charter was named, and the Genocide Convention, but genocide was only mentioned. No. 10 is silent, and Downing Street too. The human rights act stood. A treaty of friendship between friends, and the tyrant of Kent, mean nothing.
`;

/** The name of what is meant, or of all that is; `-` where nothing is. */
async function meaning(text: string, at: string): Promise<string> {
  const context = { transcript: buildTranscript(text), knowledge: await shippedKnowledge() };
  const resolution = referenceAt(cursorAt(text, at), context)?.resolution;
  if (!resolution || resolution.status === 'unknown') return '-';
  return resolution.status === 'resolved'
    ? nameOf(resolution.referent)
    : resolution.referents.map(nameOf).join(' or ');
}

function check(text: string, table: Readonly<Record<string, string>>): void {
  for (const [at, expected] of Object.entries(table)) {
    it(`${at.replace('‸', '')}: ${expected}`, async () => assert.equal(await meaning(text, at), expected));
  }
}

describe('references in the Commons', () => {
  check(commons, {
    'What steps ‸he has': 'Peter Pattern',
    '‸I thank my hon.': 'Peter Pattern',
    'my ‸hon. Friend. Mrs': 'Jane Example',
    'and ‸she knows': 'Jane Example',
    'knows ‸her harbour': 'Jane Example',
    'welcome ‸her question': 'Jane Example',
    'Will ‸the Minister look': 'Peter Pattern',
    '‸He said last': 'Peter Pattern',
    '“‸I will resign”': '-',
    'My constituent ‸Mr Sample': '-',
    '; ‸he was angry': '-',
    'Will ‸you, Mr Speaker': 'John Bercow, Speaker of the House of Commons',
    'and ‸she replied': '-',
    'answer ‸him': 'John Specimen',
  });
});

describe('references in the Lords', () => {
  check(lords, {
    'the noble ‸Lord, Lord Specimen': 'Lord Specimen of Easthaven',
    'for ‸his amendment': 'Lord Specimen of Easthaven',
    'In ‸another place': 'House of Commons',
    'the noble ‸Baroness, Lady Example': 'Baroness Example',
    'my noble ‸friend Lord Pattern': 'Lord Pattern',
    'ask the noble ‸Baroness to': 'Baroness Example',
    'my noble ‸friend is': 'Lord Specimen of Easthaven',
    'the noble ‸Lord speaks': 'Lord Pattern',
    'so does my noble ‸friend': 'Baroness Example',
  });
});

const irish = `DÁIL ÉIREANN

Wednesday, 25 May 2016

Harbour Lights

Deputy Jane Example
Will the Minister look at the lights, as Deputy Specimen asked?

Minister for Weather and Tides (Deputy John Pattern)
The Deputy is right. “The Deputy is wrong,” somebody said.

Deputy Peter Specimen
I thank the Minister. He is kind.
`;

const canadian = `House of Commons Debates

OFFICIAL REPORT (HANSARD)

Tuesday, October 18, 2016

ORAL QUESTIONS

Mr. John Specimen (Northtown, CPC): Mr. Speaker, will the minister answer?

Hon. Jane Example (Minister of Tides, Lib.): Mr. Speaker, I thank the hon. member and my hon. colleague.
`;

describe('references in other parliaments', () => {
  check(irish, {
    'as ‸Deputy Specimen': 'Deputy Peter Specimen',
    '‸The Deputy is right': 'Deputy Jane Example',
    '“‸The Deputy is wrong': '-',
    'thank ‸the Minister': 'Deputy John Pattern',
    '‸He is kind': 'Deputy John Pattern',
  });
  check(canadian, {
    'will ‸the minister answer': 'Hon. Jane Example',
    'thank the ‸hon. member and': 'Mr. John Specimen',
    'my ‸hon. colleague': 'Mr. John Specimen',
  });
});

describe('instruments and citations', () => {
  check(cited, {
    'article ‸5 of the North': 'North Atlantic Treaty',
    'North ‸Atlantic treaty': 'North Atlantic Treaty',
    'article ‸8, which': 'ECHR, implied',
    'article ‸7 of the Bill': '-',
    'resolution ‸2254 (2015)': 'UN Security Council resolution 2254',
    'UN ‸resolution 2118': 'UN Security Council resolution 2118',
    'resolution ‸60/1': 'UN General Assembly resolution 60/1',
    'S/RES‸/1325 (2000)': 'UN Security Council resolution 1325',
    'A/‸RES/55/2': 'UN General Assembly resolution 55/2',
    'XS/‸RES/1244': '-',
    'resolution ‸12 of our': '-',
    'Human ‸Rights Act': 'Human Rights Act 1998',
    'human ‸rights act stood': 'Human Rights Act',
    'Prevention of ‸Storms': 'Prevention of Storms (Scotland) Act 2012',
    'Harbour ‸Lights Bill': 'Harbour Lights Bill',
    'Member’s ‸Bill might': "Private Member's Bill",
    'Official ‸Report, 12': 'Official Report, 12 May 2016',
    '‸Chapter VII': 'UN Charter',
    'but ‸genocide was': 'Genocide Convention, implied',
    'Genocide ‸Convention': 'Genocide Convention',
    'No. ‸10 is': 'Theresa May, Prime Minister',
    'Downing ‸Street too': 'Theresa May, Prime Minister',
    'treaty of ‸friendship': '-',
    'tyrant of ‸Kent': '-',
  });
});
